import { LienInterne } from '../coquille/lien-interne.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { cheminDe } from './adresse.ts';
import type { Cellule, Mention } from './cellule.ts';

/** Le signe ne se sépare pas du dernier mot. */
const AvecSonSigne = ({ texte, certitude }: Pick<Mention, 'texte' | 'certitude'>) => {
  const coupe = texte.lastIndexOf(' ') + 1;
  return (
    <>
      {texte.slice(0, coupe)}
      <span className="insecable">
        {texte.slice(coupe)} <SigneDeCertitude valeur={certitude} sansMot />
      </span>
    </>
  );
};

/** Ce qu'un texte dit en quelques mots ; ce qui n'est pas lu, ou pas tranché, s'ouvre sur son point. */
const MentionLue = ({ mention: { texte, certitude, genre, point } }: { readonly mention: Mention }) => {
  if (point === null || genre === 'dit') return <AvecSonSigne texte={texte} certitude={certitude} />;
  return genre === 'non-lu' ? (
    <LienInterne vers={cheminDe({ genre: 'point', cle: point })} className="case-indeterminee">
      {texte}
    </LienInterne>
  ) : (
    <LienInterne vers={cheminDe({ genre: 'point', cle: point })} className="droit-conteste">
      <AvecSonSigne texte={texte} certitude={certitude} />
    </LienInterne>
  );
};

interface Proprietes {
  readonly cellule: Cellule;
  /** Ce qui change, en gras. */
  readonly neuves?: ReadonlySet<Mention>;
  /** Le texte d'avant disait déjà cela : « idem », sauf sur un téléphone, où l'on ne voit qu'un texte à la fois. */
  readonly idem?: boolean;
}

/** Une case du tableau. Ce que l'on ne sait pas n'y est jamais caché derrière « idem ». */
export const CelluleLue = ({ cellule, idem = false, neuves }: Proprietes) => {
  if (cellule.length === 0) return <span className="droit-sans-objet">sans objet</span>;
  const dites = cellule.filter(({ genre }) => genre === 'dit');
  const autres = cellule.filter(({ genre }) => genre !== 'dit');
  const certitude = dites[0]?.certitude;
  return (
    <>
      {idem && certitude !== undefined ? (
        <span className="droit-idem">
          idem <SigneDeCertitude valeur={certitude} sansMot />
        </span>
      ) : null}
      {dites.map((mention) => (
        <span
          key={mention.texte}
          className={`droit-mention${idem ? ' droit-repetee' : ''}${neuves?.has(mention) === true ? ' droit-neuve' : ''}`}
        >
          <MentionLue mention={mention} />
        </span>
      ))}
      {autres.map((mention) => (
        <span key={mention.texte} className="droit-mention">
          <MentionLue mention={mention} />
        </span>
      ))}
    </>
  );
};
