import { useState } from 'react';
import { jourDe } from '../../../commun/jour.ts';
import { CODES_COLONNES, type CodeColonne } from '../../../droit/codes.ts';
import { COLONNES, regimeAu } from '../../../droit/regimes/index.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Choix } from '../elements/choix.tsx';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { cheminDe } from './adresse.ts';
import { CelluleLue } from './cellule.tsx';
import { type Case, GROUPES } from './matrice.ts';
import { abregerPeriode } from './periodes.ts';
import { CODES_SUJETS, NOMS_DES_SUJETS } from './sujets.ts';

const TOUS = 'toutes';

const classeDe = ({ colonne }: Case, enVigueur: boolean): string =>
  enVigueur ? `droit-col-${colonne} droit-en-vigueur` : `droit-col-${colonne}`;

/** Chaque règle sous chaque texte ; sur un téléphone, un texte à la fois. */
export const Tableau = ({ aujourdHui }: { readonly aujourdHui: string }) => {
  const enVigueur = regimeAu(jourDe(aujourdHui))?.code ?? 'convention-2024';
  const [sujet, choisirLeSujet] = useState<string>(TOUS);
  const [colonne, choisirLaColonne] = useState<CodeColonne>(enVigueur);
  const groupes = GROUPES.filter((groupe) => sujet === TOUS || groupe.sujet === sujet);
  return (
    <Bloc
      id="regles"
      titre="Règle par texte"
      classe="feuille droit-regles"
      precision={
        <Choix
          titre="Sujet des règles"
          titreCache
          segments={[
            { code: TOUS, libelle: 'Toutes' },
            ...CODES_SUJETS.map((code) => ({ code, libelle: NOMS_DES_SUJETS[code] })),
          ]}
          choisi={sujet}
          choisir={choisirLeSujet}
        />
      }
    >
      <div className="droit-choix-du-texte">
        <Choix
          titre="Texte montré"
          titreCache
          segments={CODES_COLONNES.map((code) => ({ code, libelle: COLONNES[code].libelleCourt }))}
          choisi={colonne}
          choisir={(code) => choisirLaColonne(CODES_COLONNES.find((une) => une === code) ?? enVigueur)}
        />
      </div>
      <Defilable nom="Règles sous chaque texte" classe="droit-defile">
        <table className={`tableau droit-tableau droit-montre-${colonne}`}>
          <thead>
            <tr>
              <th scope="col">
                <LienInterne vers={cheminDe({ genre: 'regle', cle: 'regime' })}>Contrat signé</LienInterne>
              </th>
              {CODES_COLONNES.map((code) => (
                <th
                  key={code}
                  scope="col"
                  className={`droit-col-${code}${code === enVigueur ? ' droit-en-vigueur' : ''}`}
                >
                  {COLONNES[code].libelleCourt}
                  <span className="droit-periode">{abregerPeriode(code)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {groupes.map(({ sujet: cle, titre, lignes }) => (
            <tbody key={cle}>
              <tr className="droit-groupe">
                <th scope="rowgroup" colSpan={CODES_COLONNES.length + 1}>
                  {titre}
                </th>
              </tr>
              {lignes.map((ligne) => (
                <tr key={ligne.cle}>
                  <th scope="row">
                    <LienInterne vers={cheminDe({ genre: 'regle', cle: ligne.regle })}>{ligne.nom}</LienInterne>
                  </th>
                  {ligne.cases.map((une) => (
                    <td key={une.colonne} className={classeDe(une, une.colonne === enVigueur)}>
                      <CelluleLue cellule={une.cellule} idem={une.ecart === 'idem'} neuves={une.neuves} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Defilable>
      <Legende />
    </Bloc>
  );
};

const SIGNES = ['confirmee', 'source-unique', 'contestee'] as const;

const Legende = () => (
  <ul className="droit-legende" aria-label="Légende du tableau">
    <li>
      <strong>en gras, ce qui change</strong>
    </li>
    {SIGNES.map((certitude) => (
      <li key={certitude}>
        <SigneDeCertitude valeur={certitude} />
      </li>
    ))}
    <li>
      <CaseIndeterminee>non lu</CaseIndeterminee>
    </li>
    <li>
      <span className="legende">Un contrat en cours prend les nouveaux montants à son anniversaire.</span>
    </li>
  </ul>
);
