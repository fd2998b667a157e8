import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, ecrireJour, jourDe } from '../../../commun/jour.ts';
import { suivreContrat } from '../../../contrat/contrat.ts';
import { ecrireEnChiffres } from '../../../usages/suivi/dates.ts';
import { manquesDuSuivi } from '../../../usages/suivi/manques.ts';
import { faitsManquants, seCorrigeIci } from './champs-du-depart.ts';
import { documentDuCas, lisible, ouvrirDocument, suivreOuvert, unContratTenu } from './contrat.fixture.ts';
import { commencerContrat, PARTIES_DU_CONTRAT } from './contrat-commence.ts';
import { AUJOURD_HUI, champsDe, contratDe, corriger, direChangements, direRefus } from './depart.fixture.ts';
import { actesDuDepart, corrigerDepart, prendreDepart } from './depart.ts';
import { exempleDeContrat } from './exemple.ts';
import { type Brouillon, NON_SU } from './formulaire.ts';

const exemple = unContratTenu(exempleDeContrat(AUJOURD_HUI));

describe('le départ d’un contrat', () => {
  it('se relit tel que le fichier, la signature et l’embauche le disent', () => {
    const depart = prendreDepart(exemple, champsDe(exemple));
    expect(Object.fromEntries([...depart].map(([cle, valeur]) => [cle, lisible(valeur)]))).toMatchObject({
      signature: '22/09/2025',
      'demande.option': 'temps-plein',
      'medecin.patientele.mtAdultes': '1 080',
      'objectifs.mt.cible': '1 560',
      'objectifs.fileActive.auPlusTard': '22/09/2028',
      'assistant.embauche': '08/10/2025',
      'medecin.zone': 'hors-zone',
      'medecin.mep': 'non',
    });
  });

  it('inchangé, ne corrige rien', () => {
    const { corrige, apercu } = corriger(exemple, {});
    expect(corrige.corriges).toEqual([]);
    expect(apercu.genre).toBe('a-remplir');
  });

  it('écrit autrement, mais pareil, ne corrige rien', () => {
    const { corrige } = corriger(exemple, { signature: '22-9-2025', 'medecin.patientele.fileActive': '2040' });
    expect(corrige.corriges).toEqual([]);
  });

  it('ne demande pas les données de santé, et n’y touche pas', () => {
    const { situation } = exemple.document;
    const sensible = unContratTenu({
      ...exemple.document,
      situation: { ...situation, medecin: { ...situation.medecin, rqth: true, ald: false } },
    });
    expect(champsDe(sensible).map(({ cle }) => cle)).not.toContain('medecin.rqth');
    const { document } = contratDe(corriger(sensible, { 'medecin.age': '48' }));
    expect(document.situation.medecin).toMatchObject({ age: 48, rqth: true, ald: false });
  });
});

describe('corriger la situation', () => {
  it('ne change que les faits corrigés, et aucun acte', () => {
    const prevu = corriger(exemple, { 'demande.option': 'mi-temps' });
    const { document } = contratDe(prevu);
    expect(document.actes).toEqual(exemple.document.actes);
    expect(document.situation).toEqual({
      ...exemple.document.situation,
      demande: { ...exemple.document.situation.demande, option: 'mi-temps' },
    });
    const changements = direChangements(prevu);
    expect(changements).toContain('Dû : 66 000 € → 33 000 €');
    expect(changements).toContain('Solde, ce qui reste à recevoir : 0 € → −33 000 €');
    expect(changements).toContain('Ce qui dépend des objectifs, au plus : 66 000 € → 33 000 €');
  });

  it('« je ne sais pas » retire le fait, et ce qui en dépend devient indéterminé', () => {
    const prevu = corriger(exemple, { 'demande.option': NON_SU });
    expect(contratDe(prevu).document.situation.demande).not.toHaveProperty('option');
    expect(prevu.apercu.genre === 'effet' && prevu.apercu.changements.some((un) => un.apresIndetermine)).toBe(true);
    expect([...prevu.manquants]).toContain('demande.option');
  });

  it('garde ce que le formulaire ne montre plus : un cardiologue garde les patients déclarés du fichier', () => {
    const { document } = contratDe(corriger(exemple, { 'medecin.specialite': 'cardiologie' }));
    expect(document.situation.medecin?.patientele).toEqual({ mtAdultes: 1080, mtEnfants: 220, fileActive: 2040 });
  });

  it('une part s’écrit sur cent et se garde entre 0 et 1', () => {
    const tenu = unContratTenu({
      ...exemple.document,
      situation: { ...exemple.document.situation, medecin: { specialite: 'orl', partCcam: 0.07 } },
    });
    expect(prendreDepart(tenu, champsDe(tenu)).get('medecin.partCcam')).toBe('7');
    const { document } = contratDe(corriger(tenu, { 'medecin.partCcam': '12,5' }));
    expect(document.situation.medecin?.partCcam).toBe(0.125);
  });

  it('ce qui se contredit est refusé sous son champ', () => {
    expect(direRefus(corriger(exemple, { 'medecin.patientele.mt': '12' }))).toEqual([
      'medecin.patientele.mt : 12 patients déclarés ne font pas 1080 adultes et 220 enfants.',
    ]);
  });

  it.each([
    ['signature', '', 'Écrivez le jour de la signature.'],
    ['signature', '30/02/2026', 'Le 30 février n’existe pas en 2026. Écrivez une date comme 28/02/2027.'],
    ['medecin.age', '12', 'Ce nombre est trop petit : 18 au moins.'],
    ['medecin.patientele.fileActive', '9999999', 'Ce nombre est trop grand : 1 000 000 au plus.'],
    [
      'signature',
      '01/12/2026',
      'Ce jour est à venir, et le contrat est signé depuis le 22 septembre 2025. Écrivez un jour passé ; un contrat qui n’est pas encore signé se commence de nouveau.',
    ],
  ])('%s « %s » : sous le champ', (champ, texte, phrase) => {
    const { corrige } = corriger(exemple, { [champ]: texte });
    expect(corrige.document).toBeUndefined();
    expect(lisible(corrige.fautes.get(champ) ?? '')).toBe(phrase);
  });

  it('ce que le fichier dit déjà hors des bornes du formulaire ne gêne pas une autre correction', () => {
    const vieux = unContratTenu({ situation: { signature: '1950-01-01', medecin: { age: 40 } }, actes: [] });
    expect(contratDe(corriger(vieux, { 'medecin.age': '41' })).document.situation.signature).toBe('1950-01-01');
  });
});

