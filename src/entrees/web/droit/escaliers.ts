import { ajouterAnnees, ajouterMois, enCalendrier, type Jour, jourDe } from '../../../commun/jour.ts';
import type { Option } from '../../../droit/codes.ts';
import { COLLECTIF, REGIMES } from '../../../droit/regimes/index.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { ecrireDateCourte, ecrireMoisCourt, ecrireNombre, ecrireSomme } from '../../../explication/typographie.ts';
import { type CodeSerie, type Escalier, escaliersDe, NOMS_DES_SERIES, palierAu } from './series.ts';
import { couper, echelle, tracer } from './trace.ts';

const TENU_AU = jourDe(DROIT_TENU_AU);
const MOIS_APRES = 6;
const ANNEES_AVANT = 2;

/** Les jours montrés : assez avant le deuxième texte pour lire le premier, un peu après le jour où le droit est tenu. */
export const domaine = (): readonly [Jour, Jour] => {
  const deuxieme = REGIMES[1]?.du ?? TENU_AU;
  return [ajouterAnnees(deuxieme, -ANNEES_AVANT), ajouterMois(TENU_AU, MOIS_APRES)];
};

/** Les séries à dessiner : celle du rang 95 se confond avec l'année 1 quand elle en a les montants. */
export const seriesMontrees = (
  option: Option,
): { readonly escaliers: readonly Escalier[]; readonly p95Confondu: boolean } => {
  const escaliers = escaliersDe(option);
  const montants = (code: CodeSerie) => JSON.stringify(escaliers.find((un) => un.code === code)?.paliers);
  const p95Confondu = montants('annee1') === montants('chaqueAnneeP95');
  return {
    escaliers: p95Confondu ? escaliers.filter(({ code }) => code !== 'chaqueAnneeP95') : escaliers,
    p95Confondu,
  };
};

const NOMS_COURTS: Readonly<Record<CodeSerie, string>> = {
  annee1: 'Année 1',
  annee2: 'Année 2',
  suivantes: 'Années 3 à 5',
  suivantesP90: 'rang 90 à 94',
  chaqueAnneeP95: 'rang 95 et plus',
};

const HAUT = 62;
const BAS = 254;
const AXE = 284;
export const HAUTEUR = 312;
const BANDE = 26;
const ETROIT = 620;

export interface Etiquette {
  readonly cle: string;
  readonly x: number;
  readonly y: number;
  readonly texte: string;
  readonly ancre: 'start' | 'middle' | 'end';
}

export interface TraitDessine {
  readonly code: CodeSerie;
  readonly chemin: string;
  readonly secondaire: boolean;
  /** Le bout d'une série fermée. */
  readonly fin: { readonly x: number; readonly y: number } | null;
}

export interface Dessin {
  readonly largeur: number;
  readonly gauche: number;
  readonly droite: number;
  readonly axe: number;
  readonly traits: readonly TraitDessine[];
  readonly noms: readonly Etiquette[];
  readonly sommes: readonly Etiquette[];
  readonly bandes: readonly {
    readonly cle: string;
    readonly x: number;
    readonly largeur: number;
    readonly texte: string;
    readonly enVigueur: boolean;
  }[];
  readonly effets: readonly number[];
  readonly collectif: { readonly x: number; readonly lignes: readonly string[]; readonly ancre: 'start' | 'end' };
  readonly annees: readonly Etiquette[];
  readonly aujourdHui: number;
}

const LARGEUR_D_UN_SIGNE = 7.2;
const tient = (texte: string, largeur: number): boolean => texte.length * LARGEUR_D_UN_SIGNE + 16 <= largeur;

const nommerLaBande = (libelle: string, du: Jour, premiere: boolean, largeur: number): string => {
  const court = libelle.replace(/ \(\d{4}\)$/, '').replace(' médicale', ' 2024');
  const choix = [
    ...(premiere ? [`${court}, depuis ${ecrireMoisCourt(du)}`] : []),
    court,
    `${court.split(' ')[0]?.slice(0, 4)}.`,
  ];
  return choix.find((texte) => tient(texte, largeur)) ?? '';
};

const ECART_DES_NOMS = 16;
/** Au-dessus des traits, le second nom passe sous le trait. */
const ECART_DES_NOMS_POSES = 22;
const PLACE_D_UN_NOM_ET_D_UNE_SOMME = 116;

/** Deux séries qui partent du même montant : le second nom s'écrit sous le premier. */
const espacer = (etiquettes: readonly Etiquette[], ecart: number): readonly Etiquette[] => {
  let plancher = Number.NEGATIVE_INFINITY;
  return etiquettes
    .toSorted((a, b) => a.y - b.y)
    .map((etiquette) => {
      const y = Math.max(etiquette.y, plancher + ecart);
      plancher = y;
      return { ...etiquette, y };
    });
};

/** Le jour où l'option s'est fermée aux nouveaux contrats ; `undefined` si elle est ouverte. */
export const fermetureDe = (option: Option): Jour | undefined =>
  REGIMES.at(-1)?.options[option].ouverte === true
    ? undefined
    : REGIMES.find(({ options }) => !options[option].ouverte)?.du;

