import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTEURS_DE_RESILIATION, CODES_ACTES, MOTIFS_D_ABSENCE, OBJETS_D_AVENANT } from './contrat/actes.ts';
import { CODES_ALERTES } from './contrat/alertes.ts';
import { CODES_REFUS } from './contrat/recevoir.ts';
import { ETATS } from './contrat/transitions.ts';
import type { ModulationDeBareme, ObjectifDeBareme, Seuils } from './droit/bareme.ts';
import * as codes from './droit/codes.ts';
import { POINTS } from './droit/lectures.ts';
import { CODES_MISSIONS, type Tache } from './droit/missions.ts';
import { FORMES_JURIDIQUES } from './droit/paie/formes-juridiques.ts';
import { PARCOURS } from './droit/parcours.ts';
import type { PointDeDroit } from './droit/points/point.ts';
import type { Article } from './droit/sommaire.ts';
import { CODES_TACHES } from './droit/taches.ts';
import type { NatureTexte } from './droit/textes.ts';
import { CERTITUDES, FAITS, REPONSES } from './explication/libelles.ts';
import { REGLES_EN_PHRASE } from './explication/phrases.ts';
import { QUESTIONS } from './explication/questions.ts';
import { ETATS_D_ECHEANCE } from './explication/vie.ts';
import type { Alerte } from './regles/coherence.ts';
import type { Manque } from './regles/constat.ts';
import { CODES_ECHEANCES, type Echeance } from './regles/formation.ts';
import type { Scenario } from './regles/modulation.ts';
import { CODES_ALERTES_DE_COUT } from './regles/paie/alertes.ts';
import { CODES_HYPOTHESES } from './regles/paie/emploi.ts';
import { CODES_LIGNES, ORIGINES } from './regles/paie/lignes.ts';
import { CODES_REMARQUES } from './regles/planning.ts';
import type { Demande, Exercice } from './regles/situation.ts';
import type { RefusDeBrouillon } from './usages/documents/brouillon.ts';
import { CODES_BROUILLONS } from './usages/documents/codes.ts';
import { CRITERES } from './usages/documents/dossier.ts';

const GLOSSAIRE = readFileSync(new URL('../GLOSSAIRE.md', import.meta.url), 'utf8');

/** Les tâches d'une fiche de poste qui ne sont pas déjà des missions. */
const TACHES_DE_DETAIL = CODES_TACHES.filter((code) => !CODES_MISSIONS.some((mission) => mission === code));

/** Une liste tirée d'un type : un mot oublié, ou de trop, ne compile pas. */
const tous = <Mot extends string>(mots: Readonly<Record<Mot, true>>): readonly string[] => Object.keys(mots);

