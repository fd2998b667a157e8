import { jourDe } from '../commun/jour.ts';
import { CQP } from '../droit/cqp.ts';
import { fonder } from '../droit/fondement.ts';
import type { Parcours } from '../droit/parcours.ts';
import { PARCOURS, parcoursDe } from '../droit/parcours.ts';
import { composer, ecrireDate, ecrireNombre, enMinuscule, enumerer } from '../explication/typographie.ts';
import { type Avis, aviser, type Enonce, enoncer, type Profil, titreDuCandidat } from './candidat-avis.ts';

/** Une voie vers la qualification : ce qu'elle demande, si elle vous est ouverte, comment elle se passe. */
export interface Voie {
  readonly code: Parcours['code'];
  readonly libelle: string;
  /** Heures de formation, ou d'expérience pour la VAE. */
  readonly heures: number;
  readonly nature: Parcours['nature'];
  readonly ouverte: Avis;
  readonly details: readonly Enonce[];
}

/** Le dernier jour de l'inscription du CQP au répertoire national (P-34). */
const FIN_DU_RNCP = jourDe('2030-06-25');
const ANNEES_DES_SECRETAIRES_ADMISES = 3;

const ENTREE = 'Cette voie vous est-elle ouverte ?';

const cqpOuvert = ({ qui, baccalaureat, experience }: Profil): Avis => {
  const fondements = [fonder('P-31')] as const;
  if (qui === undefined || baccalaureat === undefined) {
    return aviser('cqp', ENTREE, 'indetermine', {
      phrase: 'Le CQP s’ouvre au niveau du baccalauréat.',
      fondements,
      manques: [
        ...(qui === undefined ? (['qui'] as const) : []),
        ...(baccalaureat === undefined ? (['baccalaureat'] as const) : []),
      ],
    });
  }
  if (baccalaureat) {
    return aviser('cqp', ENTREE, 'oui', { phrase: 'Le CQP s’ouvre au niveau du baccalauréat.', fondements });
  }
  if (qui !== 'secretaire-medicale') {
    return aviser('cqp', ENTREE, 'non', {
      phrase: 'Le CQP s’ouvre au niveau du baccalauréat ; seules des secrétaires ont été admises sans lui.',
      fondements,
    });
  }
  const assez = experience !== undefined && experience >= ANNEES_DES_SECRETAIRES_ADMISES;
  return aviser('cqp', ENTREE, 'indetermine', {
    phrase: assez
      ? `Des secrétaires sans le baccalauréat, avec environ ${ANNEES_DES_SECRETAIRES_ADMISES} ans d'expérience comme vous, ont été admises. Demandez à l'organisme.`
      : `Des secrétaires sans le baccalauréat ont été admises avec environ ${ANNEES_DES_SECRETAIRES_ADMISES} ans d'expérience. Demandez à l'organisme.`,
    fondements,
    manques: experience === undefined ? ['experience'] : [],
  });
};

const vaeOuverte = ({ qui, experience }: Profil): Avis => {
  const { heures, fondement } = PARCOURS.vae;
  const phrase = `Elle demande ${ecrireNombre(heures)} heures de travail liées au référentiel, soit une année à temps plein.`;
  if (qui === undefined || experience === undefined) {
    return aviser('vae', ENTREE, 'indetermine', {
      phrase,
      fondements: [fondement],
      manques: [
        ...(qui === undefined ? (['qui'] as const) : []),
        ...(experience === undefined ? (['experience'] as const) : []),
      ],
    });
  }
  return aviser('vae', ENTREE, experience >= 1 ? 'oui' : 'non', { phrase, fondements: [fondement] });
};

const faeOuverte = ({ qui }: Profil): Avis =>
  aviser('fae', ENTREE, qui === undefined ? 'indetermine' : 'oui', {
    phrase: "Elle s'adresse aux diplômés d'État : infirmier, aide-soignant, auxiliaire de puériculture.",
    fondements: [fonder('P-29', 'P-41')],
    manques: qui === undefined ? ['qui'] : [],
  });

const BLOCS: readonly string[] = CQP.blocs.map(({ nom, heures }) => `${enMinuscule(nom)} (${heures} heures)`);

