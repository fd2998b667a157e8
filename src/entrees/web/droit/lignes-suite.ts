import { BANDES, OPTIONS, type Option } from '../../../droit/codes.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { PARCOURS } from '../../../droit/parcours.ts';
import type { Collectif, PlanDeVersement, Regime } from '../../../droit/regime.ts';
import { specialite } from '../../../droit/specialites.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { ecrireNombre, enumerer } from '../../../explication/typographie.ts';
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

type Texte = Regime | Collectif;

const parRegle = (regle: Ligne['regle'], nom: string): Ligne => ({
  cle: regle,
  nom,
  regle,
  lire: (texte) => selonLeFondement(texte, regle, abreger),
});

const ans = (nombre: number): string => `${ecrireNombre(nombre)} ${nombre < 2 ? 'an' : 'ans'}`;

const indicateurs = (texte: Texte): Cellule => {
  if (estCollectif(texte)) return [dit('patients déclarés et file active, ensemble', texte.objectifs.fondement)];
  const { deuxIndicateurs, deux, fileActiveSeule, incertaine } = texte.objectifs;
  const noms = enumerer(deuxIndicateurs.map((code) => specialite(code).libelle.toLowerCase()));
  return [
    dit(`${noms} : deux ; ailleurs : file active`, laPlusFaible([deux, fileActiveSeule])),
    ...(incertaine === null
      ? []
      : [aTrancher(incertaine.point, specialite(incertaine.specialite).libelle.toLowerCase())]),
  ];
};

/** La fourchette connue d'une option, et les points qui cachent le reste. */
const haussesDe = (regime: Regime, option: Option) => {
  const regles = BANDES.map((bande) => regime.objectifs.hausses[option][bande]);
  const connues = regles.flatMap((regle) =>
    regle.forme === 'hausse'
      ? [{ millemes: regle.millemes, fondement: regle.fondement }]
      : regle.forme === 'maintien'
        ? [{ millemes: 0, fondement: regle.fondement }]
        : [],
  );
  const points = regles.flatMap((regle): readonly CodePoint[] => ('point' in regle ? [regle.point] : []));
  return { connues, points };
};

const hausse = (texte: Texte): Cellule => {
  if (estCollectif(texte)) {
    const { mt, fileActive, fondement } = texte.objectifs;
    return [dit(`+ ${ecrireNombre(mt)} déclarés et + ${ecrireNombre(fileActive)} vus, par ETP`, fondement)];
  }
  const mentions: Mention[] = [];
  const fermees: Option[] = [];
  for (const option of OPTIONS.filter((une) => texte.options[une].ouverte)) {
    const { connues } = haussesDe(texte, option);
    const taux = connues.map(({ millemes }) => millemes / 10);
    if (new Set(taux).size > 1) {
      const [bas, haut] = [Math.min(...taux), Math.max(...taux)].map(ecrireNombre);
      mentions.push(
        dit(
          `${OPTIONS_EN_CLAIR[option]} : de ${bas} à ${haut} % selon le rang`,
          laPlusFaible(connues.map(({ fondement }) => fondement)),
        ),
      );
    } else fermees.push(option);
  }
  const premiere = fermees[0];
  const point =
    premiere === undefined ? undefined : haussesDe(texte, premiere).points.find((code) => code !== 'sous-p30-objectif');
  if (point === undefined) return mentions;
  const noms = enumerer(fermees.map((option) => OPTIONS_EN_CLAIR[option]));
  return [...mentions, aTrancher(point, mentions.length === 0 ? 'tableau non lu' : noms)];
};

const combienDObjectifs = (texte: Texte): Cellule => {
  if (estCollectif(texte)) return [dit('les deux', texte.objectifs.fondement)];
  const { plusieursIndicateurs, deux } = texte.objectifs;
  return plusieursIndicateurs === null ? [dit('les deux', deux)] : [aTrancher(plusieursIndicateurs)];
};

const delai = ({ objectifs }: Texte): Cellule => [
  dit(ans(objectifs.delaiEnAnnees), 'delai' in objectifs ? objectifs.delai : objectifs.fondement),
];

