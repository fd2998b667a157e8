/** Des vies de contrat tirées au sort : une situation, des actes, un jour où l'on regarde. */

import { ajouterAnnees, ajouterJours, ajouterMois, type Jour, jourDe } from '../../src/commun/jour.ts';
import { MOYENS_DE_SECRETARIAT, OPTIONS, TITRES } from '../../src/droit/codes.ts';
import { ecrire, jourDeVie, objet } from './charnieres.ts';
import type { Hasard } from './hasard.ts';
import { situationCollective, situationIndividuelle } from './situations.ts';

type Objet = Readonly<Record<string, unknown>>;
type Faire = (h: Hasard, effet: Jour) => Objet;

const SOMMES = [0, 0.01, 5_400.5, 8_766.67, 12_600, 36_000, 38_000];

const versement: Faire = (h) => ({
  acte: 'versement',
  annee: h.entre(1, 5),
  rang: h.entre(1, 2),
  montant: h.parmi(SOMMES),
});
const mesure: Faire = (h) => {
  const adultes = h.entre(600, 1_400);
  const enfants = h.entre(0, 300);
  const complete = h.chance(0.7);
  return {
    acte: 'mesure',
    patientele: objet({
      mtAdultes: complete || h.chance(0.5) ? adultes : undefined,
      mtEnfants: complete ? enfants : undefined,
      mt: h.chance(0.3) ? adultes + enfants : undefined,
      fileActive: h.su(0.15, h.entre(1_000, 2_000)),
    }),
  };
};
const absence: Faire = (h, effet) => {
  const fin = ajouterJours(ajouterMois(effet, h.entre(0, 4)), h.entre(-1, 1));
  return objet({
    acte: 'absence',
    fin: h.su(0.4, ecrire(fin < effet && h.chance(0.9) ? effet : fin)),
    motif: h.su(0.5, h.parmi(['maladie', 'maternite', 'conge'])),
    remplacee: h.su(0.4, h.chance(0.25)),
  });
};
const avenant: Faire = (h) => {
  const objetDeLAvenant = h.parmi(['option', 'option', 'suspension', 'suspension', 'reprise', 'collectif']);
  const option = objetDeLAvenant === 'option' ? h.su(0.15, h.parmi(OPTIONS)) : undefined;
  return objet({ acte: 'avenant', objet: objetDeLAvenant, option });
};

const FAIRE: readonly Faire[] = [
  versement,
  versement,
  mesure,
  mesure,
  absence,
  absence,
  avenant,
  (h) => objet({ acte: 'recouvrement', annee: h.su(0.3, h.entre(1, 5)), montant: h.parmi(SOMMES) }),
  (h) => ({ acte: 'decision', annee: h.entre(1, 5), montant: h.parmi(SOMMES) }),
  () => ({ acte: 'depart' }),
  (h) => objet({ acte: h.chance(0.85) ? 'remplacement' : 'embauche', titre: h.su(0.2, h.parmi(TITRES)) }),
  (h) => objet({ acte: 'certification', titre: h.su(0.2, h.parmi(TITRES)) }),
  () => ({ acte: 'debut-formation' }),
  (h) => objet({ acte: 'secretariat', moyen: h.parmi(MOYENS_DE_SECRETARIAT), tempsEquivalent: h.su(0.3, true) }),
  (h) => objet({ acte: 'demenagement', patienteleConservee: h.su(0.1, h.chance(0.85)) }),
];

const objectifsSignes = (h: Hasard, signature: Jour): readonly Objet[] =>
  (h.chance(0.8) ? ['mt', 'fileActive'] : ['mt']).map((indicateur) => {
    const depart = h.entre(700, 1_300);
    const auPlusTard = ajouterJours(ajouterAnnees(signature, 3), h.chance(0.2) ? h.entre(-1, 1) : 0);
    return objet({
      indicateur,
      depart: h.su(0.15, depart),
      cible: depart + h.parmi([0, 1, 200, 260]),
      auPlusTard: ecrire(auPlusTard),
    });
  });

/** Le jour d'un acte : souvent celui d'un autre acte, pour éprouver l'ordre du même jour. */
const jourDActe = (h: Hasard, signature: Jour, autres: readonly Jour[]): Jour => {
  const jour = autres.length > 0 && h.chance(0.15) ? h.parmi(autres) : jourDeVie(h, signature);
  return jour < signature && h.chance(0.97) ? signature : jour;
};

/** Une suspension, le plus souvent suivie de sa reprise. */
const suspendre = (h: Hasard, effet: Jour): readonly (readonly [Jour, Objet])[] => [
  [effet, { acte: 'avenant', objet: 'suspension' }],
  ...(h.chance(0.6) ? [[ajouterJours(effet, h.entier(400)), { acte: 'avenant', objet: 'reprise' }] as const] : []),
];

