/** Le graphique des lots, en SVG : des fonctions pures, des mesures vers du texte. */

import { COURSES, type CodeDeCourse, type Palier, type VitesseDeLot } from './rapport.ts';

const LARGEUR = 720;
const HAUTEUR = 680;
const MARGE = { gauche: 76, droite: 168, haut: 64, entre: 72, bas: 56 };
const PANNEAU = (HAUTEUR - MARGE.haut - MARGE.entre - MARGE.bas) / 2;
const DROITE = LARGEUR - MARGE.droite;
const ECART_DES_NOMS = 15;

/** Une courbe se reconnaît à son trait et à son nom, pas à sa seule couleur. */
const TRAITS: Readonly<Record<CodeDeCourse, string>> = {
  copie1: 'stroke="#6b7280" stroke-dasharray="5 4"',
  lot1: 'stroke="#0b5394"',
  copie2: 'stroke="#6b7280" stroke-dasharray="2 3" stroke-width="3"',
  lot2: 'stroke="#0b5394" stroke-width="3.5"',
};

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });
const nombre = (valeur: number): string => NOMBRE.format(valeur).replaceAll('\u202f', '\u00a0');
const echapper = (texte: string): string => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const place = (valeur: number): string => valeur.toFixed(1);

/** Une échelle logarithmique, d'un intervalle de valeurs vers un intervalle de points. */
export const echelle =
  ([bas, haut]: readonly [number, number], [debut, fin]: readonly [number, number]) =>
  (valeur: number): number =>
    haut === bas
      ? (debut + fin) / 2
      : debut + ((Math.log10(valeur) - Math.log10(bas)) / (Math.log10(haut) - Math.log10(bas))) * (fin - debut);

const REPERES_AU_PLUS = 7;
const FINESSES = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1]] as const;

/** Les repères d'une échelle logarithmique : les plus fins qui ne soient pas trop nombreux. */
export const reperes = ([bas, haut]: readonly [number, number]): readonly number[] => {
  const dans = (multiples: readonly number[]) =>
    Array.from({ length: 12 }, (_, rang) => multiples.map((multiple) => multiple * 10 ** rang))
      .flat()
      .filter((valeur) => valeur >= bas && valeur <= haut);
  return FINESSES.map(dans).find((valeurs) => valeurs.length <= REPERES_AU_PLUS) ?? dans([1]);
};

const etendue = (valeurs: readonly number[]): readonly [number, number] => [
  Math.min(...valeurs) / 1.25,
  Math.max(...valeurs) * 1.25,
];

/** Des noms qui se toucheraient sont écartés, dans leur ordre. */
export const ecarter = (hauteurs: readonly number[]): readonly number[] => {
  const rangees = hauteurs.map((y, rang) => ({ y, rang })).toSorted((a, b) => a.y - b.y);
  for (let rang = 1; rang < rangees.length; rang += 1) {
    const [avant, ici] = [rangees[rang - 1], rangees[rang]];
    if (avant !== undefined && ici !== undefined) ici.y = Math.max(ici.y, avant.y + ECART_DES_NOMS);
  }
  return rangees.toSorted((a, b) => a.rang - b.rang).map(({ y }) => y);
};

interface Panneau {
  readonly titre: string;
  readonly haut: number;
  readonly unite: string;
  readonly lire: (vitesse: VitesseDeLot) => number;
}

