import { describe, expect, it } from 'vitest';
import { accepter, refuser } from '../../../commun/resultat.ts';
import { lireAppoints } from './appoints.ts';
import { ouvrirFichier } from './fichiers.fixture.ts';
import { decrireLesColonnes, ecrireLeModele } from './modele.ts';
import { ouvrirPoste, type Poste, type Travailleur } from './poste.ts';
import { creerSeance } from './seance.ts';
import { ouvrirTableau } from './tableau.ts';

const RECU = ouvrirTableau(ouvrirFichier('id;signature\na;04/01/2027\n')).recu;
const fichier = (nom: string, contenu = 'x'): File => new File([contenu], nom);

/** Un poste dont l'essai décide ce qu'il répond, et quand. */
const unPoste = () => {
  let arrets = 0;
  const rendre: ((refuse: boolean) => void)[] = [];
  const poste: Poste = {
    demander: () =>
      new Promise((resoudre) => {
        rendre.push((refuse) =>
          resoudre((refuse ? refuser([{ chemin: '', message: 'Refusé.' }]) : accepter(RECU)) as never),
        );
      }),
    arreter: () => {
      arrets += 1;
    },
  };
  return { poste, rendre, arrets: () => arrets };
};

const attendre = (): Promise<void> => new Promise((suite) => setTimeout(suite, 0));

describe('la séance', () => {
  it.each([
    ['liste.parquet', /Parquet/],
    ['liste.pdf', /extension/],
  ])('refuse %s avec une phrase, sans rien lancer', async (nom, phrase) => {
    const seance = creerSeance(() => {
      throw new Error('rien ne devait être lancé');
    });
    await seance.recevoir([fichier(nom)]);
    expect(seance.lire().refus?.ecarts[0]?.message).toMatch(phrase);
  });

  it('refuse un fichier vide, et deux tableaux à la fois', async () => {
    const seance = creerSeance(() => unPoste().poste);
    await seance.recevoir([fichier('a.csv', '')]);
    expect(seance.lire().refus?.ecarts[0]?.message).toBe('Le fichier est vide.');
    await seance.recevoir([fichier('a.csv'), fichier('b.csv')]);
    expect(seance.lire().refus).toMatchObject({ nom: 'b.csv' });
  });

  it('ouvre, garde l’ancien fichier si le suivant est refusé, et l’arrête quand il est remplacé', async () => {
    const postes = [unPoste(), unPoste(), unPoste()];
    let rang = -1;
    const seance = creerSeance(() => {
      rang += 1;
      return postes[rang]?.poste ?? unPoste().poste;
    });
    const ouvrir = async (nom: string, refuse: boolean) => {
      void seance.recevoir([fichier(nom)]);
      await attendre();
      expect(seance.lire().lecture?.nom).toBe(nom);
      postes[rang]?.rendre[0]?.(refuse);
      await attendre();
      expect(seance.lire().lecture).toBe(undefined);
    };
    await ouvrir('a.csv', false);
    expect(seance.lire().ouverture).toMatchObject({ nom: 'a.csv', numero: 1, exemple: false });
    await ouvrir('b.csv', true);
    expect(seance.lire()).toMatchObject({ ouverture: { nom: 'a.csv' }, refus: { nom: 'b.csv' } });
    expect(postes.map(({ arrets }) => arrets())).toEqual([0, 1, 0]);
    await ouvrir('c.csv', false);
    expect(seance.lire()).toMatchObject({ ouverture: { nom: 'c.csv', numero: 2 }, refus: undefined });
    expect(postes.map(({ arrets }) => arrets())).toEqual([1, 1, 0]);
    seance.fermer();
    expect(seance.lire().ouverture).toBe(undefined);
    expect(postes[2]?.arrets()).toBe(1);
  });

  it('annulée, une lecture s’arrête et sa réponse tardive ne change rien', async () => {
    const un = unPoste();
    const seance = creerSeance(() => un.poste);
    void seance.recevoir([fichier('a.csv')]);
    await attendre();
    seance.annuler();
    expect(un.arrets()).toBe(1);
    un.rendre[0]?.(false);
    await attendre();
    expect(seance.lire()).toMatchObject({ ouverture: undefined, lecture: undefined, refus: undefined });
  });

  it('une correspondance apportée après coup fait relire le dernier fichier', async () => {
    const postes = [unPoste(), unPoste()];
    let rang = -1;
    const seance = creerSeance(() => {
      rang += 1;
      return postes[rang]?.poste ?? unPoste().poste;
    });
    void seance.recevoir([fichier('a.csv')]);
    await attendre();
    postes[0]?.rendre[0]?.(true);
    await attendre();
    void seance.recevoir([fichier('c.json', '{"colonnes":{}}')]);
    await attendre();
    await attendre();
    postes[1]?.rendre[0]?.(false);
    await attendre();
    expect(seance.lire()).toMatchObject({ ouverture: { nom: 'a.csv', appoints: ['c.json'] }, refus: undefined });
    seance.retirer('c.json');
    expect(seance.lire().appoints).toEqual([]);
  });
});

