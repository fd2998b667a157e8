import { composer } from '../../../explication/typographie.ts';
import { ecrireValeur } from '../entretien/champs.ts';
import { type ChampDuProfil, champsQuiComptent } from './champs-du-profil.ts';
import type { Saisi } from './saisie-du-profil.ts';

const direLaReponse = (champ: ChampDuProfil, { profil }: Saisi): string => {
  if (!('choix' in champ)) {
    const valeur = champ.lire(profil);
    if (valeur === undefined) return 'non su';
    return `${ecrireValeur(champ, valeur)}${champ.unite === undefined ? '' : `\u00a0${champ.unite}`}`;
  }
  const code = champ.lire(profil);
  return champ.choix.find((un) => un.code === code)?.libelle ?? 'non su';
};

/** À l'impression, le formulaire ne se voit pas : les réponses s'écrivent. */
export const ReponsesImprimees = ({ saisi }: { readonly saisi: Saisi }) => (
  <section className="bloc candidat-imprimees" aria-label="Vos réponses">
    <dl>
      {champsQuiComptent(saisi.profil).map((champ) => (
        <div key={champ.cle}>
          <dt>{composer(champ.titre)}</dt>
          <dd>{direLaReponse(champ, saisi)}</dd>
        </div>
      ))}
    </dl>
  </section>
);
