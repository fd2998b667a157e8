import {
  absent,
  facultatif,
  lireCout,
  lireEntier,
  lireListe,
  lireNom,
  lireObjets,
  montrer,
  numeroter,
  type Objet,
  parmi,
  type Signaler,
} from './champs-lus.ts';
import { lireDit, lireLEmploi } from './dit-lu.ts';
import { SEMAINE_EN_MINUTES } from './heures-lues.ts';
import {
  ASSISTANTS_AU_PLUS,
  type AssistantDuPlan,
  assistantNeuf,
  BASES_DU_COUT,
  type BaseDuCout,
  MEDECINS_AU_MOINS,
  MEDECINS_AU_PLUS,
  type MedecinDuPlan,
  medecinNeuf,
} from './plan.ts';

const idsDe = (liste: readonly { readonly id: number }[]): ReadonlySet<number> => new Set(liste.map(({ id }) => id));

const lireMedecin = (objet: Objet, id: number, ou: string, signaler: Signaler): MedecinDuPlan => {
  if (!absent(objet.sansContrat) && typeof objet.sansContrat !== 'boolean') {
    signaler(ou, `${montrer(objet.sansContrat)} ne dit pas s'il est sans contrat d'aide, il en demande un`);
  }
  return {
    id,
    nom: lireNom(objet.nom, () => signaler(ou, `le nom ${montrer(objet.nom)} ne se lit pas, il reste vide`)),
    dit: lireDit(objet, ou, signaler),
    sansContrat: objet.sansContrat === true,
    part: facultatif(
      objet.part,
      (part) => lireEntier(part, 0, 10_000),
      () => signaler(ou, `la part ${montrer(objet.part)} n'est pas un pourcentage, elle reste vide`),
    ),
  };
};

/** Les médecins du fichier ; ceux qui manquent sont vides, et signeraient le jour du dernier lu, sinon aujourd'hui. */
export const lireMedecins = (lu: Objet, aujourdHui: string, signaler: Signaler): readonly MedecinDuPlan[] => {
  const liste: readonly unknown[] = Array.isArray(lu.medecins) ? lu.medecins : [];
  const objets = lireObjets(liste, (rang) =>
    signaler('Les médecins', `le médecin ${rang} du fichier ne se lit pas, il est laissé de côté`),
  );
  if (objets.length > MEDECINS_AU_PLUS) {
    signaler('Les médecins', `le fichier en porte ${objets.length}, les ${MEDECINS_AU_PLUS} premiers sont gardés`);
  }
  const medecins: MedecinDuPlan[] = [];
  for (const [rang, objet] of objets.slice(0, MEDECINS_AU_PLUS).entries()) {
    medecins.push(lireMedecin(objet, numeroter(objet.id, idsDe(medecins)), `Médecin ${rang + 1}`, signaler));
  }
  if (medecins.length < MEDECINS_AU_MOINS) {
    signaler('Les médecins', `il en faut ${MEDECINS_AU_MOINS} au moins, le reste est à remplir`);
    const signature = medecins.at(-1)?.dit.reponses.get('signature') ?? aujourdHui;
    while (medecins.length < MEDECINS_AU_MOINS) {
      medecins.push(medecinNeuf(numeroter(undefined, idsDe(medecins)), signature));
    }
  }
  return medecins;
};

const lireBase = (valeur: unknown, ou: string, signaler: Signaler): BaseDuCout => {
  const base = parmi(BASES_DU_COUT, valeur);
  if (base !== undefined) return base;
  if (absent(valeur)) signaler(ou, 'la base du coût manque, « par an » est retenu');
  else signaler(ou, `la base du coût ${montrer(valeur)} est inconnue, « par an » est retenu`);
  return 'annuel';
};

const lireAssistant = (objet: Objet, id: number, ou: string, signaler: Signaler): AssistantDuPlan => ({
  base: lireBase(objet.base, ou, signaler),
  id,
  nom: lireNom(objet.nom, () => signaler(ou, `le nom ${montrer(objet.nom)} ne se lit pas, il reste vide`)),
  minutes: facultatif(
    objet.minutes,
    (minutes) => lireEntier(minutes, 0, SEMAINE_EN_MINUTES),
    () => signaler(ou, `les heures ${montrer(objet.minutes)} ne sont pas des minutes par semaine, elles restent vides`),
  ),
  cout: facultatif(objet.cout, lireCout, () =>
    signaler(ou, `le coût ${montrer(objet.cout)} n'est pas une somme en euros, il reste vide`),
  ),
  emploi: lireLEmploi(objet.emploi, ou, signaler),
});

/** Les assistants du fichier ; s'il n'en porte aucun, il y en a un, vide. */
export const lireAssistants = (lu: Objet, signaler: Signaler): readonly AssistantDuPlan[] => {
  const dire = (quoi: string) => signaler('Les assistants', quoi);
  const liste = lireListe(lu.assistants ?? [], () => dire('ce que le fichier en dit ne se lit pas'));
  const objets = lireObjets(liste, (rang) =>
    dire(`l'assistant ${rang} du fichier ne se lit pas, il est laissé de côté`),
  );
  if (objets.length > ASSISTANTS_AU_PLUS) {
    dire(`le fichier en porte ${objets.length}, les ${ASSISTANTS_AU_PLUS} premiers sont gardés`);
  }
  const assistants: AssistantDuPlan[] = [];
  for (const [rang, objet] of objets.slice(0, ASSISTANTS_AU_PLUS).entries()) {
    assistants.push(lireAssistant(objet, numeroter(objet.id, idsDe(assistants)), `Assistant ${rang + 1}`, signaler));
  }
  if (assistants.length > 0) return assistants;
  dire('il en faut 1 au moins, il est à remplir');
  return [assistantNeuf(1)];
};
