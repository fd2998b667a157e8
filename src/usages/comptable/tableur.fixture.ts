import type { Cellule, Classeur } from '../rapports/classeur.ts';

/** Un petit tableur, écrit à part : il recalcule les formules d'un classeur sans lire les valeurs gardées. */

type Valeur = number | string | boolean | null;
type Argument = Valeur | readonly Valeur[];

const MORCEAUX =
  /"([^"]*)"|(<=|>=|<>|[-+*/&<>=(),])|((?:'[^']+'|[A-Za-zÀ-ÿ]+)!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)(?![A-Za-z(])|([A-Z]+)(?=\()|(\d+(?:\.\d+)?)|\s+/gy;

type Morceau =
  | { readonly genre: 'texte' | 'signe' | 'fonction'; readonly texte: string }
  | { readonly genre: 'nombre'; readonly nombre: number }
  | { readonly genre: 'adresse'; readonly feuille: string | undefined; readonly texte: string };

const decouper = (formule: string): readonly Morceau[] => {
  const morceaux: Morceau[] = [];
  MORCEAUX.lastIndex = 0;
  while (MORCEAUX.lastIndex < formule.length) {
    const ici = MORCEAUX.lastIndex;
    const lu = MORCEAUX.exec(formule);
    if (lu === null) throw new Error(`Formule illisible à ${ici} : ${formule}`);
    const [, texte, signe, feuille, adresse, fonction, nombre] = lu;
    if (texte !== undefined) morceaux.push({ genre: 'texte', texte });
    else if (signe !== undefined) morceaux.push({ genre: 'signe', texte: signe });
    else if (adresse !== undefined)
      morceaux.push({ genre: 'adresse', feuille: feuille?.slice(0, -1).replaceAll("'", ''), texte: adresse });
    else if (fonction !== undefined) morceaux.push({ genre: 'fonction', texte: fonction });
    else if (nombre !== undefined) morceaux.push({ genre: 'nombre', nombre: Number(nombre) });
  }
  return morceaux;
};

const enListe = (argument: Argument | undefined): readonly Valeur[] =>
  Array.isArray(argument) ? argument : [argument as Valeur];
/** Ce que donne un calcul sur un texte ; `IF` l'écarte, comme un vrai tableur. */
const FAUTE = '#VALEUR';

const compter = (calcul: (...nombres: readonly number[]) => number, ...arguments_: readonly Argument[]): Valeur => {
  const nombres = arguments_.map((un) => enListe(un)[0] ?? 0);
  return nombres.every((un) => typeof un === 'number') ? calcul(...nombres) : FAUTE;
};

const nombresDe = (arguments_: readonly Argument[]): readonly number[] =>
  arguments_.flatMap(enListe).filter((valeur) => typeof valeur === 'number');

const repond = (valeur: Valeur, critere: Valeur): boolean => {
  const [, signe, borne] = /^(<=|>=)(.+)$/.exec(String(critere)) ?? [];
  if (signe === undefined) return valeur === critere;
  if (typeof valeur !== 'number') return false;
  return signe === '<=' ? valeur <= Number(borne) : valeur >= Number(borne);
};

const filtrer = (sommes: readonly Valeur[], criteres: readonly Argument[]): readonly Valeur[] =>
  sommes.filter((_, rang) =>
    criteres.every(
      (critere, place) =>
        place % 2 === 1 || repond(enListe(critere)[rang] ?? null, enListe(criteres[place + 1])[0] ?? null),
    ),
  );
const additionner = (nombres: readonly number[]): number => nombres.reduce((a, b) => a + b, 0);

const FONCTIONS: Readonly<Record<string, (arguments_: readonly Argument[]) => Valeur>> = {
  IF: ([vrai, alors, sinon]) => enListe(enListe(vrai)[0] === true ? alors : sinon)[0] ?? null,
  AND: (vrais) => vrais.every((un) => enListe(un)[0] === true),
  ISNUMBER: ([un]) => typeof enListe(un)[0] === 'number',
  ROUND: ([nombre = null, decimales = null]) => compter((n = 0, d = 0) => Number(n.toFixed(d)) + 0, nombre, decimales),
  SUM: (plages) => additionner(nombresDe(plages)),
  SUMIF: ([plage = [], critere = null, sommes = []]) =>
    additionner(nombresDe([filtrer(enListe(sommes), [plage, critere])])),
  SUMIFS: ([sommes, ...criteres]) => additionner(nombresDe([filtrer(enListe(sommes), criteres)])),
  COUNTIF: ([plage = [], critere = null]) => filtrer(enListe(plage), [plage, critere]).length,
  COUNTIFS: (criteres) => filtrer(enListe(criteres[0]), criteres).length,
};

