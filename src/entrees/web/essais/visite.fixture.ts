import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { lancerTandem, OPTIONS_DE_CHROMIUM, type TandemLance } from './navigateur.fixture.ts';

const AUJOURD_HUI = new Date('2026-11-22T10:00:00Z');

export const LECTEURS = {
  generaliste2022: 'Généraliste, mars 2022',
  vasculaire: 'Médecin vasculaire, décembre 2022',
  generalisteDuJour: 'Généraliste, aujourd’hui',
} as const;

/** Une page ouverte, avec tout ce qu'elle a demandé au réseau et dit à la console. */
export interface Visite {
  readonly page: Page;
  readonly contexte: BrowserContext;
  readonly adresse: string;
  readonly demandes: readonly string[];
  readonly plaintes: readonly string[];
}

type Visiter = (options: BrowserContextOptions, faire: (visite: Visite) => Promise<void>) => Promise<void>;

/** Lance `./tandem` et Chromium pour tout un fichier d'essais ; rend de quoi visiter la page, le jour étant fixé. */
export const preparerDesVisites = (): Visiter => {
  let tandem: TandemLance | undefined;
  let navigateur: Browser | undefined;
  beforeAll(async () => {
    [tandem, navigateur] = await Promise.all([lancerTandem(), chromium.launch(OPTIONS_DE_CHROMIUM)]);
  }, 120_000);
  afterAll(async () => {
    await navigateur?.close();
    await tandem?.arreter();
  });
  return async (options, faire) => {
    if (tandem === undefined || navigateur === undefined) throw new Error('Ni Tandem ni le navigateur ne sont lancés');
    const contexte = await navigateur.newContext({
      locale: 'fr-FR',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await contexte.newPage();
    const demandes: string[] = [];
    const plaintes: string[] = [];
    page.on('request', (demande) => demandes.push(demande.url()));
    page.on('console', (message) => plaintes.push(`${message.type()} ${message.text()}`));
    page.on('pageerror', (erreur) => plaintes.push(erreur.message));
    await page.clock.setFixedTime(AUJOURD_HUI);
    try {
      await page.goto(tandem.adresse);
      await faire({ page, contexte, adresse: tandem.adresse, demandes, plaintes });
    } finally {
      await contexte.close();
    }
  };
};

/** Choisit un lecteur tout prêt ; sur un petit écran, la liste se déplie d'abord. */
export const choisir = async (page: Page, lecteur: string): Promise<void> => {
  const bouton = page.getByRole('button', { name: lecteur });
  if (!(await bouton.isVisible())) await page.getByText('Essayer avec un médecin inventé').click();
  await bouton.click();
};
