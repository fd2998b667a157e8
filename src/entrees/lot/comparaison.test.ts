import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { desFaits, effacer, uneSituationEntiere, unJourDeSignature } from '../../../outils/situations-arbitraires.ts';
import { enEuros } from '../../commun/centimes.ts';
import { ajouterJours, type Jour, jourDe } from '../../commun/jour.ts';
import { REGIMES } from '../../droit/regimes/index.ts';
import { droitTenuAu } from '../../droit/tenu-au.ts';
import { type Evaluation, evaluer } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import { lireSituation } from '../contrat-json/situation.ts';
import { creerComparaison, type LectureDeComparaison, type LigneComparee } from './comparaison.ts';

vi.setConfig({ testTimeout: 120_000 });

const VEILLE = jourDe('2024-06-21');
const LE_JOUR = jourDe('2024-06-22');
const APRES_TOUT = jourDe('2030-01-01');
const comparer = (situation: Situation, a: Jour, b: Jour, lecture: LectureDeComparaison = 'texte'): LigneComparee =>
  creerComparaison({ lecture, a, b })(situation, undefined, 2, 'x');

const deuxJours = fc
  .tuple(
    fc.oneof(
      unJourDeSignature,
      fc.constantFrom(...REGIMES.map(({ du }) => ajouterJours(du, -1))),
      fc.constantFrom(VEILLE, LE_JOUR),
    ),
    fc.nat({ max: 2_500 }),
  )
  .map(([a, jours]) => [a, ajouterJours(a, jours)] as const);

/** Ce qu'une ligne doit dire d'une évaluation. */
const attendu = ({ eligibilite, regime, aide }: Evaluation) => {
  const maxima = (aide?.annees ?? []).map(({ maximum }) => (maximum === null ? null : enEuros(maximum)));
  return {
    reponse: eligibilite.reponse,
    certitude: eligibilite.certitude,
    regime,
    annees: maxima.length === 0 ? Array(5).fill(null) : maxima,
    total: aide === null || aide.total.maximum === null ? null : enEuros(aide.total.maximum),
  };
};

/** Le jour donné pour la signature, et tout ce qui s'y rattache décalé d'autant : récrit ici, sans `signerLe`. */
const decaler = (situation: Situation, jour: Jour): Situation => {
  const copie = structuredClone(situation) as unknown as {
    signature?: number;
    assistant: { embauche?: number; secretariatRemplace: { le?: number } };
  };
  const de = copie.signature === undefined ? 0 : jour - copie.signature;
  copie.signature = jour;
  if (copie.assistant.embauche !== undefined) copie.assistant.embauche += de;
  const { secretariatRemplace } = copie.assistant;
  if (secretariatRemplace.le !== undefined) secretariatRemplace.le += de;
  return copie as unknown as Situation;
};

const unePartielle = fc.tuple(uneSituationEntiere, desFaits).map(
  ([entiere, tus]) =>
    [
      entiere,
      effacer(
        entiere,
        tus.filter((fait) => fait !== 'signature'),
      ),
    ] as const,
);

describe('les deux réponses d’une ligne', () => {
  it('sont celles d’evaluer, avec le droit de chaque jour', () => {
    fc.assert(
      fc.property(unePartielle, deuxJours, ([, situation], [a, b]) => {
        const ligne = comparer(situation, a, b);
        expect(ligne.avant).toMatchObject(attendu(evaluer(situation, undefined, droitTenuAu(a))));
        expect(ligne.apres).toMatchObject(attendu(evaluer(situation, undefined, droitTenuAu(b))));
      }),
      { numRuns: 400 },
    );
  });

  it('sont celles d’evaluer sur la demande signée l’un puis l’autre jour, quand on le demande', () => {
    fc.assert(
      fc.property(unePartielle, deuxJours, ([, situation], [a, b]) => {
        const ligne = comparer(situation, a, b, 'signature');
        expect(ligne.avant).toMatchObject(attendu(evaluer(decaler(situation, a))));
        expect(ligne.apres).toMatchObject(attendu(evaluer(decaler(situation, b))));
      }),
      { numRuns: 400 },
    );
  });

  it('sont, pour la seconde, celle que la commande donne de chaque vecteur', () => {
    const dossier = join(import.meta.dirname, '../../../vecteurs');
    const vecteurs = readdirSync(dossier)
      .filter((nom) => nom.endsWith('.json'))
      .flatMap((nom): { commande: string; entree: unknown }[] => JSON.parse(readFileSync(join(dossier, nom), 'utf8')));
    let compares = 0;
    for (const { commande, entree } of vecteurs) {
      const lue = commande === 'evaluer' ? lireSituation(entree) : undefined;
      if (lue?.accepte !== true || lue.valeur.situation.signature === undefined) continue;
      const { situation } = lue.valeur;
      const publiee = evaluerSituation(situation, undefined, '');
      const { apres, avant } = comparer(situation, VEILLE, APRES_TOUT);
      expect(apres).toMatchObject({
        reponse: publiee.eligibilite.reponse,
        certitude: publiee.eligibilite.certitude,
        regime: publiee.regime,
        total: publiee.aide.total,
      });
      expect(avant).toMatchObject(attendu(evaluer(situation, undefined, droitTenuAu(VEILLE))));
      compares += 1;
    }
    expect(compares).toBeGreaterThan(90);
  });
});

