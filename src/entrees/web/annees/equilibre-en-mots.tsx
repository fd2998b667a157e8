import { useMemo } from 'react';
import { etabli } from '../../../droit/fondement.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { enCollectif } from '../entretien/cadre.ts';
import { enEuros } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import type { Cadrage } from './cadrage.ts';
import { type CinqAnneesCalculees, type CoutAbsent, calculerCinqAnnees } from './calcul.ts';
import { RenvoiAuCout } from './cout.tsx';
import { ecrireFourchetteEnEuros, ecrireNombres, ecrireRang } from './ecrire.ts';
import { type Equilibre as Compte, calculerEquilibre, lireTarif } from './equilibre.ts';
import { direLAtteinte } from './formule.ts';
import { estExacte, laPlusFaible } from './fourchette.ts';
import { ChampDHypothese, RenvoiAuChamp } from './hypothese.tsx';
import { LECTURES_DE_LA_MODULATION } from './modulations.ts';
import { sujetDesConsultations, sujetDuResteAnnuel } from './sujets-des-options.ts';
import { Supposition } from './supposition.tsx';

/** Ce que prennent les tâches administratives : un temps, dans la phrase de celui qui l'a dit. */
const TACHES = etabli('P-07');
const DUREE = /\d+ h(?: \d+)?/;

const LesTaches = () => {
  const [avant = '', apres = ''] = TACHES.enonce.split(DUREE);
  const duree = (DUREE.exec(TACHES.enonce)?.[0] ?? '').replaceAll(' ', '\u00a0');
  return (
    <p className="a-cote">
      {composer(`À côté : ${avant.charAt(0).toLowerCase()}${avant.slice(1)}`)}
      <Chiffre
        sujet={{
          genre: 'etabli',
          etabli: 'P-07',
          titre: composer(`Pourquoi ${duree} ?`),
          surtitre: 'Tâches administratives',
        }}
        certitude={TACHES.certitude}
        nom="le temps des tâches administratives"
      >
        {duree}
      </Chiffre>
      {composer(apres)} Aucune source lue ne dit quelle part l’assistant en reprend.
    </p>
  );
};

interface Proprietes {
  readonly calcul: CinqAnneesCalculees;
  readonly compte: Compte;
  readonly cadrage: Cadrage;
}

const LesConsultations = ({ calcul, compte, cadrage }: Proprietes) => {
  const tarif = lireTarif(cadrage.hypotheses);
  const { consultations, reste } = compte;
  if (tarif === null || consultations === null) {
    return (
      <>
        {composer('. Pour savoir combien de consultations cela fait, écrivez ')}
        {cadrage.hypotheses.has('tarif') ? null : <RenvoiAuChamp cle="tarif">votre tarif moyen</RenvoiAuChamp>}
        {cadrage.hypotheses.has('tarif') || cadrage.hypotheses.has('semaines') ? null : ' et '}
        {cadrage.hypotheses.has('semaines') ? null : (
          <RenvoiAuChamp cle="semaines">vos semaines de travail</RenvoiAuChamp>
        )}
        .
      </>
    );
  }
  const { bas, haut } = consultations;
  return (
    <>
      {composer(' : ')}
      <strong>
        <Chiffre
          sujet={sujetDesConsultations(reste, consultations, cadrage, 'équilibre')}
          certitude={laPlusFaible(calcul.total.certitude, calcul.certitudeDuCout)}
          indeterminee={compte.incertain}
          nom="les consultations de plus par semaine"
        >
          {composer(`${ecrireNombres(bas, haut)} consultation${haut > 1 ? 's' : ''}`)}
        </Chiffre>{' '}
        de plus par semaine
      </strong>{' '}
      {composer(`à ${enEuros(tarif.tarif / 100)} pendant ${ecrireNombre(tarif.semaines)} semaines.`)}
    </>
  );
};

/** Le pire et le mieux, puis chaque lecture par son nom. */
const LesLectures = ({ compte, cadrage, calcul }: Proprietes) =>
  !calcul.annees.some(({ cause }) => cause === 'modulation') ? null : (
    <ul className="lectures-de-l-equilibre">
      {compte.lectures.map(({ forme, reste, consultations }) => {
        const nom = LECTURES_DE_LA_MODULATION[forme].nom;
        const somme = `il reste ${ecrireFourchetteEnEuros(reste)} par an`;
        return (
          <li key={forme}>
            {composer(`${nom} : ${somme}`)}
            {consultations === null ? '.' : ', '}
            {consultations === null ? null : (
              <>
                <Chiffre
                  sujet={sujetDesConsultations(reste, consultations, cadrage, `équilibre, ${nom.toLowerCase()}`)}
                  certitude="contestee"
                  nom={`les consultations, lecture ${nom.toLowerCase()}`}
                >
                  {ecrireNombres(consultations.bas, consultations.haut)} consultations
                </Chiffre>{' '}
                de plus par semaine.
              </>
            )}
          </li>
        );
      })}
    </ul>
  );

