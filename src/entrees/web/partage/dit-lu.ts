import { lireEmploiDUnFichier } from '../emploi/emploi-porte.ts';
import type { EmploiSaisi } from '../emploi/emploi-saisi.ts';
import type { Valeur } from '../entretien/champs.ts';
import { QUESTIONS, questionDuChamp } from '../entretien/questions.ts';
import { lireValeur, SANTE } from '../etat/lien.ts';
import { SIMULATION_VIDE, type Simulation } from '../etat/simulation.ts';
import { absent, estObjet, lireBloc, montrer, type Objet, type Signaler } from './champs-lus.ts';

const CONNUES: ReadonlySet<string> = new Set(QUESTIONS.map(({ id }) => id));

/** Les réponses d'un médecin ou du groupe. Celles de santé ne se relisent pas. */
export const lireDit = (objet: Objet, ou: string, signaler: Signaler): Simulation => {
  const reponses = new Map<string, Valeur>();
  const ecrites = lireBloc(objet.reponses, () => signaler(ou, 'les réponses ne se lisent pas, elles restent vides'));
  for (const [champ, valeur] of Object.entries(ecrites)) {
    if (SANTE.has(champ)) continue;
    const lue =
      typeof valeur === 'string' || typeof valeur === 'number' ? lireValeur(champ, String(valeur)) : undefined;
    const question = questionDuChamp(champ)?.titre;
    if (lue !== undefined) reponses.set(champ, lue);
    else if (question === undefined) signaler(ou, `aucune question ne s'appelle ${montrer(champ)}`);
    else signaler(ou, `${montrer(valeur)} ne répond pas à « ${question} », qui reste sans réponse`);
  }
  const nonSu: readonly unknown[] = Array.isArray(objet.nonSu) ? objet.nonSu : [];
  if (!absent(objet.nonSu) && !Array.isArray(objet.nonSu)) {
    signaler(ou, 'les « Je ne sais pas » ne se lisent pas, ces questions restent sans réponse');
  }
  const ignorees = nonSu.filter((id): id is string => typeof id === 'string' && CONNUES.has(id) && !SANTE.has(id));
  return { ...SIMULATION_VIDE, reponses, ignorees: new Set(ignorees) };
};

/** Ce qui a été dit d'un emploi, ou de celui qui emploie. */
export const lireLEmploi = (lu: unknown, ou: string, signaler: Signaler): EmploiSaisi => {
  if (estObjet(lu)) {
    lireBloc(lu.reponses, () => signaler(ou, 'les réponses sur l’emploi ne se lisent pas, elles restent vides'));
  }
  const { emploi, ecartees } = lireEmploiDUnFichier(lu);
  for (const cle of ecartees) signaler(ou, `la réponse « ${cle.slice(0, 40)} » ne se lit pas, elle reste vide`);
  return emploi;
};
