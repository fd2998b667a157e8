import { enumerer } from '../../../explication/typographie.ts';
import { absent, lireEntier, lireListe, lireObjets, montrer, type Objet, type Signaler } from './champs-lus.ts';
import { ecrireHeures } from './heures.ts';
import { nommerAssistant, nommerMedecin, type Plan, placeDe } from './plan.ts';

export const SEMAINE_EN_MINUTES = 10_080;

type Groupe = Pick<Plan, 'medecins' | 'assistants'>;

/** Comment parler d'une personne que des heures désignent, et pourquoi elle ne se retrouve pas. */
interface Designee {
  readonly enClair: string;
  readonly raison: string | undefined;
}

interface Mots {
  readonly indefini: string;
  readonly defini: string;
  readonly manque: string;
  readonly inconnu: string;
}

const ASSISTANT: Mots = {
  indefini: 'par un assistant',
  defini: "par l'assistant",
  manque: "l'assistant n'est pas dit",
  inconnu: "le plan n'a pas d'assistant",
};
const MEDECIN: Mots = {
  indefini: 'à un médecin',
  defini: 'au médecin',
  manque: "le médecin n'est pas dit",
  inconnu: "le plan n'a pas de médecin",
};

const nonTrouvee = (valeur: unknown, mots: Mots): Designee => {
  if (absent(valeur)) return { enClair: mots.indefini, raison: mots.manque };
  return typeof valeur === 'number'
    ? { enClair: `${mots.defini} numéro ${valeur}`, raison: `${mots.inconnu} numéro ${valeur}` }
    : { enClair: mots.indefini, raison: `${mots.inconnu} ${montrer(valeur)}` };
};

const raisonDeLaDuree = (minutes: unknown): string =>
  absent(minutes) ? 'leur durée manque' : `${montrer(minutes)} n'est pas un nombre de minutes par semaine`;

const direLesHeures = (
  groupe: Groupe,
  { assistant, medecin, minutes }: Objet,
  { deQui, aQui, lues }: Readonly<Record<'deQui' | 'aQui' | 'lues', number | undefined>>,
): string => {
  const donne: Designee =
    deQui === undefined
      ? nonTrouvee(assistant, ASSISTANT)
      : { enClair: `par ${nommerAssistant(groupe, deQui)}`, raison: undefined };
  const recoit: Designee =
    aQui === undefined
      ? nonTrouvee(medecin, MEDECIN)
      : { enClair: `à ${nommerMedecin(groupe, aQui)}`, raison: undefined };
  const duree = lues === undefined ? '' : ` (${ecrireHeures(lues)} par semaine)`;
  const raisons = [recoit.raison, donne.raison, lues === undefined ? raisonDeLaDuree(minutes) : undefined];
  return `celles données ${donne.enClair} ${recoit.enClair}${duree} sont laissées de côté, car ${enumerer(
    raisons.filter((une) => une !== undefined),
  )}`;
};

/** Les heures que chaque assistant donne à chaque médecin ; celles qui ne vont nulle part sont laissées de côté et dites. */
export const lireHeures = (lu: Objet, groupe: Groupe, signaler: Signaler): Plan['heures'] => {
  const dire = (quoi: string) => signaler('Les heures', quoi);
  const liste = lireListe(lu.heures, () =>
    dire(
      absent(lu.heures)
        ? "le fichier n'en porte pas, elles restent à remplir"
        : 'ce que le fichier en dit ne se lit pas, elles restent à remplir',
    ),
  );
  const lignes = lireObjets(liste, (rang) =>
    dire(`la ligne ${rang} du fichier ne se lit pas, elle est laissée de côté`),
  );
  const heures = new Map<string, number>();
  for (const ligne of lignes) {
    const lues = lireEntier(ligne.minutes, 0, SEMAINE_EN_MINUTES);
    const aQui = groupe.medecins.find(({ id }) => id === ligne.medecin)?.id;
    const deQui = groupe.assistants.find(({ id }) => id === ligne.assistant)?.id;
    if (lues === undefined || aQui === undefined || deQui === undefined) {
      dire(direLesHeures(groupe, ligne, { deQui, aQui, lues }));
    } else heures.set(placeDe(deQui, aQui), lues);
  }
  return heures;
};