/** Chaque thème du glossaire, et les codes qu'il doit nommer, ni plus ni moins. */
const THEMES: Readonly<Record<string, readonly string[]>> = {
  Réponses: Object.keys(REPONSES),
  'Ce qui manque': tous<Manque['manque']>({ fait: true, texte: true }),
  Certitudes: Object.keys(CERTITUDES),
  'Points du droit': tous<PointDeDroit['nature']>({ conteste: true, lacune: true }),
  'États d’une ligne du droit': tous<Article['etat']>({ fondee: true, lacune: true, 'sans objet': true }),
  'Natures de source': tous<NatureTexte>({
    'texte-officiel': true,
    'page-caisse': true,
    ordre: true,
    syndicat: true,
    branche: true,
    presse: true,
    regional: true,
    professionnel: true,
  }),
  'Régimes et échelles': codes.CODES_COLONNES,
  Conditions: codes.CODES_CONDITIONS,
  'Autres règles': codes.CODES_AUTRES_REGLES,
  Échéances: CODES_ECHEANCES,
  'Ce qu’une échéance attend': tous<Echeance['quoi']>({
    cqp: true,
    fae: true,
    'cqp-ou-fae': true,
    'formation-engagee': true,
    'nouvel-objectif': true,
    'nouveau-contrat': true,
  }),
  'États d’une échéance': Object.keys(ETATS_D_ECHEANCE),
  Alertes: [...tous<Alerte['code']>({ 'patientele-incoherente': true }), ...CODES_ALERTES],
  'États d’un contrat': ETATS,
  'Actes d’un contrat': CODES_ACTES,
  'Objets d’un avenant': OBJETS_D_AVENANT,
  'Motifs d’absence': MOTIFS_D_ABSENCE,
  'Parties au contrat': AUTEURS_DE_RESILIATION,
  'Refus d’un acte': CODES_REFUS,
  'Voies de formation': Object.keys(PARCOURS),
  'Missions de l’assistant': CODES_MISSIONS,
  'Moments d’une mission': tous<Tache['moment']>({ avant: true, pendant: true, apres: true, 'a-tout-moment': true }),
  Cadres: tous<NonNullable<Demande['cadre']>>({ individuel: true, collectif: true }),
  Assistants: tous<NonNullable<Demande['assistant']>>({ premier: true, second: true }),
  Options: codes.OPTIONS,
  Bandes: codes.BANDES,
  Secteurs: codes.SECTEURS,
  Statuts: codes.STATUTS,
  Zones: codes.ZONES,
  Exercice: tous<Exercice>({ oui: true, engagement: true, non: true }),
  'Formes de groupe': codes.FORMES_DE_GROUPE,
  'Titres de l’assistant': codes.TITRES,
  'Moyens de secrétariat': codes.MOYENS_DE_SECRETARIAT,
  Indicateurs: codes.INDICATEURS,
  'Natures d’objectif': codes.NATURES_D_OBJECTIF,
  'Formes de modulation': tous<Scenario['nom']>({
    'pro-rata': true,
    'tout-ou-rien': true,
    plancher: true,
    paliers: true,
  }),
  'Combiner deux objectifs dans un barème': tous<ModulationDeBareme['atteintes']>({
    'plus-faible': true,
    'plus-forte': true,
    moyenne: true,
  }),
  'Bord d’un seuil dans un barème': tous<Seuils['bord']>({ 'au-moins': true, 'plus-de': true }),
  'Origines d’une ligne de coût': ORIGINES,
  'Lignes de coût': CODES_LIGNES,
  'Hypothèses de coût': CODES_HYPOTHESES,
  'Alertes de coût': CODES_ALERTES_DE_COUT,
  'Formes d’employeur': FORMES_JURIDIQUES,
  'Remarques de planning': CODES_REMARQUES,
  'Tâches d’une fiche de poste': TACHES_DE_DETAIL,
  'Critères de la grille': CRITERES,
  Brouillons: CODES_BROUILLONS,
  'Refus d’un brouillon': tous<RefusDeBrouillon['code']>({
    'tache-interdite': true,
    'heures-contraires': true,
    'niveau-contraire': true,
    'dates-contraires': true,
  }),
  'Objectif d’un barème': tous<ObjectifDeBareme['regle']['forme']>({ maintien: true, hausse: true, gain: true }),
};

/** Les thèmes de mots et de sigles, qui ne sont pas des codes : leurs entrées s'écrivent sans chasse fixe. */
const THEMES_DE_MOTS = ['Mots de la maison', 'Sigles et mots des textes'];

const SIGLES_DES_TEXTES = (
  'PMT, file active, MEP, ZIP, ZAC, P30, P50, P70, P90, P95, ETP, CPAM, CGSS, CNAM, CPN, Optam, Optam-CO, Optam-ACO, ' +
  'CCAM, RQTH, ALD, DPAE, CQP, FAE, VAE, DEI, DEAS, DEAP, SCP, SCM, SISA, SEL, GE, MSP, ESP, CPTS, PAMSU, IDCC 1147, ' +
  'OPCO EP, RGDU, SMIC, TESE, AT/MP, TVA'
).split(', ');

interface Entree {
  readonly theme: string;
  readonly mot: string;
  readonly enCode: boolean;
  readonly sens: string;
}

const lire = (texte: string): readonly Entree[] =>
  texte
    .split('\n## ')
    .slice(1)
    .flatMap((section) => {
      const [theme = '', ...lignes] = section.split('\n');
      return lignes.flatMap((ligne) => {
        const lu = /^- \*\*(`?)([^*`]+)\1\*\* — (.+)$/.exec(ligne);
        return lu === null ? [] : [{ theme, mot: lu[2] ?? '', enCode: lu[1] === '`', sens: lu[3] ?? '' }];
      });
    });

const nommer = ({ theme, mot }: Pick<Entree, 'theme' | 'mot'>): string => `${theme} : ${mot}`;

