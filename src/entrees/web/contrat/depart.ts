import { ecrireJour, type Jour, lireJour } from '../../../commun/jour.ts';
import { type ActeDe, type CodeActe, estActe, ordonner } from '../../../contrat/actes.ts';
import { sansLesAnnules } from '../../../contrat/journal.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import { ecrireEnChiffres } from '../../../usages/suivi/dates.ts';
import { ecrireActe } from './acte-saisi.ts';
import { prendreSituation } from './contrat-commence.ts';
import { type ContratOuvert, type DocumentDeContrat, identifiantLibre, nommerActe } from './document.ts';
import {
  type Brouillon,
  type ChampDeFormulaire,
  champsDemandes,
  ecrireChamp,
  lireFormulaire,
  poserChemins,
  type ValeurLue,
} from './formulaire.ts';

/** Les deux actes que le départ d'un contrat a pu poser, s'ils comptent encore. */
export interface ActesDuDepart {
  readonly signature: ActeDe<'signature'> | undefined;
  readonly embauche: ActeDe<'embauche'> | undefined;
}

export const actesDuDepart = ({ lu }: ContratOuvert): ActesDuDepart => {
  const vivants = ordonner(sansLesAnnules(lu.actes));
  return { signature: vivants.find(estActe('signature')), embauche: vivants.find(estActe('embauche')) };
};

/** Le formulaire prérempli du départ tel qu'il est : la situation du fichier, que la signature et l'embauche complètent. */
export const prendreDepart = (contrat: ContratOuvert, champs: readonly ChampDeFormulaire[]): Brouillon => {
  const { signature, embauche } = actesDuDepart(contrat);
  const deSignature =
    signature === undefined
      ? []
      : [
          ['signature', ecrireEnChiffres(signature.effet)] as const,
          ...signature.objectifs.flatMap(({ indicateur, depart, cible, auPlusTard }) => {
            const ecrire = (nom: string, valeur: number | string | undefined) => {
              const cle = `objectifs.${indicateur}.${nom}`;
              const champ = champs.find((un) => un.cle === cle);
              return champ === undefined ? [] : [[cle, ecrireChamp(champ, valeur)] as const];
            };
            return [
              ...ecrire('depart', depart),
              ...ecrire('cible', cible),
              ...ecrire('auPlusTard', ecrireJour(auPlusTard)),
            ];
          }),
        ];
  const deLEmbauche =
    embauche === undefined
      ? []
      : [
          ['assistant.embauche', ecrireEnChiffres(embauche.effet)] as const,
          ...(embauche.titre === undefined ? [] : [['assistant.titre', embauche.titre] as const]),
        ];
  return new Map([...prendreSituation(contrat.document.situation, champs), ...deSignature, ...deLEmbauche]);
};

export interface DepartCorrige {
  readonly fautes: ReadonlyMap<string, string>;
  /** Les champs dont la valeur n'est plus celle du contrat. */
  readonly corriges: readonly ChampDeFormulaire[];
  /** Le document corrigé, encore à juger par le lecteur du fichier ; absent tant qu'un champ est fautif ou que rien n'est corrigé. */
  readonly document: DocumentDeContrat | undefined;
  /** Le jour depuis lequel tout ce qui est corrigé compte ; absent si aucun acte n'est remplacé. */
  readonly le: Jour | undefined;
  /** Le jour de signature, une fois corrigé. */
  readonly signature: Jour | undefined;
}

const ecrit = (brouillon: Brouillon, cle: string): string => (brouillon.get(cle) ?? '').trim();

/** Ce qui n'a pas été touché ne se reproche pas : le lecteur du fichier l'a déjà accepté. */
const fautesNouvelles = (
  fautes: ReadonlyMap<string, string>,
  champs: readonly ChampDeFormulaire[],
  avant: Brouillon,
  apres: Brouillon,
): Map<string, string> => {
  const tue = (cle: string) =>
    ecrit(avant, cle) === ecrit(apres, cle) &&
    (ecrit(apres, cle) !== '' || champs.find((champ) => champ.cle === cle)?.requisSi === undefined);
  return new Map([...fautes].filter(([cle]) => !tue(cle)));
};

const leDernier = (...jours: readonly (Jour | undefined)[]): Jour | undefined =>
  jours.reduce((dernier, jour) => (dernier === undefined || (jour !== undefined && jour > dernier) ? jour : dernier));

type Valeurs = Readonly<Record<string, ValeurLue | undefined>>;

const ajouter = (
  document: DocumentDeContrat,
  acte: CodeActe,
  valeurs: Valeurs,
  enregistre: Jour,
): DocumentDeContrat => {
  const dites = Object.entries(valeurs).flatMap(([cle, valeur]) =>
    valeur === undefined ? [] : [[cle, valeur] as const],
  );
  const ecritEnEntier = ecrireActe(acte, identifiantLibre(document), new Map(dites), enregistre);
  // Le lecteur du fichier juge le document entier avant que rien ne soit tenu : cet acte compris.
  return { ...document, actes: [...document.actes, ecritEnEntier as DocumentDeContrat['actes'][number]] };
};

/** Le document où l'acte de cette place est annulé, au jour dit. */
const annuler = (document: DocumentDeContrat, place: number, effet: Jour, enregistre: Jour): DocumentDeContrat => {
  const nomme = nommerActe(document, place);
  return ajouter(nomme.document, 'annulation', { effet: ecrireJour(effet), vise: nomme.id }, enregistre);
};

