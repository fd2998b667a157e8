import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { CODES_ACTES, type CodeActe } from '../../../contrat/actes.ts';
import { rapporterRefus, saisirActe } from './acte-saisi.ts';
import { type Apercu, prevoir } from './apercu.ts';
import { documentDuCas, lisible, unContratTenu } from './contrat.fixture.ts';
import { exempleDeContrat } from './exemple.ts';
import { FORME_D_ANNULATION, FORME_DE_MESURE, FORMES_D_ACTES, formeDe } from './formes-d-acte.ts';
import { lireChemin, lireSommeSaisie } from './formulaire.ts';
import { relire } from './lecture.ts';

const AUJOURD_HUI = jourDe('2026-11-22');
const tenu = unContratTenu(exempleDeContrat(AUJOURD_HUI));

const saisir = (acte: CodeActe, champs: Readonly<Record<string, string>>, vise?: number) =>
  saisirActe(formeDe(acte), new Map(Object.entries(champs)), tenu.document, AUJOURD_HUI, vise);

const prevoirActe = (acte: CodeActe, champs: Readonly<Record<string, string>>, vise?: number): Apercu =>
  prevoir(saisir(acte, champs, vise), formeDe(acte), tenu, AUJOURD_HUI, { relire });

const dire = (apercu: Apercu): readonly string[] => {
  if (apercu.genre === 'refus') return apercu.refus.map(({ champ, phrase }) => `${champ} : ${lisible(phrase)}`);
  if (apercu.genre === 'a-remplir') return ['à remplir'];
  return apercu.changements.map(({ quoi, avant, apres }) => lisible(`${quoi} : ${avant ?? '∅'} → ${apres ?? '∅'}`));
};

/** Ce qu'il suffit d'écrire pour que chaque acte soit recevable sur l'exemple. */
const SUFFISANT: Readonly<Record<CodeActe, Readonly<Record<string, string>>>> = {
  signature: { effet: '22/09/2025' },
  embauche: { effet: '01/11/2026' },
  secretariat: { effet: '01/11/2026', moyen: 'embauche', tempsEquivalent: 'oui' },
  'debut-formation': { effet: '01/11/2026' },
  certification: { effet: '01/11/2026', titre: 'cqp' },
  absence: { effet: '01/11/2026', fin: '10/11/2026', remplacee: 'oui', accordEcrit: '?', motif: 'conge' },
  depart: { effet: '01/11/2026' },
  remplacement: { effet: '01/11/2026', titre: 'dei' },
  mesure: { effet: '01/11/2026', 'patientele.fileActive': '2 090' },
  avenant: { effet: '01/11/2026', objet: 'option', option: 'mi-temps' },
  renouvellement: { effet: '22/09/2030' },
  demenagement: { effet: '01/11/2026', patienteleConservee: 'oui' },
  'changement-specialite': { effet: '01/11/2026' },
  resiliation: { effet: '01/11/2026', recue: '01/09/2026', par: 'medecin' },
  decision: { effet: '01/11/2026', annee: '2', montant: '28 000', reference: 'R 12' },
  versement: { effet: '01/11/2026', annee: '2', rang: '2', montant: '1 200,50 €' },
  recouvrement: { effet: '01/11/2026', annee: '?', montant: '100' },
  annulation: { effet: '22/11/2026' },
};

describe('le formulaire de chaque acte', () => {
  it.each(CODES_ACTES.filter((code) => code !== 'signature'))('%s : recevable par le lecteur du fichier', (code) => {
    const saisi = saisir(code, SUFFISANT[code], code === 'annulation' ? 7 : undefined);
    expect([...saisi.fautes]).toEqual([]);
    const lu = relire(saisi.document);
    expect(lu.accepte ? [] : lu.refus).toEqual([]);
    expect(lu.accepte && lu.valeur.document.actes.at(-1)).toMatchObject({ acte: code, enregistre: '2026-11-22' });
  });

  it('existe pour tous les actes, sans autre champ que les siens', () => {
    const formes = [FORME_DE_MESURE, FORME_D_ANNULATION, ...FORMES_D_ACTES.flatMap(({ formes: siennes }) => siennes)];
    expect(formes.map(({ acte }) => acte).toSorted()).toEqual(CODES_ACTES.toSorted());
  });

  it('« je ne sais pas » ne s’écrit pas : la clé est absente', () => {
    const acte = (saisi: ReturnType<typeof saisir>) =>
      (lireChemin(saisi.document, 'actes') as readonly unknown[]).at(-1);
    expect(acte(saisir('absence', SUFFISANT.absence))).not.toHaveProperty('accordEcrit');
    expect(acte(saisir('recouvrement', SUFFISANT.recouvrement))).not.toHaveProperty('annee');
  });

  it('écrit les objectifs d’une signature comme le fichier les lit', () => {
    const vide = unContratTenu({ situation: { signature: '2026-09-01' }, actes: [] });
    const champs = new Map([
      ['effet', '01/09/2026'],
      ['objectifs.fileActive.cible', '1 900'],
      ['objectifs.fileActive.auPlusTard', '01/09/2029'],
    ]);
    const saisi = saisirActe(formeDe('signature'), champs, vide.document, AUJOURD_HUI);
    expect(lireChemin(saisi.document, 'actes')).toEqual([
      {
        id: 'a1',
        acte: 'signature',
        effet: '2026-09-01',
        objectifs: [{ indicateur: 'fileActive', cible: 1900, auPlusTard: '2029-09-01' }],
        enregistre: '2026-11-22',
      },
    ]);
    champs.delete('objectifs.fileActive.auPlusTard');
    const sansJour = saisirActe(formeDe('signature'), champs, vide.document, AUJOURD_HUI);
    expect([...sansJour.fautes.keys()]).toEqual(['objectifs.fileActive.auPlusTard']);
  });
});

