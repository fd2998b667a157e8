/** Ce que src/architecture.test.ts vérifie : des fonctions pures, d'un fichier lu vers la liste de ses écarts. */

import { posix } from 'node:path';

export interface Fichier {
  /** Relatif à src, avec des barres obliques. */
  readonly chemin: string;
  readonly texte: string;
}

export type CodeRegle = 'fleches' | 'paquets' | 'purete' | 'suppressions' | 'longueur' | 'export-defaut' | 'nom';

interface Lecture extends Fichier {
  readonly etage: string;
  readonly estTest: boolean;
  /** Le texte, commentaires et contenu des chaînes blanchis ; les positions restent celles du texte. */
  readonly code: string;
  /** Le texte dont il ne reste que les commentaires. */
  readonly commentaires: string;
}

const ETAGES = ['commun', 'droit', 'regles', 'contrat', 'explication', 'usages', 'entrees'];
const PURS = ETAGES.slice(0, 5);
const SORTIES_VOIENT = ['contrat', 'regles', 'droit', 'commun'];

/** Les seuls points d'entrée qui appellent l'assemblage : la commande et le démarrage du serveur. */
const DEMARRAGES = ['entrees/cli/tandem.ts', 'entrees/api/serveur.ts'];

const LIGNES_MAX = 300;
const LONGS_PAR_NATURE = [/^droit\/textes[^/]*(\/|$)/, /^droit\/fondements\//, /^droit\/regimes\//];

const IMPURETES: readonly (readonly [RegExp, string])[] = [
  [/\basync\b/g, 'async'],
  [/\bawait\b/g, 'await'],
  [/\bDate\s*\(\s*\)|\bnew\s+Date\b(?!\s*\()/g, 'date du jour sans argument'],
  [/\bDate\s*\.\s*now\b/g, 'Date.now'],
  [/\bprocess\s*\??\./g, 'process'],
  [/\bconsole\s*\??\./g, 'console'],
  [/\bMath\s*\.\s*random\b/g, 'Math.random'],
  [/\bperformance\s*\??\./g, 'performance'],
];

const AVANT_UNE_REGEXP = /(^|[(,=:[!&|?{};+\-*%>~^]|\b(?:return|typeof|case|in|of|do|else|void))\s*$/;

const finDeChaine = (texte: string, debut: number): number => {
  const guillemet = texte[debut];
  let i = debut + 1;
  while (i < texte.length && texte[i] !== guillemet && texte[i] !== '\n') i += texte[i] === '\\' ? 2 : 1;
  return i + 1;
};

const finDeRegexp = (texte: string, debut: number): number | null => {
  let classe = false;
  for (let i = debut + 1; i < texte.length && texte[i] !== '\n'; i += 1) {
    const c = texte[i];
    if (c === '\\') i += 1;
    else if (c === '[') classe = true;
    else if (c === ']') classe = false;
    else if (c === '/' && !classe) return i + 1;
  }
  return null;
};

const blanchir = (texte: string): string => texte.replace(/[^\n]/g, ' ');

/** Sépare code et commentaires sans analyseur : TypeScript 7 n'a pas d'interface en JavaScript. */
const separer = (texte: string): { code: string; commentaires: string } => {
  let code = '';
  let commentaires = '';
  const accolades: number[] = []; // profondeur d'accolades de chaque `${` ouvert
  const avancer = (fin: number, ou: 'code' | 'commentaire' | 'chaine'): number => {
    const morceau = texte.slice(code.length, fin);
    const interieur = blanchir(morceau.slice(1, -1));
    if (ou === 'code') code += morceau;
    else if (ou === 'chaine')
      code += `${morceau.slice(0, 1)}${interieur}${morceau.length > 1 ? morceau.slice(-1) : ''}`;
    else code += blanchir(morceau);
    commentaires += ou === 'commentaire' ? morceau : blanchir(morceau);
    return code.length;
  };
  const gabarit = (debut: number): number => {
    let i = debut + 1;
    while (i < texte.length && texte[i] !== '`' && !texte.startsWith('${', i)) i += texte[i] === '\\' ? 2 : 1;
    if (texte[i] === '$') accolades.push(0);
    return avancer(Math.min(texte.length, texte[i] === '$' ? i + 2 : i + 1), 'chaine');
  };
  let i = 0;
  while (i < texte.length) {
    const c = texte[i];
    const ouverte = accolades.at(-1);
    if (texte.startsWith('//', i)) {
      const fin = texte.indexOf('\n', i);
      i = avancer(fin === -1 ? texte.length : fin, 'commentaire');
    } else if (texte.startsWith('/*', i)) {
      const fin = texte.indexOf('*/', i + 2);
      i = avancer(fin === -1 ? texte.length : fin + 2, 'commentaire');
    } else if (c === "'" || c === '"') {
      i = avancer(Math.min(texte.length, finDeChaine(texte, i)), 'chaine');
    } else if (c === '`') {
      i = gabarit(i);
    } else if (c === '}' && ouverte === 0) {
      accolades.pop();
      i = gabarit(i);
    } else if (c === '/' && AVANT_UNE_REGEXP.test(code.slice(-80))) {
      i = avancer(finDeRegexp(texte, i) ?? i + 1, 'chaine');
    } else {
      if (ouverte !== undefined && c === '{') accolades[accolades.length - 1] = ouverte + 1;
      if (ouverte !== undefined && c === '}') accolades[accolades.length - 1] = ouverte - 1;
      i = avancer(i + 1, 'code');
    }
  }
  return { code, commentaires };
};

const lire = (fichier: Fichier): Lecture => ({
  ...fichier,
  ...separer(fichier.texte),
  etage: fichier.chemin.split('/')[0] ?? '',
  estTest: /\.test\.tsx?$/.test(fichier.chemin),
});

const ligneDe = (texte: string, position: number): number => texte.slice(0, position).split('\n').length;

const trouver = (lecture: Lecture, dans: string, motif: RegExp): string[] =>
  [...dans.matchAll(motif)].map((m) => `ligne ${ligneDe(lecture.texte, m.index)}`);

const importsDe = ({ code, texte }: Lecture): { specificateur: string; ligne: number }[] =>
  [...code.matchAll(/\b(?:from|import|require)\s*\(?\s*(['"`])/g)].map((m) => {
    const debut = m.index + m[0].length;
    const fin = code.indexOf(m[1] ?? '', debut);
    return { specificateur: texte.slice(debut, fin), ligne: ligneDe(texte, m.index) };
  });

const peutImporter = ({ chemin, etage, estTest }: Lecture, cible: string): boolean => {
  const etageCible = cible.split('/')[0] ?? '';
  if (etageCible === etage && etage !== cible) return true;
  // Un essai d'étage pur suit les flèches ; les autres essais assemblent ce qu'ils éprouvent.
  if (chemin === 'assemblage.ts' || (estTest && !PURS.includes(etage))) return true;
  if (/^assemblage(\.ts)?$/.test(cible)) return DEMARRAGES.includes(chemin);
  if (etage === 'sorties') return SORTIES_VOIENT.includes(etageCible) || /^usages\/ports(\.ts|\/|$)/.test(cible);
  return ETAGES.includes(etage) && ETAGES.includes(etageCible) && ETAGES.indexOf(etageCible) < ETAGES.indexOf(etage);
};

const fleches = (lecture: Lecture): string[] => {
  const { chemin, etage, estTest } = lecture;
  const aLaRacine = chemin === 'assemblage.ts' || (estTest && etage === chemin);
  if (!aLaRacine && etage !== 'sorties' && !ETAGES.includes(etage)) return [`« ${etage} » n’est pas un étage de src`];
  return importsDe(lecture)
    .filter(({ specificateur }) => /^\.\.?(\/|$)/.test(specificateur))
    .map((i) => ({ ...i, cible: posix.join(posix.dirname(chemin), i.specificateur) }))
    .filter(({ cible }) => (cible.startsWith('../') ? PURS.includes(etage) && !estTest : !peutImporter(lecture, cible)))
    .map(({ ligne, cible }) => `ligne ${ligne} : ${chemin} ne peut pas importer ${cible}`);
};

const paquets = (lecture: Lecture): string[] =>
  !PURS.includes(lecture.etage) || lecture.estTest
    ? []
    : importsDe(lecture)
        .filter(({ specificateur }) => !specificateur.startsWith('.'))
        .map(({ ligne, specificateur }) => `ligne ${ligne} : import de « ${specificateur} » dans un étage pur`);

const purete = (lecture: Lecture): string[] =>
  !PURS.includes(lecture.etage) || lecture.estTest
    ? []
    : IMPURETES.flatMap(([motif, nom]) =>
        trouver(lecture, lecture.code, motif).map((ou) => `${ou} : ${nom} dans un étage pur`),
      );

const suppressions = (lecture: Lecture): string[] => [
  ...trouver(lecture, lecture.code, /\bas\s+any\b|:\s*any\b/g).map((ou) => `${ou} : any`),
  ...trouver(lecture, lecture.commentaires, /@ts-(?:ignore|nocheck)|biome-ignore|oxlint-disable|eslint-disable/g).map(
    (ou) => `${ou} : contrôle mis en sourdine`,
  ),
  ...(lecture.estTest ? [] : trouver(lecture, lecture.commentaires, /@ts-expect-error/g)).map(
    (ou) => `${ou} : @ts-expect-error hors d’un essai`,
  ),
  ...[lecture.commentaires, lecture.code]
    .flatMap((dans) => trouver(lecture, dans, /\b(?:TODO|FIXME)\b/g))
    .map((ou) => `${ou} : travail remis à plus tard`),
];

const longueur = ({ chemin, texte }: Lecture, catalogues: readonly string[]): string[] => {
  const lignes = texte.replace(/\n$/, '').split('\n').length;
  const admis = LONGS_PAR_NATURE.some((motif) => motif.test(chemin)) || catalogues.includes(chemin);
  return lignes > LIGNES_MAX && !admis ? [`${lignes} lignes, plus de ${LIGNES_MAX}`] : [];
};

const exportDefaut = (lecture: Lecture): string[] =>
  trouver(lecture, lecture.code, /\bexport\s+default\b|\bas\s+default\b/g).map((ou) => `${ou} : export par défaut`);

const nom = ({ chemin }: Lecture): string[] =>
  chemin
    .split('/')
    .flatMap((segment) => [
      ...(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(segment) ? [] : [`« ${segment} » n’est pas en kebab-case sans accent`]),
      ...(/^(?:utils?|helpers?|shared)(?:\.|$)/.test(segment)
        ? [`« ${segment} » : une fonction vit avec son concept`]
        : []),
    ]);

/** Rend les écarts d'un fichier, préfixés par le code de la règle. `catalogues` : fichiers admis au-delà de 300 lignes. */
export const examiner = (
  fichier: Fichier,
  catalogues: readonly string[] = [],
): { regle: CodeRegle; detail: string }[] => {
  if (!/\.tsx?$/.test(fichier.chemin)) {
    const lecture = lire({ ...fichier, texte: '' });
    // Une feuille de style n'a pas de code à lire, mais elle se lit : elle aussi s'arrête à 300 lignes.
    const lignes = fichier.chemin.endsWith('.css') ? longueur({ ...lecture, texte: fichier.texte }, catalogues) : [];
    return [
      ...lignes.map((detail) => ({ regle: 'longueur' as const, detail })),
      ...nom(lecture).map((detail) => ({ regle: 'nom' as const, detail })),
    ];
  }
  const lecture = lire(fichier);
  const ecarts: Record<CodeRegle, string[]> = {
    fleches: fleches(lecture),
    paquets: paquets(lecture),
    purete: purete(lecture),
    suppressions: suppressions(lecture),
    longueur: longueur(lecture, catalogues),
    'export-defaut': exportDefaut(lecture),
    nom: nom(lecture),
  };
  return (Object.keys(ecarts) as CodeRegle[]).flatMap((regle) => ecarts[regle].map((detail) => ({ regle, detail })));
};
