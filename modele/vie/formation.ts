// Délais de formation, selon le régime du contrat d'aide et le titre de l'assistant en poste.
// Faits : A62, A64, R52, F-123, F-125 ; un remplacement relance le délai à son propre jour.
import { PREMIER_JOUR, plus } from './dates.ts';
import { fait, type Jour, type Manque, type Regime, type Titre, texte } from './types.ts';

export type EtatEcheance = 'a-venir' | 'en-retard' | 'faite';
export type Echeance = { code: string; le: Jour | null; manques: Manque[] };
export type Poste = { arrivee?: Jour; titre?: Titre };

// Le contrat collectif est un cadre de la convention 2024.
export function echeancesFormation(signe: Regime | null, cadre: string | undefined, poste: Poste): Echeance[] {
  const { arrivee, titre } = poste;
  const regime = signe !== null && cadre === 'collectif' ? 'convention-2024' : signe;
  if (titre === 'cqp' || regime === null) return [];
  const echeance = (code: string, annees: number): Echeance => {
    if (arrivee === undefined) return { code, le: null, manques: [fait('assistant.embauche')] };
    if (titre === undefined) return { code, le: null, manques: [fait('assistant.titre')] };
    if (regime === 'convention-2024' && arrivee < PREMIER_JOUR['convention-2024']) {
      return { code, le: null, manques: [texte('delai-embauche-avant-juin-2024')] };
    }
    return { code, le: plus(arrivee, { years: annees }), manques: [] };
  };
  if (regime === 'convention-2024') return [echeance('certification', 2)];
  return [echeance('debut-formation', 2), echeance('certification', 3)];
}

// Sans diplôme, seul le CQP satisfait ; avec un diplôme d'État, l'attestation (FAE) ou le CQP. Un diplôme inscrit à la
// certification vaut attestation, même quand on ne sait pas le titre de l'assistant.
export const certifie = (titreEnPoste: Titre | undefined, obtenu: Titre | undefined): boolean =>
  obtenu === undefined || obtenu === 'cqp' || (obtenu !== 'aucun' && titreEnPoste !== 'aucun');

export const etatEcheance = (le: Jour | null, faite: boolean, au: Jour): EtatEcheance =>
  faite ? 'faite' : le !== null && au > le ? 'en-retard' : 'a-venir';
