import { ecrireJour, type Jour } from '../../../commun/jour.ts';
import type { Situation } from '../../../regles/situation.ts';

const jour = (valeur: Jour | undefined): string | undefined => (valeur === undefined ? undefined : ecrireJour(valeur));

/** Une copie sans les clés dont la valeur n'est pas sue : absentes, elles veulent dire « pas su ». */
const sansInconnus = (objet: object): object => JSON.parse(JSON.stringify(objet)) as object;

/** Une situation telle que le fichier d'un contrat l'écrit. Les réponses de santé de la simulation n'y sont pas. */
export const ecrireSituation = ({ signature, demande, medecin, contratEnCours, assistant }: Situation): object => {
  const { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min, rqth: _rqth, ald: _ald, ...reste } = medecin;
  const { embauche, titre, ancienSecretaire, secretariatRemplace } = assistant;
  const second = demande.assistant === 'second';
  return sansInconnus({
    signature: jour(signature),
    demande,
    medecin: { ...reste, exercice: { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min } },
    contratEnCours: second ? { ...contratEnCours, signature: jour(contratEnCours.signature) } : undefined,
    assistant: {
      embauche: jour(embauche),
      titre,
      ancienSecretaire,
      secretariatRemplace: { ...secretariatRemplace, le: jour(secretariatRemplace.le) },
    },
  });
};
