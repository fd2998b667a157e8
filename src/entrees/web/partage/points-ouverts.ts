import type { CleEtabli } from '../../../droit/fondement.ts';
import { type CodePoint, point } from '../../../droit/lectures.ts';
import { caisseDe } from '../../../explication/caisse.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { QUESTIONS } from '../../../explication/questions.ts';
import { composer, enumerer } from '../../../explication/typographie.ts';
import type { Manque } from '../../../regles/constat.ts';
import type { AlternativeCollective } from './collectif.ts';
import { enLettres, phraser } from './ecriture.ts';
import { ecrireHeures, MINUTES_DE_L_OPTION } from './heures.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import { heuresDesAssistants, heuresDesContrats, heuresDuMedecin, optionDe } from './partage-des-heures.ts';
import { heuresDe, type Plan } from './plan.ts';

/** Ce que nul texte lu ne tranche dans ce plan : ce qui est su autour, et la question exacte. */
export interface PointOuvert {
  readonly code: string;
  readonly titre: string;
  readonly enonce: string;
  readonly destinataire: string;
  readonly question: string;
  /** Les points établis qui l'entourent, quand il y en a. */
  readonly autour: readonly CleEtabli[];
  /** La page de ce point du droit, quand il en a une. */
  readonly page: CodePoint | undefined;
  /** Ce qu'il fait à la réponse du groupe : il la suspend, la laisse sous réserve, ou n'y touche pas. */
  readonly effet: 'suspend' | 'reserve' | 'aucun';
  /** La question en une proposition : « si un même assistant peut servir trois médecins ». */
  readonly bref: string;
}

const BONJOUR = 'Bonjour, plusieurs médecins veulent partager un assistant médical, chacun avec son contrat d’aide.';
const COMPTABLE = 'Votre expert-comptable';

type SansAdresse = Omit<PointOuvert, 'destinataire' | 'page' | 'effet' | 'bref'> & {
  readonly destinataire?: string;
  readonly page?: CodePoint;
  readonly effet?: PointOuvert['effet'];
  readonly bref?: string;
};

const compterLesOptions = (juges: readonly MedecinJuge[]): string => {
  const dites = juges.flatMap(({ medecin }) => optionDe(medecin) ?? []);
  return enumerer(
    [...new Set(dites)].map(
      (option) => `${dites.filter((une) => une === option).length} × ${OPTIONS_EN_CLAIR[option]}`,
    ),
  );
};

/** Les options demandées supposent plus d'heures que les assistants n'en font. */
const tropDeContrats = (plan: Plan, juges: readonly MedecinJuge[]): readonly SansAdresse[] => {
  const heures = heuresDesAssistants(plan);
  const contrats = heuresDesContrats(plan);
  if (heures === undefined || contrats <= heures) return [];
  const options = compterLesOptions(juges);
  return [
    {
      code: 'plus-de-contrats-que-d-heures',
      titre: 'Plus d’heures de contrats que d’heures de travail',
      enonce: `Les contrats demandés (${options}) supposent ${ecrireHeures(contrats)} par semaine ; les contrats de travail en font ${ecrireHeures(heures)}. Aucun texte lu ne dit si la caisse l’admet, ni pour quelle somme.`,
      question: `${BONJOUR} Leurs options (${options}) supposent ${ecrireHeures(contrats)} par semaine et l’emploi en compte ${ecrireHeures(heures)}. Chacun peut-il signer, et quelle aide reçoit-il ? Pourriez-vous m’indiquer le texte ?`,
      autour: ['F-38', 'F-38b', 'F-39', 'F-40'],
      effet: 'suspend',
    },
  ];
};

/** Un médecin reçoit moins d'heures que son option n'en suppose. */
const tropPeuDHeures = (plan: Plan, juges: readonly MedecinJuge[]): readonly SansAdresse[] => {
  const courts = juges.flatMap(({ medecin, nom }) => {
    const option = optionDe(medecin);
    const heures = heuresDuMedecin(plan, medecin.id);
    return option === undefined || heures === 0 || heures >= MINUTES_DE_L_OPTION[option]
      ? []
      : [{ nom, option: OPTIONS_EN_CLAIR[option], heures: ecrireHeures(heures), pour: MINUTES_DE_L_OPTION[option] }];
  });
  const [premier] = courts;
  if (premier === undefined) return [];
  const liste = enumerer(
    courts.map(({ nom, heures, option, pour }) => `${nom}, ${heures} pour un ${option} (${ecrireHeures(pour)})`),
  );
  return [
    {
      code: 'moins-d-heures-que-l-option',
      titre: 'Moins d’heures reçues que l’option n’en suppose',
      enonce: `Des heures manquent : ${liste}. Aucun texte lu ne dit si l’aide suit l’option signée ou les heures reçues.`,
      question: `${BONJOUR} L’un signe à ${premier.option} et n’emploie l’assistant que ${premier.heures} par semaine, ses confrères le reste. Son aide reste-t-elle celle de son option, ou suit-elle ses heures ?`,
      autour: ['F-38', 'F-38b', 'F-40'],
      effet: 'suspend',
    },
  ];
};

