import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import type { Reponses, Valeur } from '../entretien/champs.ts';
import { EXEMPLES } from '../entretien/exemples.ts';
import { mener } from '../entretien/pertinence.ts';
import { lireEngagementInconnu, lirePromesses } from './engagement.ts';
import { compterLesConditions, lireADemi, lireLaCondition } from './faits-des-conditions.ts';
import { lireFaitsManquants, lireTextesManquants } from './manques.ts';
import { lireReponsesDonnees } from './reponses-donnees.ts';

const exemple = (id: string, change: Readonly<Record<string, Valeur>> = {}): Map<string, Valeur> =>
  new Map([...(EXEMPLES.find((un) => un.id === id)?.reponses(jourDe('2026-11-22')) ?? []), ...Object.entries(change)]);

const SISA: Readonly<Record<string, Valeur>> = {
  signature: '2026-11-22',
  cadre: 'collectif',
  departement: '48',
  forme: 'sisa',
  adherents: 2,
  etp: 2,
  'adherent-1-specialite': 'generaliste',
  'adherent-1-secteur': 'secteur-1',
  'adherent-1-mt': 900,
  'adherent-1-file-active': 1400,
  'adherent-1-contrat': 'non',
  'adherent-2-specialite': 'generaliste',
  'adherent-2-secteur': 'secteur-2-optam',
  'adherent-2-mt': 801,
  'adherent-2-file-active': 1200,
  'adherent-2-contrat': 'non',
  embauche: '2026-12-22',
  titre: 'aucun',
  'ancien-secretaire': 'non',
};

const enClair = (texte: string): string => texte.replaceAll('\u00a0', ' ');

const lire = (reponses: Reponses) => {
  const entretien = mener(reponses);
  const { situation, regime, questions } = entretien;
  const reponse = evaluerSituation(situation, undefined, 'essai');
  const { conditions } = evaluer(situation);
  return {
    entretien,
    reponse,
    compte: compterLesConditions(conditions),
    dits: Object.fromEntries(
      conditions.map((une) => [
        une.code,
        enClair(lireADemi(une, questions, reponses) ?? lireLaCondition(une, situation, regime)),
      ]),
    ),
  };
};

describe('le fait lu sous chaque condition', () => {
  it('un généraliste d’aujourd’hui : ce qu’il a répondu, et le minimum', () => {
    const { dits, compte } = lire(exemple('generaliste-aujourdhui'));
    expect(dits).toMatchObject({
      'option-ouverte': 'temps plein',
      secteur: 'secteur 1',
      statut: 'installé',
      specialite: 'médecine générale',
      'patientele-minimale': '900 pour un minimum de 775',
    });
    expect(compte).toBe('cinq sur cinq');
  });

  it('sous l’avenant 7, seuls les adultes ; la bande et le rang sont dits tels quels', () => {
    expect(lire(exemple('generaliste-2022')).dits['patientele-minimale']).toBe('700 adultes pour un minimum de 640');
    expect(lire(exemple('vasculaire-2022', { bande: 'p50-p70' })).dits['patientele-minimale']).toBe('du P50 au P70');
    expect(lire(exemple('vasculaire-2022', { rang: 62.5 })).dits['patientele-minimale']).toBe('rang 62,5 sur 100');
  });

  it('une dispense se dit par son motif', () => {
    const { dits } = lire(exemple('generaliste-2022', { 'mt-adultes': 500, statut: 'nouvel-installe' }));
    expect(dits['patientele-minimale']).toMatch(/^vous êtes dispensé d’atteindre le P30/);
  });

  it('un refus dit pourquoi ; un manque dit lequel', () => {
    const { dits, compte } = lire(exemple('generaliste-aujourdhui', { secteur: 'secteur-2' }));
    expect(dits.secteur).toBe('votre secteur n’ouvre pas droit à l’aide : secteur 2 sans Optam');
    expect(compte).toBe('quatre sur cinq');
    const attente = lire(exemple('generaliste-aujourdhui', { secteur: 'secteur-2-non-precise' }));
    expect(attente.dits.secteur).toBe('secteur 2, Optam non su');
    expect(attente.compte).toBe('quatre remplies, une en attente');
    expect(lire(exemple('vasculaire-2022')).dits['patientele-minimale']).toBe(
      'les textes lus ne tranchent pas : « Seuils des percentiles »',
    );
  });

  it('une société : sa forme, ses adhérents, leur moyenne, ses temps pleins', () => {
    const { dits, reponse } = lire(new Map(Object.entries(SISA)));
    expect(dits).toMatchObject({
      'collectif-forme': 'SISA',
      'collectif-adherents': '2 généralistes',
      'collectif-seuil': '850,5 en moyenne pour un minimum de 775',
      'collectif-etp': '2 pour 2 adhérents',
    });
    expect([reponse.eligibilite.reponse, reponse.aide.total]).toEqual(['oui', 264_000]);
  });
});

