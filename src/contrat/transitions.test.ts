import { describe, expect, it } from 'vitest';
import { euros } from '../commun/centimes.ts';
import { jourDe } from '../commun/jour.ts';
import { etabli } from '../droit/fondement.ts';
import { POINTS } from '../droit/lectures.ts';
import { type Acte, CODES_ACTES, OBJETS_D_AVENANT } from './actes.ts';
import { derouler } from './journal.ts';
import { type CleDeTransition, cleDeTransition, ETATS, type Etat, type Role, TRANSITIONS } from './transitions.ts';

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const acte = (effet: string, contenu: SansDates<Acte>): Acte => ({
  place: 0,
  id: undefined,
  effet: jourDe(effet),
  enregistre: undefined,
  ...contenu,
});

/** Un acte de chaque clé, sans rien qui compte ici outre sa nature. */
const CONTENUS: Readonly<Record<CleDeTransition, SansDates<Acte>>> = {
  signature: { acte: 'signature', objectifs: [] },
  embauche: { acte: 'embauche', titre: undefined },
  secretariat: { acte: 'secretariat', moyen: 'embauche', tempsEquivalent: true },
  'debut-formation': { acte: 'debut-formation' },
  certification: { acte: 'certification', titre: 'cqp' },
  absence: { acte: 'absence', fin: undefined, motif: undefined, remplacee: undefined, accordEcrit: undefined },
  depart: { acte: 'depart' },
  remplacement: { acte: 'remplacement', titre: undefined },
  mesure: {
    acte: 'mesure',
    patientele: { mt: 900, mtAdultes: undefined, mtEnfants: undefined, fileActive: undefined },
  },
  'avenant-option': { acte: 'avenant', objet: 'option', option: 'mi-temps' },
  'avenant-suspension': { acte: 'avenant', objet: 'suspension', option: undefined },
  'avenant-reprise': { acte: 'avenant', objet: 'reprise', option: undefined },
  'avenant-collectif': { acte: 'avenant', objet: 'collectif', option: undefined },
  renouvellement: { acte: 'renouvellement' },
  'demenagement-proche': { acte: 'demenagement', patienteleConservee: true },
  'demenagement-lointain': { acte: 'demenagement', patienteleConservee: false },
  'changement-specialite': { acte: 'changement-specialite' },
  resiliation: { acte: 'resiliation', recue: undefined, par: 'medecin' },
  decision: { acte: 'decision', annee: 1, montant: euros(18_000), reference: undefined },
  versement: { acte: 'versement', annee: 1, rang: 1, montant: euros(18_000) },
  recouvrement: { acte: 'recouvrement', annee: undefined, montant: euros(1000) },
  annulation: { acte: 'annulation', vise: 'a1' },
};

/** Ce qui mène un contrat à chaque état, avant le 1er février 2025. */
const VERS: Readonly<Record<Etat, readonly Acte[]>> = {
  projet: [],
  'en-cours': [acte('2024-09-01', CONTENUS.signature)],
  suspendu: [acte('2024-09-01', CONTENUS.signature), acte('2025-01-01', CONTENUS['avenant-suspension'])],
  resilie: [acte('2024-09-01', CONTENUS.signature), acte('2025-01-01', CONTENUS.resiliation)],
  echu: [acte('2019-10-01', CONTENUS.signature)],
  renouvele: [acte('2019-10-01', CONTENUS.signature), acte('2024-10-01', CONTENUS.renouvellement)],
};
const LE_JOUR = '2025-02-01';

/** Refusé, sans effet sur l'état, ou l'état où l'acte mène. Écrit à la main, état par état. */
const NON = 'refusé';
const RIEN = 'inchangé';
type Attendu = typeof NON | typeof RIEN | Etat;
type Ligne = readonly [Attendu, Attendu, Attendu, Attendu, Attendu, Attendu];

