import { inflateSync } from 'node:zlib';

/** Ce qu'un essai lit d'un PDF : ses objets dépliés, son nombre de pages, son texte dans l'ordre du dessin. */
export interface PdfLu {
  readonly structure: string;
  readonly pages: number;
  readonly texte: string;
}

const OBJET = /(\d+) 0 obj([\s\S]*?)endobj/g;
const FLUX = /stream\r?\n([\s\S]*?)\r?\nendstream/;

const deplier = (corps: string): string => {
  const flux = FLUX.exec(corps)?.[1];
  if (flux === undefined) return '';
  if (!corps.includes('/FlateDecode')) return flux;
  return inflateSync(Buffer.from(flux, 'latin1')).toString('latin1');
};

const deHexa = (hexa: string): string => Buffer.from(hexa, 'hex').swap16().toString('utf16le');

/** La table d'une police : du numéro d'un dessin au texte qu'il écrit. */
const lireLaTable = (cmap: string): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const [, bloc = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', texte = ''] of bloc.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      table.set(code.toLowerCase(), deHexa(texte));
    }
  }
  for (const [, bloc = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, de = '', a = '', texte = ''] of bloc.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = Number.parseInt(de, 16); code <= Number.parseInt(a, 16); code += 1) {
        const lettre = Number.parseInt(texte, 16) + code - Number.parseInt(de, 16);
        table.set(code.toString(16).padStart(4, '0'), String.fromCodePoint(lettre));
      }
    }
  }
  return table;
};

/** Les octets d'une chaîne PDF, ses échappements défaits. */
const lireLaChaine = (brute: string): string =>
  brute.startsWith('<')
    ? brute.slice(1, -1).toLowerCase()
    : Buffer.from(
        brute
          .slice(1, -1)
          .replace(/\\([0-7]{1,3}|[nrtbf()\\])/g, (_, code: string) =>
            /^[0-7]/.test(code)
              ? String.fromCharCode(Number.parseInt(code, 8))
              : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[code] ?? code),
          ),
        'latin1',
      ).toString('hex');

const MORCEAU =
  /\/ActualText\s*<([0-9a-fA-F]+)>|\/(\w+) [\d.]+ Tf|(\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\))*\)|<[0-9a-fA-F]+>)|(?<=^|\s)(BT|EMC|q|Q)(?=\s)/g;
const MARQUE_D_ORDRE = 'feff';

const lireUnePage = (dessin: string, polices: ReadonlyMap<string, ReadonlyMap<string, string>>): string => {
  let table: ReadonlyMap<string, string> | undefined;
  const pile: (typeof table)[] = [];
  let remplace = false;
  let texte = '';
  for (const [, dit, police, chaine, operateur] of dessin.matchAll(MORCEAU)) {
    if (dit !== undefined) {
      texte += deHexa(dit.toLowerCase().replace(MARQUE_D_ORDRE, ''));
      remplace = true;
    } else if (police !== undefined) table = polices.get(police);
    else if (operateur === 'EMC') remplace = false;
    else if (operateur === 'BT') texte += ' ';
    else if (operateur === 'q') pile.push(table);
    else if (operateur === 'Q') table = pile.pop();
    else if (chaine !== undefined && table !== undefined && !remplace) {
      for (const code of lireLaChaine(chaine).match(/.{4}/g) ?? []) texte += table.get(code) ?? '';
    }
  }
  return texte;
};

/** Les polices d'une page, par le nom qu'elle leur donne : d'une page à l'autre, un même nom en désigne une autre. */
const policesDe = (
  page: string,
  objets: ReadonlyMap<string, string>,
  deplies: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const suivre = (corps: string, cle: string): string => {
    const numero = new RegExp(`/${cle} (\\d+) 0 R`).exec(corps)?.[1];
    return numero === undefined ? corps : (objets.get(numero) ?? '');
  };
  const polices = new Map<string, ReadonlyMap<string, string>>();
  for (const [, nom = '', numero = ''] of suivre(suivre(page, 'Resources'), 'Font').matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objets.get(numero) ?? '')?.[1];
    if (unicode !== undefined) polices.set(nom, lireLaTable(deplies.get(unicode) ?? ''));
  }
  return polices;
};

/** Lit un PDF écrit par Typst : assez pour comparer, pas un lecteur de PDF. */
export const lirePdf = (octets: Uint8Array): PdfLu => {
  const brut = Buffer.from(octets).toString('latin1');
  const objets = new Map<string, string>();
  for (const [, numero = '', corps = ''] of brut.matchAll(OBJET)) objets.set(numero, corps);
  const deplies = new Map([...objets].map(([numero, corps]) => [numero, deplier(corps)]));
  for (const [numero, corps] of objets) {
    if (!corps.includes('/ObjStm')) continue;
    const contenu = deplies.get(numero) ?? '';
    const premier = Number(/\/First (\d+)/.exec(corps)?.[1]);
    const index = contenu.slice(0, premier).trim().split(/\s+/).map(Number);
    for (let rang = 0; rang < index.length; rang += 2) {
      const suivant = index[rang + 3];
      const fin = suivant === undefined ? contenu.length : premier + suivant;
      objets.set(String(index[rang]), contenu.slice(premier + (index[rang + 1] ?? 0), fin));
    }
  }
  const pages = [...objets.values()].filter((corps) => /\/Type ?\/Page\b/.test(corps));
  const texte = pages.map((page) => {
    const dessin = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '';
    return lireUnePage(deplies.get(dessin) ?? '', policesDe(page, objets, deplies));
  });
  const structure = Buffer.from([...objets.values(), ...deplies.values()].join('\n'), 'latin1').toString('utf8');
  return { structure, pages: pages.length, texte: texte.join('\n') };
};
