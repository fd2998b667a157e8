/** Des situations tirées au sort, dans la forme du contrat JSON : cohérentes, privées de quelques faits. */

import { ajouterAnnees, ajouterJours, ajouterMois, type Jour } from '../../src/commun/jour.ts';
import {
  BANDES,
  FORMES_DE_GROUPE,
  MOYENS_DE_SECRETARIAT,
  OPTIONS,
  SECTEURS,
  TITRES,
  ZONES,
} from '../../src/droit/codes.ts';
import { CODES_SPECIALITES } from '../../src/droit/specialites.ts';
import { ecrire, jourDeSignature, jourDeSignatureCollective, objet, pres } from './charnieres.ts';
import type { Hasard } from './hasard.ts';

type Objet = Readonly<Record<string, unknown>>;

const SPECIALITES_FREQUENTES = [
  'medecine-generale',
  'medecine-generale',
  'medecine-generale',
  'medecine-generale',
  'pediatrie',
  'radiologie',
  'medecine-vasculaire',
  'chirurgie-generale',
  'orl',
  'gynecologie-obstetrique',
] as const;
const DEPARTEMENTS = ['01', '08', '09', '10', '15', '2A', '43', '46', '48', '53', '75', '88', '89', '91', '971'];
const PARTS_CCAM = [0, 0.199, 0.2, 0.201, 0.4, 1];
const SEUILS_ADULTES = [640, 775, 1_045, 1_107];
const SEUILS_FILE_ACTIVE = [1_503, 1_514, 1_721];
/** Percentile tiré avec la bande qui le contient. */
const PERCENTILES: readonly (readonly [number, (typeof BANDES)[number]])[] = [
  [0, 'sous-p30'],
  [29.9, 'sous-p30'],
  [30.1, 'p30-p50'],
  [49.9, 'p30-p50'],
  [50.1, 'p50-p70'],
  [69.9, 'p50-p70'],
  [70.1, 'p70-p90'],
  [89.9, 'p70-p90'],
  [90, 'p90-p95'],
  [94.9, 'p90-p95'],
  [95.1, 'p95-et-plus'],
  [100, 'p95-et-plus'],
];
const BORDS = [30, 50, 70, 95];

const rang = (h: Hasard): Objet => {
  const sorte = h.entier(20);
  if (sorte < 5) return {};
  if (sorte < 11) return { bande: h.parmi(BANDES) };
  if (sorte < 14) return { percentile: h.parmi(BORDS) };
  const [percentile, bande] = h.parmi(PERCENTILES);
  return sorte < 18 ? { percentile } : { percentile, bande };
};

/** Adultes, enfants et total s'accordent toujours ; le total seul est fréquent depuis 2023. */
const patientele = (h: Hasard, part: number): Objet => {
  const adultes = pres(h, SEUILS_ADULTES, 2_000);
  const enfants = h.chance(0.5) ? h.parmi([0, 1, Math.round(adultes / 4)]) : h.entre(0, 500);
  const total = adultes + enfants;
  const compte = h.entier(4);
  const deduite = total === 0 ? 0 : enfants / total;
  return objet({
    mtAdultes: compte === 0 ? undefined : h.su(part, adultes),
    mtEnfants: compte === 0 ? undefined : h.su(part, enfants),
    mt: compte < 2 ? total : undefined,
    fileActive: h.su(part, pres(h, SEUILS_FILE_ACTIVE, 4_000)),
    partMoins16: h.chance(0.25) ? h.parmi([deduite, 0.199, 0.2, 0.201]) : undefined,
  });
};

const medecin = (h: Hasard, part: number): Objet =>
  objet({
    specialite: h.su(part, h.chance(0.75) ? h.parmi(SPECIALITES_FREQUENTES) : h.parmi(CODES_SPECIALITES)),
    mep: h.su(part, h.chance(0.2)),
    secteur: h.su(part, h.chance(0.6) ? 'secteur-1' : h.parmi(SECTEURS)),
    statut: h.su(part, h.parmi(['installe', 'installe', 'installe', 'nouvel-installe', 'remplacant'])),
    age: h.su(part, h.parmi([18, 33, 52, 61, 62, 63, 64, 65, 66, 72])),
    departement: h.su(part, h.parmi(DEPARTEMENTS)),
    zone: h.su(part, h.parmi(ZONES)),
    rqth: h.su(part, h.chance(0.15)),
    ald: h.su(part, h.chance(0.15)),
    exerciceMixte: h.su(part, h.chance(0.15)),
    exercice: objet({
      regroupe: h.su(part, h.parmi(['oui', 'oui', 'engagement', 'non', true, false])),
      mspMultisite: h.su(part, h.chance(0.2)),
      coordonne: h.su(part, h.parmi(['oui', 'engagement', 'non', true, false])),
      confrereAMoinsDe20Min: h.su(part, h.chance(0.3)),
    }),
    patientele: patientele(h, part),
    ...rang(h),
    partCcam: h.su(part, h.parmi(PARTS_CCAM)),
  });