describe('les fautes d’un formulaire', () => {
  it.each<[CodeActe, Readonly<Record<string, string>>, string, string]>([
    ['depart', {}, 'effet', 'Écrivez le jour du départ.'],
    [
      'depart',
      { effet: '30/02/2027' },
      'effet',
      'Le 30 février n’existe pas en 2027. Écrivez une date comme 28/02/2027.',
    ],
    ['mesure', { effet: '01/11/2026' }, 'patientele.mt', 'Écrivez au moins un effectif : celui que vous connaissez.'],
    ['mesure', { effet: '01/11/2026', 'patientele.mt': '-3' }, 'patientele.mt', 'Ce nombre ne peut pas être négatif.'],
    [
      'versement',
      { effet: '01/11/2026', annee: '2', rang: '13', montant: '1' },
      'rang',
      'Ce nombre est trop grand : 12 au plus.',
    ],
    [
      'versement',
      { effet: '01/11/2026', annee: '2', rang: '1', montant: '12,345' },
      'montant',
      'Une somme s’écrit au centime près : deux chiffres après la virgule.',
    ],
    ['versement', { effet: '01/11/2026', rang: '1', montant: '12' }, 'annee', 'Dites pour quelle année du contrat.'],
    ['annulation', { effet: '01/11/2026' }, 'vise', 'Choisissez l’acte à annuler.'],
  ])('%s %o : sous le champ %s', (acte, champs, champ, phrase) => {
    const { fautes, document } = saisir(acte, champs);
    expect(lisible(fautes.get(champ) ?? '')).toBe(phrase);
    expect(document).toBeUndefined();
  });

  it.each([
    ['38 000', 38_000],
    ['38 000,50 €', 38_000.5],
    ['8767.5', 8767.5],
    ['0', 0],
  ])('une somme se lit « %s »', (texte, attendue) => {
    expect(lireSommeSaisie(texte)).toEqual({ accepte: true, valeur: attendue });
  });

  it.each(['-1', '1e9', 'mille', '200000000', ''])('une somme ne se lit pas « %s »', (texte) => {
    expect(lireSommeSaisie(texte).accepte).toBe(false);
  });
});

