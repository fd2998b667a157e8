import { DEPARTEMENTS } from '../../droit/departements.ts';
import { specialite } from '../../droit/specialites.ts';
import { FORMES_EN_CLAIR, OPTIONS_EN_CLAIR, SECTEURS_EN_CLAIR, TITRES_EN_CLAIR } from '../../explication/libelles.ts';
import { composer, ecrireDateCourte, ecrireNombre } from '../../explication/typographie.ts';
import type { Situation } from '../../regles/situation.ts';
import type { HypothesesDeRapport, Rapport } from './forme.ts';
import { ecrireEuros } from './sommes.ts';

const NON_SU = 'non su';

/** Une ligne, si le fait est su. */
export const si = <Valeur>(valeur: Valeur | undefined, ecrire: (valeur: Valeur) => string): readonly string[] =>
  valeur === undefined ? [] : [ecrire(valeur)];

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Les lignes d'un encadré, la première en capitale ; « non su » quand il n'y en a pas. */
export const majuscules = (lignes: readonly string[]): readonly string[] =>
  (lignes.length === 0 ? [NON_SU] : lignes).map((ligne, rang) => composer(rang === 0 ? enMajuscule(ligne) : ligne));

const decrireLeMedecin = ({ medecin }: Situation): readonly string[] => [
  ...si(medecin.specialite, (code) => specialite(code).libelle),
  ...si(medecin.secteur, (secteur) => SECTEURS_EN_CLAIR[secteur]),
  ...si(medecin.age, (age) => `${age}\u00a0ans`),
  ...si(medecin.departement, (code) => DEPARTEMENTS[code] ?? code),
];

const decrireLaPatientele = ({ medecin }: Situation): readonly string[] => {
  const { patientele, percentile } = medecin;
  return [
    ...si(patientele.mt, (mt) => `${ecrireNombre(mt)} patients déclarés`),
    ...si(patientele.fileActive, (file) => `${ecrireNombre(file)} en file active`),
    ...si(percentile, (rang) => `rang ${ecrireNombre(rang)} sur 100`),
  ];
};

export const decrireLeGroupe = ({ groupe }: Situation): readonly string[] => [
  ...si(groupe.adherents, (adherents) => `${ecrireNombre(adherents.length)} médecins adhérents`),
  ...si(groupe.forme, (forme) => FORMES_EN_CLAIR[forme]),
];

const decrireLeContrat = ({ demande, groupe, signature }: Situation): readonly string[] => [
  ...(demande.cadre === 'collectif'
    ? ['contrat collectif', ...si(groupe.etp, (etp) => `${ecrireNombre(etp)} ETP demandés`)]
    : si(demande.option, (option) => OPTIONS_EN_CLAIR[option])),
  ...(signature === undefined ? ['jour de signature non su'] : [`signature le ${ecrireDateCourte(signature)}`]),
];

const decrireLAssistant = ({ assistant }: Situation, { cout }: HypothesesDeRapport): readonly string[] => [
  ...(cout?.brut === undefined || cout.brut === null ? [] : [`${ecrireEuros(cout.brut)} brut par mois`]),
  ...si(assistant.embauche, (jour) => `embauche le ${ecrireDateCourte(jour)}`),
  ...si(assistant.titre, (titre) => TITRES_EN_CLAIR[titre]),
];

/** Les quatre encadrés. Ni RQTH, ni affection de longue durée : le rapport circule. */
export const decrire = (situation: Situation, hypotheses: HypothesesDeRapport): Rapport['faits'] => {
  const collectif = situation.demande.cadre === 'collectif';
  return [
    collectif
      ? { titre: 'Groupe', lignes: majuscules(decrireLeGroupe(situation)) }
      : { titre: 'Médecin', lignes: majuscules(decrireLeMedecin(situation)) },
    {
      titre: 'Patientèle',
      lignes: collectif ? ['Celle des adhérents'] : majuscules(decrireLaPatientele(situation)),
    },
    { titre: 'Contrat', lignes: majuscules(decrireLeContrat(situation)) },
    { titre: 'Assistant', lignes: majuscules(decrireLAssistant(situation, hypotheses)) },
  ];
};
