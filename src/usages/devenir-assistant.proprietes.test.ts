import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geler } from '../../outils/situations-arbitraires.ts';
import type { Reponse } from '../commun/connu.ts';
import { type Jour, jourDe } from '../commun/jour.ts';
import { COLLECTIF } from '../droit/regimes/index.ts';
import { composer } from '../explication/typographie.ts';
import { INCONNU } from './devenir-assistant.fixture.ts';
import {
  type Avis,
  CANDIDATS_EN_CLAIR,
  CODES_CANDIDATS,
  devenirAssistant,
  type Enonce,
  FAITS_DU_PROFIL,
  type Profil,
  type ReponseAuCandidat,
} from './devenir-assistant.ts';

const unJour = fc.integer({ min: jourDe('2019-09-01'), max: jourDe('2027-12-31') }).map((jour) => jour as Jour);

/** Un profil sans contradiction : le contrat collectif n'est ouvert que depuis 2026. */
const unProfilEntier: fc.Arbitrary<Profil> = fc
  .record({
    qui: fc.constantFrom(...CODES_CANDIDATS),
    baccalaureat: fc.boolean(),
    experience: fc.constantFrom(0, 0.5, 1, 2.9, 3, 12),
    anneesEnCabinet: fc.integer({ min: 0, max: 45 }),
    employeur: fc.constantFrom('medecin-liberal', 'centre-de-sante'),
    enPoste: fc.boolean(),
    embauche: unJour,
    secretaireDuCabinet: fc.boolean(),
    signature: unJour,
    cadre: fc.constantFrom('individuel', 'collectif'),
  })
  .filter(({ cadre, signature }) => cadre === 'individuel' || signature >= COLLECTIF.du);

const lesFaits = Object.keys(FAITS_DU_PROFIL);
const oublier = (profil: Profil, faits: readonly string[]): Profil => ({
  ...profil,
  ...Object.fromEntries(faits.map((fait) => [fait, undefined])),
});
const desOublis = fc.subarray(lesFaits);

/** Chaque réponse, par son nom. */
const reponses = (reponse: ReponseAuCandidat): ReadonlyMap<string, Reponse> =>
  new Map([
    ['embauche', reponse.embauche.reponse],
    ['dispositif', reponse.dispositif.reponse],
    ...reponse.voies.map(({ code, ouverte }) => [`voie ${code}`, ouverte.reponse] as const),
    ...reponse.financement.map(({ code, reponse: une }) => [`argent ${code}`, une] as const),
    ...reponse.missions.map(({ code, permise }) => [`mission ${code}`, permise] as const),
    ...reponse.delais.map(({ colonne, applicable }) => [`régime ${colonne}`, applicable] as const),
  ]);

const joursDits = (reponse: ReponseAuCandidat): ReadonlyMap<string, Jour | null> =>
  new Map([
    ...reponse.delais.flatMap(({ colonne, delais: tous }) =>
      tous.map(({ code, le }) => [`${colonne} ${code}`, le] as const),
    ),
    ['arrêté', reponse.limiteDExercice?.le ?? null],
    ['palier', reponse.salaire.anciennete?.prochainPalier?.le ?? null],
  ]);

const avisDe = (reponse: ReponseAuCandidat): readonly Avis[] => [
  reponse.embauche,
  reponse.dispositif,
  ...(reponse.secretariat === null ? [] : [reponse.secretariat]),
  ...reponse.voies.map(({ ouverte }) => ouverte),
  ...reponse.financement,
  reponse.salaire.position,
];

const enoncesDe = (reponse: ReponseAuCandidat): readonly Enonce[] => [
  ...avisDe(reponse),
  ...reponse.voies.flatMap(({ details }) => details),
  ...reponse.delais.flatMap((un) => un.delais),
  ...(reponse.limiteDExercice === null ? [] : [reponse.limiteDExercice]),
  ...reponse.limites,
  ...reponse.salaire.details,
  ...(reponse.salaire.anciennete === null ? [] : [reponse.salaire.anciennete]),
];

const EXPLIQUES = new Set(
  [...readFileSync(new URL('../../GLOSSAIRE.md', import.meta.url), 'utf8').matchAll(/^- \*\*([^*`]+)\*\*/gm)].flatMap(
    ([, mot = '']) => mot.split(/[ -]/),
  ),
);

/** Ce que la personne mieux connue dément de ce qui était dit d'elle. */
const dementis = <Valeur extends string | number | null>(
  dites: ReadonlyMap<string, Valeur>,
  sues: ReadonlyMap<string, Valeur>,
  inconnue: Valeur,
): readonly string[] =>
  [...dites].flatMap(([nom, dite]) => {
    const sue = sues.get(nom);
    return dite === inconnue || sue === undefined || dite === sue ? [] : [`${nom} : ${dite} devient ${sue}`];
  });

const malExcuse = ({ phrase, manques, certitude }: Enonce, profil: Profil): readonly string[] => [
  ...manques.filter((fait) => profil[fait] !== undefined).map((fait) => `${fait} est su : ${phrase}`),
  ...((certitude === null) === manques.length > 0 ? [] : [`certitude : ${phrase}`]),
];

const malEcrit = ({ phrase, fondements }: Enonce): readonly string[] => [
  ...(fondements.flatMap(({ cles }) => cles).length > 0 ? [] : [`sans fondement : ${phrase}`]),
  ...(composer(phrase) === phrase && phrase.length < 230 ? [] : [phrase]),
  ...(phrase.match(/\b[A-Z]{2,}\d*\b/g) ?? []).filter((sigle) => !EXPLIQUES.has(sigle)),
];

describe('tout candidat', () => {
  it('oublier un fait n’ôte jamais que des certitudes : rien de ce qui reste dit n’est démenti', () => {
    fc.assert(
      fc.property(unProfilEntier, desOublis, (entier, faits) => {
        const [sues, dites] = [devenirAssistant(entier), devenirAssistant(oublier(entier, faits))];
        expect(dementis<Reponse>(reponses(dites), reponses(sues), 'indetermine')).toEqual([]);
        expect(dementis<Jour | null>(joursDits(dites), joursDits(sues), null)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('nomme les faits qui manquent, et eux seuls ; n’est sûr de rien sans eux', () => {
    fc.assert(
      fc.property(unProfilEntier, desOublis, (entier, faits) => {
        const profil = oublier(entier, faits);
        const reponse = devenirAssistant(geler(profil));
        expect(enoncesDe(reponse).flatMap((enonce) => malExcuse(enonce, profil))).toEqual([]);
        const douteux = avisDe(reponse).filter(({ reponse: une }) => une === 'indetermine');
        expect(douteux.filter(({ certitude }) => certitude === 'confirmee')).toEqual([]);
        for (const { manques, applicable } of reponse.delais) {
          expect(applicable === 'indetermine').toBe(manques.length > 0);
          expect(manques.filter((fait) => profil[fait] !== undefined)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lit des phrases composées, courtes, fondées, sans sigle inexpliqué', () => {
    fc.assert(
      fc.property(unProfilEntier, desOublis, (entier, faits) => {
        expect(enoncesDe(devenirAssistant(oublier(entier, faits))).flatMap(malEcrit)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('a chaque profil et chaque fait nommés', () => {
    expect(Object.keys(CANDIDATS_EN_CLAIR)).toEqual([...CODES_CANDIDATS]);
    expect(lesFaits.sort()).toEqual(Object.keys(INCONNU).sort());
  });
});
