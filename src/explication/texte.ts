import type { Noeud, PointLu, SourceLue } from './arbre.ts';
import { CERTITUDES, REPONSES } from './libelles.ts';
import { composer } from './typographie.ts';

const MARQUES = { oui: '✓', non: '✗', indetermine: '?' } as const;

const ecrireSource = ({ titre, lien, date }: SourceLue): string =>
  `${composer(titre)}${date === null ? '' : ` (${date})`}${lien === null ? '' : ` — ${lien}`}`;

const ecrirePoint = (lu: PointLu, retrait: string): readonly string[] => [
  `${retrait}! ${lu.titre}. ${lu.motif}`,
  ...lu.lectures.map(
    ({ enonce, retenue, tenuePar }) =>
      `${retrait}    ${retenue ? '→' : '·'} ${enonce}${tenuePar.length > 0 ? ` [${tenuePar.join(' ; ')}]` : ''}`,
  ),
  `${retrait}    À demander à : ${lu.destinataire}. « ${lu.question} »`,
];

const ecrireNoeud = (noeud: Noeud, profondeur: number): readonly string[] => {
  const retrait = '  '.repeat(profondeur);
  const marque = noeud.reponse === null ? '•' : MARQUES[noeud.reponse];
  const reponse = noeud.reponse === null ? '' : `${REPONSES[noeud.reponse]} — `;
  const certitude = noeud.certitude === null ? '' : ` [${CERTITUDES[noeud.certitude]}]`;
  const dedans = `${retrait}    `;
  return [
    `${retrait}${marque} ${noeud.code === 'evaluation' ? '' : `${noeud.code} : `}${reponse}${noeud.phrase}${certitude}`,
    ...(noeud.regle === null ? [] : [`${dedans}Règle : ${noeud.regle}`]),
    ...(noeud.faits.length === 0
      ? []
      : [`${dedans}Faits lus : ${noeud.faits.map(({ nom, valeur }) => `${nom} = ${valeur ?? 'non su'}`).join(' ; ')}`]),
    ...noeud.sources.map((source) => `${dedans}Source : ${ecrireSource(source)}`),
    ...(noeud.bareme === null ? [] : [`${dedans}Source : barème ${noeud.bareme}`]),
    ...noeud.points.flatMap((lu) => ecrirePoint(lu, dedans)),
    ...noeud.parties.flatMap((partie) => ecrireNoeud(partie, profondeur + 1)),
  ];
};

/** L'arbre en texte, pour un terminal. */
export const ecrireArbre = (noeud: Noeud): string => ecrireNoeud(noeud, 0).join('\n');
