import { composer, ecrireDate } from '../../../explication/typographie.ts';
import type { AncienneteDuCandidat, ReponseAuCandidat } from '../../../usages/devenir-assistant.ts';
import { Bloc } from '../elements/feuille.tsx';
import { UnAvis, UnEnonce } from './avis.tsx';

/** Ce que l'ancienneté d'ailleurs vaut déjà, et le palier qui suit. */
export const direLAnciennete = ({ moisRepris, taux, prochainPalier }: AncienneteDuCandidat): string => {
  if (moisRepris === null || taux === null) return '';
  const prime = taux === 0 ? "Sans prime d'ancienneté" : `Prime d'ancienneté de ${taux} %`;
  const debut = `${prime} à l'embauche, ${moisRepris} mois repris.`;
  if (prochainPalier === null) return debut;
  const quand =
    prochainPalier.le === null
      ? `après ${prochainPalier.dansMois} mois de travail`
      : `le ${ecrireDate(prochainPalier.le)}`;
  return `${debut} Elle passe à ${prochainPalier.taux} % ${quand}.`;
};

/** La place dans la grille, ce que l'on sait des minimums, et l'ancienneté reprise. */
export const Salaire = ({ reponse: { salaire } }: { readonly reponse: ReponseAuCandidat }) => {
  const { position, details, anciennete } = salaire;
  const dite = anciennete === null ? '' : direLAnciennete(anciennete);
  return (
    <Bloc id="salaire" titre="Votre salaire">
      <ul className="candidat-liste">
        <UnAvis avis={position} />
        {details.map((detail) => (
          <UnEnonce key={detail.phrase} enonce={detail} nom={detail.phrase} />
        ))}
        {anciennete === null ? null : (
          <UnEnonce
            enonce={dite === '' ? anciennete : { ...anciennete, phrase: `${composer(dite)} ${anciennete.phrase}` }}
            nom="l’ancienneté"
          />
        )}
      </ul>
    </Bloc>
  );
};
