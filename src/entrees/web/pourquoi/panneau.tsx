import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import type { Situation } from '../../../regles/situation.ts';
import { PlaceTenue } from '../bareme/place-tenue.tsx';
import { POINTS_QU_UN_BAREME_COMBLE } from '../bareme/points-combles.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { cheminDeRegle } from '../routes.ts';
import { usePourquoi } from './contexte.tsx';
import { Faits } from './faits.tsx';
import { Frise } from './frise-du-montant.tsx';
import { suivreLIsolement } from './inerte.ts';
import { PointADeplier } from './point.tsx';
import type { Raison } from './raison.ts';
import { Source, SourceApportee } from './sources.tsx';
import { identifier, type Sujet } from './sujet.ts';
import { direLEnsemble, trouverRaison } from './trouver-raison.ts';
import '../style/panneau-de-cote.css';
import './panneau.css';
import './raison.css';

interface Proprietes {
  /** Aller à la question qui porte un fait, pour le corriger. */
  readonly modifier?: (question: string) => void;
  /** La situation dont la personne a donné les réponses, quand ce n'est pas celle de la simulation : un médecin d'un groupe. */
  readonly dite?: Situation | undefined;
}

/** La largeur sous laquelle le panneau couvre tout l'écran : la même que dans `panneau.css`. */
const PLEIN_ECRAN = '(max-width: 1023px)';

const Volet = ({ titre, children }: { readonly titre: ReactNode; readonly children: ReactNode }) => (
  <section className="raison-volet">
    <h3 className="raison-titre-de-volet">{titre}</h3>
    {children}
  </section>
);

const Regle = ({ raison: { regle, ici, certitude, validite, reserve, page }, sujet }: PropsDeRaison) =>
  regle.length === 0 ? null : (
    <Volet titre={sujet.genre === 'calcul' ? 'Le calcul' : sujet.genre === 'etabli' ? 'Ce qui est établi' : 'La règle'}>
      {regle.map((phrase) => (
        <p key={phrase} className="raison-regle">
          {phrase}
        </p>
      ))}
      {ici === null ? null : (
        <p className="raison-ici">
          <strong>Ici&nbsp;:</strong> {ici}
        </p>
      )}
      {sujet.genre === 'calcul' ? null : (
        <p className="raison-validite">
          <SigneDeCertitude valeur={certitude} />
          {validite === null ? null : <span className="legende">{validite}</span>}
        </p>
      )}
      {reserve === null ? null : <p className="aide">{reserve}</p>}
      {page === null ? null : (
        <p className="legende">
          <LienInterne vers={cheminDeRegle(`regle-${page}`)}>Cette règle, texte par texte</LienInterne>
        </p>
      )}
    </Volet>
  );

interface PropsDeRaison {
  readonly raison: Raison;
  readonly sujet: Sujet;
}

