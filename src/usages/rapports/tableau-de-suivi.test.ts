import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, ajouterMois, ecrireJour, jourDe } from '../../commun/jour.ts';
import { suivreContrat } from '../../contrat/contrat.ts';
import { CONTRATS, EXEMPLE, unContrat } from '../../entrees/contrat-json/contrats-suivis.fixture.ts';
import { type Cellule, enSerie, type Feuille } from './classeur.ts';
import { composerTableauDeSuivi } from './tableau-de-suivi.ts';
import { COLONNES_DU_SUIVI, PREMIERE_LIGNE } from './tableau-lignes.ts';
import { formulesFausses, ouvrirUnTableur } from './tableur.fixture.ts';

const feuille = (classeur: ReturnType<typeof composerTableauDeSuivi>, nom: string): Feuille => {
  const trouvee = classeur.feuilles.find((une) => une.nom === nom);
  if (trouvee === undefined) throw new Error(`Aucune feuille ${nom}`);
  return trouvee;
};
const colonne = (titre: string): number => COLONNES_DU_SUIVI.indexOf(titre);
const montre = (cellule: Cellule | undefined): number | string | null => {
  if (cellule === undefined || cellule.genre === 'vide') return null;
  if (cellule.genre === 'nombre') return cellule.nombre;
  return cellule.genre === 'texte' ? cellule.texte : cellule.valeur;
};
const trimestres = (suivi: Feuille) => suivi.lignes.slice(PREMIERE_LIGNE - 1);

describe.each(CONTRATS)('Le tableau de suivi de « $qui »', ({ demande }) => {
  const classeur = composerTableauDeSuivi(demande);
  const suivi = suivreContrat(demande.situation, demande.actes, demande.au, demande.connuLe, demande.bareme);

  it('garde pour chaque formule la valeur qu’un tableur recalcule', () => {
    expect(classeur.feuilles.flatMap(formulesFausses)).toEqual([]);
  });

  it('a une ligne par trimestre civil, de la signature au terme, et une colonne par champ demandé', () => {
    const { signature, terme } = suivi.deroule;
    const lignes = trimestres(feuille(classeur, 'Suivi'));
    expect(lignes.every((ligne) => ligne.length === COLONNES_DU_SUIVI.length)).toBe(true);
    expect(lignes.length).toBeGreaterThanOrEqual(20);
    expect(lignes.length).toBeLessThanOrEqual(21);
    if (signature === undefined || terme === undefined) return;
    const fins = lignes.map((ligne) => montre(ligne[1]) as number);
    expect(fins[0]).toBeGreaterThanOrEqual(enSerie(signature));
    expect(fins.at(-1)).toBeGreaterThanOrEqual(enSerie(ajouterJours(terme, -1)));
    expect(fins.at(-2)).toBeLessThan(enSerie(ajouterJours(terme, -1)));
  });

  it('donne la projection et le compte de `suivre` au trimestre du dernier relevé', () => {
    const lignes = trimestres(feuille(classeur, 'Suivi'));
    for (const cible of suivi.objectifs) {
      const mesure = cible.derniereMesure;
      if (mesure === null || mesure.valeur === null || mesure.le > cible.auPlusTard) continue;
      const ligne = lignes.findLast((une) => montre(une[colonne('Relevé le')]) === enSerie(mesure.le));
      const [compte, projection] =
        cible.indicateur === 'mt' ? ['MT compté', 'MT, projection'] : ['File active', 'FA, projection'];
      expect([montre(ligne?.[colonne(compte)]), montre(ligne?.[colonne(projection)])]).toEqual([
        mesure.valeur,
        cible.projection?.valeur ?? '',
      ]);
    }
  });

  it('compte chaque jour d’absence une fois, sans motif', () => {
    const lignes = trimestres(feuille(classeur, 'Suivi'));
    const dits = lignes.reduce((somme, ligne) => somme + Number(montre(ligne[colonne('Jours d’absence')]) ?? 0), 0);
    const jours = new Set<number>();
    const depart = suivi.journal.find(({ acte }) => acte === 'depart')?.effet ?? Number.POSITIVE_INFINITY;
    for (const acte of suivi.journal) {
      if (acte.acte !== 'absence') continue;
      for (let jour: number = acte.effet; jour <= (acte.fin ?? suivi.au); jour += 1) {
        if (acte.effet > depart || jour < depart) jours.add(jour);
      }
    }
    expect(dits).toBe(jours.size);
    expect(JSON.stringify(classeur)).not.toMatch(/"(?:maladie|maternit)/i);
  });
});

describe('Le tableau de suivi', () => {
  it('calcule le trimestre que la personne remplit', () => {
    const suivi = feuille(composerTableauDeSuivi(unContrat(EXEMPLE)), 'Suivi');
    const rang = PREMIERE_LIGNE + 6;
    const remplir = (nom: string, nombre: number): Cellule => ({
      genre: 'nombre',
      nombre,
      format: nom === 'Relevé le' ? 'date' : 'effectif',
    });
    const saisies = new Map<number, Cellule>(
      Object.entries({
        'Relevé le': enSerie(jourDe('2027-05-20')),
        'MT adultes': 1_250,
        'MT enfants': 260,
        'File active': 2_090,
      }).map(([nom, nombre]) => [colonne(nom), remplir(nom, nombre)]),
    );
    const lignes = suivi.lignes.map((ligne, k) =>
      k === rang - 1 ? ligne.map((une, c) => saisies.get(c) ?? une) : ligne,
    );
    const { lire } = ouvrirUnTableur({ ...suivi, lignes });
    // 605 jours depuis la signature du 22 septembre 2025, sur 1 096 jusqu'au 22 septembre 2028.
    expect(lire(`H${rang}`)).toBe(1_510);
    expect(lire(`I${rang}`)).toBeCloseTo(1_300 + (260 * 605) / 1_096, 6);
    expect(lire(`J${rang}`)).toBeCloseTo(1_510 - 1_300 - (260 * 605) / 1_096, 6);
    expect(lire(`K${rang}`)).toBe(-50);
    expect(lire(`L${rang}`)).toBe(Math.round(1_300 + (210 / 605) * 1_096));
    expect(lire(`P${rang}`)).toBe(-60);
  });

  it('ne fait jamais une formule du nom', () => {
    const { lignes } = feuille(composerTableauDeSuivi(unContrat(EXEMPLE, { nom: '=HYPERLINK("x")' })), 'Suivi');
    expect(lignes[1]).toEqual([{ genre: 'texte', texte: '\'=HYPERLINK("x")' }]);
  });

  it('garde ses formules justes pour des relevés quelconques', () => {
    const signature = jourDe('2025-09-22');
    const unReleve = fc.record({
      mois: fc.integer({ min: 0, max: 13 }),
      jours: fc.integer({ min: 0, max: 27 }),
      mtAdultes: fc.option(fc.integer({ min: 0, max: 4_000 }), { nil: undefined }),
      mtEnfants: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
      fileActive: fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(unReleve, { maxLength: 8 }), (releves) => {
        const mesures = releves.map(({ mois, jours, ...patientele }) => ({
          acte: 'mesure',
          effet: ecrireJour(ajouterJours(ajouterMois(signature, mois), jours)),
          patientele,
        }));
        const actes = [
          ...(EXEMPLE.actes as readonly { acte: string }[]).filter(({ acte }) => acte !== 'mesure'),
          ...mesures,
        ];
        const classeur = composerTableauDeSuivi(unContrat({ ...EXEMPLE, actes }));
        expect(classeur.feuilles.flatMap(formulesFausses)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