const COLONNES = ['projet', 'en-cours', 'suspendu', 'resilie', 'echu', 'renouvele'] as const;
const ATTENDUS: Readonly<Record<CleDeTransition, Ligne>> = {
  signature: ['en-cours', NON, NON, NON, NON, NON],
  embauche: [RIEN, RIEN, RIEN, RIEN, RIEN, RIEN],
  secretariat: [RIEN, RIEN, RIEN, RIEN, RIEN, RIEN],
  'debut-formation': [RIEN, RIEN, RIEN, RIEN, RIEN, RIEN],
  certification: [RIEN, RIEN, RIEN, RIEN, RIEN, RIEN],
  absence: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  depart: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  remplacement: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  mesure: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  'avenant-option': [NON, RIEN, RIEN, NON, NON, RIEN],
  'avenant-suspension': [NON, 'suspendu', NON, NON, NON, 'suspendu'],
  'avenant-reprise': [NON, NON, 'en-cours', NON, NON, NON],
  'avenant-collectif': [NON, RIEN, RIEN, NON, NON, RIEN],
  renouvellement: [NON, NON, NON, NON, 'renouvele', NON],
  'demenagement-proche': [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  'demenagement-lointain': [NON, 'resilie', 'resilie', RIEN, RIEN, 'resilie'],
  'changement-specialite': [NON, 'resilie', 'resilie', RIEN, RIEN, 'resilie'],
  resiliation: [NON, 'resilie', 'resilie', NON, NON, 'resilie'],
  decision: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  versement: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  recouvrement: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
  annulation: [NON, RIEN, RIEN, RIEN, RIEN, RIEN],
};

const CLES = Object.keys(TRANSITIONS) as readonly CleDeTransition[];
const PAIRES = CLES.flatMap((cle) => ETATS.map((etat) => [cle, etat] as const));

/** Ce que fait l'acte sur un contrat mené à cet état, lu sur le contrat et non dans la table. */
const jouer = (cle: CleDeTransition, etat: Etat): Attendu => {
  const nouvel = acte(LE_JOUR, CONTENUS[cle]);
  const { etat: apres, refuses } = derouler([...VERS[etat], nouvel], jourDe(LE_JOUR));
  if (refuses.some((refus) => refus.acte === nouvel)) return NON;
  return apres === etat ? RIEN : apres;
};

describe('chaque acte depuis chaque état', () => {
  it('les contrats d’essai sont bien dans l’état voulu', () => {
    expect(ETATS.map((etat) => derouler(VERS[etat], jourDe(LE_JOUR)).etat)).toEqual(ETATS);
  });

  it('la table connaît chaque acte, chaque objet d’avenant et chaque sorte de déménagement, et rien d’autre', () => {
    const attendues = CODES_ACTES.flatMap((code): readonly string[] => {
      if (code === 'avenant') return OBJETS_D_AVENANT.map((objet) => `avenant-${objet}`);
      return code === 'demenagement' ? ['demenagement-proche', 'demenagement-lointain'] : [code];
    });
    expect([...CLES].sort()).toEqual([...attendues].sort());
    expect(ETATS).toEqual(COLONNES);
  });

  it.each(PAIRES)('%s, contrat « %s »', (cle, etat) => {
    expect(jouer(cle, etat)).toBe(ATTENDUS[cle][COLONNES.indexOf(etat)]);
  });

  it.each(CLES)('%s se reconnaît à son contenu', (cle) => {
    expect(cleDeTransition(acte(LE_JOUR, CONTENUS[cle]))).toBe(cle);
  });
});

/** Qui peut faire l'acte : le médecin ou le groupe qui emploie, la caisse qui paie, ou chacune des parties. */
const AUTEURS: Readonly<Record<CleDeTransition, readonly Role[]>> = {
  signature: ['medecin', 'caisse', 'groupe'],
  embauche: ['medecin', 'groupe'],
  secretariat: ['medecin', 'groupe'],
  'debut-formation': ['medecin', 'groupe'],
  certification: ['medecin', 'groupe'],
  absence: ['medecin', 'groupe'],
  depart: ['medecin', 'groupe'],
  remplacement: ['medecin', 'groupe'],
  mesure: ['medecin', 'caisse', 'groupe'],
  'avenant-option': ['medecin', 'caisse', 'groupe'],
  'avenant-suspension': ['medecin', 'caisse', 'groupe'],
  'avenant-reprise': ['medecin', 'caisse', 'groupe'],
  'avenant-collectif': ['medecin', 'caisse', 'groupe'],
  renouvellement: ['medecin', 'caisse', 'groupe'],
  'demenagement-proche': ['medecin', 'groupe'],
  'demenagement-lointain': ['medecin', 'groupe'],
  'changement-specialite': ['medecin', 'groupe'],
  resiliation: ['medecin', 'caisse', 'groupe'],
  decision: ['caisse'],
  versement: ['caisse'],
  recouvrement: ['caisse'],
  annulation: ['medecin', 'caisse', 'groupe'],
};

/** Les actes dont aucun texte lu ne dit s'ils sont possibles, ou ce qu'ils font. */
const SANS_TEXTE: Readonly<Partial<Record<CleDeTransition, string>>> = {
  'avenant-option': 'changement-d-option',
  renouvellement: 'renouvellement-effets',
  decision: 'modulation',
  recouvrement: 'recouvrement',
  annulation: 'controles',
};

describe('qui peut faire chaque acte, et sur quelle source', () => {
  it.each(CLES)('%s : ses auteurs', (cle) => {
    expect([...TRANSITIONS[cle].par].sort()).toEqual([...AUTEURS[cle]].sort());
  });

  it.each(CLES.filter((cle) => SANS_TEXTE[cle] === undefined))('%s : une source établie', (cle) => {
    const { fondement } = TRANSITIONS[cle];
    const sources = 'lacune' in fondement ? [] : fondement.cles.flatMap((un) => etabli(un).sources);
    expect(sources).not.toEqual([]);
  });

  it.each(CLES.filter((cle) => SANS_TEXTE[cle] !== undefined))('%s : une lacune déclarée', (cle) => {
    expect(TRANSITIONS[cle].fondement).toEqual({ lacune: SANS_TEXTE[cle] });
    expect(Object.keys(POINTS)).toContain(SANS_TEXTE[cle]);
  });
});
