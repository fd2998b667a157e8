import { describe, expect, it } from 'vitest';
import {
  ecrireLeCout,
  laQuestion,
  lire,
  lireConditions,
  lireVerdict,
  repondre,
  tabulerJusqua,
} from './gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

describe('les trois lecteurs', () => {
  it('le généraliste de 2022 : oui, sous l’avenant 7, toutes conditions remplies', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generaliste2022);
      await expect
        .poll(() => lireVerdict(page))
        .toMatch(/^Oui, vous pouviez signer le 15 mars 2022\. .* 64 000 € et 92 000 €/);
      await expect
        .poll(() => page.locator('.etiquette').allTextContents())
        .toEqual([
          'Avenant 7 (2019)',
          'Mi-temps, premier assistant',
          `Données d’exemple\u00a0: ${LECTEURS.generaliste2022}`,
        ]);
      expect(new Set((await lireConditions(page)).map(([, mot]) => mot))).toEqual(new Set(['oui']));
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé, pour l’instant\. Il manque \d+ réponses/);
    }));

  it('le généraliste d’aujourd’hui, avec son coût : ce qui lui reste, par mois, et pourquoi', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await ecrireLeCout(page, 32_426);
      await expect
        .poll(() => lireVerdict(page))
        .toBe(
          'Oui, vous pouvez signer. L’aide atteint au plus 132 000 € en cinq ans, l’assistant en coûte 162 130 €. Il vous reste alors 30 130 € à payer, soit 502 € par mois.',
        );
      await page.getByRole('button', { name: 'ce qui reste une fois l’aide reçue' }).click();
      const panneau = page.getByRole('region', { name: 'Pourquoi 30 130 € ?' });
      await expect.poll(() => lire(panneau)).toContain('162 130 €');
    }));
});

describe('répondre', () => {
  it('change le verdict sans rien déplacer sous les doigts', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const champ = page.getByRole('textbox', { name: 'total' });
      await champ.focus();
      const avant = await champ.boundingBox();
      const hauteur = (await page.locator('.verdict').boundingBox())?.height;
      await champ.fill('600');
      await expect.poll(() => lireVerdict(page)).not.toMatch(/^Oui/);
      await expect.poll(() => champ.boundingBox()).toEqual(avant);
      expect((await page.locator('.verdict').boundingBox())?.height).toBe(hauteur);
      await expect.poll(() => champ.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('annonce le verdict une seule fois, quand on a cessé d’écrire', () =>
    visiter({}, async ({ page }) => {
      const annonce = page.locator('.annonce');
      await expect.poll(() => annonce.getAttribute('role')).toBe('status');
      await expect.poll(() => annonce.textContent()).toBe('');
      await choisir(page, LECTEURS.generalisteDuJour);
      await expect.poll(() => annonce.textContent()).toMatch(/^Oui, vous pouvez signer/);
      await repondre(page, [['Secteur de conventionnement', 'Secteur 3']]);
      await expect.poll(() => annonce.textContent()).toMatch(/^Oui/);
      await expect.poll(() => annonce.textContent()).toMatch(/^Non, votre secteur/);
    }));

  it('ne pose que les questions qui comptent au jour choisi', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generaliste2022);
      const groupe = laQuestion(page, 'Exercez-vous dans un cabinet d’au moins deux médecins ?');
      const jour = page.getByLabel('Jour de la signature, passé ou prévu', { exact: true });
      await expect.poll(() => groupe.count()).toBe(1);
      await jour.fill('01/05/2023');
      await expect.poll(() => groupe.count()).toBe(0);
      await expect.poll(() => page.getByRole('radio', { name: 'Tiers temps' }).count()).toBe(0);
      await jour.fill('30/04/2023');
      await expect.poll(() => groupe.count()).toBe(1);
    }));

  it('« je ne sais pas » vide le champ, reste en place, et se lève en écrivant', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generaliste2022);
      await repondre(page, [['Exercez-vous de façon coordonnée ?', 'je ne sais pas']]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé, pour l’instant\. Il manque une réponse/);
      await expect
        .poll(() => lire(page.locator('#manques')))
        .toContain('Oui avec « Oui » et « Je m’y engage », non avec « Non ».');
      const place = laQuestion(page, 'Jour de la signature, passé ou prévu');
      const [jour, case_] = [place.getByRole('textbox'), place.getByRole('checkbox')];
      await place.getByText('je ne sais pas').click();
      expect([await jour.getAttribute('placeholder'), await jour.inputValue()]).toEqual(['non su', '']);
      await jour.pressSequentially('15/03/2022');
      expect([await jour.inputValue(), await case_.isChecked()]).toEqual(['15/03/2022', false]);
    }));

  it('un secteur 2 dont l’Optam n’est pas su : où mène chaque réponse', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await repondre(page, [['Secteur de conventionnement', 'Secteur 2']]);
      await expect
        .poll(() => lireVerdict(page))
        .toBe(
          'Indéterminé, pour l’instant. Il manque une réponse : avez-vous adhéré à l’Optam ? Si oui, vous pouvez signer et l’aide atteint au plus 132 000 € en cinq ans. Si non, elle ne vous est pas ouverte.',
        );
      await repondre(page, [['Avez-vous adhéré à l’Optam ?', 'Non']]);
      await expect
        .poll(() => lireVerdict(page))
        .toMatch(/^Non, .* La réponse devient oui avec : secteur 1, secteur 2 avec Optam/);
    }));

  it('« Répondre » et « modifier » mènent au champ', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const age = page.getByLabel('Âge à la signature', { exact: true });
      const aLeFocus = () => age.evaluate((element) => element === document.activeElement);
      await age.fill('');
      await page.getByRole('button', { name: 'Répondre : Âge à la signature' }).click();
      await expect.poll(aLeFocus).toBe(true);
      await page.keyboard.type('52');
      await page.locator('.condition .chiffre').filter({ hasText: 'installé' }).click();
      await page.getByRole('button', { name: 'modifier : votre statut' }).click();
      const installe = page.getByRole('radio', { name: 'Installé', exact: true });
      await expect.poll(() => installe.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('une raison prend la place des questions ; Échap la ferme, rend le focus et ce qui était écrit', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await page.getByLabel('File active', { exact: true }).fill('beaucoup');
      const chiffre = page.locator('.condition .chiffre').first();
      await chiffre.click();
      const titre = page.getByRole('heading', { name: 'Pourquoi « oui » ?' });
      await titre.waitFor();
      await expect.poll(() => page.locator('.questions').isVisible()).toBe(false);
      await expect.poll(() => chiffre.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(() => chiffre.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect.poll(() => page.getByLabel('File active', { exact: true }).inputValue()).toBe('beaucoup');
    }));

  it('« Copier » donne la question exacte à poser, à la caisse du département', () =>
    visiter({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
      await choisir(page, LECTEURS.vasculaire);
      await page.locator('#manques').scrollIntoViewIfNeeded();
      const questions = page.locator('.questions-a-poser');
      await expect.poll(() => lire(questions)).toContain('CPAM de Paris');
      await questions.getByRole('button', { name: 'Copier' }).first().click();
      await questions.getByRole('button', { name: /^Copié/ }).waitFor();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/^Bonjour, pour un contrat d’aide .*\?$/);
    }));
});

