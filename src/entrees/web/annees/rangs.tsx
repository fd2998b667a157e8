import { Chiffre } from '../elements/chiffre.tsx';
import { Barre } from './barre.tsx';
import type { AnneeCalculee } from './calcul.ts';
import { CoutEnCinqAns, SansCout } from './cout.tsx';
import type { DonneesDesAnnees } from './donnees.ts';
import { ecrireFourchetteEnEuros } from './ecrire.ts';
import { laPlusFaible } from './fourchette.ts';
import { Legende } from './legende.tsx';
import { LECTURES_DE_LA_MODULATION } from './modulations.ts';
import { MontantDAide } from './montant.tsx';
import { MontantDeSolde } from './solde.tsx';
import { sujetDeLAnnee, sujetDeLecture, sujetDuTotal } from './sujets.ts';
import { echelleDe } from './tranches.ts';
import { Versements } from './versement.tsx';

const EURO = '\u00a0€';

interface Proprietes {
  readonly donnees: DonneesDesAnnees;
}

interface ProprietesDuRang extends Proprietes {
  readonly annee: AnneeCalculee;
}

const LecturesDuRang = ({ donnees, annee }: ProprietesDuRang) =>
  annee.cause !== 'modulation' ? null : (
    <ul className="lectures-du-rang">
      {annee.lectures.map((lecture) => {
        const { nom } = LECTURES_DE_LA_MODULATION[lecture.forme];
        const quand = `année ${annee.annee}`;
        return (
          <li key={lecture.forme}>
            {nom.toLowerCase()}{' '}
            <Chiffre
              sujet={sujetDeLecture(lecture, annee.pleine, donnees.calcul.atteinte, quand, donnees.cadrage)}
              certitude="contestee"
              nom={`${nom.toLowerCase()}, ${quand}`}
            >
              {ecrireFourchetteEnEuros(lecture.aide)}
            </Chiffre>
          </li>
        );
      })}
    </ul>
  );

const Rang = ({ donnees, annee }: ProprietesDuRang) => {
  const { calcul, cadrage, versements, pointDeLaModulation, inconnue } = donnees;
  return (
    <li className="rang">
      <div className="nom-du-rang">
        Année {annee.annee}
        {annee.debut === undefined ? null : <span className="sous-tete">{annee.debut.slice(0, 4)}</span>}
      </div>
      <div className="corps-du-rang">
        <Barre annee={annee} echelle={echelleDe(calcul.annees)} />
        <div className="chiffres-du-rang">
          <span>
            aide{' '}
            <MontantDAide
              de={annee}
              sujet={sujetDeLAnnee(annee, cadrage, pointDeLaModulation)}
              nom={`l’aide de l’année ${annee.annee}`}
              unite={EURO}
              inconnue={inconnue}
            />
          </span>
          {calcul.coutAbsent === null ? (
            <span>
              <span className="invisible">solde pour vous </span>
              <MontantDeSolde
                annee={annee}
                certitude={laPlusFaible(annee.certitude, calcul.certitudeDuCout)}
                cadrage={cadrage}
                unite={EURO}
              />
            </span>
          ) : null}
        </div>
        <LecturesDuRang donnees={donnees} annee={annee} />
        <div className="versement-du-rang">
          <span className="invisible">versement : </span>
          <Versements annee={annee.annee} versements={versements.filter((un) => un.annee === annee.annee)} />
        </div>
      </div>
    </li>
  );
};

/** Les cinq années d'un écran étroit : un rang par année, sa barre couchée, puis le total. */
export const RangsDesAnnees = ({ donnees }: Proprietes) => {
  const { calcul, cadrage, sure, inconnue } = donnees;
  const { total, coutAbsent } = calcul;
  const certitude = laPlusFaible(total.certitude, calcul.certitudeDuCout);
  return (
    <div className="rangs-des-annees">
      <div aria-hidden="true">
        <Legende calcul={calcul} echelle={echelleDe(calcul.annees)} sure={sure} couchee />
      </div>
      <ol>
        {calcul.annees.map((annee) => (
          <Rang key={annee.annee} donnees={donnees} annee={annee} />
        ))}
      </ol>
      <dl className="totaux-des-rangs">
        <div>
          <dt>Aide, cinq ans</dt>
          <dd>
            <MontantDAide
              de={total}
              sujet={sujetDuTotal(calcul, cadrage)}
              nom="l’aide en cinq ans"
              unite={EURO}
              inconnue={inconnue}
            />
          </dd>
        </div>
        <div>
          <dt>Coût de l’employeur, cinq ans</dt>
          <dd>
            {coutAbsent === null ? (
              <CoutEnCinqAns calcul={calcul} cadrage={cadrage} unite={EURO} />
            ) : (
              <SansCout absent={coutAbsent} />
            )}
          </dd>
        </div>
        <div className="ligne-du-solde">
          <dt>Solde pour vous, cinq ans</dt>
          <dd>
            <MontantDeSolde annee={total} certitude={certitude} cadrage={cadrage} unite={EURO} />
          </dd>
        </div>
      </dl>
    </div>
  );
};
