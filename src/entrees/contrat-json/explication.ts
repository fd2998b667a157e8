import * as z from 'zod/mini';
import { CODES_REGLES } from '../../droit/codes.ts';
import type { NatureTexte } from '../../droit/textes.ts';
import type { Noeud } from '../../explication/arbre.ts';
import { jourEcrit } from './elements.ts';
import { certitude, reponse } from './elements-de-reponse.ts';

const NATURES = [
  'texte-officiel',
  'page-caisse',
  'ordre',
  'syndicat',
  'branche',
  'presse',
  'regional',
  'professionnel',
] as const satisfies readonly NatureTexte[];

/** Les nœuds qui rassemblent, à côté de ceux qui sont une règle. */
const PARTIES = [
  'evaluation',
  'eligibilite',
  'aide',
  'objectifs',
  'contrat',
  'actes',
  'acte',
  'solde',
  'alerte',
] as const satisfies readonly Noeud['code'][];

/** Le jour d'un texte, ou seulement son mois ou son année quand on n'en sait pas plus. */
const dateDeTexte = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));

const source = z.strictObject({
  cle: z.string(),
  titre: z.string(),
  nature: z.enum(NATURES),
  lien: z.nullable(z.string()),
  date: z.nullable(dateDeTexte),
  releve: jourEcrit,
  certitude: certitude.def.innerType,
});

const point = z.strictObject({
  code: z.string(),
  titre: z.string(),
  lectures: z.array(z.strictObject({ enonce: z.string(), tenuePar: z.array(z.string()), retenue: z.boolean() })),
  motif: z.string(),
  question: z.string(),
  destinataire: z.string(),
});

/** Un nœud de l'explication et, dessous, les raisons sur lesquelles il repose. */
export const schemaDExplication = z.strictObject({
  code: z.enum([...CODES_REGLES, ...PARTIES]),
  regle: z.nullable(z.string()),
  reponse: z.nullable(reponse),
  phrase: z.string(),
  certitude,
  faits: z.array(z.strictObject({ cle: z.string(), nom: z.string(), valeur: z.nullable(z.string()) })),
  sources: z.array(source),
  bareme: z.nullable(z.string()),
  points: z.array(point),
  get parties() {
    return z.array(schemaDExplication);
  },
});
// À part : dans la même expression, TypeScript perd le type d'un schéma qui se contient.
schemaDExplication.register(z.globalRegistry, {
  id: 'Explication',
  title: 'Une raison, ses sources et ce sur quoi elle repose',
});
