import { describe, expect, it } from 'vitest';
import { euros } from '../commun/centimes.ts';
import { jourDe } from '../commun/jour.ts';
import { unAssistant, uneSituation } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import { type Acte, CODES_ACTES, type CodeActe, type ObjetDAvenant } from './actes.ts';
import { recevoirActes } from './recevoir.ts';

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const acte = (effet: string, contenu: SansDates<Acte>, id?: string): Acte => ({
  place: 0,
  id,
  effet: jourDe(effet),
  enregistre: undefined,
  ...contenu,
});
const signature = (effet = '2024-09-01', id?: string): Acte => acte(effet, { acte: 'signature', objectifs: [] }, id);
const embauche = (effet: string, id?: string): Acte => acte(effet, { acte: 'embauche', titre: undefined }, id);
const avenant = (effet: string, objet: ObjetDAvenant): Acte =>
  acte(effet, { acte: 'avenant', objet, option: undefined });
const resiliation = (effet: string, recue?: string, id?: string): Acte =>
  acte(effet, { acte: 'resiliation', recue: recue === undefined ? undefined : jourDe(recue), par: 'medecin' }, id);
const absence = (effet: string, fin: string): Acte =>
  acte(effet, { acte: 'absence', fin: jourDe(fin), motif: 'maladie', remplacee: false, accordEcrit: undefined });
const annulation = (effet: string, vise: string, id?: string): Acte => acte(effet, { acte: 'annulation', vise }, id);
const renouvellement = (effet: string): Acte => acte(effet, { acte: 'renouvellement' });

/** Les refus d'un dossier : code, place et champ de chacun ; une liste vide quand il est recevable. */
const refusDe = (actes: readonly Acte[], situation: Situation = uneSituation()): readonly string[] => {
  const recus = recevoirActes(
    actes.map((un, place) => ({ ...un, place })),
    situation,
  );
  return recus.accepte ? [] : recus.refus.map(({ code, place, champ }) => `${code} : actes[${place}].${champ}`);
};

const CONTENUS: Readonly<Record<Exclude<CodeActe, 'signature'>, SansDates<Acte>>> = {
  embauche: { acte: 'embauche', titre: 'aucun' },
  secretariat: { acte: 'secretariat', moyen: 'embauche', tempsEquivalent: true },
  'debut-formation': { acte: 'debut-formation' },
  certification: { acte: 'certification', titre: 'cqp' },
  absence: { acte: 'absence', fin: undefined, motif: undefined, remplacee: undefined, accordEcrit: undefined },
  depart: { acte: 'depart' },
  remplacement: { acte: 'remplacement', titre: 'cqp' },
  mesure: {
    acte: 'mesure',
    patientele: { mt: 900, mtAdultes: undefined, mtEnfants: undefined, fileActive: undefined },
  },
  avenant: { acte: 'avenant', objet: 'option', option: 'mi-temps' },
  renouvellement: { acte: 'renouvellement' },
  demenagement: { acte: 'demenagement', patienteleConservee: true },
  'changement-specialite': { acte: 'changement-specialite' },
  resiliation: { acte: 'resiliation', recue: undefined, par: 'caisse' },
  decision: { acte: 'decision', annee: 1, montant: euros(1), reference: undefined },
  versement: { acte: 'versement', annee: 1, rang: 1, montant: euros(1) },
  recouvrement: { acte: 'recouvrement', annee: 1, montant: euros(1) },
  annulation: { acte: 'annulation', vise: 'embauche' },
};
const AVANT_PERMIS: readonly CodeActe[] = ['embauche', 'debut-formation', 'certification', 'secretariat'];
const SANS_SIGNATURE = CODES_ACTES.filter((code) => code !== 'signature');
const INTERDITS = SANS_SIGNATURE.filter((code) => !AVANT_PERMIS.includes(code));
const sansEmbauche = uneSituation({ assistant: unAssistant({ embauche: undefined }) });

describe('avant la signature', () => {
  it.each(INTERDITS)('%s est refusé, à sa place et sur son effet', (code) => {
    const actes = [signature(), embauche('2024-08-01', 'embauche'), acte('2024-08-31', CONTENUS[code], `le-${code}`)];
    expect(refusDe(actes, sansEmbauche)).toEqual(['avant-la-signature : actes[2].effet']);
  });

  it.each(SANS_SIGNATURE.filter((code) => AVANT_PERMIS.includes(code)))('%s est reçu', (code) => {
    expect(refusDe([signature(), acte('2024-08-31', CONTENUS[code])], sansEmbauche)).toEqual([]);
  });

  it('le jour même, un versement ne précède plus la signature, où qu’il soit dans le fichier', () => {
    expect(refusDe([acte('2024-09-01', CONTENUS.versement), signature()])).toEqual([]);
  });

  it('sans signature du tout, un versement n’a pas de contrat ; une embauche est un projet', () => {
    expect(refusDe([acte('2025-01-01', CONTENUS.versement)])).toEqual(['avant-la-signature : actes[0].effet']);
    expect(refusDe([embauche('2024-10-01')])).toEqual([]);
    expect(refusDe([])).toEqual([]);
  });
});

