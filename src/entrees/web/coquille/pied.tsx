import { jourDe } from '../../../commun/jour.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { LienInterne } from './lien-interne.tsx';

/** Ce que Tandem est, ce qu'il n'est pas, et le jour auquel son droit est tenu. */
export const Pied = () => (
  <footer className="pied">
    <p>Tandem {__VERSION_PROGRAMME__}, logiciel libre (EUPL-1.2)</p>
    <p>Ce n’est pas un site de l’Assurance Maladie&nbsp;: aucune réponse n’engage une caisse</p>
    <p>Droit tenu au {ecrireDate(jourDe(DROIT_TENU_AU))}</p>
    <p>
      <LienInterne vers="/medecins">Mes médecins, par fichier</LienInterne>
    </p>
    <p>
      <LienInterne vers="/accessibilite">Accessibilité</LienInterne>
    </p>
  </footer>
);
