import { OPTIONS, SECTEURS, type Secteur } from '../../../droit/codes.ts';
import { fonder } from '../../../droit/fondement.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import type { EffetSurLeSeuil, Regime, ReglesDePatientele } from '../../../droit/regime.ts';
import { FORMES_EN_CLAIR, OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { ecrireDateCourte, ecrireNombre, enumerer } from '../../../explication/typographie.ts';
import { examinerSecteur } from '../../../regles/conditions-du-medecin.ts';
import { SITUATION_VIDE } from '../entretien/situation-posee.ts';
import { abreger } from './abreges.ts';
import {
  aTrancher,
  type Cellule,
  dit,
  estCollectif,
  type Ligne,
  laPlusFaible,
  type Mention,
  SANS_OBJET,
  selonLeFondement,
} from './cellule.ts';

/** Une ligne du contrat individuel ; l'aide collective y est sans objet. */
const individuelle = (
  cle: string,
  nom: string,
  regle: Ligne['regle'],
  lire: (regime: Regime) => Cellule,
  collectif: Ligne['lire'] = () => SANS_OBJET,
): Ligne => ({ cle, nom, regle, lire: (texte) => (estCollectif(texte) ? collectif(texte) : lire(texte)) });

const SECTEURS_COURTS: Readonly<Record<Secteur, string>> = {
  'secteur-1': '1',
  'secteur-2': '2',
  'secteur-2-optam': '2 avec Optam',
  'secteur-2-optam-co': 'Optam-CO',
  'non-conventionne': 'non conventionné',
};

/** Les secteurs que la règle elle-même admet. */
const secteurs = (regime: Regime): Cellule => {
  const admis = SECTEURS.filter(
    (secteur) => examinerSecteur({ ...SITUATION_VIDE.medecin, secteur }, regime).valeur === 'oui',
  ).map((secteur) => SECTEURS_COURTS[secteur]);
  return [dit(enumerer(admis).replace(/ et ([^ ]+)$/, ' ou $1'), regime.secteurs.admis)];
};

const situation = ({ statuts }: Regime): Cellule => [
  dit('installé ou nouvel installé', laPlusFaible([statuts.installe, statuts.nouvelInstalle])),
  'point' in statuts.remplacant
    ? aTrancher(statuts.remplacant.point, 'remplaçant : non lu')
    : dit('pas de remplaçant', statuts.remplacant),
];

const NOMBRES = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];

const specialites = ({ specialites: regles }: Regime): Cellule =>
  regles.forme === 'exclusions'
    ? [dit(`toutes, sauf ${NOMBRES[regles.exclues.length] ?? regles.exclues.length}`, regles.fondement)]
    : [dit('deux listes', regles.principe), aTrancher('specialites-avenant-7', 'listes incomplètes')];

const actesTechniques = ({ specialites: regles }: Regime): Cellule => {
  if (regles.forme === 'deux-listes') return SANS_OBJET;
  const { plafondCcam, auPlafond, chirurgiens, orlEtGynecologues } = regles;
  const part = `${ecrireNombre(plafondCcam / 10)} %`;
  return [
    dit(`chirurgiens : moins de ${part} des honoraires`, chirurgiens),
    ...(auPlafond === 'non' ? [] : [aTrancher(auPlafond, `${part} tout juste`)]),
    'conteste' in orlEtGynecologues
      ? aTrancher(orlEtGynecologues.conteste, 'ORL, gynécologues')
      : dit('ORL et gynécologues de même', orlEtGynecologues),
  ];
};

const territoire = ({ specialites: regles }: Regime): Cellule =>
  regles.forme === 'exclusions'
    ? SANS_OBJET
    : [
        dit('seconde liste : départements les moins denses', regles.principe),
        aTrancher('departements-avenant-7', 'départements non lus'),
      ];

const COMPTES: Readonly<Record<ReglesDePatientele['compte'], string>> = {
  adultes: '\u00a0adultes',
  'adultes-et-enfants': ', adultes et enfants',
};