describe('une saisie fautive', () => {
  const JOUR = 'Jour de la signature, passé ou prévu';
  const FAUTES = [
    [JOUR, '30/02/2027', JOUR, 'Le 30 février n’existe pas en 2027. Écrivez une date comme 28/02/2027.'],
    ['Âge à la signature', '-3', 'Âge à la signature', 'Ce nombre ne peut pas être négatif.'],
    ['File active', '99999999', 'File active', 'Ce nombre est trop grand : 1 000 000 au plus.'],
    ['16 ans et plus', '950', 'total', '900 patients déclarés sont moins que 950 adultes.'],
  ] as const;

  it('une phrase liée au champ, et la valeur écrite reste', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      for (const [champ, texte, fautif, phrase] of FAUTES) {
        const saisie = page.getByRole('textbox', { name: champ, exact: true });
        const montre = page.getByRole('textbox', { name: fautif, exact: true });
        await saisie.fill(texte);
        await saisie.blur();
        await expect.poll(() => montre.getAttribute('aria-invalid')).toBe('true');
        const decrit = (await montre.getAttribute('aria-describedby'))?.split(' ').at(-1);
        await expect.poll(() => lire(page.locator(`[id="${decrit}"]`))).toBe(phrase);
        await expect.poll(() => saisie.inputValue()).toBe(texte);
        await saisie.fill('');
        await expect.poll(() => montre.getAttribute('aria-invalid')).toBeNull();
      }
    }));

  it('un rang et une tranche qui se contredisent : la phrase est sous la tranche', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.vasculaire);
      await repondre(page, [
        ['Rang national de votre patientèle / tranche', 'Du P50 au P70'],
        ['Rang national de votre patientèle / ou rang exact', '36'],
      ]);
      const tranche = page.getByLabel('tranche', { exact: true });
      await expect.poll(() => tranche.getAttribute('aria-invalid')).toBe('true');
      const decrit = (await tranche.getAttribute('aria-describedby')) ?? '';
      await expect.poll(() => lire(page.locator(`[id="${decrit}"]`))).toMatch(/^Le rang 36 n’est pas dans la bande/);
    }));

  it('une date à moitié écrite ne trouble pas la réponse', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const avant = await lireVerdict(page);
      const jour = page.getByLabel('Jour de la signature, passé ou prévu', { exact: true });
      await jour.fill('22/11/20');
      await expect.poll(() => lireVerdict(page)).toBe(avant);
      await expect.poll(() => jour.getAttribute('aria-invalid')).toBeNull();
    }));
});

describe('au clavier seul', () => {
  it('on répond de la première question à la réponse, on ouvre une raison, on revient', () =>
    visiter({}, async ({ page }) => {
      await tabulerJusqua(page, '.saut');
      await tabulerJusqua(page, '#champ-signature');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('22/11/2026');
      await tabulerJusqua(page, '#champ-specialite');
      await page.keyboard.type('M');
      await tabulerJusqua(page, '#q-secteur input');
      await page.keyboard.press('Space');
      await tabulerJusqua(page, '#q-statut input');
      await page.keyboard.press('Space');
      await tabulerJusqua(page, '#q-option input');
      await page.keyboard.press('ArrowRight');
      await tabulerJusqua(page, '#champ-mt');
      await page.keyboard.type('900');
      await tabulerJusqua(page, '#champ-file-active');
      await page.keyboard.type('1400');
      await tabulerJusqua(page, '#q-ancien-secretaire input');
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => lireVerdict(page))
        .toBe('Oui, vous pouvez signer. L’aide atteint au plus 132 000 € en cinq ans.');
      await tabulerJusqua(page, '.dit .chiffre');
      await page.keyboard.press('Enter');
      const titre = page.getByRole('heading', { name: 'Pourquoi 132 000 € ?' });
      await titre.waitFor();
      await expect.poll(() => titre.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      const chiffre = page.locator('.dit .chiffre');
      await expect.poll(() => chiffre.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect.poll(() => chiffre.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('3px');
    }));
});