const finir = (h: Hasard, effet: Jour): Objet =>
  h.chance(0.6)
    ? objet({
        acte: 'resiliation',
        recue: h.su(0.5, ecrire(ajouterJours(effet, -h.entre(0, 70)))),
        par: h.su(0.3, h.parmi(['medecin', 'caisse', 'groupe'])),
      })
    : { acte: h.parmi(['changement-specialite', 'demenagement']) };

const annuler = (h: Hasard, datees: readonly (readonly [Jour, Objet])[]): readonly (readonly [Jour, Objet])[] => {
  const cible = h.entier(datees.length);
  const [jour] = datees[cible] ?? [jourDe('2024-06-22')];
  const premiere = ajouterJours(jour, h.chance(0.5) ? 0 : h.entier(60));
  const seconde = ajouterJours(premiere, h.chance(0.5) ? 0 : h.entier(60));
  return [
    ...datees.map(([un, acte], rang) => [un, rang === cible ? { id: 'm', ...acte } : acte] as const),
    [premiere, { id: h.parmi(['a', 'z']), acte: 'annulation', vise: 'm' }] as const,
    ...(h.chance(0.3) ? [[seconde, { id: 'p', acte: 'annulation', vise: h.parmi(['a', 'z']) }] as const] : []),
  ];
};

const tirerActes = (h: Hasard, situation: Objet, signature: Jour): readonly Objet[] => {
  const { embauche, titre }: { readonly embauche?: string; readonly titre?: string } = Object(situation.assistant);
  const jourDEmbauche = embauche === undefined ? ajouterJours(signature, h.entre(-30, 60)) : jourDe(embauche);
  const objectifs = h.chance(0.5) ? objectifsSignes(h, signature) : undefined;
  let datees: readonly (readonly [Jour, Objet])[] = [
    [signature, objet({ acte: 'signature', objectifs })],
    ...(h.chance(0.9) ? [[jourDEmbauche, objet({ acte: 'embauche', titre: h.su(0.2, titre) })] as const] : []),
  ];
  const jours = (): readonly Jour[] => datees.map(([jour]) => jour);
  for (let reste = h.entier(9); reste > 0; reste -= 1) {
    const effet = jourDActe(h, signature, jours());
    datees = [...datees, [effet, h.parmi(FAIRE)(h, effet)]];
  }
  if (h.chance(0.2)) datees = [...datees, ...suspendre(h, jourDActe(h, signature, jours()))];
  if (h.chance(0.12)) {
    const effet = jourDActe(h, signature, jours());
    datees = [...datees, [effet, finir(h, effet)]];
  }
  if (h.chance(0.12)) datees = [...datees, [ajouterAnnees(signature, 5), { acte: 'renouvellement' }]];
  if (h.chance(0.01)) datees = [...datees, [jourDActe(h, signature, jours()), { acte: 'signature' }]];
  if (h.chance(0.15)) datees = annuler(h, datees);
  return datees.map(([effet, acte]) =>
    objet({ ...acte, effet: ecrire(effet), enregistre: h.su(0.5, ecrire(ajouterJours(effet, h.entre(0, 90)))) }),
  );
};

/** Les sommes ne sont bornées que pour une option ouverte et un premier assistant : presque toujours le cas ici. */
const situationSuivie = (h: Hasard): Objet => {
  const collective = h.chance(0.2);
  const part = h.parmi([0, 0, 0.05, 0.2]);
  const situation = collective ? situationCollective(h, part) : situationIndividuelle(h, part);
  if (collective || h.chance(0.08)) return situation;
  const option = h.parmi(OPTIONS);
  const { signature }: { readonly signature?: string } = situation;
  const tiers = signature !== undefined && signature < '2023-05-01';
  return {
    ...situation,
    demande: objet({
      ...Object(situation.demande),
      assistant: 'premier',
      option: h.su(part / 2, option === 'tiers-temps' && !tiers ? 'mi-temps' : option),
    }),
  };
};

export const vie = (h: Hasard): Objet => {
  const situation = situationSuivie(h);
  const ecrit = situation.signature;
  const signature = jourDe(typeof ecrit === 'string' ? ecrit : '2024-09-01');
  const actes = tirerActes(h, situation, signature);
  const au = h.chance(0.4)
    ? ajouterJours(ajouterMois(ajouterAnnees(signature, h.entre(0, 6)), h.entre(0, 1)), h.entre(-1, 1))
    : jourDeVie(h, signature);
  return objet({ au: ecrire(au), connuLe: h.su(0.8, ecrire(ajouterJours(au, h.entre(-60, 60)))), situation, actes });
};
