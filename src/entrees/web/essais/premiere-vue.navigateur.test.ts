import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

/** Ce qui se lit à l'écran : les titres, les questions, les choix, la réponse ; ce qui est caché ne compte pas. */
const lire = (page: Page): Promise<readonly string[]> =>
  page
    .locator('h1, h2, .titre, .aide, .segment, .bouton, .dit, .bref, .chargement:not([role=alert])')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.textContent ?? ''),
    );

/** Les scripts de la page n'arrivent pas : il ne reste que la première vue. */
const retenirLesScripts = async (page: Page): Promise<void> => {
  await page.route(/\/assets\/.*\.js$/, (demande) => demande.abort());
};

describe('avant que le script n’arrive', { timeout: 30_000 }, () => {
  it.each([1440, 390])('à %i pixels, la première vue est déjà celle de Simuler', (width) =>
    visiter({ viewport: { width, height: 900 } }, async ({ page, adresse, plaintes }) => {
      const vivante = await lire(page);
      await retenirLesScripts(page);
      await page.goto(adresse);
      const premiere = await lire(page);
      await page.getByRole('alert').getByText('Rechargez-la').waitFor();
      expect(premiere.length).toBeGreaterThan(20);
      expect(premiere.filter((ligne) => !vivante.includes(ligne))).toEqual([]);
      expect(premiere).toContain('Spécialité');
      expect(premiere.join(' ')).toMatch(/Indéterminé/);
      await expect.poll(() => page.locator('#racine').evaluate((racine) => racine.matches('[inert]'))).toBe(true);
      expect(plaintes.filter((plainte) => /Content Security Policy/.test(plainte))).toEqual([]);
    }),
  );

  it('un lien n’y montre pas la réponse d’un autre', () =>
    visiter({}, async ({ page, adresse }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('secteur=');
      const lien = page.url();
      await retenirLesScripts(page);
      await page.goto('about:blank');
      await page.goto(lien);
      expect((await lire(page)).join(' ')).not.toMatch(/Indéterminé|Spécialité/);
      await page.goto(`${adresse}etapes`);
      expect((await lire(page)).join(' ')).toContain('L’aide à l’emploi d’un assistant médical');
    }));

  it('rien ne bouge quand la page vivante prend la place', () =>
    visiter({ viewport: { width: 390, height: 844 } }, async ({ page, adresse }) => {
      await page.addInitScript(() => {
        Object.assign(window, { deplacement: 0 });
        new PerformanceObserver((liste) => {
          for (const entree of liste.getEntries()) {
            Object.assign(window, {
              deplacement: Reflect.get(window, 'deplacement') + Reflect.get(entree, 'value'),
            });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(adresse);
      await page.getByRole('button', { name: 'La réponse' }).waitFor();
      await page.waitForTimeout(500);
      await expect.poll(() => page.evaluate(() => Reflect.get(window, 'deplacement'))).toBeLessThan(0.01);
    }));
});

describe('la suite de la réponse', { timeout: 60_000 }, () => {
  it('arrive d’un bloc : ni les conditions, ni un lien du bas ne bougent une fois là', () =>
    visiter({}, async ({ page, adresse }) => {
      let demandes = 0;
      await page.route(/\/assets\/.*\.js$/, async (demande) => {
        demandes += 1;
        // Chaque script se fait attendre plus que le précédent : chacun arrive à son heure.
        await new Promise((suite) => setTimeout(suite, demandes * 60));
        await demande.continue();
      });
      await page.addInitScript(() => {
        const hauteurs: Record<string, number[]> = { '.conditions': [], 'a[href="/etapes"].lien': [] };
        Object.assign(window, { hauteurs });
        const relever = () => {
          for (const [selecteur, vues] of Object.entries(hauteurs)) {
            const element = document.querySelector(`#racine:not([inert]) ${selecteur}`);
            const hauteur = element && Math.round(element.getBoundingClientRect().top + window.scrollY);
            // L’arrivée d’une police peut changer l’arrondi.
            if (hauteur !== null && Math.abs(hauteur - (vues.at(-1) ?? -100)) > 2) vues.push(hauteur);
          }
          requestAnimationFrame(relever);
        };
        requestAnimationFrame(relever);
      });
      await page.goto('about:blank');
      await page.goto(
        `${adresse}#v=1&signature=2026-11-22&specialite=medecine-generale&secteur=secteur-1&statut=installe&bareme=un-texte&fin=1`,
      );
      await page.getByRole('link', { name: 'Toutes les étapes' }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(500);
      expect(demandes).toBeGreaterThan(3);
      const hauteurs: Readonly<Record<string, readonly number[]>> = await page.evaluate(() =>
        Reflect.get(window, 'hauteurs'),
      );
      expect(Object.values(hauteurs).map((vues) => vues.length)).toEqual([1, 1]);
    }));
});
