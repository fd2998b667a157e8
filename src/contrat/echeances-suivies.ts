import { ajouterAnnees, type Jour } from '../commun/jour.ts';
import type { Titre } from '../droit/codes.ts';
import { COLLECTIF, COLONNES } from '../droit/regimes/index.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import { type Echeance, echeancesDeFormation } from '../regles/formation.ts';
import type { Situation } from '../regles/situation.ts';
import { type Acte, estActe } from './actes.ts';
import type { Deroule } from './journal.ts';

export type EtatDEcheance = 'a-venir' | 'en-retard' | 'faite';

export interface EcheanceSuivie extends Echeance {
  readonly etat: EtatDEcheance;
}

/** L'assistant en poste un jour : le dernier arrivé, s'il n'est pas parti. */
interface EnPoste {
  readonly depuis: Jour | undefined;
  readonly titre: Titre | undefined;
  /** A-t-il pris la place d'un autre ? Une certification plus ancienne est alors celle du prédécesseur. */
  readonly remplacant: boolean;
}

const estArrive = (enPoste: EnPoste | undefined, jour: Jour): boolean =>
  enPoste?.depuis === undefined || enPoste.depuis <= jour;

const assistantEnPoste = (journal: readonly Acte[], { assistant }: Situation): EnPoste | undefined => {
  let enPoste: EnPoste | undefined = { depuis: assistant.embauche, titre: assistant.titre, remplacant: false };
  let arrivee: Jour | undefined;
  // La situation dit le titre de la première embauche ; deux le même jour, on ne sait pas de laquelle elle parle.
  const embauches = journal.filter(estActe('embauche'));
  const premiere = embauches[0];
  const seule = embauches.filter(({ effet }) => effet === premiere?.effet).length === 1;
  for (const acte of journal) {
    if (acte.acte === 'depart') enPoste = estArrive(enPoste, acte.effet) ? undefined : enPoste;
    if (acte.acte !== 'embauche' && acte.acte !== 'remplacement') continue;
    const titre = acte.titre ?? (acte === premiere && seule ? assistant.titre : undefined);
    // Deux arrivées le même jour, deux titres : on ne sait pas lequel est en poste.
    const contredit = arrivee === acte.effet && enPoste !== undefined && enPoste.titre !== titre;
    enPoste = {
      depuis: acte.effet,
      titre: contredit ? undefined : titre,
      remplacant: acte.acte === 'remplacement' || arrivee !== undefined,
    };
    arrivee = acte.effet;
  }
  return enPoste;
};

const formationFaite = (
  { code, quoi }: Echeance,
  journal: readonly Acte[],
  { depuis, remplacant }: EnPoste,
): boolean => {
  const siens = journal.filter(({ effet }) => !remplacant || depuis === undefined || effet >= depuis);
  const certifiee = siens.filter(estActe('certification')).some(({ titre }) =>
    // Le CQP vaut pour tous ; une attestation de FAE s'enregistre avec le diplôme, ou sans titre.
    quoi === 'cqp' ? titre === 'cqp' || titre === undefined : titre !== 'aucun',
  );
  return certifiee || (code === 'debut-formation' && siens.some(estActe('debut-formation')));
};

const situer = (echeance: Echeance, faite: boolean, au: Jour): EcheanceSuivie => ({
  ...echeance,
  etat: faite ? 'faite' : echeance.le !== null && echeance.le < au ? 'en-retard' : 'a-venir',
});

/** Après un contrat collectif, chaque médecin attend avant tout nouveau contrat (F-152). */
const attenteApresCollectif = (deroule: Deroule, cadre: Evaluation['cadre']): readonly Echeance[] => {
  const fini = deroule.finAnticipee ?? (deroule.etat === 'echu' ? deroule.terme : undefined);
  if (cadre !== 'collectif' || fini === undefined) return [];
  const { annees, fondement } = COLLECTIF.attente;
  return [
    {
      code: 'nouveau-contrat-possible',
      le: ajouterAnnees(fini, annees),
      quoi: 'nouveau-contrat',
      parcours: [],
      faits: [],
      fondement,
      manques: [],
      points: [],
      certitude: fondement.certitude,
    },
  ];
};

/** Les échéances au jour du suivi : à venir, en retard, faites. Un remplaçant fait repartir le délai de formation. */
export const suivreEcheances = (
  journal: readonly Acte[],
  situation: Situation,
  evaluation: Evaluation,
  deroule: Deroule,
  au: Jour,
): readonly EcheanceSuivie[] => {
  const { regime, cadre } = evaluation;
  const enPoste = assistantEnPoste(journal, situation);
  const regles = regime === null ? undefined : COLONNES[cadre === 'collectif' ? 'collectif-2026' : regime].formation;
  const formation =
    regles === undefined || enPoste === undefined ? [] : echeancesDeFormation(enPoste.depuis, enPoste.titre, regles);
  return [
    ...formation.map((echeance) =>
      situer(echeance, enPoste !== undefined && formationFaite(echeance, journal, enPoste), au),
    ),
    ...evaluation.objectifs.echeances.map((echeance) => situer(echeance, false, au)),
    ...attenteApresCollectif(deroule, cadre).map((echeance) =>
      situer(echeance, echeance.le !== null && echeance.le <= au, au),
    ),
  ];
};