const nouvelInstalle = (texte: Texte): Cellule => {
  if (estCollectif(texte)) return selonLeFondement(texte, 'objectif-nouvel-installe', abreger);
  const { nouvelInstalle: regle, delaiEnAnnees } = texte.objectifs;
  return regle.forme === 'p50'
    ? [dit(`P50 de sa spécialité en ${ans(delaiEnAnnees)}`, regle.fondement), aTrancher(regle.valeur, 'valeur non lue')]
    : [aTrancher(regle.point)];
};

const nouvelObjectif = (texte: Texte): Cellule => {
  if (estCollectif(texte)) return SANS_OBJET;
  const { nouvelInstalle: regle } = texte.objectifs;
  return regle.forme === 'p50' ? [dit(`${ans(regle.puisEnAnnees)} de plus`, regle.puis)] : [aTrancher(regle.point)];
};

const age = (texte: Texte): Cellule => {
  if (estCollectif(texte) || texte.objectifs.age === null) return SANS_OBJET;
  const { maintienDes, toleranceEnMillemes, fondement } = texte.objectifs.age;
  return [
    dit(`dès ${maintienDes} ans : maintien, baisse de ${ecrireNombre(toleranceEnMillemes / 10)} % admise`, fondement),
  ];
};

const tresGrande = (texte: Texte): Cellule => {
  if (estCollectif(texte)) return SANS_OBJET;
  const inconnu = OPTIONS.map((option) => texte.objectifs.hausses[option]['p95-et-plus']).find(
    (regle) => 'point' in regle,
  );
  const maintien = selonLeFondement(texte, 'tres-grande-patientele', () => 'maintien');
  if (inconnu === undefined || !('point' in inconnu)) return maintien;
  return [
    ...maintien,
    aTrancher(inconnu.point, inconnu.point === 'tres-grande-patientele' ? 'rang non lu' : 'temps plein'),
  ];
};

const annee1 = (plan: PlanDeVersement): Cellule => {
  switch (plan.forme) {
    case 'a-l-embauche':
      return [
        dit(`${plan.taux} % sous ${plan.jours} jours après l’embauche`, plan.fondement),
        aTrancher('solde-de-la-premiere-annee', 'reste non lu'),
      ];
    case 'a-la-signature':
      return [dit(`en une fois, sous ${plan.mois} mois`, plan.annee1)];
    case 'annuel':
      return [aTrancher(plan.suite, 'jour non lu')];
  }
};

const annee2 = (plan: PlanDeVersement): Cellule =>
  plan.forme === 'a-la-signature' ? [dit('à l’anniversaire', plan.annee2)] : [aTrancher(plan.suite, 'jour non lu')];

const suivantes = (plan: PlanDeVersement): Cellule =>
  plan.forme === 'a-la-signature'
    ? [dit('en deux moitiés', plan.suivantes), aTrancher(plan.suite, 'jours non lus')]
    : [aTrancher(plan.suite, 'jours non lus')];

const modulation = ({ modulation: { desLAnnee, fondement, point } }: Texte): Cellule => [
  dit(
    `dès l’année ${desLAnnee}, ${fondement.cles.includes('F-87') ? abreger(fondement.cles) : 'somme réduite'}`,
    fondement,
  ),
  aTrancher(point, 'formule non lue'),
];

const PROFIL_DE_FORMATION = enumerer([
  `CQP ${ecrireNombre(PARCOURS.cqp.heures)} h`,
  `FAE ${ecrireNombre(PARCOURS.fae.heures)} h`,
  `VAE après ${ecrireNombre(PARCOURS.vae.heures)} h d’expérience`,
]);

