import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { Choix } from '../elements/choix.tsx';
import { Marque } from '../elements/marque.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { ecrirePourcent } from './ecriture.ts';
import type { Geste } from './gestes.ts';
import { CLES_DE_COUT, type CleDeCout, nommerMedecin, type Plan } from './plan.ts';

/** La clé, telle qu'on la choisit. */
export const CLES_EN_CLAIR: Readonly<Record<CleDeCout, string>> = {
  heures: 'Selon les heures de chacun',
  egal: 'À parts égales',
  aide: 'Selon l’aide que chacun reçoit dans l’année',
  patientele: 'Selon les patients déclarés (médecin traitant)',
  'file-active': 'Selon la file active',
  main: 'À la main, en pourcentages',
};

const ORDRE: readonly CleDeCout[] = ['heures', ...CLES_DE_COUT.filter((cle) => cle !== 'heures')];
const CENT_POUR_CENT = 10_000;

const lirePart = (texte: string): Resultat<number, string> => {
  const propre = texte.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  if (/^[-−]/.test(propre)) return refuser('Ce nombre ne peut pas être négatif.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(propre) || Number(propre) > 100) {
    return refuser(composer('Écrivez un pourcentage de 0 à 100, comme 40 ou 33,33.'));
  }
  return accepter(Math.round(Number(propre) * 100));
};

interface Proprietes {
  readonly plan: Plan;
  readonly agir: (geste: Geste) => void;
}

/** Ce qui partage le coût ; à la main, une part par médecin et leur total. */
export const CleDePartage = ({ plan, agir }: Proprietes) => {
  const somme = plan.medecins.reduce((total, { part }) => total + (part ?? 0), 0);
  const juste = somme === CENT_POUR_CENT;
  return (
    <div className="partage-champs">
      <Choix
        titre="Le coût se partage"
        titreCache
        enColonne
        segments={ORDRE.map((cle) => ({ code: cle, libelle: CLES_EN_CLAIR[cle] }))}
        choisi={plan.cle}
        choisir={(code) => {
          const cle = CLES_DE_COUT.find((une) => une === code);
          if (cle !== undefined) agir({ geste: 'plan', change: { cle } });
        }}
      />
      {plan.cle === 'main' ? (
        <fieldset className="partage-champs">
          <legend className="invisible">Part de chacun</legend>
          {plan.medecins.map(({ id, part }) => (
            <Saisie
              key={id}
              id={`m${id}-part`}
              titre={`Part de ${nommerMedecin(plan, id)}`}
              petit
              unite="%"
              genre="entier"
              depart={part === undefined ? '' : ecrireNombre(part / 100)}
              lire={lirePart}
              donner={(lue) => agir({ geste: 'medecin', id, change: { part: lue } })}
            />
          ))}
          <p className={juste ? 'partage-compte' : 'partage-compte partage-compte-faux'}>
            <Marque reponse={juste ? 'oui' : 'non'} cote={16} muette />
            {composer(
              juste ? 'Les parts font 100 %.' : `Les parts font ${ecrirePourcent(somme)} : elles doivent faire 100 %.`,
            )}
          </p>
        </fieldset>
      ) : null}
    </div>
  );
};
