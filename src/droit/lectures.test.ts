import { describe, expect, it } from 'vitest';
import { CODES_REGLES } from './codes.ts';
import { ETABLIS } from './fondement.ts';
import { type CodePoint, choisirLecture, POINTS, point, selonLecture } from './lectures.ts';
import { CONTESTES } from './points/contestes.ts';
import { CONTESTES_AVENANT_7 } from './points/contestes-avenant-7.ts';
import { CONTESTES_DEPUIS_2023 } from './points/contestes-depuis-2023.ts';
import { CONTESTES_PRATIQUE } from './points/contestes-pratique.ts';
import { CONTESTES_SOMMES_ET_CONTRAT } from './points/contestes-sommes-et-contrat.ts';
import { LACUNES } from './points/lacunes.ts';
import { LACUNES_CONTRAT } from './points/lacunes-contrat.ts';
import { LACUNES_ELIGIBILITE } from './points/lacunes-eligibilite.ts';
import { LACUNES_PAIE } from './points/lacunes-paie.ts';
import { LACUNES_PRATIQUE } from './points/lacunes-pratique.ts';
import { LACUNES_SOMMES_ET_OBJECTIFS } from './points/lacunes-sommes-et-objectifs.ts';
import type { PointConteste, PointDeDroit } from './points/point.ts';
import { COLONNES } from './regimes/index.ts';
import { TEXTES } from './textes.ts';

/** Écrits à la main : retenir une de ces lectures promettrait de l'argent, ou trancherait sans texte. */
const INDETERMINES = [
  'ald-avenant-7',
  'annexe-des-listes',
  'base-du-pourcentage',
  'bord-p95',
  'ccam-20',
  'ccam-orl-gynecologue-2023',
  'cdd-ou-cdi',
  'confrere-vingt-minutes',
  'depart-de-la-suspension',
  'depart-des-deux-ans',
  'derogation-solo-duree',
  'exemple-260',
  'indemnite-de-licenciement',
  'nombre-d-organismes',
  'nombre-de-contrats',
  'nombre-de-contrats-2022',
  'pediatre-avenant-7',
  'placement-des-hausses',
  'regroupement-engagement',
  'renouvellement-avenant-7',
  'renouvellement-effets',
  'renouvellement-tiers-temps',
  'revalorisation-du-jour-meme',
  'seuil-640',
  'seuil-775',
  'solo-1107',
  'temps-plein-p95',
  'un-objectif-sur-deux',
  'zone-derogation-solo',
  'zone-temps-plein',
];

/** Écrites à la main aussi : en changer une, c'est changer des réponses. */
const RETENUES: Readonly<Record<string, string>> = {
  'arrets-et-transports': 'preparer',
  'arrondi-de-la-revalorisation': 'tableau-publie',
  'avenant-8': 'maintenues',
  'bande-figee': 'figee',
  'bord-p90': 'dans-la-bande',
  'compte-des-775': 'adultes-et-enfants',
  'coordination-depuis-2023': 'supprimes',
  'fae-delai-de-l-arrete': 'deux-ans',
  'formation-reglement-arbitral': 'trois-ans',
  'hausse-a-quatre-ans': 'dix-neuf-et-demi',
  'imposition-de-l-aide': 'selon-le-cabinet',
  'moyenne-du-groupe': 'adherents',
  'niveaux-de-la-grille': 'cinq-a-neuf',
  'p94-ou-p95': 'p95-en-haut',
  'part-des-generalistes': 'soixante-treize',
  'premier-versement': 'a-la-signature',
  'renouvellement-une-fois': 'sans-limite',
  'seuil-mep': 'meme-seuil',
  'seuils-1503-1721': 'retires',
  'territoire-des-specialistes': 'sans-restriction',
};

/** Les points dont aucune lecture n'est tenue par une source : elles ne sont que possibles. */
const TENUS_PAR_PERSONNE = [
  'ald-avenant-7',
  'bande-figee',
  'base-du-pourcentage',
  'exemple-260',
  'moyenne-du-groupe',
  'revalorisation-du-jour-meme',
  'seuil-mep',
];

