import * as z from 'zod/mini';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Dossier } from '../../usages/documents/dossier.ts';
import type { DossierRecu } from '../../usages/preparer-dossier.ts';
import {
  schemaDeLOffre,
  schemaDuContratDAide,
  schemaDuContratDeTravail,
  versContratDAide,
  versContratDeTravail,
  versOffre,
} from './dossier-contrats.ts';
import { type Champs, jourSu, ligne, liste, siSu } from './dossier-elements.ts';
import { schemaDeLEvenement, schemaDuPoint, versEvenement, versPoint } from './dossier-evenement.ts';
import {
  schemaDeLaFormation,
  schemaDeLaVae,
  schemaDuPartage,
  versFormation,
  versPartage,
  versVae,
} from './dossier-formation.ts';
import {
  schemaDeLAssistant,
  schemaDeLEmployeur,
  schemaDuCabinet,
  schemaDuMedecin,
  versAssistant,
  versEmployeur,
} from './dossier-personnes.ts';
import { ecartsDuPoste, schemaDuPoste, versPoste } from './dossier-poste.ts';
import { lireEcarts } from './ecarts.ts';
import { jour } from './elements.ts';
import type { Ecart } from './refus.ts';
import { lireSituation, schemaDeSituation } from './situation.ts';

const { shape } = schemaDeSituation;
const medecinSansSante = z.omit(shape.medecin.def.innerType, { rqth: true, ald: true });

/** La situation d'un dossier : celle de `evaluer`, sans les deux faits de santé. */
export const schemaDeSituationDeDossier = z
  .extend(schemaDeSituation, { medecin: z.optional(medecinSansSante) })
  .register(z.globalRegistry, { id: 'SituationDeDossier', title: 'Situation d’un dossier, sans donnée de santé' });

/** L'entrée de `document` : une clé laissée de côté veut dire « pas su », et laisse un blanc nommé dans le document. */
export const schemaDeDossier = z
  .strictObject({
    faitLe: z.optional(jour).check(z.describe('Le jour où le document est fait ; aujourd’hui à Paris sinon.')),
    ville: z.optional(ligne),
    situation: z
      .optional(schemaDeSituationDeDossier)
      .check(
        z.describe(
          'De quoi dater et chiffrer l’aide. Elle donne aussi la signature, l’option, l’embauche et le titre que le dossier ne redit pas.',
        ),
      ),
    medecins: z
      .optional(liste(schemaDuMedecin))
      .check(z.describe('Le premier signe le contrat d’aide et les courriers.')),
    cabinet: z.optional(schemaDuCabinet),
    employeur: z.optional(schemaDeLEmployeur),
    assistant: z.optional(schemaDeLAssistant),
    poste: z.optional(schemaDuPoste),
    contratDeTravail: z.optional(schemaDuContratDeTravail),
    offre: z.optional(schemaDeLOffre),
    contratDAide: z.optional(schemaDuContratDAide),
    formation: z.optional(schemaDeLaFormation),
    vae: z.optional(schemaDeLaVae),
    partage: z.optional(schemaDuPartage),
    evenement: z.optional(schemaDeLEvenement),
    point: z.optional(schemaDuPoint),
  } satisfies Champs<Omit<Dossier, 'evaluation' | 'bareme' | 'etapes'> & { readonly situation: unknown }>)
  .register(z.globalRegistry, { id: 'Dossier', title: 'Dossier d’un document à rédiger' });

type Entree = z.infer<typeof schemaDeDossier>;

/** Le dossier lu : sans `faitLe`, l'appelant donne le jour ; le barème n'est encore qu'un nom. */
export interface DossierLu extends DossierRecu {
  readonly bareme: string | undefined;
}

const SANTE = /^situation\.medecin\.(rqth|ald)$/;

/** Une donnée de santé n'est pas une clé inconnue de plus : le refus dit pourquoi elle n'entre pas. */
const direLaSante = (ecart: Ecart): Ecart =>
  SANTE.test(ecart.chemin)
    ? { ...ecart, message: 'Une donnée de santé n’entre pas dans un dossier : retirez cette clé.' }
    : ecart;

const contredit = (chemin: string, dit: string | undefined, situation: string | undefined): readonly Ecart[] =>
  dit === undefined || situation === undefined || dit === situation
    ? []
    : [{ chemin, message: `La situation du même dossier dit ${situation}.` }];

/** Un contrat collectif n'a pas d'option : celle que dirait sa situation ne compte pas. */
const optionDe = ({ situation }: Entree) =>
  situation?.demande?.cadre === 'collectif' ? undefined : situation?.demande?.option;

/** Les faits qui ne peuvent pas être vrais ensemble. */
const contradictions = (entree: Entree): readonly Ecart[] => {
  const { situation, contratDAide, contratDeTravail, assistant, poste } = entree;
  return [
    ...contredit('contratDAide.signature', contratDAide?.signature, situation?.signature),
    ...contredit('contratDAide.option', contratDAide?.option, optionDe(entree)),
    ...contredit('contratDeTravail.debut', contratDeTravail?.debut, situation?.assistant?.embauche),
    ...contredit('assistant.titre', assistant?.titre, situation?.assistant?.titre),
    ...(poste === undefined ? [] : ecartsDuPoste(poste)),
  ];
};

const versDossier = (entree: Entree): DossierRecu['dossier'] => ({
  faitLe: jourSu(entree.faitLe),
  ville: entree.ville,
  medecins: entree.medecins,
  cabinet: entree.cabinet,
  employeur: siSu(entree.employeur, versEmployeur),
  assistant: siSu(entree.assistant, versAssistant),
  poste: siSu(entree.poste, versPoste),
  contratDeTravail: siSu(entree.contratDeTravail, versContratDeTravail),
  offre: siSu(entree.offre, versOffre),
  contratDAide: siSu(entree.contratDAide, versContratDAide),
  formation: siSu(entree.formation, versFormation),
  vae: siSu(entree.vae, versVae),
  partage: siSu(entree.partage, versPartage),
  evenement: siSu(entree.evenement, versEvenement),
  point: siSu(entree.point, versPoint),
});

const prefixer = (ecarts: readonly Ecart[]): readonly Ecart[] =>
  ecarts.map(({ chemin, message }) => ({ chemin: `situation.${chemin}`, message }));

/** Lit un dossier : le valide, le refuse avec ses écarts, ou le rend prêt pour les brouillons. */
export const lireDossier = (document: unknown): Resultat<DossierLu, readonly Ecart[]> => {
  const lu = schemaDeDossier.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error).map(direLaSante));
  const situation = siSu(lu.data.situation, lireSituation);
  if (situation !== undefined && !situation.accepte) return refuser(prefixer(situation.refus));
  const ecarts = contradictions(lu.data);
  if (ecarts.length > 0) return refuser(ecarts);
  const { situation: lue, bareme } = situation?.valeur ?? { situation: undefined, bareme: undefined };
  return accepter({ dossier: versDossier(lu.data), situation: lue, bareme });
};