describe('l’aperçu d’un acte', () => {
  it('une absence de quatre mois sans remplacement : deux alertes, et rien d’autre', () => {
    expect(dire(prevoirActe('absence', { effet: '01/12/2026', fin: '15/04/2027', remplacee: 'non' }))).toEqual([
      'Alerte : ∅ → L’absence sans remplacement dépasse deux mois : signalez-la à votre caisse.',
      'Alerte : ∅ → L’absence sans remplacement dépasse trois mois : avec votre accord écrit, un avenant suspend l’aide et les objectifs.',
    ]);
  });

  it('un déménagement lointain met fin au contrat, et rend l’année indéterminée', () => {
    expect(dire(prevoirActe('demenagement', { effet: '01/02/2027', patienteleConservee: 'non' })).slice(0, 3)).toEqual([
      'État : en cours, année 2 → résilié',
      'Dernier jour du contrat : 21 septembre 2030 → 31 janvier 2027',
      'Dû : 66 000 € → de 38 000 à 66 000 €',
    ]);
  });

  it('se lit au jour de l’acte quand il vient après le jour regardé', () => {
    expect(prevoirActe('depart', { effet: '01/02/2027' })).toMatchObject({ genre: 'effet', le: jourDe('2027-02-01') });
    expect(prevoirActe('depart', { effet: '01/02/2026' })).toMatchObject({ genre: 'effet', le: AUJOURD_HUI });
  });

  it('un relevé change la projection et le dernier relevé', () => {
    const dits = dire(prevoirActe('mesure', { effet: '22/11/2026', 'patientele.fileActive': '2 120' }));
    expect(dits).toContain('Dernier relevé, file active : 2 068 → 2 120');
    expect(dits.some((dit) => dit.startsWith('Projection, file active'))).toBe(true);
    expect(dits).toContain('Alerte : À ce rythme, l’objectif ne sera pas atteint à l’échéance. → ∅');
  });

  it('annuler un versement rend son solde', () => {
    expect(dire(prevoirActe('annulation', SUFFISANT.annulation, 7))).toEqual([
      'Versé : 66 000 € → 38 000 €',
      'Solde, ce qui reste à recevoir : 0 € → 28 000 €',
    ]);
  });

  it.each<[CodeActe, Readonly<Record<string, string>>, string]>([
    [
      'renouvellement',
      { effet: '01/02/2027' },
      'effet : Cet acte n’est pas possible : ce jour-là, le contrat est en cours.',
    ],
    ['depart', { effet: '01/02/2025' }, 'effet : Cet acte ne peut pas précéder la signature.'],
    ['absence', { effet: '01/02/2027', fin: '01/01/2027' }, 'fin : Cette absence finit avant de commencer.'],
    ['signature', { effet: '01/02/2026' }, 'undefined : Ce contrat est déjà signé : un dossier n’a qu’une signature.'],
    [
      'mesure',
      { effet: '01/11/2026', 'patientele.mt': '10', 'patientele.mtAdultes': '20' },
      'patientele.mt : 10 patients déclarés ne s’accordent pas avec 20.',
    ],
  ])('%s %o : le refus se dit d’une phrase, sous son champ', (acte, champs, attendu) => {
    expect(dire(prevoirActe(acte, champs))).toContain(attendu);
  });

  const prevoirSur = (actes: readonly object[], acte: CodeActe, champs: Readonly<Record<string, string>>) => {
    const sur = unContratTenu({ ...tenu.document, actes: [...tenu.document.actes, ...actes] });
    const saisi = saisirActe(formeDe(acte), new Map(Object.entries(champs)), sur.document, AUJOURD_HUI);
    return prevoir(saisi, formeDe(acte), sur, AUJOURD_HUI, { relire });
  };

  it('dit quel acte n’est plus possible, et pourquoi', () => {
    const avenant = { acte: 'avenant', effet: '2026-10-01', objet: 'option', option: 'mi-temps' };
    expect(dire(prevoirSur([avenant], 'resiliation', { effet: '01/05/2026', par: 'medecin' }))).toEqual([
      'undefined : Avec cet acte, un autre n’est plus possible : Avenant : changement d’option (mi-temps), du 1er octobre 2026. Cet acte n’est pas possible : ce jour-là, le contrat est résilié.',
    ]);
  });

  it('envoie au départ quand la situation dit un autre jour', () => {
    const sansEmbauche = unContratTenu({
      ...tenu.document,
      actes: tenu.document.actes.filter(({ id }) => id !== 'a2'),
    });
    const saisi = saisirActe(
      formeDe('embauche'),
      new Map([['effet', '15/10/2025']]),
      sansEmbauche.document,
      AUJOURD_HUI,
    );
    expect(dire(prevoir(saisi, formeDe('embauche'), sansEmbauche, AUJOURD_HUI, { relire }))).toEqual([
      'effet : Ce jour n’est pas celui de la situation : corrigez d’abord le départ.',
    ]);
  });

  it.each<[CodeActe, Readonly<Record<string, string>>, string | undefined]>([
    [
      'versement',
      { effet: '01/11/2026', annee: '2', rang: '1', montant: '10' },
      'Versement : année 2, n° 1 : 28 000 €, du 24 septembre 2026',
    ],
    ['versement', { effet: '01/11/2026', annee: '2', rang: '2', montant: '10' }, undefined],
    [
      'mesure',
      {
        effet: '07/10/2026',
        'patientele.mtAdultes': '1174',
        'patientele.mtEnfants': '242',
        'patientele.fileActive': '2068',
      },
      'Relevé : 1 174 adultes, 242 enfants et 2 068 en file active, du 7 octobre 2026',
    ],
    ['mesure', { effet: '07/10/2026', 'patientele.fileActive': '2068' }, undefined],
  ])('%s %o : dit l’acte qu’il semble répéter', (acte, champs, attendu) => {
    const apercu = prevoirActe(acte, champs);
    expect(apercu.genre === 'effet' && apercu.repete !== undefined ? lisible(apercu.repete) : undefined).toBe(attendu);
  });

  it('ne dit rien tant que le formulaire n’est pas rempli', () => {
    expect(dire(prevoirActe('versement', { effet: '01/11/2026' }))).toEqual(['à remplir']);
  });

  it('rapporte un refus d’objectif à son champ', () => {
    const saisi = { actes: [{ acte: 'signature', objectifs: [{ indicateur: 'fileActive' }] }] };
    const refus = rapporterRefus(
      [{ chemin: 'actes[0].objectifs[0].cible', message: 'Un nombre est attendu.' }],
      saisi,
      formeDe('signature'),
      String,
    );
    expect(refus).toEqual([{ champ: 'objectifs.fileActive.cible', phrase: 'Un nombre est attendu.' }]);
  });
});

describe('une annulation', () => {
  it('donne un identifiant à l’acte visé s’il n’en a pas, et le vise', () => {
    const sansId = unContratTenu(documentDuCas('VI-02'));
    const saisi = saisirActe(FORME_D_ANNULATION, new Map([['effet', '01/10/2024']]), sansId.document, AUJOURD_HUI, 1);
    expect(lireChemin(saisi.document, 'actes')).toMatchObject([{}, { id: 'a3' }, { id: 'a4', vise: 'a3' }]);
    expect(relire(saisi.document).accepte).toBe(true);
  });
});
