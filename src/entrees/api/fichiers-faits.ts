import { composer } from '../../explication/typographie.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { ecrireAgenda } from '../../usages/agenda.ts';
import type { RefusDeBrouillon } from '../../usages/documents/brouillon.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { BROUILLONS } from '../../usages/documents/composer.ts';
import { etapesDe } from '../../usages/etapes.ts';
import { faireRapport } from '../../usages/faire-rapport.ts';
import { composerBudget } from '../../usages/rapports/budget.ts';
import { composerEtapes } from '../../usages/rapports/etapes-imprimees.ts';
import { composerFiche } from '../../usages/rapports/fiche.ts';
import type { DemandeDeFiche } from '../../usages/rapports/fiche-forme.ts';
import type { Rapport } from '../../usages/rapports/forme.ts';
import { composerTableauDeSuivi } from '../../usages/rapports/tableau-de-suivi.ts';
import { chercherBareme } from '../cli/chercher-bareme.ts';
import { chiffreOuRefuse } from '../cli/chiffrer.ts';
import { accepterOuRefuser } from '../cli/lire.ts';
import { enContrat } from '../cli/lire-contrat.ts';
import { enSituation } from '../cli/lire-situation.ts';
import { redigerDocument } from '../cli/rediger.ts';
import { lireRapport } from '../contrat-json/rapport.ts';
import type { Outils } from './calculs.ts';

/** Les formats de fichier, par leur extension. */
export const TYPES_DE_FICHIER = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
} as const;

/** Un fichier que le serveur sait faire d'un document JSON. */
export interface FichierFait {
  readonly code: string;
  readonly extension: keyof typeof TYPES_DE_FICHIER;
  readonly titre: string;
  readonly pourQui: string;
  /** Le document qu'il demande, par son nom dans `./tandem schema`. */
  readonly entree: 'situation' | 'contrat' | 'rapport' | 'dossier';
  readonly faire: (document: unknown, outils: Outils) => Promise<Uint8Array>;
}

/** Un brouillon que les textes ne permettent pas de rédiger : la requête est lue, sa demande est refusée. */
export class BrouillonRefuse extends Error {
  readonly refus: RefusDeBrouillon;

  constructor(refus: RefusDeBrouillon) {
    super(refus.code);
    this.refus = refus;
  }
}

const faireLeRapport = async (document: unknown, { baremes, horloge, paie, programme }: Outils): Promise<Rapport> => {
  const { situation, emploi, nom, au } = accepterOuRefuser(lireRapport(document));
  const demande = {
    situation: situation.situation,
    bareme: await chercherBareme(situation.bareme, baremes, 'situation.bareme'),
    emploi,
    nom,
    au: au ?? horloge.aujourdHui(),
  };
  return chiffreOuRefuse(await faireRapport(demande, paie, programme));
};

const lireLaSituation = async (document: unknown, { baremes }: Outils) => {
  const { situation, bareme } = enSituation(document);
  return { situation, bareme: await chercherBareme(bareme, baremes) };
};

const lireLeContrat = async (document: unknown, { baremes, horloge }: Outils): Promise<DemandeDeFiche> => {
  const { situation, actes, au, connuLe, bareme } = enContrat(document);
  return {
    situation,
    actes,
    au: au ?? horloge.aujourdHui(),
    connuLe,
    bareme: await chercherBareme(bareme, baremes, 'situation.bareme'),
  };
};

const enOctets = (texte: string): Uint8Array => new TextEncoder().encode(texte);

const MEDECIN = 'le médecin';

const RAPPORTS: readonly FichierFait[] = [
  {
    code: 'rapport',
    extension: 'pdf',
    titre: 'Rapport de simulation',
    pourQui: MEDECIN,
    entree: 'rapport',
    faire: async (document, outils) => outils.documents.ecrirePdf(await faireLeRapport(document, outils)),
  },
  {
    code: 'budget',
    extension: 'xlsx',
    titre: 'Budget de cinq ans',
    pourQui: composer("le médecin et l'expert-comptable"),
    entree: 'rapport',
    faire: async (document, outils) =>
      outils.documents.ecrireXlsx(composerBudget(await faireLeRapport(document, outils))),
  },
  {
    code: 'etapes',
    extension: 'pdf',
    titre: 'Étapes datées',
    pourQui: MEDECIN,
    entree: 'situation',
    faire: async (document, outils) =>
      outils.documents.ecrireEtapesPdf(
        composerEtapes(await lireLaSituation(document, outils), outils.horloge.aujourdHui()),
      ),
  },
  {
    code: 'agenda',
    extension: 'ics',
    titre: 'Agenda des étapes',
    pourQui: MEDECIN,
    entree: 'situation',
    faire: async (document, outils) => {
      const { situation, bareme } = await lireLaSituation(document, outils);
      const etapes = etapesDe(situation, evaluer(situation, bareme));
      return enOctets(ecrireAgenda(etapes, { faitLe: outils.horloge.aujourdHui() }));
    },
  },
  {
    code: 'fiche-de-suivi',
    extension: 'pdf',
    titre: 'Fiche de suivi du contrat',
    pourQui: MEDECIN,
    entree: 'contrat',
    faire: async (document, outils) =>
      outils.documents.ecrireFichePdf(
        composerFiche(await lireLeContrat(document, outils), outils.horloge.aujourdHui()),
      ),
  },
  {
    code: 'tableau-de-suivi',
    extension: 'xlsx',
    titre: 'Tableau de suivi du contrat',
    pourQui: MEDECIN,
    entree: 'contrat',
    faire: async (document, outils) =>
      outils.documents.ecrireXlsx(composerTableauDeSuivi(await lireLeContrat(document, outils))),
  },
];

const EN_DOCX = CODES_BROUILLONS.map(
  (code): FichierFait => ({
    code,
    extension: 'docx',
    titre: BROUILLONS[code].titre,
    pourQui: BROUILLONS[code].pourQui,
    entree: 'dossier',
    faire: async (document, outils) => {
      const brouillon = await redigerDocument(code, document, outils);
      if (!brouillon.accepte) throw new BrouillonRefuse(brouillon.refus);
      return outils.documents.ecrireDocx(brouillon.valeur);
    },
  }),
);

/** Tous les fichiers que le serveur fait : une ligne de plus, et il est servi, listé et décrit. */
export const FICHIERS_FAITS: readonly FichierFait[] = [...RAPPORTS, ...EN_DOCX];

/** Le nom sous lequel le fichier s'enregistre : celui de son genre, jamais celui d'une personne. */
export const nomDuFichier = ({ code, extension }: FichierFait): string => `${code}.${extension}`;