const LaPhrase = ({ calcul, compte, cadrage }: Proprietes) => {
  const atteinte = direLAtteinte(calcul);
  const quand = `à partir de la ${ecrireRang(compte.desLAnnee)} année`;
  const { reste } = compte;
  if (reste.haut === 0) {
    return (
      <p className="phrase-d-equilibre">
        {composer(`L’aide couvre tout le coût ${quand} : aucune consultation de plus n’est nécessaire.`)}
      </p>
    );
  }
  return (
    <p className="phrase-d-equilibre">
      {enCollectif(cadrage.situation) ? 'Il reste aux adhérents, ensemble,' : 'Il vous reste'}{' '}
      <Chiffre
        sujet={sujetDuResteAnnuel(calcul, reste, cadrage)}
        certitude={laPlusFaible(calcul.total.certitude, calcul.certitudeDuCout)}
        indeterminee={compte.incertain}
        nom="ce qui reste à payer par an"
      >
        {ecrireFourchetteEnEuros(reste)}
      </Chiffre>{' '}
      par an{compte.incertain || estExacte(reste) ? '' : ', selon l’année,'} {quand}
      {atteinte === undefined ? '' : `, ${atteinte}`}
      <LesConsultations calcul={calcul} compte={compte} cadrage={cadrage} />
    </p>
  );
};

const PHRASES: Readonly<Record<Exclude<CoutAbsent, 'non-renseigne'>, string>> = {
  'sans-temps': 'Choisissez le temps de travail de l’assistant : l’équilibre en découle.',
  'en-calcul': 'Calcul du coût : l’équilibre en découle.',
  indetermine: 'Le coût de l’employeur est indéterminé : ce qui reste à payer l’est aussi.',
};

const PourquoiSansCompte = ({ calcul: { coutAbsent, annees } }: Pick<Proprietes, 'calcul'>) => {
  const { couts } = useSimulation();
  if (coutAbsent === 'non-renseigne') {
    return (
      <>
        Écrivez{' '}
        <RenvoiAuCout>
          {couts === undefined ? 'le coût annuel de l’employeur' : 'le salaire de l’assistant'}
        </RenvoiAuCout>
        &nbsp;: l’équilibre en découle.
      </>
    );
  }
  if (coutAbsent !== null) return composer(PHRASES[coutAbsent]);
  const sansCout = annees.some(({ modulee, cout }) => modulee && cout === null);
  return composer(
    sansCout
      ? PHRASES.indetermine
      : 'L’aide de ces années n’est pas connue : ce qui reste à payer ne l’est pas non plus.',
  );
};

const SansCompte = ({ calcul }: Pick<Proprietes, 'calcul'>) => (
  <p className="phrase-d-equilibre">
    <CaseIndeterminee>indéterminé</CaseIndeterminee> <PourquoiSansCompte calcul={calcul} />
  </p>
);

/** Ce qu'il faut de consultations pour que l'assistant ne coûte rien, avec les nombres de la personne. */
export const Equilibre = () => {
  const { vue, simulation, couts } = useSimulation();
  const { hypotheses } = simulation;
  const { situation, bareme } = vue.entretien;
  const calcul = useMemo(
    () => calculerCinqAnnees({ reponse: vue.reponse, situation, bareme, hypotheses, calcule: couts?.pour('choix') }),
    [vue.reponse, situation, bareme, hypotheses, couts],
  );
  const compte = calculerEquilibre(calcul, lireTarif(hypotheses));
  const cadrage: Cadrage = { situation, hypotheses, calcule: calcul.coutCalcule };
  return (
    <Bloc id="equilibre" titre="L’équilibre, en consultations" classe="equilibre">
      <div className="champs-d-equilibre">
        <ChampDHypothese cle="tarif" />
        <ChampDHypothese cle="semaines" />
      </div>
      {compte === null ? (
        <SansCompte calcul={calcul} />
      ) : (
        <>
          <p>
            <Supposition />
          </p>
          <LaPhrase calcul={calcul} compte={compte} cadrage={cadrage} />
          <LesLectures calcul={calcul} compte={compte} cadrage={cadrage} />
        </>
      )}
      <LesTaches />
      <p className="legende">
        {composer('Ce sont des honoraires encaissés : vos charges, vos cotisations et l’impôt n’en sont pas retirés.')}
      </p>
    </Bloc>
  );
};
