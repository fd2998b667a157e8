import type { Centimes } from '../../commun/centimes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { AnneeDue } from '../../contrat/solde.ts';
import { CERTITUDES } from '../../explication/libelles.ts';
import { direLesManques } from '../../explication/phrases.ts';
import { composer, ecrireDate, ecrireDateCourte, ecrireSomme } from '../../explication/typographie.ts';
import { fondementsDuVersement } from '../../regles/versements.ts';
import { type LigneDeCompte, tenirCompte } from '../suivi/compte.ts';
import { chercherProchainVersement, direAucunVersement, type ProchainVersement } from '../suivi/prochain-versement.ts';
import { ecrireBornes, ecrireDue } from '../suivi/sommes.ts';
import type { Appel, Carnet } from './appels.ts';
import type { CompteDeFiche, Dit, LigneDeCompteDite, SommeDite } from './fiche-forme.ts';

const INDETERMINE = 'indéterminé';
const DECISION = 'Décision de la caisse, telle que vous l’avez saisie';

/** D'où viennent les sommes de ces années : un texte, une décision, le barème de la personne. */
export const citerLesAnnees = (dues: readonly AnneeDue[], carnet: Carnet): readonly Appel[] => {
  const dites = dues.filter(({ origine }) => origine !== 'decision');
  return [
    ...(dites.length < dues.length ? carnet.dire(DECISION) : []),
    ...carnet.citer(dites.flatMap(({ fondements }) => fondements)),
  ];
};

const sommeDite = (somme: Centimes | null, sinon: string, appels: readonly Appel[] = []): SommeDite => ({
  texte: somme === null ? sinon : ecrireSomme(somme),
  connue: somme !== null,
  appels,
});

const resteDe = ({ due, verse }: LigneDeCompte): string =>
  due?.due == null ? (due === undefined ? 'pas encore dû' : INDETERMINE) : ecrireSomme((due.due - verse) as Centimes);

const ecrireLigne = (ligne: LigneDeCompte, carnet: Carnet): LigneDeCompteDite => ({
  annee: `Année ${ligne.annee}`,
  debut: ligne.debut === null ? INDETERMINE : ecrireDateCourte(ligne.debut),
  du:
    ligne.due === undefined
      ? { texte: 'pas encore', connue: true, appels: [] }
      : { texte: ecrireDue(ligne.due), connue: ligne.due.due !== null, appels: citerLesAnnees([ligne.due], carnet) },
  verse: ecrireSomme(ligne.verse),
  reste: resteDe(ligne),
  certitude: ligne.certitude,
  certitudeEnClair: ligne.certitude === null ? 'en attente' : CERTITUDES[ligne.certitude],
});

const direLaPart = ({ annee, rang, modulee }: Extract<ProchainVersement, { genre: 'attendu' }>['versement']): string =>
  `${modulee ? (rang === 1 ? 'première moitié de l’année' : 'seconde moitié de l’année') : 'année'} ${annee}`;

const direLAttendu = ({
  versement,
  enRetard,
  decision,
  troublee,
}: Extract<ProchainVersement, { genre: 'attendu' }>): string => {
  const { annee, montant, modulee, auPlusTard } = versement;
  const somme =
    montant === null || troublee
      ? 'somme indéterminée'
      : `${ecrireSomme(montant)}${modulee && decision === undefined ? ' au plus' : ''}`;
  const jour =
    auPlusTard === null
      ? 'jour indéterminé, aucun texte lu ne le donne'
      : `au plus tard le ${ecrireDate(auPlusTard)}${enRetard ? ', pas encore saisi' : ''}`;
  const fixee = decision === undefined ? '' : ` La caisse a fixé ${ecrireSomme(decision)} pour l’année ${annee}.`;
  return `${somme}, ${direLaPart(versement)}, ${jour}.${fixee}`;
};

const direLeProchain = (suivi: Suivi, carnet: Carnet): Dit => {
  const prochain = chercherProchainVersement(suivi);
  switch (prochain.genre) {
    case 'attendu':
      return {
        texte: composer(direLAttendu(prochain)),
        appels: carnet.citer(fondementsDuVersement(prochain.versement)),
      };
    case 'aucun':
      return { texte: direAucunVersement(prochain), appels: [] };
    case 'indetermine':
      return { texte: composer(`${INDETERMINE}. ${direLesManques(prochain.manques)}`.trim()), appels: [] };
  }
};

const direLExces = (enTrop: Centimes): string =>
  composer(
    `Trop versé : ${ecrireSomme(enTrop)}. Cette somme n’est déduite d’aucune autre ici ; l’application de la procédure d’indu à cette aide n’est pas établie.`,
  );

/** Le compte du contrat : dû, versé, reste, année par année et en tout, avec les sources. */
export const ecrireLeCompte = (suivi: Suivi, carnet: Carnet): CompteDeFiche => {
  const { solde } = suivi;
  const { lignes, sansAnnee, enTrop } = tenirCompte(suivi);
  const dites = lignes.map((ligne) => ecrireLigne(ligne, carnet));
  return {
    lignes: dites,
    recouvreSansAnnee: sansAnnee === 0 ? null : ecrireSomme(sansAnnee),
    total: {
      du: sommeDite(solde.du, ecrireBornes(solde.duMin, solde.duMax)),
      verse: ecrireSomme(solde.verse),
      solde: sommeDite(solde.solde, INDETERMINE),
    },
    exigible: sommeDite(solde.exigible, INDETERMINE),
    prochain: direLeProchain(suivi, carnet),
    enTrop: enTrop > 0 ? direLExces(enTrop) : null,
  };
};
