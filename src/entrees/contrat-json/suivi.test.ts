import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { MOTIFS_D_ABSENCE } from '../../contrat/actes.ts';
import { direMotif } from '../../explication/vie.ts';
import { suivre } from '../../usages/suivre-contrat.ts';
import { direEcarts } from './refus.ts';
import { estUnContrat, lireContrat } from './suivi.ts';

const SITUATION = {
  signature: '2024-09-01',
  demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein', partage: false },
  medecin: {
    specialite: 'medecine-generale',
    mep: false,
    bande: 'p50-p70',
    patientele: { mt: 1100, fileActive: 1700 },
  },
  assistant: { embauche: '2024-10-01', titre: 'aucun' },
};
const SIGNATURE = { acte: 'signature', effet: '2024-09-01' };
const unContrat = (actes: readonly unknown[], sauf: Readonly<Record<string, unknown>> = {}) => ({
  au: '2026-01-01',
  situation: SITUATION,
  actes,
  ...sauf,
});

/** Les refus d'un document, un par ligne, comme la personne les lit ; une liste vide s'il est reçu. */
const refusDe = (document: unknown): readonly string[] => {
  const lu = lireContrat(document);
  return lu.accepte ? [] : direEcarts(lu.refus).split('\n');
};
const cheminsDe = (document: unknown) => refusDe(document).map((ligne) => ligne.split('\u00a0: ')[0]);
const refusDeLActe = (acte: unknown) => cheminsDe(unContrat([SIGNATURE, acte]));

