import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { laQuestion, lire, lireConditions, lireVerdict, type Reponse, repondre } from './gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

/** Un premier assistant à venir, embauché dans un mois, qui n'était pas secrétaire. */
const L_ASSISTANT: readonly Reponse[] = [
  ['Jour de l’embauche, passé ou prévu', '22/12/2026'],
  ['Diplôme de l’assistant', 'Aucun de ces titres'],
  ['Est-il déjà secrétaire du cabinet ?', 'Non'],
];

const medecin = (specialite: string, option: string): readonly Reponse[] => [
  ['Spécialité', specialite],
  ['Situation', 'Installé'],
  ['Temps de travail de l’assistant', option],
];

const lireAnnees = async (page: Page): Promise<string> =>
  lire(page.locator('#cinq-annees tbody tr').filter({ hasText: /^Aide/ }).first());

const engagement = (page: Page): Promise<string> => lire(page.locator('#engagement'));

describe('aujourd’hui', () => {
  it('un généraliste seul à la campagne : oui, sans question sur le groupe, 132 000 € au plus', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ...medecin('Médecine générale', 'Temps plein'),
        ['Secteur de conventionnement', 'Secteur 1'],
        ['Âge à la signature', '45'],
        ['Département', 'Creuse (23)'],
        ['Patients dont vous êtes le médecin traitant / total', '1000'],
        ['File active', '1 400'],
        ...L_ASSISTANT,
      ]);
      await expect
        .poll(() => lireVerdict(page))
        .toBe('Oui, vous pouvez signer. L’aide atteint au plus 132 000 € en cinq ans.');
      await expect
        .poll(() => laQuestion(page, 'Exercez-vous dans un cabinet d’au moins deux médecins ?').count())
        .toBe(0);
      await expect
        .poll(() => lireConditions(page))
        .toContainEqual(['Patientèle minimale', 'oui', '1 000 pour un minimum de 775']);
      await expect.poll(() => lireAnnees(page)).toMatch(/38 000.*28 000.*22 000.*22 000.*22 000.*132 000/);
      await expect.poll(() => engagement(page)).toContain('Avant le 22 novembre 2029');
    }));

  it('une cardiologue : indéterminé sans son rang, oui avec, et un seul objectif', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ...medecin('Cardiologie et maladies vasculaires', 'Mi-temps'),
        ['Secteur de conventionnement', 'Secteur 1'],
        ['Âge à la signature', '50'],
        ['Département', 'Rhône (69)'],
        ['File active', '1900'],
        ...L_ASSISTANT,
      ]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé\. Les seuils P30 à P95/);
      await expect.poll(() => laQuestion(page, 'Patients dont vous êtes le médecin traitant').count()).toBe(0);
      await repondre(page, [['Rang national de votre patientèle / tranche', 'Du P50 au P70']]);
      await expect
        .poll(() => lireVerdict(page))
        .toBe('Oui, vous pouvez signer. L’aide atteint au plus 66 000 € en cinq ans.');
      await expect.poll(() => engagement(page)).toContain('la file active doit progresser');
    }));

  it('une chirurgienne à 19, 20 et 21 % d’actes techniques : oui, indéterminé, non', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ...medecin('Chirurgie générale', 'Mi-temps'),
        ['Secteur de conventionnement', 'Secteur 2'],
        ['Avez-vous adhéré à l’Optam ?', 'Optam'],
        ['Actes techniques (CCAM) dans vos honoraires', '19'],
        ['File active', '1900'],
        ['Rang national de votre patientèle / ou rang exact', '62,5'],
        ...L_ASSISTANT,
      ]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Oui, vous pouvez signer\. .* 66 000 €/);
      await repondre(page, [['Actes techniques (CCAM) dans vos honoraires', '20']]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé\. .* Posez la question à votre caisse\./);
      await repondre(page, [['Actes techniques (CCAM) dans vos honoraires', '21']]);
      await expect
        .poll(() => lireVerdict(page))
        .toMatch(/^Non, vos actes techniques \(CCAM\) pèsent trop dans vos honoraires : 21 %, pour un plafond de 20 %/);
    }));

  it('une pédiatre : deux objectifs, patients déclarés et file active', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ...medecin('Pédiatrie', 'Mi-temps'),
        ['Secteur de conventionnement', 'Secteur 1'],
        ['Âge à la signature', '50'],
        ['Patients dont vous êtes le médecin traitant / total', '700'],
        ['File active', '1900'],
        ['Rang national de votre patientèle / tranche', 'Du P50 au P70'],
        ...L_ASSISTANT,
      ]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Oui, vous pouvez signer/);
      await expect
        .poll(() => engagement(page))
        .toContain('la patientèle médecin traitant et la file active doivent progresser');
    }));

  it('un nouvel installé sous le minimum : aucun texte lu ne dit comment il s’adapte', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ['Spécialité', 'Médecine générale'],
        ['Secteur de conventionnement', 'Secteur 1'],
        ['Situation', 'Nouvel installé'],
        ['Temps de travail de l’assistant', 'Mi-temps'],
        ['Âge à la signature', '32'],
        ['Patients dont vous êtes le médecin traitant / total', '200'],
        ['File active', '500'],
        ...L_ASSISTANT,
      ]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé\. /);
      // Nouvel installé, il relève déjà de cette règle : sa santé n'y changerait rien, elle n'est pas demandée.
      await expect.poll(() => page.getByText('Avez-vous une affection de longue durée (ALD) ?').count()).toBe(0);
      await expect
        .poll(() => lireConditions(page))
        .toContainEqual([
          'Patientèle minimale',
          'indéterminé',
          expect.stringContaining('les textes lus ne tranchent pas'),
        ]);
      await expect.poll(() => lire(page.locator('#manques'))).toContain('Sous le P30 : règle d’adaptation');
    }));

  it('un généraliste de 67 ans : oui, et sa patientèle seulement à maintenir', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await repondre(page, [['Âge à la signature', '67']]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Oui, vous pouvez signer\. .* 132 000 €/);
      await expect.poll(() => engagement(page)).toMatch(/maintenir 900 patients, une baisse de 10 % étant admise/);
    }));

  it('une SISA de deux généralistes, deux temps pleins : oui, 264 000 €, et des objectifs chiffrés', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ['Qui signe le contrat ?', 'Une société'],
        ['Exercez-vous dans une société ?', 'SISA'],
        ['Médecins qui adhèrent au contrat', '2'],
        ['Assistants demandés, en temps plein', '2'],
        ['Adhérent 1 / spécialité', 'Généraliste'],
        ['Adhérent 1 / secteur', 'Secteur 1'],
        ['Adhérent 1 / patients déclarés', '900'],
        ['Adhérent 1 / file active', '1400'],
        ['Adhérent 1 / contrat individuel en cours', 'Non'],
      ]);
      await page.getByRole('button', { name: 'Compléter les autres de même' }).click();
      await repondre(page, [
        ['Adhérent 2 / patients déclarés', '801'],
        ['Adhérent 2 / file active', '1200'],
        ...L_ASSISTANT,
      ]);
      await expect
        .poll(() => lireVerdict(page))
        .toBe('Oui, vous pouvez signer. L’aide atteint au plus 264 000 € en cinq ans.');
      await expect.poll(() => engagement(page)).toMatch(/de 1 701 à 2 221 patients.*de 2 600 à 2 820 patients/);
      await repondre(page, [['Assistants demandés, en temps plein', '3,5']]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Non, le nombre d’ETP demandés \(3,5\) dépasse le plafond/);
    }));
});

