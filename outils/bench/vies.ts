/** Le jeu de contrats du banc : vingt actes chacun, de la signature à la quatrième ou cinquième année. */

import { ajouterAnnees, ajouterJours, type Jour, jourDe } from '../../src/commun/jour.ts';
import type { Acte } from '../../src/contrat/actes.ts';
import { lireContrat } from '../../src/entrees/contrat-json/suivi.ts';
import type { Situation } from '../../src/regles/situation.ts';
import { ecrire, objet } from '../epreuves/charnieres.ts';
import { type Hasard, hasardDe } from '../epreuves/hasard.ts';
import { type SituationDuBanc, situationsDuBanc } from './situations.ts';

type Objet = Readonly<Record<string, unknown>>;

export interface VieDuBanc {
  readonly situation: Situation;
  readonly actes: readonly Acte[];
  readonly au: Jour;
}

const GRAINE = 20_242;
const NOMBRE = 200;
export const ACTES_PAR_VIE = 20;
const PART_SUSPENDUE = 0.3;
/** Assez de tirages pour en garder deux cents d'assez anciens. */
const TIRAGES = 1_000;
const DERNIERE_SIGNATURE = jourDe('2023-10-31');

const mesure = (h: Hasard): Objet => ({
  acte: 'mesure',
  patientele: { mtAdultes: h.entre(500, 1_800), mtEnfants: h.entre(40, 400), fileActive: h.entre(900, 2_800) },
});

const versement = (annee: number, rang: number, montant: number): Objet => ({
  acte: 'versement',
  annee,
  rang,
  montant,
});

const absence = (h: Hasard, debut: Jour): Objet =>
  objet({
    acte: 'absence',
    fin: h.su(0.1, ecrire(ajouterJours(debut, h.entre(20, 120)))),
    motif: h.parmi(['maladie', 'maternite', 'conge']),
    remplacee: h.su(0.3, h.chance(0.3)),
  });

const objectifsSignes = (h: Hasard, signature: Jour): readonly Objet[] => {
  const depart = h.entre(900, 1_500);
  const auPlusTard = ecrire(ajouterAnnees(signature, 3));
  return [{ indicateur: 'fileActive', depart, cible: depart + h.entre(40, 300), auPlusTard }];
};

const actesDe = (h: Hasard, signature: Jour, embauche: Jour): readonly Objet[] => {
  const apres = (annees: number, jours: number): Jour => ajouterJours(ajouterAnnees(signature, annees), jours);
  const premiereAbsence = apres(0, h.entre(120, 300));
  const secondeAbsence = apres(2, h.entre(30, 200));
  const suspension = apres(1, h.entre(20, 90));
  const somme = h.parmi([9_000, 18_000, 36_000]);
  const datees: readonly (readonly [Jour, Objet])[] = [
    [signature, objet({ acte: 'signature', objectifs: h.chance(0.5) ? objectifsSignes(h, signature) : undefined })],
    [embauche, { acte: 'embauche', titre: 'aucun' }],
    [ajouterJours(embauche, h.entre(95, 300)), { acte: 'debut-formation' }],
    [ajouterJours(embauche, h.entre(400, 700)), { acte: 'certification', titre: 'cqp' }],
    [signature, mesure(h)],
    [apres(1, 10), { id: 'releve', ...mesure(h) }],
    [apres(2, 10), mesure(h)],
    [apres(2, 300), mesure(h)],
    [apres(3, 15), mesure(h)],
    [apres(0, h.entre(15, 90)), versement(1, 1, somme)],
    [apres(0, h.entre(95, 200)), versement(1, 2, somme / 2)],
    [apres(1, h.entre(5, 60)), versement(2, 1, somme)],
    [apres(2, h.entre(5, 60)), versement(3, 1, somme / 2)],
    [apres(3, h.entre(20, 60)), versement(3, 2, somme / 4)],
    [premiereAbsence, absence(h, premiereAbsence)],
    [secondeAbsence, absence(h, secondeAbsence)],
    ...(h.chance(PART_SUSPENDUE)
      ? ([
          [suspension, { acte: 'avenant', objet: 'suspension' }],
          [ajouterJours(suspension, h.entre(30, 150)), { acte: 'avenant', objet: 'reprise' }],
        ] as const)
      : ([
          [apres(0, 200), mesure(h)],
          [apres(1, 200), mesure(h)],
        ] as const)),
    [apres(3, 18), { acte: 'decision', annee: 3, montant: somme / 2 }],
    [apres(1, 40), { acte: 'annulation', vise: 'releve' }],
  ];
  return datees.map(([effet, acte]) =>
    objet({ ...acte, effet: ecrire(effet), enregistre: h.su(0.5, ecrire(ajouterJours(effet, h.entre(0, 20)))) }),
  );
};

const lire = ({ document, situation: { signature, assistant } }: SituationDuBanc, rang: number): VieDuBanc => {
  if (signature === undefined) throw new Error('Toutes les situations du banc sont signées');
  const h = hasardDe(GRAINE, 'vies du banc', rang);
  const embauche = assistant.embauche ?? ajouterJours(signature, h.entre(-10, 60));
  const au = ajouterJours(ajouterAnnees(signature, 3), h.entre(70, 729));
  const lue = lireContrat({ au: ecrire(au), situation: document, actes: actesDe(h, signature, embauche) });
  if (!lue.accepte) throw new Error(`Contrat ${rang} du banc refusé : ${JSON.stringify(lue.refus)}`);
  const { situation, actes } = lue.valeur;
  return { situation, actes, au };
};

/** Les contrats du banc, les mêmes à chaque fois ; chacun est lu comme une entrée de la commande. */
export const viesDuBanc = (): readonly VieDuBanc[] =>
  situationsDuBanc(TIRAGES)
    .filter(
      ({ situation: { signature, demande } }) =>
        demande.assistant === 'premier' && signature !== undefined && signature <= DERNIERE_SIGNATURE,
    )
    .slice(0, NOMBRE)
    .map(lire);
