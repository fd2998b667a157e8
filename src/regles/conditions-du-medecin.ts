import { OPTIONS } from '../droit/codes.ts';
import { selonLecture } from '../droit/lectures.ts';
import type { Regime, ReglesDeSpecialite } from '../droit/regime.ts';
import { type CodeSpecialite, specialite as lireSpecialite } from '../droit/specialites.ts';
import { type Condition, fauteDeFait, fauteDeTexte, repondre } from './constat.ts';
import type { Cle, Medecin, Situation } from './situation.ts';

const F_OPTION: readonly Cle[] = ['demande.option'];
const F_SECTEUR: readonly Cle[] = ['medecin.secteur'];
const F_STATUT: readonly Cle[] = ['medecin.statut'];
const F_SPECIALITE: readonly Cle[] = ['medecin.specialite'];
const F_CCAM: readonly Cle[] = ['medecin.specialite', 'medecin.partCcam'];
const F_TERRITOIRE: readonly Cle[] = ['medecin.specialite', 'medecin.departement'];

/** L'option demandée est-elle ouverte à la signature dans ce régime ? */
export const examinerOption = ({ demande }: Situation, regime: Regime): Condition => {
  const { option } = demande;
  if (option === undefined) {
    const { fondement } = regime.options['temps-plein'];
    return OPTIONS.every((une) => regime.options[une].ouverte)
      ? repondre('option-ouverte', 'oui', fondement, F_OPTION)
      : fauteDeFait('option-ouverte', fondement, F_OPTION, 'demande.option');
  }
  const { ouverte, fondement } = regime.options[option];
  return repondre('option-ouverte', ouverte ? 'oui' : 'non', fondement, F_OPTION);
};

/** Secteur 1, ou secteur 2 avec Optam (A1, R1, F-10). */
export const examinerSecteur = ({ secteur }: Medecin, { secteurs }: Regime): Condition => {
  if (secteur === undefined) return fauteDeFait('secteur', secteurs.admis, F_SECTEUR, 'medecin.secteur');
  return secteur === 'secteur-2' || secteur === 'non-conventionne'
    ? repondre('secteur', 'non', secteurs.exclus, F_SECTEUR)
    : repondre('secteur', 'oui', secteurs.admis, F_SECTEUR);
};

/** Un remplaçant ne signe pas ; avant 2024 les sources n'en disent rien. */
export const examinerStatut = ({ statut }: Medecin, { statuts }: Regime): Condition => {
  switch (statut) {
    case undefined:
      return fauteDeFait('statut', statuts.installe, F_STATUT, 'medecin.statut');
    case 'installe':
      return repondre('statut', 'oui', statuts.installe, F_STATUT);
    case 'nouvel-installe':
      return repondre('statut', 'oui', statuts.nouvelInstalle, F_STATUT);
    case 'remplacant':
      return 'point' in statuts.remplacant
        ? fauteDeTexte('statut', statuts.remplacant.fondement, F_STATUT, statuts.remplacant.point)
        : repondre('statut', 'non', statuts.remplacant, F_STATUT);
  }
};

/** La spécialité est-elle admise ? Sous l'avenant 7, la seconde liste se juge au territoire. */
export const examinerSpecialite = ({ specialite }: Medecin, { specialites: regles }: Regime): Condition => {
  const fondement = regles.forme === 'exclusions' ? regles.fondement : regles.principe;
  if (specialite === undefined) return fauteDeFait('specialite', fondement, F_SPECIALITE, 'medecin.specialite');
  if (regles.forme === 'exclusions') {
    return repondre('specialite', regles.exclues.includes(specialite) ? 'non' : 'oui', fondement, F_SPECIALITE);
  }
  const liste = regles.partout[specialite] ?? regles.restreintes[specialite];
  return liste === undefined
    ? fauteDeTexte('specialite', fondement, F_SPECIALITE, 'specialites-avenant-7')
    : repondre('specialite', 'oui', liste, F_SPECIALITE);
};

