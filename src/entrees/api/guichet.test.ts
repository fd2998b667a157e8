import { describe, expect, it } from 'vitest';
import { paieDeFortune } from '../../usages/chiffrer-cout.fixture.ts';
import type { Paie } from '../../usages/ports.ts';
import { uneApplication } from './application.fixture.ts';
import { ouvrirUnGuichet } from './guichet.ts';

/** Un travail que l'essai finit quand il veut. */
const unTravail = () => {
  const issues: ((erreur?: Error) => void)[] = [];
  const promesse = new Promise<string>((fini, rate) => {
    issues.push((erreur) => (erreur === undefined ? fini('fini') : rate(erreur)));
  });
  const conclure = (erreur?: Error): void => {
    for (const une of issues) une(erreur);
  };
  return { faire: () => promesse, finir: () => conclure(), echouer: () => conclure(new Error('raté')) };
};

describe('le guichet', () => {
  it('admet jusqu’à ses places, et rend une place quand un travail finit, bien ou mal', async () => {
    const guichet = ouvrirUnGuichet(2);
    const [un, deux, trois] = [unTravail(), unTravail(), unTravail()];
    const premier = guichet(un.faire);
    const second = guichet(deux.faire);
    expect(await guichet(trois.faire)).toBe('complet');
    un.finir();
    expect(await premier).toBe('fini');
    const troisieme = guichet(trois.faire);
    expect(await guichet(trois.faire)).toBe('complet');
    deux.echouer();
    await expect(second).rejects.toThrow('raté');
    trois.finir();
    expect(await Promise.all([troisieme, guichet(trois.faire)])).toEqual(['fini', 'fini']);
  });
});

const EMPLOI = JSON.stringify({ emploi: { salaireBrut: 2150, heures: 35, debut: '2027-02-01' } });

describe('l’API au guichet', () => {
  /** Un moteur qui ne répond que lorsque l'essai l'a ouvert. */
  const retenir = () => {
    const { faire, finir } = unTravail();
    const paie: Paie = { calculer: (demande) => faire().then(() => paieDeFortune.calculer(demande)) };
    return { paie, ouvrir: finir };
  };

  it('refuse un travail lourd de trop, et répond au reste', async () => {
    const { paie, ouvrir } = retenir();
    const { envoyer } = uneApplication({ paie, places: 2 });
    const enCours = [envoyer('/api/cout', EMPLOI), envoyer('/api/cout', EMPLOI)];
    await expect.poll(async () => (await envoyer('/api/documents/cdd.docx', '{}')).status).toBe(503);
    const refusee = await envoyer('/api/cout', EMPLOI);
    expect([refusee.status, refusee.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refusee.json()).toEqual({
      type: '/api#complet',
      title: 'Trop de demandes à la fois',
      status: 503,
      detail: 'Tandem a déjà trop à faire. Renvoyez la demande dans 5 secondes.',
    });
    expect((await envoyer('/api/evaluer', '{}')).status).toBe(200);
    ouvrir();
    expect((await Promise.all(enCours)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await envoyer('/api/cout', EMPLOI)).status).toBe(200);
  });

  it('rend la place d’une demande refusée', async () => {
    const { envoyer } = uneApplication({ places: 1 });
    for (let rang = 0; rang < 3; rang += 1) {
      expect((await envoyer('/api/cout', '{"emploi":{"heures":39}}')).status).toBe(422);
    }
    expect((await envoyer('/api/cout', EMPLOI)).status).toBe(200);
  });

  it('dit en panne un moteur qui ne répond pas, sans rien montrer', async () => {
    const phrase = 'secret du moteur';
    const paie: Paie = {
      calculer: () => Promise.resolve({ accepte: false, refus: { code: 'moteur-indisponible', champ: '', phrase } }),
    };
    const recue = await uneApplication({ paie }).envoyer('/api/cout', EMPLOI);
    expect(recue.status).toBe(500);
    expect(await recue.text()).not.toContain('secret');
  });
});
