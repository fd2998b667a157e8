import * as z from 'zod';
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
const dateDeTexte = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

const source = z.strictObject({
  cle: z.string(),
  titre: z.string(),
  nature: z.enum(NATURES),
  lien: z.string().nullable(),
  date: dateDeTexte.nullable(),
  releve: jourEcrit,
  certitude: certitude.unwrap(),
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
export const schemaDExplication = z
  .strictObject({
    code: z.enum([...CODES_REGLES, ...PARTIES]),
    regle: z.string().nullable(),
    reponse: reponse.nullable(),
    phrase: z.string(),
    certitude,
    faits: z.array(z.strictObject({ cle: z.string(), nom: z.string(), valeur: z.string().nullable() })),
    sources: z.array(source),
    bareme: z.string().nullable(),
    points: z.array(point),
    get parties() {
      return z.array(schemaDExplication);
    },
  })
  .meta({ id: 'Explication', title: 'Une raison, ses sources et ce sur quoi elle repose' });
