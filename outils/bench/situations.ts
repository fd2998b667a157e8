/** Le jeu de situations du banc : vraisemblables, tirées au sort une fois pour toutes, rangées par ce que l'on sait. */

import { ajouterJours, type Jour, jourDe } from '../../src/commun/jour.ts';
import { BANDES } from '../../src/droit/codes.ts';
import { lireSituation } from '../../src/entrees/contrat-json/situation.ts';
import type { Situation } from '../../src/regles/situation.ts';
import { ecrire, objet } from '../epreuves/charnieres.ts';
import { type Hasard, hasardDe } from '../epreuves/hasard.ts';

type Objet = Readonly<Record<string, unknown>>;

export const CLASSES = ['bande-connue', 'bande-inconnue', 'faits-inconnus'] as const;
export type Classe = (typeof CLASSES)[number];

export interface SituationDuBanc {
  readonly classe: Classe;
  /** Dans la forme du contrat JSON, que lit l'adaptateur de Publicodes. */
  readonly document: Objet;
  readonly situation: Situation;
}

const GRAINE = 20_241;
const NOMBRE = 500;
/** Sur dix situations : cinq dont on sait tout, trois sans la bande, deux où d'autres faits manquent. */
const PARTAGE: readonly Classe[] = [
  ...Array<Classe>(5).fill('bande-connue'),
  ...Array<Classe>(3).fill('bande-inconnue'),
  ...Array<Classe>(2).fill('faits-inconnus'),
];
const PART_INCONNUE = 0.25;

/** Premier et dernier jour de chaque régime, et son poids. */
const PERIODES = [
  ['2019-09-01', 1_337],
  ['2019-09-01', 1_337],
  ['2023-05-01', 417],
  ['2024-06-22', 860],
  ['2024-06-22', 860],
] as const;

const AUTRES_SPECIALITES = [
  'pediatrie',
  'pediatrie',
  'cardiologie',
  'dermatologie',
  'ophtalmologie',
  'orl',
  'gynecologie-medicale',
  'gynecologie-obstetrique',
  'psychiatrie',
  'rhumatologie',
  'medecine-vasculaire',
  'chirurgie-orthopedique',
  'chirurgie-generale',
  'radiologie',
] as const;
const CHIRURGIE = /^(chirurgie|orl|gynecologie)/;

/** Quatre fois la première valeur pour une fois une autre. */
const souvent = <Valeur>(h: Hasard, valeur: Valeur, autres: readonly Valeur[]): Valeur =>
  h.chance(0.8) ? valeur : h.parmi(autres);

const rangNational = (h: Hasard, classe: Classe): Objet => {
  if (classe === 'bande-inconnue' || (classe === 'faits-inconnus' && h.chance(0.5))) return {};
  return h.chance(0.75) ? { bande: h.parmi(BANDES) } : { percentile: h.entre(5, 99) };
};

const medecin = (h: Hasard, part: number, classe: Classe): Objet => {
  const specialite = h.chance(0.65) ? 'medecine-generale' : h.parmi(AUTRES_SPECIALITES);
  return objet({
    specialite: h.su(part / 2, specialite),
    mep: h.su(part, h.chance(0.05)),
    secteur: h.su(part, souvent(h, 'secteur-1', ['secteur-2-optam', 'secteur-2-optam', 'secteur-2'])),
    statut: h.su(part, souvent(h, 'installe', ['nouvel-installe', 'nouvel-installe', 'nouvel-installe', 'remplacant'])),
    age: h.su(part, h.entre(29, 70)),
    departement: h.su(part, h.parmi(['08', '21', '35', '48', '59', '69', '75', '974'])),
    zone: h.su(part, h.parmi(['zip', 'zac', 'zac', 'hors-zone', 'hors-zone'])),
    rqth: h.su(part, h.chance(0.02)),
    ald: h.su(part, h.chance(0.03)),
    exerciceMixte: h.su(part, h.chance(0.1)),
    exercice: objet({
      regroupe: h.su(part, souvent(h, 'oui', ['engagement', 'non'])),
      mspMultisite: h.chance(0.1),
      coordonne: h.su(part, souvent(h, 'oui', ['engagement', 'non'])),
      confrereAMoinsDe20Min: h.su(part, h.chance(0.2)),
    }),
    patientele: h.su(part, {
      mtAdultes: h.entre(450, 1_700),
      mtEnfants: h.entre(40, 400),
      fileActive: h.entre(900, 2_800),
    }),
    partCcam: CHIRURGIE.test(specialite) ? h.su(part, h.entre(0, 60) / 100) : undefined,
    ...rangNational(h, classe),
  });
};

const assistant = (h: Hasard, part: number, signature: Jour): Objet => {
  const embauche = ajouterJours(signature, h.entre(-30, 90));
  const ancienSecretaire = h.chance(0.2);
  return objet({
    embauche: h.su(part, ecrire(embauche)),
    titre: h.su(part, h.parmi(['aucun', 'aucun', 'cqp', 'deas', 'dei'])),
    ancienSecretaire: h.su(part, ancienSecretaire),
    secretariatRemplace: ancienSecretaire
      ? objet({
          moyen: h.su(part, h.parmi(['embauche', 'embauche', 'telesecretariat'])),
          le: h.su(part, ecrire(ajouterJours(embauche, h.entre(0, 240)))),
          tempsEquivalent: h.su(part, h.chance(0.9)),
        })
      : undefined,
  });
};

const tirer = (h: Hasard, classe: Classe): Objet => {
  const part = classe === 'faits-inconnus' ? PART_INCONNUE : 0;
  const [debut, jours] = h.parmi(PERIODES);
  const signature = ajouterJours(jourDe(debut), h.entier(jours));
  const second = h.chance(0.08);
  const tiersTemps = debut === '2019-09-01' ? h.chance(0.3) : h.chance(0.03);
  return objet({
    signature: ecrire(signature),
    demande: objet({
      cadre: 'individuel',
      assistant: h.su(part / 4, second ? 'second' : 'premier'),
      option: h.su(part, tiersTemps ? 'tiers-temps' : h.parmi(['mi-temps', 'temps-plein', 'temps-plein'])),
      partage: h.chance(0.2),
    }),
    medecin: medecin(h, part, classe),
    contratEnCours: second
      ? objet({ option: 'temps-plein', annee: h.su(part, h.entre(1, 5)), objectifsAtteints: h.su(part, h.chance(0.7)) })
      : undefined,
    assistant: assistant(h, part, signature),
  });
};

/** Les situations du banc, les mêmes à chaque fois ; chacune est lue comme une entrée de la commande. */
export const situationsDuBanc = (nombre: number = NOMBRE): readonly SituationDuBanc[] =>
  Array.from({ length: nombre }, (_, rang) => {
    const h = hasardDe(GRAINE, 'banc', rang);
    const classe = PARTAGE[rang % PARTAGE.length] ?? 'bande-connue';
    const document = tirer(h, classe);
    const lue = lireSituation(document);
    if (!lue.accepte) throw new Error(`Situation ${rang} du banc refusée : ${JSON.stringify(lue.refus)}`);
    return { classe, document, situation: lue.valeur.situation };
  });
