/** Des situations tirées au sort pour fast-check : entières et cohérentes, puis privées de quelques faits. */

import * as fc from 'fast-check';
import { ajouterJours, anneesEcoulees, type Jour, jourDe } from '../src/commun/jour.ts';
import {
  BANDES,
  type Bande,
  FORMES_DE_GROUPE,
  MOYENS_DE_SECRETARIAT,
  OPTIONS,
  SECTEURS,
  STATUTS,
  TITRES,
  ZONES,
} from '../src/droit/codes.ts';
import { regimeAu } from '../src/droit/regimes/index.ts';
import { CODES_SPECIALITES, type CodeSpecialite } from '../src/droit/specialites.ts';
import type {
  Adherent,
  Assistant,
  ContratEnCours,
  Demande,
  Groupe,
  Medecin,
  Patientele,
  Situation,
} from '../src/regles/situation.ts';

const parmi = <Valeur>(valeurs: readonly Valeur[]): fc.Arbitrary<Valeur> => fc.constantFrom(...valeurs);

/** Un nombre pris près d'un seuil une fois sur deux. */
const pres = (seuils: readonly number[], max: number): fc.Arbitrary<number> =>
  fc.oneof(
    parmi(seuils.flatMap((seuil) => [seuil - 1, seuil, seuil + 1])).map((n) => Math.max(0, n)),
    fc.nat({ max }),
  );

const JOURS_CHARNIERES = [
  '2019-09-01',
  '2023-05-01',
  '2024-06-22',
  '2026-02-25',
  '2026-11-01',
  '2022-06-22',
  '2024-02-29',
];
const PREMIER = jourDe('2019-06-01');

export const unJourDeSignature: fc.Arbitrary<Jour> = fc.oneof(
  fc.tuple(parmi(JOURS_CHARNIERES), fc.integer({ min: -1, max: 1 })).map(([j, n]) => ajouterJours(jourDe(j), n)),
  fc.nat({ max: 3500 }).map((jours) => ajouterJours(PREMIER, jours)),
);

const uneDemande: fc.Arbitrary<Demande> = fc.record({
  cadre: fc.constantFrom('individuel', 'individuel', 'individuel', 'collectif'),
  assistant: fc.constantFrom('premier', 'premier', 'premier', 'second'),
  option: parmi(OPTIONS),
  partage: fc.boolean(),
});

const SEUILS_D_EFFECTIF = [0, 480, 640, 775, 1045, 1107];

const unePatientele: fc.Arbitrary<Patientele> = fc
  .record({
    total: pres(SEUILS_D_EFFECTIF, 3000),
    part: fc.oneof(fc.constant(0), fc.constant(0.2), fc.double({ min: 0, max: 0.5, noNaN: true })),
    surLesAdultes: fc.boolean(),
    fileActive: pres([0, 1514], 5000),
  })
  .map(({ total, part, surLesAdultes, fileActive }) => {
    const enfants = Math.round(total * part);
    const mtAdultes = surLesAdultes ? total : total - enfants;
    const mt = mtAdultes + enfants;
    return { mt, mtAdultes, mtEnfants: enfants, fileActive, partMoins16: mt === 0 ? 0 : enfants / mt };
  });

const BORNES: Readonly<Record<Bande, readonly [number, number]>> = {
  'sous-p30': [0, 29.9],
  'p30-p50': [30.1, 49.9],
  'p50-p70': [50, 69.9],
  'p70-p90': [70, 89.9],
  'p90-p95': [90, 94.9],
  'p95-et-plus': [95.1, 100],
};

/**
 * Les bandes que les effectifs connus n'excluent pas, comme une caisse les lirait. Une personne qui se contredit est
 * refusée ou prévenue ailleurs : ici, effacer la bande ne doit pas révéler un effectif qui disait autre chose.
 */
