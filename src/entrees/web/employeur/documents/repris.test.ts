import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../../commun/jour.ts';
import { EMPLOI_VIDE } from '../../emploi/emploi-saisi.ts';
import { mener } from '../../entretien/pertinence.ts';
import { simulationDeDepart } from '../../etat/depart.ts';
import { repondre } from '../../etat/simulation.ts';
import { direLesBlancs, remplissageDe } from './blancs.ts';
import { lireA, poserA, retirerLaFiche } from './chemins.ts';
import { situationDuDossier } from './preparer.ts';
import { estTouchee, fusionner, reprendreDeLaSimulation, reprendreDeLaSituation } from './repris.ts';
import { creerTenue, ecrireUnFait, oterUneFiche, rendreUnFait } from './tenue.ts';

const AUJOURD_HUI = '2026-11-22';
const depart = simulationDeDepart(AUJOURD_HUI);

const simulee = mener(
  new Map<string, string | number>([
    ['signature', '2027-01-04'],
    ['option', 'mi-temps'],
    ['rang-assistant', 'premier'],
    ['specialite', 'medecine-generale'],
    ['secteur', 'secteur-1'],
    ['statut', 'installe'],
    ['departement', '48'],
    ['embauche', '2027-02-01'],
    ['titre', 'dei'],
  ]),
).situation;

describe('ce que la simulation dit d’un dossier', () => {
  it('n’est rien tant que la personne n’a répondu à rien', () => {
    expect(estTouchee(depart, AUJOURD_HUI)).toBe(false);
    expect(estTouchee(repondre(depart, 'specialite', 'specialite', 'pediatrie'), AUJOURD_HUI)).toBe(true);
    expect(estTouchee(repondre(depart, 'signature', 'signature', '2027-01-04'), AUJOURD_HUI)).toBe(true);
  });

  it('remplit les faits que la personne n’a pas écrits', () => {
    const repris = reprendreDeLaSituation(simulee);
    expect(fusionner({ assistant: { titre: 'cqp', nom: 'Caron' } }, repris, new Set())).toMatchObject({
      assistant: { titre: 'cqp', nom: 'Caron' },
      contratDAide: { signature: jourDe('2027-01-04'), option: 'mi-temps', caisse: { departement: 'Lozère (48)' } },
      contratDeTravail: { debut: jourDe('2027-02-01') },
      medecins: [{ specialite: 'medecine-generale' }],
    });
  });

  it('laisse vide ce qu’elle a voulu vide', () => {
    const repris = reprendreDeLaSituation(simulee);
    const vide = fusionner({}, repris, new Set(['contratDAide.signature']));
    expect(vide.contratDAide?.signature).toBeUndefined();
    expect(situationDuDossier(vide, simulee)?.signature).toBeUndefined();
  });

  it('prend le salaire d’un temps plein à la mesure des heures', () => {
    const emploi = {
      ...EMPLOI_VIDE,
      dits: new Map<'salaire' | 'heures', number>([
        ['salaire', 2150],
        ['heures', 20],
      ]),
    };
    expect(reprendreDeLaSimulation(simulee, emploi).get('poste.salaireBrut')).toBe(122_857);
    expect(reprendreDeLaSimulation(simulee, EMPLOI_VIDE).has('poste.salaireBrut')).toBe(false);
  });
});

describe('la situation d’un dossier', () => {
  it('est celle de la simulation, où le dossier passe devant : elles ne peuvent se contredire', () => {
    const situation = situationDuDossier(
      {
        contratDAide: { signature: jourDe('2021-03-01'), option: 'tiers-temps' },
        contratDeTravail: { debut: jourDe('2021-04-01') },
        assistant: { titre: 'aucun' },
      },
      simulee,
    );
    expect(situation).toMatchObject({
      signature: jourDe('2021-03-01'),
      demande: { option: 'tiers-temps' },
      assistant: { embauche: jourDe('2021-04-01'), titre: 'aucun' },
      medecin: { departement: '48' },
    });
  });

  it('sans simulation ni signature, n’est pas ; avec une signature, ne suppose ni cadre ni rang', () => {
    expect(situationDuDossier({ ville: 'Mende' }, undefined)).toBeUndefined();
    const seule = situationDuDossier({ contratDAide: { signature: jourDe('2026-12-01') } }, undefined);
    expect(seule?.demande).toMatchObject({ cadre: undefined, assistant: undefined });
  });
});

describe('le dossier tenu', () => {
  it('se garde d’être perdu dès le premier fait écrit, et plus une fois enregistré', () => {
    const gardes: boolean[] = [];
    const tenue = creerTenue((aPerdre) => gardes.push(aPerdre));
    tenue.changer((avant) => ecrireUnFait(avant, 'assistant.nom', 'Caron'));
    tenue.changer((avant) => ({ ...avant, gestes: 0 }));
    expect(gardes).toEqual([true, false]);
    expect(tenue.lire().saisi).toEqual({ assistant: { nom: 'Caron' } });
  });

  it('rend un fait à la simulation, et ôte une fiche sans toucher aux autres', () => {
    const { lire, changer } = creerTenue(() => {});
    changer((avant) => ecrireUnFait(avant, 'contratDAide.signature', jourDe('2021-03-01')));
    changer((avant) => rendreUnFait(avant, 'contratDAide.signature'));
    expect([lireA(lire().saisi, 'contratDAide.signature'), lire().detaches.size]).toEqual([undefined, 0]);
    changer((avant) => ecrireUnFait(avant, 'medecins.1.nom', 'Quesnel'));
    changer((avant) => oterUneFiche(avant, 'medecins', 0));
    expect(lire().saisi.medecins).toEqual([{ nom: 'Quesnel' }]);
    expect(retirerLaFiche(lire().saisi, 'medecins', 0).medecins).toBeUndefined();
  });

  it('n’écrit pas hors du dossier', () => {
    const ecrit = poserA({}, '__proto__.nom', 'X');
    expect(({} as Record<string, unknown>).nom).toBeUndefined();
    expect(Object.getPrototypeOf(ecrit)).toBe(Object.prototype);
  });
});

describe('un blanc', () => {
  const sonde = {
    places: new Set<string>(),
    remplissages: new Map([['nom de l’assistant', ['assistant.prenom', 'assistant.nom']]]),
    calcules: new Set(['date limite']),
  };

  it('mène au premier champ encore vide, à la simulation, ou à la main', () => {
    expect(remplissageDe('nom de l’assistant', sonde, {})).toEqual({ par: 'champ', chemin: 'assistant.prenom' });
    expect(remplissageDe('nom de l’assistant', sonde, { assistant: { prenom: 'Inès' } })).toEqual({
      par: 'champ',
      chemin: 'assistant.nom',
    });
    expect(remplissageDe('date limite', sonde, {})).toEqual({ par: 'simulation' });
    expect(remplissageDe('date d’envoi', sonde, {})).toEqual({ par: 'main' });
  });

  it.each([
    [[], 0, 'Chaque champ est rempli.'],
    [[{ par: 'main' }], 1, '1 blanc à compléter, à la main. 1 note à vérifier.'],
    [[{ par: 'main' }, { par: 'simulation' }], 2, '2 blancs à compléter, dont 1 à la main. 2 notes à vérifier.'],
  ] as const)('se compte : %j', (remplissages, notes, phrase) => {
    expect(direLesBlancs(remplissages, notes)).toBe(phrase);
  });
});
