import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { preparerDesVisites } from '../essais/visite.fixture.ts';
import { documentDuCas } from './contrat.fixture.ts';
import { aller, bouton, ouvrir, texteDe, voirExemple } from './visite-du-contrat.fixture.ts';

const visiter = preparerDesVisites();

describe('le brouillon', () => {
  it('survit à un rechargement et à un détour par un autre écran', () =>
    visiter({}, async ({ page, adresse }) => {
      await voirExemple(page, adresse);
      await bouton(page, 'Saisir des chiffres').click();
      await page.locator('#acte-patientele-fileActive').fill('2 120');
      await bouton(page, 'Ajouter au contrat').click();
      await page.getByText('Ajouté au contrat').waitFor();
      await page.reload();
      await page.locator('.contrat-frise').waitFor();
      await expect.poll(() => page.locator('.contrat-actes tbody tr').count()).toBe(10);
      await expect.poll(() => texteDe(page, '.contrat-fichier-etat')).toContain('Un changement n’est pas enregistré.');
      await page.getByRole('link', { name: 'Simuler' }).first().click();
      await page.getByRole('link', { name: 'Suivre un contrat' }).first().click();
      await page.locator('.contrat-frise').waitFor();
      await expect.poll(() => page.locator('.contrat-actes tbody tr').count()).toBe(10);
    }));

  it('refusé par le navigateur, la page travaille sans, et le dit', () =>
    visiter({}, async ({ page, adresse }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('refusé', 'SecurityError');
          },
        });
      });
      await voirExemple(page, adresse);
      await expect
        .poll(() => texteDe(page, '.contrat-fichier'))
        .toContain('Votre navigateur refuse de garder un brouillon');
    }));
});

describe('commencer un contrat', () => {
  it('reprend la simulation en cours, se corrige, et s’ouvre', () =>
    visiter({}, async ({ page, adresse }) => {
      const simulation =
        'v=1&droit=2026-11-22&r=oui.13200000&signature=2026-09-01&option=temps-plein&rang-assistant=premier&specialite=medecine-generale&secteur=secteur-1&statut=installe&age=52&departement=72&mt=1100&file-active=1700&bande=p50-p70&fin=1';
      await page.goto(`${adresse}contrat#${simulation}`);
      await page.reload();
      await bouton(page, 'Commencer un contrat').click();
      await expect.poll(() => page.getByLabel('Signé le').inputValue()).toBe('01/09/2026');
      await page.getByLabel('Signé le').fill('30/02/2026');
      await bouton(page, 'Commencer').last().click();
      await expect
        .poll(() => texteDe(page, '#commencer-signature-erreur'))
        .toContain('Le 30 février n’existe pas en 2026.');
      await page.getByLabel('Signé le').fill('15/09/2026');
      await page.getByLabel('File active à atteindre').fill('1 800');
      await expect.poll(() => page.getByLabel('File active\u00a0: au plus tard le').inputValue()).toBe('15/09/2029');
      await bouton(page, 'Commencer').last().click();
      await page.locator('.contrat-frise').waitFor();
      await expect
        .poll(() => texteDe(page, 'h1'))
        .toMatch(/^Année 1, rien n’est en retard\. 38 000 € sont dus, rien n’est encore versé\./);
      await expect
        .poll(() => page.locator('.etiquette').allTextContents())
        .toEqual(['Convention 2024', 'Temps plein', 'Signé le 15\u00a0septembre\u00a02026']);
    }));

  it('reprend une société et ses adhérents, et complète ce que la simulation ne savait pas', () =>
    visiter({}, async ({ page, adresse }) => {
      const adherent = (rang: number) =>
        `adherent-${rang}-specialite=generaliste&adherent-${rang}-secteur=secteur-1&adherent-${rang}-contrat=non`;
      const simulation = `v=1&signature=2026-11-02&rang-assistant=premier&cadre=collectif&forme=sisa&adherents=2&etp=2&${adherent(1)}&adherent-1-mt=900&adherent-1-file-active=1400&${adherent(2)}&fin=1`;
      await page.goto('about:blank');
      await page.goto(`${adresse}contrat#${simulation}`);
      await bouton(page, 'Commencer un contrat').click();
      await expect.poll(() => page.getByLabel('Adhérent 1\u00a0: patients déclarés').inputValue()).toBe('900');
      await expect.poll(() => page.getByLabel('Spécialité').count()).toBe(0);
      await page.getByLabel('Adhérent 2\u00a0: patients déclarés').fill('801');
      await page.getByLabel('Adhérent 2\u00a0: file active').fill('1200');
      await bouton(page, 'Commencer').last().click();
      await page.locator('.contrat-frise').waitFor();
      await expect
        .poll(() => page.locator('.etiquette').allTextContents())
        .toEqual(['Convention 2024', 'Contrat collectif', '2 ETP', 'Signé le 2\u00a0novembre\u00a02026']);
      await expect.poll(() => texteDe(page, '#patients')).toMatch(/2 221[\s\S]*2 820/);
    }));

  it('avant la signature, l’annulation proposée d’un acte ne la précède pas', () =>
    visiter({}, async ({ page, adresse }) => {
      await aller(page, adresse);
      await bouton(page, 'Commencer un contrat').click();
      await page.getByLabel('Signé le').fill('04/01/2027');
      await page.getByLabel('Embauché le').fill('01/12/2026');
      await bouton(page, 'Commencer').last().click();
      await bouton(page, /^annuler Embauche/).click();
      await expect.poll(() => page.getByLabel('Annulé à compter du').inputValue()).toBe('04/01/2027');
      await bouton(page, /^annuler Signature/).click();
      await expect.poll(() => page.getByLabel('Annulé à compter du').inputValue()).toBe('22/11/2026');
    }));
});

