import type { ReactNode } from 'react';
import type { CodeColonne, CodeRegle } from '../../../droit/codes.ts';
import { type CleEtabli, etabli } from '../../../droit/fondement.ts';
import { type CodePoint, point } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { type CleTexte, TEXTES } from '../../../droit/textes.ts';
import { REPONSES } from '../../../explication/libelles.ts';
import { composer } from '../../../explication/typographie.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { cheminDe } from './adresse.ts';
import { direOrigine } from './natures.ts';
import { nommerRegle } from './sujets.ts';

export const Partie = ({
  titre,
  id,
  children,
}: {
  readonly titre: string;
  readonly id: string;
  readonly children: ReactNode;
}) => (
  <section className="fiche-partie" aria-labelledby={`partie-${id}`}>
    <h2 id={`partie-${id}`}>{titre}</h2>
    {children}
  </section>
);

export const nommerLesTextes = (colonnes: readonly CodeColonne[]): string =>
  colonnes.map((colonne) => COLONNES[colonne].libelleCourt).join(', ');

/** Des points établis : leur clé, leur énoncé, ce qu'ils valent. */
export const Etablis = ({ cles }: { readonly cles: readonly CleEtabli[] }) => (
  <ul className="fiche-liste">
    {cles.map((cle) => (
      <li key={cle} className="fiche-ligne">
        <LienInterne vers={cheminDe({ genre: 'etabli', cle })} className="fiche-cle">
          {cle}
        </LienInterne>
        <span className="fiche-enonce">{composer(etabli(cle).enonce)}</span>
        <SigneDeCertitude valeur={etabli(cle).certitude} />
      </li>
    ))}
  </ul>
);

/** Des points contestés et des lacunes, par leur titre. */
export const Points = ({ codes }: { readonly codes: readonly CodePoint[] }) => (
  <ul className="fiche-liste">
    {codes.map((cle) => (
      <li key={cle} className="fiche-ligne">
        <span className="fiche-enonce">
          <LienInterne vers={cheminDe({ genre: 'point', cle })}>{composer(point(cle).titre)}</LienInterne>
        </span>
        {point(cle).nature === 'lacune' ? (
          <span className="case-indeterminee">non lu</span>
        ) : (
          <SigneDeCertitude valeur="contestee" />
        )}
      </li>
    ))}
  </ul>
);

/** Des règles, et les textes sous lesquels elles s'appuient sur ce point. */
export const Regles = ({
  regles,
}: {
  readonly regles: readonly { readonly regle: CodeRegle; readonly colonnes: readonly CodeColonne[] }[];
}) => (
  <ul className="fiche-liste">
    {regles.map(({ regle, colonnes }) => (
      <li key={regle} className="fiche-ligne">
        <span className="fiche-enonce">
          <LienInterne vers={cheminDe({ genre: 'regle', cle: regle })}>{nommerRegle(regle)}</LienInterne>
        </span>
        <span className="legende">{nommerLesTextes(colonnes)}</span>
      </li>
    ))}
  </ul>
);

export interface ValeurMontree {
  readonly nom: string;
  /** Les textes où elle vaut, ou sa période. */
  readonly detail: string | null;
  readonly valeur: string;
}

/** Des valeurs du recueil. */
export const Valeurs = ({ valeurs }: { readonly valeurs: readonly ValeurMontree[] }) => (
  <dl className="fiche-liste">
    {valeurs.map(({ nom, detail, valeur }) => (
      <div key={`${nom} ${detail} ${valeur}`} className="fiche-ligne">
        <dt className="fiche-enonce">
          {nom}
          {detail === null ? null : <span className="legende fiche-textes">{detail}</span>}
        </dt>
        <dd className="fiche-valeur">
          {valeur === REPONSES.indetermine ? <CaseIndeterminee>{valeur}</CaseIndeterminee> : valeur}
        </dd>
      </div>
    ))}
  </dl>
);

/** Des sources : leur titre mène à leur page, puis à la publication. */
export const Sources = ({ cles }: { readonly cles: readonly CleTexte[] }) => (
  <ul className="fiche-liste">
    {cles.map((cle) => {
      const { titre, nature, date, lien, certitude } = TEXTES[cle];
      return (
        <li key={cle} className="fiche-ligne">
          <span className="fiche-enonce">
            <LienInterne vers={cheminDe({ genre: 'source', cle })}>{composer(titre)}</LienInterne>
            <span className="legende fiche-textes">
              {direOrigine(nature, date)}
              {lien === null ? (
                ', sans lien public'
              ) : (
                <>
                  {', '}
                  <a href={lien} target="_blank" rel="noreferrer noopener">
                    lire la publication<span className="invisible"> : {composer(titre)} (nouvel onglet)</span>
                  </a>
                </>
              )}
            </span>
          </span>
          <SigneDeCertitude valeur={certitude} />
        </li>
      );
    })}
  </ul>
);
