import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Certitude } from '../../../commun/connu.ts';
import { type CleEtabli, etabli, type Fondement } from '../../../droit/fondement.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { TEXTES } from '../../../droit/textes.ts';
import { lirePoint } from '../../../explication/arbre.ts';
import { composer } from '../../../explication/typographie.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Lectures, nommerLePoint, QuestionAPoser } from '../pourquoi/point.tsx';
import { Source } from '../pourquoi/sources.tsx';
import { cheminDeRegle } from '../routes.ts';
import './appui.css';

/** Ce sur quoi une phrase s'appuie : les points établis, leurs sources, et ce qu'elles laissent ouvert. */
export interface Appuyee {
  readonly fondements: readonly Fondement[];
  readonly points: readonly CodePoint[];
  readonly certitude: Certitude | null;
}

const Etabli = ({ cle }: { readonly cle: CleEtabli }) => {
  const { enonce, sources, certitude, reserve } = etabli(cle);
  return (
    <div className="appui-etabli">
      <p className="appui-enonce">{composer(enonce)}</p>
      {reserve === undefined ? null : <p className="aide">{composer(reserve)}</p>}
      <ul>
        {sources.map((source) => (
          <Source key={source} source={{ cle: source, ...TEXTES[source] }} />
        ))}
      </ul>
      <p className="legende appui-fiche">
        <SigneDeCertitude valeur={certitude} />
        <LienInterne vers={cheminDeRegle(cle)}>Le point {cle}, dans Le droit</LienInterne>
      </p>
    </div>
  );
};

interface PropsDOuvert {
  readonly appui: Appuyee;
  readonly departement: string | undefined;
  readonly destinataire: string | undefined;
}

const Ouvert = ({ appui, departement, destinataire }: PropsDOuvert) => {
  const cles = useMemo(() => [...new Set(appui.fondements.flatMap((un) => un.cles))], [appui]);
  return (
    <>
      {cles.map((cle) => (
        <Etabli key={cle} cle={cle} />
      ))}
      {appui.points.map((code) => {
        const trouve = lirePoint(code, departement);
        const lu = destinataire === undefined ? trouve : { ...trouve, destinataire };
        return (
          <div key={code} className="appui-point">
            <p className="appui-nom-du-point">
              {nommerLePoint(lu)}&nbsp;: {lu.titre}
            </p>
            <Lectures lu={lu} />
            <QuestionAPoser lu={lu} />
            <p className="legende">
              <LienInterne vers={cheminDeRegle(code)}>Tout ce que l’on sait de ce point</LienInterne>
            </p>
          </div>
        );
      })}
    </>
  );
};

const direLesQuestions = (points: readonly CodePoint[]): string =>
  points.length === 0 ? '' : points.length === 1 ? ', une question ouverte' : `, ${points.length} questions ouvertes`;

interface Proprietes {
  readonly appui: Appuyee;
  /** Ce que l'on appuie, pour qui ne voit pas où est le bouton. */
  readonly nom: string;
  /** Le département nomme la caisse à qui poser la question. */
  readonly departement?: string | undefined;
  /** À qui poser la question, quand aucune caisse ne se nomme par le département. */
  readonly destinataire?: string;
  /** Ce qui précède le bouton, sur la même ligne. */
  readonly children?: ReactNode;
}

/** Le signe de certitude d'une phrase : un bouton qui ouvre, sous elle, ses sources et ses questions. */
export const Appui = ({ appui, nom, departement, destinataire, children }: Proprietes) => {
  const [ouvert, ouvrir] = useState(false);
  const id = useId();
  const { certitude, points } = appui;
  return (
    <>
      <div className="appui-ligne">
        {children}
        <button
          type="button"
          className="appui-bouton"
          aria-expanded={ouvert}
          aria-controls={ouvert ? id : undefined}
          onClick={() => ouvrir(!ouvert)}
        >
          {certitude === null ? null : <SigneDeCertitude valeur={certitude} />}
          <span className="appui-sources">
            sources{direLesQuestions(points)}
            <span className="invisible"> : {nom}</span>
          </span>
        </button>
      </div>
      {ouvert ? (
        <div id={id} className="appui">
          <Ouvert appui={appui} departement={departement} destinataire={destinataire} />
        </div>
      ) : null}
    </>
  );
};
