import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { desFaits, effacer, geler, uneSituationEntiere } from '../../outils/situations-arbitraires.ts';
import type { Centimes } from '../commun/centimes.ts';
import { ajouterAnnees, ajouterJours, ajouterMois, type Jour, jourDe } from '../commun/jour.ts';
import { BANDES, INDICATEURS, MOYENS_DE_SECRETARIAT, OPTIONS, TITRES } from '../droit/codes.ts';
import { SIGNATURES, unAssistant, uneSignature } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import { type Acte, AUTEURS_DE_RESILIATION, MOTIFS_D_ABSENCE, OBJETS_D_AVENANT } from './actes.ts';
import { type Suivi, suivreContrat } from './contrat.ts';
import { recevoirActes } from './recevoir.ts';

const TIRAGES = { numRuns: 500 };
vi.setConfig({ testTimeout: 30_000 });

const parmi = <Valeur>(valeurs: readonly Valeur[]): fc.Arbitrary<Valeur> => fc.constantFrom(...valeurs);
const ouRien = <Valeur>(valeur: fc.Arbitrary<Valeur>) => fc.option(valeur, { nil: undefined });

/** Un jour de la vie d'un contrat : près d'un anniversaire une fois sur deux, parfois après le terme. */
const unJour = (signature: Jour): fc.Arbitrary<Jour> =>
  fc.oneof(
    fc
      .tuple(fc.nat({ max: 7 }), fc.nat({ max: 3 }), fc.integer({ min: -1, max: 1 }))
      .map(([annees, mois, jours]) => ajouterJours(ajouterMois(ajouterAnnees(signature, annees), mois), jours)),
    fc.integer({ min: -60, max: 2900 }).map((jours) => ajouterJours(signature, jours)),
  );

const uneSomme = fc.oneof(parmi([0, 1_260_000, 3_800_000]), fc.nat({ max: 5_000_000 })).map((n) => n as Centimes);
const uneAnnee = fc.integer({ min: 1, max: 5 });
const unEffectif = ouRien(fc.integer({ min: 0, max: 2500 }));
const titre = ouRien(parmi(TITRES));
const NOMS = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10', 'a11'] as const;

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const nature = <Code extends Acte['acte']>(...codes: readonly Code[]) => parmi(codes);
const oui = ouRien(fc.boolean());

const unContenu = (signature: Jour): fc.Arbitrary<SansDates<Acte>> => {
  const jour = ouRien(unJour(signature));
  const patientele = fc.record({
    mt: unEffectif,
    mtAdultes: unEffectif,
    mtEnfants: unEffectif,
    fileActive: unEffectif,
  });
  const sansReference = { reference: fc.constant(undefined) };
  return fc.oneof<fc.Arbitrary<SansDates<Acte>>[]>(
    fc.record({ acte: nature('embauche', 'certification', 'remplacement'), titre }),
    fc.record({ acte: nature('secretariat'), moyen: ouRien(parmi(MOYENS_DE_SECRETARIAT)), tempsEquivalent: oui }),
    fc.record({ acte: nature('debut-formation', 'depart', 'renouvellement', 'changement-specialite') }),
    fc.record({ acte: nature('absence'), fin: jour, motif: parmi(MOTIFS_D_ABSENCE), remplacee: oui, accordEcrit: oui }),
    fc.record({ acte: nature('mesure'), patientele }),
    fc.record({ acte: nature('avenant'), objet: parmi(OBJETS_D_AVENANT), option: ouRien(parmi(OPTIONS)) }),
    fc.record({ acte: nature('demenagement'), patienteleConservee: fc.boolean() }),
    fc.record({ acte: nature('resiliation'), recue: jour, par: parmi(AUTEURS_DE_RESILIATION) }),
    fc.record({ acte: nature('decision'), annee: uneAnnee, montant: uneSomme, ...sansReference }),
    fc.record({ acte: nature('versement'), annee: uneAnnee, rang: uneAnnee, montant: uneSomme }),
    fc.record({ acte: nature('recouvrement'), annee: ouRien(uneAnnee), montant: uneSomme }),
    fc.record({ acte: nature('annulation'), vise: parmi(NOMS) }),
  );
};

const desActes = (signature: Jour): fc.Arbitrary<readonly Acte[]> =>
  fc
    .array(fc.tuple(unJour(signature), ouRien(unJour(signature)), unContenu(signature)), { maxLength: NOMS.length })
    .map((tires) =>
      tires.map(([effet, enregistre, contenu], place) => ({ place, id: NOMS[place], effet, enregistre, ...contenu })),
    );

