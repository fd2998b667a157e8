import { composer } from '../../../explication/typographie.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import type { AnneeCalculee, SelonLecture } from './calcul.ts';
import { Colonne } from './colonne.tsx';
import { CoutDeLAnnee, CoutEnCinqAns, SansCout } from './cout.tsx';
import type { DonneesDesAnnees } from './donnees.ts';
import { ecrireMois, ecrireRond, ecrireSigne } from './ecrire.ts';
import { direLAtteinte } from './formule.ts';
import { estExacte, laPlusFaible } from './fourchette.ts';
import { Legende } from './legende.tsx';
import { LECTURES_DE_LA_MODULATION } from './modulations.ts';
import { Bouts, MontantDAide } from './montant.tsx';
import { MontantDeSolde } from './solde.tsx';
import { sujetDeLAnnee, sujetDeLecture, sujetDuTotal } from './sujets.ts';
import { echelleDe } from './tranches.ts';
import { Versements } from './versement.tsx';

type Donnees = { readonly donnees: DonneesDesAnnees };

const LigneDeLAide = ({ donnees }: Donnees) => {
  const { calcul, cadrage, pointDeLaModulation, inconnue } = donnees;
  const { annees, total } = calcul;
  return (
    <tr>
      <th scope="row">Aide</th>
      {annees.map((annee) => (
        <td key={annee.annee}>
          <MontantDAide
            de={annee}
            sujet={sujetDeLAnnee(annee, cadrage, pointDeLaModulation)}
            nom={`l’aide de l’année ${annee.annee}`}
            inconnue={inconnue}
          />
        </td>
      ))}
      <td className="total">
        <MontantDAide de={total} sujet={sujetDuTotal(calcul, cadrage)} nom="l’aide en cinq ans" inconnue={inconnue} />
      </td>
    </tr>
  );
};

const LigneDuCout = ({ donnees: { calcul, cadrage } }: Donnees) => (
  <tr>
    <th scope="row">Coût de l’employeur</th>
    {calcul.coutAbsent === null ? (
      <>
        {calcul.annees.map((annee) => (
          <td key={annee.annee}>
            <CoutDeLAnnee annee={annee} certitude={calcul.certitudeDuCout} cadrage={cadrage} />
          </td>
        ))}
        <td className="total">
          <CoutEnCinqAns calcul={calcul} cadrage={cadrage} />
        </td>
      </>
    ) : (
      <td colSpan={calcul.annees.length + 1} className="absent">
        <SansCout absent={calcul.coutAbsent} />
      </td>
    )}
  </tr>
);

const LigneDuSolde = ({ donnees }: Donnees) => {
  const { calcul, cadrage } = donnees;
  const atteinte = direLAtteinte(calcul);
  const certitude = laPlusFaible(calcul.total.certitude, calcul.certitudeDuCout);
  return (
    <tr className="ligne-du-solde">
      <th scope="row">
        Solde pour vous
        {atteinte === undefined ? null : <span className="sous-tete">{atteinte}</span>}
      </th>
      {calcul.coutAbsent === null ? (
        <>
          {calcul.annees.map((annee) => (
            <td key={annee.annee}>
              <MontantDeSolde
                annee={annee}
                certitude={laPlusFaible(annee.certitude, calcul.certitudeDuCout)}
                cadrage={cadrage}
              />
            </td>
          ))}
          <td className="total">
            <MontantDeSolde annee={calcul.total} certitude={certitude} cadrage={cadrage} />
          </td>
        </>
      ) : (
        <td colSpan={calcul.annees.length + 1} className="absent">
          <CaseIndeterminee>indéterminé</CaseIndeterminee>
        </td>
      )}
    </tr>
  );
};

