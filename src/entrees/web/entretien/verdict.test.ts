import { describe, expect, it } from 'vitest';
import { euros } from '../../../commun/centimes.ts';
import { jourDe } from '../../../commun/jour.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import { chercherAttendue } from './attendue.ts';
import type { Reponses, Valeur } from './champs.ts';
import { EXEMPLES } from './exemples.ts';
import { chercherLeviers, eprouverReponses } from './leviers.ts';
import { mener } from './pertinence.ts';
import { type Compte, direVerdict, nommerLesFaits } from './verdict.ts';

const AUJOURD_HUI = '2026-11-22';
const enClair = (phrase: string): string => phrase.replaceAll('\u00a0', ' ');

const juger = (reponses: Reponses, compte?: Compte) => {
  const entretien = mener(reponses);
  const reponse = evaluerSituation(entretien.situation, undefined, 'essai');
  const leviers = reponse.eligibilite.reponse === 'non' ? chercherLeviers(entretien) : [];
  const attendue = chercherAttendue(reponse, entretien, reponses);
  const { premiere, suite, morceaux, bref, precision } = direVerdict(
    reponse,
    String(reponses.get('signature') ?? AUJOURD_HUI),
    AUJOURD_HUI,
    leviers,
    { ...(compte === undefined ? {} : { compte }), ...(attendue === undefined ? {} : { attendue }) },
  );
  const chiffres = morceaux.filter(({ montre }) => montre !== undefined);
  return { entretien, phrase: enClair(`${premiere} ${suite}`), chiffres, bref, precision };
};

const exemple = (id: string): Reponses => {
  const trouve = EXEMPLES.find((un) => un.id === id);
  if (trouve === undefined) throw new Error(`Pas d’exemple ${id}`);
  return trouve.reponses(jourDe(AUJOURD_HUI));
};

const avec = (id: string, change: Readonly<Record<string, Valeur>>): Reponses =>
  new Map([...exemple(id), ...Object.entries(change)]);
const sans = (id: string, ...champs: readonly string[]): Reponses =>
  new Map([...exemple(id)].filter(([champ]) => !champs.includes(champ)));

describe('la phrase du verdict', () => {
  it('dit oui au passé pour un contrat d’hier, avec les deux bornes du plafond', () => {
    expect(juger(exemple('generaliste-2022')).phrase).toBe(
      'Oui, vous pouviez signer le 15 mars 2022. L’aide atteint au plus un total compris entre 64 000 € et 92 000 € en cinq ans.',
    );
  });

  it('dit oui au présent pour un contrat d’aujourd’hui, avec son total', () => {
    const { phrase, bref, precision } = juger(exemple('generaliste-aujourdhui'));
    expect(phrase).toBe('Oui, vous pouvez signer. L’aide atteint au plus 132 000 € en cinq ans.');
    expect([bref, precision]).toEqual(['Oui', '132\u00a0000\u00a0€ au plus en cinq ans']);
  });

  it('dit indéterminé faute de texte, et vers qui se tourner', () => {
    expect(juger(exemple('vasculaire-2022')).phrase).toMatch(
      /^Indéterminé\. Les seuils P30 à P95 .* Posez la question à votre caisse\. Si la réponse devient oui, l’aide atteint au plus/,
    );
  });

  it('dit oui au médecin vasculaire dont la bande est connue', () => {
    expect(juger(avec('vasculaire-2022', { bande: 'p50-p70' })).phrase).toMatch(/^Oui, vous pouviez signer/);
  });

  it('dit non, pourquoi, et ce qui le changerait', () => {
    const { phrase } = juger(avec('generaliste-aujourdhui', { secteur: 'secteur-2' }));
    expect(phrase).toMatch(/^Non, votre secteur n’ouvre pas droit à l’aide/);
    expect(phrase).toContain('La réponse devient oui avec : secteur 1, secteur 2 avec Optam');
  });

  it('dit quand aucun choix ne change un non', () => {
    const { phrase } = juger(avec('generaliste-aujourdhui', { specialite: 'radiotherapie' }));
    expect(phrase).toMatch(/^Non, votre spécialité est exclue/);
    expect(phrase).toContain('Aucun autre choix, changé seul, n’en fait un oui.');
  });

  it('ne ferme rien quand le refus tient à un nombre, et dit le plafond', () => {
    const { phrase } = juger(avec('generaliste-aujourdhui', { specialite: 'chirurgie-generale', ccam: 21 }));
    expect(phrase).toMatch(
      /^Non, vos actes techniques \(CCAM\) pèsent trop dans vos honoraires : 21 %, pour un plafond de 20 %\./,
    );
    expect(phrase).not.toContain('Aucun autre choix');
  });

  it('dit à un remplaçant que s’installer en fait un oui', () => {
    expect(juger(avec('generaliste-aujourdhui', { statut: 'remplacant' })).phrase).toMatch(
      /un remplaçant ne peut pas signer\. La réponse devient oui avec : installé/,
    );
  });

  it('compte ce qui manque, et nomme le seul manque', () => {
    expect(juger(sans('generaliste-aujourdhui', 'secteur')).phrase).toMatch(
      /^Indéterminé, pour l’instant\. Il manque une réponse : votre secteur\. Si la réponse devient oui/,
    );
    expect(juger(new Map([['signature', AUJOURD_HUI]])).phrase).toMatch(
      /^Indéterminé, pour l’instant\. Il manque \d+ réponses : .*, et \d autres\.$/,
    );
  });

  it('demande le jour quand il n’est pas su', () => {
    expect(juger(sans('generaliste-2022', 'signature')).phrase).toBe(
      'Indéterminé, pour l’instant. Il manque une réponse : le jour de la signature.',
    );
  });

  it('reste indéterminé avant le dispositif', () => {
    expect(juger(avec('generaliste-2022', { signature: '2019-08-31' })).phrase).toMatch(/^Indéterminé\. /);
  });
});

