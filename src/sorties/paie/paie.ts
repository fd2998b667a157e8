import type { Centimes } from '../../commun/centimes.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { type DemandeDePaie, type FicheDePaie, LIGNES_DU_MOTEUR, type RefusDePaie } from '../../regles/paie/fiche.ts';
import type { Paie } from '../../usages/ports.ts';
import { recevoirDemande } from './demande-recue.ts';
import type { FicheBrute, Moteur } from './moteur.ts';
import { enCentimesExacts, repartir } from './repartir.ts';

/** Les fiches gardées : peu de salaires différents reviennent, et chacune coûte de 30 à 60 ms. */
const FICHES_GARDEES = 500;
/** L'écart admis entre le coût du moteur et la somme de ses lignes, en centimes. */
const ECART_ADMIS = 0.01;

const incoherent = (champ: string) =>
  refuser<RefusDePaie>({
    code: 'resultat-incoherent',
    champ,
    phrase: `Le moteur de paie rend une valeur qui ne se tient pas (${champ}) : rien n’est calculé.`,
  });

/** Le moteur ne répond pas : ce n'est pas la faute de la demande. */
export const MOTEUR_INDISPONIBLE = refuser<RefusDePaie>({
  code: 'moteur-indisponible',
  champ: '',
  phrase: 'Le moteur de paie n’a pas pu être chargé, ou s’est arrêté. Le coût n’est pas calculé.',
});

const estSomme = (valeur: number | null): valeur is number => valeur !== null && Number.isFinite(valeur) && valeur >= 0;

/** Contrôle chaque nombre du moteur, puis l'arrondit au centime de sorte que les lignes fassent le coût. */
const controlerPuisArrondir = ({ brut, cout, net, lignes }: FicheBrute, demande: DemandeDePaie) => {
  const exactes: number[] = [];
  for (const code of LIGNES_DU_MOTEUR) {
    const valeur = lignes[code] ?? 0;
    if (!estSomme(valeur)) return incoherent(code);
    exactes.push(enCentimesExacts(code === 'reduction-generale' ? -valeur : valeur));
  }
  if (!estSomme(brut) || enCentimesExacts(brut) !== demande.salaireBrut) return incoherent('brut');
  if (!estSomme(net)) return incoherent('net');
  if (!estSomme(cout)) return incoherent('cout');
  const somme = demande.salaireBrut + exactes.reduce((total, ligne) => total + ligne, 0);
  if (Math.abs(somme - enCentimesExacts(cout)) > ECART_ADMIS) return incoherent('cout');
  return accepter(arrondirLaFiche(exactes, demande.salaireBrut, net));
};

/** La réduction passe devant à restes égaux : elle se lit alors comme sur la fiche publiée, 559,64 € pour 559,645 €. */
const arrondirLaFiche = (exactes: readonly number[], brut: Centimes, net: number): FicheDePaie => {
  const reduction = exactes.length - 1;
  const [premiere, ...autres] = repartir([exactes[reduction] ?? 0, ...exactes.slice(0, reduction)]);
  const arrondies = [...autres, premiere ?? 0];
  const lignes = Object.fromEntries(LIGNES_DU_MOTEUR.map((code, rang) => [code, arrondies[rang] ?? 0]));
  return {
    brut,
    lignes: lignes as FicheDePaie['lignes'],
    cout: (brut + arrondies.reduce<number>((total, ligne) => total + ligne, 0)) as Centimes,
    net: Math.round(enCentimesExacts(net)) as Centimes,
  };
};

const cleDe = (d: DemandeDePaie): string =>
  [
    d.annee,
    d.salaireBrut,
    d.heures,
    d.smicHoraire,
    d.tauxAtMp,
    d.mutuelle.montant,
    d.mutuelle.partEmployeur,
    d.taxeApprentissage,
    d.alsaceMoselle,
  ].join('|');

/**
 * Le moteur de paie derrière le port. `charger` n'est appelé qu'à la première demande, une seule fois s'il réussit ; un
 * chargement manqué se retente. Refuse ce qui sort des bornes, et tout nombre du moteur qui ne se tient pas.
 */
export const creerPaie = (charger: () => Promise<Moteur>): Paie => {
  let moteur: Promise<Moteur> | undefined;
  const fiches = new Map<string, FicheDePaie>();
  const evaluer = async (demande: DemandeDePaie): Promise<Resultat<FicheDePaie, RefusDePaie>> => {
    try {
      moteur ??= charger();
      return controlerPuisArrondir((await moteur).evaluer(demande), demande);
    } catch {
      moteur = undefined;
      return MOTEUR_INDISPONIBLE;
    }
  };
  return {
    calculer: async (recue) => {
      const demande = recevoirDemande(recue);
      if (!demande.accepte) return demande;
      const cle = cleDe(demande.valeur);
      const gardee = fiches.get(cle);
      if (gardee !== undefined) return accepter(gardee);
      const fiche = await evaluer(demande.valeur);
      if (fiche.accepte && fiches.size < FICHES_GARDEES) fiches.set(cle, fiche.valeur);
      return fiche;
    },
  };
};
