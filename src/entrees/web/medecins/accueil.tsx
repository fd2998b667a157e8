import { type ReactNode, useEffect, useState } from 'react';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { Defilable } from '../elements/defilable.tsx';
import { telecharger } from '../elements/telecharger.ts';
import { BoutonDeLaSeance, TABLEAUX } from './bouton-fichiers.tsx';
import { LIGNES_AU_PLUS } from './limites.ts';
import type { Appoint, Echanges } from './messages.ts';
import { lancerUnPoste } from './poste.ts';
import { SEANCE } from './seance.ts';

type Modele = Echanges['modele']['rendu'];

/** Le modèle vient du travailleur, qui a les schémas : il n'est demandé que si on le regarde. */
const demanderLeModele = async (): Promise<Modele | undefined> => {
  const poste = lancerUnPoste();
  try {
    const rendu = await poste.demander('modele', null);
    return rendu.accepte ? rendu.valeur : undefined;
  } catch {
    return undefined;
  } finally {
    poste.arreter();
  }
};

const TableDesColonnes = () => {
  const [modele, recevoir] = useState<Modele>();
  const [panne, tomber] = useState(false);
  useEffect(() => {
    let parti = false;
    void demanderLeModele().then((rendu) => {
      if (parti) return;
      if (rendu === undefined) tomber(true);
      else recevoir(rendu);
    });
    return () => {
      parti = true;
    };
  }, []);
  if (panne) return <p>La liste n’a pas pu se charger. Rechargez la page, puis recommencez.</p>;
  if (modele === undefined) return <p>Chargement…</p>;
  return (
    <>
      <p className="med-rang">
        <button
          type="button"
          className="bouton bouton-petit"
          onClick={() => telecharger('tandem-modele.csv', 'text/csv', modele.csv)}
        >
          Télécharger ce modèle vide (CSV)
        </button>
      </p>
      <Defilable nom="Les colonnes et ce que l’on y écrit" classe="med-colonnes-admises">
        <table className="tableau">
          <thead>
            <tr>
              <th scope="col">Colonne</th>
              <th scope="col">Ce qu’elle dit</th>
              <th scope="col">Ce que l’on y écrit</th>
            </tr>
          </thead>
          <tbody>
            {modele.colonnes.map(({ chemin, nom, admis, codes }) => (
              <tr key={chemin}>
                <th scope="row">
                  <code>{chemin}</code>
                </th>
                <td>{nom}</td>
                <td>
                  {codes.length === 0 ? (
                    admis
                  ) : (
                    <details>
                      <summary>{admis}</summary>
                      {codes.join(', ')}
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defilable>
      <p className="aide">
        Une cellule vide veut dire «&nbsp;pas su&nbsp;», jamais «&nbsp;non&nbsp;». Les faits de santé n’y sont
        pas&nbsp;: un fichier de médecins n’a pas à en porter.
      </p>
    </>
  );
};

const Depliant = ({ titre, children }: { readonly titre: string; readonly children: ReactNode }) => {
  const [ouvert, ouvrir] = useState(false);
  return (
    <details className="med-depliant" onToggle={({ currentTarget }) => ouvrir(currentTarget.open)}>
      <summary>{titre}</summary>
      {ouvert ? <div className="med-depliant-corps">{children}</div> : null}
    </details>
  );
};

const CORRESPONDANCE = {
  id: 'RPPS',
  colonnes: { Secteur: 'medecin.secteur', 'Patients MT': 'medecin.patientele.mt' },
  valeurs: { 'medecin.secteur': { S1: 'secteur-1', S2: 'secteur-2' } },
  constantes: { 'demande.cadre': 'individuel', 'demande.option': 'temps-plein' },
};
const CORRESPONDANCE_ECRITE = `${JSON.stringify(CORRESPONDANCE, null, 2)}\n`;

const Correspondance = () => (
  <>
    <p>
      Un petit fichier JSON dit à quoi vos colonnes correspondent, ce que valent vos codes, et ce qui est pareil pour
      toutes les lignes. Le même sert à <code>./tandem lot --correspondance</code>.
    </p>
    <pre className="med-json">{CORRESPONDANCE_ECRITE}</pre>
    <button
      type="button"
      className="bouton bouton-petit"
      onClick={() => telecharger('correspondance.json', 'application/json', CORRESPONDANCE_ECRITE)}
    >
      Télécharger cet exemple
    </button>
  </>
);

const Appoints = ({ appoints }: { readonly appoints: readonly Appoint[] }) => (
  <div className="med-appoints">
    <BoutonDeLaSeance
      libelle="Joindre une correspondance ou un barème"
      nom="Correspondance ou barème, en JSON"
      accepte=".json,application/json"
      classe="bouton bouton-petit"
    />
    {appoints.length === 0 ? <span className="aide">Facultatif, en JSON.</span> : null}
    <div role="status">
      <ul aria-label="Fichiers joints">
        {appoints.map(({ nom }) => (
          <li key={nom} className="etiquette">
            {nom}{' '}
            <button type="button" className="lien" onClick={() => SEANCE.retirer(nom)}>
              retirer<span className="invisible"> {nom}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  </div>
);

const ZoneDeDepot = ({ appoints }: Pick<Proprietes, 'appoints'>) => (
  <div className="vide med-depot">
    <h2>Déposez votre fichier ici.</h2>
    <p>
      CSV, NDJSON ou XLSX,{' '}
      {composer(
        `${ecrireNombre(LIGNES_AU_PLUS)} lignes au plus. Les points-virgules, les virgules décimales, les dates comme 31/12/2024 et les accents d'un vieux tableur sont reconnus.`,
      )}
    </p>
    <p className="med-rang">
      <BoutonDeLaSeance
        libelle="Choisir un fichier"
        nom="Fichier de médecins"
        accepte={TABLEAUX}
        classe="bouton bouton-plein"
      />
      <button type="button" className="bouton" onClick={() => void SEANCE.montrerLExemple()}>
        Voir un exemple
      </button>
    </p>
    <p className="aide">L’exemple&nbsp;: 200 médecins inventés, aucun n’existe.</p>
    <Appoints appoints={appoints} />
  </div>
);

interface Proprietes {
  readonly appoints: readonly Appoint[];
  readonly occupe: boolean;
  readonly children: ReactNode;
}

/** Pas encore de fichier : en déposer un, voir un exemple, partir du modèle. */
export const Accueil = ({ appoints, occupe, children }: Proprietes) => (
  <div className="med-accueil">
    <h1>Mes médecins</h1>
    <p className="chapeau">
      Pour une union, une CPTS, une caisse&nbsp;: un fichier, une ligne par médecin, et pour chacun la réponse, les
      sommes et ce qui manque, avec les mêmes règles que partout ailleurs.
    </p>
    {children}
    <div className="med-accueil-corps">
      {occupe ? null : <ZoneDeDepot appoints={appoints} />}
      <div className="med-accueil-aside">
        <p className="med-promesse">
          <strong>Rien n’est envoyé, rien n’est gardé.</strong> Le fichier est lu et jugé dans cet onglet, par votre
          navigateur&nbsp;; fermez l’onglet, tout s’efface.
        </p>
        <ul className="med-rendu">
          <li>Pour chaque médecin&nbsp;: oui, non ou indéterminé, pourquoi, et combien.</li>
          <li>Un tableau à filtrer et à ranger, les sommes de ce qu’il retient.</li>
          <li>Une fiche d’une page par médecin, à imprimer ou à enregistrer en PDF.</li>
          <li>
            Un export CSV ou XLSX, le même que celui de <code>./tandem lot</code>.
          </li>
        </ul>
      </div>
    </div>
    <Depliant titre="Les colonnes à remplir, et le modèle">
      <TableDesColonnes />
    </Depliant>
    <Depliant titre={'Vos colonnes ont d’autres noms\u00a0?'}>
      <Correspondance />
    </Depliant>
  </div>
);
