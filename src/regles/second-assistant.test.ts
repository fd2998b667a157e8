import { describe, expect, it } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import { evaluer } from './evaluation.ts';
import { laCondition, laReponse, unContratEnCours, uneDemande, uneSituation, unMedecin } from './situation.fixture.ts';
import type { ContratEnCours, Medecin } from './situation.ts';

const CODE = 'second-assistant';

/** Un généraliste en ZIP, en troisième année d'un temps plein, objectifs atteints, qui demande un second assistant. */
const uneDemandeDeSecond = (
  medecin: Partial<Medecin> = {},
  contrat: Partial<ContratEnCours> = {},
  signature = '2024-09-01',
) =>
  uneSituation({
    signature: jourDe(signature),
    demande: uneDemande({ assistant: 'second' }),
    medecin: unMedecin({ zone: 'zip', ...medecin }),
    contratEnCours: unContratEnCours(contrat),
  });

describe('le second assistant', () => {
  it('est ouvert quand tout est réuni (F-41 à F-46)', () => {
    const { eligibilite, conditions } = evaluer(uneDemandeDeSecond());
    expect(eligibilite.reponse).toBe('oui');
    expect(conditions.find(({ code }) => code === 'zone')?.fondement.cles).toEqual(['F-46']);
  });

  it.each<[string, Partial<Medecin>, Partial<ContratEnCours>, string]>([
    ['une autre spécialité (F-42)', { specialite: 'cardiologie' }, {}, 'F-42'],
    ['un pédiatre (F-42)', { specialite: 'pediatrie' }, {}, 'F-42'],
    ['un médecin à exercice particulier (F-42)', { mep: true }, {}, 'F-42'],
    ['un contrat à mi-temps (F-43)', {}, { option: 'mi-temps' }, 'F-43'],
    ['un contrat au tiers temps (F-43)', {}, { option: 'tiers-temps' }, 'F-43'],
    ['une première année (F-44)', {}, { annee: 1 }, 'F-44'],
    ['une deuxième année (F-44)', {}, { annee: 2 }, 'F-44'],
    ['des objectifs non atteints (F-45)', {}, { objectifsAtteints: false }, 'F-45'],
  ])('est refusé pour %s', (_, medecin, contrat, cle) => {
    const condition = laCondition(uneDemandeDeSecond(medecin, contrat), CODE);
    expect([condition?.valeur, condition?.fondement.cles]).toEqual(['non', [cle]]);
  });

  it.each([3, 4, 5])('reste ouvert la %ie année (F-44)', (annee) => {
    expect(laReponse(uneDemandeDeSecond({}, { annee }), CODE)).toBe('oui');
  });

  it.each<[Partial<Medecin>, Partial<ContratEnCours>, string]>([
    [{ specialite: undefined }, {}, 'medecin.specialite'],
    [{ mep: undefined }, {}, 'medecin.mep'],
    [{}, { option: undefined }, 'contratEnCours.option'],
    [{}, { annee: undefined, signature: undefined }, 'contratEnCours.annee'],
    [{}, { objectifsAtteints: undefined }, 'contratEnCours.objectifsAtteints'],
  ])('attend le fait non su : %o %o', (medecin, contrat, cle) => {
    expect(laReponse(uneDemandeDeSecond(medecin, contrat), CODE)).toBe(`indéterminé : fait ${cle}`);
  });

  it('un refus certain l’emporte sur un fait non su', () => {
    expect(laReponse(uneDemandeDeSecond({ mep: undefined }, { annee: 2 }), CODE)).toBe('non');
  });

  it.each([
    ['2022-09-02', '2024-09-01', 'non'],
    ['2022-09-01', '2024-09-01', 'oui'],
    ['2022-08-31', '2024-09-01', 'oui'],
    ['2024-09-02', '2024-09-01', 'non'],
    ['2022-06-23', '2024-06-22', 'non'],
    ['2022-06-22', '2024-06-22', 'oui'],
    ['2024-02-29', '2026-02-27', 'non'],
    ['2024-02-29', '2026-02-28', 'oui'],
  ])('année non donnée, contrat du %s, demande du %s : %s (F-44)', (contrat, demande, attendu) => {
    const enCours = { annee: undefined, signature: jourDe(contrat) };
    expect(laReponse(uneDemandeDeSecond({}, enCours, demande), CODE)).toBe(attendu);
  });

  it('n’est financé qu’à partir du 22 juin 2024 (X3, F-41)', () => {
    expect(laReponse(uneDemandeDeSecond({}, {}, '2024-06-21'), CODE)).toBe('non');
    expect(laReponse(uneDemandeDeSecond({}, {}, '2024-06-22'), CODE)).toBe('oui');
    expect(laCondition(uneDemandeDeSecond({}, {}, '2021-03-01'), CODE)?.fondement.cles).toEqual(['X3']);
  });

  it('n’a ni montant ni objectif publié (F-48)', () => {
    const { aide, objectifs, versements, manques } = evaluer(uneDemandeDeSecond());
    expect(aide?.total.maximum).toBeNull();
    expect(aide?.annees.map(({ maximum, bornes }) => [maximum, bornes])).toEqual(Array(5).fill([null, null]));
    expect(versements.every(({ montant }) => montant === null)).toBe(true);
    expect(objectifs.cibles.map(({ nature, hausse, cible }) => [nature, hausse, cible])).toEqual(
      Array(2).fill([null, null, null]),
    );
    const texte = { manque: 'texte', point: 'second-assistant-montants' };
    expect(manques).toContainEqual(texte);
    expect(objectifs.manques).toContainEqual(texte);
  });

  it('premier ou second non su : il manque ce fait, sauf si tout est réuni pour un second', () => {
    const non = uneSituation({ demande: uneDemande({ assistant: undefined }) });
    expect(laReponse(non, CODE)).toBe('indéterminé : fait demande.assistant');
    const reuni = { ...uneDemandeDeSecond(), demande: uneDemande({ assistant: undefined }) };
    expect(laReponse(reuni, CODE)).toBe('oui');
  });

  it('ne concerne pas un premier assistant', () => {
    expect(laReponse(uneSituation(), CODE)).toBe('absente');
  });
});