describe('l’engagement', () => {
  it('indéterminé : ce qui sera mesuré, quand, et ce qui n’a pas été lu', () => {
    const inconnu = lireEngagementInconnu(lire(exemple('generaliste-aujourdhui')).reponse);
    expect(enClair(inconnu?.phrase ?? '')).toBe(
      'Avant le 22 novembre 2029, la patientèle médecin traitant et la file active doivent progresser. Le tableau des objectifs par bande et par option n’a pas été trouvé.',
    );
    expect(inconnu?.fauteDeTexte).toBe(true);
  });

  it('chiffré : de combien à combien, et avant quand', () => {
    const { reponse } = lire(new Map(Object.entries(SISA)));
    expect(lireEngagementInconnu(reponse)).toBeUndefined();
    expect(lirePromesses(reponse).map(({ nom, quoi, quand }) => enClair(`${nom} : ${quoi} ${quand}`))).toEqual([
      'patientèle médecin traitant : augmenter de 1 701 à 2 221 patients avant le 22 novembre 2028',
      'file active : augmenter de 2 600 à 2 820 patients avant le 22 novembre 2028',
    ]);
  });

  it('à 67 ans : maintenir, une petite baisse étant admise', () => {
    const [promesse] = lirePromesses(lire(exemple('generaliste-aujourdhui', { age: 67 })).reponse);
    expect(enClair(promesse?.quoi ?? '')).toMatch(/^maintenir 900 patients, une baisse de .* étant admise$/);
  });
});

describe('ce qui manque', () => {
  const manquer = (reponses: Reponses) => {
    const { reponse, entretien } = lire(reponses);
    return lireFaitsManquants(reponse, entretien, reponses).map(({ nom, question, issues }) =>
      [nom, question?.id ?? '', issues ?? ''].map(enClair),
    );
  };

  it('dit ce que chaque réponse changerait', () => {
    expect(manquer(new Map([...exemple('generaliste-2022')].filter(([champ]) => champ !== 'coordonne')))).toEqual([
      [
        'l’exercice coordonné (MSP, ESP, CPTS…)',
        'coordonne',
        'Oui avec « Oui » et « Je m’y engage », non avec « Non ».',
      ],
    ]);
    expect(manquer(exemple('generaliste-aujourdhui', { secteur: 'secteur-2-non-precise' }))).toEqual([
      ['Avez-vous adhéré à l’Optam ?', 'secteur', 'Oui avec « Optam » et « Optam-CO », non avec « Non ».'],
    ]);
  });

  it('ne nomme un adhérent qu’une fois, et mène à sa question', () => {
    const reponses = Object.entries(SISA).filter(([champ]) => !champ.startsWith('adherent-2') && champ !== 'titre');
    expect(manquer(new Map(reponses))).toEqual([
      ['l’adhérent n° 2', 'adherent-2', ''],
      ['le titre de l’assistant', 'titre', ''],
    ]);
  });

  it('nomme chaque texte une fois', () => {
    const points = lireTextesManquants(lire(exemple('generaliste-2022')).reponse);
    expect(new Set(points).size).toBe(points.length);
    expect(points).toContain('seuils-des-percentiles');
  });
});

describe('les réponses, pour le papier', () => {
  const imprimer = (reponses: Reponses, ignorees: readonly string[] = []) =>
    lireReponsesDonnees(mener(reponses).questions, { reponses, ignorees: new Set(ignorees) }).map(({ titre, dite }) =>
      enClair(`${titre} : ${dite}`),
    );

  it('chacune telle qu’on l’a donnée, sans la santé', () => {
    const reponses = exemple('generaliste-aujourdhui', { mt: 600, rqth: 'oui', mixte: 'non' });
    const lignes = imprimer(reponses, ['zone', 'ald']);
    expect(lignes).toEqual(
      expect.arrayContaining([
        'Jour de la signature, passé ou prévu : 22/11/2026',
        'Qui signe le contrat ? : Un médecin',
        'Âge à la signature : 52 ans',
        'Patients dont vous êtes le médecin traitant : total : 600',
        'File active : 1 400 patients',
      ]),
    );
    expect(lignes.join(' ')).not.toMatch(/RQTH|ALD/);
  });

  it('« je ne sais pas » s’imprime « non su » ; une question sans réponse ne s’imprime pas', () => {
    const lignes = imprimer(new Map([['signature', '2026-11-22']]), ['specialite']);
    expect(lignes).toEqual([
      'Jour de la signature, passé ou prévu : 22/11/2026',
      'Qui signe le contrat ? : Un médecin',
      'Spécialité : non su',
    ]);
  });
});
