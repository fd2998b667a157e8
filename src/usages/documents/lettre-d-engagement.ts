import { ESSAI } from '../../droit/contrat-de-travail.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { paragraphe, rubriques, section, verifierLePoint } from './blocs.ts';
import type { Section } from './brouillon.ts';
import { champJour, champListe, champSomme, dire, enFois } from './champs.ts';
import { champEmploiRepere, champNiveau } from './classement.ts';
import { ecrireAuSalarie } from './courrier.ts';
import type { Dossier } from './dossier.ts';
import { champAssistant } from './personnes.ts';
import { champHeures, champHeuresDuMois } from './temps.ts';

/** La lettre d'engagement : tout ce que la convention collective demande d'écrire à l'embauche. */
export const redigerLettreDEngagement = (dossier: Dossier): readonly Section[] => {
  const { poste, contratDeTravail, cabinet } = dossier;
  return ecrireAuSalarie(
    dossier,
    dire`votre engagement comme assistant médical`,
    [
      section(
        null,
        [
          paragraphe(
            dire`Nous vous confirmons votre engagement à compter du ${champJour("date d'effet du contrat", contratDeTravail?.debut)}, aux conditions suivantes.`,
          ),
          rubriques('Ce qui est convenu', [
            ['Nature du travail', dire`Assistance médicale au cabinet : la fiche de poste jointe en donne les tâches.`],
            ['Lieux de travail', champListe('lieux de travail', cabinet?.lieux)],
            ['Fonctions', dire`Assistant médical, emploi-repère ${champEmploiRepere(dossier)}`],
            ['Niveau', [champNiveau(dossier)]],
            [
              'Salaire',
              dire`${champSomme('salaire brut mensuel', poste?.salaireBrut)} bruts par mois, pour ${champHeuresDuMois(dossier)}`,
            ],
            ['Durée du travail', dire`${champHeures(dossier)} par semaine`],
            ['Convention collective', dire`Personnel des cabinets médicaux (IDCC 1147), tenue à votre disposition`],
            ["Période d'essai", dire`${ecrireNombre(ESSAI.mois)} mois, renouvelables ${enFois(ESSAI.renouvellements)}`],
          ]),
          ...(contratDeTravail?.motif === undefined ? [] : [verifierLePoint('cdd-ou-cdi')]),
          paragraphe(dire`Tout changement de fonction vous sera confirmé par écrit.`),
        ],
        'P-71',
        'P-72',
        'F-114',
      ),
    ],
    [['Le salarié, pour accord', [champAssistant(dossier)]]],
  );
};
