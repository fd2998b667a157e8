import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ECRIVAINS } from './sorties/documents/ecrivains.ts';
import { baremesDuDossier } from './sorties/fichiers/baremes.ts';
import { casDuDossier } from './sorties/fichiers/cas.ts';
import { horlogeDeParis } from './sorties/horloge.ts';
import { creerPaie } from './sorties/paie/paie.ts';
import type { Atelier, Baremes, Cas, Documents, Horloge, Paie } from './usages/ports.ts';

export interface Assemblage {
  readonly programme: string;
  /** Le dossier du produit : barèmes, cas, pages construites. */
  readonly racine: string;
  readonly baremes: Baremes;
  readonly cas: Cas;
  readonly horloge: Horloge;
  /** Le moteur de paie : lourd, il n'est chargé qu'à la première demande. */
  readonly paie: Paie;
  /** Les écrivains de PDF, de classeurs et de brouillons, chargés de même. */
  readonly documents: Documents;
  /** Les deux mêmes ports, dans des ouvriers : pour un serveur. */
  readonly ouvrirAtelier: () => Promise<Atelier>;
}

/** Remonte jusqu'au dossier du produit, que l'on tourne depuis `src/` ou depuis `dist/`. */
const trouverLaRacine = (depart: string): string => {
  if (existsSync(join(depart, 'package.json')) || dirname(depart) === depart) return depart;
  return trouverLaRacine(dirname(depart));
};

/** Relie les ports à la machine : dossiers, horloge. `TANDEM_BAREMES` désigne un autre dossier de barèmes. */
export const assembler = (): Assemblage => {
  const racine = trouverLaRacine(dirname(fileURLToPath(import.meta.url)));
  return {
    programme: __VERSION_PROGRAMME__,
    racine,
    baremes: baremesDuDossier(process.env.TANDEM_BAREMES ?? join(racine, 'baremes')),
    cas: casDuDossier(join(racine, 'cas')),
    horloge: horlogeDeParis,
    paie: creerPaie(async () => (await import('./sorties/paie/moteur.ts')).construireMoteur()),
    documents: ECRIVAINS,
    ouvrirAtelier: async () =>
      (await import('./sorties/atelier/atelier.ts')).ouvrirAtelier(pathToFileURL(join(racine, 'dist/atelier.mjs'))),
  };
};
