import { composer, enumerer } from '../../../explication/typographie.ts';
import type { LigneDeCout, ReponseDeCout } from '../../../usages/chiffrer-cout-forme.ts';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Defilable } from '../elements/defilable.tsx';
import type { PosteChiffre } from './couts.ts';
import { auCentime } from './ecrire-cout.ts';
import { direLOrigine, lignesUtiles, nommerLeMois } from './expliquer-cout.ts';

const Somme = ({ montant }: { readonly montant: number | null }) =>
  montant === null ? <CaseIndeterminee>non compris</CaseIndeterminee> : auCentime(montant);

const Rang = ({ ligne }: { readonly ligne: LigneDeCout }) => (
  <tr>
    <th scope="row">
      {composer(ligne.libelle)}
      <span className="sous-tete">{direLOrigine(ligne)}</span>
    </th>
    <td className="nombre">
      <Somme montant={ligne.mensuel} />
    </td>
    <td className="nombre">
      <Somme montant={ligne.annuel} />
    </td>
  </tr>
);

const direLeNet = ({ brut, net }: ReponseDeCout): string =>
  brut === null || net === null
    ? ''
    : composer(`Brut ${auCentime(brut)}, net à payer ${auCentime(net)} avant l’impôt de l’assistant. `);

const Tableau = ({ reponse }: { readonly reponse: ReponseDeCout }) => (
  <>
    <Defilable nom={nommerLeMois(reponse)} classe="emploi-mois">
      <table className="tableau tableau-du-mois">
        <caption>{nommerLeMois(reponse)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="nombre">
              par mois
            </th>
            <th scope="col" className="nombre">
              par an
            </th>
          </tr>
        </thead>
        <tbody>
          {lignesUtiles(reponse).map((ligne) => (
            <Rang key={ligne.code} ligne={ligne} />
          ))}
        </tbody>
        <tfoot>
          <tr className="total">
            <th scope="row">
              Coût du poste
              {reponse.partiel ? <span className="sous-tete">sans les lignes non comprises</span> : null}
            </th>
            <td className="nombre">
              <Somme montant={reponse.mensuel} />
            </td>
            <td className="nombre">
              <Somme montant={reponse.annuel} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Defilable>
    <p className="legende">
      {direLeNet(reponse)}
      {composer(
        'L’année est douze fois ce mois ; les cinq années, elles, suivent l’embauche, le Smic et l’ancienneté.',
      )}
    </p>
  </>
);

/** Un coût de plusieurs postes est ici la somme de ses postes : l'alerte qui dit le contraire vaut pour un seul. */
const SANS_OBJET_A_PLUSIEURS: ReadonlySet<string> = new Set(['aide-pour-plusieurs-etp']);

const sansDoublon = (phrases: readonly string[]): readonly string[] => [...new Set(phrases)];

/** Ce que coûte un mois, ligne par ligne, puis ce qui est supposé, ce qui manque et ce qui est à vérifier. */
export const LeMois = ({ postes }: { readonly postes: readonly PosteChiffre[] }) => {
  if (!postes.some(({ reponse }) => reponse.lignes.length > 0)) {
    return (
      <div className="emploi-detail">
        <p className="vide">Rien à détailler tant que le coût n’est pas calculé.</p>
      </div>
    );
  }
  const parHeures = [...new Map(postes.map((un) => [un.poste.heures, un])).values()];
  const reponses = postes.map(({ reponse }) => reponse);
  const alertes = sansDoublon(
    reponses.flatMap((une) =>
      une.alertes.filter(({ code }) => !SANS_OBJET_A_PLUSIEURS.has(code)).map(({ phrase }) => phrase),
    ),
  );
  const hypotheses = sansDoublon(reponses.flatMap((une) => une.hypotheses.map(({ phrase }) => phrase)));
  const heures = parHeures.map(({ poste }) => poste.heures);
  return (
    <div className="emploi-detail">
      {parHeures.map(({ poste, reponse }) => (
        <Tableau key={poste.heures} reponse={reponse} />
      ))}
      {postes.length > parHeures.length ? (
        <p className="legende">
          {composer(`${postes.length} postes en tout, à ${enumerer(heures.map(String))} heures.`)}
        </p>
      ) : null}
      {alertes.length === 0 ? null : (
        <>
          <h3>À vérifier</h3>
          <ul className="emploi-liste">
            {alertes.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </>
      )}
      <h3>Ce qui est supposé</h3>
      <ul className="emploi-liste">
        {hypotheses.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <p className="legende">
        {composer('Ce n’est pas un bulletin de paie ni un service de l’Urssaf : faites vérifier ce coût.')}
      </p>
    </div>
  );
};
