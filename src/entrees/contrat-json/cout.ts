import * as z from 'zod/mini';
import type { Jour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { DEPARTEMENTS } from '../../droit/departements.ts';
import type { BaremeDeBranche } from '../../droit/paie/bareme-de-branche.ts';
import { TAUX_AT_MP_MINIMAL } from '../../droit/paie/champ-du-moteur.ts';
import { FORMES_JURIDIQUES } from '../../droit/paie/formes-juridiques.ts';
import type { Emploi, Suppositions } from '../../regles/paie/emploi.ts';
import {
  enCentimes,
  enDixMillemes,
  incoherencesDeBranche,
  niveau,
  schemaDeBaremeDeBranche,
  tauxJusqua,
  versBaremeDeBranche,
} from './cout-branche.ts';
import { lireEcarts } from './ecarts.ts';
import { effectif, jour, somme } from './elements.ts';
import { jourLu } from './periodes.ts';
import type { Ecart } from './refus.ts';
import { lireSituation, type SituationLue, schemaDeSituation } from './situation.ts';

const SALAIRE_MAXIMAL = 20_000;
const SANTE_MAXIMALE = 1000;
const TAUX_AT_MP_MAXIMAL = 0.2;
const HAUSSE_MAXIMALE = 0.2;
const AUTRES_AU_PLUS = 1000;

const salaire = somme.check(z.minimum(1), z.maximum(SALAIRE_MAXIMAL));
const hausse = tauxJusqua(HAUSSE_MAXIMALE);

const heures = z.number().check(
  z.minimum(1),
  z.superRefine((valeur, contexte) => {
    if (valeur <= 35) return;
    const message = 'Les heures supplémentaires ne sont pas chiffrées : 35 heures par semaine au plus.';
    contexte.addIssue({ code: 'custom', message });
  }),
  z.meta({ maximum: 35 }),
);

const tauxAtMp = tauxJusqua(TAUX_AT_MP_MAXIMAL).check(
  z.superRefine((valeur, contexte) => {
    if (valeur >= TAUX_AT_MP_MINIMAL / 10_000) return;
    const message = `Le taux le plus bas est ${TAUX_AT_MP_MINIMAL / 10_000} : lisez le vôtre sur la notification de votre caisse.`;
    contexte.addIssue({ code: 'custom', message });
  }),
);

/** Le poste et l'employeur : une clé laissée de côté veut dire « pas su », et sera supposée à visage découvert. */
const emploi = z.strictObject({
  salaireBrut: z
    .optional(salaire)
    .check(
      z.describe(
        'Brut de base d’un mois, en euros, sans la prime d’ancienneté : à l’embauche, ou au jour `au` si elle est passée.',
      ),
    ),
  niveau: z.optional(niveau),
  heures: z.optional(heures).check(z.describe('Heures par semaine, 35 au plus.')),
  debut: z.optional(jour),
  anciennete: z.optional(
    z.strictObject({
      entree: z
        .optional(jour)
        .check(z.describe('Entrée dans le cabinet, quand elle précède l’embauche comme assistant.')),
      autresCabinets: z
        .optional(z.number().check(z.nonnegative(), z.maximum(60)))
        .check(z.describe('Années, à un travail semblable.')),
    }),
  ),
  tauxAtMp: z.optional(tauxAtMp).check(z.describe('Taux notifié par la caisse, en part : 0.0104 pour 1,04 %.')),
  mutuelle: z.optional(
    z.strictObject({ montant: somme.check(z.maximum(SANTE_MAXIMALE)), partEmployeur: tauxJusqua(1) }),
  ),
  formeJuridique: z.optional(z.enum(FORMES_JURIDIQUES)),
  departement: z.optional(z.enum(Object.keys(DEPARTEMENTS))),
  assujettiTva: z.optional(z.boolean()),
  effectif: z.optional(effectif.check(z.minimum(1))).check(z.describe('Salariés de l’employeur, l’assistant compris.')),
  autresSalaries: z
    .optional(
      z
        .array(z.strictObject({ salaireBrut: salaire, santePatronale: somme.check(z.maximum(SANTE_MAXIMALE)) }))
        .check(z.maxLength(AUTRES_AU_PLUS)),
    )
    .check(z.describe('Tous les autres salariés de l’employeur : la taxe sur les salaires se compte par employeur.')),
});

/** L'entrée de `cout`. */
export const schemaDEmploi = z
  .strictObject({
    au: z.optional(jour).check(z.describe('Jour du mois montré en détail ; aujourd’hui à Paris sinon.')),
    situation: z.optional(schemaDeSituation),
    emploi,
    hypotheses: z.optional(
      z.strictObject({
        hausseDuSmic: z.optional(hausse),
        hausseDuSalaire: z.optional(hausse),
        baseDeLAnciennete: z.optional(z.enum(['salaire-reel', 'minimum-conventionnel'])),
        moisDAvant2026: z.optional(z.enum(['indetermines', 'legislation-2026'])),
      }),
    ),
    baremeDeBranche: z.optional(schemaDeBaremeDeBranche),
  })
  .register(z.globalRegistry, { id: 'Emploi', title: 'Emploi à chiffrer' });

type EntreeDeCout = z.infer<typeof schemaDEmploi>;

/** L'entrée lue : sans `au`, l'appelant donne le jour. */
export interface CoutLu {
  readonly au: Jour | undefined;
  readonly situation: SituationLue | undefined;
  readonly emploi: Emploi;
  readonly suppositions: Suppositions;
  readonly branche: BaremeDeBranche | undefined;
}

const siDonne = <Valeur, Lue>(valeur: Valeur | undefined, lire: (valeur: Valeur) => Lue): Lue | undefined =>
  valeur === undefined ? undefined : lire(valeur);

const versEmploi = ({ emploi: e }: EntreeDeCout): Emploi => ({
  salaireBrut: siDonne(e.salaireBrut, enCentimes),
  niveau: e.niveau,
  heures: e.heures,
  debut: siDonne(e.debut, jourLu),
  entree: siDonne(e.anciennete?.entree, jourLu),
  anneesAilleurs: e.anciennete?.autresCabinets,
  tauxAtMp: siDonne(e.tauxAtMp, enDixMillemes),
  mutuelle: siDonne(e.mutuelle, ({ montant, partEmployeur }) => ({
    montant: enCentimes(montant),
    partEmployeur: enDixMillemes(partEmployeur),
  })),
  formeJuridique: e.formeJuridique,
  departement: e.departement,
  assujettiTva: e.assujettiTva,
  effectif: e.effectif,
  autresSalaries: e.autresSalaries?.map(({ salaireBrut, santePatronale }) => ({
    salaireBrut: enCentimes(salaireBrut),
    santePatronale: enCentimes(santePatronale),
  })),
});

const versSuppositions = ({ hypotheses: h }: EntreeDeCout): Suppositions => ({
  hausseDuSmic: siDonne(h?.hausseDuSmic, enDixMillemes),
  hausseDuSalaire: siDonne(h?.hausseDuSalaire, enDixMillemes),
  baseDeLAnciennete: h?.baseDeLAnciennete,
  moisDAvant2026: h?.moisDAvant2026,
});

/** Les faits qui ne peuvent pas être vrais ensemble. */
const contradictions = ({ emploi: e, situation }: EntreeDeCout): readonly Ecart[] => {
  const embauche = situation?.assistant?.embauche;
  const entree = e.anciennete?.entree;
  const debut = e.debut ?? embauche;
  const autres = e.autresSalaries?.length ?? 0;
  return [
    ...(e.debut !== undefined && embauche !== undefined && e.debut !== embauche
      ? [{ chemin: 'emploi.debut', message: `L’assistant est embauché le ${embauche} dans la situation.` }]
      : []),
    ...(entree !== undefined && debut !== undefined && entree > debut
      ? [{ chemin: 'emploi.anciennete.entree', message: `L’entrée dans le cabinet suit l’embauche du ${debut}.` }]
      : []),
    ...(e.effectif !== undefined && e.effectif < autres + 1
      ? [
          {
            chemin: 'emploi.effectif',
            message: `${autres} autres salariés et l’assistant font plus que ${e.effectif}.`,
          },
        ]
      : []),
  ];
};

const prefixer = (ecarts: readonly Ecart[]): readonly Ecart[] =>
  ecarts.map(({ chemin, message }) => ({ chemin: `situation.${chemin}`, message }));

/** Lit un emploi à chiffrer : le valide, le refuse avec ses écarts, ou le rend prêt pour les règles. */
export const lireCout = (document: unknown): Resultat<CoutLu, readonly Ecart[]> => {
  const lu = schemaDEmploi.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error));
  const entree = lu.data;
  const situation = siDonne(entree.situation, lireSituation);
  if (situation !== undefined && !situation.accepte) return refuser(prefixer(situation.refus));
  const branche = entree.baremeDeBranche;
  const ecarts = [...contradictions(entree), ...(siDonne(branche, incoherencesDeBranche) ?? [])];
  if (ecarts.length > 0) return refuser(ecarts);
  return accepter({
    au: siDonne(entree.au, jourLu),
    situation: situation?.valeur,
    emploi: versEmploi(entree),
    suppositions: versSuppositions(entree),
    branche: siDonne(branche, versBaremeDeBranche),
  });
};
