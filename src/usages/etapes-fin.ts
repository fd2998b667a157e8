import { ajouterAnnees, ajouterMois, type Jour } from '../commun/jour.ts';
import { PREPARATION_DU_RENOUVELLEMENT } from '../droit/delais.ts';
import { fonder } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import type { Cle } from '../regles/situation.ts';
import {
  APRES_LA_SIGNATURE,
  appuyer,
  type Contexte,
  colonneDe,
  dUneSeuleVoix,
  type Ebauche,
  type Etape,
  estColonne,
  fauteDe,
  leJour,
  manqueDeLaColonne,
  poser,
  type Quand,
} from './etapes-forme.ts';

const F_CADRE: readonly Cle[] = ['signature', 'demande.cadre'];
const DUREE = fonder('P-123');
const COMMUN = { phase: 'finir', acteur: 'medecin', repere: APRES_LA_SIGNATURE, faits: F_CADRE } as const;

const selonLaDuree = (contexte: Contexte, calcul: (signature: Jour, annees: number) => Quand): Quand => {
  const annees = dUneSeuleVoix(contexte, ({ dureeEnAnnees }) => dureeEnAnnees);
  const { signature } = contexte;
  return annees === undefined || signature === undefined
    ? fauteDe(manqueDeLaColonne(contexte))
    : calcul(signature, annees);
};

/** Un contrat collectif fini fait attendre chaque médecin (F-152). */
const attente = (contexte: Contexte): readonly Ebauche[] => {
  const colonne = colonneDe(contexte);
  if (colonne?.code !== 'collectif-2026') return [];
  return [
    {
      ...COMMUN,
      code: 'nouveau-contrat-possible',
      titre: 'Un nouveau contrat redevient possible',
      phrase: `Sans renouvellement, chaque médecin attend ${colonne.attente.annees} ans après la fin du contrat collectif, sauf circonstance exceptionnelle.`,
      nature: 'repere',
      quand: selonLaDuree(contexte, (jour, annees) =>
        leJour(ajouterAnnees(ajouterAnnees(jour, annees), colonne.attente.annees), 'a-partir-du'),
      ),
      fondements: [colonne.attente.fondement],
    },
  ];
};

/** Le renouvellement et le terme (F-90, F-93, F-150, P-123, T1, T2). */
export const etapesDeFin = (contexte: Contexte): readonly Etape[] => {
  const ancien = estColonne(contexte, 'avenant-7');
  const duree = appuyer(contexte, 'duree', DUREE);
  const renouvellement = appuyer(contexte, 'renouvellement', DUREE);
  const points: readonly CodePoint[] = ancien
    ? ['renouvellement-avenant-7', 'renouvellement-tiers-temps', 'renouvellement-effets']
    : [...renouvellement.points, 'renouvellement-effets'];
  const ebauches: readonly Ebauche[] = [
    {
      ...COMMUN,
      code: 'preparer-le-renouvellement',
      titre: 'Préparer la suite du contrat',
      phrase: `Aucun préavis n'a été trouvé : parlez-en à la caisse ${PREPARATION_DU_RENOUVELLEMENT.mois} mois avant le terme. Les objectifs d'un renouvellement sont discutés.`,
      nature: 'conseil',
      quand: selonLaDuree(contexte, (jour, annees) =>
        leJour(ajouterMois(jour, annees * 12 - PREPARATION_DU_RENOUVELLEMENT.mois), 'vers-le'),
      ),
      fondements: [...renouvellement.fondements, DUREE],
      points,
    },
    {
      ...COMMUN,
      code: 'terme',
      titre: 'Le contrat arrive à son terme',
      phrase: ancien
        ? "Un contrat de l'avenant 7 va à son terme. À mi-temps ou à temps plein, les sources se contredisent sur son renouvellement."
        : "Il est renouvelable. Ce que deviennent alors l'aide et les objectifs n'est pas tranché.",
      nature: 'repere',
      quand: selonLaDuree(contexte, (jour, annees) => leJour(ajouterAnnees(jour, annees))),
      fondements: [...duree.fondements, ...renouvellement.fondements],
      points,
    },
    ...attente(contexte),
  ];
  return ebauches.map(poser);
};
