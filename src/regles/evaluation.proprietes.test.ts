import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  desFaits,
  effacer,
  FAITS_EFFACABLES,
  geler,
  lireChemin,
  uneSituationEntiere,
} from '../../outils/situations-arbitraires.ts';
import type { Reponse } from '../commun/connu.ts';
import type { Somme } from './aide.ts';
import { unBareme } from './bareme.fixture.ts';
import type { Condition } from './constat.ts';
import { type Evaluation, evaluer } from './evaluation.ts';
import type { Situation } from './situation.ts';

vi.setConfig({ testTimeout: 60_000 });

const TIRAGES = { numRuns: 1500 };

/** Ce que la réponse d'une situation mieux connue ne doit pas dire, quand la moins connue avait déjà répondu. */
const sommesDesaccordees = (ou: string, avant: Somme, apres: Somme): readonly string[] => {
  const { maximum, bornes } = avant;
  if (maximum !== null && apres.maximum !== maximum) return [`${ou} : ${maximum} devient ${apres.maximum}`];
  if (bornes === null) return [];
  const [bas, haut] = bornes;
  const dites = apres.maximum === null ? (apres.bornes ?? []) : [apres.maximum];
  return dites.filter((somme) => somme < bas || somme > haut).map((somme) => `${ou} : ${somme} hors de ${bas}-${haut}`);
};

const conditionsDesaccordees = (avant: Evaluation, apres: Evaluation): readonly string[] => {
  // Sans le cadre, les conditions montrées sont celles d'un contrat individuel : elles ne disent rien d'un collectif.
  if (avant.cadre === undefined && apres.cadre === 'collectif') return [];
  if (avant.regime === null) return [];
  const trouver = (conditions: readonly Condition[], code: string) =>
    conditions.find((condition) => condition.code === code)?.valeur ?? 'oui';
  const codes = new Set([...avant.conditions, ...apres.conditions].map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const [a, b] = [trouver(avant.conditions, code), trouver(apres.conditions, code)];
    return a === 'indetermine' || a === b ? [] : [`${code} : ${a} devient ${b}`];
  });
};

const versementsDesaccordes = (avant: Evaluation, apres: Evaluation): readonly string[] =>
  avant.versements.flatMap((a) => {
    const b = apres.versements.find(({ annee, rang }) => annee === a.annee && rang === a.rang);
    const ou = `versement ${a.annee}.${a.rang}`;
    return [
      ...(a.montant !== null && b?.montant !== a.montant ? [`${ou} : ${a.montant} devient ${b?.montant}`] : []),
      ...(a.auPlusTard !== null && b?.auPlusTard !== a.auPlusTard ? [`${ou} : son jour change`] : []),
    ];
  });

const ciblesDesaccordees = (avant: Evaluation, apres: Evaluation): readonly string[] =>
  avant.objectifs.cibles.flatMap((a) => {
    const b = apres.objectifs.cibles.find(({ indicateur }) => indicateur === a.indicateur);
    const champs = ['nature', 'hausse', 'tolerance', 'depart', 'cible', 'auPlusTard'] as const;
    return champs
      .filter((champ) => a[champ] !== null && b?.[champ] !== a[champ])
      .map((champ) => `${champ} de ${a.indicateur} : ${a[champ]} devient ${b?.[champ]}`);
  });

const echeancesDesaccordees = (avant: Evaluation, apres: Evaluation): readonly string[] =>
  avant.echeances
    .filter(({ code, le }) => le !== null && apres.echeances.find((b) => b.code === code)?.le !== le)
    .map(({ code }) => `échéance ${code} : le jour connu change`);

/** Tout ce qu'une réponse permettait d'exclure et que la réponse mieux informée dit pourtant. */
const desaccords = (avant: Evaluation, apres: Evaluation): readonly string[] => {
  const [a, b] = [avant.eligibilite.reponse, apres.eligibilite.reponse];
  return [
    ...(avant.regime !== null && apres.regime !== avant.regime ? ['le régime change'] : []),
    ...(a !== 'indetermine' && a !== b ? [`éligibilité : ${a} devient ${b}`] : []),
    ...conditionsDesaccordees(avant, apres),
    ...(avant.aide?.annees ?? []).flatMap((annee, rang) => {
      const autre = apres.aide?.annees[rang];
      return autre === undefined ? ['une année disparaît'] : sommesDesaccordees(`année ${annee.annee}`, annee, autre);
    }),
    ...(avant.aide !== null && apres.aide !== null
      ? sommesDesaccordees('total', avant.aide.total, apres.aide.total)
      : []),
    ...versementsDesaccordes(avant, apres),
    ...ciblesDesaccordees(avant, apres),
    ...echeancesDesaccordees(avant, apres),
  ];
};

