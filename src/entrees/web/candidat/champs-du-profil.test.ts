import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { INCONNU, unProfil } from '../../../usages/devenir-assistant.fixture.ts';
import { devenirAssistant, FAITS_DU_PROFIL, type Profil } from '../../../usages/devenir-assistant.ts';
import { CHAMPS_DU_PROFIL, champsQuiComptent, PROFIL_VIDE, profilUtile } from './champs-du-profil.ts';
import { compterLesMissions, direLaPermission, parMoment } from './missions.ts';
import { RIEN_DE_SAISI, saisir } from './saisie-du-profil.ts';

const cles = (profil: Profil): readonly string[] => champsQuiComptent(profil).map(({ cle }) => cle);
const champ = (cle: string) => {
  const trouve = CHAMPS_DU_PROFIL.find((un) => un.cle === cle);
  if (trouve === undefined) throw new Error(`Aucun champ ${cle}`);
  return trouve;
};

describe('les questions à la personne', () => {
  it('couvrent tous les faits du profil, chacun une fois', () => {
    expect(CHAMPS_DU_PROFIL.map(({ cle }) => cle).sort()).toEqual(Object.keys(FAITS_DU_PROFIL).sort());
    expect(PROFIL_VIDE).toEqual(INCONNU);
  });

  it('relisent ce qu’elles posent', () => {
    const profil = unProfil();
    for (const un of CHAMPS_DU_PROFIL) {
      const relu = 'choix' in un ? un.poser(INCONNU, un.lire(profil)) : un.poser(INCONNU, un.lire(profil));
      expect(relu[un.cle]).toEqual(profil[un.cle]);
    }
  });

  it.each<[string, Partial<Profil>, readonly string[]]>([
    [
      'une infirmière n’a ni baccalauréat ni expérience à dire',
      { qui: 'infirmier' },
      ['baccalaureat', 'experience', 'secretaireDuCabinet'],
    ],
    [
      'un titulaire du CQP n’a rien à suivre',
      { qui: 'cqp' },
      ['baccalaureat', 'experience', 'secretaireDuCabinet', 'enPoste', 'signature', 'cadre'],
    ],
    [
      'un centre de santé n’a ni contrat d’aide ni grille',
      { employeur: 'centre-de-sante' },
      ['anneesEnCabinet', 'signature', 'cadre'],
    ],
    ['avant l’aide collective, le cadre ne fait pas de doute', { signature: jourDe('2026-02-24') }, ['cadre']],
  ])('%s', (_, sauf, retirees) => {
    const restent = cles({ ...INCONNU, ...sauf });
    expect(
      CHAMPS_DU_PROFIL.map(({ cle }) => cle)
        .filter((cle) => !restent.includes(cle))
        .sort(),
    ).toEqual([...retirees].sort());
  });

  it('le jour où l’aide collective s’ouvre, le cadre se demande', () => {
    expect(cles({ ...INCONNU, signature: jourDe('2026-02-25') })).toContain('cadre');
  });

  it('une réponse à une question retirée ne sert plus', () => {
    expect(profilUtile(unProfil({ qui: 'infirmier' }))).toMatchObject({
      baccalaureat: undefined,
      experience: undefined,
      secretaireDuCabinet: undefined,
      employeur: 'medecin-liberal',
    });
    expect(profilUtile(unProfil({ employeur: 'centre-de-sante' }))).toMatchObject({
      signature: undefined,
      cadre: undefined,
    });
  });
});

describe('la saisie', () => {
  it('« je ne sais pas » efface la réponse ; répondre le lève', () => {
    const qui = champ('qui');
    const dite = saisir(RIEN_DE_SAISI, { geste: 'repondre', champ: qui, valeur: 'infirmier' });
    const ignoree = saisir(dite, { geste: 'ignorer', champ: qui, oui: true });
    expect([dite.profil.qui, ignoree.profil.qui, ignoree.ignores.has('qui')]).toEqual(['infirmier', undefined, true]);
    expect(saisir(ignoree, { geste: 'repondre', champ: qui, valeur: 'cqp' }).ignores.has('qui')).toBe(false);
    expect(saisir(ignoree, { geste: 'ignorer', champ: qui, oui: false }).ignores.has('qui')).toBe(false);
  });

  it('lit un jour et des années', () => {
    const avec = saisir(RIEN_DE_SAISI, { geste: 'repondre', champ: champ('embauche'), valeur: '2027-01-04' });
    const et = saisir(avec, { geste: 'repondre', champ: champ('experience'), valeur: 2.5 });
    expect([et.profil.embauche, et.profil.experience]).toEqual([jourDe('2027-01-04'), 2.5]);
  });
});

describe('les tâches', () => {
  it('rangées par moment, chacune avec le mot de sa marque', () => {
    const { missions } = devenirAssistant(unProfil({ qui: 'infirmier' }));
    expect(parMoment(missions).flatMap((un) => un.missions)).toHaveLength(missions.length);
    expect(compterLesMissions(missions)).toBe('7 permises, 2 interdites, 2 indéterminées');
    const mots = Object.fromEntries(missions.map((une) => [une.code, direLaPermission(une)]));
    expect(mots).toMatchObject({
      'accueil-dossier': 'permis',
      ecg: 'permis sous condition',
      soins: 'indéterminé',
      'actes-du-medecin': 'interdit',
    });
  });
});
