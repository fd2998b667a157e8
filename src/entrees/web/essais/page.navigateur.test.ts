import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

const lireVerdict = async (page: Page): Promise<string> =>
  ((await page.locator('#verdict .dit').textContent()) ?? '').replaceAll('\u00a0', ' ');
const lireConditions = (page: Page): Promise<readonly string[]> =>
  page.locator('[aria-labelledby=titre-conditions] .marque .invisible').allTextContents();
const certitudeDe = (page: Page, code: string) => page.locator(`#ouvre-${code} .certitude`).textContent();

describe('les trois lecteurs', () => {
  it('le généraliste de 2022, mi-temps, en groupe et engagé à se coordonner : oui, sous l’avenant 7', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generaliste2022);
      expect(await lireVerdict(page)).toMatch(/^Oui, vous pouviez signer le 15 mars 2022\. .* 64 000 € et 92 000 €/);
      expect(await page.locator('.etiquette').allTextContents()).toEqual(
        expect.arrayContaining([
          'Avenant 7 (2019)',
          'mi-temps',
          `Données d’exemple\u00a0: ${LECTEURS.generaliste2022}`,
        ]),
      );
      expect(new Set(await lireConditions(page))).toEqual(new Set(['oui\u00a0: ']));
      await page.locator('#ouvre-patientele-minimale').click();
      await expect.poll(() => page.locator('#raison-patientele-minimale').textContent()).toContain('700');
      expect(await page.locator('#ouvre-annee-1').textContent()).toBe('18\u00a0000\u00a0€');
    }));

  it('le médecin vasculaire : tout est rempli, sauf un P30 que nul texte lu ne donne', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.vasculaire);
      expect(await lireVerdict(page)).toMatch(
        /^Indéterminé\. Les seuils P30 à P95 .* Posez la question à votre caisse/,
      );
      expect((await lireConditions(page)).filter((reponse) => !reponse.startsWith('oui'))).toEqual([
        'indéterminé\u00a0: ',
      ]);
      expect(await certitudeDe(page, 'patientele-minimale')).toBe('contestée');
      expect(await certitudeDe(page, 'specialite')).toBe('source unique');
      await page.getByLabel('Rang national').selectOption('p50-p70');
      expect(await lireVerdict(page)).toMatch(/^Oui, vous pouviez signer le 12 décembre 2022/);
    }));

  it('le généraliste d’aujourd’hui : oui, 132 000 € au plus en cinq ans', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      expect(await lireVerdict(page)).toBe('Oui, vous pouvez signer. L’aide atteint au plus 132 000 € en cinq ans.');
      expect(await page.locator('#signature').inputValue()).toBe('22/11/2026');
      expect(await page.locator('.annees .montant').allTextContents()).toEqual([
        '38\u00a0000\u00a0€',
        '28\u00a0000\u00a0€',
        '≤\u00a022\u00a0000\u00a0€',
        '≤\u00a022\u00a0000\u00a0€',
        '≤\u00a022\u00a0000\u00a0€',
        '≤\u00a0132\u00a0000\u00a0€',
      ]);
    }));
});