/** Ce que les sources décrivent : deux médecins, ou trois à tiers temps sous l'avenant 7. */
const plusDeDeux = (plan: Plan, juges: readonly MedecinJuge[]): readonly SansAdresse[] => {
  const nombre = Math.max(
    ...plan.assistants.map(({ id }) => {
      const servis = juges.filter(({ medecin }) => !medecin.sansContrat && (heuresDe(plan, id, medecin.id) ?? 0) > 0);
      const aTiers = servis.every(({ medecin }) => optionDe(medecin) === 'tiers-temps');
      return aTiers && servis.length === 3 ? 0 : servis.length;
    }),
  );
  if (nombre <= 2) return [];
  return [
    {
      code: 'plus-de-deux-medecins',
      effet: 'reserve',
      bref: `si un même assistant peut servir ${enLettres(nombre)} médecins`,
      titre: 'Un même assistant pour plus de deux médecins',
      enonce: `Les sources lues décrivent deux médecins pour un temps plein, trois à tiers temps sous l’avenant 7. Ici, ${enLettres(nombre)} médecins sous contrat se partagent un même assistant : aucun texte lu ne le permet ni ne l’exclut.`,
      question: `${BONJOUR} Un même assistant peut-il servir ${enLettres(nombre)} médecins, chacun avec son propre contrat d’aide, si le total de ses heures couvre leurs options ?`,
      autour: ['F-40', 'P-132', 'A15'],
    },
  ];
};

const sansContrat = (plan: Plan, juges: readonly MedecinJuge[]): readonly SansAdresse[] => {
  const noms = juges.flatMap(({ medecin, nom, reponse }) =>
    (reponse === 'sans-contrat' || reponse === 'non') && heuresDuMedecin(plan, medecin.id) > 0 ? [nom] : [],
  );
  if (noms.length === 0 || noms.length === juges.length) return [];
  return [
    {
      code: 'sans-contrat-d-aide',
      effet: 'reserve',
      bref: 'si un confrère sans contrat d’aide peut s’en servir',
      titre: 'Un médecin sans contrat d’aide',
      enonce: `${enumerer(noms)} : des heures de l’assistant, sans contrat d’aide. Aucun texte lu ne dit si cela change l’aide des autres.`,
      question: `${BONJOUR} Un confrère qui n’a pas de contrat d’aide peut-il employer l’assistant une partie de la semaine et payer sa part, sans que l’aide des autres change ?`,
      autour: ['P-128', 'F-39'],
    },
  ];
};

const joursDifferents = (juges: readonly MedecinJuge[]): readonly SansAdresse[] => {
  const jours = new Set(
    juges.flatMap(({ medecin }) => (medecin.sansContrat ? [] : [medecin.dit.reponses.get('signature')])),
  );
  if (jours.size < 2) return [];
  return [
    {
      code: 'jours-differents',
      effet: 'reserve',
      bref: 'si les contrats peuvent commencer à des jours différents',
      titre: 'Des signatures à des jours différents',
      enonce:
        'Chaque contrat a ses propres années et son propre régime. Aucun texte lu ne dit si un médecin peut rejoindre un assistant déjà aidé auprès d’un confrère.',
      question: `${BONJOUR} Leurs contrats n’ont pas le même jour de signature. Un médecin peut-il signer pour un assistant déjà aidé auprès d’un confrère, et à quelles conditions ?`,
      autour: ['F-90'],
    },
  ];
};

