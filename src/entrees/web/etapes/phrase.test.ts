import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import { unAssistant, uneDemande, uneSituation, unMedecin } from '../../../regles/situation.fixture.ts';
import { etapesDeSituation, lEtape, signee } from '../../../usages/etapes.fixture.ts';
import { phraseDe, sansInsecables } from './essais.fixture.ts';
import { prochainsJours } from './prochaines.ts';
import { ecrireLaSomme, versementDe } from './versement.ts';

/** Un temps plein signé ce jour-là, sous le P90 : toutes ses sommes sont connues. */
const PLEIN = {
  ...signee('2026-11-22', '2026-12-22'),
  demande: uneDemande({ option: 'temps-plein' }),
  medecin: unMedecin({ bande: 'p50-p70' }),
};

describe('la phrase qui ouvre l’écran', () => {
  it.each([
    ['2026-11-01', 'Prochaine étape, le 22 novembre 2026 : signer le contrat d’aide avec la caisse.'],
    ['2026-11-22', 'Prochaine étape, aujourd’hui : signer le contrat d’aide avec la caisse.'],
    ['2026-11-23', 'Prochaine étape, du 14 au 21 décembre 2026 : déclarer l’embauche (DPAE).'],
    ['2026-12-16', 'À faire d’ici au 21 décembre 2026 : déclarer l’embauche (DPAE).'],
    ['2040-01-01', 'Tous les jours connus sont passés.'],
  ])('lue le %s : %s', (aujourdHui, attendue) => {
    expect(phraseDe(PLEIN, aujourdHui)).toContain(attendue);
  });

  it('dit le versement qui vient, et son jour', () => {
    expect(phraseDe(PLEIN, '2026-11-22')).toContain('Premier versement : 38 000 €, au plus tard le 22 décembre 2026.');
    expect(phraseDe(PLEIN, '2027-02-01')).toContain(
      'Versement de la deuxième année : 28 000 €, au plus tard le 22 novembre 2027.',
    );
    expect(phraseDe(PLEIN, '2028-12-01')).toContain('première partie : ≤ 11 000 €, jour inconnu.');
  });

  it('ne promet aucune somme à qui l’aide n’est pas ouverte', () => {
    const refuse = { ...PLEIN, medecin: unMedecin({ secteur: 'secteur-2', bande: 'p50-p70' }) };
    expect(evaluer(refuse).eligibilite.reponse).toBe('non');
    expect(phraseDe(refuse, '2026-11-22')).not.toContain('€');
  });

  it('sans jour, dit lequel donner et combien d’étapes l’attendent', () => {
    expect(phraseDe(signee('2026-11-22', undefined), '2026-11-22')).toMatch(
      /\d+ étapes attendent le jour de l’embauche\.$/,
    );
    const rien = uneSituation({ signature: undefined, assistant: unAssistant({ embauche: undefined }) });
    expect(phraseDe(rien, '2026-11-22')).toBe(
      'Aucun jour n’est encore posé. Donnez le jour de la signature ou celui de l’embauche : les étapes se comptent depuis eux.',
    );
  });
});

describe('les sommes', () => {
  it('chaque étape de versement a le sien, et la somme inconnue ne s’écrit pas 0', () => {
    const evaluation = evaluer(PLEIN);
    const sommes = etapesDeSituation(PLEIN).flatMap((etape) => {
      const versement = versementDe(etape, evaluation);
      return versement === undefined ? [] : [sansInsecables(ecrireLaSomme(versement))];
    });
    expect(sommes).toEqual(['38 000 €', '28 000 €', ...Array.from({ length: 6 }, () => '≤ 11 000 €')]);
    expect(versementDe(lEtape(PLEIN, 'signature') ?? { code: '' }, evaluation)).toBeUndefined();
    const inconnue = evaluer({ ...PLEIN, demande: uneDemande({ option: undefined }) }).versements[0];
    expect(inconnue === undefined ? '' : sansInsecables(ecrireLaSomme(inconnue))).toBe('somme ?');
  });
});

describe('les cinq prochains jours', () => {
  const jours = (aujourdHui: string) =>
    prochainsJours(etapesDeSituation(PLEIN), jourDe(aujourdHui)).map(({ date, etapes, autres }) => [
      sansInsecables(date),
      etapes.map(({ code }) => code).join(' '),
      autres,
    ]);

  it('ce qui compte d’abord, le versement du même jour, et combien d’autres', () => {
    expect(jours('2026-11-22').slice(0, 3)).toEqual([
      ['22 nov. 2026', 'signature', 1],
      ['14 au 21 déc. 2026', 'dpae', 0],
      ['22 déc. 2026', 'embauche versement-1-1', 3],
    ]);
    expect(jours('2026-11-22')).toHaveLength(5);
  });

  it('après le dernier jour, il n’en reste aucun', () => {
    expect(jours('2040-01-01')).toEqual([]);
  });
});