const bandesCoherentes = (specialite: CodeSpecialite, patientele: Patientele, signature: Jour): readonly Bande[] => {
  const regime = regimeAu(signature);
  if (specialite !== 'medecine-generale' || regime === undefined) return BANDES;
  const adultes = regime.code === 'avenant-7';
  const nombre = (adultes ? patientele.mtAdultes : patientele.mt) ?? 0;
  const seuil = adultes ? 640 : 775;
  if (nombre < seuil) return ['sous-p30'];
  const sousLesMedianes = !adultes && nombre < 1045 && (patientele.fileActive ?? 0) < 1514;
  if (sousLesMedianes) return ['p30-p50'];
  return nombre === seuil ? BANDES : BANDES.slice(1);
};

type Rang = Pick<Medecin, 'bande' | 'percentile'>;

const unRang = (bandes: readonly Bande[]): fc.Arbitrary<Rang> =>
  parmi(bandes).chain((bande) => {
    const [bas, haut] = BORNES[bande];
    return fc.constantFrom(bas, haut, (bas + haut) / 2).chain((percentile) =>
      parmi<Rang>([
        { bande, percentile: undefined },
        { bande: undefined, percentile },
        { bande, percentile },
        { bande: undefined, percentile: undefined },
      ]),
    );
  });

const uneSpecialite: fc.Arbitrary<CodeSpecialite> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CodeSpecialite>('medecine-generale') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CodeSpecialite>('cardiologie', 'pediatrie', 'chirurgie-generale', 'orl', 'radiologie'),
  },
  { weight: 1, arbitrary: parmi(CODES_SPECIALITES) },
);

const unExercice = fc.constantFrom('oui', 'engagement', 'non');

