import { describe, expect, it } from 'vitest';
import { lireSituation } from './situation.ts';

const refus = (document: unknown): readonly string[] => {
  const lue = lireSituation(document);
  return lue.accepte ? ['accepté'] : lue.refus.map(({ chemin }) => chemin);
};
const messages = (document: unknown): readonly string[] => {
  const lue = lireSituation(document);
  return lue.accepte ? [] : lue.refus.map(({ message }) => message);
};

const CLE = 'Cette clé n’existe pas.';
const NEGATIF = 'Ce nombre ne peut pas être négatif.';
const ENTIER = 'Un nombre entier est attendu.';

/** Aucun mot d'anglais que zod ou Node laisserait passer. */
const ANGLAIS =
  /\b(invalid|expected|received|unexpected|unrecognized|required|must|too (big|small)|undefined|error)\b/i;

describe('une clé inconnue est refusée avec son chemin', () => {
  it.each<[string, unknown, string]>([
    ['à la racine', { sigature: '2024-09-01' }, 'sigature'],
    ['dans la demande', { demande: { Option: 'mi-temps' } }, 'demande.Option'],
    ['chez le médecin', { medecin: { secteurr: 'secteur-1' } }, 'medecin.secteurr'],
    ['dans l’exercice', { medecin: { exercice: { msp: true } } }, 'medecin.exercice.msp'],
    ['dans la patientèle', { medecin: { patientele: { enfants: 1 } } }, 'medecin.patientele.enfants'],
    ['dans le contrat en cours', { contratEnCours: { anne: 3 } }, 'contratEnCours.anne'],
    ['dans le groupe', { groupe: { nom: 'x' } }, 'groupe.nom'],
    ['chez le second adhérent', { groupe: { adherents: [{}, { nom: 'x' }] } }, 'groupe.adherents[1].nom'],
    ['dans les gains', { groupe: { dejaGagnes: { total: 1 } } }, 'groupe.dejaGagnes.total'],
    ['chez l’assistant', { assistant: { nom: 'x' } }, 'assistant.nom'],
    ['dans le secrétariat', { assistant: { secretariatRemplace: { qui: 'x' } } }, 'assistant.secretariatRemplace.qui'],
    ['`constructor` à la racine', { constructor: {} }, 'constructor'],
    ['`constructor` chez le médecin', { medecin: { constructor: {} } }, 'medecin.constructor'],
    ['`toString` chez l’assistant', { assistant: { toString: 'x' } }, 'assistant.toString'],
    ['`prototype` dans la demande', { demande: { prototype: {} } }, 'demande.prototype'],
  ])('%s', (_, document, chemin) => {
    expect(refus(document)).toEqual([chemin]);
    expect(messages(document)).toEqual([CLE]);
  });

  it.each([
    ['à la racine', '{"__proto__": {"signature": "2024-09-01"}}', '__proto__'],
    ['chez le médecin', '{"medecin": {"__proto__": {"secteur": "secteur-1"}}}', 'medecin.__proto__'],
    ['chez un adhérent', '{"groupe": {"adherents": [{"__proto__": {"mt": 9}}]}}', 'groupe.adherents[0].__proto__'],
  ])('`__proto__` %s, et rien n’est empoisonné', (_, texte, chemin) => {
    expect(refus(JSON.parse(texte))).toEqual([chemin]);
    expect('signature' in {} || 'secteur' in {} || 'mt' in {}).toBe(false);
  });
});

