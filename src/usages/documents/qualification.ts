import { type Fondement, fonder } from '../../droit/fondement.ts';
import { PARCOURS, type Parcours, parcoursDe } from '../../droit/parcours.ts';
import { TITRES_EN_CLAIR } from '../../explication/libelles.ts';
import { direLesManques } from '../../explication/phrases.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import type { CodeEcheance, Echeance } from '../../regles/formation.ts';
import { paragraphe, verifier } from './blocs.ts';
import type { Bloc, Morceau, Phrase } from './brouillon.ts';
import { champ, champJour, dire } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { accorder } from './personnes.ts';

export const champTitre = ({ assistant }: Dossier): Morceau => {
  const titre = assistant?.titre;
  const connu = titre === 'aucun' ? 'aucun des titres admis' : titre && TITRES_EN_CLAIR[titre];
  return champ("titre ou diplôme de l'assistant", connu);
};

const nommerVoie = ({ libelle, heures, nature }: Parcours): string =>
  `${libelle}, ${ecrireNombre(heures)} heures${nature === 'experience' ? " d'expérience" : ''}`;

/** La voie choisie, ou celles que le titre ouvre. */
export const voiesDuDossier = ({ assistant, formation }: Dossier): readonly Parcours[] =>
  formation?.voie === undefined ? parcoursDe(assistant?.titre) : [PARCOURS[formation.voie]];

export const nommerLesVoies = (dossier: Dossier): string => voiesDuDossier(dossier).map(nommerVoie).join(' ; ou ');

/** L'échéance que les règles ont datée pour ce contrat d'aide. */
export const echeanceDe = ({ evaluation }: Dossier, code: CodeEcheance): Echeance | undefined =>
  evaluation?.echeances.find((une) => une.code === code);

export const champEcheance = (dossier: Dossier, code: CodeEcheance, nom: string): Morceau =>
  champJour(nom, echeanceDe(dossier, code)?.le ?? undefined);

/** L'engagement de formation : ce qui est dû, et pour quand. Rien n'est dû par un titulaire du CQP. */
export const engagementDeFormation = (dossier: Dossier): Phrase => {
  const { Le } = accorder(dossier.assistant);
  const titre = dossier.assistant?.titre;
  const date = champEcheance(dossier, 'certification', 'date limite de la certification');
  switch (titre) {
    case 'cqp':
      return dire`${Le} est titulaire du CQP d'assistant médical : aucune formation n'est due.`;
    case 'aucun':
      return dire`${Le}, sans titre admis à l'embauche, s'engage à obtenir le CQP d'assistant médical (${nommerLesVoies(dossier)}) au plus tard le ${date}.`;
    case undefined:
      return dire`${Le} s'engage à suivre la formation que demande son titre (${champTitre(dossier)}), et à en remettre le certificat au plus tard le ${date}.`;
    case 'dei':
    case 'deas':
    case 'deap':
      return dire`${Le}, titulaire du ${champTitre(dossier)}, s'engage à suivre la formation suivante : ${nommerLesVoies(dossier)} ; et à en remettre l'attestation au plus tard le ${date}.`;
  }
};

/** Ce que les textes ne règlent pas de l'échéance, et le début de la formation quand le régime le date aussi. */
export const precisionsDeFormation = (dossier: Dossier): readonly Bloc[] => {
  if (dossier.assistant?.titre === 'cqp') return [];
  const debut = echeanceDe(dossier, 'debut-formation');
  const textes = (echeanceDe(dossier, 'certification')?.manques ?? []).filter(({ manque }) => manque === 'texte');
  return [
    ...(debut === undefined
      ? []
      : [
          paragraphe(
            dire`La formation commence au plus tard le ${champJour('date limite du début de la formation', debut.le ?? undefined)}.`,
          ),
        ]),
    ...(textes.length === 0 ? [] : [verifier(dire`${direLesManques(textes)}`)]),
  ];
};

export const fondementsDeFormation = (dossier: Dossier): readonly Fondement[] => {
  const certification = echeanceDe(dossier, 'certification');
  return [
    fonder('P-29', 'P-30'),
    certification?.fondement ?? fonder('P-45'),
    ...voiesDuDossier(dossier).map(({ fondement }) => fondement),
  ];
};