/** Ce que touche vraiment quelqu'un dont on sait tout, en euros par année ; rien si on ne peut pas le dire. */
const touches = ({ eligibilite, aide }: Evaluation): readonly number[] | undefined => {
  if (eligibilite.reponse === 'non') return [0, 0, 0, 0, 0];
  const annees = aide?.annees.map(({ maximum }) => maximum) ?? [];
  if (eligibilite.reponse !== 'oui' || annees.length !== 5 || annees.includes(null)) return undefined;
  return annees.map((montant) => enEuros(montant ?? (0 as never)));
};

/** Ce qu'une ligne affirme et que la vérité dément. */
const dementis = (ligne: LigneComparee, memeReponse: boolean, ecarts: readonly number[]): readonly string[] => {
  const total = ecarts.reduce((x, y) => x + y);
  const change = ecarts.some((ecart) => ecart !== 0);
  const { changement, ecart, ecartMin, ecartMax } = ligne;
  return [
    ...ligne.ecarts.flatMap((dit, rang) =>
      dit === null || dit === ecarts[rang] ? [] : [`année ${rang + 1} : ${dit}`],
    ),
    ...(ecart === null || ecart === total ? [] : [`écart ${ecart} au lieu de ${total}`]),
    ...(ecartMin === null || ecartMin <= total ? [] : [`au moins ${ecartMin}, mais ${total}`]),
    ...(ecartMax === null || ecartMax >= total ? [] : [`au plus ${ecartMax}, mais ${total}`]),
    ...(changement === 'reponse' && memeReponse ? ['la réponse ne change pas'] : []),
    ...(changement === 'aucun' && !(memeReponse && !change) ? ['quelque chose change'] : []),
    ...(changement === 'somme' && !(memeReponse && change) ? ['la somme ne change pas'] : []),
  ];
};

describe('ce qu’une ligne dit du changement', () => {
  it('reste vrai quand on apprend ce que l’on ne savait pas', () => {
    let juges = 0;
    fc.assert(
      fc.property(
        unePartielle,
        deuxJours,
        fc.constantFrom<LectureDeComparaison>('texte', 'signature'),
        ([entiere, partielle], [a, b], lecture) => {
          const [avant, apres] =
            lecture === 'texte'
              ? ([evaluer(entiere, undefined, droitTenuAu(a)), evaluer(entiere, undefined, droitTenuAu(b))] as const)
              : ([evaluer(decaler(entiere, a)), evaluer(decaler(entiere, b))] as const);
          const [touchesAvant, touchesApres] = [touches(avant), touches(apres)];
          if (touchesAvant === undefined || touchesApres === undefined) return;
          juges += 1;
          const ecarts = touchesApres.map((somme, rang) => somme - (touchesAvant[rang] ?? 0));
          const memeReponse = avant.eligibilite.reponse === apres.eligibilite.reponse;
          expect(dementis(comparer(partielle, a, b, lecture), memeReponse, ecarts)).toEqual([]);
        },
      ),
      { numRuns: 2_500 },
    );
    expect(juges).toBeGreaterThan(150);
  });

  it('n’est jamais qu’« aucun » entre deux jours où aucun texte ne commence', () => {
    const calme = [jourDe('2024-07-01'), jourDe('2024-12-31')] as const;
    fc.assert(
      fc.property(unePartielle, ([, situation]) => {
        expect(comparer(situation, ...calme).changement).toBe('aucun');
      }),
      { numRuns: 300 },
    );
  });

  it('est aussi précis que ce que l’on sait', () => {
    const lue = lireSituation({
      signature: '2022-07-01',
      demande: { cadre: 'individuel', assistant: 'premier', option: 'mi-temps' },
      medecin: {
        specialite: 'medecine-generale',
        mep: false,
        secteur: 'secteur-1',
        statut: 'installe',
        zone: 'zip',
        exercice: { regroupe: 'oui', coordonne: 'oui' },
        patientele: { mtAdultes: 900, mtEnfants: 100, fileActive: 1600 },
      },
      assistant: { embauche: '2022-08-01', titre: 'aucun', ancienSecretaire: false },
    });
    if (!lue.accepte) throw new Error(lue.refus[0]?.message);
    const { situation } = lue.valeur;
    // Signé en 2022 : la revalorisation touche ses années 3 à 5, quelle que soit sa bande, dont on ne sait rien.
    const ligne = comparer(situation, VEILLE, LE_JOUR);
    expect(ligne).toMatchObject({ changement: 'somme', avant: { reponse: 'oui' }, apres: { reponse: 'oui' } });
    expect(ligne.ecarts.slice(0, 2)).toEqual([0, 0]);
    expect(ligne.ecart).toBeNull();
    expect(ligne.ecartMin).toBeGreaterThan(0);
    // Le même, dont on ne sait pas le secteur : la réponse manque, mais ses conditions ne changent pas.
    const sansSecteur = comparer(effacer(situation, ['medecin.secteur']), VEILLE, LE_JOUR);
    expect(sansSecteur).toMatchObject({ changement: 'indetermine', ecartMin: 0, ecartMax: ligne.ecartMax });
    // Une ligne sans signature est lue comme signée le second jour.
    const sansSignature = comparer(effacer(situation, ['signature']), VEILLE, LE_JOUR);
    expect(sansSignature).toMatchObject({
      sansSignature: true,
      avant: { regime: 'reglement-arbitral' },
      apres: { regime: 'convention-2024' },
    });
    expect(sansSignature.ecarts[0]).toBe(1_000);
  });
});
