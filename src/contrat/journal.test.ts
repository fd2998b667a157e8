import { describe, expect, it } from 'vitest';
import { euros } from '../commun/centimes.ts';
import { ecrireJour, jourDe } from '../commun/jour.ts';
import { uneSignature } from '../regles/situation.fixture.ts';
import { type Acte, type CodeActe, OBJETS_D_AVENANT, type ObjetDAvenant, ordonner } from './actes.ts';
import { suivreContrat } from './contrat.ts';
import { derouler, journalAu } from './journal.ts';

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const acte = (effet: string, contenu: SansDates<Acte>, id?: string, enregistre?: string): Acte => ({
  place: 0,
  id,
  effet: jourDe(effet),
  enregistre: enregistre === undefined ? undefined : jourDe(enregistre),
  ...contenu,
});
const signature = (effet: string, id?: string): Acte => acte(effet, { acte: 'signature', objectifs: [] }, id);
const avenant = (effet: string, objet: ObjetDAvenant, id?: string): Acte =>
  acte(effet, { acte: 'avenant', objet, option: undefined }, id);
const versement = (effet: string, rang: number, id?: string, enregistre?: string): Acte =>
  acte(effet, { acte: 'versement', annee: 1, rang, montant: euros(1000) }, id, enregistre);
const resiliation = (effet: string, id?: string): Acte =>
  acte(effet, { acte: 'resiliation', recue: undefined, par: 'medecin' }, id);
const annulation = (effet: string, vise: string, id?: string, enregistre?: string): Acte =>
  acte(effet, { acte: 'annulation', vise }, id, enregistre);

const ids = (actes: readonly Acte[]) => actes.map(({ id }) => id);
const nommes = (actes: readonly Acte[], au: string, connuLe?: string) =>
  ids(journalAu(actes, jourDe(au), connuLe === undefined ? undefined : jourDe(connuLe)));
const etatAu = (actes: readonly Acte[], au: string) => derouler(journalAu(actes, jourDe(au), undefined), jourDe(au));

/** Tous les ordres d'une liste. */
const permuter = <Valeur>(liste: readonly Valeur[]): readonly (readonly Valeur[])[] =>
  liste.length < 2
    ? [liste]
    : liste.flatMap((un, rang) => permuter(liste.toSpliced(rang, 1)).map((reste) => [un, ...reste]));

