import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { composerBrouillon } from '../../usages/documents/composer.ts';
import type { Dossier } from '../../usages/documents/dossier.ts';
import { preparerDossier } from '../../usages/preparer-dossier.ts';
import { HUIT_DOSSIERS } from './dossier.fixture.ts';
import { lireDossier } from './dossier.ts';

const AUJOURD_HUI = jourDe('2030-01-01');

const preparer = (document: unknown): Dossier => {
  const lu = lireDossier(document);
  if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
  return preparerDossier(lu.valeur, undefined, AUJOURD_HUI);
};

const refuser = (document: unknown) => {
  const lu = lireDossier(document);
  return lu.accepte ? [] : lu.refus;
};

const chemins = (document: unknown) => refuser(document).map(({ chemin }) => chemin);

describe.each(HUIT_DOSSIERS)('le dossier de « $qui », écrit puis lu', ({ dossier, document }) => {
  it('est le même dossier, jours, sommes et étapes compris', () => {
    const { evaluation: _evaluation, poste, ...lu } = preparer(JSON.parse(JSON.stringify(document)));
    const { evaluation: _la, poste: attendu, ...reste } = dossier;
    const sansRemarques = (un: Dossier['poste']) => ({ ...un, horaire: un?.horaire?.journees });
    expect(lu).toEqual(reste);
    expect(sansRemarques(poste)).toEqual(sansRemarques(attendu));
  });

  it('donne chaque brouillon, ou le même refus', () => {
    const lu = preparer(document);
    for (const code of CODES_BROUILLONS) expect(composerBrouillon(code, lu)).toEqual(composerBrouillon(code, dossier));
  });
});

describe('un dossier vide', () => {
  it('se lit : chaque fait est un blanc, et le jour est celui du jour', () => {
    const { faitLe, ...reste } = preparer({});
    expect(faitLe).toBe(AUJOURD_HUI);
    expect(Object.values(reste).every((valeur) => valeur === undefined)).toBe(true);
    expect(preparer({ faitLe: '2026-11-22' }).faitLe).toBe(jourDe('2026-11-22'));
  });
});

describe('la situation d’un dossier', () => {
  const situation = {
    signature: '2026-12-01',
    demande: { option: 'mi-temps' },
    assistant: { embauche: '2027-01-04', titre: 'deas' },
  };

  it('donne ce que le dossier ne redit pas, l’évaluation et les étapes', () => {
    const lu = preparer({ situation, assistant: { nom: 'Fictif' } });
    expect(lu).toMatchObject({
      contratDAide: { signature: jourDe('2026-12-01'), option: 'mi-temps' },
      contratDeTravail: { debut: jourDe('2027-01-04') },
      assistant: { nom: 'Fictif', titre: 'deas' },
    });
    expect(lu.etapes?.length).toBeGreaterThan(10);
    expect(lu.evaluation?.regime).toBe('convention-2024');
  });

  it('d’un contrat collectif ne donne pas d’option', () => {
    const demande = { cadre: 'collectif', option: 'mi-temps' };
    const lu = preparer({ situation: { ...situation, demande }, contratDAide: { reference: 'X' } });
    expect(lu.contratDAide).toEqual({ reference: 'X', signature: jourDe('2026-12-01'), option: undefined });
    expect(preparer({ situation: { ...situation, demande }, contratDAide: { option: 'tiers-temps' } })).toMatchObject({
      contratDAide: { option: 'tiers-temps' },
    });
  });

  it.each<[unknown, string]>([
    [{ contratDAide: { signature: '2026-12-02' } }, 'contratDAide.signature'],
    [{ contratDAide: { option: 'temps-plein' } }, 'contratDAide.option'],
    [{ contratDeTravail: { debut: '2027-01-05' } }, 'contratDeTravail.debut'],
    [{ assistant: { titre: 'aucun' } }, 'assistant.titre'],
  ])('contredite par %j : refusé, en nommant le champ', (partie, chemin) => {
    expect(chemins(Object.assign({ situation }, partie))).toEqual([chemin]);
  });

  it.each(['rqth', 'ald'])('ne porte pas de donnée de santé : %s', (cle) => {
    expect(refuser({ situation: { medecin: { [cle]: false } } })).toEqual([
      {
        chemin: `situation.medecin.${cle}`,
        message: 'Une donnée de santé n’entre pas dans un dossier : retirez cette clé.',
      },
    ]);
  });

  it('se contredit elle-même : le chemin est celui du dossier', () => {
    const patientele = { mt: 10, mtAdultes: 20 };
    expect(chemins({ situation: { medecin: { patientele } } })).toEqual(['situation.medecin.patientele.mt']);
  });

  it('nomme son barème', () => {
    const lu = lireDossier({ situation: { bareme: 'urps-exemple' } });
    expect(lu.accepte && lu.valeur.bareme).toBe('urps-exemple');
  });
});

describe('l’horaire d’un poste', () => {
  const jours = [{ jour: 'jeudi', plages: [{ de: '08:00', a: '14:00' }] }];
  const remarques = (poste: object) => preparer({ poste }).poste?.horaire?.remarques ?? [];

  it('est vérifié, et ses remarques entrent au dossier', () => {
    expect(remarques({ heures: 6, horaire: { jours } }).join(' ')).toMatch(/16\sh/);
  });

  it('garde les remarques de la personne, même aucune', () => {
    expect(remarques({ heures: 6, horaire: { jours, remarques: [] } })).toEqual([]);
    expect(remarques({ heures: 6, horaire: { jours, remarques: ['À revoir'] } })).toEqual(['À revoir']);
  });
});

