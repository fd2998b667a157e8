/** docs/mesures.md : les mêmes mesures, à lire. */

import type { MesuresDeLot } from '../bench-lot/rapport.ts';
import { ecrireSection } from '../bench-lot/section.ts';
import type { Duree, Mesures, Vitesse } from './rapport.ts';

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 4 });
const nombre = (valeur: number): string => NOMBRE.format(valeur);
const LARGEUR_DES_BARRES = 40;

const tableau = (titres: readonly string[], lignes: readonly (readonly string[])[]): string =>
  [titres, titres.map((_, colonne) => (colonne === 0 ? '---' : '--:')), ...lignes]
    .map((cases) => `| ${cases.join(' | ')} |`)
    .join('\n');

/** Des barres d'échelle logarithmique : d'un concurrent à l'autre la vitesse se compte en puissances de dix. */
const barres = (lignes: readonly (readonly [string, number])[]): string => {
  const plusLongNom = Math.max(...lignes.map(([nom]) => nom.length));
  const plusGrand = Math.max(...lignes.map(([, valeur]) => Math.log10(valeur)));
  return lignes
    .map(([nom, valeur]) => {
      const longueur = Math.max(1, Math.round((Math.log10(valeur) / plusGrand) * LARGEUR_DES_BARRES));
      return `${nom.padEnd(plusLongNom)}  ${'█'.repeat(longueur)} ${nombre(valeur)}`;
    })
    .join('\n');
};

const colonnesDeVitesse = (vitesse: Vitesse) =>
  [
    vitesse.medianeParSeconde,
    vitesse.minParSeconde,
    vitesse.maxParSeconde,
    vitesse.ecartInterquartile,
    vitesse.medianeParSecondeDeProcesseur,
  ].map(nombre);

const colonnesDeDuree = ({ medianeMs, minMs, maxMs, ecartInterquartileMs }: Duree) =>
  [medianeMs, minMs, maxMs, ecartInterquartileMs].map(nombre);

const MESURES = ['médiane', 'min', 'max', 'écart interquartile'];
const VITESSES = [...MESURES, 'par seconde de processeur'];

const sectionDesRegles = ({ regles, jeu }: Mesures): string => {
  const { tandem, publicodes, zen, zenSansRegle, jsonRulesEngine } = regles;
  const compares = [
    [`Publicodes ${publicodes.version}`, publicodes],
    [`zen-engine ${zen.version}`, zen],
    [`zen-engine ${zen.version}, graphe vide`, zenSansRegle],
    [`json-rules-engine ${jsonRulesEngine.version}`, jsonRulesEngine],
  ] as const;
  return `## Évaluations par seconde, un cœur

${tableau(
  ['', ...VITESSES, 'Tandem va'],
  [
    [`Tandem ${tandem.version}`, ...colonnesDeVitesse(tandem), ''],
    ...compares.map(([nom, vitesse]) => [
      nom,
      ...colonnesDeVitesse(vitesse),
      `${nombre(vitesse.ratioTandem)} fois plus vite`,
    ]),
  ],
)}

\`\`\`text
${barres([['Tandem', tandem.medianeParSeconde], ...compares.map(([nom, { medianeParSeconde }]) => [nom, medianeParSeconde] as const)])}

(échelle logarithmique, évaluations par seconde)
\`\`\`

Le jeu : ${jeu.situations} situations individuelles vraisemblables, toujours les mêmes, sous les trois régimes. La moitié dit
tout, rang national compris ; trois sur dix n’ont pas ce rang ; aux autres il manque encore des faits. Une évaluation de Tandem rend tout :
régime, toutes les conditions, sommes et bornes, versements, objectifs, échéances, chaque réponse avec les faits lus, ses
fondements, ce qui manque et sa certitude. Il n’y manque que les phrases, qui se font à la demande.

Les autres :

- **Publicodes** évalue le modèle indépendant de \`modele/publicodes\` par son propre adaptateur, avec un seul moteur :
  régime, conditions, sommes et objectifs du contrat individuel, sans versements, échéances, bornes ni certitudes.
- **zen-engine** (Rust, par son paquet npm natif) et **json-rules-engine** n’ont qu’un sous-ensemble : régime, option,
  secteur, statut, spécialité, part d’actes techniques, patientèle minimale d’un généraliste depuis 2023, sommes des cinq
  années avec la revalorisation de 2024. Leurs règles sont tirées des valeurs du droit de Tandem et écrites dans la forme
  de chaque moteur ; \`npm run bench -- --regles DOSSIER\` les dépose.
- **Le graphe vide** est le même zen-engine sans aucune règle : l’aller et retour entre JavaScript et Rust, que nulle
  écriture des règles ne peut éviter.

Avant toute mesure, les réponses sont comparées sur le jeu entier : une seule différence, et rien n’est mesuré.
`;
};