describe('la signature et l’embauche', () => {
  it('deux signatures : la plus tardive est refusée, où qu’elle soit dans le fichier', () => {
    expect(refusDe([signature(), signature('2025-01-01')])).toEqual(['deux-signatures : actes[1].acte']);
    expect(refusDe([signature('2025-01-01'), signature()])).toEqual(['deux-signatures : actes[0].acte']);
  });

  it('une signature annulée laisse la place à la bonne', () => {
    const actes = [signature('2024-08-15', 's'), signature(), annulation('2024-09-02', 's')];
    expect(refusDe(actes)).toEqual([]);
  });

  it.each(['2024-08-31', '2024-09-02'])('signé le %s, la situation dit le 1er septembre : refusé', (jour) => {
    expect(refusDe([signature(jour)])).toEqual(['signature-differente : actes[0].effet']);
    expect(refusDe([signature(jour)], uneSituation({ signature: undefined }))).toEqual([]);
  });

  it.each(['2024-09-30', '2024-10-02'])('embauché le %s, la situation dit le 1er octobre : refusé', (jour) => {
    expect(refusDe([signature(), embauche(jour)])).toEqual(['embauche-differente : actes[1].effet']);
    expect(refusDe([signature(), embauche(jour)], sansEmbauche)).toEqual([]);
  });

  it('seule la première embauche est celle de la situation, et seulement si elle tient', () => {
    expect(refusDe([signature(), embauche('2025-10-01'), embauche('2024-10-01')])).toEqual([]);
    const corrigee = [signature(), embauche('2024-09-15', 'e'), embauche('2024-10-01'), annulation('2024-10-02', 'e')];
    expect(refusDe(corrigee)).toEqual([]);
  });
});

describe('les dates d’un acte', () => {
  it.each<[string, readonly string[]]>([
    ['2025-01-31', ['absence-a-l-envers : actes[1].fin']],
    ['2025-02-01', []],
    ['2025-02-02', []],
  ])('absence du 1er février 2025 au %s : %j', (fin, attendus) => {
    expect(refusDe([signature(), absence('2025-02-01', fin)])).toEqual(attendus);
  });

  it.each<[string, readonly string[]]>([
    ['2025-03-04', ['resiliation-avant-reception : actes[1].effet']],
    ['2025-03-05', []],
    ['2025-03-06', []],
  ])('résiliation reçue le 5 mars 2025, effet le %s : %j', (effet, attendus) => {
    expect(refusDe([signature(), resiliation(effet, '2025-03-05')])).toEqual(attendus);
  });

  it('chaque faute est dite, pas seulement la première', () => {
    expect(refusDe([absence('2025-02-01', '2025-01-01'), signature(), absence('2025-03-01', '2025-01-01')])).toEqual([
      'absence-a-l-envers : actes[0].fin',
      'absence-a-l-envers : actes[2].fin',
    ]);
  });
});