describe('répondre', () => {
  it('change le verdict sans rien déplacer sous les doigts', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const champ = page.getByRole('textbox', { name: 'total' });
      await champ.scrollIntoViewIfNeeded();
      const avant = await champ.boundingBox();
      const hauteur = (await page.locator('#verdict').boundingBox())?.height;
      await champ.fill('600');
      expect(await lireVerdict(page)).not.toMatch(/^Oui/);
      expect(await champ.boundingBox()).toEqual(avant);
      expect((await page.locator('#verdict').boundingBox())?.height).toBe(hauteur);
      expect(await champ.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('annonce le verdict une seule fois, quand on a cessé d’écrire', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const annonce = page.locator('#annonce');
      await expect.poll(() => annonce.textContent()).toMatch(/^Oui, vous pouvez signer/);
      await page.getByLabel('Secteur de conventionnement').selectOption('secteur-2');
      expect(await annonce.textContent()).toMatch(/^Oui/);
      await expect.poll(() => annonce.textContent()).toMatch(/^Non, votre secteur/);
      expect(await annonce.getAttribute('role')).toBe('status');
    }));

  it('ne pose que les questions qui comptent au jour choisi', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generaliste2022);
      const groupe = page.getByRole('group', { name: 'Exercez-vous dans un cabinet' });
      expect(await groupe.isVisible()).toBe(true);
      await page.locator('#signature').fill('01/05/2023');
      expect(await groupe.isVisible()).toBe(false);
      expect(await page.getByRole('radio', { name: 'Tiers temps' }).isVisible()).toBe(false);
      await page.locator('#signature').fill('30/04/2023');
      expect(await groupe.isVisible()).toBe(true);
    }));

  it('« je ne sais pas » est une réponse : elle vide le champ, reste en place, et rend la réponse indéterminée', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generaliste2022);
      await page
        .getByRole('group', { name: 'Exercez-vous de façon coordonnée' })
        .getByLabel('je ne sais pas')
        .check({ force: true });
      expect(await lireVerdict(page)).toMatch(/^Indéterminé, pour l’instant\. Il manque une réponse/);
      expect(await page.locator('[aria-labelledby=titre-manques]').textContent()).toContain(
        'Oui avec «\u00a0Oui\u00a0»',
      );
      const age = page.locator('#q-signature');
      await age.getByLabel('je ne sais pas').check();
      expect(await page.locator('#signature').getAttribute('placeholder')).toBe('non su');
      expect(await page.locator('#signature').inputValue()).toBe('');
      await page.locator('#signature').fill('15/03/2022');
      expect(await age.getByLabel('je ne sais pas').isChecked()).toBe(false);
    }));

  it('« répondre » et « modifier » mènent au champ', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await page.locator('#ouvre-secteur').click();
      await page.getByRole('button', { name: 'modifier votre secteur' }).click();
      expect(await page.locator('#secteur').evaluate((element) => element === document.activeElement)).toBe(true);
      await page.locator('#secteur').selectOption('?');
      await page.getByRole('button', { name: 'répondre : Secteur' }).click();
      expect(await page.locator('#secteur').evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('« Copier » donne la question exacte à poser, et le dit', () =>
    visiter({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
      await choisir(page, LECTEURS.vasculaire);
      await page.locator('#ouvre-patientele-minimale').click();
      const raison = page.locator('#raison-patientele-minimale');
      expect(await raison.textContent()).toContain('CPAM de Paris');
      await raison.getByRole('button', { name: 'Copier' }).click();
      await expect.poll(() => page.locator('#annonce').textContent()).toBe('La question est copiée.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^Bonjour, pour un contrat d’aide .*\?$/,
      );
    }));
});

describe('une saisie fautive', () => {
  it.each([
    ['signature', '30/02/2027', 'Le 30 février n’existe pas en 2027. Écrivez une date comme 28/02/2027.'],
    ['age', '-3', 'Ce nombre ne peut pas être négatif.'],
    ['file-active', '99999999', 'Ce nombre est trop grand\u00a0: 1\u00a0000\u00a0000 au plus.'],
    ['mt-adultes', '950', '900 patients déclarés sont moins que 950 adultes.'],
  ])('%s « %s » : une phrase liée au champ, la valeur reste', (champ, texte, phrase) =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const fautif = champ === 'mt-adultes' ? 'mt' : champ;
      await page.locator(`#${champ}`).fill(texte);
      await page.locator(`#${champ}`).blur();
      const entree = page.locator(`#${fautif}`);
      expect(await entree.getAttribute('aria-invalid')).toBe('true');
      const decrit = (await entree.getAttribute('aria-describedby'))?.split(' ').at(-1);
      expect(await page.locator(`#${decrit}`).textContent()).toBe(phrase);
      expect(await page.locator(`#${champ}`).inputValue()).toBe(texte);
      await page.locator(`#${champ}`).fill('');
      expect(await entree.getAttribute('aria-invalid')).toBeNull();
    }),
  );

  it('une date à moitié écrite ne trouble pas la réponse', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const avant = await lireVerdict(page);
      await page.locator('#signature').fill('22/11/20');
      expect(await lireVerdict(page)).toBe(avant);
      expect(await page.locator('#signature').getAttribute('aria-invalid')).toBeNull();
    }));
});

