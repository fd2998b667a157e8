import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../../commun/jour.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { moduler, reglesDeModulation } from '../../regles/modulation.ts';
import { uneSituationCollective } from '../../regles/situation.fixture.ts';
import { lirePhrase } from './brouillon.ts';
import { CODES_BROUILLONS } from './codes.ts';
import { BROUILLONS } from './composer.ts';
import { RIEN, unDossier } from './dossier.fixture.ts';
import type { Dossier } from './dossier.ts';
import { enClair, phrasesDe, rediger, refusDe, texteDe } from './lecture.fixture.ts';
import { PERSONNES } from './personnes.fixture.ts';

describe('les contradictions', () => {
  const avec = (sauf: Partial<NonNullable<Dossier['poste']>>) =>
    unDossier({ poste: { ...unDossier().poste, ...sauf } });

  it('d’heures sont refusées, à la limite de trente-cinq', () => {
    expect(refusDe('cdi-temps-plein', avec({ heures: 34.5 }))?.code).toBe('heures-contraires');
    expect(refusDe('cdi-temps-plein', avec({ heures: 35 }))).toBeUndefined();
    expect(refusDe('cdi-temps-partiel', avec({ heures: 35 }))?.code).toBe('heures-contraires');
    expect(refusDe('cdi-temps-partiel', avec({ heures: 34.5 }))).toBeUndefined();
    expect(refusDe('cdi-temps-partiel', avec({ heures: undefined }))).toBeUndefined();
  });

  it('de niveau sont refusées', () => {
    expect(refusDe('grille-de-classification', avec({ niveau: 7 }))?.motifs.map(({ phrase }) => phrase)).toEqual([
      'Les quatre notes font 6, le niveau dit est 7.',
    ]);
    expect(refusDe('grille-de-classification', avec({ niveau: 7, cotations: undefined }))).toBeUndefined();
  });

  it('de dates sont refusées', () => {
    const le = (debut: string, fin: string) =>
      unDossier({ contratDeTravail: { debut: jourDe(debut), fin: jourDe(fin) } });
    expect(refusDe('cdd', le('2027-01-04', '2027-01-03'))?.code).toBe('dates-contraires');
    expect(refusDe('cdd', le('2027-01-04', '2027-01-04'))).toBeUndefined();
  });
});

describe('le temps de travail écrit', () => {
  const contrat = (heures: number, demandeEcrite?: boolean) =>
    rediger('cdi-temps-partiel', unDossier({ poste: { ...unDossier().poste, heures, demandeEcrite } }));

  it.each([
    [15.5, true],
    [16, false],
    [17.5, false],
  ])('à %s heures demande ou non une demande écrite', (heures, demandee) => {
    expect(contrat(heures).aVerifier.some((note) => note.includes('demande écrite et motivée'))).toBe(demandee);
  });

  it('constate la demande écrite quand elle est faite', () => {
    expect(texteDe(contrat(12, true))).toContain('La salariée a demandé par écrit');
  });

  it('chiffre les heures complémentaires, sans atteindre le temps plein', () => {
    expect(texteDe(contrat(17.5))).toContain('soit 5,83 heures par semaine au plus, sans atteindre 35 h');
    expect(texteDe(contrat(28))).toContain('soit moins de 7 heures par semaine, sans atteindre 35 h');
  });

  it('ne parle de six périodes que sous vingt-quatre heures', () => {
    expect(texteDe(contrat(23.5))).toContain('6 périodes');
    expect(texteDe(contrat(24))).not.toContain('6 périodes');
  });

  it('signale un horaire qui ne donne pas les heures du contrat', () => {
    const note = 'L’horaire donne 35 h par semaine, le contrat 20 heures : corrigez l’un ou l’autre.';
    expect(contrat(20).aVerifier.map(enClair)).toContain(note);
    const juste = rediger('cdi-temps-plein', unDossier()).aVerifier.map(enClair);
    expect(juste.filter((une) => une.startsWith('L’horaire donne'))).toEqual([]);
  });

  it('reprend les remarques de la vérification de l’horaire', () => {
    const { aVerifier } = rediger('cdi-temps-partiel', PERSONNES['infirmière à temps partiel']);
    expect(aVerifier.map(enClair)).toContain('Horaire : La journée du jeudi mérite une pause.');
  });
});

