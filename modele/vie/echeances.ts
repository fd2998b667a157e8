// Les échéances à un jour : formation de l'assistant en poste, nouvel objectif, attente après un contrat collectif.
import { parmi } from './actes.ts';
import { nouveauContratPossible } from './collectif.ts';
import { plus, regimeDe } from './dates.ts';
import {
  certifie,
  type Echeance,
  type EtatEcheance,
  echeancesFormation,
  etatEcheance,
  type Poste,
} from './formation.ts';
import { type Acte, type ActeDe, type Jour, type Situation, type Titre, texte } from './types.ts';
import type { Cours } from './vie.ts';

export type EcheanceSuivie = Echeance & { etat: EtatEcheance };
type Demande = {
  situation: Situation;
  jourSigne: Jour | undefined;
  retenus: Acte[];
  cours: Cours | null;
  au: Jour;
};

export function suivreEcheances({ situation, jourSigne, retenus, cours, au }: Demande): EcheanceSuivie[] {
  const poste = assistantEnPoste(situation, retenus);
  const formation = poste === null ? [] : suivreFormation(situation.demande?.cadre, jourSigne, poste, retenus, au);
  const nouvel = nouvelObjectif(situation, jourSigne).map((e) => ({ ...e, etat: etatEcheance(e.le, false, au) }));
  return [...formation, ...nouvel, ...attendre(situation, cours, au)];
}

// Les actes du prédécesseur ne comptent pas pour celui qui l'a remplacé.
function suivreFormation(
  cadre: string | undefined,
  jourSigne: Jour | undefined,
  poste: EnPoste,
  retenus: Acte[],
  au: Jour,
): EcheanceSuivie[] {
  const siens = retenus.filter((a) => poste.premier || (poste.arrivee !== undefined && a.effet >= poste.arrivee));
  const certifications = parmi(siens, 'certification').filter((a) => certifie(poste.titre, a.titre));
  // Une certification, même d'un autre titre, dit une formation commencée.
  const debuts = siens.filter(
    (a) => a.acte === 'debut-formation' || (a.acte === 'certification' && a.titre !== 'aucun'),
  );
  const faites: Record<string, boolean> = {
    certification: certifications.length > 0,
    'debut-formation': debuts.length > 0,
  };
  return echeancesFormation(regimeDe(jourSigne), cadre, poste).map((e) => ({
    ...e,
    etat: etatEcheance(e.le, faites[e.code] === true, au),
  }));
}

function attendre(situation: Situation, cours: Cours | null, au: Jour): EcheanceSuivie[] {
  if (situation.demande?.cadre !== 'collectif' || cours === null || !['resilie', 'echu'].includes(cours.etat)) {
    return [];
  }
  const le = nouveauContratPossible(plus(cours.fin, { days: 1 }));
  return [{ code: 'nouveau-contrat-possible', le, manques: [], etat: etatEcheance(le, le <= au, au) }];
}

// Après l'objectif d'un nouvel installé (F-52, R25) ; l'avenant 7 n'en dit pas le jour (A24a).
export function nouvelObjectif(s: Situation, signature: Jour | undefined): Echeance[] {
  const code = 'nouvel-objectif';
  const regime = regimeDe(signature);
  const concerne = s.demande?.cadre === 'individuel' && s.medecin?.statut === 'nouvel-installe';
  if (!concerne || signature === undefined || regime === null) return [];
  if (regime === 'convention-2024') return [{ code, le: plus(signature, { years: 5 }), manques: [] }];
  if (regime === 'reglement-arbitral') return [{ code, le: plus(signature, { years: 4 }), manques: [] }];
  return [{ code, le: null, manques: [texte('nouvel-objectif-avenant-7')] }];
}

type EnPoste = Poste & { premier: boolean };

// Le dernier arrivé ; personne entre un départ et le remplacement. Le même jour, l'embauche, puis le départ, puis le
// remplacement. Des arrivées du même jour, sans départ entre elles, qui ne disent pas le même titre n'en disent aucun.
function assistantEnPoste(s: Situation, retenus: Acte[]): EnPoste | null {
  const cle = (a: Acte): string => `${a.effet} ${['embauche', 'depart', 'remplacement'].indexOf(a.acte)}`;
  const mouvements = parmi(retenus, 'embauche', 'depart', 'remplacement').sort((a, b) => (cle(a) < cle(b) ? -1 : 1));
  const arrivees = mouvements.filter((a) => a.acte !== 'depart');
  const attendu = s.assistant?.embauche;
  const dernier = mouvements.at(-1);
  if (dernier?.acte === 'depart') {
    const pasEncoreLa = arrivees.length === 0 && attendu !== undefined && dernier.effet < attendu;
    if (!pasEncoreLa) return null;
  }
  const arrivee = arrivees.at(-1)?.effet ?? attendu;
  const premier = arrivees.length === 0 || (arrivees.length === 1 && arrivees[0]?.acte === 'embauche');
  const titre = titreDe(s, mouvements, arrivees);
  return { premier, ...(arrivee === undefined ? {} : { arrivee }), ...(titre === undefined ? {} : { titre }) };
}

type Mouvement = ActeDe<'embauche' | 'depart' | 'remplacement'>;
type Arrivee = ActeDe<'embauche' | 'remplacement'>;

// Le titre de la situation est celui de la première embauche, si l'on sait laquelle.
function titreDe(s: Situation, mouvements: Mouvement[], arrivees: Arrivee[]): Titre | undefined {
  const derniere = arrivees.at(-1);
  if (derniere === undefined) return s.assistant?.titre;
  const [premiere, ...autres] = parmi(arrivees, 'embauche');
  const seule = autres.every((a) => a.effet !== premiere?.effet);
  const depuisLeDepart = mouvements.slice(mouvements.findLastIndex((a) => a.acte === 'depart') + 1);
  const titres = new Set(
    parmi(depuisLeDepart, 'embauche', 'remplacement')
      .filter((a) => a.effet === derniere.effet)
      .map((a) => a.titre ?? (a === premiere && seule ? s.assistant?.titre : undefined)),
  );
  return titres.size === 1 ? [...titres][0] : undefined;
}
