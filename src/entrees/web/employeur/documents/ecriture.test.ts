import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../../commun/jour.ts';
import { CODES_BROUILLONS } from '../../../../usages/documents/codes.ts';
import { composerBrouillon } from '../../../../usages/documents/composer.ts';
import { RIEN } from '../../../../usages/documents/dossier.fixture.ts';
import { PERSONNES } from '../../../../usages/documents/personnes.fixture.ts';
import { EXEMPLES } from '../../entretien/exemples.ts';
import { mener } from '../../entretien/pertinence.ts';
import { poserA } from './chemins.ts';
import { ecrireDossier } from './ecriture.ts';
import type { DossierSaisi } from './formes-de-champ.ts';
import { lireOctets } from './lecture.ts';
import { preparer, situationDuDossier } from './preparer.ts';
import { PLACES, remplir, valeurDeSonde } from './remplir.ts';

const LE_JOUR = jourDe('2026-11-22');
const enOctets = (texte: string): Uint8Array => new TextEncoder().encode(texte);

const SIMULEES = EXEMPLES.map(({ reponses }) => mener(reponses(LE_JOUR)).situation);

/** Écrit un dossier comme « Enregistrer », le relit comme « Ouvrir ». */
const allerEtRetour = (saisi: DossierSaisi, simulee: (typeof SIMULEES)[number] | undefined) => {
  const lu = lireOctets(enOctets(ecrireDossier(saisi, situationDuDossier(saisi, simulee))));
  if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
  return lu.valeur;
};

/** Tous les brouillons d'un dossier : avant d'être enregistré, et une fois rouvert. */
const avantEtApres = (saisi: DossierSaisi, simulee: (typeof SIMULEES)[number] | undefined) => {
  const relu = allerEtRetour(saisi, simulee);
  const rediger = (dossier: ReturnType<typeof preparer>) =>
    CODES_BROUILLONS.map((code) => composerBrouillon(code, dossier));
  return {
    avant: rediger(preparer(saisi, simulee, LE_JOUR)),
    apres: rediger(preparer(relu.saisi, relu.situation, LE_JOUR)),
  };
};

describe('le fichier d’un dossier', () => {
  it.each(Object.entries(PERSONNES))('de « %s » se rouvre et donne les mêmes brouillons', (_qui, personne) => {
    const { faitLe: _faitLe, evaluation: _evaluation, etapes: _etapes, bareme: _bareme, ...saisi } = personne;
    const { avant, apres } = avantEtApres(saisi, SIMULEES[0]);
    expect(apres).toEqual(avant);
  });

  it.each([0, 1, 2])('garde chaque champ du catalogue (choix %i)', (rang) => {
    const { avant, apres } = avantEtApres(remplir({ rang, heures: 35 }), SIMULEES.at(-1));
    expect(apres).toEqual(avant);
  });

  it('vide, se rouvre aussi', () => {
    const { avant, apres } = avantEtApres({}, undefined);
    expect(apres).toEqual(avant);
    expect(ecrireDossier({}, undefined)).toBe('{}\n');
    expect(preparer({}, undefined, LE_JOUR)).toMatchObject(RIEN);
  });

  it('se rouvre quoi que l’on y ait collé', () => {
    const texte = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom('', '   ', '\u202e\u0000', '<script>alert(1)</script>', '{puces-0}', 'بن عبد الله', '\ud800'),
    );
    const textes = PLACES.filter(({ forme }) => ['ligne', 'adresse', 'recit'].includes(forme.genre));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...textes), texte), { maxLength: 8 }), (ecrits) => {
        const saisi = ecrits.reduce<DossierSaisi>((dossier, [{ chemin }, une]) => poserA(dossier, chemin, une), {});
        const lu = lireOctets(enOctets(ecrireDossier(saisi, undefined)));
        expect(lu.accepte ? [] : lu.refus).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('n’emporte aucune donnée de santé de la simulation', () => {
    const [simulee] = SIMULEES;
    if (simulee === undefined) throw new Error('Aucune simulation');
    const malade = { ...simulee, medecin: { ...simulee.medecin, rqth: true, ald: true } };
    expect(ecrireDossier({ ville: 'Mende' }, malade)).not.toMatch(/rqth|ald"/);
  });

  it('garde le groupe d’un contrat collectif', () => {
    const collectif = { forme: 'sisa', adherents: [{ mt: 900 }, {}], associes: 3, etp: 2.5 } as const;
    const simulee = mener(new Map([['signature', '2026-12-01']])).situation;
    const situation = {
      ...simulee,
      demande: { ...simulee.demande, cadre: 'collectif' as const },
      groupe: {
        ...simulee.groupe,
        ...collectif,
        adherents: collectif.adherents.map((un) => ({
          specialite: undefined,
          mep: undefined,
          secteur: undefined,
          mt: undefined,
          fileActive: undefined,
          contratIndividuel: undefined,
          ...un,
        })),
      },
    };
    expect(allerEtRetour({ contratDAide: { signature: jourDe('2026-12-01') } }, situation).situation).toEqual(
      situation,
    );
  });

  it.each([
    ['', /./],
    ['{"ville":', /./],
    ['[]', /./],
    ['{"patient": "X"}', /./],
    ['{"__proto__": {"ville": "X"}}', /./],
    ['{"poste": {"heures": 900}}', /heures/],
  ])('refuse %j, et dit où', (texte, chemin) => {
    const lu = lireOctets(enOctets(texte));
    expect(lu.accepte).toBe(false);
    expect(lu.accepte ? '' : JSON.stringify(lu.refus)).toMatch(chemin);
  });
});

describe('une valeur de sonde', () => {
  it('est du genre de son champ', () => {
    const genres = new Set(PLACES.map(({ forme }) => forme.genre));
    expect([...genres].sort()).toEqual(
      [
        'adresse',
        'choix',
        'horaire',
        'jour',
        'ligne',
        'lignes',
        'nombre',
        'note',
        'oui-non',
        'recit',
        'somme',
        'taches',
      ].sort(),
    );
    for (const { chemin, forme } of PLACES) {
      expect(valeurDeSonde(chemin, forme, { rang: 0, heures: 35 })).toBeDefined();
    }
  });
});
