import { useState } from 'react';
import type { Reponse } from '../../../../commun/connu.ts';
import { ecrireDuree } from '../../../../explication/planning.ts';
import { JOURS_DE_LA_SEMAINE, type JourDeLaSemaine } from '../../../../regles/planning-faits.ts';
import { ecrireHeure } from '../../../../usages/documents/champs.ts';
import { Marque } from '../../elements/marque.tsx';
import {
  BORNES,
  type Borne,
  type Case,
  caseDe,
  lireHeure,
  SEANCES,
  SEANCES_EN_CLAIR,
  type Seance,
  type SemaineLue,
  type SemaineSaisie,
} from './semaine.ts';

const NOMS_DES_BORNES: Readonly<Record<Borne, string>> = { de: 'début', a: 'fin' };

interface PropsDeCase {
  readonly jour: JourDeLaSemaine;
  readonly seance: Seance;
  readonly borne: Borne;
  readonly depart: string;
  /** Ce qui y est faux, une fois la case quittée. */
  readonly faute: string | undefined;
  readonly ecrire: (texte: string) => void;
  readonly quitter: () => void;
}

/** Une heure. Ce qui est écrit ne bouge pas sous la frappe ; en quittant la case, l'heure prend sa forme. */
const CaseDHeure = ({ jour, seance, borne, depart, faute, ecrire, quitter }: PropsDeCase) => {
  const [texte, poser] = useState(depart);
  const id = caseDe(jour, seance, borne);
  return (
    <input
      id={id}
      className={`plan-heure plan-heure-${borne}`}
      type="text"
      autoComplete="off"
      spellCheck={false}
      maxLength={8}
      aria-label={`${jour}, ${SEANCES_EN_CLAIR[seance].toLocaleLowerCase('fr')}, ${NOMS_DES_BORNES[borne]}`}
      aria-invalid={faute === undefined ? undefined : true}
      aria-describedby={faute === undefined ? 'aide-des-heures' : `faute-${jour}`}
      value={texte}
      onChange={({ target: { value } }) => {
        poser(value);
        ecrire(value);
      }}
      onBlur={({ target: { value } }) => {
        const lue = lireHeure(value);
        if (lue.accepte) {
          poser(ecrireHeure(lue.valeur));
          ecrire(ecrireHeure(lue.valeur));
        }
        quitter();
      }}
    />
  );
};

const dureeDuJour = (jour: JourDeLaSemaine, { planning }: SemaineLue): number =>
  (planning.journees.find((une) => une.jour === jour)?.plages ?? []).reduce((somme, { de, a }) => somme + a - de, 0);

export const idDesRemarques = (jour: JourDeLaSemaine): string => `remarques-${jour}`;

const allerAuxRemarques = (jour: JourDeLaSemaine): void => {
  const cible = document.getElementById(idDesRemarques(jour));
  cible?.scrollIntoView({ block: 'center' });
  cible?.focus({ preventScroll: true });
};

interface Proprietes {
  readonly saisie: SemaineSaisie;
  readonly ouverture: number;
  readonly lue: SemaineLue;
  readonly reponseDe: (jour: JourDeLaSemaine) => Reponse | undefined;
  readonly ecrire: (une: Case, texte: string) => void;
}

const casesDuJour = (jour: JourDeLaSemaine): readonly Case[] =>
  SEANCES.flatMap((seance) => BORNES.map((borne) => caseDe(jour, seance, borne)));

/** La semaine : un jour par ligne, deux séances, le début et la fin de chacune. */
export const Grille = ({ saisie, ouverture, lue, reponseDe, ecrire }: Proprietes) => {
  // Une heure à moitié écrite n'est pas une faute : elle ne se dit qu'en quittant la case.
  const [enCours, suivre] = useState<Case>();
  const fauteDe = (une: Case) => (une === enCours ? undefined : lue.fautes.get(une));
  return (
    <div className="plan-grille" key={ouverture}>
      <div className="plan-tete" aria-hidden="true">
        <span>Jour</span>
        {SEANCES.map((seance) => (
          <span key={seance}>{SEANCES_EN_CLAIR[seance]}</span>
        ))}
        <span className="plan-nombre">Durée</span>
      </div>
      {JOURS_DE_LA_SEMAINE.map((jour) => {
        const duree = dureeDuJour(jour, lue);
        const reponse = reponseDe(jour);
        const fautes = casesDuJour(jour).flatMap((une) => fauteDe(une) ?? []);
        return (
          <div key={jour} className="plan-jour">
            <span className="plan-nom" aria-hidden="true">
              {jour}
            </span>
            {SEANCES.map((seance) => (
              <span key={seance} className="plan-seance">
                <span className="plan-nom-de-seance" aria-hidden="true">
                  {SEANCES_EN_CLAIR[seance]}
                </span>
                <span className="plan-tiret" aria-hidden="true">
                  –
                </span>
                {BORNES.map((borne) => (
                  <CaseDHeure
                    key={borne}
                    jour={jour}
                    seance={seance}
                    borne={borne}
                    depart={saisie.cases.get(caseDe(jour, seance, borne)) ?? ''}
                    faute={fauteDe(caseDe(jour, seance, borne))}
                    ecrire={(texte) => {
                      suivre(caseDe(jour, seance, borne));
                      ecrire(caseDe(jour, seance, borne), texte);
                    }}
                    quitter={() => suivre(undefined)}
                  />
                ))}
              </span>
            ))}
            <span className="plan-duree plan-nombre">
              {duree === 0 ? '' : ecrireDuree(duree)}
              {reponse === undefined ? null : (
                <button type="button" className="plan-marque" onClick={() => allerAuxRemarques(jour)}>
                  <Marque reponse={reponse} cote={20} />
                  <span className="invisible">voir les remarques du {jour}</span>
                </button>
              )}
            </span>
            <p className="erreur plan-faute" id={`faute-${jour}`} hidden={fautes.length === 0}>
              {fautes[0]}
            </p>
          </div>
        );
      })}
    </div>
  );
};