describe('un acte mal écrit est refusé par son chemin', () => {
  it.each<[string, unknown, string]>([
    ['un acte inconnu', { acte: 'grossesse', effet: '2025-01-01' }, 'actes[1].acte'],
    ['un acte sans nom', { effet: '2025-01-01' }, 'actes[1].acte'],
    ['un acte qui n’est pas un objet', 'depart', 'actes[1]'],
    ['une clé inconnue', { acte: 'depart', effet: '2025-01-01', cause: 'x' }, 'actes[1].cause'],
    ['une clé d’un autre acte', { acte: 'depart', effet: '2025-01-01', montant: 3 }, 'actes[1].montant'],
    ['une clé inconnue plus profonde', { ...mesure({ mt: 3, ald: true }) }, 'actes[1].patientele.ald'],
    ['un jour absent', { acte: 'depart' }, 'actes[1].effet'],
    ['un jour avec une heure', { acte: 'depart', effet: '2025-01-01T10:00:00' }, 'actes[1].effet'],
    ['un jour impossible', { acte: 'depart', effet: '2025-02-29' }, 'actes[1].effet'],
    [
      'un enregistrement impossible',
      { acte: 'depart', effet: '2025-01-01', enregistre: '2025-13-01' },
      'actes[1].enregistre',
    ],
    ['un effectif négatif', mesure({ fileActive: -1 }), 'actes[1].patientele.fileActive'],
    ['un effectif à virgule', mesure({ mtAdultes: 900.5 }), 'actes[1].patientele.mtAdultes'],
    ['un total qui ne tombe pas juste', mesure({ mt: 1000, mtAdultes: 900, mtEnfants: 99 }), 'actes[1].patientele.mt'],
    ['un total sous ses adultes', mesure({ mt: 899, mtAdultes: 900 }), 'actes[1].patientele.mt'],
    ['un objet d’avenant inconnu', { acte: 'avenant', effet: '2025-01-01', objet: 'prime' }, 'actes[1].objet'],
    ['un avenant sans objet', { acte: 'avenant', effet: '2025-01-01' }, 'actes[1].objet'],
    ['un titre inconnu', { acte: 'remplacement', effet: '2025-01-01', titre: 'bac' }, 'actes[1].titre'],
    ['une annulation sans cible', { acte: 'annulation', effet: '2025-01-01' }, 'actes[1].vise'],
    ['un identifiant vide', { acte: 'depart', effet: '2025-01-01', id: '' }, 'actes[1].id'],
  ])('%s', (_, acte, chemin) => {
    expect(refusDeLActe(acte)).toEqual([chemin]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['une somme négative', { montant: -1 }, 'actes[1].montant'],
    ['une somme sous le centime', { montant: 0.001 }, 'actes[1].montant'],
    ['une somme à trois décimales', { montant: 1000.125 }, 'actes[1].montant'],
    ['une somme en texte', { montant: '38000' }, 'actes[1].montant'],
    ['une somme démesurée', { montant: 1e9 }, 'actes[1].montant'],
    ['un rang nul', { rang: 0 }, 'actes[1].rang'],
    ['un rang à virgule', { rang: 1.5 }, 'actes[1].rang'],
    ['une année nulle', { annee: 0 }, 'actes[1].annee'],
    ['une sixième année', { annee: 6 }, 'actes[1].annee'],
  ])('versement : %s', (_, sauf, chemin) => {
    const versement = { acte: 'versement', effet: '2024-10-01', annee: 1, rang: 1, montant: 38_000 };
    expect(refusDeLActe(versement)).toEqual([]);
    expect(refusDeLActe({ ...versement, ...sauf })).toEqual([chemin]);
  });

  it.each([0, 0.01, 0.29, 1.15, 8767.5, 38_000.99])('une somme de %f € est lue au centime près', (montant) => {
    const versement = { acte: 'versement', effet: '2024-10-01', annee: 1, rang: 1, montant };
    const lu = lireContrat(unContrat([SIGNATURE, versement]));
    expect(lu.accepte && lu.valeur.actes[1]).toMatchObject({ montant: Math.round(montant * 100) });
  });

  it('les objectifs de la signature : indicateur, total et échéance se vérifient', () => {
    const signer = (objectif: object) => cheminsDe(unContrat([{ ...SIGNATURE, objectifs: [objectif] }]));
    const bon = { indicateur: 'mt', depart: 1100, cible: 1320, auPlusTard: '2027-09-01' };
    expect(signer(bon)).toEqual([]);
    expect(signer({ ...bon, indicateur: 'rdv' })).toEqual(['actes[0].objectifs[0].indicateur']);
    expect(signer({ ...bon, cible: -1 })).toEqual(['actes[0].objectifs[0].cible']);
    expect(signer({ ...bon, auPlusTard: '2027-09' })).toEqual(['actes[0].objectifs[0].auPlusTard']);
    expect(signer({ ...bon, prime: 1 })).toEqual(['actes[0].objectifs[0].prime']);
  });
});

function mesure(patientele: Readonly<Record<string, unknown>>) {
  return { acte: 'mesure', effet: '2025-01-01', patientele };
}

describe('le document entier', () => {
  it.each<[string, unknown, string]>([
    ['au avec une heure', unContrat([], { au: '2026-01-01 10:00' }), 'au'],
    ['connuLe impossible', unContrat([], { connuLe: '2026-04-31' }), 'connuLe'],
    ['une clé inconnue', unContrat([], { avis: true }), 'avis'],
    ['sans actes', { situation: SITUATION }, 'actes'],
    ['des actes qui ne sont pas une liste', unContrat([], { actes: {} }), 'actes'],
    ['sans situation', { actes: [] }, 'situation'],
    ['une faute dans la situation', unContrat([], { situation: { signature: '2024-02-30' } }), 'situation.signature'],
    [
      'une situation qui se contredit',
      unContrat([], { situation: { medecin: { patientele: { mt: 1, mtAdultes: 2 } } } }),
      'situation.medecin.patientele.mt',
    ],
  ])('%s', (_, document, chemin) => {
    expect(cheminsDe(document)).toEqual([chemin]);
  });

  it('20 000 actes sont refusés d’une seule phrase, qui dit combien en sont lus', () => {
    const actes = Array.from({ length: 20_000 }, () => ({ acte: 'depart', effet: '2025-01-01' }));
    const refus = refusDe(unContrat(actes));
    expect(refus).toHaveLength(1);
    expect(refus[0]).toMatch(/^actes\u00a0: .*10[\s.]?000 au plus/u);
  });

  it('mille fautes n’en montrent pas mille', () => {
    const actes = Array.from({ length: 1000 }, () => ({ acte: 'depart', effet: 'hier' }));
    const lignes = refusDe(unContrat(actes));
    expect(lignes.length).toBeGreaterThan(0);
    expect(lignes.length).toBeLessThanOrEqual(20);
  });

  it('une faute entre les actes nomme l’acte et son champ, dans une phrase en français', () => {
    const depart = { acte: 'depart', effet: '2024-08-31' };
    const absence = { acte: 'absence', effet: '2025-02-01', fin: '2025-01-31' };
    expect(refusDe(unContrat([SIGNATURE, depart]))).toEqual([
      'actes[1].effet\u00a0: Cet acte ne peut pas précéder la signature.',
    ]);
    expect(refusDe(unContrat([SIGNATURE, absence]))).toEqual([
      'actes[1].fin\u00a0: Cette absence finit avant de commencer.',
    ]);
    expect(refusDe(unContrat([SIGNATURE, { acte: 'resiliation', effet: '2029-09-01' }]))[0]).toContain('échu');
  });

  it('la place est celle du fichier, quel que soit l’ordre des jours', () => {
    const depart = { acte: 'depart', effet: '2024-01-01' };
    expect(cheminsDe(unContrat([{ acte: 'mesure', effet: '2025-01-01', patientele: {} }, SIGNATURE, depart]))).toEqual([
      'actes[2].effet',
    ]);
  });

  it('ce qui est laissé de côté se lit comme le contrat le dit', () => {
    const laisses = [
      SIGNATURE,
      { acte: 'demenagement', effet: '2025-01-01' },
      { acte: 'resiliation', effet: '2024-10-01', recue: '2024-09-20' },
      { acte: 'absence', effet: '2024-09-10' },
    ];
    const lu = lireContrat({ situation: SITUATION, actes: laisses });
    expect(lu).toMatchObject({
      accepte: true,
      valeur: {
        au: undefined,
        connuLe: undefined,
        actes: [
          { acte: 'signature', objectifs: [], effet: jourDe('2024-09-01'), enregistre: undefined },
          { acte: 'demenagement', patienteleConservee: false },
          { acte: 'resiliation', par: 'medecin', recue: jourDe('2024-09-20') },
          { acte: 'absence', fin: undefined, remplacee: undefined, accordEcrit: undefined },
        ],
      },
    });
  });

  it('un document est un contrat dès qu’il porte des actes', () => {
    expect([unContrat([]), SITUATION, null, 'actes', ['actes']].map(estUnContrat)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('d’où vient chaque réponse', () => {
  const lireReponse = (actes: readonly unknown[], au: string) => {
    const lu = lireContrat(unContrat(actes));
    if (!lu.accepte) throw new Error(direEcarts(lu.refus));
    return suivre({ ...lu.valeur, au: jourDe(au) }, undefined, '0.0.0');
  };

  it('une somme notifiée vient de la décision de la caisse ; un objectif écrit, du contrat signé', () => {
    const objectifs = [{ indicateur: 'mt', depart: 1100, cible: 1320, auPlusTard: '2027-09-01' }];
    const decision = { acte: 'decision', effet: '2026-10-05', annee: 3, montant: 18_000, reference: 'D-3' };
    const reponse = lireReponse([{ ...SIGNATURE, objectifs }, decision], '2026-10-05');
    expect(reponse.annees[2]).toMatchObject({ du: 18_000, sources: ['décision de la caisse'] });
    expect(reponse.annees[0]?.sources).toContain('ameli-ce-qui-change-juin-2024');
    expect(reponse.objectifs.cibles[0]?.sources).toEqual(['contrat signé']);
  });

  it('un trop-versé donne la procédure générale, sous la réserve que rien n’établit pour cette aide', () => {
    const versement = { acte: 'versement', effet: '2024-09-28', annee: 1, rang: 1, montant: 40_000 };
    const alerte = lireReponse([SIGNATURE, versement], '2025-01-01').alertes.find(
      ({ code }) => code === 'verse-en-trop',
    );
    expect(alerte?.phrase).toMatch(/deux mois pour contester.*trois ans.*application à cette aide non établie/);
    expect(alerte?.sources).toEqual(['labrugere-avocat', 'fmf-indus']);
  });
});

describe('le motif d’une absence est une donnée de santé', () => {
  const absence = (motif: string, sauf: object = {}) => ({ acte: 'absence', effet: '2025-02-01', motif, ...sauf });
  const rappels = (motif: string) => [motif, direMotif(MOTIFS_D_ABSENCE.find((un) => un === motif) ?? 'autre')];

  it.each(MOTIFS_D_ABSENCE.filter((motif) => motif !== 'autre'))('« %s » n’entre pas dans la réponse', (motif) => {
    const lu = lireContrat(unContrat([SIGNATURE, absence(motif)], { au: '2025-07-01' }));
    if (!lu.accepte) throw new Error(direEcarts(lu.refus));
    expect(lu.valeur.actes[1]).toMatchObject({ motif });
    const reponse = JSON.stringify(suivre({ ...lu.valeur, au: jourDe('2025-07-01') }, undefined, '0.0.0'));
    expect(reponse).toContain('absence-a-suspendre');
    // Une source publique a « maternité » dans son titre : c'est le texte, non la personne.
    const sansSources = reponse.replaceAll(/https?:[^"\s]*|[^"]*assistants-medicaux\.org[^"]*/g, '');
    for (const mot of rappels(motif)) expect(sansSources).not.toContain(mot);
  });

  it.each([
    ['une fin impossible', { fin: '2025-02-30' }],
    ['une fin avant le début', { fin: '2025-01-31' }],
    ['une clé de trop', { certificat: 'arrêt pour maternité' }],
    ['un effet avant la signature', { effet: '2024-01-01' }],
  ])('%s : le refus ne répète pas le motif', (_, sauf) => {
    const refus = refusDe(unContrat([SIGNATURE, absence('maternite', sauf)]));
    expect(refus).toHaveLength(1);
    for (const mot of [...rappels('maternite'), 'arrêt']) expect(refus[0]).not.toContain(mot);
  });

  it('un motif inconnu est refusé sans être recopié', () => {
    const [refus, ...autres] = refusDe(unContrat([SIGNATURE, absence('depression')]));
    expect(autres).toEqual([]);
    expect(refus).toMatch(/^actes\[1\]\.motif\u00a0: /);
    expect(refus).not.toContain('depression');
  });
});