/** Ce à quoi le contrat engage. */
export const LIGNES_S_ENGAGER: readonly Ligne[] = [
  { cle: 'indicateurs', nom: 'Ce qui est mesuré', regle: 'indicateurs', lire: indicateurs },
  { cle: 'hausse', nom: 'Hausse demandée', regle: 'hausse', lire: hausse },
  { cle: 'un-ou-deux', nom: 'Un objectif, ou les deux', regle: 'hausse', lire: combienDObjectifs },
  { cle: 'delai-des-objectifs', nom: 'Délai, depuis la signature', regle: 'delai-des-objectifs', lire: delai },
  { cle: 'objectif-nouvel-installe', nom: 'Nouvel installé', regle: 'objectif-nouvel-installe', lire: nouvelInstalle },
  { cle: 'nouvel-objectif', nom: 'Puis, nouvel objectif', regle: 'nouvel-objectif', lire: nouvelObjectif },
  { cle: 'tres-grande-patientele', nom: 'Très grande patientèle', regle: 'tres-grande-patientele', lire: tresGrande },
  { cle: 'maintien-65-ans', nom: 'Médecin de 65 ans', regle: 'maintien-65-ans', lire: age },
];

/** Quand et comment la caisse verse. */
export const LIGNES_ETRE_PAYE: readonly Ligne[] = [
  { cle: 'versement-1', nom: 'Année 1', regle: 'versement', lire: ({ versements }) => annee1(versements) },
  { cle: 'versement-2', nom: 'Année 2', regle: 'versement', lire: ({ versements }) => annee2(versements) },
  {
    cle: 'versement-3',
    nom: 'Années 3 et suivantes',
    regle: 'versement',
    lire: ({ versements }) => suivantes(versements),
  },
  { cle: 'modulation', nom: 'Objectif manqué', regle: 'modulation', lire: modulation },
  parRegle('recouvrement', 'Somme versée à tort'),
];

/** La qualification de l'assistant, et ce qu'il peut faire. */
export const LIGNES_FORMER: readonly Ligne[] = [
  {
    cle: 'debut-formation',
    nom: 'Formation commencée',
    regle: 'debut-formation',
    lire: ({ formation: { debut } }) =>
      debut === null ? SANS_OBJET : [dit(`${ans(debut.annees)} après l’embauche`, debut.fondement)],
  },
  {
    cle: 'cqp',
    nom: 'CQP obtenu',
    regle: 'certification',
    lire: ({ formation: { cqp } }) => [dit(`${ans(cqp.annees)} après l’embauche`, cqp.fondement)],
  },
  {
    cle: 'fae',
    nom: 'FAE des diplômés',
    regle: 'certification',
    lire: ({ formation: { fae } }) => [dit(`${ans(fae.annees)} après l’embauche`, fae.fondement)],
  },
  {
    cle: 'heures',
    nom: 'Durée des formations',
    regle: 'certification',
    lire: () => [dit(PROFIL_DE_FORMATION, laPlusFaible(Object.values(PARCOURS).map(({ fondement }) => fondement)))],
  },
  parRegle('missions', 'Missions'),
];

/** Ce qui arrive à un contrat. */
export const LIGNES_DURER: readonly Ligne[] = [
  {
    cle: 'duree',
    nom: 'Durée',
    regle: 'duree',
    lire: (texte) => selonLeFondement(texte, 'duree', () => ans(texte.dureeEnAnnees)),
  },
  {
    cle: 'renouvellement',
    nom: 'Renouvellement',
    regle: 'renouvellement',
    lire: (texte) => [
      ...selonLeFondement(texte, 'renouvellement', abreger),
      ...(texte.code === 'avenant-7' ? [aTrancher('renouvellement-avenant-7', 'ensuite')] : []),
    ],
  },
  parRegle('resiliation', 'Résiliation par le médecin'),
  parRegle('absence', 'Absence de l’assistant'),
  parRegle('suspension', 'Suspension'),
  parRegle('remplacement', 'Remplacement'),
  parRegle('changement-de-situation', 'Déménagement, spécialité'),
  parRegle('changement-d-option', 'Changement d’option'),
  {
    cle: 'nouveau-contrat-possible',
    nom: 'Attente avant un nouveau contrat',
    regle: 'nouveau-contrat-possible',
    lire: (texte) =>
      estCollectif(texte)
        ? [dit(ans(texte.attente.annees), texte.attente.fondement)]
        : selonLeFondement(texte, 'nouveau-contrat-possible', abreger),
  },
];
