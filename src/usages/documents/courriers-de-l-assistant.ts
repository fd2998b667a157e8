import { paragraphe, verifier, verifierLePoint } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { blanc, champ, champJour, dire } from './champs.ts';
import { ecrireALaCaisse } from './courrier.ts';
import type { Dossier } from './dossier.ts';
import { nomDe } from './personnes.ts';
import { regleDuContrat } from './regle-du-contrat.ts';

const SANS_CAUSE = verifier(
  dire`N'écrivez pas la cause d'une absence : c'est une donnée de santé, et la caisse n'en a pas besoin ici.`,
);

const champDebut = ({ evenement }: Dossier) => champJour("début de l'absence", evenement?.absence?.debut);

const direLeRemplacement = ({ evenement }: Dossier): Phrase => {
  switch (evenement?.absence?.remplacement) {
    case true:
      return dire`Son remplacement est prévu.`;
    case false:
      return dire`Aucun remplacement n'est en vue.`;
    case undefined:
      return dire`Remplacement : ${blanc('remplacement prévu ou non')}.`;
  }
};

/** L'absence de l'assistant, signalée à la caisse. */
export const redigerAbsence = (dossier: Dossier): readonly Section[] => {
  const regle = regleDuContrat(dossier, 'absence', 'P-117', 'P-118');
  const retour = dossier.evenement?.absence?.retourPrevu;
  return ecrireALaCaisse(dossier, {
    objet: dire`absence de mon assistant médical`,
    corps: [
      paragraphe(
        dire`Mon assistant médical est absent depuis le ${champDebut(dossier)}. Son retour est prévu le ${champJour('date de retour prévue', retour)}. ${direLeRemplacement(dossier)}`,
      ),
      paragraphe(
        dire`Pourriez-vous m'indiquer par écrit si cette absence change quelque chose à l'aide ou aux objectifs du contrat, et à partir de quel jour ?`,
      ),
      paragraphe(dire`Je vous tiendrai au courant de son retour ou de son remplacement.`),
      SANS_CAUSE,
      ...regle.notes,
      verifierLePoint('absence-de-deux-a-trois-mois'),
    ],
    fondements: regle.fondements,
  });
};

const direLeDepart = ({ evenement }: Dossier): readonly Bloc[] => {
  const depart = evenement?.depart;
  const remplacant = champ('nom du remplaçant', nomDe(depart?.remplacant));
  const le = champJour("date d'embauche du remplaçant", depart?.remplaceLe);
  const remplace = dire`Son remplaçant, ${remplacant}, prend son poste le ${le}. Vous trouverez ci-joint son contrat de travail. Je vous remercie de poursuivre le contrat d'aide.`;
  const vacant = dire`Le poste n'est pas encore repourvu. Pourriez-vous m'indiquer par écrit si l'aide et les objectifs sont suspendus, et à partir de quel jour ? Je vous préviendrai dès l'embauche.`;
  if (depart?.remplace === true) return [paragraphe(remplace)];
  return depart?.remplace === false
    ? [paragraphe(vacant)]
    : [
        paragraphe(dire`Gardez un des deux paragraphes : ${blanc('assistant remplacé ou non')}.`),
        paragraphe(remplace),
        paragraphe(vacant),
      ];
};

const sansRemplacant = ({ evenement }: Dossier): boolean => evenement?.depart?.remplace === false;

/** Le départ de l'assistant, remplacé ou non. */
export const redigerDepart = (dossier: Dossier): readonly Section[] => {
  const regle = regleDuContrat(dossier, 'remplacement', 'P-115', 'P-116');
  return ecrireALaCaisse(dossier, {
    objet: dire`départ de mon assistant médical`,
    corps: [
      paragraphe(
        dire`Mon assistant médical a quitté son poste le ${champJour("date du départ de l'assistant", dossier.evenement?.depart?.le)}.`,
      ),
      ...direLeDepart(dossier),
      ...regle.notes,
    ],
    fondements: regle.fondements,
    ...(sansRemplacant(dossier) ? {} : { jointe: dire`contrat de travail du remplaçant` }),
  });
};

/** La demande de suspension, avec l'accord écrit du médecin. */
export const redigerSuspension = (dossier: Dossier): readonly Section[] => {
  const regle = regleDuContrat(dossier, 'suspension', 'P-119');
  return ecrireALaCaisse(dossier, {
    objet: dire`demande de suspension du contrat d'aide`,
    corps: [
      paragraphe(
        dire`Mon assistant médical est absent depuis le ${champDebut(dossier)}, pour plus de trois mois. ${direLeRemplacement(dossier)}`,
      ),
      paragraphe(
        dire`Je vous demande de suspendre par avenant l'aide et les objectifs, à partir du ${champJour('premier jour de la suspension', dossier.evenement?.suspension?.aPartirDu)}. Cette lettre vaut mon accord écrit.`,
      ),
      paragraphe(
        dire`Pourriez-vous me préciser par écrit si la suspension allonge le contrat, déplace son anniversaire ou l'échéance des objectifs, et ce que devient l'aide déjà versée pour l'année ?`,
      ),
      SANS_CAUSE,
      ...regle.notes,
      verifierLePoint('depart-de-la-suspension'),
      verifierLePoint('effets-de-la-suspension'),
    ],
    fondements: regle.fondements,
  });
};

const direQuiReprend = ({ evenement }: Dossier): Phrase => {
  const le = champJour('premier jour de la reprise', evenement?.reprise?.le);
  const remplacant = champ('nom du remplaçant', nomDe(evenement?.depart?.remplacant));
  switch (evenement?.reprise?.par) {
    case 'retour':
      return dire`Mon assistant médical a repris son poste le ${le}.`;
    case 'remplacant':
      return dire`Un nouvel assistant médical, ${remplacant}, a pris le poste le ${le}.`;
    case undefined:
      return dire`Le poste d'assistant médical est de nouveau tenu depuis le ${le}, par ${blanc("nom de l'assistant qui reprend ou remplace")}.`;
  }
};

/** La demande de reprise, avec le nouveau contrat de travail. */
export const redigerReprise = (dossier: Dossier): readonly Section[] => {
  const regle = regleDuContrat(dossier, 'suspension', 'P-119', 'P-112');
  return ecrireALaCaisse(dossier, {
    objet: dire`demande de reprise du contrat d'aide`,
    corps: [
      paragraphe(direQuiReprend(dossier)),
      paragraphe(
        dire`Je vous demande de constater par avenant la reprise de l'aide et des objectifs à cette date, et de m'indiquer les nouvelles échéances.`,
      ),
      ...regle.notes,
      verifierLePoint('effets-de-la-suspension'),
    ],
    fondements: regle.fondements,
    jointe: dire`nouveau contrat de travail`,
  });
};
