import { useState } from 'react';
import { ajouterJours, ecrireJour, type Jour, jourDe } from '../../../commun/jour.ts';
import { COLLECTIF, COLONNES, REGIMES } from '../../../droit/regimes/index.ts';
import { REGIMES_EN_CLAIR } from '../../../explication/libelles.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { type ChampSaisi, ecrireValeur, lireTexte } from '../entretien/champs.ts';
import { cheminDe } from './adresse.ts';
import { CelluleLue } from './cellule.tsx';
import { type Changements, changementsEntre, type TexteNouveau, type ValeurChangee } from './changements.ts';
import { neuvesDe } from './matrice.ts';
import { nommerRegle } from './sujets.ts';

const JOUR: ChampSaisi = { id: 'jour', cle: 'signature', genre: 'jour', poser: (situation) => situation };

interface Deux {
  readonly a: string | undefined;
  readonly b: string | undefined;
}

const autour = (jour: Jour): Deux => ({ a: ecrireJour(ajouterJours(jour, -1)), b: ecrireJour(jour) });

/** La veille et le jour où chaque texte s'ouvre, le dernier régime d'abord montré. */
const REPERES = [...REGIMES.slice(1), COLLECTIF].map(({ code, du }) => ({ code, jours: autour(du) }));
const DEPART: Deux = autour(REGIMES.at(-1)?.du ?? COLLECTIF.du);

const TexteOuvert = ({ texte: { colonne, le, avant, ecarts } }: { readonly texte: TexteNouveau }) => (
  <section aria-labelledby={`ouvre-${colonne}`} className="droit-changement">
    <h3 id={`ouvre-${colonne}`}>
      {COLONNES[colonne].libelle}, pour qui signe depuis le {ecrireDate(le)}
    </h3>
    <Defilable nom={`Ce que change\u00a0: ${COLONNES[colonne].libelle}`}>
      <table className="tableau droit-ecarts">
        <thead>
          <tr>
            <th scope="col">Règle</th>
            {avant === null ? null : <th scope="col">{COLONNES[avant].libelleCourt}</th>}
            <th scope="col">{COLONNES[colonne].libelleCourt}</th>
          </tr>
        </thead>
        <tbody>
          {ecarts.map((ecart) => (
            <tr key={ecart.cle}>
              <th scope="row">
                <LienInterne vers={cheminDe({ genre: 'regle', cle: ecart.regle })}>{ecart.nom}</LienInterne>
              </th>
              {avant === null ? null : (
                <td>
                  <CelluleLue cellule={ecart.avant} />
                </td>
              )}
              <td>
                <CelluleLue
                  cellule={ecart.apres}
                  neuves={neuvesDe(avant === null ? undefined : ecart.avant, ecart.apres)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defilable>
  </section>
);

const EnCours = ({ valeurs }: { readonly valeurs: readonly ValeurChangee[] }) => (
  <section aria-labelledby="en-cours" className="droit-changement">
    <h3 id="en-cours">Dans les textes déjà ouverts</h3>
    <p className="legende">Pour un contrat déjà signé, un montant nouveau vaut à partir de son anniversaire.</p>
    <Defilable nom="Valeurs changées">
      <table className="tableau droit-ecarts">
        <thead>
          <tr>
            <th scope="col">Valeur</th>
            <th scope="col">Textes</th>
            <th scope="col">Avant</th>
            <th scope="col">Après</th>
          </tr>
        </thead>
        <tbody>
          {valeurs.map(({ regle, objet, avant, apres, colonnes }) => (
            <tr key={`${regle} ${objet} ${colonnes.join()}`}>
              <th scope="row">
                <LienInterne vers={cheminDe({ genre: 'regle', cle: regle })}>
                  {nommerRegle(regle)}, {objet}
                </LienInterne>
              </th>
              <td>{colonnes.map((colonne) => COLONNES[colonne].libelleCourt).join(', ')}</td>
              <td>{avant ?? 'rien'}</td>
              <td className="droit-apres">{apres ?? 'rien'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defilable>
  </section>
);

const nombrer = (nombre: number, un: string): string => `${nombre} ${un}${nombre > 1 ? 's' : ''}`;
const changent = (nombre: number): string => (nombre > 1 ? 'changent' : 'change');

const resumerLeTexte = ({ colonne, avant, ecarts }: TexteNouveau): string =>
  colonne === 'collectif-2026' || avant === null
    ? `${COLONNES[colonne].libelleCourt} : ouverte, avec ${nombrer(ecarts.length, 'règle')}`
    : `${nombrer(ecarts.length, 'règle')} ${changent(ecarts.length)} pour qui signe sous ${REGIMES_EN_CLAIR[colonne]}`;

const resumer = ({ textes, valeurs }: Changements, a: Jour, b: Jour): string => {
  const entre = `Entre le ${ecrireDate(a)} et le ${ecrireDate(b)}`;
  if (textes.length === 0 && valeurs.length === 0) return `${entre}, rien ne change dans ce que Tandem tient du droit.`;
  const changees =
    valeurs.length === 0
      ? []
      : [`${nombrer(valeurs.length, 'valeur')} ${changent(valeurs.length)} dans les textes déjà ouverts`];
  return composer(`${entre} : ${[...textes.map(resumerLeTexte), ...changees].join(' ; ')}.`);
};

const Reponse = ({ a, b }: Deux) => {
  if (a === undefined || b === undefined) return <p className="aide">Écrivez deux jours, le plus ancien d’abord.</p>;
  const [debut, fin] = [jourDe(a), jourDe(b)];
  if (debut > fin) return <p className="erreur">Le premier jour doit précéder le second.</p>;
  const changements = changementsEntre(debut, fin);
  return (
    <>
      <p className="droit-resume">{resumer(changements, debut, fin)}</p>
      {changements.textes.map((texte) => (
        <TexteOuvert key={texte.colonne} texte={texte} />
      ))}
      {changements.valeurs.length === 0 ? null : <EnCours valeurs={changements.valeurs} />}
    </>
  );
};

/** Ce qui change du droit entre deux jours, pour qui signe et pour qui a déjà signé. */
export const CeQuiChange = () => {
  const [jours, poser] = useState<Deux>(DEPART);
  const [ouverture, rouvrir] = useState(0);
  const champ = (nom: 'a' | 'b', titre: string) => (
    <Saisie
      key={`${nom}${ouverture}`}
      titre={titre}
      petit
      genre="jour"
      id={`change-${nom}`}
      depart={ecrireValeur(JOUR, jours[nom] ?? '')}
      lire={(texte) => lireTexte(JOUR, texte)}
      donner={(valeur) => poser((avant) => ({ ...avant, [nom]: valeur === undefined ? undefined : String(valeur) }))}
    />
  );
  return (
    <Bloc id="changements" titre="Ce qui change entre deux jours" classe="feuille">
      <div className="droit-deux-jours">
        {champ('a', 'Du')}
        {champ('b', 'Au')}
        <div className="droit-reperes">
          <span className="sous-titre">L’ouverture de&nbsp;:</span>
          {REPERES.map(({ code, jours: siens }) => (
            <button
              key={code}
              type="button"
              className="bouton bouton-petit"
              onClick={() => {
                poser(siens);
                rouvrir((nombre) => nombre + 1);
              }}
            >
              {COLONNES[code].libelleCourt}
            </button>
          ))}
        </div>
      </div>
      <div role="status" className="droit-reponse">
        <Reponse {...jours} />
      </div>
    </Bloc>
  );
};