describe('l’ordre des actes', () => {
  it('le jour d’effet passe avant tout, même avant la nature et l’enregistrement', () => {
    const tard = acte('2024-09-02', { acte: 'signature', objectifs: [] }, 'tard', '2024-09-02');
    const tot = versement('2024-09-01', 1, 'tot', '2025-12-31');
    expect(permuter([tard, tot]).map((actes) => ids(ordonner(actes)))).toEqual([
      ['tot', 'tard'],
      ['tot', 'tard'],
    ]);
  });

  it('le même jour, la nature décide : le contrat naît, vit, finit, puis se paie', () => {
    const patientele = { mt: 900, mtAdultes: undefined, mtEnfants: undefined, fileActive: undefined };
    const JOUR = '2025-01-01';
    const contenus: readonly SansDates<Acte>[] = [
      { acte: 'annulation', vise: 'x' },
      { acte: 'recouvrement', annee: 1, montant: euros(1) },
      { acte: 'versement', annee: 1, rang: 1, montant: euros(1) },
      { acte: 'decision', annee: 1, montant: euros(1), reference: undefined },
      { acte: 'resiliation', recue: undefined, par: 'caisse' },
      { acte: 'changement-specialite' },
      { acte: 'demenagement', patienteleConservee: false },
      { acte: 'renouvellement' },
      { acte: 'avenant', objet: 'option', option: undefined },
      { acte: 'mesure', patientele },
      { acte: 'remplacement', titre: undefined },
      { acte: 'depart' },
      { acte: 'absence', fin: undefined, motif: undefined, remplacee: undefined, accordEcrit: undefined },
      { acte: 'certification', titre: undefined },
      { acte: 'debut-formation' },
      { acte: 'secretariat', moyen: undefined, tempsEquivalent: undefined },
      { acte: 'embauche', titre: undefined },
      { acte: 'signature', objectifs: [] },
    ];
    const attendus: readonly CodeActe[] = contenus.map(({ acte: code }) => code).reverse();
    expect(ordonner(contenus.map((contenu) => acte(JOUR, contenu))).map(({ acte: code }) => code)).toEqual(attendus);
  });

  it('le même jour, les avenants : option, suspension, reprise, collectif', () => {
    for (const objets of permuter(OBJETS_D_AVENANT)) {
      const ranges = ordonner(objets.map((objet) => avenant('2025-01-01', objet, objet)));
      expect(ids(ranges)).toEqual(['option', 'suspension', 'reprise', 'collectif']);
    }
  });

  it('à nature égale, l’enregistrement ; un acte toujours connu vient d’abord', () => {
    const actes = [
      versement('2025-01-01', 1, 'b', '2025-01-03'),
      versement('2025-01-01', 9, 'c', '2025-01-04'),
      versement('2025-01-01', 5, 'z'),
    ];
    for (const ordre of permuter(actes)) expect(ids(ordonner(ordre))).toEqual(['z', 'b', 'c']);
  });

  it('à enregistrement égal, le contenu ; jamais la place dans le fichier', () => {
    const actes = ['a', 'b', 'c'].map((id, place) => ({ ...versement('2025-01-01', 3 - place, id), place }));
    for (const ordre of permuter(actes)) {
      expect(ids(ordonner(ordre.map((un, place) => ({ ...un, place }))))).toEqual(['a', 'b', 'c']);
    }
  });

  it('la liste reçue n’est pas changée', () => {
    const actes = [versement('2025-02-01', 1, 'b'), versement('2025-01-01', 1, 'a')];
    ordonner(actes);
    expect(ids(actes)).toEqual(['b', 'a']);
  });
});

describe('une annulation', () => {
  const VERSE = versement('2025-01-10', 1, 'v');

  it.each([
    ['2025-01-09', []],
    ['2025-01-10', ['v']],
    ['2025-02-28', ['v']],
    ['2025-03-01', ['n']],
    ['2025-03-02', ['n']],
  ])('compte de son propre jour : au %s, restent %j', (au, restent) => {
    expect(nommes([VERSE, annulation('2025-03-01', 'v', 'n')], au)).toEqual(restent);
  });

  it('peut annuler un acte qui n’a pas encore pris effet', () => {
    const actes = [annulation('2025-01-05', 'v', 'n'), VERSE];
    expect(nommes(actes, '2025-01-10')).toEqual(['n']);
  });

  it('annulée à son tour, rend l’acte visé, et pas avant', () => {
    const actes = [VERSE, annulation('2025-03-01', 'v', 'n1'), annulation('2025-04-01', 'n1', 'n2')];
    expect(nommes(actes, '2025-03-31')).toEqual(['n1']);
    expect(nommes(actes, '2025-04-01')).toEqual(['v', 'n2']);
  });

  it('d’un identifiant inconnu n’efface rien, ni un acte sans identifiant', () => {
    const actes = [versement('2025-01-10', 1), annulation('2025-03-01', 'v', 'n')];
    expect(nommes(actes, '2025-03-01')).toEqual([undefined, 'n']);
  });

  it.each([
    ['n1', 'n2'],
    ['n2', 'n1'],
  ])('annulée le jour même : %s vise le versement, %s vise l’annulation, quels que soient leurs noms', (une, autre) => {
    const actes = [VERSE, annulation('2025-03-01', 'v', une), annulation('2025-03-01', une, autre)];
    for (const ordre of permuter(actes)) expect(nommes(ordre, '2025-03-01')).toEqual(['v', autre]);
  });

  it.each([
    ['2025-03-02', '2025-03-03'],
    ['2025-03-03', '2025-03-02'],
  ])('annulée le jour même, enregistrées les %s et %s : la même réponse', (le, lAutre) => {
    const actes = [VERSE, annulation('2025-03-01', 'v', 'n1', le), annulation('2025-03-01', 'n1', 'n2', lAutre)];
    expect(nommes(actes, '2025-03-01')).toEqual(['v', 'n2']);
  });

  it('d’une résiliation rouvre le contrat de son jour, et lui rend son terme', () => {
    const actes = [signature('2024-09-01'), resiliation('2025-03-01', 'r'), annulation('2025-05-01', 'r')];
    expect(etatAu(actes, '2025-04-30')).toMatchObject({ etat: 'resilie', finAnticipee: jourDe('2025-03-01') });
    expect(etatAu(actes, '2025-05-01')).toMatchObject({ etat: 'en-cours', finAnticipee: undefined });
  });
});