describe('un mauvais type est refusé avec son chemin', () => {
  it.each<[unknown, string]>([
    [{ medecin: { patientele: { mtAdultes: 1e21 } } }, 'Ce nombre est trop grand\u00a0: 1000000 au plus.'],
    [{ medecin: { age: Number.MAX_SAFE_INTEGER + 2 } }, 'Ce nombre est trop grand\u00a0: 120 au plus.'],
    [{ groupe: { adherents: 'x'.repeat(5000) } }, 'Une liste est attendue.'],
  ])('une seule fois par champ, avec la borne du champ (%#)', (document, phrase) => {
    expect(messages(document)).toEqual([phrase]);
  });

  it.each<[unknown, string, string]>([
    [null, '', 'Un objet est attendu.'],
    [[], '', 'Un objet est attendu.'],
    ['2024-09-01', '', 'Un objet est attendu.'],
    [42, '', 'Un objet est attendu.'],
    [{ signature: 20240901 }, 'signature', 'Un texte est attendu.'],
    [{ signature: null }, 'signature', 'Un texte est attendu.'],
    [{ demande: [] }, 'demande', 'Un objet est attendu.'],
    [{ demande: { partage: 'oui' } }, 'demande.partage', 'Écrivez true ou false.'],
    [{ medecin: { mep: 1 } }, 'medecin.mep', 'Écrivez true ou false.'],
    [{ medecin: { age: '52' } }, 'medecin.age', 'Un nombre est attendu.'],
    [{ medecin: { age: 52.5 } }, 'medecin.age', ENTIER],
    [{ medecin: { percentile: '62' } }, 'medecin.percentile', 'Un nombre est attendu.'],
    [
      { medecin: { exercice: { regroupe: 'peut-être' } } },
      'medecin.exercice.regroupe',
      'Écrivez oui, engagement ou non.',
    ],
    [{ medecin: { patientele: 900 } }, 'medecin.patientele', 'Un objet est attendu.'],
    [{ groupe: { adherents: {} } }, 'groupe.adherents', 'Une liste est attendue.'],
    [{ groupe: { adherents: [{ mt: true }] } }, 'groupe.adherents[0].mt', 'Un nombre est attendu.'],
    [{ assistant: { embauche: {} } }, 'assistant.embauche', 'Un texte est attendu.'],
    [{ bareme: 12 }, 'bareme', 'Un texte est attendu.'],
  ])('%o : %s', (document, chemin, message) => {
    expect(refus(document)).toEqual([chemin]);
    expect(messages(document)).toEqual([message]);
  });
});

describe('un jour qui n’existe pas est refusé avec son chemin', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-09-01T00:00:00Z',
    '2024-09-01 10:00',
    '01/09/2024',
    '2024-9-1',
    '',
  ])('« %s »', (jour) => {
    const SECRETARIAT = 'assistant.secretariatRemplace.le';
    expect(refus({ signature: jour })).toEqual(['signature']);
    expect(refus({ assistant: { embauche: jour } })).toEqual(['assistant.embauche']);
    expect(refus({ assistant: { secretariatRemplace: { le: jour } } })).toEqual([SECRETARIAT]);
    expect(refus({ contratEnCours: { signature: jour } })).toEqual(['contratEnCours.signature']);
  });

  it('dit si le jour n’existe pas ou s’il est mal écrit', () => {
    expect(messages({ signature: '2024-02-30' })).toEqual([
      'Le jour 2024-02-30 n’existe pas. Écrivez un jour comme 2024-09-01.',
    ]);
    expect(messages({ signature: '2024-09-01T10:00' })).toEqual([
      'Un jour s’écrit AAAA-MM-JJ, sans heure, comme 2024-09-01.',
    ]);
  });
});

describe('un nombre hors de son domaine est refusé avec son chemin', () => {
  it.each<[unknown, string, string]>([
    [{ medecin: { patientele: { mt: -1 } } }, 'medecin.patientele.mt', NEGATIF],
    [{ medecin: { patientele: { mtAdultes: 12.5 } } }, 'medecin.patientele.mtAdultes', ENTIER],
    [
      { medecin: { patientele: { fileActive: 2_000_000 } } },
      'medecin.patientele.fileActive',
      'Ce nombre est trop grand',
    ],
    [{ medecin: { patientele: { partMoins16: 1.01 } } }, 'medecin.patientele.partMoins16', 'Ce nombre est trop grand'],
    [{ medecin: { patientele: { partMoins16: -0.01 } } }, 'medecin.patientele.partMoins16', NEGATIF],
    [{ medecin: { partCcam: 20 } }, 'medecin.partCcam', 'Ce nombre est trop grand'],
    [{ medecin: { partCcam: -0.1 } }, 'medecin.partCcam', NEGATIF],
    [{ medecin: { percentile: 100.1 } }, 'medecin.percentile', 'Ce nombre est trop grand'],
    [{ medecin: { percentile: -1 } }, 'medecin.percentile', NEGATIF],
    [{ medecin: { age: -3 } }, 'medecin.age', 'Ce nombre'],
    [{ contratEnCours: { annee: 0 } }, 'contratEnCours.annee', 'Ce nombre est trop petit'],
    [{ groupe: { etp: 0 } }, 'groupe.etp', 'Ce nombre est trop petit'],
    [{ groupe: { etp: 1.25 } }, 'groupe.etp', 'Ce nombre doit être un multiple de 0,5.'],
    [{ groupe: { associes: -1 } }, 'groupe.associes', NEGATIF],
    [{ groupe: { adherents: [{}, { mt: 1.5 }] } }, 'groupe.adherents[1].mt', ENTIER],
    [{ groupe: { dejaGagnes: { mt: -5 } } }, 'groupe.dejaGagnes.mt', NEGATIF],
    [{ medecin: { patientele: { mt: Number.NaN } } }, 'medecin.patientele.mt', 'Un nombre'],
    [{ medecin: { percentile: Number.POSITIVE_INFINITY } }, 'medecin.percentile', 'nombre'],
  ])('%o : %s', (document, chemin, debut) => {
    expect(refus(document)).toEqual([chemin]);
    expect(messages(document)[0]).toContain(debut);
  });
});

