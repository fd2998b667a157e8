import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../../commun/jour.ts';
import { CODES_BROUILLONS, type CodeBrouillon } from '../../../../usages/documents/codes.ts';
import { composerBrouillon } from '../../../../usages/documents/composer.ts';
import { EXEMPLES } from '../../entretien/exemples.ts';
import { mener } from '../../entretien/pertinence.ts';
import { ENTREES, sontDesFiches } from './catalogue.ts';
import { lireA, poserA } from './chemins.ts';
import type { DossierSaisi } from './formes-de-champ.ts';
import { cheminsDuGroupe, formulaireDe } from './formulaire.ts';
import { GROUPES, partieDe } from './groupes.ts';
import { preparer } from './preparer.ts';
import { PLACES, remplir } from './remplir.ts';
import { sonder } from './sonder.ts';

const LE_JOUR = jourDe('2026-11-22');

const simulee = () => {
  const exemple = EXEMPLES.at(-1);
  if (exemple === undefined) throw new Error('Aucun exemple');
  return mener(exemple.reponses(LE_JOUR)).situation;
};

/** Les blancs que l'on remplit à la main, dans le document : aucun champ ne les porte. Écrits ici, un par un. */
const A_LA_MAIN: Readonly<Partial<Record<CodeBrouillon, readonly string[]>>> = {
  'grille-de-classification': ['voie et délai pour contester le classement'],
  'lettre-de-classification': ['date d’envoi', 'voie et délai pour contester le classement'],
  'lettre-d-engagement': ['date d’envoi'],
  'dossier-vae': ['organisme partenaire de la VAE'],
  'convention-de-partage': ['date de signature'],
  'dossier-de-la-caisse': ['date du dossier'],
  'compte-rendu-de-point': [
    'objectif, patientèle médecin traitant',
    'objectif, file active',
    'écart à l’objectif, patientèle médecin traitant',
    'écart à l’objectif, file active',
  ],
  'note-d-objectifs': ['objectif, patientèle médecin traitant', 'objectif, file active'],
};

const aLaMain = (code: CodeBrouillon): readonly string[] =>
  A_LA_MAIN[code] ?? (code.startsWith('courrier-') ? ['date d’envoi'] : []);

/** Le plein que le document accepte : à temps plein, ou à temps partiel. */
const plein = (code: CodeBrouillon, rang = 2): DossierSaisi =>
  remplir({ rang, heures: code === 'cdi-temps-partiel' ? 20 : 35 });

const champsDe = (code: CodeBrouillon): readonly string[] =>
  formulaireDe(code).flatMap((groupe) => cheminsDuGroupe(groupe, () => 2));

/** Le dossier réduit à ce que le formulaire de ce document montre. */
const parLeFormulaire = (code: CodeBrouillon): DossierSaisi => {
  const tout = plein(code);
  return champsDe(code).reduce<DossierSaisi>((dossier, chemin) => poserA(dossier, chemin, lireA(tout, chemin)), {});
};

const composer = (code: CodeBrouillon, saisi: DossierSaisi) =>
  composerBrouillon(code, preparer(saisi, simulee(), LE_JOUR));

const blancsDe = (code: CodeBrouillon, saisi: DossierSaisi): readonly string[] => {
  const lu = composer(code, saisi);
  if (!lu.accepte) throw new Error(`${code} : ${lu.refus.code}`);
  return lu.valeur.aCompleter;
};

describe.each(CODES_BROUILLONS)('le formulaire de %s', (code) => {
  it('rempli, ne laisse que les blancs qui se remplissent à la main', () => {
    expect([...blancsDe(code, parLeFormulaire(code))].sort()).toEqual([...aLaMain(code)].sort());
  });

  it('dit de chaque blanc du document vide quel champ le remplit, et le formulaire a ce champ', () => {
    const { remplissages, calcules } = sonder(code);
    const champs = new Set(champsDe(code));
    for (const blanc of blancsDe(code, {})) {
      const faits = remplissages.get(blanc) ?? [];
      expect([blanc, faits.length > 0 || calcules.has(blanc) || aLaMain(code).includes(blanc)]).toEqual([blanc, true]);
      expect(faits.filter((fait) => !champs.has(fait))).toEqual([]);
    }
  });

  it('écrit dans le document chaque texte que l’on y met, seul ou avec les autres', () => {
    const tous = [1, 2].map((rang) => JSON.stringify(composer(code, plein(code, rang))));
    const champs = new Set(champsDe(code));
    const muets = PLACES.filter(({ chemin, forme }) => forme.genre === 'ligne' && champs.has(chemin)).filter(
      ({ chemin }) => {
        const texte = lireA(plein(code), chemin);
        const seul = composer(code, poserA<DossierSaisi>({ employeur: { forme: 'bnc' } }, chemin, texte));
        return ![...tous, JSON.stringify(seul)].some((ecrit) => ecrit.includes(String(texte)));
      },
    );
    expect(muets.map(({ chemin }) => chemin)).toEqual([]);
  });
});

describe('le catalogue des champs', () => {
  it('donne à chaque fait un groupe, et un seul identifiant', () => {
    for (const { chemin } of ENTREES) expect(() => partieDe(chemin)).not.toThrow();
    const chemins = ENTREES.flatMap((une) =>
      sontDesFiches(une) ? une.champs.map((champ) => `${une.chemin}.${champ.chemin}`) : [une.chemin],
    );
    expect(new Set(chemins).size).toBe(chemins.length);
  });

  it('ne montre aucun champ de trop : un contrat ne demande ni patients, ni banque, ni absence', () => {
    const groupes = formulaireDe('cdi-temps-plein').map(({ code }) => code);
    expect(groupes).not.toContain('absence');
    expect(groupes).not.toContain('vae');
    expect(groupes).not.toContain('caisse');
    expect(formulaireDe('courrier-absence').map(({ code }) => code)).toEqual([
      'absence',
      'medecins',
      'aide',
      'caisse',
      'lieu',
    ]);
  });

  it('a tous ses groupes servis par un document au moins', () => {
    const servis = new Set(CODES_BROUILLONS.flatMap((code) => formulaireDe(code).map((groupe) => groupe.code)));
    expect(GROUPES.map(({ code }) => code).filter((code) => !servis.has(code))).toEqual([]);
  });
});
