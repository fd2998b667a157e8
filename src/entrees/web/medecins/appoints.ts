import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import { lireBareme } from '../../contrat-json/bareme.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { type Correspondance, lireCorrespondance, SANS_CORRESPONDANCE } from '../../lot/correspondance.ts';
import type { Appoint } from './messages.ts';

export interface AppointsLus {
  readonly correspondance: Correspondance;
  readonly baremes: ReadonlyMap<string, Bareme>;
}

const CLES_DE_CORRESPONDANCE = ['colonnes', 'valeurs', 'constantes', 'id'] as const;

const lireJson = (texte: string): unknown => {
  try {
    return JSON.parse(texte.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

const estObjet = (document: unknown): document is Readonly<Record<string, unknown>> =>
  typeof document === 'object' && document !== null && !Array.isArray(document);

const situer = (nom: string, ecarts: readonly Ecart[]) =>
  refuser(ecarts.map(({ chemin, message }) => ({ chemin: chemin === '' ? nom : `${nom}, ${chemin}`, message })));

/** Lit les fichiers JSON apportés : au plus une correspondance, et des barèmes de noms différents. */
export const lireAppoints = (appoints: readonly Appoint[]): Resultat<AppointsLus, readonly Ecart[]> => {
  let correspondance: Correspondance | undefined;
  const baremes = new Map<string, Bareme>();
  for (const { nom, texte } of appoints) {
    const document = lireJson(texte);
    if (!estObjet(document)) return situer(nom, [{ chemin: '', message: 'Ce fichier n’est pas un objet JSON.' }]);
    if (CLES_DE_CORRESPONDANCE.some((cle) => cle in document)) {
      if (correspondance !== undefined) {
        return situer(nom, [{ chemin: '', message: 'Une correspondance est déjà là : retirez l’une des deux.' }]);
      }
      const lue = lireCorrespondance(document);
      if (!lue.accepte) return situer(nom, lue.refus);
      correspondance = lue.valeur;
    } else {
      const lu = lireBareme(document);
      if (!lu.accepte) return situer(nom, lu.refus);
      if (baremes.has(lu.valeur.nom)) {
        return situer(nom, [{ chemin: 'nom', message: `Un barème « ${lu.valeur.nom} » est déjà là.` }]);
      }
      baremes.set(lu.valeur.nom, lu.valeur);
    }
  }
  return accepter({ correspondance: correspondance ?? SANS_CORRESPONDANCE, baremes });
};