describe('hier', () => {
  it('un contrat de 2021 traverse deux changements de montants : 63 500 €', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ['Jour de la signature, passé ou prévu', '01/06/2021'],
        ...medecin('Médecine générale', 'Mi-temps'),
        ['Secteur de conventionnement', 'Secteur 1'],
        ['Exercez-vous dans un cabinet d’au moins deux médecins ?', 'Oui'],
        ['Exercez-vous de façon coordonnée ?', 'Oui'],
        ['Patients dont vous êtes le médecin traitant / 16 ans et plus', '900'],
        ['Rang national de votre patientèle / tranche', 'Du P50 au P70'],
        ['Jour de l’embauche, passé ou prévu', '01/07/2021'],
        ['Diplôme de l’assistant', 'Aucun de ces titres'],
        ['Est-il déjà secrétaire du cabinet ?', 'Non'],
      ]);
      await expect
        .poll(() => lireVerdict(page))
        .toBe('Oui, vous pouviez signer le 1er juin 2021. L’aide atteint au plus 63 500 € en cinq ans.');
      await expect.poll(() => lireAnnees(page)).toMatch(/18 000.*13 500.*10 500.*10 500.*11 000.*63 500/);
    }));

  it('une médecin vasculaire, en décembre 2022 puis aujourd’hui : les conditions de groupe tombent', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.vasculaire);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé\. Les seuils P30 à P95/);
      const avant = await lireConditions(page);
      expect(avant.filter(([, mot]) => mot !== 'oui').map(([nom]) => nom)).toEqual(['Patientèle minimale']);
      expect(avant.map(([nom]) => nom)).toEqual(expect.arrayContaining(['Territoire', 'Cabinet de groupe']));
      await repondre(page, [['Rang national de votre patientèle / tranche', 'Du P50 au P70']]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Oui, vous pouviez signer le 12 décembre 2022/);
      await repondre(page, [['Jour de la signature, passé ou prévu', '22/11/2026']]);
      await expect
        .poll(() => lireVerdict(page))
        .toBe('Oui, vous pouvez signer. L’aide atteint au plus 66 000 € en cinq ans.');
      expect((await lireConditions(page)).map(([nom]) => nom)).not.toContain('Cabinet de groupe');
    }));
});
