import type { Certitude } from '../../../commun/connu.ts';
import { CERTITUDES } from '../../../explication/libelles.ts';

const SIGNES: Readonly<Record<Certitude, string>> = {
  confirmee: 'M3 5.5h14M3 10h14M3 14.5h14',
  'source-unique': 'M3.5 10h.1M10 10h.1M16.5 10h.1',
  contestee: 'M2.5 7.5q2.5-3 5 0t5 0 5 0M2.5 13q2.5-3 5 0t5 0 5 0',
};

interface Proprietes {
  /** `null` : la réponse attend un fait. */
  readonly valeur: Certitude | null;
  /** Dans un tableau dense qui porte sa légende, le signe suffit à l'œil ; le mot reste pour qui ne le voit pas. */
  readonly sansMot?: boolean;
}

/** Ce que vaut une réponse : trois traits, trois points ou deux vagues, et le mot. */
export const SigneDeCertitude = ({ valeur, sansMot = false }: Proprietes) =>
  valeur === null ? (
    <span className="certitude en-attente">en attente</span>
  ) : (
    <span className={`certitude ${valeur}`}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <path d={SIGNES[valeur]} className="signe-certitude" />
      </svg>
      <span className={sansMot ? 'invisible' : undefined}>{CERTITUDES[valeur]}</span>
    </span>
  );