const unActeDeSignature = (signature: Jour): fc.Arbitrary<Acte> =>
  fc
    .array(
      fc.record({
        indicateur: parmi(INDICATEURS),
        depart: unEffectif,
        cible: fc.integer({ min: 0, max: 2500 }),
        auPlusTard: fc.integer({ min: 1, max: 4 }).map((annees) => ajouterAnnees(signature, annees)),
      }),
      { maxLength: 2 },
    )
    .map((objectifs) => ({
      acte: 'signature' as const,
      place: 99,
      id: 'signature',
      effet: signature,
      enregistre: undefined,
      objectifs: objectifs.filter(
        (un, rang) => objectifs.findIndex(({ indicateur }) => indicateur === un.indicateur) === rang,
      ),
    }));

interface Vie {
  readonly situation: Situation;
  readonly actes: readonly Acte[];
  readonly au: Jour;
  readonly connuLe: Jour | undefined;
}

/** Un généraliste dont les sommes se connaissent, pour ne pas toujours tirer des réponses vides. */
const uneSituationClaire: fc.Arbitrary<Situation> = fc
  .record({
    jour: fc.oneof(parmi(['2023-06-21', '2023-06-22', '2023-06-23', '2024-02-29']), parmi(Object.values(SIGNATURES))),
    bande: ouRien(parmi(BANDES)),
    option: parmi(OPTIONS),
    embauche: ouRien(parmi([jourDe('2024-05-01'), jourDe('2024-10-01')])),
  })
  .map(({ jour, bande, option, embauche }) => ({
    ...uneSignature(jour, { bande, zone: 'zip' }, { option }),
    assistant: unAssistant({ embauche }),
  }));

/** Une vie quelconque, recevable ou non. */
const uneVieQuelconque: fc.Arbitrary<Vie> = fc.oneof(uneSituationEntiere, uneSituationClaire).chain((situation) => {
  const signature = situation.signature as Jour;
  return fc
    .record({
      signee: unActeDeSignature(signature),
      suite: desActes(signature),
      au: unJour(signature),
      connuLe: ouRien(unJour(signature)),
    })
    .map(({ signee, suite, au, connuLe }) => ({ situation, actes: [signee, ...suite], au, connuLe }));
});

/** La même, sans les actes que le dossier ne peut pas recevoir. */
const uneVie: fc.Arbitrary<Vie> = uneVieQuelconque.map((vie) => {
  const actes: Acte[] = [];
  for (const acte of vie.actes) {
    actes.push(acte);
    if (!recevoirActes(actes, vie.situation).accepte) actes.pop();
  }
  return { ...vie, actes };
});

const suivre = ({ situation, actes, au, connuLe }: Vie, sauf: Partial<Vie> = {}) =>
  suivreContrat(sauf.situation ?? situation, sauf.actes ?? actes, sauf.au ?? au, sauf.connuLe ?? connuLe);

/** Toute la réponse, sans la place des actes dans le fichier ni le jour où ils ont été connus. */
const reponse = ({ journal, deroule, ...reste }: Suivi) => ({
  ...reste,
  suspensions: deroule.suspensions,
  journal: journal.map((acte) => ({ ...acte, place: 0, enregistre: undefined })),
});

/** Deux actes de même nature le même jour se départagent par l'enregistrement : on les écarte ici. */
const sansEgalite = (actes: readonly Acte[]): readonly Acte[] => {
  const vus = new Set<string>();
  return actes.filter((acte) => {
    const cle = `${acte.effet} ${acte.acte} ${acte.acte === 'avenant' ? acte.objet : ''}`;
    return vus.has(cle) ? false : vus.add(cle);
  });
};

describe('la réponse d’un contrat', () => {
  it('est la même dans tout ordre des actes', () => {
    const melangee = uneVie.chain((vie) =>
      fc.record({
        vie: fc.constant(vie),
        autre: fc.shuffledSubarray([...vie.actes], { minLength: vie.actes.length }),
      }),
    );
    fc.assert(
      fc.property(melangee, ({ vie, autre }) => {
        const actes = autre.map((acte, place) => ({ ...acte, place }));
        expect(reponse(suivre(vie, { actes }))).toEqual(reponse(suivre(vie)));
      }),
      TIRAGES,
    );
  });

  it('est la même quel que soit le jour où chaque acte a été enregistré', () => {
    fc.assert(
      fc.property(uneVie, fc.array(fc.nat({ max: 3000 }), { minLength: 13, maxLength: 13 }), (vie, jours) => {
        const toutSu = { ...vie, connuLe: undefined, actes: sansEgalite(vie.actes) };
        const actes = toutSu.actes.map((acte, rang) => ({
          ...acte,
          enregistre: ajouterJours(acte.effet, jours[rang] ?? 0),
        }));
        expect(reponse(suivre(toutSu, { actes }))).toEqual(reponse(suivre(toutSu)));
      }),
      TIRAGES,
    );
  });

  it('ne change pas quand on ajoute un acte qui prend effet plus tard', () => {
    const prolongee = uneVieQuelconque.chain((vie) =>
      fc.record({ vie: fc.constant(vie), ecarts: fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 13 }) }),
    );
    fc.assert(
      fc.property(prolongee, ({ vie, ecarts }) => {
        const avant = vie.actes.filter(({ effet }) => effet <= vie.au);
        const apres = vie.actes.map((acte, rang) => ({
          ...acte,
          id: `tard-${rang}`,
          effet: ajouterJours(vie.au, ecarts[rang] ?? 1),
        }));
        expect(reponse(suivre(vie, { actes: [...apres, ...avant] }))).toEqual(reponse(suivre(vie, { actes: avant })));
      }),
      TIRAGES,
    );
  });

  it('connue un jour donné, est celle des seuls actes enregistrés ce jour-là', () => {
    fc.assert(
      fc.property(uneVieQuelconque, ({ connuLe, ...vie }) => {
        fc.pre(connuLe !== undefined);
        const sus = vie.actes.filter(({ enregistre }) => enregistre === undefined || enregistre <= connuLe);
        const toutSu = { ...vie, connuLe: undefined };
        expect(reponse(suivre(toutSu, { connuLe }))).toEqual(reponse(suivre(toutSu, { actes: sus })));
      }),
      TIRAGES,
    );
  });

  it('ne lève jamais d’erreur et ne touche pas à ce qu’on lui donne, même d’un dossier irrecevable', () => {
    fc.assert(
      fc.property(uneVieQuelconque, desFaits, (vie, tus) => {
        const gelee = geler({ ...vie, situation: effacer(vie.situation, tus) });
        expect(() => suivre(gelee)).not.toThrow();
        expect(() => recevoirActes(gelee.actes, gelee.situation)).not.toThrow();
      }),
      TIRAGES,
    );
  });
});