describe('ce que l’on savait un jour donné', () => {
  const ACTES = [
    versement('2025-01-10', 1, 'su'),
    versement('2025-01-10', 2, 'tardif', '2025-06-01'),
    annulation('2025-02-01', 'su', 'n', '2025-07-01'),
  ];

  it.each([
    ['2025-05-31', ['su']],
    ['2025-06-01', ['su', 'tardif']],
    ['2025-06-30', ['su', 'tardif']],
    ['2025-07-01', ['tardif', 'n']],
  ])('connu le %s : %j', (connuLe, restent) => {
    expect(nommes(ACTES, '2025-12-31', connuLe)).toEqual(restent);
  });

  it('sans jour de connaissance, tout est su', () => {
    expect(nommes(ACTES, '2025-12-31')).toEqual(['tardif', 'n']);
  });

  it('n’avance pas un effet : connu d’avance, un acte attend son jour', () => {
    expect(nommes([versement('2025-03-01', 1, 'v', '2025-01-01')], '2025-02-28', '2025-02-28')).toEqual([]);
  });

  it('rejoue une décision telle qu’elle se prenait : une résiliation apprise en retard n’y était pas', () => {
    const situation = uneSignature('2024-09-01', { bande: 'p50-p70' });
    const actes = [signature('2024-09-01'), { ...resiliation('2025-03-01'), enregistre: jourDe('2025-04-10') }];
    const suivre = (connuLe: string) => suivreContrat(situation, actes, jourDe('2025-04-15'), jourDe(connuLe));
    expect(suivre('2025-04-09')).toMatchObject({ etat: 'en-cours', solde: { du: euros(19_000) } });
    expect(suivre('2025-04-10')).toMatchObject({ etat: 'resilie', solde: { du: null } });
  });
});

describe('ce que le temps fait seul', () => {
  it.each([
    ['2024-09-01', '2029-08-31', '2029-09-01'],
    ['2024-02-29', '2029-02-27', '2029-02-28'],
    ['2020-02-29', '2025-02-27', '2025-02-28'],
    ['2023-12-31', '2028-12-30', '2028-12-31'],
  ])('signé le %s : en cours le %s, échu le %s', (signe, veille, terme) => {
    expect(etatAu([signature(signe)], veille).etat).toBe('en-cours');
    expect(etatAu([signature(signe)], terme)).toMatchObject({ etat: 'echu', terme: jourDe(terme) });
  });

  it('un contrat suspendu arrive lui aussi à son terme ; un contrat résilié reste résilié', () => {
    expect(etatAu([signature('2019-10-01'), avenant('2024-01-01', 'suspension')], '2024-10-01').etat).toBe('echu');
    expect(etatAu([signature('2019-10-01'), resiliation('2024-01-01')], '2024-10-01').etat).toBe('resilie');
  });

  it.each<[string, string, number | null, string | null]>([
    ['2024-08-31', 'projet', null, null],
    ['2024-09-01', 'en-cours', 1, '2029-08-31'],
    ['2025-08-31', 'en-cours', 1, '2029-08-31'],
    ['2025-09-01', 'en-cours', 2, '2029-08-31'],
    ['2028-09-01', 'en-cours', 5, '2029-08-31'],
    ['2029-08-31', 'en-cours', 5, '2029-08-31'],
    ['2029-09-01', 'echu', null, '2029-08-31'],
  ])('au %s : %s, année %s, dernier jour %s', (au, etat, annee, fin) => {
    const suivi = suivreContrat(uneSignature('2024-09-01'), [signature('2024-09-01')], jourDe(au));
    expect([suivi.etat, suivi.annee, suivi.fin === null ? null : ecrireJour(suivi.fin)]).toEqual([etat, annee, fin]);
  });

  it('une résiliation avance le dernier jour à sa veille, et l’année s’arrête', () => {
    const actes = [signature('2024-09-01'), resiliation('2026-03-01')];
    const suivre = (au: string) => suivreContrat(uneSignature('2024-09-01'), actes, jourDe(au));
    expect(suivre('2026-02-28')).toMatchObject({ annee: 2, fin: jourDe('2029-08-31') });
    expect(suivre('2026-03-01')).toMatchObject({ annee: null, fin: jourDe('2026-02-28') });
  });
});