/** Tout ce que le graphique dessine, placé, pour une largeur donnée. */
export const dessiner = (option: Option, largeur: number): Dessin => {
  const etroit = largeur < ETROIT;
  const [du, au] = domaine();
  const gauche = etroit ? 4 : 104;
  const droite = etroit ? largeur - 4 : largeur - 78;
  const { escaliers } = seriesMontrees(option);
  const coupes = escaliers.map(({ code, paliers }) => ({ code, paliers: couper(paliers, du, au) }));
  const valeurs = coupes.flatMap(({ paliers }) => paliers.map(({ valeur }) => valeur));
  const x = echelle(du, au, gauche, droite);
  const y = echelle(Math.min(...valeurs), Math.max(...valeurs), BAS, HAUT);
  const dernierRegime = REGIMES.at(-1);
  const xCollectif = x(COLLECTIF.du);
  return {
    largeur,
    gauche,
    droite,
    axe: AXE,
    traits: coupes.map(({ code, paliers }) => {
      const dernier = paliers.at(-1);
      const ouvert = dernier === undefined || dernier.au === au;
      return {
        code,
        chemin: tracer(paliers, x, y, au),
        secondaire: code === 'suivantesP90' || code === 'chaqueAnneeP95',
        fin: ouvert || dernier.au === null ? null : { x: x(dernier.au), y: y(dernier.valeur) },
      };
    }),
    noms: espacer(
      coupes.flatMap(({ code, paliers }): readonly Etiquette[] => {
        const premier = paliers[0];
        if (premier === undefined) return [];
        return [
          etroit
            ? { cle: code, x: gauche, y: y(premier.valeur) - 7, texte: NOMS_COURTS[code], ancre: 'start' }
            : { cle: code, x: gauche - 10, y: y(premier.valeur) + 4.5, texte: NOMS_COURTS[code], ancre: 'end' },
        ];
      }),
      etroit ? ECART_DES_NOMS_POSES : ECART_DES_NOMS,
    ),
    sommes: coupes.flatMap(({ code, paliers }): readonly Etiquette[] =>
      paliers.flatMap((palier, rang) => {
        const dernier = rang === paliers.length - 1;
        const bout = x(palier.au ?? au);
        // Sur un petit écran, le nom et la somme d'une marche trop courte se couvriraient : le tableau garde la somme.
        if (etroit && bout - x(palier.du) < PLACE_D_UN_NOM_ET_D_UNE_SOMME && palier.du === du) return [];
        const ecrit = dernier ? ecrireSomme(palier.valeur) : ecrireNombre(palier.valeur / 100);
        const cle = `${code} ${palier.du}`;
        return dernier && palier.au === au && !etroit
          ? { cle, x: droite + 8, y: y(palier.valeur) + 4.5, texte: ecrit, ancre: 'start' }
          : { cle, x: bout - 6, y: y(palier.valeur) - 7, texte: ecrit, ancre: 'end' };
      }),
    ),
    bandes: REGIMES.map(({ code, libelle, du: ouverture }, rang) => {
      const debut = Math.max(x(ouverture), gauche);
      const suivant = REGIMES[rang + 1];
      const fin = suivant === undefined ? droite : x(suivant.du);
      const place = fin - debut - 1.5;
      return {
        cle: code,
        x: debut,
        largeur: place,
        texte: nommerLaBande(libelle, ouverture, rang === 0, place),
        enVigueur: code === dernierRegime?.code,
      };
    }),
    effets: REGIMES.slice(1).map(({ du: ouverture }) => x(ouverture)),
    collectif: {
      x: xCollectif,
      lignes: ['aide collective', ecrireDateCourte(COLLECTIF.du)],
      ancre: xCollectif + 104 > droite ? 'end' : 'start',
    },
    annees: anneesDuDomaine(du, au)
      .filter((_, rang) => !etroit || rang % 2 === 0)
      .map((jour) => ({
        cle: String(jour),
        x: x(jour),
        y: AXE + 20,
        texte: String(enCalendrier(jour).annee),
        ancre: 'middle',
      })),
    aujourdHui: x(TENU_AU),
  };
};

const anneesDuDomaine = (du: Jour, au: Jour): readonly Jour[] => {
  const premiere = enCalendrier(du).annee + 1;
  const derniere = enCalendrier(au).annee;
  return Array.from({ length: derniere - premiere + 1 }, (_, rang) => jourDe(`${premiere + rang}-01-01`));
};

export const BANDE_HAUTEUR = BANDE;

/** Les colonnes du tableau : un jour par texte ou par marche, depuis le premier texte. */
export const joursDuTableau = (option: Option): readonly Jour[] =>
  [
    ...new Set([
      ...REGIMES.map(({ du }) => du),
      ...escaliersDe(option).flatMap(({ paliers }) => paliers.map(({ du }) => du)),
    ]),
  ].sort((a, b) => a - b);

/** Une ligne du tableau : le nom de la série, et son montant à partir de chaque jour ; `null` quand elle est fermée. */
export const lignesDuTableau = (option: Option) =>
  escaliersDe(option).map((escalier) => ({
    nom: NOMS_DES_SERIES[escalier.code],
    montants: joursDuTableau(option).map((jour) => {
      const palier = palierAu(escalier, jour);
      return palier === undefined ? null : ecrireSomme(palier.valeur);
    }),
  }));
