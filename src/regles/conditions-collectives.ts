import type { Jour } from '../commun/jour.ts';
import type { Collectif } from '../droit/regime.ts';
import {
  type Condition,
  fauteDeFait,
  type Manque,
  manqueDeFait,
  manqueDeTexte,
  repondre,
  suspendre,
} from './constat.ts';
import { examinerSecretariat } from './secretariat.ts';
import type { Adherent, Cle, Groupe, Situation } from './situation.ts';

const F_SIGNATURE: readonly Cle[] = ['signature'];
const F_FORME: readonly Cle[] = ['groupe.forme'];
const F_ADHERENTS: readonly Cle[] = ['groupe.adherents'];
const F_ETP: readonly Cle[] = [
  'groupe.etp',
  'groupe.adherents',
  'groupe.pamsuAvecDocteurJunior',
  'groupe.lieuDeFormationAgree',
  'signature',
];

const examinerOuverture = (signature: Jour, { du, ouverture }: Collectif): Condition =>
  repondre('collectif-ouvert', signature >= du ? 'oui' : 'non', ouverture, F_SIGNATURE);

const examinerForme = ({ forme }: Groupe, { formes }: Collectif): Condition => {
  if (forme === undefined) return fauteDeFait('collectif-forme', formes.admise, F_FORME, 'groupe.forme');
  return formes.admises.includes(forme)
    ? repondre('collectif-forme', 'oui', formes.admise, F_FORME)
    : repondre('collectif-forme', 'non', formes.exclue, F_FORME);
};

const jugerAdherent = (adherent: Adherent, rang: number): readonly (Manque | 'non')[] => {
  const { specialite, mep, secteur } = adherent;
  return [
    ...(specialite === undefined ? [manqueDeFait(`groupe.adherents[${rang}].specialite`)] : []),
    ...(specialite !== undefined && specialite !== 'medecine-generale' ? (['non'] as const) : []),
    ...(mep === undefined ? [manqueDeFait(`groupe.adherents[${rang}].mep`)] : []),
    ...(mep === true ? (['non'] as const) : []),
    ...(secteur === undefined ? [manqueDeFait(`groupe.adherents[${rang}].secteur`)] : []),
    ...(secteur === 'secteur-2' || secteur === 'non-conventionne' ? (['non'] as const) : []),
    ...(secteur === 'secteur-2-optam-co' ? [manqueDeTexte('collectif-optam-co')] : []),
  ];
};

/** Des généralistes hors MEP, secteur 1 ou secteur 2 Optam (F-81). */
const examinerAdherents = ({ adherents }: Groupe, regles: Collectif): Condition => {
  if (adherents === undefined) {
    return fauteDeFait('collectif-adherents', regles.adherents, F_ADHERENTS, 'groupe.adherents');
  }
  const juges = adherents.flatMap(jugerAdherent);
  if (adherents.length === 0 || juges.includes('non')) {
    return repondre('collectif-adherents', 'non', regles.adherents, F_ADHERENTS);
  }
  const manques = juges.filter((juge): juge is Manque => juge !== 'non');
  return manques.length === 0
    ? repondre('collectif-adherents', 'oui', regles.adherents, F_ADHERENTS)
    : suspendre('collectif-adherents', regles.adherents, F_ADHERENTS, manques);
};

/** La moyenne des adhérents atteint 775 (F-82) ; une somme déjà suffisante n'attend pas les effectifs manquants. */
const examinerSeuil = ({ adherents }: Groupe, { seuil }: Collectif): Condition => {
  if (adherents === undefined) {
    return fauteDeFait('collectif-seuil', seuil.fondement, F_ADHERENTS, 'groupe.adherents');
  }
  let somme = 0;
  const manquants: Manque[] = [];
  adherents.forEach(({ mt }, rang) => {
    if (mt === undefined) manquants.push(manqueDeFait(`groupe.adherents[${rang}].mt`));
    else somme += mt;
  });
  const atteint = adherents.length > 0 && somme >= seuil.moyenne * adherents.length;
  if (!atteint && manquants.length > 0) return suspendre('collectif-seuil', seuil.fondement, F_ADHERENTS, manquants);
  return repondre('collectif-seuil', atteint ? 'oui' : 'non', seuil.fondement, F_ADHERENTS, POINT_MOYENNE);
};

