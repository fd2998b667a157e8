import { GRILLE_1147, NIVEAUX_DE_L_ASSISTANT } from '../../droit/paie/grille-1147.ts';
import { PARCOURS } from '../../droit/parcours.ts';
import { TITRES_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireDate, ecrireNombre, ecrireSomme } from '../../explication/typographie.ts';
import { liste, paragraphe, rubriques, section, verifier } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { champ, champJour, champListe, champSomme, dire } from './champs.ts';
import { champNiveau } from './classement.ts';
import type { Dossier } from './dossier.ts';
import { sectionsDesMissions } from './taches-du-poste.ts';
import { blocsDeLHoraire, champHeures } from './temps.ts';

const CONTRATS = { cdi: 'CDI', cdd: 'CDD' } as const;

const salaire = ({ poste }: Dossier): Phrase =>
  poste?.salaireBrut === undefined
    ? dire`de ${champSomme('bas de la fourchette de salaire', poste?.fourchette?.bas)} à ${champSomme('haut de la fourchette de salaire', poste?.fourchette?.haut)} bruts par mois`
    : dire`${champSomme('salaire brut mensuel', poste.salaireBrut)} bruts par mois`;

/** Le dernier minimum lu pour les niveaux de l'assistant : un repère, que la branche a pu relever. */
const repereDeSalaire = ({ poste }: Dossier): readonly Bloc[] => {
  const { de, a } = NIVEAUX_DE_L_ASSISTANT;
  const [bas, haut] = [de, a].map((niveau) => GRILLE_1147.findLast((un) => un.niveau === niveau));
  if (poste?.salaireBrut !== undefined || poste?.fourchette !== undefined || bas === undefined || haut === undefined) {
    return [];
  }
  return [
    verifier(
      dire`Repère : au ${ecrireDate(bas.du)}, le minimum à temps plein allait de ${ecrireSomme(bas.montant)} (niveau ${ecrireNombre(de)}) à ${ecrireSomme(haut.montant)} (niveau ${ecrireNombre(a)}). Les textes suivants n'ont pas été lus.`,
    ),
  ];
};

const profil = (): Section =>
  section(
    'Profils acceptés',
    [
      liste([
        dire`CQP d'assistant médical ;`,
        ...[TITRES_EN_CLAIR.dei, TITRES_EN_CLAIR.deas, TITRES_EN_CLAIR.deap].map((titre) => dire`${titre} ;`),
        dire`ou niveau du baccalauréat, avec l'engagement de suivre la formation.`,
      ]),
      paragraphe(dire`Toutes les candidatures sont examinées sur les seules compétences.`),
      verifier(
        dire`Une offre ne demande ni âge, ni sexe, ni situation de famille, ni origine, ni état de santé : n'en ajoutez pas. Droit commun, non vérifié dans une source.`,
      ),
    ],
    'P-29',
    'P-30',
    'P-31',
  );

const formation = (): Section =>
  section(
    'Formation proposée',
    [
      paragraphe(
        dire`Sans le CQP, la formation se fait pendant le contrat : ${PARCOURS.cqp.libelle} (${ecrireNombre(PARCOURS.cqp.heures)} heures), ou ${PARCOURS.fae.libelle} (${ecrireNombre(PARCOURS.fae.heures)} heures) pour un diplômé d'État.`,
      ),
    ],
    'P-35',
    'P-41',
  );

/** L'offre d'emploi : elle ne demande que des compétences. */
export const redigerOffre = (dossier: Dossier): readonly Section[] => {
  const { offre, contratDeTravail, cabinet } = dossier;
  return [
    section(
      'Le poste',
      [
        rubriques('Assistant médical (F/H)', [
          ['Cabinet', [champ('nom du cabinet', cabinet?.nom)]],
          ['Lieux de travail', champListe('lieux de travail', cabinet?.lieux)],
          ['Début', [champJour("date d'effet du contrat", contratDeTravail?.debut)]],
          ['Contrat', [champ('type de contrat (CDI ou CDD)', offre?.contrat && CONTRATS[offre.contrat])]],
          ['Durée du travail', dire`${champHeures(dossier)} par semaine`],
          ['Salaire', dire`${salaire(dossier)}, niveau ${champNiveau(dossier)} de la grille`],
          ['Convention collective', dire`Personnel des cabinets médicaux (IDCC 1147)`],
        ]),
        ...repereDeSalaire(dossier),
        paragraphe(dire`Horaire :`),
        ...blocsDeLHoraire(dossier),
      ],
      'P-54',
      'P-56',
      'P-63',
    ),
    ...sectionsDesMissions(dossier),
    profil(),
    formation(),
    section('Pour répondre', [
      paragraphe(
        dire`Adressez votre candidature à ${champ('contact pour répondre', offre?.contact)}, avant le ${champJour("date de clôture de l'offre", offre?.clotureLe)}.`,
      ),
    ]),
  ];
};
