import { composer, ecrireDateCourte } from '../../../explication/typographie.ts';
import type { Delai, DelaisDUnRegime, ReponseAuCandidat } from '../../../usages/devenir-assistant.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { Dit, Manques, UnEnonce } from './avis.tsx';
import { estConteste } from './delai.ts';
import { citerLeChiffre } from './morceau.ts';

const APPLICABLE = {
  oui: 'le vôtre',
  non: 'ne s’applique pas à vous',
  indetermine: 'peut-être le vôtre',
} as const;

/** Le dernier jour ; sans jour d'embauche, le nombre d'années ; la case de ce que nul texte ne tranche. */
const Quand = ({ delai, regime }: { readonly delai: Delai; readonly regime: string }) => {
  const { le, annees, quoi, fondements, certitude, points } = delai;
  const surtitre = composer(`${regime} : ${quoi}`);
  const [point] = points;
  if (estConteste(delai) && point !== undefined) {
    return (
      <Chiffre
        sujet={{ genre: 'point', point, titre: 'Pourquoi le jour n’est-il pas connu\u00a0?', surtitre }}
        certitude={null}
        indeterminee
        nom={surtitre}
      >
        jour&nbsp;?
      </Chiffre>
    );
  }
  if (le !== null) return <Dit morceau={citerLeChiffre(ecrireDateCourte(le), '', surtitre, fondements, certitude)} />;
  return annees === null ? (
    <CaseIndeterminee>jour&nbsp;?</CaseIndeterminee>
  ) : (
    <>
      <Dit morceau={citerLeChiffre(`${annees}\u00a0ans`, '', surtitre, fondements)} /> après l’embauche
    </>
  );
};

const Regime = ({ regime }: { readonly regime: DelaisDUnRegime }) => {
  const { libelle, applicable, delais } = regime;
  return (
    <li className={applicable === 'oui' ? 'candidat-regime candidat-regime-retenu' : 'candidat-regime'}>
      <h3>{libelle}</h3>
      <p className="candidat-applicable">
        <Marque reponse={applicable} cote={18} muette />
        <span className={`candidat-mot-${applicable}`}>{APPLICABLE[applicable]}</span>
      </p>
      <dl>
        {delais.map((delai) => (
          <div key={delai.code}>
            <dt>{delai.quoi}, au plus tard</dt>
            <dd>
              <Quand delai={delai} regime={libelle} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};

/** Les délais de chaque régime ; le contrat d'aide du médecin dit lequel vaut, et il est encadré. */
export const Delais = ({ reponse: { delais, limiteDExercice } }: { readonly reponse: ReponseAuCandidat }) => {
  const manques = [...new Set(delais.flatMap((un) => [...un.manques, ...un.delais.flatMap((delai) => delai.manques)]))];
  const vides = delais.every((un) => un.delais.length === 0);
  return (
    <Bloc id="delais" titre="Vos délais" precision={vides ? undefined : 'selon le contrat d’aide du médecin'}>
      {vides ? (
        <p>Aucun&nbsp;: vous avez déjà le CQP.</p>
      ) : (
        <>
          <ul className="candidat-regimes">
            {delais.map((regime) => (
              <Regime key={regime.colonne} regime={regime} />
            ))}
          </ul>
          <Manques manques={manques} />
        </>
      )}
      {limiteDExercice === null ? null : (
        <ul className="candidat-liste candidat-limite">
          <li className="candidat-enonce">
            <h3>
              {limiteDExercice.quoi}&nbsp;: <Quand delai={limiteDExercice} regime="Arrêté du 7 novembre 2019" />
            </h3>
            <ul>
              <UnEnonce enonce={limiteDExercice} nom={limiteDExercice.quoi} />
            </ul>
          </li>
        </ul>
      )}
    </Bloc>
  );
};