describe('les chiffres de la phrase', () => {
  it('sont à part, pour que chacun s’ouvre sur sa raison', () => {
    expect(juger(exemple('generaliste-aujourdhui')).chiffres).toEqual([
      { texte: '132\u00a0000\u00a0€', montre: 'total' },
    ]);
    expect(juger(exemple('generaliste-2022')).chiffres).toEqual([
      { texte: '64\u00a0000\u00a0€ et 92\u00a0000\u00a0€', montre: 'total' },
    ]);
  });

  it('disent le coût et ce qui reste, par mois, quand le coût est connu', () => {
    const { phrase, chiffres } = juger(exemple('generaliste-aujourdhui'), {
      cout: euros(162_128),
      reste: euros(30_128),
    });
    expect(phrase).toBe(
      'Oui, vous pouvez signer. L’aide atteint au plus 132 000 € en cinq ans, l’assistant en coûte 162 128 €. Il vous reste alors 30 128 € à payer, soit 502 € par mois.',
    );
    expect(chiffres.map(({ montre }) => montre)).toEqual(['total', 'cout', 'reste']);
  });

  it('disent que l’aide dépasse le coût, sans somme négative', () => {
    const { phrase } = juger(exemple('generaliste-aujourdhui'), { cout: euros(120_000), reste: euros(-12_000) });
    expect(phrase).toContain('l’assistant en coûte 120 000 €. L’aide dépasse alors ce coût de 12 000 €.');
  });
});

describe('la seule réponse attendue', () => {
  const secteur2 = avec('generaliste-aujourdhui', { secteur: 'secteur-2-non-precise' });

  it('l’Optam non su : si oui, si non', () => {
    expect(juger(secteur2).phrase).toBe(
      'Indéterminé, pour l’instant. Il manque une réponse : avez-vous adhéré à l’Optam ? Si oui, vous pouvez signer et l’aide atteint au plus 132 000 € en cinq ans. Si non, elle ne vous est pas ouverte.',
    );
  });

  it('un « oui » qui ferme : l’exercice particulier, pour un second assistant', () => {
    const second = avec('generaliste-aujourdhui', {
      'rang-assistant': 'second',
      'option-en-cours': 'temps-plein',
      'annee-en-cours': 4,
      'objectifs-en-cours': 'oui',
      zone: 'zip',
    });
    expect(juger(second).phrase).toBe(
      'Indéterminé, pour l’instant. Il manque une réponse : êtes-vous médecin à exercice particulier (MEP) ? Si oui, elle ne vous est pas ouverte. Si non, vous pouvez signer.',
    );
  });

  it('rien, quand le secteur entier n’est pas su : quatre réponses sont possibles', () => {
    expect(juger(sans('generaliste-aujourdhui', 'secteur')).phrase).not.toContain('Si oui');
  });
});

describe('les faits nommés', () => {
  it('ceux d’un même adhérent ne font qu’une réponse', () => {
    expect(
      nommerLesFaits([
        { manque: 'fait', cle: 'groupe.forme' },
        { manque: 'fait', cle: 'groupe.adherents[0].mt' },
        { manque: 'fait', cle: 'groupe.adherents[0].secteur' },
        { manque: 'texte', point: 'modulation' },
        { manque: 'fait', cle: 'groupe.adherents[1].mt' },
      ]),
    ).toEqual(['la forme de la société', 'l’adhérent n° 1', 'l’adhérent n° 2']);
  });
});

describe('les réponses éprouvées', () => {
  it('disent où mène chaque réponse à la seule question ouverte', () => {
    const { entretien } = juger(sans('generaliste-2022', 'coordonne'));
    const question = entretien.questions.find(({ id }) => id === 'coordonne');
    expect(question && eprouverReponses(question, entretien)).toEqual({ oui: ['Oui', 'Je m’y engage'], non: ['Non'] });
  });
});