describe('ce qui est calculé ailleurs', () => {
  it('donne la date limite de certification de l’évaluation, et celle de l’essai des étapes', () => {
    const dossier = unDossier();
    const echeance = dossier.evaluation?.echeances.find(({ code }) => code === 'certification');
    expect(ecrireJour(echeance?.le ?? dossier.faitLe)).toBe('2029-01-04');
    expect(texteDe(rediger('cdi-temps-plein', dossier))).toContain('au plus tard le 4 janvier 2029');
    expect(texteDe(rediger('cdi-temps-plein', dossier))).toContain('de 2 mois, jusqu’au 3 mars 2027 compris');
    expect(texteDe(rediger('liste-d-embauche', dossier))).toContain('du 27 décembre 2026 au 3 janvier 2027');
  });

  it('n’emploie pas des étapes comptées depuis une autre embauche', () => {
    const autre = unDossier({ contratDeTravail: { debut: jourDe('2027-02-01') } });
    expect(texteDe(rediger('cdi-temps-plein', autre))).not.toContain('compris');
    expect(texteDe(rediger('liste-d-embauche', autre))).toContain('dans les huit jours avant l’embauche');
  });

  it('met dans la note chaque cible et chaque scénario de l’évaluation', () => {
    const dossier = PERSONNES['contrat de 2021'];
    const texte = texteDe(rediger('note-d-objectifs', dossier));
    const nombre = (n: number): string => enClair(new Intl.NumberFormat('fr-FR').format(n)).replace(/\u202f/g, ' ');
    const nombres = (dossier.evaluation?.objectifs.cibles ?? []).flatMap(({ depart, cible }) =>
      [depart, cible].flatMap((un) => (un === null ? [] : [nombre(un)])),
    );
    expect(nombres).toEqual(['900', '1 700']);
    expect(nombres.filter((un) => !texte.includes(un))).toEqual([]);
    const annees = dossier.evaluation?.aide?.annees ?? [];
    expect(annees).toHaveLength(5);
    for (const { maximum, bornes, modulee } of annees) {
      const [bas, haut] = maximum === null ? (bornes ?? []) : [maximum, maximum];
      if (bas === undefined || haut === undefined) throw new Error('Une année sans bornes');
      const regles = modulee ? reglesDeModulation('individuel', undefined) : [{ forme: 'pro-rata' as const }];
      for (const atteinte of modulee ? [1, 0.5, 0] : [1]) {
        for (const regle of regles) {
          expect(texte).toContain(`${nombre(moduler(bas, regle, atteinte) / 100)} €`);
          expect(texte).toContain(`${nombre(moduler(haut, regle, atteinte) / 100)} €`);
        }
      }
    }
  });
});

describe('les lettres à la caisse', () => {
  it('ne portent aucune note dans leur corps : elles sont dans la feuille de relecture', () => {
    for (const code of CODES_BROUILLONS.filter((un) => BROUILLONS[un].genre === 'lettre')) {
      const { sections, relecture, aVerifier } = rediger(code, RIEN);
      expect(sections.flatMap(({ blocs }) => blocs).filter(({ forme }) => forme === 'verifier')).toEqual([]);
      const fin = phrasesDe(relecture.sections).map(lirePhrase);
      expect(aVerifier.filter((note) => !fin.includes(note))).toEqual([]);
    }
  });

  it('ne disent jamais la cause d’une absence, et préviennent de ne pas l’écrire', () => {
    const { aVerifier } = rediger('courrier-absence', unDossier());
    expect(aVerifier.some((note) => note.includes('donnée de santé'))).toBe(true);
  });

  it('disent ce que le régime du contrat laisse sans réponse', () => {
    const ancien = rediger('courrier-resiliation', PERSONNES['contrat de 2021']);
    const recent = rediger('courrier-resiliation', unDossier());
    expect(ancien.aVerifier.length).toBe(recent.aVerifier.length + 1);
  });

  it('comptent deux mois depuis la notification reçue', () => {
    const { aVerifier } = rediger('courrier-reponse-indu', unDossier());
    expect(aVerifier.map(enClair).join(' ')).toContain('répondez avant le 6 avril 2029');
  });

  it('ne contestent que si la personne le dit', () => {
    const muet = unDossier({ evenement: { indu: { recuLe: jourDe('2029-02-06') } } });
    const texte = texteDe(rediger('courrier-reponse-indu', muet));
    expect(texte).toContain('somme contestée ou non à compléter');
    expect(texte).not.toContain('Je conteste');
  });
});

describe('l’aide de plusieurs médecins', () => {
  const evaluee = (cadre: 'individuel' | 'collectif' | undefined) => {
    const evaluation = cadre === 'collectif' ? evaluer(uneSituationCollective()) : unDossier().evaluation;
    return unDossier({ evaluation: cadre === undefined ? undefined : evaluation });
  };

  it.each(['convention-de-partage', 'contrat-de-groupement'] as const)('va à chacun, ou à la société : %s', (code) => {
    const chacun = 'garde l’aide qui lui est versée';
    expect(texteDe(rediger(code, evaluee('individuel')))).toContain(chacun);
    expect(texteDe(rediger(code, evaluee('collectif')))).toContain('L’aide collective est versée à la société');
    expect(texteDe(rediger(code, evaluee('collectif')))).not.toContain(chacun);
    expect(rediger(code, evaluee(undefined)).aVerifier.join(' ')).toContain('contrat d’aide collectif');
  });
});
