import { useState } from 'react';
import { composer, ecrireNombre, enumerer } from '../../../explication/typographie.ts';
import type { Habitude } from '../../lot/cellules.ts';
import { HABITUDES_EN_CLAIR } from '../../lot/habitudes.ts';
import { BoutonDeLaSeance, TABLEAUX } from './bouton-fichiers.tsx';
import { Exporter } from './exporter.tsx';
import { compterEnMots, direLeFichier } from './mots.ts';
import { type Ouverture, SEANCE } from './seance.ts';
import type { PageDeLignes, Recu, Regard } from './tableau.ts';

const SEPARATEURS = { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation' } as const;
const CODAGES = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' } as const;

const direLesHabitudes = ({ bilan }: Recu): readonly string[] =>
  Object.entries(bilan.habitudes).map(
    ([habitude, nombre]) => `${HABITUDES_EN_CLAIR[habitude as Habitude]} (${ecrireNombre(nombre)})`,
  );

const Rangee = ({ nom, dit }: { readonly nom: string; readonly dit: string }) => (
  <div>
    <dt>{nom}</dt>
    <dd>{composer(dit)}</dd>
  </div>
);

/** Ce qui a été compris du fichier : rien n'est deviné en silence. */
const Reconnu = ({ ouverture: { recu, appoints } }: { readonly ouverture: Ouverture }) => {
  const habitudes = direLesHabitudes(recu);
  return (
    <details className="med-depliant med-reconnu">
      <summary>Ce qui a été reconnu</summary>
      <dl className="med-depliant-corps">
        {recu.genre === 'tableau' ? (
          <Rangee
            nom="Écriture"
            dit={`séparateur ${SEPARATEURS[recu.separateur]}, accents ${CODAGES[recu.codage]}${habitudes.length === 0 ? '' : `, ${enumerer(habitudes)}`}`}
          />
        ) : (
          <Rangee nom="Écriture" dit="NDJSON, un document du contrat par ligne" />
        )}
        <Rangee
          nom="Identifiant"
          dit={
            recu.identifiant === undefined ? 'aucun : les lignes ont leur numéro' : `colonne « ${recu.identifiant} »`
          }
        />
        {recu.genre === 'tableau' ? (
          <Rangee
            nom={compterEnMots(recu.lues.length, 'colonne lue', 'colonnes lues')}
            dit={recu.lues.map(({ nom, chemin }) => (nom === chemin ? nom : `${nom} → ${chemin}`)).join(', ')}
          />
        ) : null}
        {appoints.length === 0 ? null : <Rangee nom="Lu avec" dit={appoints.join(', ')} />}
        {recu.constantes.length === 0 ? null : (
          <Rangee
            nom="Pareil partout"
            dit={recu.constantes.map(({ chemin, texte }) => `${chemin} : ${texte}`).join(', ')}
          />
        )}
        {recu.ignorees.length === 0 ? null : (
          <Rangee
            nom={compterEnMots(recu.ignorees.length, 'colonne non lue', 'colonnes non lues')}
            dit={`${recu.ignorees.join(', ')}. Le tableau peut les montrer ; elles ne changent aucune réponse.`}
          />
        )}
        <Rangee
          nom="Lignes"
          dit={`${ecrireNombre(recu.bilan.lignes)} jugées, ${ecrireNombre(recu.bilan.rejets)} mises à part`}
        />
      </dl>
    </details>
  );
};

interface Proprietes {
  readonly ouverture: Ouverture;
  readonly regard: Regard;
  readonly vue: PageDeLignes | undefined;
}

/** La phrase du fichier entier, son nom, et ce que l'on peut en faire. */
export const Tete = ({ ouverture, regard, vue }: Proprietes) => {
  const [exporte, exporter] = useState(false);
  const { recu, nom, exemple } = ouverture;
  const { premiere, suite } = direLeFichier(recu.bilan);
  return (
    <header className="med-tete">
      <div className="med-tete-rang">
        <h1 className="phrase med-phrase">
          <strong>{premiere}</strong> {suite}
        </h1>
        <div className="boutons">
          <button
            type="button"
            className="bouton"
            aria-expanded={exporte}
            aria-controls="med-export"
            onClick={() => exporter(!exporte)}
          >
            Exporter
          </button>
          <BoutonDeLaSeance libelle="Ouvrir un autre fichier" nom="Fichier de médecins" accepte={TABLEAUX} />
          <button type="button" className="bouton" onClick={() => SEANCE.fermer()}>
            Fermer
          </button>
        </div>
      </div>
      <div id="med-export">{exporte ? <Exporter ouverture={ouverture} regard={regard} vue={vue} /> : null}</div>
      <p className="med-source">
        {exemple ? (
          <span className="etiquette etiquette-exemple">Données d’exemple, inventées</span>
        ) : (
          <strong>{nom}</strong>
        )}{' '}
        <span className="aide">Rien n’est envoyé ni gardé&nbsp;: ce fichier n’est que dans cet onglet.</span>
      </p>
      <Reconnu ouverture={ouverture} />
    </header>
  );
};
