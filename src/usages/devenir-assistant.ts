import type { Certitude, Reponse } from '../commun/connu.ts';
import { type Fondement, fonder } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { CODES_MISSIONS, type CodeMission, mission, type Tache } from '../droit/missions.ts';
import { composer } from '../explication/typographie.ts';
import {
  type Avis,
  aviser,
  type Enonce,
  enoncer,
  type FaitDuProfil,
  type Profil,
  titreDuCandidat,
} from './candidat-avis.ts';
import { type Delai, type DelaisDUnRegime, delaisDe, limiteDExercice } from './candidat-delais.ts';
import { type SalaireDuCandidat, salaireDe } from './candidat-salaire.ts';
import { financementDe, type Voie, voiesDe } from './candidat-voies.ts';
import { citer, type SourceCitee } from './sources-citees.ts';

export type { Avis, CodeCandidat, Enonce, FaitDuProfil, Profil } from './candidat-avis.ts';
export { CANDIDATS_EN_CLAIR, CODES_CANDIDATS, FAITS_DU_PROFIL } from './candidat-avis.ts';
export type { Delai, DelaisDUnRegime } from './candidat-delais.ts';
export type { AncienneteDuCandidat, SalaireDuCandidat } from './candidat-salaire.ts';
export type { Voie } from './candidat-voies.ts';

export interface MissionDuCandidat {
  readonly code: CodeMission;
  readonly libelle: string;
  readonly permise: Reponse;
  readonly condition: string | null;
  readonly moment: Tache['moment'];
  readonly fondement: Fondement;
  readonly sources: readonly SourceCitee[];
  readonly certitude: Certitude | null;
  readonly manques: readonly FaitDuProfil[];
  readonly points: readonly CodePoint[];
}

/** Ce que l'on répond à une personne qui veut devenir assistante ou assistant. */
export interface ReponseAuCandidat {
  readonly embauche: Avis;
  readonly dispositif: Avis;
  /** `null` pour qui n'est pas secrétaire. */
  readonly secretariat: Avis | null;
  readonly voies: readonly Voie[];
  readonly delais: readonly DelaisDUnRegime[];
  /** Pour un diplômé d'État, la limite que pose l'arrêté de 2019. */
  readonly limiteDExercice: Delai | null;
  readonly financement: readonly Avis[];
  readonly missions: readonly MissionDuCandidat[];
  readonly limites: readonly Enonce[];
  readonly salaire: SalaireDuCandidat;
  /** Tout ce que les sources laissent ouvert ici, chacun une fois, avec sa question dans `QUESTIONS`. */
  readonly points: readonly CodePoint[];
}

const embaucheDe = (profil: Profil): Avis => {
  const question = 'Pouvez-vous être embauché comme assistant médical ?';
  switch (titreDuCandidat(profil)) {
    case undefined:
      return aviser('embauche', question, 'indetermine', {
        phrase:
          "Quatre titres ouvrent le métier : trois diplômes d'État et le CQP. Sans eux, on commence si la formation suit.",
        fondements: [fonder('P-29', 'P-30')],
        manques: ['qui'],
      });
    case 'cqp':
      return aviser('embauche', question, 'oui', {
        phrase: 'Le CQP ouvre le métier, sans autre formation.',
        fondements: [fonder('P-29')],
      });
    case 'dei':
    case 'deas':
    case 'deap':
      return aviser('embauche', question, 'oui', {
        phrase: "Votre diplôme d'État ouvre le métier ; la formation d'adaptation à l'emploi (FAE) suit dans le délai.",
        fondements: [fonder('P-29', 'P-44')],
      });
    case 'aucun':
      return aviser('embauche', question, 'oui', {
        phrase:
          profil.qui === 'autre-paramedical'
            ? 'Oui, mais votre diplôme ne dispense de rien : vous pouvez commencer si la formation suit dans le délai.'
            : 'Vous pouvez commencer sans titre, si la formation suit dans le délai.',
        fondements: profil.qui === 'autre-paramedical' ? [fonder('P-30', 'P-32')] : [fonder('P-30')],
      });
  }
};

const dispositifDe = ({ employeur }: Profil): Avis => {
  const question = "L'aide décrite ici est-elle celle de votre employeur ?";
  switch (employeur) {
    case 'medecin-liberal':
      return aviser('dispositif', question, 'oui', {
        phrase:
          "Deux contrats existent : le vôtre, avec l'employeur, et le contrat d'aide, entre chaque médecin et sa caisse. Vous n'êtes pas partie au second.",
        fondements: [fonder('P-104')],
      });
    case 'centre-de-sante':
      return aviser('dispositif', question, 'non', {
        phrase:
          'Les centres de santé ont leur propre aide, par un accord national : les délais ci-dessous n’en viennent pas.',
        fondements: [fonder('P-133')],
      });
    case undefined:
      return aviser('dispositif', question, 'indetermine', {
        phrase: 'Elle va aux médecins libéraux ; les centres de santé ont la leur.',
        fondements: [fonder('P-104', 'P-133')],
        manques: ['employeur'],
      });
  }
};

