import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer } from '../../../explication/typographie.ts';
import { type Parts, UNITE_DE_POIDS } from '../../../usages/comptable/forme.ts';

export const MEDECINS_AU_PLUS = 10;
const HEURES_AU_PLUS = 60;

/** Un médecin qui se sert de l'assistant ; son numéro ne change pas. Il n'est gardé nulle part. */
export interface MedecinDuPartage {
  readonly id: number;
  readonly nom: string;
  /** Heures par semaine ; `undefined` tant qu'elles ne sont pas dites. */
  readonly heures: number | undefined;
}

export type GesteDePartage =
  | { readonly geste: 'ajouter' }
  | { readonly geste: 'retirer'; readonly id: number }
  | { readonly geste: 'nommer'; readonly id: number; readonly nom: string }
  | { readonly geste: 'donner'; readonly id: number; readonly heures: number | undefined };

const unMedecin = (id: number): MedecinDuPartage => ({ id, nom: '', heures: undefined });

/** Au départ, la personne et un confrère. */
export const PARTAGE_DE_DEPART: readonly MedecinDuPartage[] = [unMedecin(1), unMedecin(2)];

const changer = (
  medecins: readonly MedecinDuPartage[],
  id: number,
  change: Partial<Omit<MedecinDuPartage, 'id'>>,
): readonly MedecinDuPartage[] => medecins.map((un) => (un.id === id ? { ...un, ...change } : un));

export const avancerLePartage = (
  medecins: readonly MedecinDuPartage[],
  geste: GesteDePartage,
): readonly MedecinDuPartage[] => {
  switch (geste.geste) {
    case 'ajouter':
      return medecins.length >= MEDECINS_AU_PLUS
        ? medecins
        : [...medecins, unMedecin(Math.max(...medecins.map(({ id }) => id)) + 1)];
    case 'retirer':
      return medecins.length <= 2 ? medecins : medecins.filter(({ id }) => id !== geste.id);
    case 'nommer':
      return changer(medecins, geste.id, { nom: geste.nom });
    case 'donner':
      return changer(medecins, geste.id, { heures: geste.heures });
  }
};

/** Le nom dit, ou sa place : « Vous » pour le premier d'un contrat individuel. */
export const nommer = (medecins: readonly MedecinDuPartage[], id: number, collectif: boolean): string => {
  const rang = medecins.findIndex((un) => un.id === id);
  const nom = medecins[rang]?.nom.trim() ?? '';
  if (nom !== '') return nom;
  return rang === 0 && !collectif ? 'Vous' : composer(`Médecin ${rang + 1}`);
};

/** Lit des heures par semaine : « 17,5 ». */
export const lireHeures = (texte: string): Resultat<number, string> => {
  const propre = texte.replace(/[\s\u00a0\u202fh]/g, '').replace(',', '.');
  if (/^[-−]/.test(propre)) return refuser('Ce nombre ne peut pas être négatif.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(propre)) return refuser(composer('Écrivez des heures, comme 17,5.'));
  return Number(propre) > HEURES_AU_PLUS
    ? refuser(composer(`C'est trop : ${HEURES_AU_PLUS} heures par semaine au plus.`))
    : accepter(Number(propre));
};

/** Le partage, quand les heures de chacun sont dites et que l'un au moins en a. */
export const partsDites = (medecins: readonly MedecinDuPartage[], collectif: boolean): Parts | undefined => {
  if (medecins.some(({ heures }) => heures === undefined)) return undefined;
  if (medecins.every(({ heures }) => heures === 0)) return undefined;
  return {
    cle: 'heures',
    medecins: medecins.map(({ id, heures }, rang) => ({
      nom: nommer(medecins, id, collectif),
      poids: Math.round((heures ?? 0) * UNITE_DE_POIDS),
      contrat: { genre: rang === 0 && !collectif ? 'principal' : 'aucun' },
    })),
  };
};
