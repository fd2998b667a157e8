import { ajouterAnnees, ajouterJours, ajouterMois, ecrireJour, type Jour } from '../../../commun/jour.ts';
import type { DocumentDeContrat } from './document.ts';

/** Une vie de contrat inventée, quatorze mois après la signature : personne ne porte ces chiffres. */
export const exempleDeContrat = (aujourdHui: Jour): DocumentDeContrat => {
  const signature = ajouterMois(aujourdHui, -14);
  const embauche = ajouterJours(signature, 16);
  const objectifs = ajouterAnnees(signature, 3);
  const le = ecrireJour;
  const apres = (mois: number, jours = 0): Jour => ajouterJours(ajouterMois(signature, mois), jours);
  const releve = (id: string, jour: Jour, mtAdultes: number, mtEnfants: number, fileActive: number) => ({
    id,
    acte: 'mesure' as const,
    effet: le(jour),
    enregistre: le(ajouterJours(jour, 5)),
    patientele: { mtAdultes, mtEnfants, fileActive },
  });
  return {
    situation: {
      signature: le(signature),
      demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein', partage: false },
      medecin: {
        specialite: 'medecine-generale',
        mep: false,
        secteur: 'secteur-1',
        statut: 'installe',
        age: 47,
        departement: '72',
        zone: 'hors-zone',
        patientele: { mtAdultes: 1080, mtEnfants: 220, fileActive: 2040 },
        bande: 'p50-p70',
      },
      assistant: { embauche: le(embauche), titre: 'aucun', ancienSecretaire: false },
    },
    actes: [
      {
        id: 'a1',
        acte: 'signature',
        effet: le(signature),
        enregistre: le(signature),
        objectifs: [
          { indicateur: 'mt', depart: 1300, cible: 1560, auPlusTard: le(objectifs) },
          { indicateur: 'fileActive', depart: 2040, cible: 2150, auPlusTard: le(objectifs) },
        ],
      },
      { id: 'a2', acte: 'embauche', effet: le(embauche), enregistre: le(ajouterJours(embauche, 1)), titre: 'aucun' },
      {
        id: 'a3',
        acte: 'versement',
        effet: le(apres(0, 27)),
        enregistre: le(apres(0, 27)),
        annee: 1,
        rang: 1,
        montant: 38_000,
      },
      releve('a4', apres(3, 15), 1094, 224, 2046),
      {
        id: 'a5',
        acte: 'absence',
        effet: le(apres(4, 18)),
        enregistre: le(apres(4, 25)),
        fin: le(apres(4, 66)),
        remplacee: false,
      },
      releve('a6', apres(6, 15), 1122, 230, 2051),
      releve('a7', apres(9, 15), 1148, 236, 2063),
      {
        id: 'a8',
        acte: 'versement',
        effet: le(apres(12, 2)),
        enregistre: le(apres(12, 2)),
        annee: 2,
        rang: 1,
        montant: 28_000,
      },
      releve('a9', apres(12, 15), 1174, 242, 2068),
    ],
  };
};
