import { describe, expect, it } from 'vitest';
import type { DemandesDeCout, EtatDuCout } from './couts.ts';
import { uneSituationDite } from './emploi.fixture.ts';
import {
  demandesAFaire,
  enPanne,
  montrer,
  noterLIssue,
  oublierLesPannes,
  registreVide,
  retenirLesMontres,
} from './registre-des-couts.ts';

const situation = uneSituationDite();
const demander = (cles: Readonly<Record<string, string | undefined>>): DemandesDeCout<string> =>
  new Map(
    Object.entries(cles).map(([place, cle]) => [place, cle === undefined ? undefined : { cle, situation, postes: [] }]),
  );
const refus = (phrase: string, panne = false): EtatDuCout => ({ etat: 'refuse', panne, chemin: '', phrase });
const VIDE = registreVide<string>();

describe('le registre des coûts', () => {
  it('ne fait qu’une fois ce que deux places demandent, dans l’ordre', () => {
    const demandes = demander({ choix: 'a', partage: 'b', 'temps-plein': 'a', 'mi-temps': undefined });
    expect(demandesAFaire(demandes, VIDE).map(({ cle }) => cle)).toEqual(['a', 'b']);
    const apres = noterLIssue(VIDE, 'a', refus('un'));
    expect(demandesAFaire(demandes, apres).map(({ cle }) => cle)).toEqual(['b']);
  });

  it('montre le coût d’avant pendant le calcul du suivant, puis le nouveau', () => {
    const avant = demander({ choix: 'a' });
    const apres = demander({ choix: 'b' });
    expect(montrer(VIDE, avant, 'choix')).toEqual({ etat: 'calcul' });
    const tenu = retenirLesMontres(noterLIssue(VIDE, 'a', refus('un')), avant);
    expect(montrer(tenu, apres, 'choix')).toEqual(refus('un'));
    expect(montrer(noterLIssue(tenu, 'b', refus('deux')), apres, 'choix')).toEqual(refus('deux'));
    expect(montrer(tenu, demander({ choix: undefined }), 'choix')).toEqual({ etat: 'sans-temps' });
  });

  it('oublie ce qu’il montrait quand plus rien n’est demandé', () => {
    const tenu = retenirLesMontres(noterLIssue(VIDE, 'a', refus('un')), demander({ choix: 'a' }));
    expect(retenirLesMontres(tenu, demander({ choix: 'a' }))).toBe(tenu);
    const vide = retenirLesMontres(tenu, demander({}));
    expect(montrer(vide, demander({ choix: 'b' }), 'choix')).toEqual({ etat: 'calcul' });
  });

  it('une panne s’oublie sur demande, et redevient à faire ; un refus reste', () => {
    const demandes = demander({ choix: 'a', partage: 'b' });
    const tenu = noterLIssue(noterLIssue(VIDE, 'a', refus('panne', true)), 'b', refus('trop bas'));
    expect(enPanne(demandes, tenu)).toBe(true);
    const repris = oublierLesPannes(tenu);
    expect(enPanne(demandes, repris)).toBe(false);
    expect(demandesAFaire(demandes, repris).map(({ cle }) => cle)).toEqual(['a']);
  });

  it('garde les deux cents derniers', () => {
    let registre = VIDE;
    for (let rang = 0; rang < 250; rang += 1) registre = noterLIssue(registre, String(rang), refus('un'));
    expect([registre.faits.size, registre.faits.has('49'), registre.faits.has('50')]).toEqual([200, false, true]);
  });
});
