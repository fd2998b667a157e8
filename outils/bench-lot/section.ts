/** La section des lots de docs/mesures.md : les mêmes nombres que le graphique. */

import {
  COURSES,
  gainDeDeuxCoeurs,
  type MesuresDeLot,
  type Palier,
  partDeLaCopie,
  partDuProcesseur,
} from './rapport.ts';

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 4 });
const nombre = (valeur: number): string => NOMBRE.format(valeur);
const pourCent = (part: number): string => `${Math.round(part * 100)}\u00a0%`;

/** Le nom du graphique, à côté de la page. */
export const GRAPHIQUE = 'mesures-lots.svg';

const tableau = (titres: readonly string[], lignes: readonly (readonly string[])[]): string =>
  [titres, titres.map(() => '--:'), ...lignes].map((cases) => `| ${cases.join(' | ')} |`).join('\n');

const vitesses = ({ lignes, courses }: Palier): readonly string[] => [
  nombre(lignes),
  ...COURSES.map(({ code }) => {
    const { medianeParSeconde, minParSeconde, maxParSeconde } = courses[code];
    return `${nombre(medianeParSeconde)} (${nombre(minParSeconde)} à ${nombre(maxParSeconde)})`;
  }),
];

const rapports = (palier: Palier): readonly string[] => [
  nombre(palier.lignes),
  pourCent(partDeLaCopie(palier, 1)),
  pourCent(partDeLaCopie(palier, 2)),
  pourCent(partDuProcesseur(palier)),
  nombre(gainDeDeuxCoeurs(palier)),
];

const memoires = ({ lignes, courses }: Palier): readonly string[] => [
  nombre(lignes),
  ...COURSES.map(({ code }) => nombre(courses[code].memoireEnMo)),
  String(courses.lot1.manches),
];

/** La section, prête à suivre les autres. */
export const ecrireSection = ({ paliers, graine, machine, date, commande }: MesuresDeLot): string => `## Lots

\`./tandem lot\` sur des médecins inventés (\`./tandem population\`, graine ${graine}), à côté de la copie nue : le même fichier,
coupé en mêmes blocs, lu par le même lecteur, écrit par le même écrivain, sans rien calculer. Nul lot ne peut aller plus
vite. La copie réécrit les 24 colonnes lues ; le lot en écrit 16.

![Vitesse et mémoire d’un lot et de sa copie nue selon le nombre de lignes ; les nombres sont dans les deux tableaux.](${GRAPHIQUE})

Lignes par seconde, médiane (et extrêmes) :

${tableau(['lignes', ...COURSES.map(({ nom }) => nom)], paliers.map(vitesses))}

La vitesse du lot en part de celle de la copie, à la montre et au compteur du processeur (que les autres programmes
faussent moins), et ce que gagnent deux cœurs :

${tableau(
  ['lignes', 'un cœur', 'deux cœurs', 'un cœur, temps de processeur', 'deux cœurs / un, fois'],
  paliers.map(rapports),
)}

Visé : 60 % de la copie une fois le départ amorti, et moins de 600 Mo à un million de lignes.

Mémoire vive au plus, en Mo, tous fils du processus ensemble :

${tableau(['lignes', ...COURSES.map(({ nom }) => nom), 'manches'], paliers.map(memoires))}

Chaque course est un processus neuf, à tour de rôle. Le départ de Node n’est pas compté ; celui des ouvriers l’est, et pèse
sur les petits fichiers. « Cœurs » dit le nombre d’ouvriers : le fil qui coupe et qui écrit est à part.

Mesuré le ${date} par \`${commande}\` : ${machine.processeur}, ${nombre(machine.coeurs)} cœurs, ${machine.systeme}, Node.js ${machine.node},
charge ${nombre(machine.chargeAuDepart)} au départ et ${nombre(machine.chargeALaFin)} à la fin.
`;
