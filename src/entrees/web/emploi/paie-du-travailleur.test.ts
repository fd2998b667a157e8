import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uneDemandeDePaie, uneFiche } from '../../../regles/paie/emploi.fixture.ts';
import type { MessageDePaie } from '../../../usages/ports.ts';
import { creerPaieDuTravailleur, type Travailleur } from './paie-du-travailleur.ts';

interface TravailleurDEssai extends Travailleur {
  readonly recus: MessageDePaie[];
  readonly repondre: (rang: number) => void;
  arrete: boolean;
}

const unTravailleur = (): TravailleurDEssai => {
  const recus: MessageDePaie[] = [];
  const travailleur: TravailleurDEssai = {
    recus,
    arrete: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message) => recus.push(message),
    terminate: () => {
      travailleur.arrete = true;
    },
    repondre: (rang) => {
      const recu = recus[rang];
      if (recu === undefined) throw new Error('Aucun message à ce rang');
      const reponse = { accepte: true, valeur: uneFiche(recu.demande.salaireBrut) };
      travailleur.onmessage?.({ data: { id: recu.id, reponse } } as MessageEvent<unknown>);
    },
  };
  return travailleur;
};

const preparer = () => {
  const lances: TravailleurDEssai[] = [];
  const paie = creerPaieDuTravailleur(() => {
    const neuf = unTravailleur();
    lances.push(neuf);
    return neuf;
  });
  return { lances, paie };
};

const INDISPONIBLE = { accepte: false, refus: { code: 'moteur-indisponible' } };
const panne = () => ({ preventDefault: () => undefined }) as ErrorEvent;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('le moteur de paie du navigateur', () => {
  it('n’est lancé qu’à la première demande, une seule fois', () => {
    const { lances, paie } = preparer();
    expect(lances).toHaveLength(0);
    void paie.calculer(uneDemandeDePaie());
    void paie.calculer(uneDemandeDePaie());
    expect(lances).toHaveLength(1);
    expect(lances[0]?.recus.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('rend chaque réponse à sa demande, dans n’importe quel ordre', async () => {
    const { lances, paie } = preparer();
    const [petite, grande] = [200_000, 300_000].map((salaireBrut) =>
      paie.calculer(uneDemandeDePaie({ salaireBrut: salaireBrut as never })),
    );
    lances[0]?.repondre(1);
    lances[0]?.repondre(0);
    expect(await grande).toMatchObject({ accepte: true, valeur: { brut: 300_000 } });
    expect(await petite).toMatchObject({ accepte: true, valeur: { brut: 200_000 } });
  });

  it('refuse tout ce qui attendait quand il se casse, puis en lance un autre', async () => {
    const { lances, paie } = preparer();
    const attendues = [paie.calculer(uneDemandeDePaie()), paie.calculer(uneDemandeDePaie())];
    lances[0]?.onerror?.(panne());
    for (const une of attendues) expect(await une).toMatchObject(INDISPONIBLE);
    expect(lances[0]?.arrete).toBe(true);
    const suivante = paie.calculer(uneDemandeDePaie());
    lances[1]?.repondre(0);
    expect(await suivante).toMatchObject({ accepte: true });
  });

  it('refuse au bout de vingt secondes sans réponse, jamais avant', async () => {
    const { lances, paie } = preparer();
    let rendue: unknown;
    void paie.calculer(uneDemandeDePaie()).then((reponse) => {
      rendue = reponse;
    });
    await vi.advanceTimersByTimeAsync(19_999);
    expect(rendue).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(rendue).toMatchObject(INDISPONIBLE);
    expect(lances[0]?.arrete).toBe(true);
  });

  it('refuse quand le travailleur ne peut pas même être lancé', async () => {
    const paie = creerPaieDuTravailleur(() => {
      throw new Error('interdit');
    });
    expect(await paie.calculer(uneDemandeDePaie())).toMatchObject(INDISPONIBLE);
  });

  it('laisse un message qui n’est pas une réponse', async () => {
    const { lances, paie } = preparer();
    const attendue = paie.calculer(uneDemandeDePaie());
    for (const data of [null, 'x', {}, { id: 99, reponse: {} }, { id: '1', reponse: {} }]) {
      lances[0]?.onmessage?.({ data } as MessageEvent<unknown>);
    }
    lances[0]?.repondre(0);
    expect(await attendue).toMatchObject({ accepte: true });
  });
});
