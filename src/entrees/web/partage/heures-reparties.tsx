import { useId, useState } from 'react';
import type { Resultat } from '../../../commun/resultat.ts';
import { composer } from '../../../explication/typographie.ts';
import { Choix } from '../elements/choix.tsx';
import { Marque } from '../elements/marque.tsx';
import { Saisie } from '../elements/saisie.tsx';
import type { Geste } from './gestes.ts';
import { ecrireHeures, lireDemiJournees, lireDuree, lireHeures, taperDemiJournees, taperHeures } from './heures.ts';
import { heuresDuMedecin, resteADonner } from './partage-des-heures.ts';
import { type AssistantDuPlan, heuresDe, nommerAssistant, nommerMedecin, type Plan } from './plan.ts';

interface Proprietes {
  readonly plan: Plan;
  readonly agir: (geste: Geste) => void;
}

const UNITES = [
  { code: 'heures', libelle: 'en heures' },
  { code: 'demi-journees', libelle: 'en demi-journées' },
];

interface ProprietesDeCase {
  readonly nom: string;
  readonly depart: string;
  readonly lire: (texte: string) => Resultat<number, string>;
  readonly donner: (minutes: number | undefined) => void;
}

/** Une case du tableau : son nom est dit par sa ligne et sa colonne, sa faute dessous. */
const Case = ({ nom, depart, lire, donner }: ProprietesDeCase) => {
  const id = useId();
  const [texte, ecrire] = useState(depart);
  const [faute, signaler] = useState<string>();
  const relire = (nouveau: string, fini: boolean) => {
    const lu = nouveau.trim() === '' ? undefined : lire(nouveau);
    if (lu?.accepte === false) {
      if (!fini) return;
      signaler(lu.refus);
      donner(undefined);
      return;
    }
    signaler(undefined);
    donner(lu?.valeur);
  };
  return (
    <>
      <span className="cadre partage-case">
        <input
          className="entree"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          aria-label={nom}
          aria-invalid={faute === undefined ? undefined : true}
          aria-describedby={faute === undefined ? undefined : id}
          value={texte}
          onChange={({ target }) => {
            ecrire(target.value);
            relire(target.value, false);
          }}
          onBlur={({ target }) => relire(target.value, true)}
        />
      </span>
      {faute === undefined ? null : (
        <span className="erreur" id={id}>
          {faute}
        </span>
      )}
    </>
  );
};

/** Le compte y est-il ? La somme des heures données, comparée au contrat de travail. */
const Verification = ({ plan, assistant }: { readonly plan: Plan; readonly assistant: AssistantDuPlan }) => {
  const reste = resteADonner(plan, assistant);
  if (reste === undefined) return <span className="case-indeterminee">heures du contrat ?</span>;
  if (reste === 0) {
    return (
      <span className="partage-compte">
        <Marque reponse="oui" cote={16} muette />
        complet
      </span>
    );
  }
  return (
    <span className="partage-compte partage-compte-faux">
      <Marque reponse="non" cote={16} muette />
      {reste > 0 ? `reste ${ecrireHeures(reste)}` : `${ecrireHeures(-reste)} de trop`}
    </span>
  );
};

/** Les heures de chaque assistant, médecin par médecin, avec leurs totaux et leur preuve. */
export const HeuresReparties = ({ plan, agir }: Proprietes) => {
  const { medecins, assistants, unite, demiJournee } = plan;
  const [tour, recommencer] = useState(0);
  const enHeures = unite === 'heures';
  const taper = (minutes: number | undefined): string => {
    if (minutes === undefined) return '';
    return enHeures ? taperHeures(minutes) : taperDemiJournees(minutes, demiJournee);
  };
  return (
    <div className="partage-champs">
      <Choix
        titre="Unité"
        titreCache
        segments={UNITES}
        choisi={unite}
        choisir={(code) => agir({ geste: 'plan', change: { unite: code === 'heures' ? 'heures' : 'demi-journees' } })}
      />
      {enHeures ? null : (
        <Saisie
          id="duree-demi-journee"
          titre="Une demi-journée dure"
          aide={composer('Changer cette durée garde les demi-journées de chacun.')}
          unite="h"
          genre="entier"
          depart={taperHeures(demiJournee)}
          lire={lireDuree}
          donner={(minutes) => {
            if (minutes !== undefined && minutes > 0) agir({ geste: 'demi-journee', minutes });
          }}
        />
      )}
      <section className="defile partage-heures" aria-label="Heures par semaine de chaque médecin">
        <table className="tableau">
          <caption className="invisible">
            {enHeures ? 'Heures par semaine' : 'Demi-journées par semaine'} que chaque assistant donne à chaque médecin
          </caption>
          <thead>
            <tr>
              <th scope="col">Médecin</th>
              {assistants.map(({ id }) => (
                <th key={id} scope="col" className="nombre">
                  {assistants.length === 1 ? (enHeures ? 'heures' : 'demi-journées') : nommerAssistant(plan, id)}
                </th>
              ))}
              {assistants.length === 1 && enHeures ? null : (
                <th scope="col" className="nombre">
                  en tout
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {medecins.map(({ id: medecin }) => (
              <tr key={medecin}>
                <th scope="row">{nommerMedecin(plan, medecin)}</th>
                {assistants.map(({ id: assistant }) => (
                  <td key={assistant} className="nombre">
                    <Case
                      key={`${unite}-${enHeures ? '' : demiJournee}-${tour}`}
                      nom={`${nommerMedecin(plan, medecin)}, ${nommerAssistant(plan, assistant)}`}
                      depart={taper(heuresDe(plan, assistant, medecin))}
                      lire={enHeures ? lireHeures : (texte) => lireDemiJournees(texte, demiJournee)}
                      donner={(minutes) => agir({ geste: 'heures', assistant, medecin, minutes })}
                    />
                  </td>
                ))}
                {assistants.length === 1 && enHeures ? null : (
                  <td className="nombre">{ecrireHeures(heuresDuMedecin(plan, medecin))}</td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="partage-rang-total">
              <th scope="row">Contrat de travail</th>
              {assistants.map((assistant) => (
                <td key={assistant.id} className="nombre">
                  {assistant.minutes === undefined ? null : (
                    <span className="partage-total">{ecrireHeures(assistant.minutes)}</span>
                  )}
                  <Verification plan={plan} assistant={assistant} />
                </td>
              ))}
              {assistants.length === 1 && enHeures ? null : <td />}
            </tr>
          </tfoot>
        </table>
      </section>
      <button
        type="button"
        className="bouton bouton-petit"
        onClick={() => {
          agir({ geste: 'heures-egales' });
          recommencer(tour + 1);
        }}
      >
        Répartir à parts égales
      </button>
    </div>
  );
};
