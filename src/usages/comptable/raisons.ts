import { type Fondement, fonder } from '../../droit/fondement.ts';
import { type CodePoint, point } from '../../droit/lectures.ts';
import { type CleTexte, TEXTES } from '../../droit/textes.ts';
import { QUESTIONS } from '../../explication/questions.ts';
import { composer } from '../../explication/typographie.ts';
import { estPointDeSante } from '../rapports/sante.ts';
import { nommerSources } from '../reponse.ts';
import { citer, type SourceCitee } from '../sources-citees.ts';
import type { CoutComptable, Encaissement, Reserve, Supposition, VueComptable } from './forme.ts';
import { type CodeSupposition, SUPPOSITIONS_EN_PHRASE } from './phrases.ts';
import { type Contrat, reglesDe } from './prevus.ts';

const IMPOSITION = fonder('P-70', 'F-78');

const FONDEMENTS: Readonly<Partial<Record<CodeSupposition, Fondement>>> = {
  'recettes-encaissees': fonder('P-70'),
  'resultat-de-societe': IMPOSITION,
  'forme-inconnue': IMPOSITION,
  'cle-du-groupe': fonder('F-153'),
};

/** Ce qui dit, dans le régime de chaque contrat, que l'aide dépend des objectifs. */
const fondementsDeLaModulation = (contrats: readonly Contrat[]): readonly Fondement[] =>
  contrats.flatMap(({ evaluation, situation: { signature } }) => {
    const regles = signature === undefined ? undefined : reglesDe(evaluation, signature);
    return regles === undefined ? [] : [regles.modulation.fondement];
  });

const fondementsDe = (code: CodeSupposition, contrats: readonly Contrat[]): readonly Fondement[] => {
  if (code === 'objectifs-atteints') return fondementsDeLaModulation(contrats);
  const fondement = FONDEMENTS[code];
  return fondement === undefined ? [] : [fondement];
};

/** Les suppositions écrites, chacune avec ses sources ; celles du coût suivent. */
export const ecrireSuppositions = (
  codes: readonly CodeSupposition[],
  contrats: readonly Contrat[],
  cout: CoutComptable | undefined,
): readonly Supposition[] => [
  ...codes.map((code) => ({
    code,
    phrase: composer(SUPPOSITIONS_EN_PHRASE[code]),
    sources: nommerSources(fondementsDe(code, contrats)),
  })),
  ...(cout?.suppose ?? []).map(({ code, phrase, sources }) => ({ code, phrase: composer(phrase), sources })),
];

/** Les points que les textes lus laissent ouverts, sauf ceux qui nommeraient une maladie. */
export const pointsOuverts = (
  encaissements: readonly Encaissement[],
  contrats: readonly Contrat[],
  cout: CoutComptable | undefined,
  fiscalite: VueComptable['fiscalite'],
): readonly CodePoint[] => {
  const moduls = encaissements.filter(({ modulee }) => modulee);
  const tous: readonly CodePoint[] = [
    ...encaissements.flatMap(({ manques }) =>
      manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : [])),
    ),
    ...(moduls.length > 0 ? (['modulation'] as const) : []),
    ...(moduls.some(({ rang }) => rang === 2) ? (['role-du-second-versement'] as const) : []),
    ...(contrats.some(({ suivi }) => suivi?.deroule.renouvellement !== undefined)
      ? (['renouvellement-effets'] as const)
      : []),
    'imposition-de-l-aide',
    ...(fiscalite === 'recettes' ? [] : (['annee-d-imposition-de-l-aide'] as const)),
    ...(cout?.points ?? []),
  ];
  return [...new Set(tous)].filter((code) => !estPointDeSante(code));
};

export const ecrireReserves = (codes: readonly CodePoint[]): readonly Reserve[] =>
  codes.map((code) => {
    const lu = point(code);
    return {
      point: code,
      titre: composer(lu.titre),
      enonce: composer(lu.nature === 'lacune' ? lu.enonce : lu.motif),
      question: composer(QUESTIONS[code]),
    };
  });

const estCleDeTexte = (cle: string): cle is CleTexte => Object.hasOwn(TEXTES, cle);

/** Toutes les sources de la vue : versements, imposition, suppositions, coût ; chacune une fois. */
export const reunirLesSources = (
  encaissements: readonly Encaissement[],
  codes: readonly CodeSupposition[],
  contrats: readonly Contrat[],
  cout: CoutComptable | undefined,
): readonly SourceCitee[] => {
  const citees = citer([
    ...encaissements.flatMap(({ fondements }) => fondements),
    ...codes.flatMap((code) => fondementsDe(code, contrats)),
    IMPOSITION,
  ]);
  const duCout = [...(cout?.sources ?? []), ...(cout?.suppose ?? []).flatMap(({ sources }) => sources)];
  const deja = new Set(citees.map(({ cle }) => cle));
  const enPlus = [...new Set(duCout.filter(estCleDeTexte))].filter((cle) => !deja.has(cle));
  return [...citees, ...enPlus.map((cle) => ({ cle, titre: composer(TEXTES[cle].titre), lien: TEXTES[cle].lien }))];
};
