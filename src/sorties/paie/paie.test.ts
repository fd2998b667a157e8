import { beforeAll, describe, expect, it, vi } from 'vitest';
import { centimes, uneDemandeDePaie } from '../../regles/paie/emploi.fixture.ts';
import { type DemandeDePaie, type FicheDePaie, LIGNES_DU_MOTEUR } from '../../regles/paie/fiche.ts';
import type { Paie } from '../../usages/ports.ts';
import { construireMoteur, type FicheBrute, type Moteur } from './moteur.ts';
import { creerPaie } from './paie.ts';

let paie: Paie;

beforeAll(() => {
  const moteur = construireMoteur();
  paie = creerPaie(() => Promise.resolve(moteur));
}, 60_000);

const payer = async (sauf: Partial<DemandeDePaie> = {}): Promise<FicheDePaie> => {
  const fiche = await paie.calculer(uneDemandeDePaie(sauf));
  if (!fiche.accepte) throw new Error(fiche.refus.phrase);
  return fiche.valeur;
};

const SANS_SANTE = { montant: centimes(0), partEmployeur: 5000 };

describe('la paie de 2026', () => {
  it('au Smic de janvier, sans complémentaire santé, laisse le net publié : 1 443,11 €', async () => {
    const { net } = await payer({ salaireBrut: centimes(1823.03), mutuelle: SANS_SANTE });
    expect(net).toBe(centimes(1443.11));
  });

  it('à 2 150 €, une réduction générale de 559,64 € : le Smic du 1er janvier, non celui de juin', async () => {
    const { lignes } = await payer();
    expect(lignes['reduction-generale']).toBe(centimes(-559.64));
    expect(lignes['complementaire-sante']).toBe(centimes(20));
  });

  it.each([
    ['2 150 € à temps plein', { salaireBrut: centimes(2150) }, 2518],
    ['1 075 € pour 17,5 heures', { salaireBrut: centimes(1075), heures: 17.5 }, 1269],
    ['2 400 € à temps plein', { salaireBrut: centimes(2400) }, 2970.22],
  ])('%s, avant la taxe sur les salaires', async (_, sauf, cout) => {
    expect((await payer(sauf)).cout).toBe(centimes(cout));
  });

  it('fait le coût, au centime, de ses lignes', async () => {
    for (const salaireBrut of [1867.02, 2150, 2222.22, 2999.99, 5400.01].map(centimes)) {
      const { brut, lignes, cout } = await payer({ salaireBrut });
      expect(LIGNES_DU_MOTEUR.reduce<number>((somme, code) => somme + lignes[code], brut)).toBe(cout);
    }
  });

  it('suit la part du cabinet dans la complémentaire santé', async () => {
    const { lignes } = await payer({ mutuelle: { montant: centimes(60), partEmployeur: 7500 } });
    expect(lignes['complementaire-sante']).toBe(centimes(45));
  });

  it('ne change que le net en Alsace-Moselle, et la taxe d’apprentissage de qui la doit', async () => {
    const ailleurs = await payer({ taxeApprentissage: true });
    const alsace = await payer({ taxeApprentissage: true, alsaceMoselle: true });
    expect(alsace.net).toBe(ailleurs.net - centimes(27.95));
    expect([ailleurs, alsace].map(({ lignes }) => lignes['taxe-d-apprentissage'])).toEqual([1462, 946]);
  });

  it('rend des centimes entiers, et les mêmes à la seconde demande', async () => {
    const fiche = await payer({ salaireBrut: centimes(2345.67), heures: 31.25 });
    expect([fiche.cout, fiche.net, ...Object.values(fiche.lignes)].every(Number.isInteger)).toBe(true);
    expect(await payer({ salaireBrut: centimes(2345.67), heures: 31.25 })).toEqual(fiche);
  });

  it('ne dit rien à la console, cycles compris', async () => {
    const dits = (['log', 'warn', 'error'] as const).map((nom) => vi.spyOn(console, nom));
    await payer({ salaireBrut: centimes(2468.13) });
    expect(dits.flatMap(({ mock }) => mock.calls)).toEqual([]);
    for (const dit of dits) dit.mockRestore();
  });
});

/** Un moteur de fortune, qui rend ce qu'on lui dit. */
const unMoteur = (sauf: Partial<FicheBrute> = {}): Moteur => ({
  evaluer: () => ({
    brut: 2150,
    cout: 2795,
    net: 1600,
    lignes: {
      ...(Object.fromEntries(LIGNES_DU_MOTEUR.map((code) => [code, null])) as FicheBrute['lignes']),
      maladie: 645,
    },
    ...sauf,
  }),
});

const calculerAvec = (moteur: Moteur) => creerPaie(() => Promise.resolve(moteur)).calculer(uneDemandeDePaie());

describe('ce que le moteur rend', () => {
  it('passe quand tout se tient, un « pas de valeur » comptant pour zéro', async () => {
    expect(await calculerAvec(unMoteur())).toMatchObject({ accepte: true, valeur: { cout: centimes(2795) } });
  });

  it.each<[string, Partial<FicheBrute>, string]>([
    ['un coût qui n’est pas un nombre', { cout: Number.NaN }, 'cout'],
    ['un coût sans valeur', { cout: null }, 'cout'],
    ['un coût infini', { cout: Infinity }, 'cout'],
    ['un net négatif', { net: -1 }, 'net'],
    ['un brut qui n’est pas celui demandé', { brut: 2000 }, 'brut'],
    ['un coût qui n’est pas la somme de ses lignes', { cout: 2795.5 }, 'cout'],
  ])('refuse %s', async (_, sauf, champ) => {
    const code = 'resultat-incoherent';
    expect(await calculerAvec(unMoteur(sauf))).toMatchObject({ accepte: false, refus: { code, champ } });
  });

  it('refuse une ligne négative', async () => {
    const { lignes } = unMoteur().evaluer(uneDemandeDePaie());
    const resultat = await calculerAvec(unMoteur({ lignes: { ...lignes, chomage: -1 } }));
    expect(resultat).toMatchObject({ accepte: false, refus: { champ: 'chomage' } });
  });
});

describe('le chargement du moteur', () => {
  it('attend la première demande, et ne se fait qu’une fois', async () => {
    const charger = vi.fn<() => Promise<Moteur>>(() => Promise.resolve(unMoteur()));
    const la = creerPaie(charger);
    expect(charger).not.toHaveBeenCalled();
    await Promise.all([la.calculer(uneDemandeDePaie()), la.calculer(uneDemandeDePaie({ tauxAtMp: 209 }))]);
    await la.calculer(uneDemandeDePaie({ tauxAtMp: 210 }));
    expect(charger).toHaveBeenCalledTimes(1);
  });

  it('qui manque est un refus, non une exception, et se retente', async () => {
    const charger = vi.fn<() => Promise<Moteur>>(() => Promise.reject(new Error('réseau')));
    const la = creerPaie(charger);
    for (const attendu of [1, 2]) {
      expect(await la.calculer(uneDemandeDePaie())).toMatchObject({
        accepte: false,
        refus: { code: 'moteur-indisponible', phrase: expect.stringContaining('n’est pas calculé') },
      });
      expect(charger).toHaveBeenCalledTimes(attendu);
    }
  });

  it('ne se fait pas pour une demande refusée', async () => {
    const charger = vi.fn<() => Promise<Moteur>>(() => Promise.resolve(unMoteur()));
    await creerPaie(charger).calculer(uneDemandeDePaie({ heures: 40 }));
    expect(charger).not.toHaveBeenCalled();
  });
});
