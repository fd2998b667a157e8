import { describe, expect, it } from 'vitest';
import { lirePhrase } from './brouillon.ts';
import { CHAMPS_ATTENDUS } from './champs-attendus.fixture.ts';
import { CODES_BROUILLONS } from './codes.ts';
import { BROUILLONS, estCodeDeBrouillon } from './composer.ts';
import { RIEN, unDossier } from './dossier.fixture.ts';
import type { Dossier } from './dossier.ts';
import {
  dossierPour,
  enClair,
  morceauxDe,
  phrasesDe,
  rediger,
  refusDe,
  sontContraires,
  texteDe,
} from './lecture.fixture.ts';
import { PERSONNES } from './personnes.fixture.ts';

describe.each(CODES_BROUILLONS)('le brouillon %s', (code) => {
  it('porte chaque champ demandé, en blanc quand rien n’est su', () => {
    const { aCompleter } = rediger(code, RIEN);
    const attendus = CHAMPS_ATTENDUS[code].flatMap(([blanc]) => (blanc === null ? [] : [blanc]));
    const blancs = aCompleter.map(enClair);
    expect(attendus.filter((nom) => !blancs.includes(nom))).toEqual([]);
  });

  it('porte chaque valeur du dossier complet', () => {
    const texte = texteDe(rediger(code, dossierPour(code)));
    expect(CHAMPS_ATTENDUS[code].filter(([, valeur]) => !texte.includes(valeur))).toEqual([]);
  });

  it('montre ses blancs dans le texte, et les liste tous à la fin', () => {
    const brouillon = rediger(code, RIEN);
    const blancs = morceauxDe(brouillon).flatMap((un) => (un.nature === 'blanc' ? [un] : []));
    expect(blancs.every(({ texte, champ }) => texte === `………… (${champ} à compléter)`)).toBe(true);
    expect(new Set(blancs.map(({ champ }) => champ))).toEqual(new Set(brouillon.aCompleter));
    const fin = phrasesDe(brouillon.relecture.sections).map(lirePhrase);
    expect(brouillon.aCompleter.filter((nom) => !fin.includes(nom))).toEqual([]);
  });

  it('dit qu’il est à relire, le jour du droit, pour qui il est et ses sources', () => {
    const brouillon = rediger(code, dossierPour(code));
    const fin = enClair(phrasesDe(brouillon.relecture.sections).map(lirePhrase).join('\n'));
    expect(enClair(brouillon.avertissement)).toBe('Brouillon à relire ; Tandem n’est pas un service officiel');
    expect(enClair(brouillon.droit)).toBe('Droit tenu au 22 novembre 2026');
    expect(fin).toContain('Brouillon à relire ; Tandem n’est pas un service officiel. Droit tenu au 22 novembre 2026.');
    expect(fin).toContain(`Pour : ${enClair(BROUILLONS[code].pourQui)}`);
    expect(brouillon.sources.length).toBeGreaterThan(0);
    expect(brouillon.sources.filter(({ titre }) => !fin.includes(enClair(titre)))).toEqual([]);
  });

  it.each(Object.entries(PERSONNES).filter(([, dossier]) => !sontContraires(code, dossier)))(
    'n’écrit rien d’absurde pour « %s »',
    (_personne, dossier) => {
      const { sections, relecture } = rediger(code, dossier);
      const phrases = [...phrasesDe(sections), ...phrasesDe(relecture.sections)].map(lirePhrase);
      expect(phrases.filter((phrase) => /undefined|null|NaN|\[object|Infinity/.test(phrase))).toEqual([]);
      expect(phrases.filter((phrase) => /\s[,.](\s|$)|\(\s*\)| {2}|\.\.|,\s*[.;]/.test(enClair(phrase)))).toEqual([]);
      expect(phrases.filter((phrase) => phrase.trim() === '')).toEqual([]);
    },
  );
});

describe('le dossier et le brouillon', () => {
  it('ne disent que ce que le dossier sait', () => {
    for (const code of CODES_BROUILLONS) {
      expect(morceauxDe(rediger(code, RIEN)).filter(({ nature }) => nature === 'valeur')).toEqual([]);
    }
  });

  it('rendent un nom de deux cents signes, arabe ou chinois, tel quel', () => {
    const nom = '小龍 '.repeat(60).trim();
    const texte = texteDe(rediger('cdi-temps-plein', unDossier({ assistant: { prenom: nom, nom: 'بن عبد الله' } })));
    expect(texte).toContain(`${nom} بن عبد الله`);
  });

  it('n’interprètent rien, et ôtent les signes de commande et les renversements du sens', () => {
    const nom = '=1+1 {puces-0} \\TOC\u0007 <w:t>&amp;\u202Edrol\u0000';
    const texte = texteDe(rediger('cdi-temps-plein', unDossier({ assistant: { nom } })));
    expect(texte).toContain('L’employeur engage =1+1 {puces-0} \\TOC <w:t>&amp;drol en qualité');
  });

  it.each(['', '   ', '\u200b\u200d', '\u0000'])('tiennent le nom %j pour manquant', (nom) => {
    expect(rediger('lettre-d-engagement', unDossier({ assistant: { nom } })).aCompleter).toContain(
      'nom de l’assistant',
    );
  });

  it('accordent le contrat à la civilité', () => {
    expect(texteDe(rediger('cdi-temps-plein', unDossier()))).toContain('auquel la salariée n’est pas partie');
    const inconnue = unDossier({ assistant: { prenom: 'Inès', nom: 'Caron' } });
    expect(texteDe(rediger('cdi-temps-plein', inconnue))).toContain('auquel le salarié n’est pas partie');
  });

  it('reconnaissent les codes', () => {
    expect(estCodeDeBrouillon('cdd')).toBe(true);
    expect(estCodeDeBrouillon('__proto__')).toBe(false);
  });
});

describe('les tâches', () => {
  const demander = (...taches: NonNullable<NonNullable<Dossier['poste']>['taches']>) =>
    unDossier({ poste: { ...unDossier().poste, taches } });

  it.each(['fiche-de-poste', 'offre-d-emploi', 'convention-de-partage'] as const)(
    'interdites sont refusées avec leur raison et leurs sources : %s',
    (code) => {
      const refus = refusDe(code, demander('accueil-dossier', 'soins', 'actes-du-medecin', 'garde-de-nuit'));
      expect(refus?.code).toBe('tache-interdite');
      expect(refus?.motifs.map(({ phrase }) => enClair(phrase))).toEqual([
        'Vaccin, prise de sang, pansement, injection : l’assistant ne peut pas le faire (non pour un assistant qui n’est pas infirmier ; pour un infirmier embauché comme assistant, non trouvé).',
        'Prescrire, signer, interpréter, poser un diagnostic : l’assistant ne peut pas le faire.',
        'Garde de nuit par le personnel de jour : l’assistant ne peut pas le faire.',
      ]);
      expect(refus?.motifs.map(({ sources }) => sources.map(({ cle }) => cle))).toContainEqual([
        'arrete-2019-11-07',
        'ordre-article-30',
      ]);
    },
  );

  it('sous condition portent leur condition', () => {
    const texte = texteDe(
      rediger('fiche-de-poste', demander('ecg', 'constantes-automatiques', 'certificats-a-signer')),
    );
    expect(texte).toContain(
      'Électrocardiogramme : installer et enregistrer avec un appareil automatique ; le médecin lit',
    );
    expect(texte).toContain('Tension, poids, taille : avec un appareil entièrement automatique');
    expect(texte).toContain('certificat : préparer pour la signature du médecin, pas davantage');
  });

  it('douteuses sont écrites avec une note', () => {
    const { aVerifier } = rediger('fiche-de-poste', demander('temperature-saturation'));
    expect(aVerifier.some((note) => note.includes('aucun texte lu ne nomme ce geste'))).toBe(true);
  });

  it('ajoutées par le cabinet sont notées, et rapprochées d’une tâche exclue', () => {
    const autresTaches = [{ texte: 'Faire les vaccins de grippe', moment: 'pendant' as const }];
    const { aVerifier } = rediger('fiche-de-poste', unDossier({ poste: { ...unDossier().poste, autresTaches } }));
    expect(aVerifier.map(enClair)).toContainEqual(
      'Tâche ajoutée par le cabinet, que Tandem n’a pas contrôlée : Faire les vaccins de grippe. Elle touche à une tâche exclue : Vaccin, prise de sang, pansement, injection.',
    );
  });

  it('exclues sont écrites dans chaque fiche ; l’infirmier y lit que la question reste ouverte', () => {
    for (const dossier of Object.values(PERSONNES)) {
      expect(texteDe(rediger('fiche-de-poste', dossier))).toContain('Garde de nuit par le personnel de jour');
    }
    const { aVerifier } = rediger('fiche-de-poste', PERSONNES['infirmière à temps partiel']);
    expect(aVerifier.some((note) => note.includes('infirmier assistant'))).toBe(true);
  });
});
