import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { documentDuCas, lisible, ouvrirDocument, suivreOuvert } from './contrat.fixture.ts';
import { ecrireDocument, identifiantLibre, nommerActe, porteSante, regarderAu, sansSante } from './document.ts';
import { exempleDeContrat } from './exemple.ts';
import { lireOctets } from './lecture.ts';

const enOctets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const refusDe = (texte: string): readonly string[] => {
  const lu = lireOctets(enOctets(texte));
  return lu.accepte ? [] : lu.refus.map(({ chemin, message }) => `${chemin} : ${message}`);
};

describe('le fichier d’un contrat', () => {
  it('se relit tel qu’il a été écrit, et donne la même réponse', () => {
    const avant = ouvrirDocument(documentDuCas('VI-24'));
    const relu = lireOctets(enOctets(ecrireDocument(avant.document)));
    expect(relu.accepte && relu.valeur.document).toEqual(avant.document);
    expect(relu.accepte && suivreOuvert(relu.valeur).solde).toEqual(suivreOuvert(avant).solde);
  });

  it('garde le jour regardé, et l’oublie pour aujourd’hui', () => {
    const { document } = ouvrirDocument(documentDuCas('VI-01'));
    const autre = regarderAu(document, jourDe('2027-03-01'), jourDe('2027-02-01'));
    expect(autre).toMatchObject({ au: '2027-03-01', connuLe: '2027-02-01' });
    expect(regarderAu(autre, undefined, undefined)).not.toHaveProperty('au');
    expect(regarderAu(autre, undefined, undefined).actes).toEqual(document.actes);
  });

  it.each([
    ['{"situation": {}, "actes": [', [' : Ce n’est pas du JSON']],
    ['{"tandem": "simulation"}', [' : Ce document n’a pas d’« actes » : ce n’est pas un contrat suivi.']],
    ['[]', [' : Ce document n’a pas d’« actes » : ce n’est pas un contrat suivi.']],
    ['', [' : Le document est vide.']],
    ['{"situation": {}, "actes": "non"}', ['actes : Une liste est attendue.']],
    [
      '{"situation": {"signature": "2024-02-30"}, "actes": []}',
      ['situation.signature : Le jour 2024-02-30 n’existe pas.'],
    ],
    ['{"situation": {}, "actes": [{"acte": "fete", "effet": "2024-01-01"}]}', ['actes[0].acte : Acte inconnu.']],
    ['{"situation": {}, "actes": [], "prenom": 1}', ['prenom : Cette clé n’existe pas.']],
    ['{"situation": {}, "actes": [], "__proto__": {}}', ['__proto__ : Cette clé n’existe pas.']],
  ])('%s est refusé, en nommant le champ', (texte, debuts) => {
    const refus = refusDe(texte);
    expect(refus).toHaveLength(debuts.length);
    for (const [rang, debut] of debuts.entries()) expect(refus[rang]).toContain(debut);
  });

  it('refuse 100 000 actes d’une phrase', () => {
    const actes = Array.from({ length: 100_000 }, () => ({ acte: 'depart', effet: '2025-01-01' }));
    expect(refusDe(JSON.stringify({ situation: {}, actes })).map(lisible)).toEqual([
      'actes : Il y en a trop : 10000 au plus.',
    ]);
  });
});

describe('les identifiants', () => {
  it('suivent le plus grand, même si le fichier en a d’autres', () => {
    const { document } = ouvrirDocument(exempleDeContrat(jourDe('2026-11-22')));
    expect(identifiantLibre(document)).toBe('a10');
    expect(identifiantLibre({ ...document, actes: [] })).toBe('a1');
    const [premier] = document.actes;
    expect(premier && identifiantLibre({ ...document, actes: [{ ...premier, id: 'a41' }] })).toBe('a42');
  });

  it('ne se donnent à un acte que s’il n’en a pas', () => {
    const { document } = ouvrirDocument(documentDuCas('VI-01'));
    const nomme = nommerActe(document, 0);
    expect(nomme).toMatchObject({ id: 'a2', document: { actes: [{ id: 'a2', acte: 'signature' }] } });
    expect(nommerActe(nomme.document, 0)).toEqual(nomme);
  });
});

describe('les données de santé', () => {
  it('sont trouvées et ôtées, sans changer une somme', () => {
    const avecMotif = ouvrirDocument(documentDuCas('VI-16'));
    expect(porteSante(avecMotif.document)).toBe(true);
    const sans = sansSante(avecMotif.document);
    expect(porteSante(sans)).toBe(false);
    expect(JSON.stringify(sans)).not.toMatch(/motif|rqth|ald"/);
    expect(suivreOuvert(ouvrirDocument(sans)).solde).toEqual(suivreOuvert(avecMotif).solde);
  });

  it('ne sont pas dans l’exemple', () => {
    expect(porteSante(exempleDeContrat(jourDe('2026-11-22')))).toBe(false);
  });
});

describe('l’exemple', () => {
  it.each(['2026-11-22', '2028-02-29', '2027-08-31', '2026-08-22'])('est recevable, ouvert le %s', (aujourdHui) => {
    const suivi = suivreOuvert(ouvrirDocument(exempleDeContrat(jourDe(aujourdHui))), aujourdHui);
    expect(suivi).toMatchObject({ etat: 'en-cours', annee: 2, solde: { solde: 0 } });
  });
});
