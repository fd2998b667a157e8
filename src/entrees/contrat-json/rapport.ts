import * as z from 'zod/mini';
import type { Jour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { type CoutLu, lireCout, schemaDEmploi } from './cout.ts';
import { jourSu, ligne, siSu } from './dossier-elements.ts';
import { lireEcarts } from './ecarts.ts';
import { jour } from './elements.ts';
import type { Ecart } from './refus.ts';
import { lireSituation, type SituationLue, schemaDeSituation } from './situation.ts';

const { emploi, hypotheses, baremeDeBranche } = schemaDEmploi.shape;

/** De quoi faire le rapport ou le budget d'une simulation : la situation, et les mêmes clés que `cout` pour compter le coût. */
export const schemaDeRapport = z
  .strictObject({
    au: z.optional(jour).check(z.describe('Le jour du rapport ; aujourd’hui à Paris sinon.')),
    nom: z.optional(ligne).check(z.describe('Le nom à écrire en tête.')),
    situation: schemaDeSituation,
    emploi: z.optional(emploi).check(z.describe('Avec cette clé, le rapport compte le coût.')),
    hypotheses,
    baremeDeBranche,
  })
  .register(z.globalRegistry, { id: 'Rapport', title: 'Rapport à faire' });

/** La demande lue : sans `au`, l'appelant donne le jour. */
export interface RapportLu {
  readonly au: Jour | undefined;
  readonly nom: string | undefined;
  readonly situation: SituationLue;
  readonly emploi: CoutLu | undefined;
}

const SANS_EMPLOI = 'Cette clé ne sert qu’avec « emploi ».';

const ecartsSansEmploi = (entree: z.infer<typeof schemaDeRapport>): readonly Ecart[] =>
  entree.emploi !== undefined
    ? []
    : (['hypotheses', 'baremeDeBranche'] as const)
        .filter((cle) => entree[cle] !== undefined)
        .map((chemin) => ({ chemin, message: SANS_EMPLOI }));

/** Lit un rapport à faire : le valide, le refuse avec ses écarts, ou le rend prêt pour l'usage. */
export const lireRapport = (document: unknown): Resultat<RapportLu, readonly Ecart[]> => {
  const lu = schemaDeRapport.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error));
  const { nom, au, ...reste } = lu.data;
  const situation = lireSituation(reste.situation);
  if (!situation.accepte) {
    return refuser(situation.refus.map(({ chemin, message }) => ({ chemin: `situation.${chemin}`, message })));
  }
  const ecarts = ecartsSansEmploi(lu.data);
  if (ecarts.length > 0) return refuser(ecarts);
  const cout = siSu(reste.emploi, () => lireCout(reste));
  if (cout !== undefined && !cout.accepte) return cout;
  return accepter({ au: jourSu(au), nom, situation: situation.valeur, emploi: cout?.valeur });
};
