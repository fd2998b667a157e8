import type { Cellule, Feuille } from './classeur.ts';

/** Ce que vaut une case pour un tableur : un nombre, un texte, un oui ou un non ; vide, `null`. */
export type Valeur = number | string | boolean | null;

const SIGNE = /\s*(<=|>=|<>|[-+*/(),:=<>]|"[^"]*"|\$?[A-Z]{1,2}\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?)/y;

const couper = (formule: string): readonly string[] => {
  const jetons: string[] = [];
  SIGNE.lastIndex = 0;
  while (SIGNE.lastIndex < formule.length) {
    const debut = SIGNE.lastIndex;
    const lu = SIGNE.exec(formule);
    if (lu?.[1] === undefined) throw new Error(`Formule illisible : ${formule.slice(debut)}`);
    jetons.push(lu[1]);
  }
  return jetons;
};

const enNombre = (valeur: Valeur): number => {
  if (typeof valeur === 'number') return valeur;
  if (valeur === null) return 0;
  throw new Error(`#VALEUR! : « ${String(valeur)} » n’est pas un nombre`);
};

const estNombre = (valeur: Valeur): valeur is number => typeof valeur === 'number';

/** Loin de zéro à la moitié, comme un tableur ; le bruit des virgules est ôté d'abord, comme lui. */
const arrondir = (nombre: number, chiffres: number): number => {
  const facteur = 10 ** chiffres;
  return (Math.sign(nombre) * Math.floor(Number((Math.abs(nombre) * facteur).toPrecision(15)) + 0.5)) / facteur;
};

type Arguments = readonly (Valeur | readonly Valeur[])[];
const aplatir = (args: Arguments): readonly Valeur[] => args.flat() as readonly Valeur[];

const FONCTIONS: Readonly<Record<string, (args: Arguments) => Valeur>> = {
  AND: (args) => aplatir(args).every((une) => une === true),
  OR: (args) => aplatir(args).some((une) => une === true),
  ISNUMBER: (args) => estNombre(aplatir(args)[0] ?? null),
  COUNT: (args) => aplatir(args).filter(estNombre).length,
  SUM: (args) =>
    aplatir(args)
      .filter(estNombre)
      .reduce((a, b) => a + b, 0),
  MIN: (args) => Math.min(...aplatir(args).map(enNombre)),
  MAX: (args) => Math.max(...aplatir(args).map(enNombre)),
  ROUND: (args) => arrondir(enNombre(aplatir(args)[0] ?? null), enNombre(aplatir(args)[1] ?? null)),
  ROUNDUP: (args) => Math.ceil(Number(enNombre(aplatir(args)[0] ?? null).toPrecision(15))),
  N: (args) => {
    const valeur = aplatir(args)[0] ?? null;
    return estNombre(valeur) ? valeur : 0;
  },
};

