import { ZERO } from '../../../commun/centimes.ts';
import type { Certitude } from '../../../commun/connu.ts';
import { composer } from '../../../explication/typographie.ts';
import type { AnneeFiscale, Compte, VueComptable } from '../../../usages/comptable/forme.ts';
import { FISCALITES_EN_CLAIR } from '../../../usages/comptable/phrases.ts';
import { ecrireRond } from '../annees/ecrire.ts';
import { laPlusFaible } from '../annees/fourchette.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { BarreDeLAnnee, echelleDe } from './barre.tsx';
import { TetesDuCout } from './colonnes-du-cout.tsx';
import { ecrireIntervalle } from './ecrire.ts';
import { Ecrit, Montant } from './montant.tsx';
import { sujetDeLAideDatee, sujetDuCout, sujetDuNet, sujetDuPossible, sujetSansAnnee } from './sujets.ts';

interface Donnees {
  readonly vue: VueComptable;
  readonly certitudeDuCout: Certitude | null;
}

/** La plus faible des encaissements d'une année ; une année sans aucun n'attend rien. */
const certitudeDe = ({ encaissements }: VueComptable, annee: number): Certitude | null =>
  laPlusFaible(...encaissements.filter(({ annees: { de } }) => de === annee).map(({ certitude }) => certitude));

/** Une aide sûre est un chiffre ; celle dont l'année n'est pas sûre, une case qui dit ses deux bouts. */
const Aide = ({ annee, vue }: { readonly annee: AnneeFiscale; readonly vue: VueComptable }) => {
  const { aide, datee } = annee;
  const nom = `l’aide encaissée en ${annee.annee}`;
  if (aide.haut === datee.haut) {
    const sujet = datee.haut === ZERO ? undefined : sujetDeLAideDatee(annee, vue);
    return <Montant de={datee} sujet={sujet} certitude={certitudeDe(vue, annee.annee)} nom={nom} />;
  }
  return (
    <Chiffre sujet={sujetDuPossible(annee, vue)} certitude="contestee" indeterminee nom={nom}>
      <Ecrit de={aide} />
    </Chiffre>
  );
};

const Cout = ({
  annee,
  donnees: { vue, certitudeDuCout },
}: {
  readonly annee: AnneeFiscale;
  readonly donnees: Donnees;
}) => {
  if (annee.cout === null) return null;
  const { montant } = annee.cout;
  return (
    <Chiffre
      sujet={sujetDuCout(annee, vue)}
      certitude={certitudeDuCout}
      indeterminee={montant === null}
      nom={`le coût de ${annee.annee}`}
    >
      {montant === null ? 'indéterminé' : ecrireRond(montant)}
    </Chiffre>
  );
};

const Net = ({ quand, compte }: { readonly quand: string; readonly compte: Compte }) =>
  compte.net === null ? null : (
    <Montant
      de={compte.net}
      sujet={sujetDuNet(quand, compte, compte.net)}
      certitude="contestee"
      nom={`le net, ${quand}`}
      signe
    />
  );

const Rangee = ({
  annee,
  donnees,
  echelle,
}: {
  readonly annee: AnneeFiscale;
  readonly donnees: Donnees;
  readonly echelle: number;
}) => {
  const { vue } = donnees;
  return (
    <tr>
      <th scope="row">{annee.annee}</th>
      <td className="compta-dessin">
        <BarreDeLAnnee annee={annee} echelle={echelle} />
      </td>
      <td className="nombre">
        <Aide annee={annee} vue={vue} />
      </td>
      {vue.passage === null ? null : (
        <>
          <td className="nombre">
            <Cout annee={annee} donnees={donnees} />
          </td>
          <td className="nombre">
            <Net quand={String(annee.annee)} compte={annee} />
          </td>
        </>
      )}
    </tr>
  );
};

const Total = ({ donnees: { vue } }: { readonly donnees: Donnees }) => {
  const { total } = vue.comptes;
  return (
    <tr className="compta-total">
      <th scope="row">Total</th>
      <td className="compta-dessin" />
      <td className="nombre">
        {total.aide.haut === null ? (
          <CaseIndeterminee>{ecrireIntervalle(total.aide)}</CaseIndeterminee>
        ) : (
          ecrireIntervalle(total.aide)
        )}
      </td>
      {total.cout === null ? null : (
        <>
          <td className="nombre">{total.cout.montant === null ? 'indéterminé' : ecrireRond(total.cout.montant)}</td>
          <td className="nombre">
            <Net quand="au total" compte={total} />
          </td>
        </>
      )}
    </tr>
  );
};

const SansAnnee = ({ donnees: { vue } }: { readonly donnees: Donnees }) =>
  vue.comptes.sansAnnee.haut === ZERO ? null : (
    <tr>
      <th scope="row">À déterminer</th>
      <td className="compta-dessin" />
      <td className="nombre">
        <Montant
          de={vue.comptes.sansAnnee}
          sujet={sujetSansAnnee(vue)}
          certitude="contestee"
          nom="l’aide dont l’année n’est pas sûre"
        />
      </td>
      {vue.passage === null ? null : <td colSpan={2} />}
    </tr>
  );

/** Ce que montrent les barres. */
const Legende = ({ avecCout }: { readonly avecCout: boolean }) => (
  <ul className="compta-legende">
    <li>
      <svg width="20" height="14" aria-hidden="true">
        <rect className="tranche-acquise" x="1" y="1" width="18" height="12" />
      </svg>
      encaissée à coup sûr cette année-là
    </li>
    <li>
      <svg width="20" height="14" aria-hidden="true">
        <rect className="tranche-inconnue" x="1" y="1" width="18" height="12" />
      </svg>
      peut tomber cette année-là, ou une autre
    </li>
    {avecCout ? (
      <li>
        <svg width="20" height="14" aria-hidden="true">
          <path className="compta-trait-du-cout" d="M10 0V14" />
        </svg>
        coût de l’employeur
      </li>
    ) : null}
  </ul>
);

/** L'aide, le coût et le net de chaque année civile, à la date d'encaissement. */
export const AnneesFiscales = (donnees: Donnees) => {
  const { vue } = donnees;
  const echelle = echelleDe(vue.comptes.annees);
  return (
    <Bloc
      id="annees-fiscales"
      titre="Par année fiscale"
      precision={<span className="legende">à la date d’encaissement, objectifs atteints</span>}
    >
      <p className="compta-regle">{composer(FISCALITES_EN_CLAIR[vue.fiscalite])}</p>
      <Defilable nom="Années fiscales">
        <table className="tableau compta-tableau">
          <caption className="invisible">Aide encaissée, coût et net de chaque année civile, en euros</caption>
          <thead>
            <tr>
              <th scope="col">Année</th>
              <td className="compta-dessin" />
              <th scope="col" className="nombre">
                Aide encaissée
              </th>
              {vue.passage === null ? null : <TetesDuCout />}
            </tr>
          </thead>
          <tbody>
            {vue.comptes.annees.map((annee) => (
              <Rangee key={annee.annee} annee={annee} donnees={donnees} echelle={echelle} />
            ))}
            <SansAnnee donnees={donnees} />
            <Total donnees={donnees} />
          </tbody>
        </table>
      </Defilable>
      <Legende avecCout={vue.passage !== null} />
      <p className="legende">
        {composer('En euros ; le total est calculé avant l’arrondi. Net : l’aide moins le coût, avant impôt.')}
      </p>
    </Bloc>
  );
};