const CelluleDeLecture = ({
  lecture,
  annee,
  donnees,
}: Donnees & { readonly lecture: SelonLecture; readonly annee: AnneeCalculee | undefined }) => {
  const { calcul, cadrage } = donnees;
  const quand = annee === undefined ? 'cinq ans' : `année ${annee.annee}`;
  const nom = `${LECTURES_DE_LA_MODULATION[lecture.forme].nom.toLowerCase()}, ${quand}`;
  return (
    <td className={annee === undefined ? 'total' : undefined}>
      <Chiffre
        sujet={sujetDeLecture(lecture, annee?.pleine ?? null, calcul.atteinte, quand, cadrage)}
        certitude="contestee"
        nom={nom}
      >
        {estExacte(lecture.aide) ? ecrireRond(lecture.aide.haut) : <Bouts aide={lecture.aide} ecrire={ecrireRond} />}
      </Chiffre>
      {lecture.solde === null ? null : (
        <span className="sous-chiffre">
          <span className="invisible">solde </span>
          {estExacte(lecture.solde) ? (
            ecrireSigne(lecture.solde.haut)
          ) : (
            <Bouts aide={lecture.solde} ecrire={ecrireSigne} />
          )}
        </span>
      )}
    </td>
  );
};

/** Chaque lecture de la formule inconnue, comme une lecture : nommée, et jamais préférée aux autres. */
const LignesDesLectures = ({ donnees }: Donnees) => {
  const { annees, total, atteinte } = donnees.calcul;
  if (!annees.some(({ cause }) => cause === 'modulation')) return null;
  return (
    <>
      <tr className="tete-des-lectures">
        <th scope="colgroup" colSpan={annees.length + 2}>
          {composer(
            `Objectifs atteints à ${Math.round(atteinte * 100)} % : la formule n’a pas été trouvée. Chaque lecture possible, l’aide puis le solde :`,
          )}
        </th>
      </tr>
      {total.lectures.map((lecture) => (
        <tr key={lecture.forme} className="ligne-de-lecture">
          <th scope="row">{LECTURES_DE_LA_MODULATION[lecture.forme].nom}</th>
          {annees.map((annee) => {
            const lue = annee.lectures.find(({ forme }) => forme === lecture.forme);
            return lue === undefined || annee.cause !== 'modulation' ? (
              <td key={annee.annee} className="idem">
                idem
              </td>
            ) : (
              <CelluleDeLecture key={annee.annee} lecture={lue} annee={annee} donnees={donnees} />
            );
          })}
          <CelluleDeLecture lecture={lecture} annee={undefined} donnees={donnees} />
        </tr>
      ))}
    </>
  );
};

/** Le tableau porte les nombres : le dessin qui les répète n'est pas lu. */
const DESSIN = { 'aria-hidden': true } as const;

/** Les cinq années en un tableau ; le graphique en est la première ligne, chaque colonne au-dessus de ses nombres. */
export const TableauDesAnnees = ({ donnees }: Donnees) => {
  const { calcul, versements, sure } = donnees;
  const echelle = echelleDe(calcul.annees);
  return (
    <table className="tableau tableau-des-annees">
      <caption className="invisible">Aide, coût, solde et versements des cinq années du contrat, en euros</caption>
      <colgroup>
        <col className="col-titre" />
        {calcul.annees.map(({ annee }) => (
          <col key={annee} />
        ))}
        <col className="col-total" />
      </colgroup>
      <thead>
        <tr className="graphique" {...DESSIN}>
          <td>
            <Legende calcul={calcul} echelle={echelle} sure={sure} />
          </td>
          {calcul.annees.map((annee) => (
            <td key={annee.annee}>
              <Colonne annee={annee} echelle={echelle} />
            </td>
          ))}
          <td />
        </tr>
        <tr>
          <td className="unite-du-tableau">en euros</td>
          {calcul.annees.map(({ annee, debut }) => (
            <th key={annee} scope="col">
              Année {annee}
              {debut === undefined ? null : (
                <span className="sous-tete">
                  <span className="des">dès </span>
                  {ecrireMois(debut)}
                </span>
              )}
            </th>
          ))}
          <th scope="col" className="total">
            Total
          </th>
        </tr>
      </thead>
      <tbody>
        <LigneDeLAide donnees={donnees} />
        <LigneDuCout donnees={donnees} />
        <LigneDuSolde donnees={donnees} />
        {versements.length === 0 ? null : (
          <tr className="ligne-des-versements">
            <th scope="row">Versement</th>
            {calcul.annees.map(({ annee }) => (
              <td key={annee}>
                <Versements annee={annee} versements={versements.filter((un) => un.annee === annee)} />
              </td>
            ))}
            <td className="total" />
          </tr>
        )}
        <LignesDesLectures donnees={donnees} />
      </tbody>
    </table>
  );
};