const codesSansEntree = (entrees: readonly Entree[], themes: typeof THEMES): readonly string[] =>
  Object.entries(themes).flatMap(([theme, mots]) =>
    mots
      .filter((mot) => !entrees.some((entree) => entree.theme === theme && entree.mot === mot && entree.enCode))
      .map((mot) => nommer({ theme, mot })),
  );

const entreesPerimees = (entrees: readonly Entree[], themes: typeof THEMES): readonly string[] =>
  entrees
    .filter(({ theme, mot, enCode }) =>
      THEMES_DE_MOTS.includes(theme) ? enCode : !enCode || themes[theme]?.includes(mot) !== true,
    )
    .map(nommer);

const siglesSansEntree = (entrees: readonly Entree[], phrases: readonly string[]): readonly string[] => {
  const connus = new Set(entrees.flatMap(({ mot }) => mot.split(/[ -]/)));
  const vus = phrases.flatMap((phrase) => phrase.match(/\b[A-Z]{2,}\d*\b/g) ?? []);
  return [...new Set(vus)].filter((sigle) => !connus.has(sigle));
};

const entrees = lire(GLOSSAIRE);

describe('le glossaire', () => {
  it('a une entrée pour chaque code', () => {
    expect(codesSansEntree(entrees, THEMES)).toEqual([]);
  });

  it('n’a aucune entrée qui survive à son code', () => {
    expect(entreesPerimees(entrees, THEMES)).toEqual([]);
  });

  it('n’a pas deux fois la même entrée dans un thème', () => {
    const noms = entrees.map(nommer);
    expect(noms.filter((nom, rang) => noms.indexOf(nom) !== rang)).toEqual([]);
  });

  it('se lit en entier : chaque ligne de liste est une entrée, finie par un point', () => {
    expect(GLOSSAIRE.split('\n').filter((ligne) => ligne.startsWith('- '))).toHaveLength(entrees.length);
    expect(entrees.filter(({ sens }) => !sens.endsWith('.')).map(nommer)).toEqual([]);
  });

  it('explique les sigles des textes', () => {
    const expliques = entrees.filter(({ theme }) => THEMES_DE_MOTS.includes(theme)).map(({ mot }) => mot);
    expect(SIGLES_DES_TEXTES.filter((sigle) => !expliques.includes(sigle))).toEqual([]);
  });

  it('explique chaque sigle des phrases, des faits, des points et des questions', () => {
    const phrases = [
      ...Object.values(REGLES_EN_PHRASE),
      ...Object.values(FAITS).map(({ nom }) => nom),
      ...Object.values<PointDeDroit>(POINTS).flatMap((un) =>
        un.nature === 'lacune'
          ? [un.titre, un.enonce]
          : [un.titre, un.motif, ...Object.values(un.lectures).map(({ enonce }) => enonce)],
      ),
      ...Object.values(QUESTIONS),
    ];
    expect(siglesSansEntree(entrees, phrases)).toEqual([]);
  });
});

describe('le contrôle du glossaire', () => {
  it('signale un code sans entrée', () => {
    expect(codesSansEntree(entrees, { Zones: [...codes.ZONES, 'zone-inventee'] })).toEqual(['Zones : zone-inventee']);
  });

  it('signale une entrée sans code, un thème inconnu et un code rangé parmi les mots', () => {
    const ajouts = [
      '## Zones\n\n- **`zone-disparue`** — N’existe plus.',
      '## Thème inventé\n\n- **`zip`** — Mal rangée.',
      '## Mots de la maison\n\n- **`zip`** — Mal rangée.',
    ];
    expect(entreesPerimees(lire(`\n${ajouts.join('\n')}`), THEMES)).toEqual([
      'Zones : zone-disparue',
      'Thème inventé : zip',
      'Mots de la maison : zip',
    ]);
  });

  it('ne prend pas l’entrée d’un autre thème pour celle d’un code', () => {
    const sansAlerte = entrees.filter(({ theme }) => theme !== 'Échéances');
    expect(codesSansEntree(sansAlerte, THEMES)).toContain('Échéances : certification');
  });

  it('signale un sigle sans entrée', () => {
    expect(siglesSansEntree(entrees, ['La CPAM et la XYZQ, sous le P30.'])).toEqual(['XYZQ']);
  });
});