/**
 * Avenant 7 : la seconde liste n'est ouverte que dans certains départements (A6b). Que le handicap du médecin l'ouvre
 * partout (A6f) ne vient que d'une négociation antérieure à la signature : cela ne décide rien ici.
 */
export const examinerTerritoire = (medecin: Medecin, regles: ReglesDeSpecialite): Condition | undefined => {
  if (regles.forme === 'exclusions') return undefined;
  const { specialite, departement } = medecin;
  if (specialite === undefined) return fauteDeFait('territoire', regles.principe, F_TERRITOIRE, 'medecin.specialite');
  const partout = regles.partout[specialite];
  if (partout !== undefined) return repondre('territoire', 'oui', partout, F_SPECIALITE);
  if (regles.restreintes[specialite] === undefined) {
    return fauteDeTexte('territoire', regles.principe, F_TERRITOIRE, 'specialites-avenant-7');
  }
  const liste = regles.departements[specialite];
  if (liste === undefined) return fauteDeTexte('territoire', regles.principe, F_TERRITOIRE, 'departements-avenant-7');
  if (departement === undefined) return fauteDeFait('territoire', liste.fondement, F_TERRITOIRE, 'medecin.departement');
  return liste.codes.includes(departement)
    ? repondre('territoire', 'oui', liste.fondement, F_TERRITOIRE)
    : fauteDeTexte('territoire', liste.fondement, F_TERRITOIRE, 'departements-avenant-7');
};

const famille = (code: CodeSpecialite | undefined) =>
  code === undefined ? 'inconnue' : (lireSpecialite(code).chirurgicale ?? 'autre');

const CCAM_AU_BORD = selonLecture('ccam-20', { 'moins-de': 'non', 'au-plus': 'oui' }, 'indetermine');
const ORL_VISES = selonLecture(
  'ccam-orl-gynecologue-2023',
  { vises: 'oui', 'non-vises': 'non' },
  'indetermine' as const,
);

/** Un chirurgien n'est admis que si ses actes techniques font moins de 20 % de ses honoraires (R4a, F-13). */
export const examinerActiviteChirurgicale = (medecin: Medecin, regles: ReglesDeSpecialite): Condition | undefined => {
  if (regles.forme === 'deux-listes') return undefined;
  const { specialite, partCcam } = medecin;
  const groupe = famille(specialite);
  if (groupe === 'autre') return undefined;
  const orl = groupe === 'orl-ou-gynecologue' ? regles.orlEtGynecologues : undefined;
  const fondement = orl === undefined ? regles.chirurgiens : 'conteste' in orl ? orl.fondement : orl;
  const part = partCcam === undefined ? undefined : partCcam * 1000;
  if (part !== undefined && part < regles.plafondCcam) {
    return repondre('activite-chirurgicale', 'oui', fondement, F_CCAM);
  }
  if (groupe === 'inconnue') {
    return fauteDeFait('activite-chirurgicale', fondement, F_CCAM, 'medecin.specialite');
  }
  if (orl !== undefined && 'conteste' in orl && ORL_VISES !== 'oui') {
    return ORL_VISES === 'non'
      ? repondre('activite-chirurgicale', 'oui', fondement, F_CCAM, [orl.conteste])
      : part === undefined
        ? fauteDeFait('activite-chirurgicale', fondement, F_CCAM, 'medecin.partCcam')
        : fauteDeTexte('activite-chirurgicale', fondement, F_CCAM, orl.conteste);
  }
  if (part === undefined) return fauteDeFait('activite-chirurgicale', fondement, F_CCAM, 'medecin.partCcam');
  if (part > regles.plafondCcam) return repondre('activite-chirurgicale', 'non', fondement, F_CCAM);
  if (regles.auPlafond === 'non') return repondre('activite-chirurgicale', 'non', fondement, F_CCAM);
  return CCAM_AU_BORD === 'indetermine'
    ? fauteDeTexte('activite-chirurgicale', fondement, F_CCAM, 'ccam-20')
    : repondre('activite-chirurgicale', CCAM_AU_BORD, fondement, F_CCAM, ['ccam-20']);
};
