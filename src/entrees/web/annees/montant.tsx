import type { Centimes } from '../../../commun/centimes.ts';
import { Chiffre } from '../elements/chiffre.tsx';
import type { Sujet } from '../pourquoi/sujet.ts';
import type { AnneeCalculee } from './calcul.ts';
import { ecrireRond } from './ecrire.ts';
import { estExacte, type Fourchette } from './fourchette.ts';

const AuPlus = () => (
  <>
    <span aria-hidden="true">≤&nbsp;</span>
    <span className="invisible">au plus </span>
  </>
);

interface ProprietesDesBouts {
  readonly aide: Fourchette;
  readonly ecrire: (somme: Centimes) => string;
}

/** Les deux bouts d'une fourchette ; la ligne peut se couper entre eux, jamais dedans. */
export const Bouts = ({ aide, ecrire }: ProprietesDesBouts) => (
  <>
    <span className="insecable">{ecrire(aide.bas)}</span> <span className="insecable">à&nbsp;{ecrire(aide.haut)}</span>
  </>
);

interface Proprietes {
  /** Une année, ou leur total. */
  readonly de: Pick<AnneeCalculee, 'aide' | 'nature' | 'basAcquis' | 'certitude'>;
  readonly sujet: Sujet;
  readonly nom: string;
  readonly unite?: string;
  /** Ce que l'on écrit à la place d'une somme que rien ne donne. */
  readonly inconnue: string;
}

/** Une aide : un chiffre qui s'ouvre, précédé de « ≤ » s'il peut baisser, ou une case violette. */
export const MontantDAide = (proprietes: Proprietes) => {
  const { sujet, nom, unite = '', inconnue } = proprietes;
  const { aide, nature, basAcquis, certitude } = proprietes.de;
  if (aide === null || !estExacte(aide)) {
    return (
      <Chiffre sujet={sujet} certitude={certitude} indeterminee nom={nom}>
        {aide === null ? (
          inconnue
        ) : (
          <>
            {basAcquis || aide.bas === 0 ? null : <AuPlus />}
            <Bouts aide={aide} ecrire={ecrireRond} />
            {unite}
          </>
        )}
      </Chiffre>
    );
  }
  return (
    <span className="insecable">
      {nature === 'acquise' || aide.haut === 0 ? null : <AuPlus />}
      <Chiffre sujet={sujet} certitude={certitude} nom={nom}>
        {ecrireRond(aide.haut)}
        {unite}
      </Chiffre>
    </span>
  );
};
