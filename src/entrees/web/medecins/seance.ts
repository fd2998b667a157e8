import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { formatDe } from '../../lot/formats.ts';
import { passerParUnClasseur } from './classeur.ts';
import type { Appoint, Avance, Echanges, Service } from './messages.ts';
import { lancerUnPoste, type Poste } from './poste.ts';
import type { Recu } from './tableau.ts';

/** Un fichier refusé, et pourquoi. */
export interface Refus {
  readonly nom: string;
  readonly ecarts: readonly Ecart[];
}

/** Un fichier ouvert, et le travailleur qui en tient les lignes. */
export interface Ouverture {
  /** Change à chaque fichier ouvert. */
  readonly numero: number;
  readonly nom: string;
  readonly exemple: boolean;
  /** Les fichiers JSON avec lesquels il a été lu. */
  readonly appoints: readonly string[];
  readonly recu: Recu;
  readonly poste: Poste;
}

export interface Etat {
  readonly ouverture: Ouverture | undefined;
  /** Le fichier que l'on lit, et où l'on en est. */
  readonly lecture: { readonly nom: string; readonly avance: Avance | undefined } | undefined;
  readonly refus: Refus | undefined;
  readonly appoints: readonly Appoint[];
}

const VIDE: Etat = { ouverture: undefined, lecture: undefined, refus: undefined, appoints: [] };

const MEGA = 1_000_000;
/** Au-delà, un fichier de 50 000 médecins porte autre chose que des médecins. En octets. */
const TAILLE_MAXIMALE = 100 * MEGA;
const TAILLE_D_UN_APPOINT = 5 * MEGA;
const JSON_SEUL = /\.json$/i;

const ILLISIBLE = "Ce fichier n'a pas pu être lu. Vérifiez qu'il n'a pas été déplacé, puis recommencez.";
const CLASSEUR_ILLISIBLE = "Ce n'est pas un classeur XLSX que l'on sache lire.";
const PARQUET =
  'La page ne lit pas le Parquet. Lisez-le avec ./tandem lot, ou enregistrez-le en CSV, en NDJSON ou en XLSX.';
const EXTENSION = 'Cette extension n’est pas connue : donnez un fichier .csv, .tsv, .txt, .ndjson, .jsonl ou .xlsx.';

/** Ce qui refuse un fichier avant de l'ouvrir. */
const examiner = ({ name, size }: File): string | undefined => {
  const format = formatDe(name);
  if (format === undefined) return EXTENSION;
  if (format === 'parquet') return PARQUET;
  if (size === 0) return 'Le fichier est vide.';
  return size > TAILLE_MAXIMALE
    ? `Ce fichier pèse ${ecrireNombre(Math.ceil(size / MEGA))} Mo : ${TAILLE_MAXIMALE / MEGA} Mo au plus ici. Lisez-le avec ./tandem lot.`
    : undefined;
};

const refuserAvec = (nom: string, message: string): Refus => ({
  nom,
  ecarts: [{ chemin: '', message: composer(message) }],
});

/** Ce qui lit le fichier : l'arrêter laisse tout comme avant. */
interface Course {
  readonly arreter: () => void;
}

/**
 * La séance de l'onglet : le fichier ouvert y reste d'un écran à l'autre, et s'efface avec l'onglet. Rien n'est gardé
 * ailleurs. Un fichier refusé ou annulé laisse ouvert celui d'avant.
 */
