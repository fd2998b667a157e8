import type { Jour } from '../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../commun/resultat.ts';
import { DROIT_TENU_AU } from '../droit/version.ts';
import { direHorsDuMoteur, direSousLeSmic } from '../explication/cout.ts';
import { evaluer } from '../regles/evaluation.ts';
import { chiffrerAnnee, preparerCinqAns } from '../regles/paie/cinq-ans.ts';
import type { CleDeCout, Poste } from '../regles/paie/emploi.ts';
import type { FicheDePaie, RefusDePaie } from '../regles/paie/fiche.ts';
import { type MoisPrepare, preparerMois } from '../regles/paie/mois.ts';
import { resoudrePoste } from '../regles/paie/poste.ts';
import { ecrireCout } from './chiffrer-cout-ecrire.ts';
import type { Chiffrage, DemandeDeCout, RefusDeCout, ReponseDeCout } from './chiffrer-cout-forme.ts';
import type { Paie } from './ports.ts';

const CHEMINS: Readonly<Record<string, CleDeCout>> = {
  salaireBrut: 'emploi.salaireBrut',
  heures: 'emploi.heures',
  smicHoraire: 'hypotheses.hausseDuSmic',
  tauxAtMp: 'emploi.tauxAtMp',
};

/** Une valeur que le moteur ne connaît pas se corrige ; le reste est une panne. */
const enRefus = ({ code, champ, phrase }: RefusDePaie): RefusDeCout =>
  code === 'valeur-refusee'
    ? { panne: false, chemin: CHEMINS[champ] ?? '', phrase: direHorsDuMoteur(phrase) }
    : { panne: true, chemin: '', phrase };

/** Le premier jour des cinq années : la signature du contrat d'aide, sinon l'embauche, ou le jour du calcul si elle est passée. */
const departDe = (poste: Poste, { situation, au }: DemandeDeCout): Jour =>
  situation?.signature ?? (poste.debut < au ? au : poste.debut);

/** Les fiches de tous les mois, chacune demandée une fois ; le premier refus arrête tout. */
const demanderLesFiches = async (
  mois: readonly MoisPrepare[],
  paie: Paie,
): Promise<Resultat<(mois: MoisPrepare) => FicheDePaie, RefusDeCout>> => {
  const fiches = new Map<string, FicheDePaie>();
  for (const { demande } of mois) {
    const cle = JSON.stringify(demande);
    if (fiches.has(cle)) continue;
    const fiche = await paie.calculer(demande);
    if (!fiche.accepte) return refuser(enRefus(fiche.refus));
    fiches.set(cle, fiche.valeur);
  }
  return accepter(({ demande }) => {
    const fiche = fiches.get(JSON.stringify(demande));
    if (fiche === undefined) throw new Error('Un mois du contrat n’a pas été demandé au moteur de paie');
    return fiche;
  });
};

/** Un salaire sous le Smic n'est pas un salaire : il est refusé, avec ce qu'il faudrait. */
const sousLeSmic = (poste: Poste, mois: MoisPrepare | undefined): RefusDeCout | undefined => {
  const { salaireBrut, heures } = poste;
  if (mois === undefined || salaireBrut === undefined || salaireBrut >= mois.remuneration.smicMensuel) return undefined;
  const phrase = direSousLeSmic(salaireBrut, mois.remuneration.smicMensuel, heures);
  return { panne: false, chemin: 'emploi.salaireBrut', phrase };
};

const chiffrer = async (demande: DemandeDeCout, paie: Paie): Promise<Resultat<Chiffrage, RefusDeCout>> => {
  const { situation, au, branche } = demande;
  const contexte = {
    option: situation?.demande.cadre === 'collectif' ? undefined : situation?.demande.option,
    embauche: situation?.assistant.embauche,
    departement: situation?.medecin.departement,
    au,
    jour: situation?.signature ?? au,
  };
  const resolu = resoudrePoste(demande.emploi, demande.suppositions, contexte, branche);
  const evaluation = situation === undefined ? undefined : evaluer(situation, demande.bareme);
  const { poste } = resolu;
  const socle = { demande, resolu, evaluation };
  if (poste === null) return accepter({ ...socle, mois: null, manquesDuMois: [], annees: [] });
  const montre = preparerMois(poste, au);
  const bas = sousLeSmic(poste, montre.connu ? montre.mois : undefined);
  if (bas !== undefined) return refuser(bas);
  const preparees = preparerCinqAns(poste, departDe(poste, demande));
  const aDemander = preparees.flatMap(({ mois }) => mois.map(({ prepare }) => prepare));
  const fiches = await demanderLesFiches(montre.connu ? [montre.mois, ...aDemander] : aDemander, paie);
  if (!fiches.accepte) return fiches;
  return accepter({
    ...socle,
    mois: montre.connu ? { prepare: montre.mois, fiche: fiches.valeur(montre.mois) } : null,
    manquesDuMois: montre.connu ? [] : montre.manques,
    annees: preparees.map((annee) => chiffrerAnnee(annee, fiches.valeur)),
  });
};

/**
 * Chiffre un emploi : le mois et l'année ligne par ligne, puis les cinq années, avec l'aide quand la situation est
 * donnée. Le moteur de paie n'est appelé que pour des mois que l'on sait préparer.
 */
export const chiffrerCout = async (
  demande: DemandeDeCout,
  paie: Paie,
  programme: string,
): Promise<Resultat<ReponseDeCout, RefusDeCout>> => {
  const chiffrage = await chiffrer(demande, paie);
  return chiffrage.accepte ? accepter(ecrireCout(chiffrage.valeur, { programme, droit: DROIT_TENU_AU })) : chiffrage;
};
