import type { Certitude, Reponse } from '../../commun/connu.ts';
import { CERTITUDES, REPONSES } from '../../explication/libelles.ts';
import { creer, creerSvg } from './element.ts';

const dessiner = (classe: string, cote: number, ...traits: readonly SVGElement[]): SVGSVGElement =>
  creerSvg(
    'svg',
    { class: classe, viewBox: '0 0 20 20', width: String(cote), height: String(cote), 'aria-hidden': 'true' },
    ...traits,
  );

const trait = (d: string): SVGPathElement => creerSvg('path', { d, class: 'trait' });

/** Trois contours qui se distinguent sans couleur : disque plein coché, carré plein barré, anneau tireté. */
const MARQUES: Readonly<Record<Reponse, () => readonly SVGElement[]>> = {
  oui: () => [
    creerSvg('circle', { cx: '10', cy: '10', r: '9', class: 'fond-marque' }),
    trait('m5.8 10.4 2.8 2.8 5.6-6'),
  ],
  non: () => [
    creerSvg('rect', { x: '1.5', y: '1.5', width: '17', height: '17', rx: '2.5', class: 'fond-marque' }),
    trait('m6.4 6.4 7.2 7.2m0-7.2-7.2 7.2'),
  ],
  indetermine: () => [
    creerSvg('circle', { cx: '10', cy: '10', r: '8.6', class: 'anneau' }),
    creerSvg('path', { d: 'M7.6 7.9a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9m0 2.3v.1', class: 'signe' }),
  ],
};

/** La marque d'une réponse, avec son mot pour qui ne la voit pas. */
export const marque = (reponse: Reponse, cote = 20): HTMLElement =>
  creer(
    'span',
    { class: `marque marque-${reponse}` },
    dessiner('dessin', cote, ...MARQUES[reponse]()),
    creer('span', { class: 'invisible' }, `${REPONSES[reponse]} : `),
  );

const SIGNES: Readonly<Record<Certitude, string>> = {
  confirmee: 'M3 5.5h14M3 10h14M3 14.5h14',
  'source-unique': 'M3.5 10h.1M10 10h.1M16.5 10h.1',
  contestee: 'M2.5 7.5q2.5-3 5 0t5 0 5 0M2.5 13q2.5-3 5 0t5 0 5 0',
};

/** Ce que vaut une réponse : trois traits, trois points ou deux vagues, et le mot. */
export const certitude = (valeur: Certitude | null): HTMLElement =>
  valeur === null
    ? creer('span', { class: 'certitude en-attente' }, 'en attente')
    : creer(
        'span',
        { class: `certitude ${valeur}` },
        dessiner('dessin', 16, creerSvg('path', { d: SIGNES[valeur], class: 'signe-certitude' })),
        CERTITUDES[valeur],
      );

const LARGEUR = 100;

export interface Barre {
  readonly bas: number;
  readonly haut: number;
  readonly modulee: boolean;
}

/** L'aide d'une année : plein, acquis ; hachures, au plus ; violet, ce que nul texte lu ne fixe. Muette : le nombre est à côté. */
export const barre = ({ bas, haut, modulee }: Barre, echelle: number): SVGSVGElement => {
  const versX = (montant: number) => ((montant / echelle) * LARGEUR).toFixed(2);
  const bande = (de: number, a: number, classe: string) =>
    creerSvg('rect', { x: versX(de), y: '0', width: versX(a - de), height: '12', class: classe });
  return creerSvg(
    'svg',
    { class: 'barre', viewBox: `0 0 ${LARGEUR} 12`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    bande(0, bas, modulee ? 'au-plus' : 'acquis'),
    haut > bas ? bande(bas, haut, 'inconnu') : null,
  );
};

const hachures = (id: string, pente: string): SVGPatternElement =>
  creerSvg(
    'pattern',
    { id, width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${pente})` },
    creerSvg('rect', { width: '5', height: '5', class: 'fond-hachure' }),
    creerSvg('rect', { width: '2', height: '5', class: 'trait-hachure' }),
  );

/** Les deux hachures, posées une fois dans la page. */
export const motifs = (): SVGSVGElement =>
  creerSvg(
    'svg',
    { class: 'motifs', width: '0', height: '0', 'aria-hidden': 'true' },
    hachures('hachures-aide', '45'),
    hachures('hachures-inconnu', '-45'),
  );
