import { type CleEtabli, etabli } from '../../../droit/fondement.ts';
import { composer } from '../../../explication/typographie.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { cheminDeRegle } from '../routes.ts';
import type { MedecinJuge } from './medecins-juges.ts';

const TOUJOURS: readonly CleEtabli[] = ['P-128', 'F-40', 'F-39', 'F-110', 'F-113', 'F-111', 'P-129', 'F-153', 'F-154'];
const AVANT_2023: readonly CleEtabli[] = ['P-132', 'A15', 'P-131'];
const ARBITRAL: readonly CleEtabli[] = ['R50', 'R50b'];

/** Ce qui est établi du partage, pour les régimes des médecins du plan. */
const clesDe = (juges: readonly MedecinJuge[]): readonly CleEtabli[] => {
  const regimes = new Set(juges.map(({ vue }) => vue.entretien.regime?.code));
  return [
    ...(regimes.has('avenant-7') ? AVANT_2023 : []),
    ...(regimes.has('reglement-arbitral') ? ARBITRAL : []),
    ...TOUJOURS,
  ];
};

/** Ce que les sources lues disent du partage, chacune avec ce qu'elle vaut. */
export const TextesLus = ({ juges }: { readonly juges: readonly MedecinJuge[] }) => (
  <Bloc id="textes" titre="Ce que les textes lus disent du partage">
    <ul className="partage-textes">
      {clesDe(juges).map((cle) => {
        const { enonce, certitude } = etabli(cle);
        return (
          <li key={cle}>
            <p>{composer(enonce)}</p>
            <p className="partage-texte-pied">
              <SigneDeCertitude valeur={certitude} />
              <LienInterne vers={cheminDeRegle(cle)} className="legende">
                {cle}, ses sources
              </LienInterne>
            </p>
          </li>
        );
      })}
    </ul>
  </Bloc>
);