/** Les points sans fondement, et pourquoi. */
const SANS_FONDEMENT: Readonly<Record<string, string>> = {
  'captv-et-fir': "d'autres financements : rien d'établi ici n'en parle",
  'depense-annuelle': 'une statistique, dont aucun point établi ne parle',
  'medecins-eligibles': 'une statistique, dont aucun point établi ne parle',
  'nombre-de-contrats': 'une statistique, portée par ses seules lectures',
  'part-des-generalistes': 'une statistique, portée par ses seules lectures',
  'serie-des-contrats': 'une statistique, dont aucun point établi ne parle',
};

const tous: readonly (readonly [string, PointDeDroit])[] = Object.entries(POINTS);
const contestes: readonly (readonly [string, PointConteste])[] = Object.entries(CONTESTES);
const codesDe = (points: readonly (readonly [string, unknown])[]) => points.map(([code]) => code).sort();

/** Vrai quand chaque valeur est dans la liste connue, une seule fois. */
const sontConnus = (valeurs: readonly string[], connus: readonly string[]) =>
  new Set(valeurs).size === valeurs.length && valeurs.every((valeur) => connus.includes(valeur));

describe('le catalogue des points', () => {
  it('ne perd aucun point en réunissant ses fichiers', () => {
    const parts = [
      CONTESTES_AVENANT_7,
      CONTESTES_DEPUIS_2023,
      CONTESTES_SOMMES_ET_CONTRAT,
      CONTESTES_PRATIQUE,
      LACUNES_ELIGIBILITE,
      LACUNES_SOMMES_ET_OBJECTIFS,
      LACUNES_CONTRAT,
      LACUNES_PRATIQUE,
      LACUNES_PAIE,
    ].flatMap((part) => Object.keys(part));
    expect(new Set(parts).size).toBe(parts.length);
    expect(codesDe(tous)).toEqual([...parts].sort());
    expect(Object.keys(CONTESTES).length + Object.keys(LACUNES).length).toBe(parts.length);
  });

  it('dit la nature de chaque point', () => {
    expect(Object.values(CONTESTES).every(({ nature }) => nature === 'conteste')).toBe(true);
    expect(Object.values(LACUNES).every(({ nature }) => nature === 'lacune')).toBe(true);
  });

  it('rattache chaque point à des règles et à des colonnes connues, sans répétition', () => {
    const colonnesConnues = Object.keys(COLONNES);
    expect(codesDe(tous.filter(([, { regles }]) => !sontConnus(regles, CODES_REGLES)))).toEqual([]);
    expect(codesDe(tous.filter(([, { colonnes }]) => !sontConnus(colonnes, colonnesConnues)))).toEqual([]);
  });

  it('donne à chaque point un fondement, ou dit pourquoi il n’en a pas', () => {
    expect(codesDe(tous.filter(([, { fondements }]) => fondements.length === 0))).toEqual(Object.keys(SANS_FONDEMENT));
    expect(codesDe(tous.filter(([, { fondements }]) => !sontConnus(fondements, Object.keys(ETABLIS))))).toEqual([]);
  });

  it('écrit des phrases courtes, en typographie française', () => {
    const mots = tous.flatMap(([, un]) =>
      un.nature === 'lacune'
        ? [un.titre, un.enonce]
        : [un.titre, un.motif, ...Object.values(un.lectures).map(({ enonce }) => enonce)],
    );
    expect(mots.filter((texte) => texte.trim() === '' || texte.length > 170)).toEqual([]);
    expect(mots.filter((texte) => /'|\.\.\.| [:;!?%€»]|« |\d \d{3}(?!\d)/.test(texte))).toEqual([]);
    const enonces = tous.map(([, un]) => (un.nature === 'lacune' ? un.enonce : un.motif));
    expect(enonces.filter((texte) => !/[.?]$/.test(texte))).toEqual([]);
  });
});

describe('les points contestés', () => {
  it('ont au moins deux lectures, et une lecture retenue qui existe', () => {
    const choix = ({ lectures }: PointConteste) => Object.keys(lectures).filter((lecture) => lecture !== 'indetermine');
    expect(codesDe(contestes.filter(([, un]) => choix(un).length < 2))).toEqual([]);
    expect(
      codesDe(contestes.filter(([, un]) => un.retenue !== 'indetermine' && !choix(un).includes(un.retenue))),
    ).toEqual([]);
  });

  it('restent indéterminés pour ceux-là, et pour eux seuls', () => {
    expect(codesDe(contestes.filter(([, { retenue }]) => retenue === 'indetermine'))).toEqual(INDETERMINES);
  });

  it('retiennent ailleurs la lecture écrite ici', () => {
    const retenus = contestes.filter(([, { retenue }]) => retenue !== 'indetermine');
    expect(Object.fromEntries(retenus.map(([code, { retenue }]) => [code, retenue]))).toEqual(RETENUES);
  });

  it('nomment, pour chaque lecture, des textes du catalogue', () => {
    const textes = Object.keys(TEXTES);
    const fautifs = contestes.filter(([, { lectures }]) =>
      Object.values(lectures).some(({ tenuePar }) => !sontConnus(tenuePar, textes)),
    );
    expect(codesDe(fautifs)).toEqual([]);
  });

  it('ne sont tenus par personne pour ceux-là seulement', () => {
    const orphelins = contestes.filter(([, { lectures }]) =>
      Object.values(lectures).every(({ tenuePar }) => tenuePar.length === 0),
    );
    expect(codesDe(orphelins)).toEqual(TENUS_PAR_PERSONNE);
  });
});

describe('les points que citent les régimes', () => {
  const estPoint = (texte: string): texte is CodePoint => Object.hasOwn(POINTS, texte);

  /** Toutes les valeurs texte d'un régime, avec la clé qui les porte. */
  const textesDe = (valeur: unknown, cle: string): readonly (readonly [string, string])[] => {
    if (typeof valeur === 'string') return [[cle, valeur]];
    if (typeof valeur !== 'object' || valeur === null) return [];
    return Object.entries(valeur).flatMap(([sousCle, sousValeur]) => textesDe(sousValeur, sousCle));
  };

  it.each(Object.entries(COLONNES))('existent et visent bien la colonne %s', (colonne, regime) => {
    const cites = textesDe(regime, '');
    const inconnus = cites.filter(
      ([cle, texte]) => ['lacune', 'point', 'conteste', 'auSeuil'].includes(cle) && !estPoint(texte),
    );
    expect(inconnus).toEqual([]);
    const codes = [...new Set(cites.map(([, texte]) => texte).filter(estPoint))];
    expect(codes.length).toBeGreaterThan(0);
    const deplaces = codes.filter((code) => !point(code).colonnes.some((une) => une === colonne));
    expect(deplaces).toEqual([]);
  });

  it('portent la règle dont ils sont la lacune', () => {
    const lacunes = Object.values(COLONNES).flatMap(({ fondements }) =>
      Object.entries(fondements).flatMap(([regle, fondement]) =>
        typeof fondement === 'object' && 'lacune' in fondement ? [{ regle, code: fondement.lacune }] : [],
      ),
    );
    expect(lacunes.length).toBeGreaterThan(0);
    expect(lacunes.filter(({ regle, code }) => !point(code).regles.some((une) => une === regle))).toEqual([]);
  });
});

describe('choisir une lecture', () => {
  const unConteste = (retenue: string): PointConteste => ({
    nature: 'conteste',
    titre: 'Un point inventé',
    regles: [],
    colonnes: [],
    fondements: [],
    lectures: {
      large: { enonce: 'Tous les médecins.', tenuePar: [] },
      stricte: { enonce: 'Certains médecins.', tenuePar: [] },
    },
    retenue,
    motif: 'Pour cet essai.',
  });
  const unSeuil = (conteste: PointConteste) => choisirLecture(conteste, { large: 10, stricte: 20 }, null);
  const uneReponse = (conteste: PointConteste) =>
    choisirLecture(conteste, { large: 'oui', stricte: 'non' }, 'indetermine');

  it.each([
    ['large', 10, 'oui'],
    ['stricte', 20, 'non'],
    ['indetermine', null, 'indetermine'],
  ])('« %s » change toutes les réponses, sans toucher aux règles qui les lisent', (retenue, seuil, reponse) => {
    const conteste = unConteste(retenue);
    expect(unSeuil(conteste)).toBe(seuil);
    expect(uneReponse(conteste)).toBe(reponse);
  });

  it('refuse une lecture retenue qui n’existe pas', () => {
    expect(() => unSeuil(unConteste('inventee'))).toThrow('inventee');
  });

  it('lit dans le catalogue le point que la règle nomme', () => {
    expect(selonLecture('avenant-8', { maintenues: 'oui', levees: 'non' }, 'indetermine')).toBe('oui');
    expect(selonLecture('seuil-775', { 'au-moins': 'oui', 'plus-de': 'non' }, 'indetermine')).toBe('indetermine');
  });
});
