import { CONGES, ESSAI, PREAVIS, RUPTURE_DE_L_ESSAI } from '../../droit/contrat-de-travail.ts';
import { ecrireNombre, enumerer } from '../../explication/typographie.ts';
import { paragraphe, section, sectionFondee, tableau, verifier, verifierLePoint } from './blocs.ts';
import type { Bloc, Section } from './brouillon.ts';
import { champ, champJour, dire, enFois } from './champs.ts';
import { champEmploiRepere, champNiveau } from './classement.ts';
import type { Dossier } from './dossier.ts';
import { premierJourEtDernier } from './etapes-du-dossier.ts';
import { accorder, champAssistant } from './personnes.ts';
import { engagementDeFormation, fondementsDeFormation, precisionsDeFormation } from './qualification.ts';

/** Qui est engagé, dans quelle fonction, à partir de quand. */
export const engagement = (dossier: Dossier, pour: string): Section =>
  section(
    "Engagement et date d'effet",
    [
      paragraphe(
        dire`L'employeur engage ${champAssistant(dossier)} en qualité d'assistant médical, pour une durée ${pour}, à compter du ${champJour("date d'effet du contrat", dossier.contratDeTravail?.debut)}.`,
      ),
      paragraphe(dire`La déclaration préalable à l'embauche (DPAE) est faite à l'Urssaf avant cette date.`),
    ],
    'P-71',
    'P-99',
  );

/** Les fonctions, leur classement, et ce qu'elles ne comprennent pas. */
export const fonctions = (dossier: Dossier): Section => {
  const { Il } = accorder(dossier.assistant);
  return section(
    'Fonctions et classement',
    [
      paragraphe(
        dire`L'emploi est celui d'assistant médical, emploi-repère ${champEmploiRepere(dossier)}, niveau ${champNiveau(dossier)} de la grille. La fiche de poste jointe décrit les tâches, et celles qui sont exclues.`,
      ),
      paragraphe(
        dire`L'assistant médical n'est pas un professionnel de santé. ${Il} n'emploie que des appareils entièrement automatiques, et ne fait ni geste invasif, ni diagnostic, ni prescription.`,
      ),
      paragraphe(dire`Tout changement de fonction est confirmé par écrit.`),
    ],
    'P-08',
    'P-12',
    'P-24',
    'P-55',
    'P-57',
    'P-71',
  );
};

const delaisDeRupture = (dossier: Dossier): Bloc =>
  tableau(
    ['Présence déjà faite', "Si l'employeur rompt", `Si ${accorder(dossier.assistant).le} rompt`],
    RUPTURE_DE_L_ESSAI.delais.map(({ presence, employeur, salarie }) => [
      dire`${presence}`,
      dire`${employeur}`,
      dire`${salarie}`,
    ]),
  );

/** L'essai d'un CDI, avec sa clause de renouvellement. */
export const essai = (dossier: Dossier): Section => {
  const periode = premierJourEtDernier(dossier, 'essai');
  const jusque =
    periode === undefined ? [] : dire`, jusqu'au ${champJour("dernier jour de l'essai", periode.au)} compris`;
  return section(
    "Période d'essai",
    [
      paragraphe(
        dire`Le contrat commence par une période d'essai de ${ecrireNombre(ESSAI.mois)} mois${jusque}. Elle peut être renouvelée ${enFois(ESSAI.renouvellements)}, pour la même durée.`,
      ),
      paragraphe(dire`Qui rompt l'essai prévient l'autre :`),
      delaisDeRupture(dossier),
      verifier(dire`La forme de l'accord de renouvellement n'a pas été lue dans une source.`),
    ],
    'P-72',
    'P-73',
  );
};

/** L'essai d'un CDD : la durée reste à écrire, les sources ne la donnent pas pour lui. */
export const essaiDuCdd = (dossier: Dossier): Section =>
  section(
    "Période d'essai",
    [
      paragraphe(
        dire`Le contrat commence par une période d'essai de ${champ("durée de l'essai et clause de renouvellement", dossier.contratDeTravail?.essai)}.`,
      ),
      delaisDeRupture(dossier),
      verifier(
        dire`La convention collective donne ${ecrireNombre(ESSAI.mois)} mois, renouvelables ${enFois(ESSAI.renouvellements)}, sans parler du CDD ; la règle propre au CDD n'a pas été lue.`,
      ),
    ],
    'P-72',
    'P-73',
  );

