import type { Jour } from '../../../commun/jour.ts';
import { suivreContrat } from '../../../contrat/contrat.ts';
import { composer } from '../../../explication/typographie.ts';
import { direActeDate } from '../../../usages/suivi/actes-ecrits.ts';
import { comparer } from '../../../usages/suivi/difference.ts';
import { manquesDuSuivi } from '../../../usages/suivi/manques.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import type { RefusDeSaisie } from './acte-saisi.ts';
import type { Apercu } from './apercu.ts';
import { faitsManquants } from './champs-du-depart.ts';
import { annulerAussi, type DepartCorrige } from './depart.ts';
import type { ContratOuvert, DocumentDeContrat } from './document.ts';
import { type ChampDeFormulaire, lireChemin } from './formulaire.ts';
import type { Lecteur } from './ouvrir.ts';
import type { ContratTenu } from './tenue.ts';

/** Un acte du contrat que le départ corrigé ne permet plus, et pourquoi. */
export interface ActeImpossible {
  readonly place: number;
  readonly texte: string;
  readonly phrase: string;
}

export interface DepartPrevu {
  readonly apercu: Apercu;
  /** Les actes qui ne sont plus possibles, annulés ou non par la correction. */
  readonly impossibles: readonly ActeImpossible[];
  /** Les faits que les règles réclament une fois le départ corrigé. */
  readonly manquants: ReadonlySet<string>;
}

const RIEN: ReadonlySet<string> = new Set();
const CHEMIN_D_ACTE = /^actes\[(\d+)\]/;
const CHEMIN_D_OBJECTIF = /^actes\[\d+\]\.objectifs\[(\d+)\]\.(.+)$/;

/** Le champ que nomme un refus : un fait de la situation, ou ce qu'un acte nouveau en reprend. */
const champDuRefus = (chemin: string, document: DocumentDeContrat): string => {
  const place = CHEMIN_D_ACTE.exec(chemin)?.[1];
  if (place === undefined) return chemin.replace(/^situation\./, '');
  const acte = document.actes[Number(place)];
  const objectif = CHEMIN_D_OBJECTIF.exec(chemin);
  if (objectif !== null) {
    const indicateur = lireChemin(acte, `objectifs.${objectif[1]}.indicateur`);
    return `objectifs.${String(indicateur)}.${objectif[2]}`;
  }
  return acte?.acte === 'embauche' ? 'assistant.embauche' : 'signature';
};

const placeDe = ({ chemin }: Ecart): number | undefined => {
  const place = CHEMIN_D_ACTE.exec(chemin)?.[1];
  return place === undefined ? undefined : Number(place);
};

interface Juge {
  readonly issue: ContratOuvert | undefined;
  readonly ecarts: readonly Ecart[];
  readonly document: DocumentDeContrat;
  readonly impossibles: ReadonlyMap<number, string>;
}

/** Juge le document corrigé ; si on le demande, annule les actes qu'il refuse, jusqu'à ce qu'aucun ne le soit plus. */
const juger = (
  tenu: ContratOuvert,
  depart: DocumentDeContrat,
  { relire }: Pick<Lecteur, 'relire'>,
  annulation: { readonly voulue: boolean; readonly signature: Jour | undefined; readonly enregistre: Jour },
): Juge => {
  const impossibles = new Map<number, string>();
  let document = depart;
  for (;;) {
    const juge = relire(document);
    if (juge.accepte) return { issue: juge.valeur, ecarts: [], document, impossibles };
    const nouveaux = juge.refus.flatMap((ecart) => {
      const place = placeDe(ecart);
      const connu = place === undefined || place >= tenu.document.actes.length || impossibles.has(place);
      return connu ? [] : [[place, composer(ecart.message)] as const];
    });
    const uniques = new Map(nouveaux);
    for (const [place, phrase] of uniques) impossibles.set(place, phrase);
    if (!annulation.voulue || uniques.size === 0)
      return { issue: undefined, ecarts: juge.refus, document, impossibles };
    document = annulerAussi(tenu, document, [...uniques.keys()], annulation.signature, annulation.enregistre);
  }
};

/** Compare le contrat avant et après la correction de son départ. Le document corrigé est d'abord jugé comme le fichier le serait. */
export const prevoirDepart = (
  corrige: DepartCorrige,
  champs: readonly ChampDeFormulaire[],
  tenu: ContratTenu,
  au: Jour,
  lecteur: Pick<Lecteur, 'relire'>,
  annulation: { readonly voulue: boolean; readonly enregistre: Jour },
): DepartPrevu => {
  if (corrige.document === undefined) {
    return { apercu: { genre: 'a-remplir' }, impossibles: [], manquants: RIEN };
  }
  const { signature } = corrige;
  const { issue, ecarts, document, impossibles } = juger(tenu, corrige.document, lecteur, { ...annulation, signature });
  const dits = [...impossibles].map(([place, phrase]): ActeImpossible => {
    const acte = tenu.lu.actes.find((un) => un.place === place);
    return { place, texte: acte === undefined ? '' : direActeDate(acte, tenu.lu.actes), phrase };
  });
  if (issue === undefined) {
    const refus = ecarts
      .filter((ecart) => !impossibles.has(placeDe(ecart) ?? -1))
      .map(({ chemin, message }): RefusDeSaisie => {
        const cle = champDuRefus(chemin, document);
        const champ = champs.find((un) => un.cle === cle);
        const phrase = composer(message);
        return champ === undefined
          ? { champ: undefined, phrase: chemin === '' ? phrase : `${chemin}\u00a0: ${phrase}` }
          : { champ: cle, phrase };
      });
    return { apercu: { genre: 'refus', refus }, impossibles: dits, manquants: RIEN };
  }
  const { lu: avant, bareme } = tenu;
  const { lu: apres } = issue;
  const le = corrige.le !== undefined && corrige.le > au ? corrige.le : au;
  const suivi = suivreContrat(apres.situation, apres.actes, le, undefined, bareme);
  return {
    apercu: {
      genre: 'effet',
      changements: comparer(suivreContrat(avant.situation, avant.actes, le, undefined, bareme), suivi),
      le,
      contrat: issue,
      repete: undefined,
    },
    impossibles: dits,
    manquants: faitsManquants(manquesDuSuivi(suivi)),
  };
};
