// Plan de versement : qui paie quoi, quand au plus tard. Faits : A40, R30, F-70 à F-72.
import { debutAnnee, plus, regimeDe } from './dates.ts';
import { montantAnnee } from './montants.ts';
import { type Fourchette, fait, type Jour, type Manque, type Situation, texte } from './types.ts';

export type Versement = {
  annee: number;
  rang: number;
  montant: Fourchette;
  modulee: boolean;
  auPlusTard: Jour | null;
  manques: Manque[];
};

const part = (f: Fourchette, sur100: number): Fourchette => {
  const prendre = (c: number): number => Math.round((c * sur100) / 100);
  return { min: prendre(f.min), max: f.max === null ? null : prendre(f.max) };
};

export function planDeVersement(s: Situation): Versement[] {
  const signature = s.signature;
  const regime = regimeDe(signature);
  if (signature === undefined || regime === null) return [];
  const sansJour = texte('jour-de-versement');
  const ligne = (
    annee: number,
    rang: number,
    montant: Fourchette,
    auPlusTard: Jour | null,
    manque?: Manque,
  ): Versement => ({
    annee,
    rang,
    montant,
    modulee: annee >= 3,
    auPlusTard,
    manques: manque === undefined ? [] : [manque],
  });

  return [1, 2, 3, 4, 5].flatMap((annee) => {
    const { min, max } = montantAnnee(s, signature, annee);
    const tout = { min, max };
    if (s.demande?.cadre === 'collectif') return [ligne(annee, 1, tout, null, sansJour)];
    if (regime === 'avenant-7') {
      if (annee > 1) return [ligne(annee, 1, tout, null, sansJour)];
      const embauche = s.assistant?.embauche;
      const premier = part(tout, 70);
      const reste = {
        min: tout.min - premier.min,
        max: tout.max === null || premier.max === null ? null : tout.max - premier.max,
      };
      return [
        embauche === undefined
          ? ligne(1, 1, premier, null, fait('assistant.embauche'))
          : ligne(1, 1, premier, jourDesSoixanteDix(embauche)),
        ligne(1, 2, reste, null, sansJour),
      ];
    }
    const jour = jourExigible(signature, annee);
    if (jour !== null) return [ligne(annee, 1, tout, jour)];
    return [1, 2].map((rang) => ligne(annee, rang, part(tout, 50), null, sansJour));
  });
}

export const jourDesSoixanteDix = (embauche: Jour): Jour => plus(embauche, { days: 15 });

// Règlement arbitral et convention 2024, contrat individuel ; nul à partir de la troisième année.
export function jourExigible(signature: Jour, annee: number): Jour | null {
  if (annee === 1) return plus(signature, { months: 1 });
  return annee === 2 ? debutAnnee(signature, 2) : null;
}
