import { describe, expect, it } from 'vitest';
import { ETABLIS } from '../../../droit/fondement.ts';
import { POINTS } from '../../../droit/lectures.ts';
import { TEXTES } from '../../../droit/textes.ts';
import { ADRESSES } from '../adresses.ts';
import { cheminDe, cleDeLaFiche, lireFiche, toutesLesFiches } from './adresse.ts';
import { CLES_ETABLIES, colonnesDe, emploisDe, emploisDeLaSource } from './emplois.ts';
import { direDateDeSource, direOrigine } from './natures.ts';
import { abregerPeriode, direPeriode, periodeDeSignature } from './periodes.ts';
import { suiteDe, voisinesDe } from './voisins.ts';

const FICHES = toutesLesFiches();

describe('l’adresse d’une fiche', () => {
  it('se relit, et n’est celle que d’une fiche', () => {
    for (const fiche of FICHES) expect(lireFiche(cleDeLaFiche(fiche))).toEqual(fiche);
    expect(new Set(FICHES.map(cheminDe)).size).toBe(FICHES.length);
  });

  it('est la clé elle-même pour un point établi, un point contesté, une lacune', () => {
    for (const cle of [...Object.keys(ETABLIS), ...Object.keys(POINTS)]) expect(ADRESSES).toContain(`droit/${cle}`);
    expect(ADRESSES).toContain('droit/regle-modulation');
    expect(ADRESSES).toContain('droit/modulation');
  });

  it('n’a que des signes qu’une adresse et un dossier portent tels quels', () => {
    for (const adresse of ADRESSES) expect(adresse).toMatch(/^[A-Za-z0-9/-]+$/);
  });

  it('inconnue, ne mène à rien', () => {
    for (const cle of ['', 'Z-1', 'regle-', 'regle-inconnue', 'source-', 'toString', '__proto__', 'source-__proto__']) {
      expect(lireFiche(cle)).toBeUndefined();
    }
  });
});

describe('la suite d’une fiche', () => {
  it('la contient, et se parcourt dans les deux sens', () => {
    for (const fiche of FICHES) {
      const { fiches, nom } = suiteDe(fiche);
      expect(nom).not.toBe('Points établis');
      expect(fiches).toContainEqual(fiche);
      const { apres } = voisinesDe(fiche);
      expect(apres === undefined ? fiche : voisinesDe(apres).avant).toEqual(fiche);
    }
  });

  it('finit aux deux bouts', () => {
    expect(voisinesDe({ genre: 'etabli', cle: 'F-01' })).toMatchObject({ rang: 1, avant: undefined });
    expect(voisinesDe({ genre: 'regle', cle: 'option-ouverte' })).toMatchObject({ suite: 'Entrer', avant: undefined });
  });
});

describe('les emplois d’un point établi', () => {
  it('nomment les règles, les valeurs et les points qui s’y appuient', () => {
    const { regles, valeurs, points } = emploisDe('F-30');
    expect(regles).toContainEqual({ regle: 'montant', colonnes: ['convention-2024'] });
    expect(valeurs.find(({ objet }) => objet === 'temps plein, année 2')?.colonnes).toEqual([
      'avenant-7',
      'reglement-arbitral',
      'convention-2024',
    ]);
    expect(Array.isArray(points)).toBe(true);
    expect(colonnesDe(emploisDe('A4a'))).toEqual(['avenant-7']);
  });

  it('ne disent rien d’un point que nul n’emploie', () => {
    expect(colonnesDe(emploisDe('P-10'))).toEqual([]);
  });
});

describe('les emplois d’une source', () => {
  it('sont les points établis qui la citent et les lectures qu’elle tient', () => {
    const { etablis, points } = emploisDeLaSource('quotidien-b-a-ba');
    expect(etablis).toContain('F-30');
    expect(points).toContain('seuil-775');
  });

  it('couvrent chaque source citée', () => {
    const citees = new Set(CLES_ETABLIES.flatMap((cle): readonly string[] => ETABLIS[cle].sources));
    expect(Object.keys(TEXTES).filter((cle) => citees.has(cle)).length).toBeGreaterThan(100);
  });
});

describe('les périodes et les dates', () => {
  it('disent le premier jour, et le dernier s’il y en a un', () => {
    expect(direPeriode(periodeDeSignature('reglement-arbitral'))).toBe(
      'du 1er\u00a0mai\u00a02023 au 21\u00a0juin\u00a02024',
    );
    expect(abregerPeriode('collectif-2026')).toBe('depuis le 25\u00a0févr.\u00a02026');
  });

  it('lisent une source comme elle est datée', () => {
    expect(direDateDeSource('2025-04-03')).toBe('3\u00a0avril\u00a02025');
    expect(direDateDeSource('2024-06')).toBe('juin\u00a02024');
    expect(direDateDeSource('2022')).toBe('2022');
    expect(direOrigine('presse', null)).toBe('presse');
  });
});
