import { TEXTES } from '../../../../droit/textes.ts';
import { CERTITUDES } from '../../../../explication/libelles.ts';
import { composer } from '../../../../explication/typographie.ts';
import type { Brouillon, RefusDeBrouillon } from '../../../../usages/documents/brouillon.ts';
import { certitudeDe } from '../../../../usages/documents/relecture.ts';
import { citer, type SourceCitee } from '../../../../usages/sources-citees.ts';
import { SigneDeCertitude } from '../../elements/certitude.tsx';
import { Marque } from '../../elements/marque.tsx';
import { Source } from '../../pourquoi/sources.tsx';
import { SectionAffichee } from './bloc-affiche.tsx';
import { distinguer } from './cles.ts';
import { Blanc } from './phrase-affichee.tsx';

const LienDeSource = ({ source: { titre, lien } }: { readonly source: SourceCitee }) =>
  lien === null ? (
    <span>{titre}, sans lien public</span>
  ) : (
    <a href={lien} target="_blank" rel="noreferrer noopener">
      {titre}
      <span className="invisible"> (nouvel onglet)</span>
    </a>
  );

interface PropsDeBrouillon {
  readonly brouillon: Brouillon;
}

const rangsDesSources = (cles: readonly string[], sources: readonly SourceCitee[]): string =>
  sources.flatMap(({ cle }, rang) => (cles.includes(cle) ? [String(rang + 1)] : [])).join(', ');

/** Chaque partie du document, ce qu'elle vaut et d'où elle vient. */
const Sources = ({ brouillon: { sections, sources, genre } }: PropsDeBrouillon) => {
  const fondees = sections.filter(({ fondements }) => fondements.length > 0);
  return (
    <>
      <h3>Sources</h3>
      <table className="doc-tableau doc-parties">
        <thead>
          <tr>
            <th scope="col">Partie</th>
            <th scope="col">Certitude</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {distinguer(fondees, ({ titre }) => titre ?? '').map(({ cle, element: { titre, fondements } }) => (
            <tr key={cle}>
              <td>{titre ?? (genre === 'lettre' ? 'Corps de la lettre' : 'Ensemble')}</td>
              <td>
                <SigneDeCertitude valeur={certitudeDe(fondements)} />
              </td>
              <td>
                {rangsDesSources(
                  citer(fondements).map(({ cle }) => cle),
                  sources,
                ) || 'droit commun, ou relevé sans page'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol className="doc-sources">
        {sources.map((source) => (
          <li key={source.cle}>
            <LienDeSource source={source} />
          </li>
        ))}
      </ol>
    </>
  );
};

const Relecture = ({ brouillon }: PropsDeBrouillon) => {
  const { relecture, aCompleter, aVerifier, genre, certitude } = brouillon;
  return (
    <section className="doc-papier doc-relecture" aria-labelledby="titre-relecture">
      <h2 id="titre-relecture">{relecture.titre}</h2>
      <p className="aide">
        Au plus faible, ce document repose sur une certitude «&nbsp;{CERTITUDES[certitude]}&nbsp;».
      </p>
      <h3>À compléter</h3>
      {aCompleter.length === 0 ? (
        <p>Rien&nbsp;: chaque champ est rempli.</p>
      ) : (
        <ul className="doc-a-completer">
          {aCompleter.map((nom) => (
            <li key={nom}>
              <Blanc nom={nom} />
            </li>
          ))}
        </ul>
      )}
      <h3>À vérifier avec un juriste ou votre caisse</h3>
      {aVerifier.length === 0 ? <p>Aucune note.</p> : null}
      {aVerifier.length > 0 && genre === 'acte' ? (
        <p>Les notes «&nbsp;À vérifier&nbsp;» sont dans le texte, là où elles naissent. Lisez, décidez, effacez.</p>
      ) : null}
      {genre === 'lettre'
        ? aVerifier.map((note) => (
            <p key={note} className="doc-note">
              {note}
            </p>
          ))
        : null}
      <Sources brouillon={brouillon} />
    </section>
  );
};

/** Le brouillon, tel que son fichier le mettra en page ; puis la feuille que l'on retire avant de signer. */
export const Feuille = ({ brouillon }: PropsDeBrouillon) => {
  const { titre, genre, avertissement, droit, sections } = brouillon;
  return (
    <>
      <section className={`doc-papier doc-${genre}`} aria-labelledby="titre-brouillon">
        <p className="doc-haut">
          <span>{avertissement}</span>
          <span>{droit}</span>
        </p>
        <h2 id="titre-brouillon" className={genre === 'lettre' ? 'invisible' : undefined}>
          {titre}
        </h2>
        {distinguer(sections, (une) => une.titre ?? '').map(({ cle, element }) => (
          <SectionAffichee key={cle} section={element} />
        ))}
      </section>
      <Relecture brouillon={brouillon} />
    </>
  );
};

/** Le champ où se corrige ce qui est refusé. */
const CHAMPS_DU_REFUS: Readonly<Record<RefusDeBrouillon['code'], { readonly chemin: string; readonly geste: string }>> =
  {
    'tache-interdite': { chemin: 'poste.taches', geste: 'Changer les tâches' },
    'heures-contraires': { chemin: 'poste.heures', geste: 'Changer les heures' },
    'niveau-contraire': { chemin: 'poste.niveau', geste: 'Changer le niveau' },
    'dates-contraires': { chemin: 'contratDeTravail.fin', geste: 'Changer la date' },
  };

interface PropsDeRefus {
  readonly refus: RefusDeBrouillon;
  readonly aller: (chemin: string) => void;
}

/** Ce qui est demandé est interdit, ou se contredit : la raison, et ses sources. */
export const Refus = ({ refus: { code, motifs }, aller }: PropsDeRefus) => (
  <section className="doc-papier doc-refus" aria-labelledby="titre-brouillon">
    <h2 id="titre-brouillon">
      <Marque reponse="non" cote={26} muette /> Ce document n’est pas rédigé
    </h2>
    <ul>
      {motifs.map(({ phrase, sources }) => (
        <li key={phrase}>
          <p className="doc-motif">{phrase}</p>
          {sources.length === 0 ? null : (
            <ul className="doc-sources-du-refus">
              {sources.map(({ cle }) => (
                <Source key={cle} source={{ cle, ...TEXTES[cle] }} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
    <p>
      <button type="button" className="bouton" onClick={() => aller(CHAMPS_DU_REFUS[code].chemin)}>
        {composer(CHAMPS_DU_REFUS[code].geste)}
      </button>
    </p>
  </section>
);