const sectionDuProduit = ({ selonLesFaits, suivi, jeu }: Mesures): string => `## Tandem selon ce que l’on sait

Évaluations par seconde, un cœur.

${tableau(
  ['', ...VITESSES],
  Object.entries(selonLesFaits).map(([classe, vitesse]) => [
    classe.replaceAll('-', ' '),
    ...colonnesDeVitesse(vitesse),
  ]),
)}

## Contrats suivis par seconde

${jeu.vies} contrats de ${jeu.actesParVie} actes, vus entre le troisième anniversaire et le cinquième : état, dû, solde, objectifs, échéances
et alertes, évaluation comprise. Les autres n’ont rien de tel : il n’y a pas de comparaison.

${tableau(['', ...VITESSES], [['Tandem', ...colonnesDeVitesse(suivi.tandem)]])}
`;

const sectionDuDemarrage = ({
  demarrage: { tandemEvaluer, nodeSeul },
}: Mesures): string => `## Départ à froid, en millisecondes

${tandemEvaluer.tours} processus neufs de chaque, à tour de rôle.

${tableau(
  ['', ...MESURES],
  [
    ['`./tandem evaluer situation.json`', ...colonnesDeDuree(tandemEvaluer)],
    ['`node -e 0`', ...colonnesDeDuree(nodeSeul)],
  ],
)}

Au-delà de Node lui-même : ${nombre(tandemEvaluer.medianeAuDelaDeNodeMs)} ms.
`;

const sectionDeLecture = ({ regles }: Mesures): string => `## Comment lire ces chiffres

Tous courent dans le même processus. À chaque manche chacun fait au moins un passage sur tout le jeu, et l’ordre du départ
tourne ; la mémoire est vidée entre deux tours. Un échauffement précède. La médiane porte sur ${regles.tandem.manches} manches ; l’écart
interquartile est la largeur de la moitié centrale. Les moteurs asynchrones sont attendus, une situation après l’autre.

Tandem reçoit des situations déjà lues et vérifiées ; zen-engine et json-rules-engine, des faits à plat déjà préparés, les
anniversaires comptés. L’adaptateur de Publicodes traduit, lui, chaque situation dans le temps mesuré : c’est peu à côté de son calcul.

Ce que la comparaison ne dit pas :

- Les autres font moins : le rapport est en défaveur de Tandem.
- Ce sont des moteurs généraux, dont les règles se changent sans recompiler ; les règles de Tandem sont du code. C’est une
  autre commodité, que la vitesse ne mesure pas.
- Chacun a une seule écriture de ses règles, la plus directe. Un spécialiste de l’un d’eux ferait peut-être mieux.
- La machine n’est pas au repos : ses autres programmes prennent du temps à tous. Les rapports bougent moins que les
  vitesses, et la colonne « par seconde de processeur » moins encore : elle compte le temps du seul banc, tous fils
  ensemble. Une charge au-dessus de 1 au départ dit que la mesure est à refaire.
- Ni lire un fichier, ni vérifier une saisie, ni écrire les phrases n’est compté dans les évaluations ; le départ à froid,
  lui, compte tout.

Aucun essai ne vérifie un temps : un essai qui échoue quand la machine est occupée ne dit rien du programme.
`;

const sectionDeLaMachine = ({ machine, date, commande }: Mesures): string => `## La machine

${tableau(
  ['', ''],
  [
    ['processeur', machine.processeur],
    ['cœurs', nombre(machine.coeurs)],
    ['mémoire', `${nombre(machine.memoireEnGio)} Gio`],
    ['système', machine.systeme],
    ['Node.js', `${machine.node} (V8 ${machine.v8})`],
    ['charge au départ, à la fin', `${nombre(machine.chargeAuDepart)} ; ${nombre(machine.chargeALaFin)}`],
    ['date', date],
    ['commande', `\`${commande}\``],
  ],
)}

Publicodes, zen-engine et json-rules-engine ne servent qu’au banc et aux modèles de comparaison : ce sont des dépendances de
développement, aux versions figées, que le produit ne charge jamais.
`;

/** La page entière, lots compris s'ils ont été mesurés. Les mêmes nombres, avec le reste, sont dans mesures.json. */
export const ecrirePage = (mesures: Mesures, lots?: MesuresDeLot): string => {
  const commandes = lots === undefined ? '`npm run bench`' : '`npm run bench` et `npm run bench:lot`';
  return [
    `# Mesures\n\nPage écrite par ${commandes}, avec [mesures.json](mesures.json). Ne la corrigez pas à la main.\n`,
    sectionDesRegles(mesures),
    sectionDuProduit(mesures),
    sectionDuDemarrage(mesures),
    sectionDeLecture(mesures),
    sectionDeLaMachine(mesures),
    ...(lots === undefined ? [] : [ecrireSection(lots)]),
  ].join('\n');
};