const unMedecin = (signature: Jour): fc.Arbitrary<Medecin> =>
  fc
    .record({
      specialite: uneSpecialite,
      mep: fc.boolean(),
      secteur: parmi(SECTEURS),
      statut: parmi(STATUTS),
      age: fc.oneof(fc.integer({ min: 60, max: 67 }), fc.integer({ min: 25, max: 90 })),
      departement: fc.constantFrom('08', '48', '75', '2A', '971'),
      zone: parmi(ZONES),
      rqth: fc.boolean(),
      ald: fc.boolean(),
      exerciceMixte: fc.boolean(),
      regroupe: unExercice,
      mspMultisite: fc.boolean(),
      coordonne: unExercice,
      confrereAMoinsDe20Min: fc.boolean(),
      patientele: unePatientele,
      partCcam: fc.oneof(fc.constantFrom(0, 0.199, 0.2, 0.201, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .chain((medecin) =>
      unRang(bandesCoherentes(medecin.specialite, medecin.patientele, signature)).map((rang) => ({
        ...medecin,
        ...rang,
      })),
    );

const unContratEnCours = (signature: Jour): fc.Arbitrary<ContratEnCours> =>
  fc
    .record({ option: parmi(OPTIONS), jours: fc.nat({ max: 2500 }), objectifsAtteints: fc.boolean() })
    .map(({ option, jours, objectifsAtteints }) => {
      const debut = ajouterJours(signature, -jours);
      return { option, signature: debut, annee: anneesEcoulees(debut, signature) + 1, objectifsAtteints };
    });

const unAdherent: fc.Arbitrary<Adherent> = fc.record({
  specialite: fc.oneof(
    { weight: 5, arbitrary: fc.constant('medecine-generale' as const) },
    { weight: 1, arbitrary: uneSpecialite },
  ),
  mep: fc.constantFrom(false, false, false, true),
  secteur: fc.constantFrom('secteur-1', 'secteur-1', ...SECTEURS),
  mt: pres([775], 2000),
  fileActive: fc.nat({ max: 4000 }),
  contratIndividuel: fc.constantFrom(false, false, false, true),
});

const unGroupe: fc.Arbitrary<Groupe> = fc.record({
  forme: parmi(FORMES_DE_GROUPE),
  adherents: fc.array(unAdherent, { maxLength: 4 }),
  associes: fc.nat({ max: 8 }),
  etp: fc.integer({ min: 1, max: 14 }).map((demis) => demis / 2),
  pamsuAvecDocteurJunior: fc.nat({ max: 4 }),
  lieuDeFormationAgree: fc.boolean(),
  dejaGagnes: fc.record({ mt: fc.nat({ max: 400 }), fileActive: fc.nat({ max: 300 }) }),
});

const unAssistant = (signature: Jour): fc.Arbitrary<Assistant> =>
  fc.record({
    embauche: fc.integer({ min: -400, max: 200 }).map((jours) => ajouterJours(signature, jours)),
    titre: parmi(TITRES),
    ancienSecretaire: fc.boolean(),
    secretariatRemplace: fc.record({
      moyen: parmi(MOYENS_DE_SECRETARIAT),
      le: fc.integer({ min: -30, max: 400 }).map((jours) => ajouterJours(signature, jours)),
      tempsEquivalent: fc.boolean(),
    }),
  });

/** Une situation dont tout est su, sans contradiction (la bande et le rang peuvent manquer : nul n'est tenu de les avoir). */
export const uneSituationEntiere: fc.Arbitrary<Situation> = unJourDeSignature.chain((signature) =>
  fc.record({
    signature: fc.constant(signature),
    demande: uneDemande,
    medecin: unMedecin(signature),
    contratEnCours: unContratEnCours(signature),
    groupe: unGroupe,
    assistant: unAssistant(signature),
  }),
);

const feuilles = (prefixe: string, noms: string): readonly string[] => noms.split(' ').map((nom) => `${prefixe}${nom}`);

/** Les faits qui peuvent n'être pas sus. `partage`, `mspMultisite` et `dejaGagnes` se lisent « non » : ils n'y sont pas. */
export const FAITS_EFFACABLES: readonly string[] = [
  'signature',
  ...feuilles('demande.', 'cadre assistant option'),
  ...feuilles(
    'medecin.',
    'specialite mep secteur statut age departement zone rqth ald exerciceMixte regroupe coordonne',
  ),
  ...feuilles('medecin.', 'confrereAMoinsDe20Min percentile bande partCcam'),
  ...feuilles('medecin.patientele.', 'mt mtAdultes mtEnfants fileActive partMoins16'),
  ...feuilles('contratEnCours.', 'option signature annee objectifsAtteints'),
  ...feuilles('groupe.', 'forme adherents associes etp pamsuAvecDocteurJunior lieuDeFormationAgree'),
  ...[0, 1, 2, 3].flatMap((rang) =>
    feuilles(`groupe.adherents.${rang}.`, 'specialite mep secteur mt fileActive contratIndividuel'),
  ),
  ...feuilles('assistant.', 'embauche titre ancienSecretaire'),
  ...feuilles('assistant.secretariatRemplace.', 'moyen le tempsEquivalent'),
];

const estObjet = (valeur: unknown): valeur is Record<string, unknown> => typeof valeur === 'object' && valeur !== null;

const suivre = (depart: unknown, noms: readonly string[]): unknown =>
  noms.reduce<unknown>((valeur, nom) => (estObjet(valeur) ? valeur[nom] : undefined), depart);

/** La même situation où ces faits ne sont plus sus. */
export const effacer = (situation: Situation, faits: readonly string[]): Situation => {
  const copie = structuredClone(situation);
  for (const fait of faits) {
    const noms = fait.split('.');
    const parent = suivre(copie, noms.slice(0, -1));
    const dernier = noms.at(-1);
    if (estObjet(parent) && dernier !== undefined && dernier in parent) parent[dernier] = undefined;
  }
  return copie;
};

/** Quelques faits à effacer, ou beaucoup. */
export const desFaits: fc.Arbitrary<string[]> = fc.oneof(
  fc.subarray([...FAITS_EFFACABLES], { maxLength: 4 }),
  fc.subarray([...FAITS_EFFACABLES]),
);

/** Ce que la situation dit d'un fait nommé par son chemin dans le contrat JSON. */
export const lireChemin = (situation: Situation, cle: string): unknown =>
  suivre(
    situation,
    cle
      .replace('medecin.exercice.', 'medecin.')
      .replaceAll(/\[(\d+)\]/g, '.$1')
      .split('.'),
  );

/** Interdit toute écriture, jusqu'au dernier objet. */
export const geler = <Valeur>(valeur: Valeur): Valeur => {
  if (estObjet(valeur)) {
    for (const contenu of Object.values(valeur)) geler(contenu);
    Object.freeze(valeur);
  }
  return valeur;
};
