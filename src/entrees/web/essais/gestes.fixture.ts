import type { Locator, Page } from 'playwright-core';

/** Une réponse : le titre de la question (et du champ, s'il y en a plusieurs), puis ce que l'on choisit ou écrit. */
export type Reponse = readonly [question: string, reponse: string];

/** Le texte d'un élément, sans ce qui n'est dit qu'à voix haute. */
export const lire = (element: Locator): Promise<string> =>
  element.evaluate((vu) => {
    const copie = vu.cloneNode(true) as HTMLElement;
    for (const cache of copie.querySelectorAll('.invisible')) cache.remove();
    return (copie.textContent ?? '').replaceAll('\u00a0', ' ').trim();
  });

export const lireVerdict = (page: Page): Promise<string> => lire(page.locator('.dit'));

/** Chaque condition montrée : son nom, sa réponse, le fait lu. */
export const lireConditions = (page: Page): Promise<readonly (readonly [string, string, string])[]> =>
  page.locator('.condition').evaluateAll((rangees) =>
    rangees.map((rangee) => {
      const texte = (selecteur: string) =>
        (rangee.querySelector(selecteur)?.firstChild?.textContent ?? '').replaceAll('\u00a0', ' ');
      const mot = rangee.querySelector('.marque .invisible')?.textContent ?? '';
      return [texte('strong'), mot.replace(/[^\p{L}]/gu, ''), texte('.chiffre')] as const;
    }),
  );

/** La place d'une question, trouvée par son titre. */
export const laQuestion = (page: Page, titre: string): Locator =>
  page.locator('.question').filter({ has: page.locator('.titre').getByText(titre, { exact: true }) });

const repondreA = async (page: Page, [question, reponse]: Reponse): Promise<void> => {
  const [titre = '', champ] = question.split(' / ');
  const place = laQuestion(page, titre);
  const cible = champ === undefined ? place : place.getByLabel(champ, { exact: true });
  const menu = champ === undefined ? place.locator('select') : cible;
  if (await menu.evaluateAll((vus) => vus.some((vu) => vu.tagName === 'SELECT'))) {
    await menu.selectOption({ label: reponse });
    return;
  }
  const groupe = place.getByRole('radiogroup', { name: titre, exact: true });
  if ((await groupe.count()) > 0) {
    await groupe.getByText(reponse, { exact: true }).click();
    return;
  }
  const saisie = champ === undefined ? place.getByRole('textbox') : cible;
  await saisie.fill(reponse);
};

/** Répond aux questions dans l'ordre, comme une personne : par leur titre. */
export const repondre = async (page: Page, reponses: readonly Reponse[]): Promise<void> => {
  for (const reponse of reponses) await repondreA(page, reponse);
};

/** Avance au clavier jusqu'à un élément. */
export const tabulerJusqua = async (page: Page, cible: string): Promise<void> => {
  for (let pas = 0; pas < 150; pas += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selecteur) => document.activeElement?.matches(selecteur) === true, cible)) return;
  }
  throw new Error(`Le clavier n’atteint pas ${cible}`);
};

/** Écrit le coût d'un temps plein à la main, plutôt que de le calculer depuis un salaire. */
export const ecrireLeCout = async (page: Page, euros: number): Promise<void> => {
  await page.getByText('Je connais déjà mon coût', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Coût annuel de l’employeur, pour un temps plein' }).fill(String(euros));
};
