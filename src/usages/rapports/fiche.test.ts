import { describe, expect, it } from 'vitest';
import { euros } from '../../commun/centimes.ts';
import { jourDe, lireJour } from '../../commun/jour.ts';
import { AUJOURD_HUI, CONTRATS, EXEMPLE, unContrat } from '../../entrees/contrat-json/contrats-suivis.fixture.ts';
import { ecrireDateCourte, ecrireNombre, ecrireSomme } from '../../explication/typographie.ts';
import { suivre } from '../suivre-contrat.ts';
import { composerFiche } from './fiche.ts';
import type { DemandeDeFiche, Fiche } from './fiche-forme.ts';

const somme = (montant: number | null, sinon: string): string =>
  montant === null ? sinon : ecrireSomme(euros(montant));
const date = (jour: string): string => ecrireDateCourte(lireJour(jour) ?? jourDe('1970-01-01'));
const reponseDe = ({ situation, actes, au, connuLe, bareme }: DemandeDeFiche) =>
  suivre({ situation, actes, au, connuLe }, bareme, '0.0.0');

/** Les appels, dans l'ordre où la page les montre. */
const appelsDe = ({ etat, alertes, compte, objectifs, echeances }: Fiche) => [
  ...etat.suite.flatMap(({ appels }) => appels),
  ...alertes.flatMap(({ appels }) => appels),
  ...compte.lignes.flatMap(({ du }) => du.appels),
  ...compte.prochain.appels,
  ...objectifs.flatMap(({ cible }) => cible.appels),
  ...echeances.flatMap(({ appels }) => appels),
];

describe.each(CONTRATS)('La fiche de « $qui »', ({ demande }) => {
  const fiche = composerFiche(demande, AUJOURD_HUI);
  const reponse = reponseDe(demande);

  it('montre les sommes de `suivre`', () => {
    const { total, exigible, lignes } = fiche.compte;
    expect([total.verse, total.solde.texte, exigible.texte]).toEqual([
      somme(reponse.verse, ''),
      somme(reponse.solde, 'indéterminé'),
      somme(reponse.exigible, 'indéterminé'),
    ]);
    const connue = ({ texte, connue: sue }: { readonly texte: string; readonly connue: boolean }) =>
      sue ? texte : null;
    const enTexte = (du: number | null) => (du === null ? null : somme(du, ''));
    expect(connue(total.du)).toBe(enTexte(reponse.du));
    const dites = lignes.filter(({ du }) => du.texte !== 'pas encore');
    expect(dites.map(({ annee, du }) => [annee, connue(du)])).toEqual(
      reponse.annees.map(({ annee, du }) => [`Année ${annee}`, enTexte(du)]),
    );
  });

  it('montre les objectifs, les relevés et les projections de `suivre`', () => {
    expect(
      fiche.objectifs.map(({ depart, releve, cible, projection, auPlusTard }) => [
        depart,
        releve,
        cible.texte.split(',')[0],
        projection,
        auPlusTard,
      ]),
    ).toEqual(
      reponse.objectifs.cibles.map((cible) => [
        cible.depart === null ? 'indéterminé' : ecrireNombre(cible.depart),
        cible.derniereMesure === null
          ? 'aucun'
          : cible.derniereMesure.valeur === null
            ? 'incomplet'
            : ecrireNombre(cible.derniereMesure.valeur),
        cible.cible === null ? 'indéterminé' : ecrireNombre(cible.cible),
        cible.projection === null || cible.definitif ? '' : `≈\u00a0${ecrireNombre(cible.projection.valeur)}`,
        date(cible.auPlusTard),
      ]),
    );
  });

  it('dit chaque alerte et chaque échéance de `suivre`', () => {
    expect(fiche.alertes.map(({ texte }) => texte).sort()).toEqual(reponse.alertes.map(({ phrase }) => phrase).sort());
    const jours = fiche.echeances.map(({ jour, etat }) => `${jour} ${etat}`);
    for (const { le, etat } of reponse.echeances) {
      expect(jours).toContain(`${le === null ? 'jour indéterminé' : date(le)} ${etat}`);
    }
  });

  it('liste chaque acte, du plus ancien au dernier', () => {
    expect(fiche.actes).toHaveLength(demande.actes.length);
    expect(fiche.actes.map(({ jour }) => jour)).toEqual(
      demande.actes
        .map(({ effet }) => effet)
        .sort((a, b) => a - b)
        .map(ecrireDateCourte),
    );
  });

  it('pose chaque note une fois, à son premier appel, dans l’ordre de la page', () => {
    const appels = appelsDe(fiche);
    expect(appels.filter(({ premier }) => premier).map(({ numero }) => numero)).toEqual(
      fiche.notes.map(({ numero }) => numero),
    );
    const vus = new Set<number>();
    for (const { numero, premier } of appels) {
      expect(premier).toBe(!vus.has(numero));
      vus.add(numero);
    }
    const citees = new Set(fiche.sources.map(({ texte }) => texte));
    const publiees = fiche.notes.flatMap(({ sources }) => sources).filter(({ lien }) => lien !== null);
    expect(publiees.filter(({ texte }) => !citees.has(texte))).toEqual([]);
  });

  it('nomme les questions que la réponse laisse ouvertes', () => {
    const manquants = reponse.manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []));
    expect(fiche.points.length).toBeGreaterThanOrEqual(new Set(manquants).size === 0 ? 0 : 1);
    for (const { question } of fiche.points) expect(question).toMatch(/\?$/);
  });
});

