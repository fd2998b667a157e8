import { useId, useState } from 'react';
import { type Jour, lireJour } from '../../../commun/jour.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { ecrireEnChiffres } from '../../../usages/suivi/dates.ts';
import { type ContratOuvert, regarderAu } from './document.ts';
import { type ChampEcrit, lireChamp } from './formulaire.ts';
import { tenirContrat } from './ouvrir.ts';
import type { ContratTenu } from './tenue.ts';
import './jour-regarde.css';

/** Le même contrat, regardé un autre jour : ni le fichier ni les actes n'en sont changés. */
const regarder = (tenu: ContratTenu, au: Jour | undefined, connuLe: Jour | undefined): void => {
  const ouvert: ContratOuvert = {
    document: regarderAu(tenu.document, au, connuLe),
    lu: { ...tenu.lu, au, connuLe },
  };
  tenirContrat(ouvert, tenu);
};

interface Proprietes {
  readonly titre: string;
  readonly jour: Jour | undefined;
  readonly aide?: string;
  readonly choisir: (jour: Jour | undefined) => void;
}

const CHAMP: ChampEcrit = { genre: 'jour', cle: 'jour', titre: 'Jour' };

const ChampDeJour = ({ titre, jour, aide, choisir }: Proprietes) => {
  const id = useId();
  const [texte, ecrire] = useState(jour === undefined ? '' : ecrireEnChiffres(jour));
  const [faute, signaler] = useState<string>();
  const lire = (nouveau: string, fini: boolean) => {
    const lu = lireChamp(CHAMP, new Map([['jour', nouveau]]));
    if (!lu.accepte) {
      if (fini) signaler(lu.refus);
      return;
    }
    signaler(undefined);
    if (nouveau.trim() === '') {
      if (fini) choisir(undefined);
    } else choisir(lireJour(String(lu.valeur)));
  };
  return (
    <div className="contrat-jour">
      <label htmlFor={id}>{titre}</label>
      <div className="cadre cadre-jour">
        <input
          id={id}
          className="entree"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={24}
          placeholder="jj/mm/aaaa"
          value={texte}
          aria-invalid={faute === undefined ? undefined : true}
          aria-describedby={faute === undefined ? undefined : `${id}-erreur`}
          onChange={({ target }) => {
            ecrire(target.value);
            lire(target.value, false);
          }}
          onBlur={({ target }) => lire(target.value, true)}
        />
      </div>
      {aide === undefined ? null : <p className="aide">{aide}</p>}
      {faute === undefined ? null : (
        <p className="erreur" id={`${id}-erreur`}>
          {faute}
        </p>
      )}
    </div>
  );
};

/** Le jour où l'on regarde le contrat : aujourd'hui, sauf demande ; et, plus rarement, ce que l'on en savait un jour. */
export const JourRegarde = ({ tenu, aujourdHui }: { readonly tenu: ContratTenu; readonly aujourdHui: Jour }) => {
  const { au, connuLe } = tenu.lu;
  return (
    <div className="contrat-jours">
      <ChampDeJour
        key={`au-${au ?? aujourdHui}`}
        titre="Regardé au"
        jour={au ?? aujourdHui}
        choisir={(jour) => regarder(tenu, jour === aujourdHui ? undefined : jour, connuLe)}
      />
      {au === undefined ? (
        <span className="aide">aujourd’hui</span>
      ) : (
        <button type="button" className="lien" onClick={() => regarder(tenu, undefined, connuLe)}>
          revenir à aujourd’hui
        </button>
      )}
      <details className="contrat-connu" open={connuLe !== undefined}>
        <summary>
          {connuLe === undefined
            ? 'Tel qu’on le connaissait un jour…'
            : `Tel qu’on le connaissait le ${ecrireDate(connuLe)}`}
        </summary>
        <ChampDeJour
          key={`connu-${connuLe}`}
          titre="Connu le"
          jour={connuLe}
          aide="Les actes enregistrés après ce jour sont écartés\u00a0: une décision passée se rejoue telle qu’on la connaissait. Vide\u00a0: tous comptent."
          choisir={(jour) => regarder(tenu, au, jour)}
        />
      </details>
    </div>
  );
};
