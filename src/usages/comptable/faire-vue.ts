import type { Jour } from '../../commun/jour.ts';
import { accepter, type Resultat } from '../../commun/resultat.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { Suppositions } from '../../regles/paie/emploi.ts';
import type { Situation } from '../../regles/situation.ts';
import { chiffrerCout } from '../chiffrer-cout.ts';
import type { DemandeDeCout, RefusDeCout } from '../chiffrer-cout-forme.ts';
import type { Paie } from '../ports.ts';
import { coutDeLaReponse } from './cout.ts';
import type { HypothesesComptables, Parts, VueComptable } from './forme.ts';
import { composerVueComptable } from './vue.ts';

/** Ce dont la vue est faite ; sans emploi, elle ne compte que l'aide. */
export interface DemandeComptable {
  readonly situation: Situation;
  readonly bareme: Bareme | undefined;
  readonly suivi: Suivi | undefined;
  /** Le poste ; son `au` est le jour où vaut le salaire dit, celui de la vue s'il ne le dit pas. */
  readonly emploi:
    | (Pick<DemandeDeCout, 'emploi' | 'suppositions' | 'branche'> & { readonly au: Jour | undefined })
    | undefined;
  readonly parts: Parts | undefined;
  readonly dates: NonNullable<HypothesesComptables['dates']>;
  /** Le jour de la vue : ce qui est attendu avant lui est passé. */
  readonly au: Jour;
}

const montent = ({ hausseDuSmic, hausseDuSalaire }: Suppositions): boolean =>
  (hausseDuSmic ?? 0) > 0 || (hausseDuSalaire ?? 0) > 0;

/** Compose la vue, le coût chiffré quand l'emploi est donné, avec et sans les hausses supposées. Refuse ce que le coût refuse. */
export const faireVueComptable = async (
  { situation, bareme, suivi, emploi, parts, dates, au }: DemandeComptable,
  paie: Paie,
  programme: string,
): Promise<Resultat<VueComptable, RefusDeCout>> => {
  const communes: HypothesesComptables = {
    dates,
    ...(bareme === undefined ? {} : { bareme }),
    ...(suivi === undefined ? {} : { suivi }),
    ...(parts === undefined ? {} : { parts }),
  };
  if (emploi === undefined) return accepter(composerVueComptable(situation, undefined, communes, au));
  const demande = { ...emploi, situation, bareme, au: emploi.au ?? au };
  const reponse = await chiffrerCout(demande, paie, programme);
  if (!reponse.accepte) return reponse;
  const calmes = { ...emploi.suppositions, hausseDuSmic: undefined, hausseDuSalaire: undefined };
  const sansHausse = montent(emploi.suppositions)
    ? await chiffrerCout({ ...demande, suppositions: calmes }, paie, programme)
    : undefined;
  if (sansHausse !== undefined && !sansHausse.accepte) return sansHausse;
  const { formeJuridique } = emploi.emploi;
  const hypotheses = {
    ...communes,
    ...(formeJuridique === undefined ? {} : { forme: formeJuridique }),
    ...(sansHausse === undefined ? {} : { coutSansHausse: coutDeLaReponse(sansHausse.valeur) }),
  };
  return accepter(composerVueComptable(situation, coutDeLaReponse(reponse.valeur), hypotheses, au));
};
