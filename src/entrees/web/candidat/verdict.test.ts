import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { INCONNU, unProfil } from '../../../usages/devenir-assistant.fixture.ts';
import { devenirAssistant, type Profil } from '../../../usages/devenir-assistant.ts';
import { direEnEntier, direVerdictDuCandidat } from './verdict.ts';

const dire = (profil: Profil): string =>
  direEnEntier(direVerdictDuCandidat(profil, devenirAssistant(profil))).replaceAll('\u00a0', ' ');

const INFIRMIERE = { qui: 'infirmier', embauche: jourDe('2027-01-04'), signature: jourDe('2026-12-01') } as const;
const SANS_BAC = { qui: 'sans-titre', baccalaureat: false } as const;

describe('le verdict du candidat', () => {
  it.each<[string, Profil, string]>([
    [
      'une infirmière',
      unProfil(INFIRMIERE),
      'Oui, on peut vous embaucher. Il vous reste la formation d’adaptation à l’emploi (FAE), 112 heures. Elle s’obtient au plus tard le 4 janvier 2029.',
    ],
    [
      'une infirmière sans jour de signature',
      unProfil({ ...INFIRMIERE, signature: undefined }),
      'Oui, on peut vous embaucher. Il vous reste la formation d’adaptation à l’emploi (FAE), 112 heures. Elle s’obtient au plus tard entre le 4 janvier 2029 et le 4 janvier 2030, selon le contrat d’aide du médecin.',
    ],
    [
      'une infirmière sans jour d’embauche',
      unProfil({ ...INFIRMIERE, embauche: undefined }),
      'Oui, on peut vous embaucher. Il vous reste la formation d’adaptation à l’emploi (FAE), 112 heures. Elle s’obtient au plus tard 2 ans après l’embauche.',
    ],
    [
      'une infirmière en centre de santé',
      unProfil({ ...INFIRMIERE, employeur: 'centre-de-sante' }),
      'Oui, on peut vous embaucher. Il vous reste la formation d’adaptation à l’emploi (FAE), 112 heures. Un centre de santé a sa propre aide : demandez-lui votre délai.',
    ],
    [
      'une secrétaire bachelière',
      unProfil(),
      'Oui, on peut vous embaucher, si la formation suit. Le CQP, 279 heures, vous est ouvert ; la VAE aussi. La certification s’obtient au plus tard le 15 janvier 2027.',
    ],
    [
      'une secrétaire dont on ne sait pas le baccalauréat',
      unProfil({ baccalaureat: undefined }),
      'Oui, on peut vous embaucher, si la formation suit. Reste à savoir si le CQP, 279 heures, vous est ouvert ; la VAE vous est ouverte. La certification s’obtient au plus tard le 15 janvier 2027.',
    ],
    [
      'sans baccalauréat, cinq ans d’expérience',
      unProfil({ ...SANS_BAC, experience: 5 }),
      'Oui, on peut vous embaucher, si la formation suit. Le CQP, 279 heures, vous est fermé sans le baccalauréat ; la VAE vous est ouverte. La certification s’obtient au plus tard le 15 janvier 2027.',
    ],
    [
      'sans baccalauréat, six mois d’expérience',
      unProfil({ ...SANS_BAC, experience: 0.5 }),
      'Oui, on peut vous embaucher, mais aucune voie de formation ne vous est ouverte aujourd’hui. Le CQP, 279 heures, vous est fermé sans le baccalauréat ; la VAE demande une année d’expérience à temps plein.',
    ],
    [
      'un titulaire du CQP',
      unProfil({ qui: 'cqp' }),
      'Oui, on peut vous embaucher. Le CQP ouvre le métier, sans autre formation.',
    ],
    [
      'une personne de qui l’on ne sait rien',
      INCONNU,
      'Indéterminé, pour l’instant. Il manque votre titre ou votre métier. Même sans titre, on peut commencer si la formation suit dans le délai.',
    ],
  ])('%s', (_, profil, attendu) => {
    expect(dire(profil)).toBe(attendu);
  });

  it('un délai contesté ne promet aucun jour', () => {
    expect(dire(unProfil({ embauche: jourDe('2023-06-15'), signature: jourDe('2024-07-01') }))).toContain(
      'La certification s’obtient dans un délai que les textes lus ne tranchent pas.',
    );
  });
});