/** Un petit tableur, écrit à part du programme : il recalcule une case depuis les saisies, sans lire aucune valeur gardée. */
export const ouvrirUnTableur = ({ lignes }: Feuille) => {
  const enCours = new Set<string>();
  const lire = (nom: string): Valeur => {
    const [, lettres = '', rang = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(nom) ?? [];
    const colonne = Array.from(lettres).reduce((somme, lettre) => somme * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
    return valoir(lignes[Number(rang) - 1]?.[colonne], nom.replaceAll('$', ''));
  };
  const valoir = (cellule: Cellule | undefined, nom: string): Valeur => {
    if (cellule === undefined || cellule.genre === 'vide') return null;
    if (cellule.genre === 'texte') return cellule.texte;
    if (cellule.genre === 'nombre') return cellule.nombre;
    if (enCours.has(nom)) throw new Error(`Référence circulaire : ${nom}`);
    enCours.add(nom);
    const valeur = calculer(cellule.formule);
    enCours.delete(nom);
    return valeur;
  };
  const plage = (de: string, a: string): readonly Valeur[] => {
    const [, c1 = '', r1 = ''] = /^\$?([A-Z])\$?(\d+)$/.exec(de) ?? [];
    const [, c2 = '', r2 = ''] = /^\$?([A-Z])\$?(\d+)$/.exec(a) ?? [];
    const valeurs: Valeur[] = [];
    for (let r = Number(r1); r <= Number(r2); r += 1) {
      for (let c = c1.charCodeAt(0); c <= c2.charCodeAt(0); c += 1) valeurs.push(lire(`${String.fromCharCode(c)}${r}`));
    }
    return valeurs;
  };
  const calculer = (formule: string): Valeur => {
    const jetons = couper(formule);
    let place = 0;
    const prendre = (attendu?: string): string => {
      const jeton = jetons[place] ?? '';
      if (attendu !== undefined && jeton !== attendu) throw new Error(`« ${attendu} » attendu dans ${formule}`);
      place += 1;
      return jeton;
    };
    const passer = (): void => {
      let profondeur = 0;
      while (place < jetons.length) {
        const jeton = jetons[place];
        if (profondeur === 0 && (jeton === ',' || jeton === ')')) return;
        if (jeton === '(') profondeur += 1;
        if (jeton === ')') profondeur -= 1;
        place += 1;
      }
    };
    /** `IF` ne calcule que la branche prise : l'autre peut diviser par du vide. */
    const choisir = (): Valeur => {
      const vrai = comparaison() === true;
      prendre(',');
      let valeur: Valeur = null;
      if (vrai) valeur = comparaison();
      else passer();
      prendre(',');
      if (vrai) passer();
      else valeur = comparaison();
      prendre(')');
      return valeur;
    };
    const appeler = (nom: string): Valeur => {
      prendre('(');
      if (nom === 'IF') return choisir();
      const args: (Valeur | readonly Valeur[])[] = [];
      while (jetons[place] !== ')') {
        const [premier = '', deux] = [jetons[place], jetons[place + 1]];
        if (deux === ':') {
          place += 3;
          args.push(plage(premier, jetons[place - 1] ?? ''));
        } else args.push(comparaison());
        if (jetons[place] === ',') place += 1;
      }
      prendre(')');
      const fonction = FONCTIONS[nom];
      if (fonction === undefined) throw new Error(`Fonction inconnue : ${nom}`);
      return fonction(args);
    };
    const atome = (): Valeur => {
      const jeton = prendre();
      if (jeton === '(') {
        const valeur = comparaison();
        prendre(')');
        return valeur;
      }
      if (jeton === '-') return -enNombre(atome());
      if (jeton.startsWith('"')) return jeton.slice(1, -1);
      if (/^\d/.test(jeton)) return Number(jeton);
      if (/\d$/.test(jeton)) return lire(jeton);
      return appeler(jeton);
    };
    const suite = (
      plusFort: () => Valeur,
      signes: readonly string[],
      faire: (a: number, b: number, signe: string) => number,
    ): Valeur => {
      let valeur = plusFort();
      while (signes.includes(jetons[place] ?? '')) {
        const signe = prendre();
        valeur = faire(enNombre(valeur), enNombre(plusFort()), signe);
      }
      return valeur;
    };
    const produit = (): Valeur => suite(atome, ['*', '/'], (a, b, signe) => (signe === '*' ? a * b : a / b));
    const somme = (): Valeur => suite(produit, ['+', '-'], (a, b, signe) => (signe === '+' ? a + b : a - b));
    const comparaison = (): Valeur => {
      const gauche = somme();
      const signe = jetons[place];
      if (signe === undefined || !['>=', '<=', '>', '<', '=', '<>'].includes(signe)) return gauche;
      place += 1;
      const droite = somme();
      if (signe === '=') return gauche === droite;
      if (signe === '<>') return gauche !== droite;
      const ecart = enNombre(gauche) - enNombre(droite);
      return { '>=': ecart >= 0, '<=': ecart <= 0, '>': ecart > 0, '<': ecart < 0 }[signe] ?? false;
    };
    return comparaison();
  };
  return { lire, calculer };
};

/** Chaque formule d'une feuille dont la valeur gardée n'est pas celle que le tableur recalcule. */
export const formulesFausses = (feuille: Feuille): readonly string[] => {
  const { calculer } = ouvrirUnTableur(feuille);
  return feuille.lignes.flatMap((ligne, rang) =>
    ligne.flatMap((cellule, colonne) => {
      if (cellule.genre !== 'formule') return [];
      const valeur = calculer(cellule.formule);
      const pareils =
        typeof valeur === 'number' && typeof cellule.valeur === 'number'
          ? Math.abs(valeur - cellule.valeur) < 0.005
          : valeur === cellule.valeur;
      return pareils
        ? []
        : [
            `${String.fromCharCode(65 + colonne)}${rang + 1} : ${cellule.formule} donne ${String(valeur)}, gardé ${cellule.valeur}`,
          ];
    }),
  );
};
