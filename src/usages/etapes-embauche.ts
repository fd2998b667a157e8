import { ajouterJours, type Jour } from '../commun/jour.ts';
import { DPAE } from '../droit/delais.ts';
import { fonder } from '../droit/fondement.ts';
import type { Cle } from '../regles/situation.ts';
import { FORMALITES } from './etapes-formalites.ts';
import {
  AVANT_L_EMBAUCHE,
  type Contexte,
  compterDepuis,
  type Ebauche,
  type Etape,
  LE_JOUR_DE_L_EMBAUCHE,
  laPeriode,
  leJour,
  poser,
  type Quand,
  SANS_DELAI,
} from './etapes-forme.ts';

const F_EMBAUCHE: readonly Cle[] = ['assistant.embauche'];
const OBLIGATION = { acteur: 'employeur', nature: 'obligation' } as const;

const depuisLEmbauche = ({ embauche }: Contexte, calcul: (embauche: Jour) => Quand): Quand =>
  compterDepuis(embauche, 'assistant.embauche', calcul);

const avantEtJour = (contexte: Contexte): readonly Ebauche[] => [
  {
    ...OBLIGATION,
    code: 'dpae',
    phase: 'embaucher',
    titre: "Déclarer l'embauche (DPAE)",
    phrase:
      "Dans les huit jours avant l'embauche. Elle vaut première embauche, Urssaf, chômage, adhésion à la médecine du travail et demande de visite.",
    quand: depuisLEmbauche(contexte, (jour) => laPeriode(ajouterJours(jour, -DPAE.jours), ajouterJours(jour, -1))),
    repere: AVANT_L_EMBAUCHE,
    faits: F_EMBAUCHE,
    fondements: [DPAE.fondement],
  },
  {
    code: 'tese',
    phase: 'embaucher',
    titre: 'Choisir le Tese ou un autre moyen de paie',
    phrase: "Le Tese de l'Urssaf, gratuit, fait les déclarations et la fiche de paie.",
    acteur: 'employeur',
    nature: 'conseil',
    quand: SANS_DELAI,
    repere: AVANT_L_EMBAUCHE,
    fondements: [fonder('P-100', 'F-112')],
  },
  {
    code: 'embauche',
    phase: 'embaucher',
    titre: "L'assistant prend son poste",
    phrase:
      "Le contrat de travail lie l'employeur et l'assistant ; le contrat d'aide, le médecin et la caisse. Leur ordre varie, et le délai pour embaucher après la signature n'a pas été trouvé.",
    acteur: 'employeur',
    nature: 'repere',
    quand: depuisLEmbauche(contexte, (jour) => leJour(jour)),
    repere: LE_JOUR_DE_L_EMBAUCHE,
    faits: F_EMBAUCHE,
    fondements: [fonder('P-104', 'P-107')],
    points: ['delai-d-embauche'],
  },
  {
    ...OBLIGATION,
    code: 'lettre-d-engagement',
    phase: 'embaucher',
    titre: "Remettre la lettre d'engagement",
    phrase:
      "Elle écrit la nature et les lieux du travail, les fonctions, le niveau, le salaire, les heures, la convention collective et l'essai.",
    quand: depuisLEmbauche(contexte, (jour) => leJour(jour)),
    repere: LE_JOUR_DE_L_EMBAUCHE,
    faits: F_EMBAUCHE,
    fondements: [fonder('P-71', 'F-114')],
  },
  {
    ...OBLIGATION,
    code: 'responsabilite-civile',
    phase: 'embaucher',
    titre: 'Assurer la responsabilité civile du personnel',
    phrase: "Le médecin assure la responsabilité civile de son personnel : étendez l'assurance du cabinet.",
    quand: depuisLEmbauche(contexte, (jour) => leJour(jour)),
    repere: LE_JOUR_DE_L_EMBAUCHE,
    faits: F_EMBAUCHE,
    fondements: [fonder('P-13')],
  },
];

/** Le dossier de l'embauche, jour par jour (P-13, P-71, P-94, P-95, P-99 à P-107). */
export const etapesDEmbauche = (contexte: Contexte): readonly Etape[] =>
  [...avantEtJour(contexte), ...FORMALITES].map(poser);
