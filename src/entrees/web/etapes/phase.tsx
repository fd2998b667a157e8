import type { Jour } from '../../../commun/jour.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Evaluation } from '../../../regles/evaluation.ts';
import { Bloc } from '../elements/feuille.tsx';
import { UneEtape } from './etape.tsx';
import { direLesEcartees, type PhaseMontree } from './filtre.ts';

interface Proprietes {
  readonly montree: PhaseMontree;
  readonly evaluation: Evaluation;
  readonly aujourdHui: Jour;
  readonly departement: string | undefined;
  readonly repondre: (question: string) => void;
}

export const idDeLaPhase = ({ phase }: PhaseMontree): string => `phase-${phase}`;

/** Une phase et ses étapes. Ce que le filtre écarte reste compté. */
export const Phase = ({ montree, ...reste }: Proprietes) => (
  <Bloc
    id={idDeLaPhase(montree)}
    titre={composer(montree.libelle)}
    precision={montree.etapes.length === 0 ? undefined : compter(montree.etapes.length)}
    classe="phase"
  >
    {montree.etapes.length === 0 ? null : (
      <ol className="phase-etapes">
        {montree.etapes.map(({ etape, autres }) => (
          <UneEtape key={etape.code} etape={etape} autres={autres} {...reste} />
        ))}
      </ol>
    )}
    {montree.ecartees === 0 ? null : <p className="legende phase-ecartees">{composer(direLesEcartees(montree))}</p>}
  </Bloc>
);

const compter = (nombre: number): string => (nombre === 1 ? '1 étape' : `${nombre} étapes`);