/** Le préavis après l'essai. */
export const preavis = (dossier: Dossier): Section => {
  const { du } = accorder(dossier.assistant);
  return section(
    'Préavis',
    [
      paragraphe(dire`Après l'essai, le contrat se rompt avec un préavis :`),
      tableau(
        ['Ancienneté', 'Licenciement', 'Démission'],
        PREAVIS.delais.map(({ anciennete, licenciement, demission }) => [
          dire`${anciennete}`,
          dire`${licenciement}`,
          dire`${demission}`,
        ]),
      ),
      paragraphe(
        dire`Pendant le préavis d'un licenciement, ${ecrireNombre(PREAVIS.heuresDeRecherche)} heures payées par jour servent à la recherche d'emploi ${du}.`,
      ),
      verifierLePoint('indemnite-de-licenciement'),
    ],
    'P-74',
    'P-75',
  );
};

/** Les congés payés. */
export const conges = (): Section => {
  const ajouts = CONGES.anciennete.map(({ annees, jours }) => `${jours} jour${jours > 1 ? 's' : ''} à ${annees} ans`);
  return section(
    'Congés payés',
    [
      paragraphe(
        dire`Les congés sont de ${ecrireNombre(CONGES.parMois)} jours ouvrables par mois, comptés du 1er juin au 31 mai. Les dates sont affichées ${ecrireNombre(CONGES.moisDAffichage)} mois au moins avant la période. L'ancienneté ajoute ${enumerer(ajouts)}.`,
      ),
    ],
    'P-88',
    'P-89',
  );
};

/** Prévoyance, complémentaire santé, retraite complémentaire, responsabilité civile. */
export const protection = ({ contratDeTravail }: Dossier): Section =>
  section(
    'Prévoyance, complémentaire santé, assurance',
    [
      paragraphe(
        dire`Prévoyance de branche : ${champ('organisme de prévoyance', contratDeTravail?.prevoyance)}. Complémentaire santé, payée à moitié au moins par l'employeur : ${champ('organisme de complémentaire santé', contratDeTravail?.mutuelle)}. Retraite complémentaire : ${champ('caisse de retraite complémentaire', contratDeTravail?.retraite)}.`,
      ),
      verifierLePoint('prevoyance-et-sante'),
      paragraphe(dire`La responsabilité civile du personnel est assurée par le médecin.`),
    ],
    'P-13',
    'P-94',
    'P-95',
    'P-99',
  );

/** La convention collective du contrat. */
export const convention = ({ employeur }: Dossier): Section => {
  const groupement = employeur?.forme === 'sisa' || employeur?.forme === 'groupement-d-employeurs';
  return section(
    'Convention collective',
    [
      paragraphe(
        dire`Le contrat suit la convention collective nationale du personnel des cabinets médicaux (IDCC 1147, brochure 3168), tenue à la disposition du personnel.`,
      ),
      ...(groupement ? [paragraphe(dire`Le groupement l'a choisie pour ce contrat.`)] : []),
    ],
    'F-114',
    'P-54',
    'P-71',
    ...(groupement ? (['P-129', 'F-154'] as const) : []),
  );
};

/** Le secret, et les données de la personne. */
export const secret = (dossier: Dossier): Section => {
  const { Le, il, du } = accorder(dossier.assistant);
  return section(
    'Secret professionnel et données personnelles',
    [
      paragraphe(
        dire`${Le} garde secret tout ce qu'${il} voit, entend ou comprend au cabinet, pendant le contrat et après. ${Le} n'ouvre que les dossiers utiles à son travail, avec ses propres identifiants, et ne sort du cabinet aucun document de patient.`,
      ),
      paragraphe(
        dire`L'employeur n'utilise les données ${du} que pour la paie, les déclarations et la gestion du contrat.`,
      ),
      verifier(
        dire`Cette clause relève du droit commun, non vérifié dans une source : secret, données des patients, données ${du}.`,
      ),
    ],
    'P-101',
  );
};

/** La formation due, et son terme. */
export const formation = (dossier: Dossier): Section =>
  sectionFondee(
    'Formation',
    [
      paragraphe(engagementDeFormation(dossier)),
      ...precisionsDeFormation(dossier),
      ...(dossier.assistant?.titre === 'cqp'
        ? []
        : [
            paragraphe(dire`L'employeur organise le travail pour que la formation puisse être suivie.`),
            verifier(
              dire`Ce que devient le contrat de travail si la certification n'est pas obtenue à temps n'est pas réglé par les sources lues.`,
            ),
          ]),
    ],
    fondementsDeFormation(dossier),
  );

/** Le contrat de travail vit sans le contrat d'aide. */
export const independance = (dossier: Dossier): Section => {
  const { le } = accorder(dossier.assistant);
  return section(
    "Contrat de travail et aide de l'Assurance Maladie",
    [
      paragraphe(
        dire`L'aide à l'emploi fait l'objet d'un autre contrat, entre le médecin et sa caisse, auquel ${le} n'est pas partie. L'existence, la durée et la fin du présent contrat n'en dépendent pas.`,
      ),
      verifier(dire`Clause à faire relire par un avocat.`),
    ],
    'P-104',
  );
};
