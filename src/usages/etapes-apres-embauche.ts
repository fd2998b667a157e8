import { ajouterAnnees, ajouterJours, ajouterMois, enCalendrier, type Jour, jourDe } from '../commun/jour.ts';
import { ESSAI, PREVENANCE_DANS_L_ESSAI } from '../droit/contrat-de-travail.ts';
import { fonder } from '../droit/fondement.ts';
import { FONDEMENT_DE_L_ANCIENNETE, PALIERS_D_ANCIENNETE, type Palier } from '../droit/paie/anciennete.ts';
import type { ReglesDeSecretariat } from '../droit/regime.ts';
import { manqueDeFait, manqueDeTexte } from '../regles/constat.ts';
import { jourDuPalier } from '../regles/paie/anciennete.ts';
import type { Cle } from '../regles/situation.ts';

import {
  APRES_L_EMBAUCHE,
  type Contexte,
  colonneDe,
  compterDepuis,
  type Ebauche,
  type Etape,
  estColonne,
  fauteDe,
  laPeriode,
  leJour,
  manqueDeLaColonne,
  poser,
  type Quand,
  SANS_DELAI,
} from './etapes-forme.ts';

const F_EMBAUCHE: readonly Cle[] = ['assistant.embauche'];
const PREMIER_MARS = '03-01';

const OBLIGATION = { acteur: 'employeur', nature: 'obligation' } as const;

const depuisLEmbauche = ({ embauche }: Contexte, calcul: (embauche: Jour) => Quand): Quand =>
  compterDepuis(embauche, 'assistant.embauche', calcul);

const finDEssai = (embauche: Jour, fois: number): Jour => ajouterJours(ajouterMois(embauche, ESSAI.mois * fois), -1);

const essai = (contexte: Contexte): readonly Ebauche[] => {
  const commun = { phase: 'embaucher', repere: APRES_L_EMBAUCHE, faits: F_EMBAUCHE, acteur: 'employeur' } as const;
  return [
    {
      ...commun,
      code: 'essai',
      titre: "Période d'essai",
      phrase:
        "Deux mois, renouvelables une fois, quatre mois renouvelables pour un cadre. L'essai et sa clause de renouvellement sont écrits.",
      nature: 'repere',
      quand: depuisLEmbauche(contexte, (jour) => laPeriode(jour, finDEssai(jour, 1))),
      fondements: [fonder('P-72')],
    },
    {
      ...commun,
      code: 'decision-d-essai',
      titre: "Décider avant la fin de l'essai",
      phrase:
        "Après un mois, l'employeur qui rompt prévient deux semaines avant. Dernier jour pour prévenir dans l'essai, ou le renouveler.",
      nature: 'conseil',
      quand: depuisLEmbauche(contexte, (jour) =>
        leJour(ajouterJours(finDEssai(jour, 1), -PREVENANCE_DANS_L_ESSAI.jours), 'au-plus-tard'),
      ),
      fondements: [fonder('P-72', 'P-73')],
    },
    {
      ...commun,
      code: 'essai-renouvele',
      titre: "Second essai, s'il est renouvelé",
      phrase: "Seulement si la clause est écrite. Après trois mois, l'employeur qui rompt prévient un mois avant.",
      nature: 'repere',
      quand: depuisLEmbauche(contexte, (jour) => laPeriode(ajouterMois(jour, ESSAI.mois), finDEssai(jour, 2))),
      fondements: [fonder('P-72', 'P-73')],
    },
    {
      ...commun,
      code: 'decision-d-essai-renouvele',
      titre: 'Décider avant la fin du second essai',
      phrase: "S'il a été renouvelé : dernier jour pour prévenir dans l'essai.",
      nature: 'conseil',
      quand: depuisLEmbauche(contexte, (jour) =>
        leJour(ajouterJours(ajouterMois(jour, ESSAI.mois * 2 - PREVENANCE_DANS_L_ESSAI.mois), -1), 'au-plus-tard'),
      ),
      fondements: [fonder('P-72', 'P-73')],
    },
  ];
};

/** Le premier 1er mars après l'embauche. */
const premierMarsApres = (embauche: Jour): Jour => {
  const { annee } = enCalendrier(embauche);
  const mars = jourDe(`${String(annee).padStart(4, '0')}-${PREMIER_MARS}`);
  return mars > embauche ? mars : ajouterAnnees(mars, 1);
};

/** Le dernier jour où compter ce qui revient chaque année : le terme du contrat d'aide, quand il est su. */
const termeDe = (contexte: Contexte): Jour | undefined => {
  const duree = colonneDe(contexte)?.dureeEnAnnees;
  const { signature } = contexte;
  return signature === undefined || duree === undefined ? undefined : ajouterAnnees(signature, duree);
};

/** Le premier 1er mars qui suit l'embauche, puis chacun jusqu'au terme ; le premier seul quand ce terme n'est pas su. */
const conges = (contexte: Contexte): readonly Ebauche[] => {
  const terme = termeDe(contexte);
  const premier = contexte.embauche === undefined ? undefined : premierMarsApres(contexte.embauche);
  const suivants: Jour[] = [];
  for (let rang = 1; premier !== undefined && terme !== undefined && ajouterAnnees(premier, rang) < terme; rang += 1) {
    suivants.push(ajouterAnnees(premier, rang));
  }
  const afficher = (code: string, quand: Quand): Ebauche => ({
    ...OBLIGATION,
    code,
    phase: 'embaucher',
    titre: 'Afficher les dates de congés',
    phrase: 'Deux mois au moins avant la période : le 1er mars pour une période ouverte le 1er mai, puis chaque année.',
    quand,
    repere: APRES_L_EMBAUCHE,
    faits: F_EMBAUCHE,
    fondements: [fonder('P-88')],
  });
  return [
    afficher(
      'conges',
      depuisLEmbauche(contexte, (jour) => leJour(premierMarsApres(jour), 'au-plus-tard')),
    ),
    ...suivants.map((jour) => afficher(`conges-${enCalendrier(jour).annee}`, leJour(jour, 'au-plus-tard'))),
  ];
};

