import { CODES_REGLES } from '../../../droit/codes.ts';
import { etabli } from '../../../droit/fondement.ts';
import { point } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { type CleTexte, TEXTES } from '../../../droit/textes.ts';
import { REGLES_EN_PHRASE } from '../../../explication/phrases.ts';
import { composer } from '../../../explication/typographie.ts';
import { cleDeLaFiche, type Fiche } from './adresse.ts';
import { CLES_ETABLIES, CODES_POINTS, RECUEIL, reunirLesValeurs } from './emplois.ts';
import { direOrigine } from './natures.ts';
import { nommerRegle } from './sujets.ts';

/** De quoi est un résultat, dans l'ordre où ils se montrent. */
export const GENRES_DE_RESULTAT = ['regle', 'montant', 'conteste', 'lacune', 'etabli', 'source'] as const;
export type GenreDeResultat = (typeof GENRES_DE_RESULTAT)[number];

export const NOMS_DES_GENRES: Readonly<Record<GenreDeResultat, string>> = {
  regle: 'Règles',
  montant: 'Valeurs',
  conteste: 'Points contestés',
  lacune: 'Textes non lus',
  etabli: 'Points établis',
  source: 'Sources',
};

export interface Resultat {
  readonly genre: GenreDeResultat;
  readonly titre: string;
  readonly detail: string;
  readonly fiche: Fiche;
}

interface Entree extends Resultat {
  readonly dansLeTitre: string;
  readonly partout: string;
}

/** Sans accents, ni majuscules, ni espaces dans les nombres : « 38 000 € » et « 38000 » sont un seul mot. */
export const normaliser = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const entrer = (resultat: Resultat, autresMots = ''): Entree => ({
  ...resultat,
  dansLeTitre: normaliser(`${cleDeLaFiche(resultat.fiche)} ${resultat.titre}`),
  partout: normaliser(`${cleDeLaFiche(resultat.fiche)} ${resultat.titre} ${resultat.detail} ${autresMots}`),
});

const REGLES: readonly Entree[] = CODES_REGLES.map((cle) =>
  entrer({
    genre: 'regle',
    titre: nommerRegle(cle),
    detail: composer(REGLES_EN_PHRASE[cle]),
    fiche: { genre: 'regle', cle },
  }),
);

const VALEURS: readonly Entree[] = reunirLesValeurs(RECUEIL).map(({ regle, objet, enClair, colonnes }) =>
  entrer({
    genre: 'montant',
    titre: `${objet} : ${enClair}`.replace(' :', '\u00a0:'),
    detail: colonnes.map((colonne) => COLONNES[colonne].libelleCourt).join(', '),
    fiche: { genre: 'regle', cle: regle },
  }),
);

const POINTS_CHERCHES: readonly Entree[] = CODES_POINTS.map((cle) => {
  const lu = point(cle);
  const lacune = lu.nature === 'lacune';
  const detail = lacune
    ? lu.enonce
    : Object.values(lu.lectures)
        .map(({ enonce }) => enonce)
        .join(' ');
  return entrer(
    {
      genre: lacune ? 'lacune' : 'conteste',
      titre: composer(lu.titre),
      detail: composer(detail),
      fiche: { genre: 'point', cle },
    },
    lacune ? '' : lu.motif,
  );
});

const ETABLIS_CHERCHES: readonly Entree[] = CLES_ETABLIES.map((cle) =>
  entrer(
    { genre: 'etabli', titre: cle, detail: composer(etabli(cle).enonce), fiche: { genre: 'etabli', cle } },
    etabli(cle).reserve,
  ),
);

const SOURCES: readonly Entree[] = (Object.keys(TEXTES) as CleTexte[]).map((cle) =>
  entrer({
    genre: 'source',
    titre: composer(TEXTES[cle].titre),
    detail: direOrigine(TEXTES[cle].nature, TEXTES[cle].date),
    fiche: { genre: 'source', cle },
  }),
);

const ENTREES: readonly Entree[] = [...REGLES, ...VALEURS, ...POINTS_CHERCHES, ...ETABLIS_CHERCHES, ...SOURCES];

/** Un mot trouvé au début d'un mot du titre pèse plus qu'au milieu d'une phrase. */
const peser = ({ dansLeTitre, partout }: Entree, mots: readonly string[]): number => {
  let poids = 0;
  for (const mot of mots) {
    if (!partout.includes(mot)) return 0;
    const titre = ` ${dansLeTitre}`;
    poids += titre.includes(` ${mot}`) ? 4 : titre.includes(mot) ? 2 : 1;
  }
  return poids;
};

const MOT_MINIMAL = 2;

/** Tout ce qui porte tous les mots écrits, le plus proche d'abord, genre par genre. Vide tant que l'on n'a rien écrit. */
export const chercher = (texte: string): readonly Resultat[] => {
  const mots = normaliser(texte)
    .split(' ')
    .filter((mot) => mot !== '');
  if (mots.join('').length < MOT_MINIMAL) return [];
  return ENTREES.map((entree) => ({ entree, poids: peser(entree, mots) }))
    .filter(({ poids }) => poids > 0)
    .sort(
      (a, b) =>
        GENRES_DE_RESULTAT.indexOf(a.entree.genre) - GENRES_DE_RESULTAT.indexOf(b.entree.genre) || b.poids - a.poids,
    )
    .map(({ entree: { genre, titre, detail, fiche } }) => ({ genre, titre, detail, fiche }));
};
