// Contrat collectif de généralistes, depuis le 25 février 2026. Faits : F-80 à F-89, F-150 à F-152 (source unique).
import { plus } from './dates.ts';
import {
  type Adherent,
  centimes,
  fait,
  type Groupe,
  type Indicateur,
  type Jour,
  type Manque,
  type Reponse,
  texte,
} from './types.ts';

export const OUVERTURE: Jour = '2026-02-25';
export const BONIFICATION: Jour = '2026-11-01';
export const SEUIL = 775;
const PAR_ETP = [38_000, 28_000, 22_000, 22_000, 22_000];
const HAUSSE_PAR_ETP: Record<Indicateur, number> = { mt: 260, fileActive: 110 };

export const collectifOuvert = (signature: Jour): boolean => signature >= OUVERTURE;
export const montantCollectif = (etp: number, annee: number): number => centimes((PAR_ETP[annee - 1] as number) * etp);

export type Condition = { code: string; reponse: Reponse; manques: Manque[] };
const condition = (code: string, reponse: Reponse, manques: Manque[] = []): Condition => ({ code, reponse, manques });
// Un « non » l'emporte sur un « indetermine ».
const conjonction = (rs: Reponse[]): Reponse =>
  rs.includes('non') ? 'non' : rs.includes('indetermine') ? 'indetermine' : 'oui';
const su = <T>(v: T | undefined, juge: (v: T) => boolean): Reponse =>
  v === undefined ? 'indetermine' : juge(v) ? 'oui' : 'non';

export function conditionsCollectif(signature: Jour | undefined, g: Groupe = {}): Condition[] {
  const ouvert = su(signature, collectifOuvert);
  const forme = su(g.forme, (f) => ['scp', 'scm', 'sisa'].includes(f));
  return [
    condition('collectif-ouvert', ouvert, ouvert === 'indetermine' ? [fait('signature')] : []),
    condition('collectif-forme', forme, forme === 'indetermine' ? [fait('groupe.forme')] : []),
    conditionAdherents(g.adherents),
    conditionSeuil(g.adherents),
    conditionEtp(signature, g),
    conditionContratIndividuel(g.adherents),
  ];
}
export const reponseCollectif = (cs: Condition[]): Reponse => conjonction(cs.map((c) => c.reponse));

type Juge = [cle: keyof Adherent, juger: (a: Adherent) => Reponse];

function parAdherent(code: string, adherents: Adherent[] | undefined, juges: Juge[]): Condition {
  if (adherents === undefined) return condition(code, 'indetermine', [fait('groupe.adherents')]);
  const lues = adherents.flatMap((a, i) =>
    juges.map(([cle, juger]) => ({
      reponse: juger(a),
      manque: a[cle] === undefined ? fait(`groupe.adherents[${i}].${cle}`) : texte('collectif-optam-co'),
    })),
  );
  const reponse = conjonction(lues.map((l) => l.reponse));
  const manques = lues.filter((l) => l.reponse === 'indetermine').map((l) => l.manque);
  return condition(code, reponse, reponse === 'indetermine' ? manques : []);
}

// F-81 nomme le secteur 2 Optam ; l'Optam-CO n'y est ni admis ni exclu.
function secteurAdmis(secteur: string): Reponse {
  if (secteur === 'secteur-2-optam-co') return 'indetermine';
  return ['secteur-1', 'secteur-2-optam'].includes(secteur) ? 'oui' : 'non';
}

const conditionAdherents = (adherents: Adherent[] | undefined): Condition =>
  adherents?.length === 0
    ? condition('collectif-adherents', 'non')
    : parAdherent('collectif-adherents', adherents, [
        ['specialite', (a) => su(a.specialite, (v) => v === 'medecine-generale')],
        ['mep', (a) => su(a.mep, (v) => !v)],
        ['secteur', (a) => (a.secteur === undefined ? 'indetermine' : secteurAdmis(a.secteur))],
      ]);

const conditionContratIndividuel = (adherents: Adherent[] | undefined): Condition =>
  parAdherent('contrat-individuel', adherents, [['contratIndividuel', (a) => su(a.contratIndividuel, (v) => !v)]]);

// Moyenne des adhérents, 775 compris (G-65). Une patientèle non sue ne bloque pas si les autres suffisent.
function conditionSeuil(adherents: Adherent[] | undefined): Condition {
  const code = 'collectif-seuil';
  if (adherents === undefined) return condition(code, 'indetermine', [fait('groupe.adherents')]);
  const somme = adherents.reduce((t, a) => t + (a.mt ?? 0), 0);
  if (adherents.length > 0 && somme >= SEUIL * adherents.length) return condition(code, 'oui');
  const inconnus = adherents.flatMap((a, i) => (a.mt === undefined ? [fait(`groupe.adherents[${i}].mt`)] : []));
  return condition(code, inconnus.length > 0 ? 'indetermine' : 'non', inconnus);
}

// Plafond : un ETP par adhérent ; depuis le 1er novembre 2026, + 0,5 par adhérent PAMSU, ou + 0,5 par adhérent d'une
// structure agréée.
function conditionEtp(signature: Jour | undefined, g: Groupe): Condition {
  const code = 'collectif-etp';
  if (g.etp === undefined) return condition(code, 'indetermine', [fait('groupe.etp')]);
  if (g.adherents === undefined) return condition(code, 'indetermine', [fait('groupe.adherents')]);
  const n = g.adherents.length;
  if (g.etp <= n) return condition(code, 'oui');
  if (signature !== undefined && signature < BONIFICATION) return condition(code, 'non');
  const plafond = (pamsu: number, agree: boolean): number => n + 0.5 * (agree ? n : Math.min(pamsu, n));
  const sur = plafond(g.pamsuAvecDocteurJunior ?? 0, g.lieuDeFormationAgree ?? false);
  const auMieux = plafond(g.pamsuAvecDocteurJunior ?? n, g.lieuDeFormationAgree ?? true);
  if (signature !== undefined && g.etp <= sur) return condition(code, 'oui');
  if (g.etp > auMieux) return condition(code, 'non');
  return condition(code, 'indetermine', [
    ...(signature === undefined ? [fait('signature')] : []),
    ...(g.pamsuAvecDocteurJunior === undefined ? [fait('groupe.pamsuAvecDocteurJunior')] : []),
    ...(g.lieuDeFormationAgree === undefined ? [fait('groupe.lieuDeFormationAgree')] : []),
  ]);
}

// Somme des adhérents, plus 260 ou 110 par ETP, diminués de ce qui a déjà été gagné (sans passer sous zéro).
export function departCollectif(g: Groupe | undefined, indicateur: Indicateur): number | null {
  const comptes = g?.adherents?.map((a) => a[indicateur]);
  if (comptes === undefined || comptes.some((c) => c === undefined)) return null;
  return comptes.reduce<number>((t, c) => t + (c as number), 0);
}
export function cibleCollective(g: Groupe | undefined, indicateur: Indicateur): number | null {
  const depart = departCollectif(g, indicateur);
  if (depart === null || g?.etp === undefined) return null;
  return depart + Math.max(0, HAUSSE_PAR_ETP[indicateur] * g.etp - (g.dejaGagnes?.[indicateur] ?? 0));
}
export const echeanceObjectifCollectif = (signature: Jour): Jour => plus(signature, { years: 2 });
export const nouveauContratPossible = (premierJourSansContrat: Jour): Jour =>
  plus(premierJourSansContrat, { years: 2 });