const POINT_MOYENNE = ['moyenne-du-groupe'] as const;

/** Pas plus d'ETP que d'adhérents (F-85), plus le bonus « docteurs juniors » depuis novembre 2026 (F-86). */
const examinerEtp = (groupe: Groupe, signature: Jour, { etp: regles }: Collectif): Condition => {
  const { etp, adherents, pamsuAvecDocteurJunior, lieuDeFormationAgree } = groupe;
  if (adherents === undefined) return fauteDeFait('collectif-etp', regles.fondement, F_ETP, 'groupe.adherents');
  if (etp === undefined) return fauteDeFait('collectif-etp', regles.fondement, F_ETP, 'groupe.etp');
  const nombre = adherents.length;
  if (etp <= nombre) return repondre('collectif-etp', 'oui', regles.fondement, F_ETP);
  const { bonus } = regles;
  const plafondPossible = nombre + bonus.parMedecin * nombre;
  if (signature < bonus.du || etp > plafondPossible) return repondre('collectif-etp', 'non', regles.fondement, F_ETP);
  const parPamsu = nombre + bonus.parMedecin * Math.min(pamsuAvecDocteurJunior ?? 0, nombre);
  if (lieuDeFormationAgree === true || etp <= parPamsu) {
    return repondre('collectif-etp', 'oui', bonus.fondement, F_ETP);
  }
  const manquants: readonly Cle[] = [
    ...(lieuDeFormationAgree === undefined ? (['groupe.lieuDeFormationAgree'] as const) : []),
    ...(pamsuAvecDocteurJunior === undefined ? (['groupe.pamsuAvecDocteurJunior'] as const) : []),
  ];
  return manquants.length === 0
    ? repondre('collectif-etp', 'non', bonus.fondement, F_ETP)
    : fauteDeFait('collectif-etp', bonus.fondement, F_ETP, ...manquants);
};

/** Un contrat individuel en cours est d'abord résilié (F-151). */
const examinerContratIndividuel = ({ adherents }: Groupe, { contratIndividuel }: Collectif): Condition => {
  if (adherents === undefined) {
    return fauteDeFait('contrat-individuel', contratIndividuel, F_ADHERENTS, 'groupe.adherents');
  }
  if (adherents.some((adherent) => adherent.contratIndividuel === true)) {
    return repondre('contrat-individuel', 'non', contratIndividuel, F_ADHERENTS);
  }
  const inconnus = adherents.flatMap((adherent, rang): readonly Cle[] =>
    adherent.contratIndividuel === undefined ? [`groupe.adherents[${rang}].contratIndividuel`] : [],
  );
  return inconnus.length === 0
    ? repondre('contrat-individuel', 'oui', contratIndividuel, F_ADHERENTS)
    : fauteDeFait('contrat-individuel', contratIndividuel, F_ADHERENTS, ...inconnus);
};

/** Toutes les conditions d'un contrat collectif, signé ce jour. */
export const examinerCadreCollectif = (
  situation: Situation,
  signature: Jour,
  regles: Collectif,
): readonly Condition[] => {
  const { groupe } = situation;
  const conditions = [
    examinerOuverture(signature, regles),
    examinerForme(groupe, regles),
    examinerAdherents(groupe, regles),
    examinerSeuil(groupe, regles),
    examinerEtp(groupe, signature, regles),
    examinerContratIndividuel(groupe, regles),
  ];
  const secretariat = examinerSecretariat(situation, regles.secretariat);
  return secretariat === undefined ? conditions : [...conditions, secretariat];
};