describe('corriger la signature et l’embauche', () => {
  it('l’ancien acte reste, annulé, et le bon le suit', () => {
    const prevu = corriger(exemple, { signature: '01/10/2025', 'objectifs.mt.cible': '1 600' });
    const { document } = contratDe(prevu);
    expect(document.situation.signature).toBe('2025-10-01');
    expect(document.actes.slice(0, 9)).toEqual(exemple.document.actes);
    expect(document.actes.slice(9)).toEqual([
      { id: 'a10', acte: 'annulation', effet: '2025-10-01', vise: 'a1', enregistre: '2026-11-22' },
      {
        id: 'a11',
        acte: 'signature',
        effet: '2025-10-01',
        enregistre: '2026-11-22',
        objectifs: [
          { indicateur: 'mt', depart: 1300, cible: 1600, auPlusTard: '2028-09-22' },
          { indicateur: 'fileActive', depart: 2040, cible: 2150, auPlusTard: '2028-09-22' },
        ],
      },
    ]);
    expect(direChangements(prevu)).toContain('Dernier jour du contrat : 21 septembre 2030 → 30 septembre 2030');
  });

  it('regardé tel qu’on le connaissait avant, le contrat a sa signature d’alors', () => {
    const { lu } = contratDe(corriger(exemple, { signature: '01/10/2025', 'assistant.embauche': '15/10/2025' }));
    const avant = suivreContrat(lu.situation, lu.actes, AUJOURD_HUI, ajouterJours(AUJOURD_HUI, -1));
    const { lu: original } = exemple;
    const attendu = suivreContrat(original.situation, original.actes, AUJOURD_HUI, ajouterJours(AUJOURD_HUI, -1));
    expect(avant.situation.signature).toBe(attendu.situation.signature);
    expect(avant.fin).toBe(attendu.fin);
    expect(avant.echeances.map(({ le }) => le)).toEqual(attendu.echeances.map(({ le }) => le));
  });

  it('l’embauche vidée n’a plus ni acte qui compte ni jour dans la situation', () => {
    const contrat = contratDe(corriger(exemple, { 'assistant.embauche': '' }));
    expect(actesDuDepart(contrat).embauche).toBeUndefined();
    expect(contrat.document.situation.assistant).not.toHaveProperty('embauche');
  });

  it('le diplôme que dit l’acte d’embauche se corrige avec lui', () => {
    const contrat = contratDe(corriger(exemple, { 'assistant.titre': 'dei' }));
    expect(actesDuDepart(contrat).embauche?.titre).toBe('dei');
    expect(suivreOuvert(contrat, '2026-11-22').situation.assistant.titre).toBe('dei');
  });

  it('un acte devenu impossible est nommé avec sa phrase ; annulé aussi si on le demande, sans que rien s’efface', () => {
    const tardive = { signature: '01/03/2026', 'assistant.embauche': '05/03/2026' };
    const refuse = corriger(exemple, tardive);
    expect(refuse.apercu.genre).toBe('refus');
    expect(refuse.impossibles.map(({ place, phrase }) => `${place} ${lisible(phrase)}`)).toEqual([
      '2 Cet acte ne peut pas précéder la signature.',
      '3 Cet acte ne peut pas précéder la signature.',
      '4 Cet acte ne peut pas précéder la signature.',
    ]);
    expect(refuse.impossibles.map(({ texte }) => lisible(texte))).toContain(
      'Versement : année 1, n° 1 : 38 000 €, du 19 octobre 2025',
    );
    const accepte = corriger(exemple, tardive, true);
    expect(accepte.impossibles.map(({ place }) => place)).toEqual([2, 3, 4]);
    const { document } = contratDe(accepte);
    expect(document.actes.slice(0, 9)).toEqual(exemple.document.actes);
    expect(suivreOuvert(contratDe(accepte), '2026-11-22').solde.verse).toBe(2_800_000);
  });

  it('un contrat sans acte de signature n’a que sa situation à corriger', () => {
    const projet = unContratTenu({ situation: { signature: '2026-12-01' }, actes: [] });
    expect(champsDe(projet).some(({ cle }) => cle.startsWith('objectifs.'))).toBe(false);
    expect(contratDe(corriger(projet, { signature: '15/12/2026' })).document).toEqual({
      situation: { signature: '2026-12-15' },
      actes: [],
    });
  });
});

