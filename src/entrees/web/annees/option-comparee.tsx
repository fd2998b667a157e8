import { REPONSES } from '../../../explication/libelles.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { Marque } from '../elements/marque.tsx';
import type { Hypotheses } from '../etat/hypotheses.ts';
import type { Cadrage } from './cadrage.ts';
import { CoutEnCinqAns } from './cout.tsx';
import { ecrireNombres, ecrireRond } from './ecrire.ts';
import { estExacte, type Fourchette, laPlusFaible, resteAPayer } from './fourchette.ts';
import { Bouts, MontantDAide } from './montant.tsx';
import type { OptionComparee } from './options.ts';
import { sujetDuTotal } from './sujets.ts';
import { sujetDeLOuverture, sujetDesConsultations, sujetDuReste } from './sujets-des-options.ts';

interface Proprietes {
  readonly option: OptionComparee;
  readonly hypotheses: Hypotheses;
  readonly unite?: string;
}

const cadrer = ({ option, hypotheses }: Proprietes): Cadrage => ({
  option: option.nom.toLowerCase(),
  situation: option.situation,
  hypotheses,
  calcule: option.annees.coutCalcule,
});

const enMajuscule = (mot: string): string => mot.charAt(0).toUpperCase() + mot.slice(1);

/** La réponse du cœur à cette option : la marque, le mot, et sa raison qui s'ouvre. */
export const Ouverte = (proprietes: Proprietes) => {
  const { ouverture, nom } = proprietes.option;
  const mot = enMajuscule(REPONSES[ouverture.reponse]);
  return (
    <span className={`ouverte ouverte-${ouverture.reponse}`}>
      <Marque reponse={ouverture.reponse} cote={18} muette />
      {ouverture.condition === undefined ? (
        mot
      ) : (
        <Chiffre
          sujet={sujetDeLOuverture(ouverture.condition, mot, cadrer(proprietes))}
          certitude={ouverture.certitude}
          nom={`${nom}, ouvert à vous`}
        >
          {mot}
        </Chiffre>
      )}
    </span>
  );
};

export const AideDeLOption = (proprietes: Proprietes) => {
  const { option, unite = '' } = proprietes;
  const { total } = option.annees;
  return (
    <MontantDAide
      de={total}
      sujet={sujetDuTotal(option.annees, cadrer(proprietes))}
      nom={`${option.nom}, l’aide en cinq ans`}
      unite={unite}
      inconnue={option.motDInconnu}
    />
  );
};

export const CoutDeLOption = (proprietes: Proprietes) => {
  const { option, unite = '' } = proprietes;
  const { coutAbsent } = option.annees;
  if (coutAbsent !== null) {
    return <CaseIndeterminee>{coutAbsent === 'en-calcul' ? 'calcul…' : 'indéterminé'}</CaseIndeterminee>;
  }
  return (
    <CoutEnCinqAns
      calcul={option.annees}
      cadrage={cadrer(proprietes)}
      nom={`${option.nom}, le coût en cinq ans`}
      unite={unite}
    />
  );
};

/** Ce qui reste en cinq ans : les années où l'aide dépasse le coût en paient d'autres. */
const resteEnCinqAns = ({ annees }: OptionComparee): Fourchette | null => {
  const { aide, cout } = annees.total;
  return aide === null || cout === null ? null : resteAPayer(aide, cout);
};

export const ResteDeLOption = (proprietes: Proprietes) => {
  const { option, unite = '' } = proprietes;
  const { aide, cout, certitude } = option.annees.total;
  const reste = resteEnCinqAns(option);
  if (reste === null || aide === null || cout === null) return <CaseIndeterminee>indéterminé</CaseIndeterminee>;
  return (
    <Chiffre
      sujet={sujetDuReste({ aide, cout, reste }, cadrer(proprietes))}
      certitude={laPlusFaible(certitude, option.annees.certitudeDuCout)}
      indeterminee={!estExacte(reste)}
      nom={`${option.nom}, le reste à payer en cinq ans`}
    >
      {estExacte(reste) ? ecrireRond(reste.haut) : <Bouts aide={reste} ecrire={ecrireRond} />}
      {unite}
    </Chiffre>
  );
};

export const ConsultationsDeLOption = (proprietes: Proprietes) => {
  const { option } = proprietes;
  const { equilibre, code } = option;
  if (equilibre?.consultations == null) return <CaseIndeterminee>indéterminé</CaseIndeterminee>;
  if (code === 'collectif') return <span className="aide">à partager entre les adhérents</span>;
  const { bas, haut } = equilibre.consultations;
  return (
    <Chiffre
      sujet={sujetDesConsultations(
        equilibre.reste,
        equilibre.consultations,
        cadrer(proprietes),
        'chaque année durable',
      )}
      certitude={laPlusFaible(option.annees.total.certitude, option.annees.certitudeDuCout)}
      indeterminee={equilibre.incertain}
      nom={`${option.nom}, les consultations de plus par semaine`}
    >
      {ecrireNombres(bas, haut)}
    </Chiffre>
  );
};