describe('le poste', () => {
  it('rend chaque réponse à sa demande, dans n’importe quel ordre, et rate tout si le travailleur casse', async () => {
    const recus: { readonly numero: number }[] = [];
    const travailleur: Travailleur = {
      postMessage: (demande: { readonly numero: number }) => recus.push(demande),
      terminate: () => undefined,
      onmessage: null,
      onerror: null,
    };
    const { demander } = ouvrirPoste(travailleur);
    const promesses = [demander('exporter', {} as never), demander('rejets', null), demander('modele', null)];
    const repondre = (rang: number, valeur: string) =>
      travailleur.onmessage?.({
        data: { numero: recus[rang]?.numero ?? 0, issue: 'fait', resultat: accepter(valeur) },
      } as MessageEvent);
    repondre(1, 'deux');
    repondre(0, 'un');
    expect(await promesses[0]).toEqual(accepter('un'));
    expect(await promesses[1]).toEqual(accepter('deux'));
    travailleur.onerror?.(new Event('error') as ErrorEvent);
    await expect(promesses[2]).rejects.toThrow('Le travailleur s’est arrêté.');
  });
});

describe('les fichiers joints', () => {
  it.each([
    ['pas du JSON', '{', 'Ce fichier n’est pas un objet JSON.'],
    ['une liste', '[]', 'Ce fichier n’est pas un objet JSON.'],
    ['un chemin inconnu', '{"colonnes":{"A":"medecin.x"}}', 'Le contrat n’a pas de « medecin.x ».'],
    ['une clé inventée', '{"colonnes":{},"autre":1}', 'Cette clé n’existe pas.'],
    ['un objet vide', '{}', 'Un texte est attendu.'],
  ])('%s : refusé, le fichier nommé', (_, texte, message) => {
    expect(lireAppoints([{ nom: 'c.json', texte }])).toMatchObject({
      accepte: false,
      refus: expect.arrayContaining([{ chemin: expect.stringContaining('c.json'), message }]),
    });
  });

  it('une correspondance et une seule', () => {
    const texte = '{"constantes":{"demande.cadre":"individuel"}}';
    expect(lireAppoints([{ nom: 'a.json', texte }])).toMatchObject({ accepte: true });
    expect(
      lireAppoints([
        { nom: 'a.json', texte },
        { nom: 'b.json', texte },
      ]).accepte,
    ).toBe(false);
  });
});

describe('le modèle', () => {
  it('ses colonnes sont toutes lues, chacune dit ce que l’on y écrit, et aucune n’est de santé', () => {
    const { enTete } = { enTete: ecrireLeModele().trim().replace('\ufeff', '') };
    const { lues, ignorees, identifiant } = ouvrirTableau(ouvrirFichier(`${enTete}\n`)).recu;
    expect(identifiant).toBe('id');
    expect(ignorees).toEqual([]);
    expect(lues.map(({ chemin }) => chemin)).toEqual(decrireLesColonnes().map(({ chemin }) => chemin));
    for (const { admis } of decrireLesColonnes()) expect(admis).not.toBe('');
    expect(enTete).not.toMatch(/rqth|ald/);
  });
});