const Termes = ({ titre, lignes }: { readonly titre: string; readonly lignes: Raison['lignes'] }) => (
  <Volet titre={titre}>
    <dl className="raison-termes">
      {lignes.map(({ nom, valeur, precision }) => (
        <div key={nom} className="raison-terme">
          <dt>
            {nom}
            {precision === undefined ? null : <span className="legende raison-precision">{precision}</span>}
          </dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  </Volet>
);

const Suppositions = ({ phrases }: { readonly phrases: readonly string[] }) => (
  <Volet titre="Ce qui est supposé">
    <ul className="raison-suppositions">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  </Volet>
);

const Sources = ({ raison }: { readonly raison: Raison }) => (
  <Volet titre={`Les sources\u00a0: ${direLEnsemble(raison)}`}>
    <ul className="sources">
      {raison.bareme === null ? null : <SourceApportee bareme={raison.bareme} />}
      {raison.sources.map((source) => (
        <Source key={source.cle} source={source} />
      ))}
      {raison.nonLu === null ? null : (
        <li className="raison-source raison-source-non-lue">
          <LienInterne vers={cheminDeRegle(raison.nonLu.point)}>{raison.nonLu.nom}, le texte lui-même</LienInterne>
          <span className="case-indeterminee">non lu</span>
        </li>
      )}
    </ul>
  </Volet>
);

const Contenu = ({
  sujet,
  situation,
  modifier,
}: Proprietes & { readonly sujet: Sujet; readonly situation: Situation }) => {
  const { bareme } = useSimulation().vue.entretien;
  const raison = useMemo(() => trouverRaison(sujet, situation, bareme), [sujet, situation, bareme]);
  return (
    <>
      <Regle raison={raison} sujet={sujet} />
      {raison.lignes.length === 0 ? null : <Termes titre="Les termes" lignes={raison.lignes} />}
      {raison.volets.map(({ titre, lignes }) => (
        <Termes key={titre} titre={titre} lignes={lignes} />
      ))}
      {raison.hypotheses.length === 0 ? null : <Suppositions phrases={raison.hypotheses} />}
      {raison.faits.length === 0 ? null : (
        <Volet titre="Ce que vous avez répondu">
          <Faits faits={raison.faits} situation={situation} modifier={modifier} />
        </Volet>
      )}
      {raison.valeurs.length === 0 ? null : <Termes titre="Ce que le texte fixe" lignes={raison.valeurs} />}
      {raison.frise === null ? null : (
        <Volet titre="Le montant dans le temps">
          <Frise frise={raison.frise} />
        </Volet>
      )}
      {raison.sources.length === 0 && raison.bareme === null ? null : <Sources raison={raison} />}
      {raison.points.map((lu, rang) => (
        <PointADeplier key={lu.code} lu={lu} deplie={rang === 0} />
      ))}
      {raison.points.some(({ code }) => POINTS_QU_UN_BAREME_COMBLE.has(code)) ? (
        <div className="raison-volet">
          <PlaceTenue invite="Vous tenez le texte qui le dit ?" />
        </div>
      ) : null}
    </>
  );
};

const Ouvert = ({ sujet, modifier, dite }: Proprietes & { readonly sujet: Sujet }) => {
  const { fermer } = usePourquoi();
  const simulee = useSimulation().vue.entretien.situation;
  const situation = dite ?? simulee;
  const cadre = useRef<HTMLElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const cle = identifier(sujet);

  // Un nouveau sujet, pas une nouvelle valeur : le focus va au titre, et le panneau se lit depuis le début.
  useLayoutEffect(() => {
    if (cle === '') return;
    cadre.current?.scrollTo(0, 0);
    titre.current?.focus({ preventScroll: true });
  }, [cle]);

  useLayoutEffect(() => {
    const surTouche = (evenement: KeyboardEvent) => {
      if (evenement.key !== 'Escape' || evenement.defaultPrevented) return;
      evenement.preventDefault();
      fermer();
    };
    document.addEventListener('keydown', surTouche);
    return () => document.removeEventListener('keydown', surTouche);
  }, [fermer]);

  useLayoutEffect(
    () => (cadre.current === null ? undefined : suivreLIsolement(cadre.current, matchMedia(PLEIN_ECRAN))),
    [],
  );

  return (
    <section ref={cadre} className="panneau-de-cote panneau" aria-labelledby="titre-du-panneau">
      <div className="tete-de-panneau">
        <div>
          <p className="legende">{sujet.surtitre}</p>
          <h2 id="titre-du-panneau" ref={titre} tabIndex={-1}>
            {sujet.titre}
          </h2>
        </div>
        <button type="button" className="bouton fermer-le-panneau" onClick={fermer}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
          <span className="invisible">Fermer</span>
        </button>
      </div>
      <Contenu
        sujet={sujet}
        situation={situation}
        {...(modifier === undefined
          ? {}
          : {
              modifier: (question: string) => {
                fermer();
                modifier(question);
              },
            })}
      />
    </section>
  );
};

/** Le panneau « Pourquoi ? » du sujet ouvert ; rien, tant qu'aucun ne l'est. */
export const Panneau = ({ modifier, dite }: Proprietes) => {
  const { sujet } = usePourquoi();
  return sujet === undefined ? null : (
    <Ouvert sujet={sujet} dite={dite} {...(modifier === undefined ? {} : { modifier })} />
  );
};
