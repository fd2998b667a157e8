import { type Centimes, lireEuros, multiplier, ZERO } from '../../../commun/centimes.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import type { AnneeDeCout } from '../../../usages/chiffrer-cout-forme.ts';
import { laPlusFaible } from '../annees/fourchette.ts';
import type { LigneDeCalcul } from '../pourquoi/sujet.ts';
import type { CoutChiffre, CoutDUneAnnee, PosteChiffre } from './couts.ts';
import { auCentime } from './ecrire-cout.ts';
import { expliquer, faitsSupposes, lignesNonComprises } from './expliquer-cout.ts';
import { resumer } from './resumer-cout.ts';

/** Des euros publiés par le chiffrage : toujours au centime. */
const enCentimes = (montant: number): Centimes => {
  const somme = lireEuros(montant);
  if (somme === undefined) throw new Error(`Ce montant n’est pas une somme : ${montant}`);
  return somme;
};

interface AnneeDUnPoste {
  readonly chiffre: PosteChiffre;
  readonly annee: AnneeDeCout;
}

const heuresEnClair = (heures: number | undefined): string =>
  heures === undefined ? 'heures non sues' : `${ecrireNombre(Math.round(heures * 100) / 100)} h`;

const direLaPart = (part: number): string =>
  part === 1 ? '' : part === 0.5 ? ', la moitié' : `, ${ecrireNombre(Math.round(part * 10_000) / 100)} %`;

const lignesDeLAnnee = (annees: readonly AnneeDUnPoste[]): readonly LigneDeCalcul[] =>
  annees.flatMap(({ chiffre: { poste }, annee }, rang) => {
    const nom = annees.length === 1 ? '' : `Poste ${rang + 1} : `;
    const du = `${nom}${heuresEnClair(poste.heures)} par semaine`;
    const mois = `${ecrireNombre(annee.mois)} mois${annee.cout === null ? ' chiffrés' : ''}`;
    const cout = annee.cout ?? annee.connu ?? 0;
    return [
      { nom: composer(`${du}, brut de l’année`), valeur: auCentime(annee.brut), precision: mois },
      {
        nom: composer(`${du}, coût${annee.cout === null ? ' de ces seuls mois' : ''}`),
        valeur: auCentime(cout),
        ...(annee.projetee ? { precision: 'législation de 2026, projetée' } : {}),
      },
      ...(poste.part === 1
        ? []
        : [{ nom: composer(`Part payée${direLaPart(poste.part)}`), valeur: auCentime(cout * poste.part) }]),
    ];
  });

const anneeDe = (postes: readonly PosteChiffre[], rang: number): CoutDUneAnnee | undefined => {
  const annees = postes.flatMap((chiffre): readonly AnneeDUnPoste[] => {
    const annee = chiffre.reponse.annees[rang];
    return annee === undefined ? [] : [{ chiffre, annee }];
  });
  const premiere = annees[0];
  if (premiere === undefined || annees.length < postes.length) return undefined;
  let connu: number = ZERO;
  let complet = true;
  for (const { chiffre, annee } of annees) {
    connu += multiplier(enCentimes(annee.cout ?? annee.connu ?? 0), chiffre.poste.part);
    complet &&= annee.cout !== null;
  }
  return {
    annee: premiere.annee.annee,
    cout: complet ? (connu as Centimes) : null,
    connu: connu as Centimes,
    lignes: lignesDeLAnnee(annees),
  };
};

/** Ce que coûtent ensemble les postes qui comptent, année par année. Chaque poste est au centime avant de s'ajouter. */
export const additionnerLesPostes = (postes: readonly PosteChiffre[]): CoutChiffre => {
  const longueur = Math.min(...postes.map(({ reponse }) => reponse.annees.length));
  const annees = Array.from({ length: Number.isFinite(longueur) ? longueur : 0 }, (_, rang) =>
    anneeDe(postes, rang),
  ).filter((une) => une !== undefined);
  return {
    annees,
    certitude: laPlusFaible(...postes.map(({ reponse }) => reponse.certitude)),
    explication: expliquer(postes),
    resume: resumer(postes, annees),
    nonComprises: [...new Set(postes.flatMap(({ reponse }) => lignesNonComprises(reponse)))],
    manques: [...new Set(postes.flatMap(({ reponse }) => faitsSupposes(reponse)))],
    postes,
  };
};
