import type { Jour } from '../../../commun/jour.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Evaluation } from '../../../regles/evaluation.ts';
import { ACTEURS_EN_CLAIR, type Etape, NATURES_EN_CLAIR } from '../../../usages/etapes.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { questionDuFait } from './aller.ts';
import { Appui } from './appui.tsx';
import { direEcart, direRepere, ecrireLeJour } from './ecrire.ts';
import { MOMENTS_EN_CLAIR, momentDe } from './moment.ts';
import { direLesAutres } from './repetees.ts';
import { Somme } from './somme.tsx';
import { versementDe } from './versement.ts';

interface Proprietes {
  readonly etape: Etape;
  /** Les autres fois où la même étape revient. */
  readonly autres: readonly Etape[];
  readonly evaluation: Evaluation;
  readonly aujourdHui: Jour;
  readonly departement: string | undefined;
  readonly repondre: (question: string) => void;
}

const DIRE_SANS_JOUR = { 'sans-delai': 'sans délai écrit', evenement: 'si cela arrive', fait: '', texte: '' } as const;

/** L'étape qui a un jour. */
const JourConnu = ({ etape: { quand }, aujourdHui }: Proprietes) => {
  const ecrit = ecrireLeJour(quand);
  if (ecrit === undefined || quand.forme === 'sans-jour') return null;
  return (
    <>
      {ecrit.sens === '' ? null : <span className="jalon-sens">{ecrit.sens} </span>}
      <strong>{ecrit.date}</strong>
      <span className="jalon-ecart">{direEcart(quand.forme === 'jour' ? quand.le : quand.du, aujourdHui)}</span>
    </>
  );
};

/** L'étape dont le jour n'est pas su : la case le dit, et s'ouvre quand un texte manque. */
const JourInconnu = ({ etape: { quand, titre } }: Proprietes) => {
  if (quand.forme !== 'sans-jour') return null;
  const texte = quand.manques.find((manque) => manque.manque === 'texte');
  if (texte === undefined || quand.raison === 'fait') return <CaseIndeterminee>jour&nbsp;?</CaseIndeterminee>;
  return (
    <Chiffre
      sujet={{
        genre: 'point',
        point: texte.point,
        titre: composer('Pourquoi le jour n’est-il pas connu ?'),
        surtitre: titre,
      }}
      certitude={null}
      indeterminee
      nom={`le jour de l’étape « ${titre} »`}
    >
      jour&nbsp;?
    </Chiffre>
  );
};

const Quand = (proprietes: Proprietes) => {
  const { quand, repere } = proprietes.etape;
  if (quand.forme !== 'sans-jour') return <JourConnu {...proprietes} />;
  if (quand.raison === 'fait' || quand.raison === 'texte') return <JourInconnu {...proprietes} />;
  if (quand.raison === 'evenement' || repere === null) return DIRE_SANS_JOUR[quand.raison];
  return (
    <>
      {direRepere(repere)}
      <span className="jalon-ecart">{DIRE_SANS_JOUR[quand.raison]}</span>
    </>
  );
};

/** Ce qui manque pour donner un jour à l'étape, et de quoi le donner. */
const Manque = ({ etape: { quand, quandEnClair }, repondre }: Proprietes) => {
  if (quand.forme !== 'sans-jour' || quand.manques.length === 0) return null;
  const questions = quand.manques.flatMap((manque) =>
    manque.manque === 'fait' ? (questionDuFait(manque.cle) ?? []) : [],
  );
  const [premiere] = questions;
  return (
    <p className="jalon-manque">
      {quandEnClair}{' '}
      {premiere === undefined ? null : (
        <button type="button" className="lien" onClick={() => repondre(premiere.id)}>
          répondre<span className="invisible"> : {composer(premiere.titre)}</span>
        </button>
      )}
    </p>
  );
};

/** Une étape : quand, quoi, qui, si on le doit, ce que cela vaut, et d'où on le tient. */
export const UneEtape = (proprietes: Proprietes) => {
  const { etape, autres, evaluation, aujourdHui, departement } = proprietes;
  const { titre, phrase, acteur, nature, quand } = etape;
  const moment = momentDe(etape, aujourdHui);
  const inconnu = quand.forme === 'sans-jour' && quand.manques.length > 0;
  const versement = versementDe(etape, evaluation);
  return (
    <li className={`jalon jalon-${inconnu ? 'inconnue' : moment}`}>
      <div className="jalon-quand">
        <Quand {...proprietes} />
      </div>
      <span className="jalon-anneau" aria-hidden="true" />
      <div className="jalon-corps">
        <div className="jalon-tete">
          <h3>{titre}</h3>
          {versement === undefined ? null : <Somme versement={versement} />}
        </div>
        <p className="jalon-phrase">{phrase}</p>
        {autres.length === 0 ? null : <p className="legende">{direLesAutres(autres)}</p>}
        <Manque {...proprietes} />
        <Appui appui={etape} nom={titre} departement={departement}>
          <span className={`jalon-nature jalon-${nature}`}>{NATURES_EN_CLAIR[nature]}</span>
          <span>par {composer(ACTEURS_EN_CLAIR[acteur])}</span>
          {moment === 'passee' || moment === 'commencee' ? <span>{MOMENTS_EN_CLAIR[moment]}</span> : null}
        </Appui>
      </div>
    </li>
  );
};