describe('au clavier seul', () => {
  it('on choisit un exemple, on change une réponse, on ouvre une raison, on va à la réponse', () =>
    visiter({}, async ({ page }) => {
      const allerA = async (cible: string): Promise<void> => {
        for (let pas = 0; pas < 120; pas += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((selecteur) => document.activeElement?.matches(selecteur) === true, cible)) return;
        }
        throw new Error(`Le clavier n’atteint pas ${cible}`);
      };
      await allerA('.saut');
      await allerA('.lecteur:nth-of-type(3)');
      await page.keyboard.press('Enter');
      expect(await lireVerdict(page)).toMatch(/^Oui/);
      await allerA('input[name=option]');
      await page.keyboard.press('ArrowLeft');
      expect(await lireVerdict(page)).toContain('66 000 €');
      await allerA('#secteur');
      await page.keyboard.press('ArrowDown');
      await allerA('#ouvre-secteur');
      await page.keyboard.press('Enter');
      expect(await page.locator('#ouvre-secteur').getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('#raison-secteur').isVisible()).toBe(true);
      const anneau = await page.locator('#ouvre-secteur').evaluate((element) => getComputedStyle(element).outlineWidth);
      expect(anneau).toBe('3px');
    }));
});

describe('la page', () => {
  it('ne demande rien qu’à elle-même, ne garde rien, ne se plaint de rien', () =>
    visiter({}, async ({ page, contexte, adresse, demandes, plaintes }) => {
      for (const lecteur of Object.values(LECTEURS)) await choisir(page, lecteur);
      expect(demandes.filter((demande) => !demande.startsWith(adresse))).toEqual([]);
      expect(plaintes).toEqual([]);
      expect(await contexte.storageState()).toEqual({ cookies: [], origins: [] });
      expect(new URL(page.url()).search).toBe('');
    }));

  it('est servie avec une politique qui ferme tout le reste', () =>
    visiter({}, async ({ page, adresse }) => {
      const entetes = (await page.goto(adresse))?.headers() ?? {};
      expect(entetes['content-security-policy']).toContain("default-src 'none'");
      expect(entetes['content-security-policy']).toContain("connect-src 'none'");
      expect(await page.title()).toContain('Tandem');
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    }));

  it('dit sur chaque état qu’elle n’est pas un site de l’Assurance Maladie, et le jour du droit', () =>
    visiter({}, async ({ page }) => {
      const pied = (await page.locator('footer').textContent())?.replaceAll('\u00a0', ' ');
      expect(pied).toContain('Ce n’est pas un site de l’Assurance Maladie');
      expect(pied).toMatch(/Droit tenu au \d{1,2}(er)? \S+ 20\d\d/);
      expect(pied).toContain('EUPL-1.2');
    }));

  it('dit quoi faire sans JavaScript', () =>
    visiter({ javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.sans-script').textContent()).toContain('./tandem evaluer situation.json');
      expect(await page.locator('#bandeau').isVisible()).toBe(false);
      expect(await page.locator('footer').textContent()).toContain('Assurance Maladie');
    }));

  it('garde le verdict sous la main sur un téléphone, et mène à la réponse puis aux questions', () =>
    visiter({ viewport: { width: 390, height: 844 }, hasTouch: true }, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const bandeau = page.getByRole('region', { name: 'La réponse en bref' });
      expect((await bandeau.textContent())?.replaceAll('\u00a0', ' ')).toContain('132 000 € au plus en cinq ans');
      await bandeau.getByRole('link', { name: 'La réponse' }).click();
      await expect.poll(() => bandeau.getByRole('link', { name: 'Mes réponses' }).isVisible()).toBe(true);
      expect((await page.locator('#verdict').boundingBox())?.y).toBeLessThan(100);
      await bandeau.getByRole('link', { name: 'Mes réponses' }).click();
      await expect.poll(() => bandeau.getByRole('link', { name: 'La réponse' }).isVisible()).toBe(true);
      const debord = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(debord).toBeLessThanOrEqual(0);
    }));
});
