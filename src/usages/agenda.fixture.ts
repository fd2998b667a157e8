import { expect } from 'vitest';

export interface Propriete {
  readonly nom: string;
  readonly parametres: readonly string[];
  readonly valeur: string;
}

export interface Composant {
  readonly nom: string;
  readonly proprietes: Propriete[];
  readonly enfants: Composant[];
}

const LIGNE = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s;

/** Un lecteur d'iCalendar écrit depuis la RFC 5545, sans rien de la bibliothèque qui écrit. */
export const lire = (texte: string): Composant => {
  const racine: Composant = { nom: 'RACINE', proprietes: [], enfants: [] };
  const pile = [racine];
  const lignes = texte.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lignes.at(-1)).toBe('');
  for (const ligne of lignes.slice(0, -1)) {
    const lue = LIGNE.exec(ligne);
    const courant = pile.at(-1);
    if (lue === null || courant === undefined) throw new Error(`Ligne illisible : ${ligne}`);
    const [, nom = '', parametres = '', valeur = ''] = lue;
    if (nom === 'BEGIN') {
      const enfant: Composant = { nom: valeur, proprietes: [], enfants: [] };
      courant.enfants.push(enfant);
      pile.push(enfant);
    } else if (nom === 'END') {
      expect(pile.pop()?.nom).toBe(valeur);
    } else {
      courant.proprietes.push({ nom, parametres: parametres.split(';').slice(1), valeur });
    }
  }
  expect(pile).toEqual([racine]);
  return racine;
};

const valeursDe = ({ proprietes }: Composant, nom: string): readonly string[] =>
  proprietes.filter((une) => une.nom === nom).map(({ valeur }) => valeur);

export const valeurDe = (composant: Composant, nom: string): string => {
  const [seule = '', ...autres] = valeursDe(composant, nom);
  expect(autres).toEqual([]);
  return seule;
};

/** Un texte de la RFC : une virgule, un point-virgule ou une contre-oblique nus sont une faute. */
export const deproteger = (valeur: string): string => {
  expect(valeur.replace(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  return valeur.replace(/\\([\\;,nN])/g, (_, signe: string) => (signe.toLowerCase() === 'n' ? '\n' : signe));
};

export const calendrierDe = (texte: string): Composant => {
  const { enfants, proprietes } = lire(texte);
  expect([enfants.map(({ nom }) => nom), proprietes]).toEqual([['VCALENDAR'], []]);
  const [calendrier] = enfants;
  if (calendrier === undefined) throw new Error('Aucun calendrier');
  return calendrier;
};

export const entreesDe = (texte: string): readonly Composant[] =>
  calendrierDe(texte).enfants.filter(({ nom }) => nom === 'VEVENT');

export const entreeDe = (texte: string, code: string): Composant => {
  const trouvees = entreesDe(texte).filter((une) => valeurDe(une, 'UID').startsWith(`${code}-2`));
  expect(trouvees).toHaveLength(1);
  const [trouvee] = trouvees;
  if (trouvee === undefined) throw new Error(`Aucune entrée ${code}`);
  return trouvee;
};