describe('un code hors de sa liste est refusé avec son chemin, et la liste est dite', () => {
  it.each<[unknown, string, string]>([
    [{ demande: { cadre: 'groupe' } }, 'demande.cadre', 'individuel'],
    [{ demande: { assistant: 'deuxieme' } }, 'demande.assistant', 'second'],
    [{ demande: { option: 'plein-temps' } }, 'demande.option', 'temps-plein'],
    [{ medecin: { specialite: 'généraliste' } }, 'medecin.specialite', 'medecine-generale'],
    [{ medecin: { secteur: 'secteur-3' } }, 'medecin.secteur', 'non-conventionne'],
    [{ medecin: { statut: 'Installe' } }, 'medecin.statut', 'nouvel-installe'],
    [{ medecin: { departement: '20' } }, 'medecin.departement', '01'],
    [{ medecin: { departement: '1' } }, 'medecin.departement', '01'],
    [{ medecin: { zone: 'ZIP' } }, 'medecin.zone', 'hors-zone'],
    [{ medecin: { bande: 'p60' } }, 'medecin.bande', 'p50-p70'],
    [{ groupe: { forme: 'sarl' } }, 'groupe.forme', 'sisa'],
    [{ assistant: { titre: 'ide' } }, 'assistant.titre', 'deas'],
    [
      { assistant: { secretariatRemplace: { moyen: 'cdd' } } },
      'assistant.secretariatRemplace.moyen',
      'telesecretariat',
    ],
  ])('%o : %s', (document, chemin, unCode) => {
    expect(refus(document)).toEqual([chemin]);
    expect(messages(document)[0]).toMatch(/^Valeur inconnue\. Écrivez/);
    expect(messages(document)[0]).toContain(unCode);
  });

  it.each(['01', '19', '2A', '2B', '21', '95', '971', '972', '973', '974', '976'])(
    'le département %s existe',
    (code) => {
      expect(refus({ medecin: { departement: code } })).toEqual(['accepté']);
    },
  );
});