const TROP_LONG = 'a'.repeat(251);

describe('un dossier fautif', () => {
  it.each<[string, unknown, string]>([
    ['une clé inconnue', { docteur: {} }, 'docteur'],
    ['une clé inconnue au fond', { medecins: [{ age: 50 }] }, 'medecins[0].age'],
    ['une évaluation apportée', { evaluation: {} }, 'evaluation'],
    ['un nom vide', { assistant: { nom: '' } }, 'assistant.nom'],
    ['un nom trop long', { assistant: { nom: TROP_LONG } }, 'assistant.nom'],
    ['un nom sur deux lignes', { assistant: { nom: 'a\nb' } }, 'assistant.nom'],
    ['un nom à octet nul', { assistant: { nom: 'a\u0000b' } }, 'assistant.nom'],
    ['un nom à l’envers', { assistant: { nom: 'a\u202eb' } }, 'assistant.nom'],
    ['une moitié de caractère', { assistant: { nom: 'a\ud83d' } }, 'assistant.nom'],
    ['une adresse à signe de commande', { employeur: { adresse: 'a\u0007\nb' } }, 'employeur.adresse'],
    ['un médecin seul hors de sa liste', { medecins: { nom: 'a' } }, 'medecins'],
    ['mille médecins', { medecins: Array.from({ length: 1000 }, () => ({})) }, 'medecins'],
    ['une spécialité inconnue', { medecins: [{ specialite: 'magie' }] }, 'medecins[0].specialite'],
    ['un jour impossible', { assistant: { naissance: '1994-02-30' } }, 'assistant.naissance'],
    ['un jour de l’an 9999', { contratDeTravail: { fin: '9999-01-01' } }, 'contratDeTravail.fin'],
    ['un salaire en texte', { poste: { salaireBrut: '2150' } }, 'poste.salaireBrut'],
    ['un salaire au-delà du centime', { poste: { salaireBrut: 2150.005 } }, 'poste.salaireBrut'],
    ['une somme négative', { evenement: { indu: { montant: -1 } } }, 'evenement.indu.montant'],
    ['une note de cinq', { poste: { cotations: { autonomie: { note: 5 } } } }, 'poste.cotations.autonomie.note'],
    ['un critère inconnu', { poste: { cotations: { humeur: {} } } }, 'poste.cotations.humeur'],
    ['un niveau hors de la grille', { poste: { niveau: 3 } }, 'poste.niveau'],
    ['une tâche inconnue', { poste: { taches: ['operer'] } }, 'poste.taches[0]'],
    ['cent heures par semaine', { poste: { heures: 100 } }, 'poste.heures'],
    ['une fourchette à rebours', { poste: { fourchette: { bas: 2, haut: 1 } } }, 'poste.fourchette.haut'],
    [
      'une plage à rebours',
      { poste: { horaire: { jours: [{ jour: 'lundi', plages: [{ de: '12:00', a: '08:00' }] }] } } },
      'poste.horaire.jours[0].plages[0].a',
    ],
    ['la cause d’une absence', { evenement: { absence: { motif: 'maladie' } } }, 'evenement.absence.motif'],
    ['un barème donné par un chemin', { situation: { bareme: '../x' } }, 'situation.bareme'],
    ['un prototype', JSON.parse('{"__proto__":{"ville":"a"}}'), '__proto__'],
    ['une liste', [], ''],
  ])('est refusé pour %s, en nommant le champ', (_, document, chemin) => {
    expect(chemins(document)).toEqual([chemin]);
    expect(refuser(document)[0]?.message).toMatch(/[.]$/);
  });

  it('garde les noms de tout alphabet, et les adresses en lignes', () => {
    const nom = 'محمد 小龍 🩺 O’Brien-Łuksza';
    expect(preparer({ assistant: { nom, adresse: '1 rue\r\n2e étage' } }).assistant).toEqual({
      nom,
      adresse: '1 rue\r\n2e étage',
      naissance: undefined,
    });
  });
});

const CAS = new URL('../../../cas/dossiers/', import.meta.url);
const lireCas = (fichier: string): Dossier => preparer(JSON.parse(readFileSync(new URL(fichier, CAS), 'utf8')));

/** Les brouillons que chaque dossier publié refuse, avec le refus. */
const REFUS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cabinet-fictif.json': { 'cdi-temps-partiel': 'heures-contraires' },
  'temps-partiel-fictif.json': { 'cdi-temps-plein': 'heures-contraires' },
};

describe('les dossiers publiés', () => {
  it('ont tous leurs refus écrits', () => {
    expect(readdirSync(CAS).sort()).toEqual(Object.keys(REFUS).sort());
  });

  it.each(Object.entries(REFUS))('%s donne tous les autres brouillons', (fichier, attendus) => {
    const dossier = lireCas(fichier);
    const refus = CODES_BROUILLONS.flatMap((code) => {
      const lu = composerBrouillon(code, dossier);
      return lu.accepte ? [] : [[code, lu.refus.code]];
    });
    expect(Object.fromEntries(refus)).toEqual(attendus);
  });

  it('disent qu’ils sont fictifs', () => {
    for (const fichier of Object.keys(REFUS)) expect(lireCas(fichier).cabinet?.nom).toContain('fictif');
  });
});