const lEmployeur = (plan: Plan): readonly SansAdresse[] => {
  const { employeur } = plan;
  if (typeof employeur === 'number') {
    return [
      {
        code: 'un-seul-employeur',
        effet: 'reserve',
        bref: 'si le contrat de travail d’un seul suffit',
        titre: 'Un seul médecin employeur',
        enonce:
          'L’employeur peut être un médecin, un groupe de médecins ou un groupement. Aucun texte lu ne dit si le contrat de travail d’un seul suffit pour que ses confrères soient aidés.',
        question: `${BONJOUR} Le contrat de travail est au nom d’un seul d’entre eux. Suffit-il pour que les autres reçoivent leur aide, et quelle pièce faut-il joindre ?`,
        autour: ['R50', 'F-40', 'F-110'],
      },
      {
        code: 'remboursement-entre-confreres',
        titre: 'Rembourser un confrère employeur',
        enonce:
          'Forme du remboursement (convention de partage, mise à disposition), TVA, mention en comptabilité : les sources lues n’en disent rien.',
        question:
          'Bonjour, un médecin libéral emploie un assistant médical que ses confrères utilisent aussi, et ils lui remboursent leur part du coût. Sous quelle forme écrite, avec quelle TVA, et comment chacun le porte-t-il dans ses comptes ?',
        destinataire: COMPTABLE,
        autour: [],
      },
    ];
  }
  if (employeur === 'scm') {
    return [
      {
        code: 'scm-employeur',
        effet: 'reserve',
        bref: 'si votre SCM peut employer',
        titre: 'Une SCM employeur, avec des contrats d’aide individuels',
        enonce:
          'Les sources lues nomment le médecin, un groupe de médecins, un groupement d’employeurs ; la SCM n’y est employeur que pour l’aide collective.',
        question: `${BONJOUR} Leur société civile de moyens (SCM) peut-elle être l’employeur, et chacun garder son contrat d’aide individuel ?`,
        autour: ['R50', 'F-110', 'F-154'],
      },
    ];
  }
  if (employeur === 'groupement' && plan.prix === undefined) {
    return [
      {
        code: 'prix-du-groupement',
        titre: point('cout-d-un-groupement').titre,
        enonce: 'Son prix n’est pas su : le coût montré est celui de l’emploi seul.',
        question: QUESTIONS['cout-d-un-groupement'].replace(/^Question au groupement d’employeurs\. /, ''),
        destinataire: 'Le groupement d’employeurs',
        autour: ['F-110', 'F-113', 'P-130'],
        page: 'cout-d-un-groupement',
      },
    ];
  }
  return [];
};

const DEPART: SansAdresse = {
  code: 'depart-d-un-medecin',
  titre: 'Si l’un des médecins s’en va, ou manque ses objectifs',
  enonce: 'Aucun texte lu ne dit ce que devient l’aide des autres, ni combien de temps ils ont pour le remplacer.',
  question: `${BONJOUR} Si l’un d’eux s’en va, ou si ses objectifs ne sont pas atteints, l’aide des autres change-t-elle, et quel délai ont-ils pour réorganiser les heures ?`,
  autour: [],
};

const textesManquants = (manques: readonly Manque[]): readonly CodePoint[] =>
  manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []));

/** Ce que le cœur laisse indéterminé faute de texte, pour un médecin au moins ou pour l'aide collective. */
const pointsDuDroit = (
  juges: readonly MedecinJuge[],
  collectif: AlternativeCollective | undefined,
): readonly SansAdresse[] => {
  const qui = new Map<CodePoint, string[]>();
  const noter = (nom: string, manques: readonly Manque[]) => {
    for (const code of new Set(textesManquants(manques))) qui.set(code, [...(qui.get(code) ?? []), nom]);
  };
  for (const { nom, vue, medecin } of juges) {
    if (!medecin.sansContrat) noter(nom, [...vue.reponse.manques, ...vue.reponse.objectifs.manques]);
  }
  if (collectif !== undefined) {
    noter('l’aide collective', [...collectif.reponse.manques, ...collectif.reponse.objectifs.manques]);
  }
  return [...qui].map(([code, noms]) => {
    const lu = point(code);
    return {
      code,
      titre: lu.titre,
      enonce: `${lu.nature === 'lacune' ? lu.enonce : lu.motif} Concerne ${enumerer(noms)}.`,
      question: QUESTIONS[code],
      autour: [],
      page: code,
    };
  });
};

/** La caisse à qui poser les questions, d'après le département du groupe. */
export const destinataireDe = ({ commun }: Plan): string => {
  const departement = commun.reponses.get('departement');
  return caisseDe(typeof departement === 'string' ? departement : undefined);
};

/** Tout ce que ce plan laisse ouvert : d'abord ce qui vient du partage, puis ce que le droit ne dit à personne. */
export const listerLesPoints = (
  plan: Plan,
  juges: readonly MedecinJuge[],
  collectif: AlternativeCollective | undefined,
): readonly PointOuvert[] => {
  const caisse = destinataireDe(plan);
  return [
    ...tropDeContrats(plan, juges),
    ...tropPeuDHeures(plan, juges),
    ...plusDeDeux(plan, juges),
    ...sansContrat(plan, juges),
    ...joursDifferents(juges),
    ...lEmployeur(plan),
    DEPART,
    ...pointsDuDroit(juges, collectif),
  ].map(({ destinataire = caisse, page, effet = 'aucun', bref = '', ...reste }) => ({
    ...reste,
    titre: composer(reste.titre),
    enonce: phraser(reste.enonce),
    question: composer(reste.question),
    destinataire,
    page,
    effet,
    bref: composer(bref),
  }));
};
