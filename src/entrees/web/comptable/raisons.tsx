import type { VueComptable } from '../../../usages/comptable/forme.ts';
import { BoutonCopier } from '../elements/copier.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { adresserLaQuestion } from '../pourquoi/question.ts';

/** Ce qui est tenu pour vrai, ce que les textes lus ne disent pas, et qui l'a dit. */
export const Raisons = ({ vue, destinataire }: { readonly vue: VueComptable; readonly destinataire: string }) => (
  <>
    <Bloc id="suppositions" titre="Ce qui est supposé">
      <ul className="compta-liste">
        {vue.suppositions.map(({ code, phrase }) => (
          <li key={`${code}-${phrase}`}>{phrase}</li>
        ))}
      </ul>
      {vue.alertes.map(({ code, phrase }) => (
        <p key={code} className="compta-alerte">
          <strong>À vérifier.</strong> {phrase}
        </p>
      ))}
    </Bloc>
    <Bloc id="reserves" titre="Ce que les textes lus ne disent pas">
      <ul className="compta-liste compta-reserves">
        {vue.reserves.map(({ point, titre, enonce, question }) => {
          const { aQui, texte } = adresserLaQuestion({ question, destinataire });
          return (
            <li key={point}>
              <strong>{titre}</strong> {enonce}
              <details>
                <summary>{aQui}</summary>
                <p className="compta-question">{texte}</p>
                <BoutonCopier texte={texte} nom={`la question : ${titre}`} />
              </details>
            </li>
          );
        })}
      </ul>
    </Bloc>
    <Bloc id="sources-comptables" titre="Sources">
      <ul className="compta-liste">
        {vue.sources.map(({ cle, titre, lien }) => (
          <li key={cle}>{lien === null ? `${titre} (lue en copie)` : <a href={lien}>{titre}</a>}</li>
        ))}
      </ul>
    </Bloc>
  </>
);