const dessinerPanneau = (paliers: readonly Palier[], { titre, haut, unite, lire }: Panneau): string => {
  const bas = haut + PANNEAU;
  const lignes = paliers.map((palier) => palier.lignes);
  const valeurs = paliers.flatMap(({ courses }) => COURSES.map(({ code }) => lire(courses[code])));
  const [abscisses, ordonnees] = [etendue(lignes), etendue(valeurs)];
  const x = echelle(abscisses, [MARGE.gauche, DROITE]);
  const y = echelle(ordonnees, [bas, haut]);
  const grille = [
    ...reperes(ordonnees).map(
      (repere) =>
        `<path class="grille" d="M${MARGE.gauche} ${place(y(repere))}H${DROITE}"/><text x="${MARGE.gauche - 8}" y="${place(y(repere) + 4)}" text-anchor="end">${nombre(repere)}</text>`,
    ),
    ...lignes.map(
      (une) =>
        `<path class="grille" d="M${place(x(une))} ${place(haut)}V${place(bas)}"/><text x="${place(x(une))}" y="${place(bas + 18)}" text-anchor="middle">${nombre(une)}</text>`,
    ),
  ];
  const hauteurs = ecarter(COURSES.map(({ code }) => y(lire((paliers.at(-1) as Palier).courses[code]))));
  const courbes = COURSES.map(({ code, nom }, rang) => {
    const points = paliers.map(({ lignes: une, courses }) => `${place(x(une))} ${place(y(lire(courses[code])))}`);
    const ronds = points.map((point) => `<circle cx="${point.replace(' ', '" cy="')}" r="3" ${TRAITS[code]}/>`);
    const fin = `<text class="nom" x="${DROITE + 8}" y="${place((hauteurs[rang] ?? bas) + 4)}">${echapper(nom)}</text>`;
    return `<g class="courbe"><path ${TRAITS[code]} d="M${points.join('L')}"/>${ronds.join('')}</g>${fin}`;
  });
  return [
    `<text class="titre" x="${MARGE.gauche}" y="${place(haut - 12)}">${echapper(titre)} <tspan class="unite">(${echapper(unite)})</tspan></text>`,
    ...grille,
    ...courbes,
  ].join('\n');
};

const decrire = (paliers: readonly Palier[]): string =>
  paliers
    .map(({ lignes, courses }) => {
      const suite = COURSES.map(
        ({ code, nom }) =>
          `${nom} ${nombre(courses[code].medianeParSeconde)} lignes par seconde, ${nombre(courses[code].memoireEnMo)} Mo`,
      );
      return `${nombre(lignes)} lignes : ${suite.join(' ; ')}.`;
    })
    .join(' ');

/** Deux panneaux, vitesse et mémoire, selon le nombre de lignes. Le texte de remplacement dit tous les nombres. */
export const dessiner = (paliers: readonly Palier[]): string => {
  if (paliers.length === 0) throw new Error('Aucun palier à dessiner');
  const second = MARGE.haut + PANNEAU + MARGE.entre;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LARGEUR} ${HAUTEUR}" width="${LARGEUR}" height="${HAUTEUR}" role="img" aria-labelledby="titre description" lang="fr">
<title id="titre">Un lot selon son nombre de lignes : vitesse et mémoire, à côté de la copie nue du même fichier</title>
<desc id="description">${echapper(decrire(paliers))}</desc>
<style>
text { font: 12px system-ui, sans-serif; fill: #374151; }
.titre { font-weight: 600; font-size: 14px; fill: #111827; }
.unite { font-weight: 400; }
.nom { fill: #111827; }
.grille { stroke: #d1d5db; fill: none; }
.courbe { fill: none; stroke-width: 2; }
.courbe circle { fill: #ffffff; stroke-dasharray: none; }
</style>
<rect width="${LARGEUR}" height="${HAUTEUR}" fill="#ffffff"/>
${dessinerPanneau(paliers, {
  titre: 'Vitesse',
  unite: 'lignes par seconde, échelles logarithmiques',
  haut: MARGE.haut,
  lire: ({ medianeParSeconde }) => medianeParSeconde,
})}
${dessinerPanneau(paliers, {
  titre: 'Mémoire',
  unite: 'Mo au plus, échelles logarithmiques',
  haut: second,
  lire: ({ memoireEnMo }) => memoireEnMo,
})}
<text x="${(MARGE.gauche + DROITE) / 2}" y="${HAUTEUR - 14}" text-anchor="middle">lignes du fichier</text>
</svg>
`;
};