const secretariatDe = ({ qui, secretaireDuCabinet }: Profil): Avis | null => {
  if (secretaireDuCabinet !== true && qui !== undefined && qui !== 'secretaire-medicale') return null;
  const reponse = (): Reponse => {
    if (secretaireDuCabinet === undefined) return 'indetermine';
    return secretaireDuCabinet ? 'oui' : 'non';
  };
  return aviser('secretariat', 'Votre poste de secrétaire doit-il être repris ?', reponse(), {
    phrase:
      "Une secrétaire du cabinet ne devient assistante que si son poste est repris : l'aide ne remplace pas un emploi.",
    fondements: [fonder('P-125', 'F-104')],
    manques: secretaireDuCabinet === undefined ? ['secretaireDuCabinet'] : [],
  });
};

const POINTS_DES_MISSIONS: Readonly<Partial<Record<CodeMission, readonly CodePoint[]>>> = {
  'temperature-saturation': ['gestes-par-analogie'],
  ips: ['gestes-par-analogie'],
  'certificats-a-signer': ['arrets-et-transports'],
};

/** Les soins sont fermés à qui n'est pas infirmier ; pour un infirmier embauché comme assistant, nul texte lu ne le dit. */
const missionDe = (code: CodeMission, { qui }: Profil): MissionDuCandidat => {
  const { libelle, permise, condition, moment, fondement } = mission(code);
  const soins = code === 'soins';
  const reponse = soins && (qui === undefined || qui === 'infirmier') ? 'indetermine' : permise;
  const points = soins && reponse === 'indetermine' ? (['actes-infirmiers'] as const) : POINTS_DES_MISSIONS[code];
  const ignore = soins && qui === undefined;
  return {
    code,
    libelle: composer(libelle),
    permise: reponse,
    condition: condition === null || (soins && reponse === 'non') ? null : composer(condition),
    moment,
    fondement,
    sources: citer([fondement]),
    certitude: ignore ? null : fondement.certitude,
    manques: ignore ? ['qui'] : [],
    points: points ?? [],
  };
};

const LIMITES: readonly Enonce[] = [
  enoncer({
    phrase:
      "L'assistant n'est pas un professionnel de santé : ses compétences attestées ne couvrent que des examens avec des appareils entièrement automatiques.",
    fondements: [fonder('P-08')],
  }),
  enoncer({ phrase: 'Ni geste invasif ni diagnostic.', fondements: [fonder('P-12')] }),
  enoncer({
    phrase: "Le médecin ne vous demande pas d'actes hors de votre compétence ; il assure votre responsabilité civile.",
    fondements: [fonder('P-13')],
  }),
  enoncer({
    phrase: 'Le médecin choisit vos missions, dans le référentiel du CQP.',
    fondements: [fonder('P-04', 'F-120')],
  }),
];

/**
 * Ce qu'une personne peut savoir avant de devenir assistante ou assistant : voies, heures, financement, délais de chaque
 * régime, gestes permis et interdits, grille. Un fait inconnu donne « indéterminé » et se nomme ; ce que les notes ne
 * disent pas est déclaré dans `points`. Fonction pure : ni horloge, ni fichier. Sources : P-01 à P-65, P-77, P-125, P-133.
 */
export const devenirAssistant = (profil: Profil): ReponseAuCandidat => {
  const embauche = embaucheDe(profil);
  const dispositif = dispositifDe(profil);
  const secretariat = secretariatDe(profil);
  const voies = voiesDe(profil);
  const delais = delaisDe(profil);
  const limite = limiteDExercice(profil);
  const financement = financementDe(profil);
  const missions = CODES_MISSIONS.map((code) => missionDe(code, profil));
  const salaire = salaireDe(profil);
  const tout: readonly { readonly points: readonly CodePoint[] }[] = [
    embauche,
    dispositif,
    ...voies.flatMap(({ ouverte, details }) => [ouverte, ...details]),
    ...delais.filter(({ applicable }) => applicable !== 'non').flatMap((un) => un.delais),
    ...(limite === null ? [] : [limite]),
    ...financement,
    ...missions,
    salaire.position,
    ...salaire.details,
  ];
  return {
    embauche,
    dispositif,
    secretariat,
    voies,
    delais,
    limiteDExercice: limite,
    financement,
    missions,
    limites: LIMITES,
    salaire,
    points: [...new Set(tout.flatMap(({ points }) => points))],
  };
};
