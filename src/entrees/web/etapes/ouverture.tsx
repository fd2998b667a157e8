import { LienInterne } from '../coquille/lien-interne.tsx';
import { Marque } from '../elements/marque.tsx';
import type { PhraseDeVerdict } from '../entretien/verdict.ts';
import { Annonce } from './annonce.tsx';
import type { Morceau, PhraseDesEtapes } from './phrase.ts';
import { Somme } from './somme.tsx';

const enTexte = (morceau: Morceau): string =>
  typeof morceau === 'string' ? morceau : `${morceau.texte}${morceau.fin}`;

const Dit = ({ morceau }: { readonly morceau: Morceau }) =>
  typeof morceau === 'string' ? (
    morceau
  ) : (
    <span className="insecable">
      <Somme versement={morceau.versement} />
      {morceau.fin}
    </span>
  );

/** La prochaine étape et son jour, en une phrase que l'on peut répéter. */
export const Ouverture = ({ phrase: { premiere, suite } }: { readonly phrase: PhraseDesEtapes }) => (
  <>
    <p className="phrase etapes-phrase">
      <strong>{premiere}</strong>{' '}
      {suite.map((morceau) => (
        <Dit key={enTexte(morceau)} morceau={morceau} />
      ))}
    </p>
    <Annonce texte={`${premiere} ${suite.map(enTexte).join('')}`} />
  </>
);

/** Quand l'aide n'est pas ouverte, ou pas sûre, ces étapes ne valent pas encore : la page le dit avant de les montrer. */
export const Reserve = ({ verdict }: { readonly verdict: PhraseDeVerdict }) =>
  verdict.reponse === 'oui' ? null : (
    <p className="etapes-reserve">
      <Marque reponse={verdict.reponse} cote={20} />
      <span>
        Votre simulation répond&nbsp;: <strong>{verdict.premiere}</strong> Ces étapes valent si la réponse est oui.{' '}
        <LienInterne vers="/">Voir la réponse</LienInterne>
      </span>
    </p>
  );