const DETAILS: Readonly<Record<Parcours['code'], readonly Enonce[]>> = {
  cqp: [
    enoncer({
      phrase: `Quatre blocs, qui se valident séparément : ${enumerer(BLOCS)}.`,
      fondements: [fonder('P-36', 'P-37')],
      points: ['treize-heures-du-cqp'],
    }),
    enoncer({
      phrase: "Environ deux jours par semaine, avec des entrées toute l'année ; un organisme annonce douze mois.",
      fondements: [fonder('P-38')],
      points: ['attente-en-formation'],
    }),
    enoncer({
      phrase:
        "L'organisme estime les heures d'après votre profil : des titres de secrétaire (RNCP 36495, 36632, 36714) et d'assistant dentaire (38144) ont des liens partiels.",
      fondements: [fonder('P-39')],
    }),
    enoncer({
      phrase: 'Seul compte un organisme habilité par la branche (CPNEFP) : lisez sa liste du jour.',
      fondements: [fonder('P-40')],
      points: ['nombre-d-organismes'],
    }),
    enoncer({
      phrase: `De niveau 4, il est inscrit sous le numéro RNCP 40913 jusqu'au ${ecrireDate(FIN_DU_RNCP)}.`,
      fondements: [fonder('P-34')],
    }),
  ],
  fae: [
    enoncer({
      phrase:
        "En 2023, ni organisme ni contenu n'étaient imposés ; le module administratif du CQP était conseillé. L'Igas a proposé 35 heures, sans adoption connue.",
      fondements: [fonder('P-42', 'P-43')],
      points: ['duree-de-la-fae'],
    }),
  ],
  vae: [
    enoncer({
      phrase:
        "Le dossier : formulaire Cerfa 12818*02, attestations d'employeur, dernière fiche de paie. Une demande par certification et par an, trois en tout.",
      fondements: [fonder('P-46')],
    }),
  ],
};

const OUVERTURES: Readonly<Record<Parcours['code'], (profil: Profil) => Avis>> = {
  cqp: cqpOuvert,
  fae: faeOuverte,
  vae: vaeOuverte,
};

/** Les voies vers la qualification (P-29 à P-46) ; aucune pour un titulaire du CQP, toutes tant que le titre n'est pas su. */
export const voiesDe = (profil: Profil): readonly Voie[] =>
  parcoursDe(titreDuCandidat(profil)).map(({ code, libelle, heures, nature }) => ({
    code,
    libelle: composer(libelle),
    heures,
    nature,
    ouverte: OUVERTURES[code](profil),
    details: DETAILS[code],
  }));

const AIDE_DE_LA_BRANCHE = fonder('P-49');

const priseEnCharge = ({ employeur, enPoste }: Profil): Avis => {
  const question = "L'OPCO EP paie-t-il la formation ?";
  const commun = { fondements: [AIDE_DE_LA_BRANCHE, fonder('P-50')], points: ['prix-du-cqp'] } as const;
  if (employeur === 'centre-de-sante') {
    return aviser('prise-en-charge', question, 'indetermine', {
      ...commun,
      phrase: 'Pour un centre de santé, les sources lues ne le disent pas : celles-ci parlent des cabinets médicaux.',
    });
  }
  if (enPoste === false) {
    return aviser('prise-en-charge', question, 'indetermine', {
      ...commun,
      phrase:
        "Les sources parlent d'assistants déjà embauchés : rien n'a été trouvé pour une personne qui ne l'est pas.",
    });
  }
  const manques = [
    ...(employeur === undefined ? (['employeur'] as const) : []),
    ...(enPoste === undefined ? (['enPoste'] as const) : []),
  ];
  return aviser('prise-en-charge', question, manques.length > 0 ? 'indetermine' : 'oui', {
    ...commun,
    phrase: 'Dans la limite de ses fonds, qui ont manqué : des sessions de la fin 2024 ont glissé de deux mois.',
    manques,
  });
};

const AVIS_SUR_L_ARGENT: readonly Avis[] = [
  aviser('prix', 'Combien coûte la formation ?', 'indetermine', {
    phrase:
      "Le prix d'aujourd'hui n'a pas été trouvé. Le CQP coûtait en moyenne 12\u00a0600 € dans son ancienne version de 384 heures.",
    fondements: [fonder('P-48', 'P-51')],
    points: ['prix-du-cqp'],
  }),
  aviser('salaire-rembourse', 'La branche rembourse-t-elle votre salaire pendant la formation ?', 'non', {
    phrase: "Ce remboursement à l'employeur est suspendu : l'aide de la caisse couvre déjà le salaire.",
    fondements: [AIDE_DE_LA_BRANCHE],
  }),
];

const APPRENTISSAGE = aviser('apprentissage', 'Le CQP se prépare-t-il en apprentissage ?', 'non', {
  phrase: "Ce n'est pas un titre d'apprentissage ; la Pro-A et l'alternance ont servi de voie.",
  fondements: [fonder('P-47')],
});

/** Qui paie la formation (P-47 à P-51) ; rien à payer pour un titulaire du CQP. */
export const financementDe = (profil: Profil): readonly Avis[] => {
  const titre = titreDuCandidat(profil);
  if (titre === 'cqp') return [];
  return [priseEnCharge(profil), ...AVIS_SUR_L_ARGENT, ...(titre === 'aucun' ? [APPRENTISSAGE] : [])];
};
