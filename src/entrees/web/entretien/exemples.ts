import { ajouterMois, ecrireJour, type Jour } from '../../../commun/jour.ts';
import type { Reponses, Valeur } from './champs.ts';

/** Un lecteur tout prêt. Les personnes et leurs nombres sont inventés, et la page le dit. */
export interface Exemple {
  readonly id: string;
  readonly titre: string;
  readonly reponses: (aujourdHui: Jour) => Reponses;
}

const donner = (reponses: Readonly<Record<string, Valeur>>): Reponses => new Map(Object.entries(reponses));

export const EXEMPLES: readonly Exemple[] = [
  {
    id: 'generaliste-2022',
    titre: 'Généraliste, mars 2022',
    reponses: () =>
      donner({
        signature: '2022-03-15',
        option: 'mi-temps',
        'rang-assistant': 'premier',
        specialite: 'medecine-generale',
        secteur: 'secteur-1',
        statut: 'installe',
        departement: '72',
        regroupe: 'oui',
        coordonne: 'engagement',
        'mt-adultes': 700,
        embauche: '2022-04-15',
        titre: 'aucun',
        'ancien-secretaire': 'non',
      }),
  },
  {
    id: 'vasculaire-2022',
    titre: 'Médecin vasculaire, décembre 2022',
    reponses: () =>
      donner({
        signature: '2022-12-12',
        option: 'mi-temps',
        'rang-assistant': 'premier',
        specialite: 'medecine-vasculaire',
        secteur: 'secteur-2-optam',
        statut: 'installe',
        departement: '75',
        regroupe: 'oui',
        coordonne: 'oui',
        'file-active': 1800,
        mixte: 'non',
        rqth: 'non',
        ald: 'non',
        embauche: '2023-01-09',
        titre: 'aucun',
        'ancien-secretaire': 'non',
      }),
  },
  {
    id: 'generaliste-aujourdhui',
    titre: 'Généraliste, aujourd’hui',
    reponses: (aujourdHui) =>
      donner({
        signature: ecrireJour(aujourdHui),
        option: 'temps-plein',
        'rang-assistant': 'premier',
        specialite: 'medecine-generale',
        secteur: 'secteur-1',
        statut: 'installe',
        age: 52,
        departement: '48',
        mt: 900,
        'file-active': 1400,
        embauche: ecrireJour(ajouterMois(aujourdHui, 1)),
        titre: 'aucun',
        'ancien-secretaire': 'non',
      }),
  },
];
