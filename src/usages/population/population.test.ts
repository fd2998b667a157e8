import { describe, expect, it, vi } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { DEPARTEMENTS } from '../../droit/departements.ts';
import { creerHasard } from './hasard.ts';
import { direLoi, HYPOTHESES, type Loi } from './hypotheses.ts';
import { CHEMINS_TIRES, type CheminTire, type MedecinFictif } from './medecin-fictif.ts';
import { enDocument, tirerPopulation } from './population.ts';
import { SERIE } from './serie.ts';

vi.setConfig({ testTimeout: 60_000 });

const NOMBRE = 100_000;
const prendre = (graine: number, nombre: number) => {
  const medecins = tirerPopulation(graine);
  return Array.from({ length: nombre }, () => medecins.next().value);
};
const POPULATION = prendre(42, NOMBRE);
const colonne = (chemin: CheminTire) => POPULATION.map(({ faits }) => faits[chemin]);
const nombres = (chemin: CheminTire) => colonne(chemin).filter((fait) => typeof fait === 'number');

/**
 * La graine est fixe : l'essai ne dépend pas du jour. Cinq écarts-types laisseraient passer une population juste plus de
 * 999 999 fois sur un million, et arrêtent une part fausse d'un centième.
 */
const ECARTS_TYPES = 5;
const estPart = (observes: number, sur: number, part: number): boolean =>
  Math.abs(observes / sur - part) < ECARTS_TYPES * Math.sqrt((part * (1 - part)) / sur) + Number.EPSILON;
const moyenne = (valeurs: readonly number[]) => valeurs.reduce((a, b) => a + b, 0) / valeurs.length;
const ecartType = (valeurs: readonly number[]) => {
  const centre = moyenne(valeurs);
  return Math.sqrt(moyenne(valeurs.map((valeur) => (valeur - centre) ** 2)));
};
const sous = (valeurs: readonly number[], seuil: number) => valeurs.filter((valeur) => valeur < seuil).length;

describe('la population inventée', () => {
  it('a la moyenne, la médiane et la moitié publiées des patients adultes', () => {
    const adultes = nombres('medecin.patientele.mtAdultes');
    expect(adultes).toHaveLength(NOMBRE);
    const erreur = ECARTS_TYPES * (ecartType(adultes) / Math.sqrt(NOMBRE));
    expect(Math.abs(moyenne(adultes) - SERIE.adultes.moyenne)).toBeLessThan(erreur);
    expect(erreur).toBeLessThan(10);
    // Un effectif est arrondi : sous la médiane publiée veut dire sous sa demi-unité.
    expect(estPart(sous(adultes, SERIE.adultes.mediane + 0.5), NOMBRE, 0.5)).toBe(true);
    const [bas, haut] = SERIE.adultes.moitieEntre;
    expect(estPart(sous(adultes, haut + 0.5) - sous(adultes, bas + 0.5), NOMBRE, 0.5)).toBe(true);
  });

  it('a la moyenne et la médiane publiées de la file active', () => {
    const files = nombres('medecin.patientele.fileActive');
    const erreur = ECARTS_TYPES * (ecartType(files) / Math.sqrt(NOMBRE));
    expect(Math.abs(moyenne(files) - SERIE.fileActive.moyenne)).toBeLessThan(erreur);
    expect(estPart(sous(files, SERIE.fileActive.mediane + 0.5), NOMBRE, 0.5)).toBe(true);
  });

  it('voit plus de patients là où plus se sont déclarés', () => {
    const [grands, petits] = [true, false].map((grand) =>
      POPULATION.filter(({ faits }) => Number(faits['medecin.patientele.mtAdultes']) > SERIE.adultes.mediane === grand),
    );
    const file = (groupe: typeof grands) =>
      moyenne((groupe ?? []).map(({ faits }) => Number(faits['medecin.patientele.fileActive'])));
    expect(file(grands)).toBeGreaterThan(1.5 * file(petits));
  });

  it('se rejoue : la même graine, les mêmes médecins ; une autre, d’autres', () => {
    expect(prendre(42, 1_000)).toEqual(POPULATION.slice(0, 1_000));
    expect(prendre(43, 1)[0]?.faits).not.toEqual(POPULATION[0]?.faits);
    expect(prendre(7, 10)).toEqual(prendre(7, 1_000).slice(0, 10));
  });

  it('ne se répète pas, et dit à chaque ligne qu’elle est inventée', () => {
    expect(new Set(POPULATION.map(({ faits }) => JSON.stringify(faits))).size).toBe(NOMBRE);
    expect(POPULATION.filter(({ id }) => !/^fictif-42-\d+$/.test(id))).toEqual([]);
    expect(new Set(POPULATION.map(({ id }) => id)).size).toBe(NOMBRE);
    expect(new Set(POPULATION.map(({ origine }) => origine))).toEqual(new Set(['population fictive, graine 42']));
  });

  it('ne tire aucune donnée de santé', () => {
    for (const chemin of CHEMINS_TIRES) expect(chemin).not.toMatch(/rqth|ald/);
  });
});

