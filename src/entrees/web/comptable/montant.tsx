import type { Certitude } from '../../../commun/connu.ts';
import type { Intervalle } from '../../../usages/comptable/forme.ts';
import { Chiffre } from '../elements/chiffre.tsx';
import type { Sujet } from '../pourquoi/sujet.ts';
import { ecrireIntervalle, ecrireNet } from './ecrire.ts';

interface Proprietes {
  readonly de: Intervalle;
  readonly sujet: Sujet | undefined;
  readonly certitude: Certitude | null;
  /** Ce que le chiffre est, pour qui ne voit pas où il est. */
  readonly nom: string;
  /** Un solde porte toujours son signe. */
  readonly signe?: boolean;
  /** L'unité, quand la tête du tableau ne la porte pas. */
  readonly unite?: string;
}

/** Une somme sue, ou ses deux bouts, chacun d'une pièce : la coupe ne vient qu'entre eux. */
export const Ecrit = ({ de, signe, unite }: Pick<Proprietes, 'de' | 'signe' | 'unite'>) => {
  const nombre = signe === true ? ecrireNet(de) : ecrireIntervalle(de);
  const texte = unite === undefined || de.haut === null ? nombre : `${nombre}\u00a0${unite}`;
  const [debut, fin] = texte.split(' à ');
  if (fin === undefined) return <span className="insecable">{texte}</span>;
  return (
    <>
      <span className="insecable">{debut}</span> <span className="insecable">à {fin}</span>
    </>
  );
};

/** Une somme qui s'ouvre sur sa raison ; ce que rien ne borne est une case, jamais un nombre. */
export const Montant = ({ de, sujet, certitude, nom, signe = false, unite }: Proprietes) =>
  sujet === undefined ? (
    <Ecrit de={de} signe={signe} {...(unite === undefined ? {} : { unite })} />
  ) : (
    <Chiffre sujet={sujet} certitude={certitude} indeterminee={de.haut === null} nom={nom}>
      <Ecrit de={de} signe={signe} {...(unite === undefined ? {} : { unite })} />
    </Chiffre>
  );
