import { type CleEtabli, type Fondement, fonder } from '../../droit/fondement.ts';
import { paragraphe, verifier } from './blocs.ts';
import type { Bloc } from './brouillon.ts';
import { dire } from './champs.ts';
import type { Dossier } from './dossier.ts';

const INDIVIDUELLE = dire`Chaque médecin signe son propre contrat d'aide avec sa caisse, répond de ses propres objectifs, et garde l'aide qui lui est versée.`;
const COLLECTIVE = dire`L'aide collective est versée à la société ; son partage revient à ses médecins, selon ce qu'ils en décident.`;

/** À qui va l'aide quand plusieurs médecins emploient : à chacun, ou à la société d'un contrat collectif. */
export const blocsDeLAide = ({ evaluation }: Dossier): readonly Bloc[] => {
  switch (evaluation?.cadre) {
    case 'collectif':
      return [paragraphe(COLLECTIVE)];
    case 'individuel':
      return [paragraphe(INDIVIDUELLE)];
    case undefined:
      return [
        paragraphe(INDIVIDUELLE),
        verifier(dire`Dans un contrat d'aide collectif, l'aide va à la société : adaptez cette phrase.`),
      ];
  }
};

/** Ce qui le fonde, dans le cadre du contrat. */
export const fondementsDeLAide = (
  { evaluation }: Dossier,
  ...autres: readonly [CleEtabli, ...CleEtabli[]]
): readonly Fondement[] => [
  fonder(...autres),
  evaluation?.cadre === 'collectif' ? fonder('F-153') : fonder('P-128', 'F-113'),
];