const seuilDuGeneraliste = ({ patientele }: Regime): Cellule => {
  const [premier] = patientele.seuilGeneraliste;
  if (premier === undefined) return SANS_OBJET;
  const seuil = ecrireNombre(premier.valeur);
  return [
    dit(`${seuil}${COMPTES[patientele.compte]}`, premier.fondement),
    aTrancher(patientele.auSeuil, `${seuil} tout juste`),
  ];
};

const MOTIFS = {
  nouvelInstalle: 'nouvel installé',
  rqth: 'RQTH',
  ald: 'ALD',
  exerciceMixte: 'exercice mixte',
} as const;

/** Ceux que le seuil n'arrête pas, et ceux pour qui la règle n'est pas connue. */
const dispenses = ({ patientele: { motifs } }: Regime): Cellule => {
  const leves: string[] = [];
  const fondements: Extract<EffetSurLeSeuil, { effet: 'leve' }>['fondement'][] = [];
  const inconnus = new Map<CodePoint, string[]>();
  for (const cle of Object.keys(MOTIFS) as (keyof typeof MOTIFS)[]) {
    const motif = motifs[cle];
    if (motif.effet === 'leve') {
      leves.push(MOTIFS[cle]);
      fondements.push(motif.fondement);
    } else inconnus.set(motif.point, [...(inconnus.get(motif.point) ?? []), MOTIFS[cle]]);
  }
  if (motifs.moinsDe16Ans !== null) {
    leves.push(`plus de ${ecrireNombre(motifs.moinsDe16Ans.auDela / 10)} % de moins de 16 ans`);
    fondements.push(motifs.moinsDe16Ans.fondement);
  }
  const suspendus = [...inconnus].map(([point, noms]): Mention => aTrancher(point, pourquoi(point, enumerer(noms))));
  return leves.length === 0 ? suspendus : [dit(enumerer(leves), laPlusFaible(fondements)), ...suspendus];
};

const pourquoi = (point: CodePoint, noms: string): string =>
  point === 'adaptation-du-seuil' ? `${noms} : adapté, règle non lue` : noms;

const exercice =
  (regle: 'exercice-regroupe' | 'exercice-coordonne') =>
  (regime: Regime): Cellule => {
    if (regime.exercice.forme === 'regroupe-et-coordonne') {
      return selonLeFondement(regime, regle, abreger);
    }
    return [plusDemande(regime)];
  };

/** Les conditions d'exercice levées en 2023 : qui le dit, sous chaque texte. */
const plusDemande = ({ code }: Regime): Mention => {
  const fondement = code === 'reglement-arbitral' ? fonder('R3') : fonder('F-19', 'F-19b');
  return dit(abreger(fondement.cles), fondement);
};

const zoneDuTempsPlein = (regime: Regime): Cellule => {
  if (regime.exercice.forme === 'regroupe-et-coordonne') {
    return [
      dit('zone sous-dense', regime.exercice.zoneDuTempsPlein),
      aTrancher('zone-temps-plein', 'ZIP seule, ou ZAC'),
    ];
  }
  const fondement = regime.code === 'reglement-arbitral' ? fonder('R3') : fonder('F-20');
  return [dit('aucune', fondement)];
};

const secondAssistant = ({ secondAssistant: regles, fondements }: Regime): Cellule => {
  if (regles.forme === 'ferme') return [dit('fermé', regles.fondement)];
  const fonde = fondements['second-assistant'];
  const certitude = fonde === 'sans objet' || 'lacune' in fonde ? regles.generaliste : fonde;
  return [
    dit(
      `généraliste hors MEP, en ZIP, au temps plein, dès l’année ${regles.anneeMinimale.annee}, objectifs atteints`,
      certitude,
    ),
    aTrancher(regles.montants, 'montants non lus'),
  ];
};

const secretariat: Ligne['lire'] = ({ secretariat: { embauche, autre } }) => [
  dit(`repris sous ${embauche.mois} mois`, embauche.fondement),
  'point' in autre ? aTrancher(autre.point, 'autre moyen : non lu') : dit('ou autre organisation', autre),
];

const collective = (cle: Ligne['regle'], nom: string, lire: Ligne['lire']): Ligne => ({
  cle,
  nom,
  regle: cle,
  lire: (texte) => (estCollectif(texte) ? lire(texte) : SANS_OBJET),
});