const direLePalier = (palier: Palier, repris: number | undefined): string => {
  if (repris === undefined) {
    return `À ${palier.annees} ans d'ancienneté. Le jour vient plus tôt si l'assistant a travaillé dans un autre cabinet : il garde la moitié de cette ancienneté.`;
  }
  const dont =
    repris === 0
      ? "aucune n'étant reprise d'un autre cabinet"
      : `dont ${repris} mois repris d'un autre cabinet, la moitié du temps qu'il y a passé`;
  return `À ${palier.annees} ans d'ancienneté, ${dont}.`;
};

/**
 * Les paliers de la prime jusqu'au terme du contrat d'aide ; le premier seul quand ce terme n'est pas su. Une ancienneté
 * reprise avance chaque jour ; le palier qu'elle passe déjà est dû dès l'embauche.
 */
const anciennete = (contexte: Contexte): readonly Ebauche[] => {
  const { embauche, moisRepris } = contexte;
  const terme = termeDe(contexte);
  const repris = moisRepris ?? 0;
  const acquis = PALIERS_D_ANCIENNETE.findLast(({ annees }) => annees * 12 <= repris);
  const [premier, ...suite] = PALIERS_D_ANCIENNETE.filter(({ annees }) => annees * 12 > repris);
  const atteints =
    embauche === undefined || terme === undefined
      ? []
      : suite.filter((palier) => jourDuPalier(embauche, palier, repris) <= terme);
  const sens = moisRepris === undefined ? 'au-plus-tard' : 'le';
  return [acquis, premier, ...atteints].flatMap((palier): readonly Ebauche[] =>
    palier === undefined
      ? []
      : [
          {
            ...OBLIGATION,
            code: `anciennete-${palier.annees}`,
            phase: 'embaucher',
            titre: `Prime d'ancienneté de ${palier.taux} %`,
            phrase: direLePalier(palier, moisRepris),
            quand: depuisLEmbauche(contexte, (jour) =>
              leJour(palier === acquis ? jour : jourDuPalier(jour, palier, repris), sens),
            ),
            repere: APRES_L_EMBAUCHE,
            faits: F_EMBAUCHE,
            fondements: [FONDEMENT_DE_L_ANCIENNETE],
          },
        ],
  );
};

const jourDuSecretariat = (contexte: Contexte, regles: ReglesDeSecretariat): Quand => {
  const { moyen } = contexte.situation.assistant.secretariatRemplace;
  if (moyen === undefined) return fauteDe(manqueDeFait('assistant.secretariatRemplace.moyen'));
  if (moyen === 'embauche' || moyen === 'aucun') {
    const { mois, apres } = regles.embauche;
    return apres === 'non'
      ? depuisLEmbauche(contexte, (jour) => leJour(ajouterMois(jour, mois), 'au-plus-tard'))
      : fauteDe(manqueDeTexte(apres.point));
  }
  const regle = regles[moyen];
  return 'point' in regle
    ? fauteDe(manqueDeTexte(regle.point))
    : compterDepuis(contexte.signature, 'signature', (jour) => leJour(jour, 'au-plus-tard'));
};

/** Le secrétariat repourvu : par une embauche, dans un délai compté depuis celle de l'assistant ; sinon à la signature. */
const secretariat = (contexte: Contexte): readonly Ebauche[] => {
  const { ancienSecretaire } = contexte.situation.assistant;
  if (ancienSecretaire === false) return [];
  const regles = colonneDe(contexte)?.secretariat;
  const quand = (): Quand => {
    if (ancienSecretaire === undefined) return fauteDe(manqueDeFait('assistant.ancienSecretaire'));
    return regles === undefined ? fauteDe(manqueDeLaColonne(contexte)) : jourDuSecretariat(contexte, regles);
  };
  return [
    {
      ...OBLIGATION,
      code: 'repourvoir-le-secretariat',
      phase: 'embaucher',
      titre: 'Repourvoir le poste de secrétaire',
      phrase:
        'Une autre secrétaire, ou une autre organisation prouvée à la signature, pour un temps de travail équivalent.',
      quand: quand(),
      faits: [...F_EMBAUCHE, 'assistant.ancienSecretaire', 'assistant.secretariatRemplace.moyen'],
      fondements: [regles?.principe ?? fonder('P-125'), ...(regles === undefined ? [] : [regles.embauche.fondement])],
    },
  ];
};

/** La société joint les contrats de travail à son dossier ; un médecin seul les envoie. */
const envoi = (contexte: Contexte): readonly Ebauche[] =>
  estColonne(contexte, 'collectif-2026')
    ? []
    : [
        {
          code: 'envoyer-le-contrat-de-travail',
          phase: 'signer',
          titre: 'Envoyer le contrat de travail à la caisse',
          phrase: 'La caisse le demande, et le nouveau après un remplacement.',
          acteur: 'medecin',
          nature: 'obligation',
          quand: SANS_DELAI,
          repere: APRES_L_EMBAUCHE,
          fondements: [fonder('P-112')],
        },
      ];

/** Ce que l'embauche fait courir ensuite : le secrétariat, l'essai, les congés, la prime (P-72, P-73, P-77, P-88, P-112, F-104). */
export const etapesApresLEmbauche = (contexte: Contexte): readonly Etape[] =>
  [...envoi(contexte), ...secretariat(contexte), ...essai(contexte), ...conges(contexte), ...anciennete(contexte)].map(
    poser,
  );