describe('les faits que les règles réclament', () => {
  it.each(['VI-09', 'VI-10', 'VI-01'])('%s : chacun a son champ, ou son chemin dans le fichier', (id) => {
    const tenu = unContratTenu(documentDuCas(id));
    const manquants = faitsManquants(manquesDuSuivi(suivreOuvert(tenu, '2026-11-22')));
    const cles = champsDe(tenu).map(({ cle }) => cle);
    for (const cle of manquants) expect([cle, cles.includes(cle)]).toEqual([cle, seCorrigeIci(cle)]);
  });
});

const BROUILLONS: fc.Arbitrary<Brouillon> = fc
  .record({
    signature: fc.integer({ min: 0, max: 1500 }),
    embauche: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    option: fc.constantFrom('tiers-temps', 'mi-temps', 'temps-plein', NON_SU),
    specialite: fc.constantFrom('medecine-generale', 'pediatrie', 'cardiologie', NON_SU),
    bande: fc.constantFrom('p30-p50', 'p50-p70', NON_SU),
    titre: fc.constantFrom('aucun', 'cqp', 'dei', NON_SU),
    fileActive: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }),
    cible: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
  })
  .map(({ signature, embauche, option, specialite, bande, titre, fileActive, cible }) => {
    const jour = ajouterJours(jourDe('2022-01-10'), signature);
    return new Map([
      ['signature', ecrireEnChiffres(jour)],
      ['demande.option', option],
      ['medecin.specialite', specialite],
      ['medecin.bande', bande],
      ['assistant.titre', titre],
      ['assistant.embauche', embauche === undefined ? '' : ecrireEnChiffres(ajouterJours(jour, embauche))],
      ['medecin.patientele.fileActive', fileActive === undefined ? '' : String(fileActive)],
      ['objectifs.fileActive.cible', cible === undefined ? '' : String(cible)],
      ['objectifs.fileActive.auPlusTard', ecrireEnChiffres(ajouterJours(jour, 1095))],
    ]);
  });

describe('deux chemins, une réponse', () => {
  it('un contrat commencé d’un départ puis corrigé en un autre est suivi comme s’il avait commencé par celui-là', () => {
    fc.assert(
      fc.property(BROUILLONS, BROUILLONS, fc.integer({ min: 0, max: 900 }), (faux, bon, apres) => {
        const tenu = unContratTenu(commencerContrat({}, faux, AUJOURD_HUI).document);
        const direct = ouvrirDocument(commencerContrat({}, bon, AUJOURD_HUI).document);
        const champs = PARTIES_DU_CONTRAT.flatMap((partie) => partie.champs);
        const corrige = corrigerDepart(tenu, champs, bon, AUJOURD_HUI);
        const contrat = ouvrirDocument(corrige.document ?? tenu.document);
        expect(contrat.document.actes.slice(0, tenu.document.actes.length)).toEqual(tenu.document.actes);
        const jours = [tenu, direct].flatMap(({ lu }) => lu.actes.map(({ effet }) => ecrireJour(effet)));
        const dernier = jours.toSorted().at(-1) ?? '';
        const jour = ecrireJour(ajouterJours(jourDe(dernier), apres));
        const { journal: _a, situation: sa, evaluation: ea, ...a } = suivreOuvert(contrat, jour);
        const { journal: _b, situation: sb, evaluation: eb, ...b } = suivreOuvert(direct, jour);
        expect(a).toEqual(b);
        expect(ea).toEqual(eb);
        expect(sa).toEqual(sb);
      }),
      { numRuns: 100 },
    );
  });
});
