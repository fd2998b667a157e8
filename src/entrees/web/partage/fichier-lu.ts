import { type Centimes, lireEuros } from '../../../commun/centimes.ts';
import { lireJour } from '../../../commun/jour.ts';
import { FORMES_DE_GROUPE } from '../../../droit/codes.ts';
import { composer } from '../../../explication/typographie.ts';
import { lireEmploiDUnFichier } from '../emploi/emploi-porte.ts';
import type { EmploiSaisi } from '../emploi/emploi-saisi.ts';
import type { Valeur } from '../entretien/champs.ts';
import { QUESTIONS, questionDuChamp } from '../entretien/questions.ts';
import { lireValeur, SANTE } from '../etat/lien.ts';
import { SIMULATION_VIDE, type Simulation } from '../etat/simulation.ts';
import { MARQUE, VERSION } from './fichier.ts';
import {
  ASSISTANTS_AU_PLUS,
  type AssistantDuPlan,
  assistantNeuf,
  BASES_DU_COUT,
  CLES_DE_COUT,
  type Collectif,
  type Employeur,
  MEDECINS_AU_MOINS,
  MEDECINS_AU_PLUS,
  type MedecinDuPlan,
  medecinNeuf,
  type Plan,
  PRESENCES,
  placeDe,
  planDeDepart,
  SOCIETES,
} from './plan.ts';

export interface FichierLu {
  /** Absent si le fichier ne porte pas de plan : celui qui est à l'écran reste. */
  readonly plan: Plan | undefined;
  /** Ce qui n'a pas pu être lu, une phrase par champ. */
  readonly fautes: readonly string[];
}

const TAILLE_MAXIMALE = 200_000;
const NOM_AU_PLUS = 60;
const SEMAINE_EN_MINUTES = 10_080;
const COUT_AU_PLUS = 1_000_000;

type Objet = Readonly<Record<string, unknown>>;
type Signaler = (ou: string, quoi: string) => undefined;

const estObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
const objets = (valeur: unknown): readonly Objet[] => (Array.isArray(valeur) ? valeur.filter(estObjet) : []);
const absent = (valeur: unknown): boolean => valeur === undefined || valeur === null;
const montrer = (valeur: unknown): string => `« ${String(JSON.stringify(valeur)).slice(0, 40)} »`;

const lireJson = (texte: string): unknown => {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
};

const lireEntier = (valeur: unknown, bas: number, haut: number): number | undefined =>
  typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= bas && valeur <= haut ? valeur : undefined;

/** Un champ facultatif : absent, il reste vide ; illisible, il reste vide et la faute est dite. */
const facultatif = <Lu>(
  valeur: unknown,
  lire: (valeur: unknown) => Lu | undefined,
  signaler: () => undefined,
): Lu | undefined => (absent(valeur) ? undefined : (lire(valeur) ?? signaler()));

const lireCout = (valeur: unknown): Centimes | undefined =>
  typeof valeur === 'number' && valeur >= 0 && valeur <= COUT_AU_PLUS ? lireEuros(valeur) : undefined;

const parmi = <Code extends string>(codes: readonly Code[], valeur: unknown): Code | undefined =>
  codes.find((code) => code === valeur);

const lireNom = (valeur: unknown): string => (typeof valeur === 'string' ? valeur.trim().slice(0, NOM_AU_PLUS) : '');

const CONNUES: ReadonlySet<string> = new Set(QUESTIONS.map(({ id }) => id));

const lireDit = (objet: Objet, ou: string, signaler: Signaler): Simulation => {
  const reponses = new Map<string, Valeur>();
  for (const [champ, valeur] of Object.entries(estObjet(objet.reponses) ? objet.reponses : {})) {
    if (SANTE.has(champ)) continue;
    const lue =
      typeof valeur === 'string' || typeof valeur === 'number' ? lireValeur(champ, String(valeur)) : undefined;
    const question = questionDuChamp(champ)?.titre;
    if (lue !== undefined) reponses.set(champ, lue);
    else if (question === undefined) signaler(ou, `aucune question ne s'appelle ${montrer(champ)}`);
    else signaler(ou, `${montrer(valeur)} ne répond pas à « ${question} », qui reste sans réponse`);
  }
  const nonSu: readonly unknown[] = Array.isArray(objet.nonSu) ? objet.nonSu : [];
  const ignorees = nonSu.filter((id): id is string => typeof id === 'string' && CONNUES.has(id) && !SANTE.has(id));
  return { ...SIMULATION_VIDE, reponses, ignorees: new Set(ignorees) };
};

