import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { cheminDe } from './adresse.ts';
import { chercher, GENRES_DE_RESULTAT, type GenreDeResultat, NOMS_DES_GENRES, type Resultat } from './recherche.ts';

const MONTRES_PAR_GENRE = 6;

const annoncer = (texte: string, nombre: number): string => {
  if (texte.trim() === '') return '';
  if (nombre === 0) return `Rien ne porte « ${texte.trim()} ».`.replace('« ', '«\u00a0').replace(' »', '\u00a0»');
  return nombre === 1 ? '1 résultat' : `${nombre} résultats`;
};

const parGenre = (resultats: readonly Resultat[]): readonly (readonly [GenreDeResultat, readonly Resultat[]])[] =>
  GENRES_DE_RESULTAT.flatMap((genre) => {
    const siens = resultats.filter((un) => un.genre === genre);
    return siens.length === 0 ? [] : [[genre, siens] as const];
  });

const Resultats = ({ resultats }: { readonly resultats: readonly Resultat[] }) =>
  parGenre(resultats).map(([genre, siens]) => (
    <section key={genre} className="droit-genre" aria-labelledby={`genre-${genre}`}>
      <h2 id={`genre-${genre}`} className="droit-nom-de-genre">
        {NOMS_DES_GENRES[genre]} <span className="legende">{siens.length}</span>
      </h2>
      <ul>
        {siens.slice(0, MONTRES_PAR_GENRE).map(({ titre, detail, fiche }) => (
          <li key={`${titre} ${detail}`}>
            <LienInterne vers={cheminDe(fiche)} className="droit-resultat">
              <strong>{titre}</strong>
              <span className="legende">{detail}</span>
            </LienInterne>
          </li>
        ))}
      </ul>
      {siens.length > MONTRES_PAR_GENRE ? (
        <p className="legende">
          et {siens.length - MONTRES_PAR_GENRE} de plus&nbsp;: ajoutez un mot pour les départager.
        </p>
      ) : null}
    </section>
  ));

/** Chercher dans tout le droit. Les flèches vont d'un résultat à l'autre, Échap referme. */
export const ChampDeRecherche = () => {
  const [texte, ecrire] = useState('');
  const [ouvert, ouvrir] = useState(false);
  const cadre = useRef<HTMLDivElement>(null);
  const champ = useRef<HTMLInputElement>(null);
  const resultats = useMemo(() => chercher(texte), [texte]);
  const montre = ouvert && texte.trim().length > 1;

  useLayoutEffect(() => {
    const auDehors = ({ target }: Event) => {
      if (target instanceof Node && cadre.current?.contains(target) === false) ouvrir(false);
    };
    document.addEventListener('pointerdown', auDehors);
    document.addEventListener('focusin', auDehors);
    return () => {
      document.removeEventListener('pointerdown', auDehors);
      document.removeEventListener('focusin', auDehors);
    };
  }, []);

  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Escape' && montre) {
      evenement.preventDefault();
      ouvrir(false);
      champ.current?.focus();
      return;
    }
    if (evenement.key !== 'ArrowDown' && evenement.key !== 'ArrowUp') return;
    const liens = [...(cadre.current?.querySelectorAll<HTMLElement>('.droit-resultat') ?? [])];
    if (liens.length === 0) return;
    evenement.preventDefault();
    const rang = liens.findIndex((lien) => lien.matches(':focus'));
    const suivant = evenement.key === 'ArrowDown' ? rang + 1 : rang - 1;
    (suivant < 0 ? champ.current : (liens[suivant] ?? liens.at(-1)))?.focus();
  };

  return (
    <search className="droit-recherche" ref={cadre} onKeyDown={surTouche}>
      <label htmlFor="recherche" className="invisible">
        Chercher une règle, un montant, un point, une source
      </label>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="droit-loupe">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.2 4.2" />
      </svg>
      <input
        ref={champ}
        id="recherche"
        type="search"
        className="droit-champ"
        placeholder="Chercher une règle, un montant"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={texte}
        onFocus={() => ouvrir(true)}
        onChange={({ target }) => {
          ecrire(target.value);
          ouvrir(true);
        }}
      />
      <p className="invisible" role="status">
        {montre ? annoncer(texte, resultats.length) : ''}
      </p>
      {montre ? (
        <div className="droit-resultats">
          <p className="legende droit-compte">{annoncer(texte, resultats.length)}</p>
          <Resultats resultats={resultats} />
        </div>
      ) : null}
    </search>
  );
};