describe('des faits qui se contredisent sont refusés avec leur chemin', () => {
  const MT = 'medecin.patientele.mt';
  it.each<[string, unknown, string]>([
    ['1 000 = 700 + 200', { patientele: { mt: 1000, mtAdultes: 700, mtEnfants: 200 } }, MT],
    ['moins de patients que d’adultes', { patientele: { mt: 600, mtAdultes: 700 } }, MT],
    ['moins de patients que d’enfants', { patientele: { mt: 100, mtEnfants: 200 } }, MT],
    ['rang 62 dans P70–P90', { bande: 'p70-p90', percentile: 62 }, 'medecin.bande'],
    ['rang 90 dans P70–P90', { bande: 'p70-p90', percentile: 90 }, 'medecin.bande'],
    ['rang 29,9 dans P30–P50', { bande: 'p30-p50', percentile: 29.9 }, 'medecin.bande'],
    ['rang 50 dans P30–P50', { bande: 'p30-p50', percentile: 50 }, 'medecin.bande'],
  ])('%s', (_, medecin, chemin) => {
    expect(refus({ signature: '2024-09-01', medecin })).toEqual([chemin]);
  });

  it.each<[string, string, string, number]>([
    ['avenant 7', '2021-03-01', 'p90-p95', 95],
    ['avenant 7', '2021-03-01', 'p95-et-plus', 95],
    ['convention de 2024', '2024-09-01', 'p95-et-plus', 95],
    ['convention de 2024', '2024-09-01', 'sous-p30', 30],
    ['convention de 2024', '2024-09-01', 'p30-p50', 30],
    ['convention de 2024', '2024-09-01', 'p90-p95', 90],
  ])('%s, contrat du %s, bande %s au rang %d : admis', (_, signature, bande, percentile) => {
    expect(refus({ signature, medecin: { bande, percentile } })).toEqual(['accepté']);
  });

  it('rang 95 et bande P90–P95 se contredisent depuis mai 2023 (F-32)', () => {
    const medecin = { bande: 'p90-p95', percentile: 95 };
    expect(refus({ signature: '2023-04-30', medecin })).toEqual(['accepté']);
    expect(refus({ signature: '2023-05-01', medecin })).toEqual(['medecin.bande']);
  });

  it('une bande et des effectifs qui se contredisent sont admis : la bande décide, une alerte le dit', () => {
    const medecin = { specialite: 'medecine-generale', bande: 'p50-p70', patientele: { mt: 100 } };
    expect(refus({ signature: '2024-09-01', medecin })).toEqual(['accepté']);
  });
});

describe('un barème se nomme, il n’a pas de chemin', () => {
  it.each([
    '../secret',
    'a/b',
    '/etc/passwd',
    'a\\b',
    'urps.exemple',
    'URPS',
    '',
    'urps exemple',
    'é',
    `${'a'.repeat(101)}`,
  ])('« %s » est refusé', (bareme) => {
    expect(refus({ bareme })).toEqual(['bareme']);
    expect(messages({ bareme })[0]).toContain('jamais par un chemin');
  });

  it('« urps-exemple » est admis', () => {
    const lue = lireSituation({ bareme: 'urps-exemple' });
    expect(lue.accepte && lue.valeur.bareme).toBe('urps-exemple');
  });
});

describe('un refus', () => {
  it('nomme toutes les fautes, vingt au plus, et en français', () => {
    const fautes = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`cle${n}`, n]));
    expect(refus({ ...fautes, signature: 3, medecin: { age: 'x' } }).length).toBe(20);
    expect(refus({ signature: 3, medecin: { age: 'x', zone: 1 } })).toEqual([
      'signature',
      'medecin.age',
      'medecin.zone',
    ]);
    const tout = messages({ signature: 3, medecin: { age: 'x', zone: 1, patientele: { mt: -1 } }, groupe: [], x: 1 });
    expect(tout.filter((message) => ANGLAIS.test(message))).toEqual([]);
    expect(tout.filter((message) => !message.endsWith('.'))).toEqual([]);
  });
});

describe('ce qui est laissé de côté', () => {
  it('n’est jamais lu « non », sauf le partage, la MSP multisite et les patients déjà gagnés', () => {
    const lue = lireSituation({});
    if (!lue.accepte) throw new Error('Un document vide est une situation');
    const { demande, medecin, groupe } = lue.valeur.situation;
    expect([demande.partage, medecin.mspMultisite, groupe.dejaGagnes]).toEqual([
      false,
      false,
      { mt: 0, fileActive: 0 },
    ]);
    expect([medecin.mep, medecin.rqth, medecin.regroupe, groupe.adherents]).toEqual(Array(4).fill(undefined));
  });

  it('`true` et `false` se lisent oui et non pour le regroupement et la coordination', () => {
    const lire = (exercice: unknown) => {
      const lue = lireSituation({ medecin: { exercice } });
      return lue.accepte ? [lue.valeur.situation.medecin.regroupe, lue.valeur.situation.medecin.coordonne] : lue.refus;
    };
    expect(lire({ regroupe: true, coordonne: false })).toEqual(['oui', 'non']);
    expect(lire({ regroupe: 'engagement', coordonne: 'oui' })).toEqual(['engagement', 'oui']);
  });
});
