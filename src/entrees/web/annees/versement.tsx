import { composer } from '../../../explication/typographie.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import { Chiffre } from '../elements/chiffre.tsx';
import { enEuros } from '../entretien/verdict.ts';
import { ecrireJourCourt, ecrireRond } from './ecrire.ts';
import { enCentimes } from './fourchette.ts';

type Versement = ReponseDEvaluation['versements'][number];

interface Proprietes {
  readonly annee: number;
  readonly versements: readonly Versement[];
}

const ecrireSomme = ({ montant, modulee }: Versement, fois: number): string =>
  montant === null
    ? ''
    : `${modulee ? '≤\u00a0' : ''}${fois > 1 ? `${fois}\u00a0×\u00a0` : ''}${ecrireRond(enCentimes(montant))}`;

/** Des versements égaux, sans jour, se disent en une fois : « 2 × 11 000 ». */
const grouper = (versements: readonly Versement[]): readonly (readonly [Versement, number])[] => {
  const [premier] = versements;
  const pareils =
    premier !== undefined &&
    versements.every(({ montant, auPlusTard }) => auPlusTard === null && montant === premier.montant);
  return pareils ? [[premier, versements.length]] : versements.map((un) => [un, 1] as const);
};

/** Quand la caisse verse l'aide d'une année : un jour au plus tard, ou la case de ce que nul texte lu ne dit. */
export const Versements = ({ annee, versements }: Proprietes) => (
  <>
    {grouper(versements).map(([versement, fois]) => {
      const { rang, auPlusTard, certitude, montant } = versement;
      const somme = versements.length > 1 ? ecrireSomme(versement, fois) : '';
      const quoi = versements.length > 1 && fois === 1 ? `, versement ${rang}` : '';
      const sujet = {
        genre: 'versement',
        annee,
        rang,
        titre: composer(
          auPlusTard === null
            ? 'Pourquoi le jour n’est-il pas connu ?'
            : `Pourquoi le ${ecrireJourCourt(auPlusTard)} ?`,
        ),
        surtitre: `Versement, année ${annee}${quoi}${montant === null ? '' : `, ${enEuros(montant)}`}`,
      } as const;
      return (
        <span className="versement" key={rang}>
          {somme === '' ? null : <span className="combien insecable">{somme} </span>}
          {auPlusTard === null ? null : (
            <span className="quand">
              au plus tard<span className="des"> le</span>{' '}
            </span>
          )}
          <Chiffre
            sujet={sujet}
            certitude={certitude}
            indeterminee={auPlusTard === null}
            nom={`le jour du versement de l’année ${annee}${quoi}`}
          >
            {auPlusTard === null ? (fois > 1 ? 'jours\u00a0?' : 'jour\u00a0?') : ecrireJourCourt(auPlusTard)}
          </Chiffre>
        </span>
      );
    })}
  </>
);
