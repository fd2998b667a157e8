import { useState } from 'react';
import { sourcesDe } from '../../../../droit/fondement.ts';
import { TEXTES } from '../../../../droit/textes.ts';
import { composer } from '../../../../explication/typographie.ts';
import { JOURS_DE_LA_SEMAINE, type JourDeLaSemaine } from '../../../../regles/planning-faits.ts';
import { Marque } from '../../elements/marque.tsx';
import { Appui } from '../../etapes/appui.tsx';
import { idDesRemarques } from './grille.tsx';
import type { RemarqueMontree, Verdict } from './verification.ts';

const A_QUI = 'à un juriste, à l’inspection du travail ou à votre branche';

const UneRemarque = ({ remarque: { code, jour, reponse, phrase, appui } }: { readonly remarque: RemarqueMontree }) => {
  const [source] = appui.fondements.flatMap(sourcesDe);
  return (
    <li className="plan-remarque">
      <Marque reponse={reponse} cote={20} />
      <div>
        <p>{phrase}</p>
        <Appui appui={appui} nom={`${code}, ${jour ?? 'la semaine'}`} destinataire={A_QUI}>
          {source === undefined ? null : <span className="legende">{composer(TEXTES[source].titre)}</span>}
        </Appui>
      </div>
    </li>
  );
};

interface PropsDeListe {
  readonly titre: string;
  readonly id?: string;
  readonly remarques: readonly RemarqueMontree[];
}

/** Les remarques d'un jour : ce qui ne va pas et ce qu'on ne sait pas d'abord ; ce qui va se déplie. */
const Liste = ({ titre, id, remarques }: PropsDeListe) => {
  const [deplie, deplier] = useState(false);
  const aVoir = remarques.filter(({ reponse }) => reponse !== 'oui');
  const tenues = remarques.filter(({ reponse }) => reponse === 'oui');
  return (
    <section className="bloc plan-remarques" aria-labelledby={`titre-${titre}`} id={id} tabIndex={-1}>
      <div className="tete-de-bloc">
        <h2 id={`titre-${titre}`}>{titre}</h2>
        {tenues.length === 0 ? null : (
          <button type="button" className="lien plan-tenues" aria-expanded={deplie} onClick={() => deplier(!deplie)}>
            {tenues.length === 1 ? 'Une règle respectée' : `${tenues.length} règles respectées`}
            <span className="invisible"> : {titre}</span>
          </button>
        )}
      </div>
      {aVoir.length === 0 ? null : (
        <ul>
          {aVoir.map((une) => (
            <UneRemarque key={une.code} remarque={une} />
          ))}
        </ul>
      )}
      {tenues.length === 0 ? null : (
        <ul className={deplie ? undefined : 'plan-replie'}>
          {tenues.map((une) => (
            <UneRemarque key={une.code} remarque={une} />
          ))}
        </ul>
      )}
    </section>
  );
};

const majuscule = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);

/** Chaque règle regardée, pour la semaine puis pour chaque jour travaillé. */
export const Remarques = ({ verdict: { remarques } }: { readonly verdict: Verdict }) => {
  const duJour = (jour: JourDeLaSemaine | null) => remarques.filter((une) => une.jour === jour);
  return (
    <>
      <Liste titre="La semaine entière" remarques={duJour(null)} />
      {JOURS_DE_LA_SEMAINE.filter((jour) => duJour(jour).length > 0).map((jour) => (
        <Liste key={jour} id={idDesRemarques(jour)} titre={majuscule(jour)} remarques={duJour(jour)} />
      ))}
    </>
  );
};