const parRegle = (regle: Ligne['regle'], nom: string): Ligne => ({
  cle: regle,
  nom,
  regle,
  lire: (texte) => selonLeFondement(texte, regle, abreger),
});

/** Qui peut signer. */
export const LIGNES_ENTRER: readonly Ligne[] = [
  individuelle('option-ouverte', 'Options ouvertes', 'option-ouverte', ({ options }) => [
    dit(
      enumerer(OPTIONS.filter((option) => options[option].ouverte).map((option) => OPTIONS_EN_CLAIR[option])),
      laPlusFaible(OPTIONS.filter((option) => options[option].ouverte).map((option) => options[option].fondement)),
    ),
  ]),
  individuelle('secteur', 'Secteur', 'secteur', secteurs, (texte) => [
    ...selonLeFondement(texte, 'secteur', () => '1 ou 2 avec Optam'),
    aTrancher('collectif-optam-co', 'Optam-CO : non lu'),
  ]),
  individuelle('statut', 'Situation', 'statut', situation),
  individuelle('specialite', 'Spécialité', 'specialite', specialites, (texte) =>
    selonLeFondement(texte, 'specialite', () => 'médecine générale, hors MEP'),
  ),
  individuelle('activite-chirurgicale', 'Actes techniques (CCAM)', 'activite-chirurgicale', actesTechniques),
  individuelle('territoire', 'Territoire', 'territoire', territoire),
  individuelle(
    'seuil-generaliste',
    'Patientèle minimale, généraliste',
    'patientele-minimale',
    seuilDuGeneraliste,
    (texte) =>
      estCollectif(texte)
        ? [dit(`${ecrireNombre(texte.seuil.moyenne)} en moyenne du groupe`, texte.seuil.fondement)]
        : SANS_OBJET,
  ),
  individuelle('seuil-autres', 'Patientèle minimale, autres spécialités', 'patientele-minimale', ({ patientele }) => [
    dit('P30 de la file active', patientele.principe),
    aTrancher('seuils-des-percentiles', 'valeurs non lues'),
  ]),
  individuelle('dispenses', 'Dispensés du minimum', 'patientele-minimale', dispenses),
  individuelle('exercice-regroupe', 'Exercice regroupé', 'exercice-regroupe', exercice('exercice-regroupe')),
  individuelle('exercice-coordonne', 'Exercice coordonné', 'exercice-coordonne', exercice('exercice-coordonne')),
  individuelle('zone', 'Zone, pour un temps plein', 'zone', zoneDuTempsPlein),
  individuelle('second-assistant', 'Second assistant', 'second-assistant', secondAssistant),
  { cle: 'secretariat', nom: 'Secrétariat', regle: 'secretariat', lire: secretariat },
  parRegle('contrat-individuel', 'Contrat individuel'),
  collective('collectif-ouvert', 'Ouverture', ({ du, fondements }) =>
    typeof fondements['collectif-ouvert'] === 'object' && 'certitude' in fondements['collectif-ouvert']
      ? [dit(`depuis le ${ecrireDateCourte(du)}`, fondements['collectif-ouvert'])]
      : SANS_OBJET,
  ),
  collective('collectif-forme', 'Forme de la société', (texte) =>
    estCollectif(texte)
      ? [dit(enumerer(texte.formes.admises.map((forme) => FORMES_EN_CLAIR[forme])), texte.formes.admise)]
      : SANS_OBJET,
  ),
  parRegle('collectif-adherents', 'Adhérents'),
  collective('collectif-seuil', 'Moyenne du groupe', (texte) => [
    ...selonLeFondement(texte, 'collectif-seuil', abreger),
  ]),
  collective('collectif-etp', 'ETP financés', (texte) =>
    estCollectif(texte)
      ? [
          dit(abreger(texte.etp.fondement.cles), texte.etp.fondement),
          dit(
            `+ ${ecrireNombre(texte.etp.bonus.parMedecin)} par médecin, depuis le ${ecrireDateCourte(texte.etp.bonus.du)} (docteurs juniors)`,
            texte.etp.bonus.fondement,
          ),
        ]
      : SANS_OBJET,
  ),
];