describe('La fiche', () => {
  it.each(['maladie', 'maternite', 'paternite', 'accident-du-travail', 'conge', 'autre', undefined])(
    'est la même quel que soit le motif d’une absence (%s)',
    (motif) => {
      const absence = { acte: 'absence', effet: '2026-08-01', ...(motif === undefined ? {} : { motif }) };
      const sans = { acte: 'absence', effet: '2026-08-01' };
      expect(composerFiche(unContrat({ ...EXEMPLE, actes: [...EXEMPLE.actes, absence] }), AUJOURD_HUI)).toEqual(
        composerFiche(unContrat({ ...EXEMPLE, actes: [...EXEMPLE.actes, sans] }), AUJOURD_HUI),
      );
    },
  );

  it.each([true, false, undefined])('ne dit rien de la santé du médecin (%s)', (oui) => {
    for (const { demande } of CONTRATS) {
      const { situation } = demande;
      const medecin = { ...situation.medecin, rqth: oui, ald: oui };
      const texte = JSON.stringify(composerFiche({ ...demande, situation: { ...situation, medecin } }, AUJOURD_HUI));
      expect(texte).not.toMatch(/RQTH|travailleur handicapé|affection de longue|maladie de longue|\bALD\b/i);
    }
  });

  it('garde le nom comme un texte, sans signe de commande, et se passe d’un nom vide', () => {
    const nommer = (nom: string) => composerFiche(unContrat(EXEMPLE, { nom }), AUJOURD_HUI).nom;
    expect(nommer('  ')).toBeNull();
    expect(nommer('#eval("1")')).toBe('#eval("1")');
    expect(nommer('Dr\u202e\u0000 A\nB')).toBe('Dr A B');
  });

  it('n’imprime que les derniers actes d’un très long contrat, et le dit', () => {
    const releves = Array.from({ length: 250 }, (_, rang) => ({
      acte: 'mesure',
      effet: `2026-0${1 + (rang % 9)}-${String(1 + (rang % 28)).padStart(2, '0')}`,
      patientele: { fileActive: 2_000 + rang },
    }));
    const fiche = composerFiche(unContrat({ ...EXEMPLE, actes: [...EXEMPLE.actes, ...releves] }), AUJOURD_HUI);
    expect(fiche.actes).toHaveLength(200);
    expect(fiche.actesOmis).toContain('sur 259');
  });
});
