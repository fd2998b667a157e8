import { ecrireJour, type Jour } from '../../../commun/jour.ts';
import type { Situation } from '../../../regles/situation.ts';

const jour = (valeur: Jour | undefined): string | undefined => (valeur === undefined ? undefined : ecrireJour(valeur));

/** Une copie sans les clés dont la valeur n'est pas sue : absentes, elles veulent dire « pas su ». */
const sansInconnus = (objet: object): object => JSON.parse(JSON.stringify(objet)) as object;

/** Une situation telle que le fichier l'écrit, groupe compris s'il signe. Les réponses de santé de la simulation n'y sont pas. */
export const ecrireSituation = (situation: Situation): object => {
  const { signature, demande, medecin, groupe, contratEnCours, assistant } = situation;
  const { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min, rqth: _rqth, ald: _ald, ...reste } = medecin;
  const { embauche, titre, ancienSecretaire, secretariatRemplace } = assistant;
  const second = demande.assistant === 'second';
  return sansInconnus({
    signature: jour(signature),
    demande,
    medecin: { ...reste, exercice: { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min } },
    groupe: demande.cadre === 'collectif' ? groupe : undefined,
    contratEnCours: second ? { ...contratEnCours, signature: jour(contratEnCours.signature) } : undefined,
    assistant: {
      embauche: jour(embauche),
      titre,
      ancienSecretaire,
      secretariatRemplace: { ...secretariatRemplace, le: jour(secretariatRemplace.le) },
    },
  });
};