describe('un fait de plus', () => {
  it('donne une réponse que la réponse indéterminée permettait, quel que soit ce fait', () => {
    fc.assert(
      fc.property(uneSituationEntiere, desFaits, desFaits, (entiere, tus, tusEncore) => {
        const mieuxConnue = effacer(entiere, tus);
        const moinsConnue = effacer(mieuxConnue, tusEncore);
        expect(desaccords(evaluer(moinsConnue), evaluer(mieuxConnue))).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('donne une réponse que la réponse indéterminée permettait, aussi avec un barème qui place par les effectifs', () => {
    const bareme = unBareme();
    const sansRang = ['medecin.bande', 'medecin.percentile'];
    fc.assert(
      fc.property(uneSituationEntiere, desFaits, desFaits, (entiere, tus, tusEncore) => {
        // Une option fermée n'a pas d'objectif : le barème ne la connaît pas, et l'option non sue ne l'envisage pas.
        fc.pre(entiere.demande.option !== 'tiers-temps');
        const mieuxConnue = effacer(entiere, [...tus, ...sansRang]);
        const moinsConnue = effacer(mieuxConnue, tusEncore);
        expect(desaccords(evaluer(moinsConnue, bareme), evaluer(mieuxConnue, bareme))).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('ne change pas une condition qui disait n’attendre que des textes, sauf le rang ou la bande', () => {
    fc.assert(
      fc.property(uneSituationEntiere, desFaits, (entiere, tus) => {
        const avant = evaluer(effacer(entiere, tus));
        // Une bande donnée décide toujours : elle tient lieu du texte qui manque, sans être un fait que l'on demande.
        const apres = evaluer(
          effacer(
            entiere,
            tus.filter((fait) => /bande|percentile/.test(fait)),
          ),
        );
        fc.pre(avant.cadre === apres.cadre && avant.regime !== null);
        const tranchees = avant.conditions
          .filter(
            ({ valeur, manques }) => valeur === 'indetermine' && manques.every(({ manque }) => manque === 'texte'),
          )
          .filter(({ code }) => apres.conditions.find((une) => une.code === code)?.valeur !== 'indetermine')
          .map(({ code, manques }) => `${code} attendait ${JSON.stringify(manques)}`);
        expect(tranchees).toEqual([]);
      }),
      TIRAGES,
    );
  });
});

/** Les faits à peu de valeurs : on peut les essayer toutes. */
const VALEURS: Readonly<Record<string, readonly unknown[]>> = {
  'demande.cadre': ['individuel', 'collectif'],
  'demande.assistant': ['premier', 'second'],
  'demande.option': ['tiers-temps', 'mi-temps', 'temps-plein'],
  'medecin.mep': [true, false],
  'medecin.secteur': ['secteur-1', 'secteur-2', 'secteur-2-optam', 'secteur-2-optam-co', 'non-conventionne'],
  'medecin.statut': ['installe', 'nouvel-installe', 'remplacant'],
  'medecin.zone': ['zip', 'zac', 'hors-zone'],
  'medecin.rqth': [true, false],
  'medecin.ald': [true, false],
  'medecin.exerciceMixte': [true, false],
  'medecin.regroupe': ['oui', 'engagement', 'non'],
  'medecin.coordonne': ['oui', 'engagement', 'non'],
  'medecin.confrereAMoinsDe20Min': [true, false],
  'contratEnCours.option': ['tiers-temps', 'mi-temps', 'temps-plein'],
  'contratEnCours.objectifsAtteints': [true, false],
  'groupe.forme': ['scp', 'scm', 'sisa', 'sel', 'autre'],
  'groupe.lieuDeFormationAgree': [true, false],
  'groupe.adherents.0.mep': [true, false],
  'groupe.adherents.0.contratIndividuel': [true, false],
  'assistant.ancienSecretaire': [true, false],
  'assistant.secretariatRemplace.moyen': ['embauche', 'telesecretariat', 'autre', 'aucun'],
  'assistant.secretariatRemplace.tempsEquivalent': [true, false],
};

const poser = (situation: Situation, fait: string, valeur: unknown): Situation => {
  const copie = structuredClone(situation);
  const noms = fait.split('.');
  const parent: unknown = lireChemin(copie, noms.slice(0, -1).join('.'));
  if (typeof parent === 'object' && parent !== null) Object.assign(parent, { [noms.at(-1) ?? '']: valeur });
  return copie;
};

const reponseDe = ({ eligibilite, conditions }: Evaluation, code: string): Reponse =>
  code === 'éligibilité'
    ? eligibilite.reponse
    : (conditions.find((condition) => condition.code === code)?.valeur ?? 'oui');

describe('un seul fait non su', () => {
  it.each(Object.entries(VALEURS))('%s ne bloque pas une réponse qu’il ne peut pas changer', (fait, valeurs) => {
    fc.assert(
      fc.property(uneSituationEntiere, (entiere) => {
        fc.pre(lireChemin(entiere, fait) !== undefined);
        const sans = evaluer(effacer(entiere, [fait]));
        const possibles = valeurs.map((valeur) => evaluer(poser(entiere, fait, valeur)));
        const bloquees = ['éligibilité', ...sans.conditions.map(({ code }) => code)].flatMap((code) => {
          const [dite, ...autres] = [sans, ...possibles].map((une) => reponseDe(une, code));
          const certaine = autres[0];
          const unanime = certaine !== 'indetermine' && autres.every((une) => une === certaine);
          return unanime && dite !== certaine ? [`${code} : toujours ${certaine}, mais ${dite}`] : [];
        });
        expect(bloquees).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});

describe('une évaluation', () => {
  it('donne deux fois la même réponse, sans rien écrire dans la situation', () => {
    fc.assert(
      fc.property(uneSituationEntiere, desFaits, (entiere, tus) => {
        const situation = geler(effacer(entiere, tus));
        expect(evaluer(situation)).toEqual(evaluer(structuredClone(situation)));
      }),
      { numRuns: 1000 },
    );
  });

  it('ne lève aucune erreur, même quand presque rien n’est su', () => {
    fc.assert(
      fc.property(uneSituationEntiere, fc.subarray([...FAITS_EFFACABLES], { minLength: 45 }), (entiere, tus) => {
        expect(() => evaluer(effacer(entiere, tus))).not.toThrow();
      }),
      TIRAGES,
    );
  });
});
