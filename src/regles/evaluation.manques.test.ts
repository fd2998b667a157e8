import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { desFaits, effacer, lireChemin, uneSituationEntiere } from '../../outils/situations-arbitraires.ts';
import { POINTS } from '../droit/lectures.ts';
import type { Manque } from './constat.ts';
import { type Evaluation, evaluer } from './evaluation.ts';

vi.setConfig({ testTimeout: 60_000 });

const TIRAGES = { numRuns: 1000 };
const unePartielle = fc.tuple(uneSituationEntiere, desFaits).map(([entiere, tus]) => effacer(entiere, tus));

const nommer = (manque: Manque): string => (manque.manque === 'fait' ? manque.cle : manque.point);

interface Element {
  readonly nom: string;
  readonly connu: boolean;
  readonly manques: readonly Manque[];
}

/** Tout ce qu'une évaluation dit ou ne dit pas, avec ce qui lui manque. */
const elementsDe = ({ conditions, aide, versements, objectifs, echeances }: Evaluation): readonly Element[] => [
  ...conditions.map(({ code, valeur, manques }) => ({ nom: code, connu: valeur !== 'indetermine', manques })),
  ...(aide?.annees ?? []).map(({ annee, maximum, manques }) => ({
    nom: `année ${annee}`,
    connu: maximum !== null,
    manques,
  })),
  ...(aide === null ? [] : [{ nom: 'total', connu: aide.total.maximum !== null, manques: aide.total.manques }]),
  ...versements.map(({ annee, rang, auPlusTard, manques }) => ({
    nom: `versement ${annee}.${rang}`,
    connu: auPlusTard !== null,
    manques,
  })),
  ...objectifs.cibles.map(({ indicateur, nature, cible, manques }) => ({
    nom: `cible ${indicateur}`,
    connu: nature !== null && cible !== null,
    manques,
  })),
  ...echeances.map(({ code, le, manques }) => ({ nom: code, connu: le !== null, manques })),
];

describe('ce qui manque', () => {
  it('est dit exactement là où une réponse, une somme, une cible ou un jour n’est pas connu', () => {
    fc.assert(
      fc.property(unePartielle, (situation) => {
        const evaluation = evaluer(situation);
        const fautes = elementsDe(evaluation).filter(({ connu, manques }) => connu === manques.length > 0);
        expect(fautes).toEqual([]);
        const muette = evaluation.regime === null || evaluation.eligibilite.reponse === 'indetermine';
        expect(muette && evaluation.manques.length === 0).toBe(false);
      }),
      TIRAGES,
    );
  });

  it('est repris en tête : conditions, total et versements d’un côté, objectifs de l’autre', () => {
    fc.assert(
      fc.property(unePartielle, (situation) => {
        fc.pre(situation.demande.cadre !== undefined);
        const { conditions, aide, versements, objectifs, manques } = evaluer(situation);
        const total = aide === null ? [] : [aide.total];
        const oublies = [...conditions, ...total, ...versements]
          .flatMap((un) => un.manques.map(nommer))
          .filter((nom) => !manques.map(nommer).includes(nom));
        const objectifsOublies = objectifs.cibles
          .flatMap((un) => un.manques.map(nommer))
          .filter((nom) => !objectifs.manques.map(nommer).includes(nom));
        expect([...oublies, ...objectifsOublies]).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('est un fait vraiment non su, ou un point publié, et ne se répète pas', () => {
    fc.assert(
      fc.property(unePartielle, (situation) => {
        const evaluation = evaluer(situation);
        const listes = [evaluation.manques, evaluation.objectifs.manques];
        const repetes = listes.filter((liste) => new Set(liste.map(nommer)).size !== liste.length);
        const faux = [...listes.flat(), ...elementsDe(evaluation).flatMap(({ manques }) => manques)].filter((manque) =>
          manque.manque === 'fait' ? lireChemin(situation, manque.cle) !== undefined : !(manque.point in POINTS),
        );
        expect([repetes, faux]).toEqual([[], []]);
      }),
      TIRAGES,
    );
  });

  it('n’accompagne jamais une somme connue de bornes', () => {
    fc.assert(
      fc.property(unePartielle, (situation) => {
        const { aide } = evaluer(situation);
        const sommes = aide === null ? [] : [...aide.annees, aide.total];
        expect(sommes.filter(({ maximum, bornes }) => maximum !== null && bornes !== null)).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('décide de la certitude : nulle faute d’un fait, contestée faute d’un texte, dite sinon', () => {
    fc.assert(
      fc.property(unePartielle, (situation) => {
        const { conditions, aide, objectifs, echeances, eligibilite } = evaluer(situation);
        const sommes = aide === null ? [] : [...aide.annees, aide.total];
        const fautes = [...conditions, ...sommes, ...objectifs.cibles, ...echeances].filter(
          ({ manques, certitude }) => {
            const fait = manques.some(({ manque }) => manque === 'fait');
            return manques.length === 0 || fait ? (certitude === null) !== fait : certitude !== 'contestee';
          },
        );
        expect(fautes).toEqual([]);
        expect(eligibilite.reponse !== 'indetermine' && eligibilite.certitude === null).toBe(false);
      }),
      TIRAGES,
    );
  });
});
