import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lancerTandem, OPTIONS_DE_CHROMIUM, type TandemLance } from '../../web/essais/navigateur.fixture.ts';

let tandem: TandemLance | undefined;
let navigateur: Browser | undefined;

beforeAll(async () => {
  [tandem, navigateur] = await Promise.all([lancerTandem(), chromium.launch(OPTIONS_DE_CHROMIUM)]);
}, 120_000);
afterAll(async () => {
  await navigateur?.close();
  await tandem?.arreter();
});

interface Visite {
  readonly page: Page;
  readonly adresse: string;
  readonly demandes: readonly string[];
  readonly plaintes: readonly string[];
}

const visiter = async (options: BrowserContextOptions, faire: (visite: Visite) => Promise<void>): Promise<void> => {
  if (tandem === undefined || navigateur === undefined) throw new Error('Ni Tandem ni le navigateur ne sont lancés');
  const contexte = await navigateur.newContext({ locale: 'fr-FR', ...options });
  const page = await contexte.newPage();
  const demandes: string[] = [];
  const plaintes: string[] = [];
  page.on('request', (demande) => demandes.push(demande.url()));
  page.on('console', (message) => plaintes.push(message.text()));
  page.on('pageerror', (erreur) => plaintes.push(erreur.message));
  try {
    await page.goto(`${tandem.adresse}api`);
    await faire({ page, adresse: tandem.adresse, demandes, plaintes });
  } finally {
    await contexte.close();
  }
};

const envoyer = (page: Page) => page.getByRole('button', { name: 'Envoyer' }).click();
const etat = (page: Page) => page.getByRole('status').textContent();
const lireReponse = async (page: Page): Promise<unknown> =>
  JSON.parse((await page.getByRole('region', { name: 'La réponse, en JSON' }).textContent()) ?? '');

describe('la page d’essai de l’API', () => {
  it('envoie l’exemple sans qu’on écrive rien, et montre la réponse', () =>
    visiter({}, async ({ page, adresse, demandes, plaintes }) => {
      await envoyer(page);
      await expect.poll(() => etat(page)).toBe('200, voici la réponse.');
      await expect.poll(() => lireReponse(page)).toMatchObject({ eligibilite: { reponse: 'oui' } });
      expect(demandes.filter((demande) => !demande.startsWith(adresse))).toEqual([]);
      expect(demandes).toContain(`${adresse}api/evaluer`);
      expect(plaintes).toEqual([]);
    }));

  it('passe à un contrat avec son exemple, et garde ce que la personne a écrit', () =>
    visiter({}, async ({ page, plaintes }) => {
      const zone = page.getByLabel('Le document, en JSON');
      await page.getByRole('radio', { name: 'suivre' }).check();
      await expect.poll(() => zone.inputValue()).toContain('"actes"');
      await envoyer(page);
      await expect.poll(() => etat(page)).toBe('200, voici la réponse.');
      await expect.poll(() => lireReponse(page)).toMatchObject({ etat: 'en-cours' });
      expect(plaintes).toEqual([]);
      await zone.fill('{"signature":"2024-02-30"}');
      await page.getByRole('radio', { name: 'evaluer' }).check();
      await expect.poll(() => zone.inputValue()).toBe('{"signature":"2024-02-30"}');
      await envoyer(page);
      await expect.poll(() => etat(page)).toBe('422, document refusé.');
      await expect.poll(() => lireReponse(page)).toMatchObject({ erreurs: [{ champ: 'signature' }] });
      await page.getByRole('button', { name: 'Remettre l’exemple' }).click();
      await expect.poll(() => zone.inputValue()).toContain('"specialite"');
    }));

  it.each([
    ['cout', 'cout'],
    ['planning', 'planning'],
  ])('envoie un exemple de %s', (nom) =>
    visiter({}, async ({ page, plaintes }) => {
      await page.getByRole('radio', { name: nom }).check();
      await envoyer(page);
      await expect.poll(() => etat(page), { timeout: 20_000 }).toBe('200, voici la réponse.');
      await expect.poll(() => lireReponse(page)).toHaveProperty('version');
      expect(plaintes).toEqual([]);
    }),
  );

  it.each([
    ['documents/rapport.pdf', 'rapport.pdf', '%PDF-'],
    ['documents/budget.xlsx', 'budget.xlsx', 'PK'],
    ['documents/fiche-de-poste.docx', 'fiche-de-poste.docx', 'PK'],
  ])('fait %s et le propose à l’enregistrement', (demande, nom, debut) =>
    visiter({}, async ({ page, plaintes }) => {
      await page.getByRole('radio', { name: demande }).check();
      await envoyer(page);
      await expect.poll(() => etat(page), { timeout: 20_000 }).toContain(`200, voici le fichier : ${nom}, `);
      const enregistre = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Enregistrer le fichier' }).click();
      const fichier = await enregistre;
      expect(fichier.suggestedFilename()).toBe(nom);
      expect(readFileSync(await fichier.path()).toString('latin1', 0, debut.length)).toBe(debut);
      expect(plaintes).toEqual([]);
      await page.getByLabel('Le document, en JSON').fill('{"nom":""}');
      await envoyer(page);
      await expect.poll(() => etat(page)).toBe('422, document refusé.');
      await expect.poll(() => page.getByRole('link', { name: 'Enregistrer le fichier' }).count()).toBe(0);
    }),
  );

  it('dit que Tandem ne répond plus', () =>
    visiter({}, async ({ page }) => {
      await page.route('**/api/evaluer', (route) => route.abort());
      await envoyer(page);
      await expect.poll(() => etat(page)).toContain('Tandem ne répond pas');
      await expect.poll(() => page.locator('#reponse').isVisible()).toBe(false);
    }));

  it('s’emploie au clavier seul', () =>
    visiter({}, async ({ page }) => {
      await page.getByRole('radio', { name: 'evaluer' }).focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.getByLabel('Le document, en JSON').inputValue()).toContain('"actes"');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => etat(page)).toBe('200, voici la réponse.');
    }));

  it('est la seule qui peut parler au serveur', () =>
    visiter({}, async ({ page, adresse }) => {
      const appeler = () =>
        page.evaluate(() =>
          fetch('/api/evaluer', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }).then(
            ({ status }) => status,
            () => 'fermé',
          ),
        );
      await expect.poll(() => appeler()).toBe(200);
      await page.goto(`${adresse}absente`);
      await expect.poll(() => appeler()).toBe('fermé');
    }));

  it('sans JavaScript, dit quoi faire', () =>
    visiter({ javaScriptEnabled: false }, async ({ page }) => {
      await expect.poll(() => page.locator('noscript').textContent()).toContain('Sans JavaScript');
      await expect
        .poll(() => page.getByRole('region', { name: 'Des commandes curl' }).textContent())
        .toContain('/api/evaluer');
    }));
});

describe.each([1440, 390])('à %i pixels', (width) => {
  it.each(['light', 'dark'] as const)('aucun défaut d’accessibilité en thème %s, et rien ne déborde', (colorScheme) =>
    visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      const fautes = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
      expect(await fautes()).toEqual([]);
      await envoyer(page);
      await expect.poll(() => etat(page)).toContain('200');
      expect(await fautes()).toEqual([]);
      await page.getByLabel('Le document, en JSON').fill('{');
      await envoyer(page);
      await expect.poll(() => etat(page)).toContain('400');
      expect(await fautes()).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0);
      await page.goto(`${adresse}absente`);
      expect(await fautes()).toEqual([]);
    }),
  );
});
