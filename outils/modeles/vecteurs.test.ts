import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluer } from '../../modele/vie/evaluer.ts';
import type { Situation } from '../../modele/vie/types.ts';
import { type Entree, enJson, suivre } from '../../modele/vie/vie.ts';
import { comparer } from '../../vecteurs/comparer.mjs';
import { chargerPublicodes } from './publicodes.ts';

interface Vecteur {
  readonly id: string;
  readonly titre: string;
  readonly commande: string;
  readonly entree: unknown;
  readonly attendu: unknown;
}

const lire = (nom: string): readonly Vecteur[] => JSON.parse(readFileSync(`vecteurs/${nom}`, 'utf8'));
const VECTEURS = readdirSync('vecteurs')
  .filter((nom) => nom.endsWith('.json'))
  .flatMap((nom) => lire(nom).map((vecteur) => ({ ...vecteur, nom })));

const cadreDe = (entree: unknown): string | undefined => {
  const { demande }: { readonly demande?: { readonly cadre?: string } } = Object(entree);
  return demande?.cadre;
};

/** L'attendu, moins ce qu'un modèle laisse de côté. */
const sans = (attendu: unknown, laisses: readonly string[]): unknown => {
  if (Array.isArray(attendu)) return attendu.map((element) => sans(element, laisses));
  if (typeof attendu !== 'object' || attendu === null) return attendu;
  return Object.fromEntries(
    Object.entries(attendu)
      .filter(([cle]) => !laisses.includes(cle))
      .map(([cle, valeur]) => [cle, sans(valeur, laisses)]),
  );
};

describe('le modèle de la vie d’un contrat rejoue les vecteurs', () => {
  it.each(VECTEURS.filter(({ commande }) => commande === 'suivre'))('$id : $titre', ({ entree, attendu }) => {
    const contrat: Entree = Object(entree);
    expect(comparer(sans(attendu, ['certitude']), enJson(suivre(contrat)))).toEqual([]);
  });

  /** Les autres fichiers éprouvent les conditions individuelles et la saisie, qu'il ne couvre pas. */
  const COUVERTS = ['versements.json', 'collectif.json', 'formation.json', 'montants.json'];
  it.each(VECTEURS.filter(({ commande, nom }) => commande === 'evaluer' && COUVERTS.includes(nom)))(
    '$id : $titre',
    ({ entree, attendu }) => {
      const situation: Situation = Object(entree);
      const laisses = cadreDe(entree) === 'collectif' ? ['certitude'] : ['certitude', 'eligibilite'];
      expect(comparer(sans(attendu, laisses), evaluer(situation))).toEqual([]);
    },
  );
});

describe('le modèle Publicodes rejoue les vecteurs', () => {
  const LAISSES = [
    'certitude',
    'manques',
    'bornes',
    'versements',
    'echeances',
    'alertes',
    'scenarios',
    'cible',
    'depart',
  ];
  const individuels = VECTEURS.filter(({ commande, entree, attendu }) => {
    const { erreur }: { readonly erreur?: boolean } = Object(attendu);
    return commande === 'evaluer' && cadreDe(entree) !== 'collectif' && erreur !== true;
  });

  it.each(individuels)('$id : $titre', async ({ entree, attendu }) => {
    const { annees, total, ...reponse } = (await PUBLICODES)(entree);
    const numerotees = annees.map((annee) => ({ ...annee, modulee: annee.annee >= 3 }));
    const obtenu = { ...reponse, aide: { annees: numerotees, total } };
    expect(comparer(sans(attendu, [...LAISSES, 'debut', 'absent']), obtenu)).toEqual([]);
  });
});

const PUBLICODES = chargerPublicodes();
