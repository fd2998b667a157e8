import { ajouterJours, ajouterMois, type Jour, jourDe } from '../../commun/jour.ts';
import { compterSelon, type Suivi, suivreContrat } from '../../contrat/contrat.ts';
import { premierJourDeProjection } from '../../contrat/objectifs-suivis.ts';
import { ANNEES } from '../../droit/duree.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import { composer, ecrireDate } from '../../explication/typographie.ts';
import { nettoyer } from '../documents/champs.ts';
import { direEtat, lirePhrase } from '../suivi/phrase.ts';
import { ouvrirLeCarnet } from './appels.ts';
import { type Cellule, type Classeur, enNombre, enSerie, enTete, enTexte, type Feuille, VIDE } from './classeur.ts';
import { AVERTISSEMENT, TITRE_DE_LA_FICHE } from './fiche.ts';
import type { DemandeDeFiche } from './fiche-forme.ts';
import { citerLObjectif } from './fiche-objectifs.ts';
import {
  COLONNES_DU_SUIVI,
  ecrireUnTrimestre,
  LARGEURS_DU_SUIVI,
  PREMIERE_LIGNE,
  type Reperes,
} from './tableau-lignes.ts';
import { ecrireLesVersements } from './tableau-versements.ts';
import { trimestresDe } from './trimestres.ts';

const INDETERMINE = 'indéterminé';
const NON_SIGNE = 'pas encore signé';

const enJour = (jour: Jour | undefined, sinon: string): Cellule =>
  jour === undefined ? enTexte(sinon) : enNombre(enSerie(jour), 'date');

const enEffectif = (nombre: number | null | undefined, sinon: string): Cellule =>
  nombre == null ? enTexte(sinon) : enNombre(nombre, 'effectif');

const enPart = (dixMillemes: number | null | undefined): Cellule => enNombre((dixMillemes ?? 0) / 10_000, 'pour-cent');

/** Le départ, la cible, l'échéance et la baisse admise d'un objectif : les cases que lisent les formules. */
const ligneDObjectif = (suivi: Suivi, indicateur: 'mt' | 'fileActive', titre: string): readonly Cellule[] => {
  const cible = suivi.objectifs.find((une) => une.indicateur === indicateur);
  const sinon = suivi.objectifs.length === 0 ? INDETERMINE : 'sans objet';
  return [
    enTexte(titre, true),
    enEffectif(cible?.depart, cible === undefined ? sinon : INDETERMINE),
    enEffectif(cible?.cible, cible === undefined ? sinon : INDETERMINE),
    enJour(cible?.auPlusTard, sinon),
    enPart(cible?.tolerance),
  ];
};

const projectionDes = (signature: Jour | undefined): Jour | undefined =>
  signature === undefined ? undefined : premierJourDeProjection(signature);

const entete = (demande: DemandeDeFiche, suivi: Suivi): readonly (readonly Cellule[])[] => {
  const { signature } = suivi.deroule;
  return [
    [enTexte(TITRE_DE_LA_FICHE, true)],
    [enTexte(nettoyer(demande.nom) ?? '')],
    [enTexte(lirePhrase(direEtat(suivi)))],
    [
      enTexte(composer(`Contrat vu au ${ecrireDate(suivi.au)}`)),
      VIDE,
      VIDE,
      enTexte(composer(`Droit tenu au ${ecrireDate(jourDe(DROIT_TENU_AU))}`)),
    ],
    [],
    [
      enTexte('Signature', true),
      enJour(signature, NON_SIGNE),
      enTexte('Projection dès le', true),
      enJour(projectionDes(signature), NON_SIGNE),
    ],
    ['Objectif', 'Départ', 'Cible', 'Au plus tard', 'Baisse admise'].map((titre) => enTexte(titre, true)),
    ligneDObjectif(suivi, 'mt', 'Médecin traitant'),
    ligneDObjectif(suivi, 'fileActive', 'File active'),
    [],
    COLONNES_DU_SUIVI.map(enTete),
  ];
};

const reperesDe = (suivi: Suivi): Reperes => ({
  signature: suivi.deroule.signature,
  projectionDes: projectionDes(suivi.deroule.signature),
  mt: suivi.objectifs.find(({ indicateur }) => indicateur === 'mt'),
  fileActive: suivi.objectifs.find(({ indicateur }) => indicateur === 'fileActive'),
  compte: compterSelon(suivi.evaluation.regime, suivi.evaluation.cadre),
});

/** Du trimestre de la signature à celui du terme ; sans signature, cinq ans depuis le jour du suivi. */
const suiviDe = (demande: DemandeDeFiche, suivi: Suivi): Feuille => {
  const { signature, terme } = suivi.deroule;
  const debut = signature ?? suivi.au;
  const fin = ajouterJours(terme ?? ajouterMois(debut, 12 * ANNEES.length), -1);
  const reperes = reperesDe(suivi);
  return {
    nom: 'Suivi',
    largeurs: LARGEURS_DU_SUIVI,
    figees: { lignes: PREMIERE_LIGNE - 1, colonnes: 1 },
    lignes: [
      ...entete(demande, suivi),
      ...trimestresDe(debut, fin).map((trimestre, rang) =>
        ecrireUnTrimestre(suivi, reperes, trimestre, PREMIERE_LIGNE + rang),
      ),
    ],
  };
};

const LECTURE = [
  'Les cases grisées se remplissent ; les autres se calculent.',
  'Un relevé compte à la date que vous écrivez. La ligne de cible va tout droit du départ à la cible, de la signature à l’échéance.',
  'L’écart est le nombre compté moins la ligne, ou moins la cible ; négatif, il reste à gagner.',
  'La projection prolonge jusqu’à l’échéance le rythme tenu depuis la signature ; rien avant six mois.',
  'L’aide projetée est celle de l’année du contrat : au plus si chaque objectif est tenu, au moins si la formule de la modulation, que nul texte lu ne donne, retire tout.',
  'Les absences se comptent en jours, sans motif. N’écrivez ni nom de patient, ni cause d’absence.',
];

const sourcesDe = (suivi: Suivi): Feuille => {
  const carnet = ouvrirLeCarnet();
  carnet.citer((suivi.evaluation.aide?.annees ?? []).flatMap(({ fondements }) => fondements));
  for (const cible of suivi.objectifs) citerLObjectif(cible, carnet);
  return {
    nom: 'Sources',
    largeurs: [90, 90],
    lignes: [
      [enTexte('Comment lire ce tableau', true)],
      ...LECTURE.map((phrase) => [enTexte(composer(phrase))]),
      [enTexte(AVERTISSEMENT)],
      [],
      [enTexte('Source', true), enTexte('Adresse', true)],
      ...carnet.sources().map(({ texte, lien }) => [enTexte(texte), enTexte(lien ?? 'lue en copie')]),
    ],
  };
};

/**
 * Compose le tableau de suivi d'un contrat : un trimestre par ligne, les relevés saisis, la ligne de cible, l'écart, la
 * projection et l'aide, en formules vivantes avec leur valeur ; les cases à venir sont vides. Fonction pure. Aucun
 * motif d'absence n'y entre.
 */
export const composerTableauDeSuivi = (demande: DemandeDeFiche): Classeur => {
  const { situation, actes, au, connuLe, bareme } = demande;
  const suivi = suivreContrat(situation, actes, au, connuLe, bareme);
  return { feuilles: [suiviDe(demande, suivi), ecrireLesVersements(suivi), sourcesDe(suivi)] };
};
