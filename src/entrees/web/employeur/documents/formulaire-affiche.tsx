import { useId } from 'react';
import { composer } from '../../../../explication/typographie.ts';
import { ChampAffiche } from './champ-affiche.tsx';
import { type Chemin, ditQuelqueChose, fichesA, lireA } from './chemins.ts';
import type { DossierEnCours } from './contexte-du-dossier.ts';
import { ELEMENTS_AU_PLUS } from './ecriture.ts';
import type { ChampSimple } from './formes-de-champ.ts';
import { cheminsDuGroupe, type EntreeMontree, type FichesMontrees, type GroupeMontre } from './formulaire.ts';
import { ecrireUnFait, oterUneFiche, rendreUnFait, TENUE } from './tenue.ts';

/** L'identifiant du champ d'un fait. */
export const idDuChamp = (chemin: Chemin): string => `fait-${chemin}`;

const idDAjout = (liste: Chemin): string => `ajouter-${liste}`;

/** Porte le focus au cadre suivant, quand l'écran a changé. */
const rejoindre = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const contradiction = (chemin: Chemin, { fusionne }: DossierEnCours): string | undefined => {
  const { bas, haut } = fusionne.poste?.fourchette ?? {};
  return chemin === 'poste.fourchette.haut' && bas !== undefined && haut !== undefined && haut < bas
    ? 'Le haut de la fourchette est sous le bas.'
    : undefined;
};

const DeLaSimulation = ({ chemin, cours: { tenu, fusionne, repris } }: PropsDeFait) => {
  const source = tenu.situation === undefined ? 'votre simulation' : 'la situation du fichier';
  if (!tenu.detaches.has(chemin) && lireA(tenu.saisi, chemin) === undefined) {
    return <p className="doc-repris">Repris de {source}.</p>;
  }
  return lireA(fusionne, chemin) === repris.get(chemin) ? (
    <p className="doc-repris">Comme dans {source}.</p>
  ) : (
    <p className="doc-repris">
      <button
        type="button"
        className="lien"
        onClick={() => {
          TENUE.changer((avant) => rendreUnFait(avant, chemin));
          rejoindre(idDuChamp(chemin));
        }}
      >
        Reprendre {source}
      </button>
    </p>
  );
};

interface PropsDeFait {
  readonly chemin: Chemin;
  readonly cours: DossierEnCours;
}

interface PropsDeChamp extends PropsDeFait {
  readonly forme: ChampSimple;
  readonly ecrire?: (valeur: unknown) => void;
}

const Fait = ({ chemin, forme, cours, ecrire }: PropsDeChamp) => (
  <div className={forme.court === true ? 'doc-fait doc-fait-court' : 'doc-fait'}>
    <ChampAffiche
      key={`${cours.tenu.ouverture} ${chemin}`}
      id={idDuChamp(chemin)}
      forme={forme}
      valeur={lireA(cours.fusionne, chemin)}
      donner={ecrire ?? ((valeur) => TENUE.changer((avant) => ecrireUnFait(avant, chemin, valeur)))}
      contredit={contradiction(chemin, cours)}
    />
    {cours.repris.has(chemin) ? <DeLaSimulation chemin={chemin} cours={cours} /> : null}
  </div>
);

interface PropsDeFiche {
  readonly fiches: FichesMontrees;
  readonly rang: number;
  readonly cours: DossierEnCours;
}

/** Les champs d'une fiche. La première chose écrite y pose aussi ce qu'elle porte au départ. */
const ChampsDeLaFiche = ({ fiches: { chemin, champs, forme }, rang, cours }: PropsDeFiche) => {
  const racine = `${chemin}.${rang}`;
  const ecrire = (fait: Chemin, valeur: unknown) =>
    TENUE.changer((avant) => {
      const neuve = !ditQuelqueChose(lireA(avant.saisi, racine));
      const depart = neuve && forme.depart !== undefined ? Object.entries(forme.depart) : [];
      const pose = depart.reduce((tenu, [cle, une]) => ecrireUnFait(tenu, `${racine}.${cle}`, une), avant);
      return ecrireUnFait(pose, fait, valeur);
    });
  return champs.map((champ) => (
    <Fait
      key={champ.chemin}
      chemin={`${racine}.${champ.chemin}`}
      forme={champ.forme}
      cours={cours}
      ecrire={(valeur) => ecrire(`${racine}.${champ.chemin}`, valeur)}
    />
  ));
};

const Fiches = ({ fiches, cours }: { readonly fiches: FichesMontrees; readonly cours: DossierEnCours }) => {
  const { chemin, forme, plusieurs } = fiches;
  const ecrites = fichesA(cours.fusionne, chemin).length;
  const nombre = Math.max(1, ecrites);
  if (!plusieurs) return <ChampsDeLaFiche fiches={fiches} rang={0} cours={cours} />;
  return (
    <div className="doc-fiches">
      {forme.aide === undefined ? null : <p className="aide">{composer(forme.aide)}</p>}
      {Array.from({ length: nombre }, (_, rang) => rang).map((rang) => (
        <fieldset key={`${cours.tenu.ouverture} ${rang}`} className="doc-fiche">
          <legend className="titre">
            {composer(forme.une)} {rang + 1}
          </legend>
          <div className="doc-faits">
            <ChampsDeLaFiche fiches={fiches} rang={rang} cours={cours} />
          </div>
          {rang < ecrites && nombre > 1 ? (
            <button
              type="button"
              className="lien"
              onClick={() => {
                TENUE.changer((avant) => oterUneFiche(avant, chemin, rang));
                rejoindre(idDAjout(chemin));
              }}
            >
              Retirer {composer(forme.une).toLocaleLowerCase('fr')} {rang + 1}
            </button>
          ) : null}
        </fieldset>
      ))}
      {nombre < ELEMENTS_AU_PLUS ? (
        <button
          type="button"
          id={idDAjout(chemin)}
          className="bouton bouton-petit"
          onClick={() => TENUE.changer((avant) => ecrireUnFait(avant, `${chemin}.${nombre}`, {}))}
        >
          {composer(forme.ajouter)}
        </button>
      ) : null}
    </div>
  );
};

const Entree = ({ entree, cours }: { readonly entree: EntreeMontree; readonly cours: DossierEnCours }) =>
  'champs' in entree ? (
    <Fiches fiches={entree} cours={cours} />
  ) : (
    <Fait chemin={entree.chemin} forme={entree.forme} cours={cours} />
  );

/** Un groupe du formulaire : ce qu'il demande, et combien est su. */
export const GroupeAffiche = ({ groupe, cours }: { readonly groupe: GroupeMontre; readonly cours: DossierEnCours }) => {
  const id = useId();
  const chemins = cheminsDuGroupe(groupe, (liste) => Math.max(1, fichesA(cours.fusionne, liste).length));
  const sus = chemins.filter((chemin) => ditQuelqueChose(lireA(cours.fusionne, chemin))).length;
  return (
    <section className="feuille doc-groupe" aria-labelledby={id}>
      <div className="tete-de-bloc">
        <h2 id={id}>{groupe.titre}</h2>
        <span className="precision">
          {sus} sur {chemins.length}
        </span>
      </div>
      {groupe.aide === undefined ? null : <p className="aide">{composer(groupe.aide)}</p>}
      {groupe.parties.map(({ titre, entrees }) => (
        <div key={titre ?? ''} className="doc-partie">
          {titre === undefined ? null : <h3>{titre}</h3>}
          <div className="doc-faits">
            {entrees.map((entree) => (
              <Entree key={entree.chemin} entree={entree} cours={cours} />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
};
