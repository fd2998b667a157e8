import { ecrireJour, type Jour, lireJour } from '../../../commun/jour.ts';
import type { CodeActe } from '../../../contrat/actes.ts';
import { INDICATEURS } from '../../../droit/codes.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { type DocumentDeContrat, identifiantLibre, nommerActe } from './document.ts';
import type { FormeDActe } from './formes-d-acte.ts';
import { type Brouillon, lireChemin, lireFormulaire, poserChemins, type ValeurLue } from './formulaire.ts';

/** L'acte qu'un brouillon écrit, dans le contrat ; ou ce qui l'en empêche, champ par champ. */
export interface ActeSaisi {
  readonly fautes: ReadonlyMap<string, string>;
  /** Le document avec l'acte en plus, encore à juger par le lecteur du fichier ; absent tant qu'un champ est fautif. */
  readonly document: unknown;
  /** Le jour où l'acte compte. */
  readonly effet: Jour | undefined;
}

const PREFIXE_DES_OBJECTIFS = 'objectifs.';

const assemblerObjectifs = (valeurs: ReadonlyMap<string, ValeurLue>) =>
  INDICATEURS.flatMap((indicateur) => {
    const lire = (cle: string) => valeurs.get(`${PREFIXE_DES_OBJECTIFS}${indicateur}.${cle}`);
    const cible = lire('cible');
    const depart = lire('depart');
    return cible === undefined
      ? []
      : [{ indicateur, ...(depart === undefined ? {} : { depart }), cible, auPlusTard: lire('auPlusTard') }];
  });

/** L'acte tel que le fichier l'écrit ; les objectifs d'une signature y sont une liste. */
export const ecrireActe = (
  acte: CodeActe,
  id: string,
  valeurs: ReadonlyMap<string, ValeurLue>,
  enregistre: Jour,
): object => {
  const simples = [...valeurs].filter(([cle]) => !cle.startsWith(PREFIXE_DES_OBJECTIFS));
  const objectifs = assemblerObjectifs(valeurs);
  return poserChemins({ id, acte }, [
    ...simples,
    ...(objectifs.length === 0 ? [] : [['objectifs', objectifs] as const]),
    ['enregistre', ecrireJour(enregistre)],
  ]);
};

const UN_EFFECTIF = 'Écrivez au moins un effectif : celui que vous connaissez.';

/** Ce qu'un seul champ ne peut pas voir. */
const fautesDEnsemble = ({ acte }: FormeDActe, valeurs: ReadonlyMap<string, ValeurLue>): readonly [string, string][] =>
  acte === 'mesure' && ![...valeurs.keys()].some((cle) => cle.startsWith('patientele.'))
    ? [['patientele.mt', UN_EFFECTIF]]
    : [];

/** Lit un brouillon d'acte. `vise` est la place de l'acte qu'une annulation retire. */
export const saisirActe = (
  forme: FormeDActe,
  brouillon: Brouillon,
  contrat: DocumentDeContrat,
  enregistre: Jour,
  vise?: number,
): ActeSaisi => {
  const { valeurs, fautes: parChamp } = lireFormulaire(forme.champs, brouillon);
  const fautes = new Map([...fautesDEnsemble(forme, valeurs), ...parChamp]);
  const effet = lireJour(String(valeurs.get('effet') ?? ''));
  if (forme.acte === 'annulation' && vise === undefined) fautes.set('vise', 'Choisissez l’acte à annuler.');
  if (fautes.size > 0) return { fautes, document: undefined, effet };
  const nomme = vise === undefined ? { document: contrat, id: undefined } : nommerActe(contrat, vise);
  const completes = nomme.id === undefined ? valeurs : new Map([...valeurs, ['vise', nomme.id]]);
  const acte = ecrireActe(forme.acte, identifiantLibre(nomme.document), completes, enregistre);
  return { fautes, document: { ...nomme.document, actes: [...nomme.document.actes, acte] }, effet };
};

/** Un refus du lecteur du fichier, rapporté à l'acte saisi : sous son champ, ou pour tout l'acte. */
export interface RefusDeSaisie {
  readonly champ: string | undefined;
  readonly phrase: string;
}

const CHEMIN_D_ACTE = /^actes\[(\d+)\]\.(.+)$/;
// Ce que le fichier nomme par son chemin se corrige ici sur l'écran.
const CHEMIN_DE_LA_SITUATION = / \(situation\.[\w.]+\)\.$/;
const CHEMIN_D_OBJECTIF = /^objectifs\[(\d+)\]\.(.+)$/;

const champDe = (suite: string, acte: unknown): string => {
  const objectif = CHEMIN_D_OBJECTIF.exec(suite);
  const liste = lireChemin(acte, 'objectifs');
  if (objectif === null || !Array.isArray(liste)) return suite;
  const indicateur = lireChemin(liste[Number(objectif[1])], 'indicateur');
  return `${PREFIXE_DES_OBJECTIFS}${String(indicateur)}.${objectif[2]}`;
};

/** Dit les refus d'un document dont le dernier acte vient d'être saisi ; `nommer` dit l'acte qui est à une place. */
export const rapporterRefus = (
  ecarts: readonly Ecart[],
  saisi: unknown,
  forme: FormeDActe,
  nommer: (place: number) => string,
): readonly RefusDeSaisie[] => {
  const actes = lireChemin(saisi, 'actes');
  const derniere = Array.isArray(actes) ? actes.length - 1 : -1;
  return ecarts.map(({ chemin, message }) => {
    const lu = CHEMIN_D_ACTE.exec(chemin);
    const phrase = composer(message.replace(CHEMIN_DE_LA_SITUATION, ' : corrigez d’abord le départ.'));
    if (lu === null) return { champ: undefined, phrase };
    if (Number(lu[1]) !== derniere) {
      return {
        champ: undefined,
        phrase: composer(`Avec cet acte, un autre n'est plus possible : ${nommer(Number(lu[1]))}. ${message}`),
      };
    }
    const champ = champDe(lu[2] ?? '', Array.isArray(actes) ? actes[derniere] : undefined);
    return { champ: forme.champs.some(({ cle }) => cle === champ) ? champ : undefined, phrase };
  });
};