/** Où chaque hypothèse se voit. Celles qui n'ont pas de colonne à elles ont leur essai plus haut ou plus bas. */
const COLONNE_DE: Readonly<Partial<Record<keyof typeof HYPOTHESES, CheminTire>>> = {
  specialite: 'medecin.specialite',
  mep: 'medecin.mep',
  cadre: 'demande.cadre',
  assistant: 'demande.assistant',
  option: 'demande.option',
  secteur: 'medecin.secteur',
  statut: 'medecin.statut',
  age: 'medecin.age',
  zone: 'medecin.zone',
  exerciceMixte: 'medecin.exerciceMixte',
  regroupe: 'medecin.exercice.regroupe',
  coordonne: 'medecin.exercice.coordonne',
  titre: 'assistant.titre',
  ancienSecretaire: 'assistant.ancienSecretaire',
};

const partsDe = (loi: Loi): Readonly<Record<string, number>> | undefined => {
  switch (loi.forme) {
    case 'constante':
      return { [String(loi.valeur)]: 1 };
    case 'parts':
      return loi.parts;
    case 'oui':
      return { true: loi.part, false: 1 - loi.part };
    case 'entiers':
      return Object.fromEntries(
        Array.from({ length: loi.a - loi.de + 1 }, (_, rang) => [loi.de + rang, 1 / (loi.a - loi.de + 1)]),
      );
    case 'milliemes':
    case 'jours':
    case 'equiprobable':
    case 'choix':
      return undefined;
  }
};