/** Ouvre un classeur : rend la valeur recalculée d'une cellule, comptée depuis 0. */
export const ouvrirTableur = ({ feuilles }: Classeur) => {
  const celluleA = (feuille: string, ligne: number, colonne: number): Cellule | undefined =>
    feuilles.find(({ nom }) => nom === feuille)?.lignes[ligne]?.[colonne];

  const valeurA = (feuille: string, ligne: number, colonne: number): Valeur => {
    const cellule = celluleA(feuille, ligne, colonne);
    switch (cellule?.genre) {
      case undefined:
      case 'vide':
        return null;
      case 'texte':
        return cellule.texte;
      case 'nombre':
        return cellule.nombre;
      case 'formule':
        return calculer(cellule.formule, feuille);
    }
  };

  const lirePlage = (adresse: string, feuille: string): Argument => {
    const coins = adresse.split(':').map((un) => {
      const [, colonne = '', ligne = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(un) ?? [];
      const rang = Array.from(colonne).reduce((somme, lettre) => somme * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
      return { ligne: Number(ligne) - 1, colonne: rang };
    });
    const [debut, fin] = coins;
    if (debut === undefined) throw new Error(`Adresse illisible : ${adresse}`);
    if (fin === undefined) return valeurA(feuille, debut.ligne, debut.colonne);
    const valeurs: Valeur[] = [];
    for (let { ligne } = debut; ligne <= fin.ligne; ligne += 1) {
      for (let { colonne } = debut; colonne <= fin.colonne; colonne += 1)
        valeurs.push(valeurA(feuille, ligne, colonne));
    }
    return valeurs;
  };

  const calculer = (formule: string, ici: string): Valeur => {
    const morceaux = decouper(formule);
    let place = 0;
    const estSigne = (...signes: readonly string[]): boolean => {
      const morceau = morceaux[place];
      return morceau?.genre === 'signe' && signes.includes(morceau.texte);
    };
    const avaler = (signe: string): void => {
      if (!estSigne(signe)) throw new Error(`« ${signe} » attendu dans ${formule}`);
      place += 1;
    };
    const terme = (): Argument => {
      const morceau = morceaux[place];
      place += 1;
      switch (morceau?.genre) {
        case 'texte':
          return morceau.texte;
        case 'nombre':
          return morceau.nombre;
        case 'adresse':
          return lirePlage(morceau.texte, morceau.feuille ?? ici);
        case 'fonction': {
          const fonction = FONCTIONS[morceau.texte];
          if (fonction === undefined) throw new Error(`Fonction inconnue : ${morceau.texte}`);
          avaler('(');
          const arguments_: Argument[] = [comparaison()];
          while (estSigne(',')) {
            place += 1;
            arguments_.push(comparaison());
          }
          avaler(')');
          return fonction(arguments_);
        }
        case 'signe':
        case undefined:
          throw new Error(`Formule inattendue : ${formule}`);
      }
    };
    const somme = (): Argument => {
      let gauche = terme();
      while (estSigne('+', '-', '&')) {
        const signe = morceaux[place];
        place += 1;
        const droite = terme();
        const texte = signe?.genre === 'signe' ? signe.texte : '';
        if (texte === '&') gauche = `${String(enListe(gauche)[0])}${String(enListe(droite)[0])}`;
        else gauche = compter((g = 0, d = 0) => (texte === '-' ? g - d : g + d), gauche, droite);
      }
      return gauche;
    };
    const comparaison = (): Argument => {
      const gauche = somme();
      if (!estSigne('>')) return gauche;
      place += 1;
      const [g, d] = [enListe(gauche)[0], enListe(somme())[0]];
      return typeof g === 'number' && typeof d === 'number' && g > d;
    };
    const valeur = comparaison();
    if (place !== morceaux.length) throw new Error(`Reste à lire dans ${formule}`);
    return enListe(valeur)[0] ?? null;
  };

  return valeurA;
};