const contratEnCours = (h: Hasard, part: number, signature: Jour): Objet =>
  objet({
    option: h.su(part, h.chance(0.7) ? 'temps-plein' : h.parmi(OPTIONS)),
    signature: h.chance(0.5)
      ? ecrire(ajouterJours(ajouterAnnees(signature, -h.entre(1, 3)), h.entre(-1, 1)))
      : undefined,
    annee: h.chance(0.6) ? h.entre(1, 6) : undefined,
    objectifsAtteints: h.su(part, h.chance(0.7)),
  });

/** La secrétaire remplacée : autour de la signature et des six mois de l'embauche. */
const assistant = (h: Hasard, part: number, signature: Jour): Objet => {
  const embauche = ajouterJours(signature, h.chance(0.3) ? 0 : h.entre(-60, 120));
  const bord = h.chance(0.5) ? ajouterMois(embauche, 6) : signature;
  return objet({
    embauche: h.su(part, ecrire(embauche)),
    titre: h.su(part, h.parmi(TITRES)),
    ancienSecretaire: h.su(part, h.chance(0.35)),
    secretariatRemplace: objet({
      moyen: h.su(part, h.parmi(MOYENS_DE_SECRETARIAT)),
      le: h.su(part, ecrire(ajouterJours(bord, h.chance(0.6) ? h.entre(-1, 1) : h.entre(-200, 200)))),
      tempsEquivalent: h.su(part, h.chance(0.75)),
    }),
  });
};

/** Combien de faits manquent, d'un cas à l'autre. */
const partInconnue = (h: Hasard): number => h.parmi([0, 0.05, 0.12, 0.35]);

export const situationIndividuelle = (h: Hasard, part: number = partInconnue(h)): Objet => {
  const signature = jourDeSignature(h);
  return objet({
    signature: h.su(part / 4, ecrire(signature)),
    demande: objet({
      cadre: 'individuel',
      assistant: h.su(part, h.chance(0.2) ? 'second' : 'premier'),
      option: h.su(part, h.parmi(OPTIONS)),
      partage: h.chance(0.3),
    }),
    medecin: medecin(h, part),
    contratEnCours: contratEnCours(h, part, signature),
    assistant: assistant(h, part, signature),
  });
};

const adherent = (h: Hasard, part: number): Objet =>
  objet({
    specialite: h.su(part, h.chance(0.9) ? 'medecine-generale' : h.parmi(CODES_SPECIALITES)),
    mep: h.su(part, h.chance(0.06)),
    secteur: h.su(part, h.chance(0.9) ? 'secteur-1' : h.parmi(SECTEURS)),
    mt: h.su(part, pres(h, [775], 1_600)),
    fileActive: h.su(part, h.entre(800, 2_500)),
    contratIndividuel: h.su(part, h.chance(0.08)),
  });

const groupe = (h: Hasard, part: number): Objet => {
  const nombre = h.entre(h.chance(0.05) ? 0 : 1, 5);
  return objet({
    forme: h.su(part, h.chance(0.6) ? 'sisa' : h.parmi(FORMES_DE_GROUPE)),
    adherents: h.su(
      part / 2,
      Array.from({ length: nombre }, () => adherent(h, part / 4)),
    ),
    associes: h.su(part, nombre + h.entier(3)),
    etp: h.su(part, h.chance(0.6) ? Math.max(0.5, nombre + h.entre(-1, 3) / 2) : h.entre(1, 16) / 2),
    pamsuAvecDocteurJunior: h.su(part, h.entier(nombre + 1)),
    lieuDeFormationAgree: h.su(part, h.chance(0.3)),
    dejaGagnes: h.chance(0.4)
      ? objet({ mt: h.su(part, h.parmi([0, 100, 260, 600])), fileActive: h.su(part, h.parmi([0, 50, 110, 400])) })
      : undefined,
  });
};

/** Un contrat de groupe ; sans ancienne secrétaire, dont le modèle collectif ne parle pas. */
export const situationCollective = (h: Hasard, part: number = partInconnue(h)): Objet => {
  const signature = jourDeSignatureCollective(h);
  const { embauche, titre } = assistant(h, part, signature);
  return objet({
    signature: h.su(part / 4, ecrire(signature)),
    demande: { cadre: 'collectif' },
    groupe: groupe(h, part),
    assistant: objet({ embauche, titre, ancienSecretaire: false }),
  });
};