/** Un numéro lisible et encore libre, sinon le suivant. */
const numeroter = (voulu: unknown, pris: ReadonlySet<number>): number => {
  const lu = lireEntier(voulu, 1, 1_000_000);
  return lu === undefined || pris.has(lu) ? Math.max(0, ...pris) + 1 : lu;
};

const lireMedecins = (lu: Objet, signaler: Signaler): readonly MedecinDuPlan[] => {
  const listes = objets(lu.medecins);
  if (listes.length > MEDECINS_AU_PLUS) {
    signaler('Les médecins', `le fichier en porte ${listes.length}, les ${MEDECINS_AU_PLUS} premiers sont gardés`);
  }
  const medecins: MedecinDuPlan[] = [];
  for (const [rang, objet] of listes.slice(0, MEDECINS_AU_PLUS).entries()) {
    const ou = `Médecin ${rang + 1}`;
    const id = numeroter(objet.id, new Set(medecins.map((un) => un.id)));
    medecins.push({
      id,
      nom: lireNom(objet.nom),
      dit: lireDit(objet, ou, signaler),
      sansContrat: objet.sansContrat === true,
      part: facultatif(
        objet.part,
        (part) => lireEntier(part, 0, 10_000),
        () => signaler(ou, `la part ${montrer(objet.part)} n'est pas un pourcentage, elle reste vide`),
      ),
    });
  }
  if (medecins.length < MEDECINS_AU_MOINS) {
    signaler('Les médecins', `il en faut ${MEDECINS_AU_MOINS} au moins, le reste est à remplir`);
    while (medecins.length < MEDECINS_AU_MOINS) {
      medecins.push(medecinNeuf(numeroter(undefined, new Set(medecins.map(({ id }) => id))), ''));
    }
  }
  return medecins;
};

const lireLEmploi = (lu: unknown, ou: string, signaler: Signaler): EmploiSaisi => {
  const { emploi, ecartees } = lireEmploiDUnFichier(lu);
  for (const cle of ecartees) signaler(ou, `la réponse « ${cle.slice(0, 40)} » ne se lit pas, elle reste vide`);
  return emploi;
};

const lireAssistants = (lu: Objet, signaler: Signaler): readonly AssistantDuPlan[] => {
  const listes = objets(lu.assistants);
  if (listes.length > ASSISTANTS_AU_PLUS) {
    signaler('Les assistants', `le fichier en porte ${listes.length}, les ${ASSISTANTS_AU_PLUS} premiers sont gardés`);
  }
  const assistants: AssistantDuPlan[] = [];
  for (const [rang, objet] of listes.slice(0, ASSISTANTS_AU_PLUS).entries()) {
    const ou = `Assistant ${rang + 1}`;
    const base = parmi(BASES_DU_COUT, objet.base);
    if (base === undefined) signaler(ou, `la base du coût ${montrer(objet.base)} est inconnue, « par an » est retenu`);
    assistants.push({
      id: numeroter(objet.id, new Set(assistants.map((un) => un.id))),
      nom: lireNom(objet.nom),
      minutes: facultatif(
        objet.minutes,
        (minutes) => lireEntier(minutes, 0, SEMAINE_EN_MINUTES),
        () =>
          signaler(ou, `les heures ${montrer(objet.minutes)} ne sont pas des minutes par semaine, elles restent vides`),
      ),
      base: base ?? 'annuel',
      cout: facultatif(objet.cout, lireCout, () =>
        signaler(ou, `le coût ${montrer(objet.cout)} n'est pas une somme en euros, il reste vide`),
      ),
      emploi: lireLEmploi(objet.emploi, ou, signaler),
    });
  }
  return assistants.length === 0 ? [assistantNeuf(1)] : assistants;
};

const lireHeures = (lu: Objet, plan: Pick<Plan, 'medecins' | 'assistants'>, signaler: Signaler): Plan['heures'] => {
  const heures = new Map<string, number>();
  for (const { assistant, medecin, minutes } of objets(lu.heures)) {
    const lues = lireEntier(minutes, 0, SEMAINE_EN_MINUTES);
    const aQui = plan.medecins.find(({ id }) => id === medecin);
    const deQui = plan.assistants.find(({ id }) => id === assistant);
    if (lues === undefined || aQui === undefined || deQui === undefined) {
      signaler(
        'Les heures',
        `${montrer({ assistant, medecin, minutes })} ne se lit pas, ces heures sont laissées de côté`,
      );
    } else heures.set(placeDe(deQui.id, aQui.id), lues);
  }
  return heures;
};

