import urps from '../../../baremes/urps-exemple.json' with { type: 'json' };
import vies from '../../../cas/vie-du-contrat.json' with { type: 'json' };
import { ajouterJours, ajouterMois, ecrireJour, type Jour, jourDe } from '../../commun/jour.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { DemandeDeFiche } from '../../usages/rapports/fiche-forme.ts';
import { exempleDeContrat } from '../web/contrat/exemple.ts';
import { lireBareme } from './bareme.ts';
import { lireContrat } from './suivi.ts';

export const AUJOURD_HUI = jourDe('2026-11-22');

/** Un contrat lu de son document JSON, celui que lit aussi `./tandem suivre`. */
export const unContrat = (document: unknown, sauf: Partial<DemandeDeFiche> = {}): DemandeDeFiche => {
  const lu = lireContrat(document);
  if (!lu.accepte) throw new Error(lu.refus.map(({ chemin, message }) => `${chemin} ${message}`).join(' ; '));
  const { situation, actes, au, connuLe } = lu.valeur;
  return { situation, actes, au: au ?? AUJOURD_HUI, connuLe, ...sauf };
};

const duCas = (id: string): unknown => {
  const cas = vies.find((vie) => vie.id === id);
  if (cas === undefined) throw new Error(`Cas inconnu : ${id}`);
  return cas.entree;
};

export const EXEMPLE = exempleDeContrat(AUJOURD_HUI);

const le = (jour: Jour): string => ecrireJour(jour);

/** Quarante actes : cinq ans de relevés, de versements, d'absences, un départ et un remplaçant. */
const quaranteActes = (): unknown => {
  const signature = jourDe('2021-12-01');
  const apres = (mois: number, jours = 0): string => le(ajouterJours(ajouterMois(signature, mois), jours));
  const releves = Array.from({ length: 19 }, (_, rang) => ({
    id: `releve-${rang}`,
    acte: 'mesure',
    effet: apres(3 * rang + 1, 5),
    patientele: { mtAdultes: 900 + rang * 7, mtEnfants: 180 + rang * 2, fileActive: 1700 + rang * 11 },
  }));
  const absences = [4, 11, 19, 27, 33, 41, 49].map((mois) => ({
    acte: 'absence',
    effet: apres(mois),
    fin: apres(mois, 20),
    motif: 'maladie',
    remplacee: mois % 2 === 0,
  }));
  const versements = [1, 2, 3, 4].map((annee) => ({
    acte: 'versement',
    effet: apres(12 * (annee - 1) + 2),
    annee,
    rang: 1,
    montant: 17_500.5,
  }));
  return {
    au: '2026-11-22',
    situation: {
      ...EXEMPLE.situation,
      signature: apres(0),
      demande: { cadre: 'individuel', assistant: 'premier', option: 'mi-temps', partage: false },
      medecin: {
        ...(EXEMPLE.situation as { medecin: object }).medecin,
        exercice: { regroupe: true, mspMultisite: false, coordonne: 'oui' },
      },
      assistant: { embauche: apres(1), titre: 'deas', ancienSecretaire: false },
    },
    actes: [
      {
        acte: 'signature',
        effet: apres(0),
        objectifs: [
          { indicateur: 'mt', depart: 1080, cible: 1240, auPlusTard: '2024-12-01' },
          { indicateur: 'fileActive', depart: 1700, cible: 1800, auPlusTard: '2024-12-01' },
        ],
      },
      { acte: 'embauche', effet: apres(1), titre: 'deas' },
      { acte: 'debut-formation', effet: apres(9) },
      { acte: 'certification', effet: apres(21), titre: 'deas' },
      ...releves,
      ...absences,
      ...versements,
      { acte: 'depart', effet: apres(52) },
      { acte: 'remplacement', effet: apres(53), titre: 'aucun' },
      { id: 'erreur', acte: 'recouvrement', effet: apres(50), annee: 3, montant: 1200 },
      { acte: 'annulation', effet: apres(51), vise: 'erreur' },
      { acte: 'decision', effet: apres(36, 40), annee: 3, montant: 15_750, reference: 'D-2024/77' },
      { acte: 'recouvrement', effet: apres(54), montant: 900 },
    ],
  };
};

export const NOM_ARABE = 'الدكتورة فاطمة الزهراء بن عبد الرحمن';
export const NOM_CHINOIS = '欧阳明珠医生';
export const NOM_LONG =
  'Docteure Marie-Antoinette Éléonore de La Rochefoucauld-Montmorency-Kowalczykiewicz, Центр Здоровья #strong[x] $y$ *z*';

export interface ContratDEssai {
  readonly qui: string;
  readonly demande: DemandeDeFiche;
}

const baremeDExemple = (): Bareme => {
  const lu = lireBareme(urps);
  if (!lu.accepte) throw new Error(lu.refus.map(({ chemin, message }) => `${chemin} ${message}`).join(' ; '));
  return lu.valeur;
};

/** Les contrats d'essai, tous inventés : chaque état, chaque régime, et de quoi éprouver la page. */
export const CONTRATS: readonly ContratDEssai[] = [
  { qui: 'en cours, deuxième année', demande: unContrat(EXEMPLE, { nom: 'Dr Camille Servan' }) },
  { qui: 'rien encore', demande: unContrat({ situation: {}, actes: [] }, { nom: NOM_CHINOIS }) },
  { qui: 'avenant 7, quarante actes, nom long', demande: unContrat(quaranteActes(), { nom: NOM_LONG }) },
  { qui: 'congé maternité suspendu puis repris, nom arabe', demande: unContrat(duCas('VI-16'), { nom: NOM_ARABE }) },
  { qui: 'aide collective résiliée, sans nom', demande: unContrat(duCas('VI-15')) },
  { qui: 'renouvelé', demande: unContrat(duCas('VI-23'), { nom: 'Dr Noé Tessier' }) },
  { qui: 'trop versé, barème fictif', demande: unContrat(duCas('VI-10'), { bareme: baremeDExemple() }) },
  { qui: 'règlement arbitral, un objectif sur deux', demande: unContrat(duCas('VI-08')) },
  { qui: 'formation en retard', demande: unContrat(duCas('VI-21'), { nom: '=1+1' }) },
];