describe('chaque hypothèse', () => {
  it.each(Object.entries(COLONNE_DE))('%s se retrouve dans le fichier, valeur par valeur', (code, chemin) => {
    const parts = partsDe(HYPOTHESES[code as keyof typeof HYPOTHESES].loi) ?? {};
    const connus = colonne(chemin).filter((fait) => fait !== undefined);
    expect(Object.values(parts).reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    for (const [valeur, part] of Object.entries(parts)) {
      expect(estPart(connus.filter((fait) => String(fait) === valeur).length, connus.length, part)).toBe(true);
    }
    expect(new Set(connus.map(String))).toEqual(new Set(Object.keys(parts)));
  });

  it('laisse vide sa part des cellules, et jamais le jour, le cadre ni la patientèle', () => {
    const { part } = HYPOTHESES.cellulesVides.loi;
    const vides = (chemin: CheminTire) => colonne(chemin).filter((fait) => fait === undefined).length;
    const jamais = CHEMINS_TIRES.filter((chemin) =>
      /^(signature|demande\.cadre|medecin\.patientele\..*)$/.test(chemin),
    );
    expect(jamais.map(vides)).toEqual(jamais.map(() => 0));
    const autres = CHEMINS_TIRES.filter((chemin) => !jamais.includes(chemin) && chemin !== 'medecin.percentile');
    expect(autres.filter((chemin) => !estPart(vides(chemin), NOMBRE, part))).toEqual([]);
    expect(estPart(NOMBRE - vides('medecin.percentile'), NOMBRE, HYPOTHESES.rangSu.loi.part)).toBe(true);
  });

  it('borne les jours, les départements, les enfants, la part technique, l’embauche et le rang', () => {
    const { signature, enfants, partCcam, embauche } = HYPOTHESES;
    const jours = colonne('signature').map((jour) => jourDe(String(jour)));
    expect([Math.min(...jours.slice(0, 50_000)), Math.max(...jours.slice(0, 50_000))]).toEqual([
      signature.loi.du,
      signature.loi.au,
    ]);
    expect(estPart(sous(jours, (signature.loi.du + signature.loi.au) / 2), NOMBRE, 0.5)).toBe(true);
    const departements = colonne('medecin.departement').filter((fait) => fait !== undefined);
    for (const code of Object.keys(DEPARTEMENTS)) {
      expect(estPart(departements.filter((fait) => fait === code).length, departements.length, 1 / 101)).toBe(true);
    }
    expect(
      POPULATION.filter(({ faits }) => !tientDansSesBornes(faits, enfants.loi, partCcam.loi, embauche.loi)),
    ).toEqual([]);
  });

  it('se dit en une phrase, avec sa raison', () => {
    for (const { loi, raison, objet } of Object.values(HYPOTHESES)) {
      expect(direLoi(loi)).not.toMatch(/undefined|NaN|object/);
      expect([raison.length > 5, objet.length > 1]).toEqual([true, true]);
    }
  });
});

interface Bornes {
  readonly de: number;
  readonly a: number;
}

const dans = (valeur: number, { de, a }: Bornes) => valeur >= de && valeur <= a;

const tientDansSesBornes = (faits: MedecinFictif, enfants: Bornes, partCcam: Bornes, embauche: Bornes): boolean => {
  const adultes = Number(faits['medecin.patientele.mtAdultes']);
  const { de, a } = enfants;
  const arrondis = { de: Math.floor((adultes * de) / 1000), a: Math.ceil((adultes * a) / 1000) };
  const part = faits['medecin.partCcam'];
  const jour = faits['assistant.embauche'];
  const rang = faits['medecin.percentile'];
  const delai = jour === undefined ? embauche.de : jourDe(String(jour)) - jourDe(String(faits.signature));
  return (
    dans(Number(faits['medecin.patientele.mtEnfants']), arrondis) &&
    (part === undefined || dans(Math.round(Number(part) * 1000), partCcam)) &&
    dans(delai, embauche) &&
    // Le rang est celui de la patientèle adulte : de part et d'autre de la médiane, ils disent la même chose.
    (rang === undefined || adultes === SERIE.adultes.mediane || Number(rang) < 50 === adultes < SERIE.adultes.mediane)
  );
};

describe('le hasard', () => {
  it('est celui de xoshiro128** : la suite de sa forme de référence, écrite ici en entiers longs', () => {
    const M = 0xffffffffn;
    const tourner = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & M;
    const reference = (etat: bigint[]) => {
      const [a = 0n, b = 0n, c = 0n, d = 0n] = etat;
      const rendu = (tourner((b * 5n) & M, 7n) * 9n) & M;
      const c2 = c ^ a;
      const d2 = d ^ b;
      etat.splice(0, 4, a ^ d2, b ^ c2, c2 ^ ((b << 9n) & M), tourner(d2, 11n));
      return rendu;
    };
    for (const graine of [0, 1, 42, 2 ** 32 - 1]) {
      let etat = BigInt(graine);
      const mot = () => {
        etat = (etat + 0x9e3779b9n) & M;
        let t = ((etat ^ (etat >> 16n)) * 0x21f0aaadn) & M;
        t = ((t ^ (t >> 15n)) * 0x735a2d97n) & M;
        return t ^ (t >> 15n);
      };
      const depart = [mot(), mot(), mot(), mot()];
      const hasard = creerHasard(graine);
      for (let rang = 0; rang < 200; rang += 1) {
        const attendu = Number((reference(depart) >> 5n) * 67_108_864n + (reference(depart) >> 6n)) / 2 ** 53;
        expect(hasard.reel()).toBe(attendu);
      }
    }
  });
});

describe('le document du contrat', () => {
  it('n’a que les faits sus, chacun à sa place', () => {
    const vide = Object.fromEntries(CHEMINS_TIRES.map((chemin) => [chemin, undefined])) as MedecinFictif;
    expect(enDocument({ ...vide, signature: '2025-01-02', 'medecin.exercice.regroupe': 'oui' })).toEqual({
      signature: '2025-01-02',
      medecin: { exercice: { regroupe: 'oui' } },
    });
  });
});
