import * as fc from 'fast-check';
import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { type Jour, jourDe } from '../../commun/jour.ts';
import { BANDES, OPTIONS } from '../../droit/codes.ts';
import { uneDemande, uneSituation, uneSituationCollective, unMedecin } from '../../regles/situation.fixture.ts';
import type { Situation } from '../../regles/situation.ts';
import type { ContratDUnMedecin, Intervalle, Parts } from './forme.ts';

export const AUJOURD_HUI = jourDe('2026-11-22');

/** Un jour de signature dans chaque régime, avec les débuts et fins d'année plus souvent que leur part. */
export const uneSignature: fc.Arbitrary<Jour> = fc.oneof(
  fc.integer({ min: jourDe('2019-09-01'), max: jourDe('2031-12-31') }).map((jour) => jour as Jour),
  fc
    .record({ annee: fc.integer({ min: 2020, max: 2031 }), jour: fc.integer({ min: -20, max: 20 }) })
    .map(({ annee, jour }) => (jourDe(`${annee}-01-01`) + jour) as Jour),
);

/** Un médecin seul, dont l'option, la bande, la signature et l'embauche varient ; `undefined` : pas su. */
export const uneSituationAuHasard: fc.Arbitrary<Situation> = fc
  .record({
    signature: uneSignature,
    option: fc.constantFrom(...OPTIONS),
    bande: fc.option(fc.constantFrom(...BANDES), { nil: undefined }),
    apres: fc.option(fc.integer({ min: -40, max: 200 }), { nil: undefined }),
    collectif: fc.boolean(),
    etp: fc.constantFrom(0.5, 1, 1.5, 2),
  })
  .map(({ signature, option, bande, apres, collectif, etp }) => {
    const embauche = apres === undefined ? undefined : ((signature + apres) as Jour);
    const base =
      collectif && signature >= jourDe('2026-02-25')
        ? uneSituationCollective({ etp })
        : uneSituation({ demande: uneDemande({ option }), medecin: unMedecin({ bande, percentile: undefined }) });
    return { ...base, signature, assistant: { ...base.assistant, embauche } };
  });

/** Le temps plein signé le 4 janvier 2027 : 38 000, 28 000, puis 22 000 € trois fois. */
export const unTempsPlein = (sauf: Partial<Situation> = {}): Situation =>
  uneSituation({
    signature: jourDe('2027-01-04'),
    demande: uneDemande({ option: 'temps-plein' }),
    medecin: unMedecin({ bande: 'p50-p70' }),
    assistant: { ...uneSituation().assistant, embauche: jourDe('2027-02-01') },
    ...sauf,
  });

export const desParts = (
  cle: Parts['cle'],
  ...medecins: readonly (readonly [nom: string, poids: number, contrat: ContratDUnMedecin])[]
): Parts => ({ cle, medecins: medecins.map(([nom, poids, contrat]) => ({ nom, poids, contrat })) });

/** Une somme en euros : le nombre, ou ses deux bouts. */
export const lire = ({ bas, haut }: Intervalle): number | readonly [number, number | null] =>
  bas === haut ? enEuros(bas) : [enEuros(bas), haut === null ? null : enEuros(haut)];

/** La première contient-elle la seconde ? */
export const contient = (large: Intervalle, etroite: Intervalle): boolean =>
  large.bas <= etroite.bas && (large.haut === null || (etroite.haut !== null && etroite.haut <= large.haut));

export const centimes = (euros: number): Centimes => Math.round(euros * 100) as Centimes;