describe('les identifiants et les annulations', () => {
  it('un identifiant déjà pris est refusé à sa seconde place ; sans identifiant, rien ne se heurte', () => {
    const actes = [
      signature('2024-09-01', 'a'),
      embauche('2024-10-01', 'b'),
      resiliation('2025-09-01', undefined, 'a'),
    ];
    expect(refusDe(actes)).toEqual(['identifiant-en-double : actes[2].id']);
    expect(refusDe([signature(), embauche('2024-10-01')])).toEqual([]);
  });

  it('d’un acte inconnu', () => {
    expect(refusDe([signature(), annulation('2025-01-01', 'a7')])).toEqual(['annulation-sans-cible : actes[1].vise']);
  });

  it('d’un acte déjà annulé : la seconde, par son effet', () => {
    const actes = [annulation('2025-03-01', 'r'), signature(), resiliation('2025-02-01', undefined, 'r')];
    expect(refusDe([...actes, annulation('2025-02-15', 'r')])).toEqual(['annulation-deja-faite : actes[0].vise']);
  });

  it('d’un acte qu’une annulation annulée a rendu : il n’est plus annulé, on peut l’annuler', () => {
    const actes = [
      signature(),
      resiliation('2025-02-01', undefined, 'r'),
      annulation('2025-02-10', 'r', 'n1'),
      annulation('2025-02-20', 'n1', 'n2'),
    ];
    expect(refusDe(actes)).toEqual([]);
    expect(refusDe([...actes, annulation('2025-03-01', 'r', 'n3')])).toEqual([]);
  });

  it('de soi-même, ou d’une annulation plus tardive', () => {
    expect(refusDe([signature(), annulation('2025-01-01', 'n', 'n')])).toEqual([
      'annulation-en-cercle : actes[1].vise',
    ]);
    const plusTard = [
      signature('2024-09-01', 's'),
      annulation('2025-01-01', 'n2'),
      annulation('2025-02-01', 's', 'n2'),
    ];
    expect(refusDe(plusTard)).toEqual(['annulation-en-cercle : actes[1].vise']);
  });

  it.each([2, 3, 4])('en cercle à %i, le même jour', (taille) => {
    const cercle = Array.from({ length: taille }, (_, rang) =>
      annulation('2025-01-01', `n${(rang + 1) % taille}`, `n${rang}`),
    );
    expect(refusDe([signature(), ...cercle])).toContain('annulation-en-cercle : actes[1].vise');
  });

  it('en chaîne de trois mille, se jugent sans casser et sans attendre', () => {
    const chaine = Array.from({ length: 3000 }, (_, rang) => annulation('2025-03-01', `n${rang}`, `n${rang + 1}`));
    const debut = performance.now();
    expect(refusDe([signature(), resiliation('2025-02-01', undefined, 'n0'), ...chaine])).toEqual([]);
    expect(performance.now() - debut).toBeLessThan(3000);
  });

  it('d’un acte impossible le rend recevable', () => {
    const impossible = resiliation('2025-03-01', undefined, 'r2');
    const actes = [signature(), resiliation('2025-02-01'), impossible];
    expect(refusDe(actes)).toEqual(['etat-contraire : actes[2].effet']);
    expect(refusDe([...actes, annulation('2025-03-02', 'r2')])).toEqual([]);
  });
});

describe('un acte impossible dans son état', () => {
  const CINQ_ANS = '2029-09-01';
  it.each<[string, readonly Acte[]]>([
    ['reprendre un contrat qui n’est pas suspendu', [avenant('2025-01-01', 'reprise')]],
    ['suspendre deux fois', [avenant('2025-02-01', 'suspension'), avenant('2025-01-01', 'suspension')]],
    ['renouveler avant le terme', [renouvellement('2029-08-31')]],
    ['renouveler deux fois', [renouvellement('2030-01-01'), renouvellement(CINQ_ANS)]],
    ['résilier deux fois', [resiliation('2025-03-01'), resiliation('2025-02-01')]],
    ['résilier un contrat échu', [resiliation(CINQ_ANS)]],
    ['changer d’option après la fin', [avenant('2025-03-01', 'option'), resiliation('2025-02-01')]],
    ['changer d’option après le terme', [avenant(CINQ_ANS, 'option')]],
    ['renouveler un contrat résilié', [renouvellement(CINQ_ANS), resiliation('2025-02-01')]],
  ])('%s : refusé à la place de l’acte de trop', (_, actes) => {
    expect(refusDe([signature(), ...actes])).toEqual(['etat-contraire : actes[1].effet']);
  });

  it.each<[string, readonly Acte[]]>([
    ['renouveler le jour du terme', [renouvellement(CINQ_ANS)]],
    ['résilier un contrat suspendu', [avenant('2025-01-01', 'suspension'), resiliation('2025-02-01')]],
    ['verser après la fin', [resiliation('2025-02-01'), acte('2025-06-01', CONTENUS.versement)]],
    ['relever la patientèle après le terme', [acte('2029-10-01', CONTENUS.mesure)]],
  ])('%s : reçu', (_, actes) => {
    expect(refusDe([signature(), ...actes])).toEqual([]);
  });

  it('le refus dit dans quel état l’acte est arrivé', () => {
    const recus = recevoirActes([signature(), resiliation('2029-09-01')], uneSituation());
    expect(recus).toMatchObject({ accepte: false, refus: [{ code: 'etat-contraire', etat: 'echu' }] });
  });

  it('un dossier recevable est rendu tel quel', () => {
    const actes = [embauche('2024-10-01'), signature()];
    expect(recevoirActes(actes, uneSituation())).toEqual({ accepte: true, valeur: actes });
  });
});