/** Un acte du départ à refaire : l'ancien, s'il y en a un, et ce que dit le nouveau, s'il en faut un. */
interface Reprise {
  readonly acte: 'signature' | 'embauche';
  readonly ancien: { readonly place: number; readonly effet: Jour } | undefined;
  readonly effet: Jour | undefined;
  readonly valeurs: Valeurs;
}

interface Etape {
  readonly document: DocumentDeContrat;
  readonly le: Jour | undefined;
}

/** Annule l'ancien acte et ajoute le bon. Une annulation, comme tout acte, ne précède pas la signature. */
const reprendre =
  (signature: Jour | undefined, enregistre: Jour) =>
  ({ document, le }: Etape, { acte, ancien, effet, valeurs }: Reprise): Etape => {
    const depuis = ancien === undefined ? undefined : (leDernier(ancien.effet, signature) ?? ancien.effet);
    const sansLAncien =
      ancien === undefined || depuis === undefined ? document : annuler(document, ancien.place, depuis, enregistre);
    return {
      document:
        effet === undefined
          ? sansLAncien
          : ajouter(sansLAncien, acte, { effet: ecrireJour(effet), ...valeurs }, enregistre),
      le: leDernier(le, depuis, effet),
    };
  };

/** Annule aussi des actes que le départ corrigé rend impossibles : ils restent au tableau, marqués annulés. */
export const annulerAussi = (
  { lu }: ContratOuvert,
  corrige: DocumentDeContrat,
  places: readonly number[],
  signature: Jour | undefined,
  enregistre: Jour,
): DocumentDeContrat =>
  places.reduce((apres, place) => {
    const effet = lu.actes.find((acte) => acte.place === place)?.effet;
    const le = leDernier(effet, signature);
    return le === undefined ? apres : annuler(apres, place, le, enregistre);
  }, corrige);

/** Une signature passée ne se remet pas à plus tard : ce jour-là, le contrat serait signé et ne le serait pas. */
const fauteDeSignature = (avant: Jour | undefined, apres: Jour | undefined, aujourdHui: Jour): string | undefined =>
  avant === undefined || apres === undefined || avant > aujourdHui || apres <= aujourdHui
    ? undefined
    : composer(
        `Ce jour est à venir, et le contrat est signé depuis le ${ecrireDate(avant)}. Écrivez un jour passé ; un contrat qui n'est pas encore signé se commence de nouveau.`,
      );

/**
 * Corrige le départ d'un contrat. La situation n'est pas un acte : elle change dans le fichier, et seulement là où un champ
 * a changé. La signature et l'embauche sont des actes : l'ancien reste, annulé, et le bon le suit.
 */
export const corrigerDepart = (
  contrat: ContratOuvert,
  champs: readonly ChampDeFormulaire[],
  brouillon: Brouillon,
  aujourdHui: Jour,
): DepartCorrige => {
  const ancien = prendreDepart(contrat, champs);
  const avant = lireFormulaire(champs, ancien).valeurs;
  const { valeurs, fautes: toutes } = lireFormulaire(champs, brouillon);
  const fautes = fautesNouvelles(toutes, champs, ancien, brouillon);
  const change = (cle: string): boolean =>
    ecrit(ancien, cle) !== ecrit(brouillon, cle) && avant.get(cle) !== valeurs.get(cle);
  const corriges = champsDemandes(champs, brouillon).filter(({ cle }) => change(cle));
  const { signature, embauche } = actesDuDepart(contrat);
  const jourDit = (cle: string) => lireJour(String(valeurs.get(cle) ?? ''));
  const signatureDite = jourDit('signature');
  const impossible = fauteDeSignature(signature?.effet, signatureDite, aujourdHui);
  if (impossible !== undefined && change('signature')) fautes.set('signature', impossible);
  if (fautes.size > 0 || corriges.length === 0) {
    return { fautes, corriges, document: undefined, le: undefined, signature: signatureDite };
  }

  const touche = (...cles: readonly string[]) =>
    corriges.some(({ cle }) => cles.some((une) => cle === une || cle.startsWith(`${une}.`)));
  const reprises: readonly Reprise[] = [
    ...(signature !== undefined && touche('signature', 'objectifs')
      ? [
          {
            acte: 'signature' as const,
            ancien: signature,
            effet: signatureDite,
            valeurs: Object.fromEntries([...valeurs].filter(([cle]) => cle.startsWith('objectifs.'))),
          },
        ]
      : []),
    // Le diplôme que l'acte d'embauche ne dit pas n'est que dans la situation.
    ...(touche('assistant.embauche') || (touche('assistant.titre') && embauche?.titre !== undefined)
      ? [
          {
            acte: 'embauche' as const,
            ancien: embauche,
            effet: jourDit('assistant.embauche'),
            valeurs: { titre: valeurs.get('assistant.titre') },
          },
        ]
      : []),
  ];
  const situation = poserChemins(
    contrat.document.situation,
    corriges.filter(({ cle }) => !cle.startsWith('objectifs.')).map(({ cle }) => [cle, valeurs.get(cle)] as const),
  );
  const depart: Etape = { document: { ...contrat.document, situation }, le: undefined };
  return {
    fautes,
    corriges,
    signature: signatureDite,
    ...reprises.reduce(reprendre(signatureDite, aujourdHui), depart),
  };
};
