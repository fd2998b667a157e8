import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unDossier } from '../../../../usages/documents/dossier.fixture.ts';
import { rediger } from '../../../../usages/documents/lecture.fixture.ts';
import { faireLeDocx, PHRASE_DE_PANNE, type Travailleur } from './docx.ts';
import { ecrireLeTexte } from './texte-du-brouillon.ts';

const brouillon = rediger('lettre-d-engagement', unDossier());

const unTravailleur = () => {
  const travailleur = {
    recus: [] as unknown[],
    arrete: false,
    onmessage: null as Travailleur['onmessage'],
    onerror: null as Travailleur['onerror'],
    onmessageerror: null as Travailleur['onmessageerror'],
    postMessage: (recu: unknown) => travailleur.recus.push(recu),
    terminate: () => {
      travailleur.arrete = true;
    },
    repondre: (data: unknown) => travailleur.onmessage?.({ data } as MessageEvent<unknown>),
  };
  return travailleur;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('le DOCX fait dans la page', () => {
  it('vient d’un travailleur qui reçoit le brouillon, et s’arrête aussitôt', async () => {
    const travailleur = unTravailleur();
    const fait = faireLeDocx(brouillon, () => travailleur);
    expect(travailleur.recus).toEqual([brouillon]);
    travailleur.repondre('autre chose');
    expect(travailleur.arrete).toBe(false);
    travailleur.repondre({ octets: new Uint8Array([80, 75]) });
    expect(await fait).toEqual({ accepte: true, valeur: new Uint8Array([80, 75]) });
    expect(travailleur.arrete).toBe(true);
  });

  it.each([
    ['ne sait pas l’écrire', (un: ReturnType<typeof unTravailleur>) => un.repondre({ octets: null })],
    ['se casse', (un: ReturnType<typeof unTravailleur>) => un.onerror?.({ preventDefault: () => {} } as ErrorEvent)],
    ['rend l’illisible', (un: ReturnType<typeof unTravailleur>) => un.onmessageerror?.({} as MessageEvent<unknown>)],
    ['se tait vingt secondes', () => vi.advanceTimersByTime(20_000)],
  ])('est refusé en une phrase quand le travailleur %s', async (_cas, arriver) => {
    const travailleur = unTravailleur();
    const fait = faireLeDocx(brouillon, () => travailleur);
    arriver(travailleur);
    expect(await fait).toEqual({ accepte: false, refus: PHRASE_DE_PANNE });
    expect(travailleur.arrete).toBe(true);
  });

  it('est refusé quand aucun travailleur ne peut être lancé', async () => {
    const lancer = () => {
      throw new Error('interdit');
    };
    expect(await faireLeDocx(brouillon, lancer)).toEqual({ accepte: false, refus: PHRASE_DE_PANNE });
  });
});

describe('le texte à copier', () => {
  it('porte les faits, les blancs, les tableaux et l’avertissement, sans la feuille de relecture', () => {
    const texte = ecrireLeTexte(rediger('cdi-temps-plein', unDossier({ ville: undefined })));
    expect(texte).toContain('CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE, À TEMPS PLEIN');
    expect(texte).toContain('Prénom et nom\tMadame Inès Caron');
    expect(texte).toContain('(ville de signature à compléter)');
    expect(texte).toContain('Tandem n’est pas un service officiel');
    expect(texte).not.toContain('Feuille de relecture');
  });
});