const lireEmployeur = (valeur: unknown, medecins: readonly MedecinDuPlan[]): Employeur =>
  medecins.find(({ id }) => id === valeur)?.id ?? parmi(SOCIETES, valeur);

const lireCollectif = (valeur: unknown, signaler: Signaler): Collectif => {
  const objet = estObjet(valeur) ? valeur : {};
  const lire = <Lu>(champ: string, nom: string, lecture: (valeur: unknown) => Lu | undefined) =>
    facultatif(objet[champ], lecture, () =>
      signaler('L’aide collective', `${nom} ${montrer(objet[champ])} ne se lit pas`),
    );
  return {
    forme: lire('forme', 'la forme de la société', (une) => parmi(FORMES_DE_GROUPE, une)),
    mep: lire('mep', 'l’exercice particulier', (un) => parmi(PRESENCES, un)),
    contratsEnCours: lire('contratsEnCours', 'les contrats en cours', (un) => parmi(PRESENCES, un)),
    etp: lire('etp', 'le nombre d’ETP', (etp) =>
      typeof etp === 'number' && Number.isInteger(etp * 2) && etp > 0 && etp <= 100 ? etp : undefined,
    ),
    signature: lire('signature', 'le jour de signature', (jour) =>
      typeof jour === 'string' && lireJour(jour) !== undefined ? jour : undefined,
    ),
  };
};

const refuser = (phrase: string): FichierLu => ({ plan: undefined, fautes: [composer(phrase)] });

/** Relit un plan, champ par champ. Un champ illisible reste vide et se dit ; un autre fichier est refusé en entier. */
export const lireLePlan = (texte: string, aujourdHui: string): FichierLu => {
  const lu = lireJson(texte);
  if (lu === undefined) return refuser('Ce fichier n’est pas lisible : il est incomplet, ou ce n’est pas du JSON.');
  if (!estObjet(lu) || lu.tandem !== MARQUE) {
    return refuser('Ce fichier n’est pas un plan de partage. Choisissez celui que « Enregistrer le plan » a fait.');
  }
  if (lu.version !== VERSION) {
    return refuser('Ce plan vient d’une autre version de Tandem, que celle-ci ne sait pas lire.');
  }
  const fautes: string[] = [];
  const signaler: Signaler = (ou, quoi) => {
    fautes.push(composer(`${ou} : ${quoi}.`));
  };
  const depart = planDeDepart(aujourdHui);
  const medecins = lireMedecins(lu, signaler);
  const assistants = lireAssistants(lu, signaler);
  const cle = parmi(CLES_DE_COUT, lu.cle);
  if (cle === undefined) signaler('La clé', `${montrer(lu.cle)} est inconnue, « selon les heures » est retenu`);
  const employeur = lireEmployeur(lu.employeur, medecins);
  if (!absent(lu.employeur) && employeur === undefined) {
    signaler('L’employeur', `${montrer(lu.employeur)} n'est ni un médecin du plan ni une société, il reste à choisir`);
  }
  return {
    plan: {
      ...depart,
      medecins,
      assistants,
      heures: lireHeures(lu, { medecins, assistants }, signaler),
      unite: parmi(['heures', 'demi-journees'] as const, lu.unite) ?? depart.unite,
      demiJournee: lireEntier(lu.demiJournee, 60, 600) ?? depart.demiJournee,
      cle: cle ?? depart.cle,
      employeur,
      prix: facultatif(lu.prix, lireCout, () =>
        signaler('Le groupement', `le prix ${montrer(lu.prix)} n'est pas une somme en euros, il reste vide`),
      ),
      emploi: lireLEmploi(lu.emploi, 'L’employeur', signaler),
      commun: lireDit(estObjet(lu.commun) ? lu.commun : {}, 'Le groupe', signaler),
      collectif: lireCollectif(lu.collectif, signaler),
    },
    fautes,
  };
};

/** Lit un fichier choisi par la personne ; trop grand ou illisible, il est refusé et rien n'est perdu. */
export const lireLeFichier = async (fichier: File, aujourdHui: string): Promise<FichierLu> => {
  if (fichier.size > TAILLE_MAXIMALE) return refuser('Ce fichier est trop grand pour être un plan de partage.');
  try {
    return lireLePlan(await fichier.text(), aujourdHui);
  } catch {
    return refuser('Ce fichier n’a pas pu être lu.');
  }
};