export const creerSeance = (lancer: () => Poste = lancerUnPoste) => {
  let etat = VIDE;
  let course: Course | undefined;
  let ouvertures = 0;
  /** Le dernier fichier choisi : une correspondance apportée après coup le fait relire. */
  let dernier: File | undefined;
  const oreilles = new Set<() => void>();
  const poser = (change: Partial<Etat>): void => {
    etat = { ...etat, ...change };
    for (const prevenir of oreilles) prevenir();
  };

  const finir = (refus: Refus | undefined): void => {
    course = undefined;
    poser({ lecture: undefined, refus });
  };

  /** Le CSV d'un classeur, ou le fichier lui-même ; `undefined` si c'est annulé ou refusé. */
  const mettreEnTexte = async (fichier: File): Promise<Blob | undefined> => {
    if (formatDe(fichier.name) !== 'xlsx') return fichier;
    const passage = passerParUnClasseur({ quoi: 'lire', contenu: fichier });
    const mienne: Course = { arreter: passage.annuler };
    course = mienne;
    const rendu = await passage.fini;
    if (course !== mienne) return undefined;
    if (rendu.quoi === 'lu') return new Blob([rendu.csv]);
    finir(
      rendu.quoi === 'refuse'
        ? { nom: fichier.name, ecarts: rendu.ecarts }
        : refuserAvec(fichier.name, CLASSEUR_ILLISIBLE),
    );
    return undefined;
  };

  const tenir = async <Nom extends 'lire' | 'exemple'>(
    nom: string,
    service: Nom,
    demande: Echanges[Nom]['demande'],
  ): Promise<void> => {
    const poste = lancer();
    const mienne: Course = { arreter: poste.arreter };
    course = mienne;
    try {
      const lu = await poste.demander(service, demande, (avance) => {
        if (course === mienne) poser({ lecture: { nom, avance } });
      });
      if (course !== mienne) return;
      if (!lu.accepte) {
        poste.arreter();
        finir({ nom, ecarts: lu.refus });
        return;
      }
      course = undefined;
      etat.ouverture?.poste.arreter();
      const recu: Recu = lu.valeur;
      ouvertures += 1;
      poser({
        lecture: undefined,
        refus: undefined,
        ouverture: {
          numero: ouvertures,
          nom,
          exemple: service === 'exemple',
          appoints: service === 'exemple' ? [] : etat.appoints.map((un) => un.nom),
          recu,
          poste,
        },
      });
    } catch {
      poste.arreter();
      if (course === mienne) finir(refuserAvec(nom, ILLISIBLE));
    }
  };

  const ouvrir = async (fichier: File): Promise<void> => {
    dernier = fichier;
    const faute = examiner(fichier);
    if (faute !== undefined) {
      poser({ refus: refuserAvec(fichier.name, faute) });
      return;
    }
    course?.arreter();
    poser({ lecture: { nom: fichier.name, avance: undefined }, refus: undefined });
    const contenu = await mettreEnTexte(fichier);
    if (contenu === undefined) return;
    const genre = formatDe(fichier.name) === 'ndjson' ? 'documents' : 'tableau';
    await tenir(fichier.name, 'lire', { contenu, genre, appoints: etat.appoints });
  };

  const apporter = async (fichiers: readonly File[]): Promise<void> => {
    const lus: Appoint[] = [];
    for (const fichier of fichiers) {
      if (fichier.size > TAILLE_D_UN_APPOINT) {
        poser({ refus: refuserAvec(fichier.name, 'Ce fichier JSON est trop grand pour une correspondance.') });
        return;
      }
      lus.push({ nom: fichier.name, texte: await fichier.text() });
    }
    const noms = new Set(lus.map(({ nom }) => nom));
    poser({ appoints: [...etat.appoints.filter(({ nom }) => !noms.has(nom)), ...lus], refus: undefined });
  };

  return {
    lire: (): Etat => etat,
    ecouter: (prevenir: () => void) => {
      oreilles.add(prevenir);
      return () => {
        oreilles.delete(prevenir);
      };
    },
    /** Prend ce que la personne dépose : un tableau, et les fichiers JSON qui l'accompagnent. */
    recevoir: async (fichiers: readonly File[]): Promise<void> => {
      const appoints = fichiers.filter(({ name }) => JSON_SEUL.test(name));
      const tableaux = fichiers.filter(({ name }) => !JSON_SEUL.test(name));
      try {
        if (appoints.length > 0) await apporter(appoints);
      } catch {
        poser({ refus: refuserAvec(appoints[0]?.name ?? '', ILLISIBLE) });
        return;
      }
      const [tableau, autre] = tableaux;
      if (autre !== undefined) {
        poser({ refus: refuserAvec(autre.name, 'Un seul tableau à la fois : déposez-les l’un après l’autre.') });
        return;
      }
      const aLire = tableau ?? dernier;
      if (aLire !== undefined) await ouvrir(aLire);
    },
    retirer: (nom: string): void => poser({ appoints: etat.appoints.filter((un) => un.nom !== nom) }),
    montrerLExemple: async (): Promise<void> => {
      dernier = undefined;
      course?.arreter();
      poser({ lecture: { nom: 'Exemple', avance: undefined }, refus: undefined });
      await tenir('Exemple', 'exemple', null);
    },
    annuler: (): void => {
      course?.arreter();
      finir(undefined);
    },
    fermer: (): void => {
      dernier = undefined;
      course?.arreter();
      course = undefined;
      etat.ouverture?.poste.arreter();
      poser({ ...VIDE, appoints: etat.appoints });
    },
  };
};

export type Seance = ReturnType<typeof creerSeance>;

/** La séance de l'onglet. */
export const SEANCE: Seance = creerSeance();

/** Demande au travailleur d'un fichier ouvert ; il ne refuse rien après l'ouverture, il casse ou répond. */
export const interroger = async <Nom extends Exclude<Service, 'lire' | 'exemple'>>(
  { poste }: Ouverture,
  service: Nom,
  demande: Echanges[Nom]['demande'],
): Promise<Echanges[Nom]['rendu']> => {
  const rendu = await poste.demander(service, demande);
  if (!rendu.accepte) throw new Error(rendu.refus[0]?.message);
  return rendu.valeur;
};
