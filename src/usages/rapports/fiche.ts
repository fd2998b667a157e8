import { type Jour, jourDe } from '../../commun/jour.ts';
import { type Suivi, suivreContrat } from '../../contrat/contrat.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import { caisseDe } from '../../explication/caisse.ts';
import { nommerFait } from '../../explication/libelles.ts';
import { composer, ecrireDate } from '../../explication/typographie.ts';
import { nettoyer } from '../documents/champs.ts';
import { manquesDuSuivi } from '../suivi/manques.ts';
import { direEtat, type Segment } from '../suivi/phrase.ts';
import { type Appel, type Carnet, ouvrirLeCarnet } from './appels.ts';
import { citerLesAnnees, ecrireLeCompte } from './fiche-argent.ts';
import { decrireLeContrat } from './fiche-faits.ts';
import type { DemandeDeFiche, Fiche } from './fiche-forme.ts';
import { ecrireLesEnjeux, ecrireLesObjectifs } from './fiche-objectifs.ts';
import { ecrireLaFrise, ecrireLesActes, ecrireLesAlertes, ecrireLesEcheances } from './fiche-vie.ts';
import { estPointDeSante, sansSante } from './sante.ts';
import { ecrirePoints } from './suite.ts';

export const TITRE_DE_LA_FICHE = 'Suivi du contrat d’aide à l’emploi d’un assistant médical';
export const AVERTISSEMENT = composer('Tandem n’est pas un service officiel : ce document n’engage aucune caisse.');

/** D'où vient le chiffre d'une phrase : ce qui est dû, ce qui dépend des objectifs ; les sommes versées sont des faits. */
const citerLeChiffre = (segment: Segment, { solde, evaluation }: Suivi, carnet: Carnet): readonly Appel[] => {
  if (typeof segment === 'string') return [];
  switch (segment.raison.genre) {
    case 'solde':
      return citerLesAnnees(solde.annees, carnet);
    case 'enjeu':
      return carnet.citer(
        (evaluation.aide?.annees ?? []).filter(({ modulee }) => modulee).flatMap(({ fondements }) => fondements),
      );
    case 'contrat':
    case 'duree':
    case 'annee':
    case 'verse':
    case 'versement':
    case 'objectif':
    case 'echeance':
    case 'alerte':
    case 'acte':
      return [];
  }
};

const direLEtat = (suivi: Suivi, carnet: Carnet): Fiche['etat'] => {
  const { premiere, suite } = direEtat(suivi);
  return {
    premiere,
    suite: suite.map((segment) => ({
      texte: typeof segment === 'string' ? segment : `${segment.chiffre}${segment.apres ?? ''}`,
      indetermine: typeof segment !== 'string' && segment.indetermine === true,
      appels: citerLeChiffre(segment, suivi, carnet),
    })),
  };
};

const SANS_OBJECTIF = 'Ce que le contrat demande n’est pas connu : il manque la signature, ou un texte.';

/**
 * Compose la fiche de suivi d'un contrat : les chiffres de `suivre`, les mots de l'écran, les sources en notes. Fonction
 * pure ; `aujourdHui` la date. Ni motif d'absence, ni donnée de santé n'y entre.
 */
export const composerFiche = (demande: DemandeDeFiche, aujourdHui: Jour): Fiche => {
  const { situation, actes, au, connuLe, bareme } = demande;
  const suivi = suivreContrat(situation, actes, au, connuLe, bareme);
  const carnet = ouvrirLeCarnet();
  const manques = sansSante(manquesDuSuivi(suivi));
  // Le carnet numérote les notes dans l'ordre où la page les montre.
  const etat = direLEtat(suivi, carnet);
  const alertes = ecrireLesAlertes(suivi, bareme, carnet);
  const compte = ecrireLeCompte(suivi, carnet);
  const objectifs = ecrireLesObjectifs(suivi, carnet);
  const echeances = ecrireLesEcheances(suivi, carnet);
  return {
    titre: TITRE_DE_LA_FICHE,
    nom: nettoyer(demande.nom) ?? null,
    vuAu: composer(`Contrat vu au ${ecrireDate(au)}`),
    faitLe: composer(`Fiche du ${ecrireDate(aujourdHui)}`),
    droitTenuAu: composer(`Droit tenu au ${ecrireDate(jourDe(DROIT_TENU_AU))}`),
    avertissement: AVERTISSEMENT,
    etat,
    faits: decrireLeContrat(suivi),
    frise: ecrireLaFrise(suivi),
    alertes,
    compte,
    objectifs,
    sansObjectif: objectifs.length === 0 ? composer(SANS_OBJECTIF) : '',
    enjeux: ecrireLesEnjeux(suivi, bareme),
    echeances,
    ...ecrireLesActes(demande),
    faitsManquants: [
      ...new Set(manques.flatMap((manque) => (manque.manque === 'fait' ? [composer(nommerFait(manque.cle))] : []))),
    ],
    destinataire: caisseDe(situation.medecin.departement),
    points: ecrirePoints(
      manques.flatMap((manque) => (manque.manque === 'texte' && !estPointDeSante(manque.point) ? [manque.point] : [])),
    ),
    notes: carnet.lister(),
    sources: carnet.sources(),
  };
};