describe('sur un téléphone', () => {
  it('une faute qui se montre ne déplace pas le bouton que l’on presse', () =>
    visiter({ viewport: { width: 390, height: 844 } }, async ({ page, adresse }) => {
      await aller(page, adresse);
      await bouton(page, 'Voir un exemple').click();
      await bouton(page, 'Déclarer un événement').click();
      await bouton(page, 'Il est renouvelé').click();
      await page.getByLabel('Jour du renouvellement').fill('01/02/2027');
      await bouton(page, 'Renoncer').click();
      await expect.poll(() => page.locator('.contrat-gestes').count()).toBe(0);
    }));
});

describe('au clavier seul', () => {
  it('on ouvre l’exemple, une raison, un formulaire ; Échap rend le focus', () =>
    visiter({}, async ({ page, adresse }) => {
      await aller(page, adresse);
      await bouton(page, 'Voir un exemple').press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contenu');
      const chiffre = bouton(page, /ce qui dépend des objectifs/).first();
      await chiffre.press('Enter');
      await page.getByRole('dialog').getByText('À partir de la troisième année, la somme').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => chiffre.evaluate((element) => element === document.activeElement)).toBe(true);
      await bouton(page, 'Déclarer un événement').press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Déclarer un événement');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('L’assistant\u00a0: il est absent');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.contrat-gestes').count()).toBe(0);
      await expect
        .poll(() => bouton(page, 'Déclarer un événement').evaluate((element) => element === document.activeElement))
        .toBe(true);
    }));
});

describe.each([1440, 390])('aucun défaut d’accessibilité à %i pixels', (width) => {
  it('vide, commencé, raison ouverte, acte en saisie, trop-versé', () =>
    visiter({ viewport: { width, height: 900 }, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      const verifier = async (etat: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect([
          etat,
          ...violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
        ]).toEqual([etat]);
        const deborde = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect([etat, deborde]).toEqual([etat, false]);
      };
      await aller(page, adresse);
      await bouton(page, 'Voir un exemple').waitFor();
      await verifier('vide');
      await bouton(page, 'Commencer un contrat').click();
      await bouton(page, 'Commencer').last().click();
      await verifier('commencer, avec une faute');
      await bouton(page, 'Renoncer').click();
      await bouton(page, 'Voir un exemple').click();
      await page.locator('.contrat-frise').waitFor();
      await bouton(page, /le versement 1/)
        .first()
        .click();
      await page.locator('.raison-volet').first().waitFor();
      await verifier('raison ouverte');
      await page.keyboard.press('Escape');
      await bouton(page, 'Déclarer un événement').click();
      await bouton(page, 'Le cabinet déménage').click();
      await page.locator('#acte-effet').fill('01/02/2027');
      await page.locator('.contrat-saisie').getByText('Non', { exact: true }).click();
      await page.locator('.contrat-difference').waitFor();
      await verifier('acte en saisie');
      await ouvrir(page, 'trop.json', JSON.stringify(documentDuCas('VI-10')));
      await page.locator('.contrat-trop').waitFor();
      await verifier('trop versé');
    }));
});