/** Les actes qui tiennent, par la définition : ceux qu'aucune annulation qui tient ne vise. */
const tiennent = (actes: readonly Acte[]): readonly Acte[] => {
  const tient = ({ id }: Acte): boolean =>
    id === undefined || !actes.some((autre) => autre.acte === 'annulation' && autre.vise === id && tient(autre));
  return actes.filter(tient);
};

/** Des bornes croisées, sous zéro, ou qui ne se rejoignent pas sur une somme connue. */
const malBornes = ({ du, duMin, duMax, annees }: Suivi['solde']) =>
  [{ due: du, bas: duMin, haut: duMax }, ...annees].filter(
    ({ due, bas, haut }) => bas < 0 || (haut !== null && haut < bas) || (due !== null && (bas !== due || haut !== due)),
  );

/** Ce qu'une réponse moins informée excluait, et que la mieux informée dit pourtant. */
const horsDesBornes = (moins: Suivi['solde'], mieux: Suivi['solde']): readonly string[] => [
  ...(mieux.du !== null && mieux.du < moins.duMin ? [`${mieux.du} dû, sous ${moins.duMin}`] : []),
  ...(mieux.du !== null && moins.duMax !== null && mieux.du > moins.duMax
    ? [`${mieux.du} dû, au-dessus de ${moins.duMax}`]
    : []),
  ...(moins.du !== null && mieux.du !== moins.du ? [`${moins.du} devient ${mieux.du}`] : []),
];

describe('les sommes d’un contrat', () => {
  it('payé moins recouvré, plus le solde, font le dû partout où il est connu', () => {
    fc.assert(
      fc.property(uneVie, (vie) => {
        const toutSu = { ...vie, connuLe: undefined };
        const { du, verse, solde } = suivre(toutSu).solde;
        const paye = tiennent(vie.actes.filter(({ effet }) => effet <= vie.au)).reduce((somme, acte) => {
          if (acte.acte === 'versement') return somme + acte.montant;
          return acte.acte === 'recouvrement' ? somme - acte.montant : somme;
        }, 0);
        expect(verse).toBe(paye);
        expect(solde === null ? null : paye + solde).toBe(du);
      }),
      TIRAGES,
    );
  });

  it('tiennent entre leurs bornes, au total et chaque année', () => {
    fc.assert(
      fc.property(uneVie, desFaits, (vie, tus) => {
        const { solde } = suivre(vie, { situation: effacer(vie.situation, tus) });
        expect(malBornes(solde)).toEqual([]);
        expect(solde.du === null && solde.manques.length === 0).toBe(false);
      }),
      TIRAGES,
    );
  });

  it('restent dans les bornes que donnait une situation moins connue', () => {
    fc.assert(
      fc.property(uneVie, desFaits, (vie, tus) => {
        const moins = suivre(vie, { situation: effacer(vie.situation, tus) });
        expect(horsDesBornes(moins.solde, suivre(vie).solde)).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('restent dans les bornes que donnait un dossier sans ses relevés', () => {
    fc.assert(
      fc.property(uneVie, (vie) => {
        const sans = suivre(vie, { actes: vie.actes.filter(({ acte }) => acte !== 'mesure') });
        expect(horsDesBornes(sans.solde, suivre(vie).solde)).toEqual([]);
      }),
      TIRAGES,
    );
  });
});