describe('suspendre, reprendre, renouveler', () => {
  it('suspendu de l’avenant de suspension à la veille de l’avenant de reprise', () => {
    const actes = [signature('2024-09-01'), avenant('2025-02-01', 'suspension'), avenant('2025-06-02', 'reprise')];
    const etats = ['2025-01-31', '2025-02-01', '2025-06-01', '2025-06-02'].map((au) => etatAu(actes, au).etat);
    expect(etats).toEqual(['en-cours', 'suspendu', 'suspendu', 'en-cours']);
  });

  it('suspendu et repris le même jour, dans un ordre ou dans l’autre : en cours, et la suspension se sait', () => {
    const actes = [signature('2024-09-01'), avenant('2025-02-01', 'suspension'), avenant('2025-02-01', 'reprise')];
    for (const ordre of permuter(actes)) {
      expect(etatAu(ordre, '2025-02-01')).toMatchObject({ etat: 'en-cours', suspensions: [jourDe('2025-02-01')] });
    }
  });

  it('une suspension ouverte survit au renouvellement ; la reprise rend un contrat renouvelé', () => {
    const actes = [
      signature('2019-10-01'),
      avenant('2024-01-01', 'suspension'),
      acte('2024-10-01', { acte: 'renouvellement' }),
      avenant('2024-12-01', 'reprise'),
    ];
    const etats = ['2024-09-30', '2024-10-01', '2024-11-30', '2024-12-01'].map((au) => etatAu(actes, au).etat);
    expect(etats).toEqual(['suspendu', 'suspendu', 'suspendu', 'renouvele']);
  });

  it('un contrat renouvelé se suspend, se reprend et se résilie', () => {
    const actes = [
      signature('2019-10-01'),
      acte('2024-10-01', { acte: 'renouvellement' }),
      avenant('2025-01-01', 'suspension'),
      avenant('2025-02-01', 'reprise'),
      resiliation('2025-06-01'),
    ];
    const etats = ['2024-12-31', '2025-01-01', '2025-02-01', '2025-06-01'].map((au) => etatAu(actes, au).etat);
    expect(etats).toEqual(['renouvele', 'suspendu', 'renouvele', 'resilie']);
    const annees = ['2024-09-30', '2024-12-31', '2025-01-01'].map(
      (au) => suivreContrat(uneSignature('2019-10-01'), actes, jourDe(au)).annee,
    );
    expect(annees).toEqual([5, null, null]);
  });

  it('un acte que son état refuse ne change rien, et sort avec cet état', () => {
    const reprise = avenant('2025-01-01', 'reprise');
    const deroule = etatAu([signature('2024-09-01'), reprise], '2025-01-01');
    expect(deroule).toMatchObject({ etat: 'en-cours', refuses: [{ acte: reprise, etat: 'en-cours' }] });
  });
});
