/** Une partie d'un groupe : les faits dont le chemin commence ainsi, sous un petit titre s'il en faut un. */
export interface Partie {
  readonly racines: readonly string[];
  readonly titre?: string;
}

export interface Groupe {
  readonly code: string;
  readonly titre: string;
  readonly aide?: string;
  readonly parties: readonly Partie[];
}

const groupe = (code: string, titre: string, ...racines: readonly string[]): Groupe => ({
  code,
  titre,
  parties: [{ racines }],
});

const comptesDe = (racine: string, titre: string): Partie => ({ racines: [racine], titre });

/**
 * Les groupes du formulaire, dans leur ordre : ce qui arrive d'abord, puis qui, puis quoi. Un fait va dans la partie
 * dont la racine est la plus longue.
 */
export const GROUPES: readonly Groupe[] = [
  groupe('absence', 'L’absence', 'evenement.absence', 'evenement.suspension'),
  {
    code: 'depart',
    titre: 'Le départ',
    parties: [
      { racines: ['evenement.depart'] },
      { racines: ['evenement.depart.remplacant', 'evenement.depart.remplaceLe'], titre: 'Le remplaçant' },
    ],
  },
  groupe('reprise', 'La reprise', 'evenement.reprise'),
  groupe('demenagement', 'Le déménagement', 'evenement.demenagement'),
  groupe('resiliation', 'La résiliation', 'evenement.resiliation'),
  {
    code: 'renouvellement',
    titre: 'Le renouvellement',
    parties: [
      { racines: ['evenement.renouvellement'] },
      comptesDe('evenement.renouvellement.departs', 'Au départ du premier contrat'),
      comptesDe('evenement.renouvellement.actuels', 'Aujourd’hui'),
      comptesDe('evenement.renouvellement.proposes', 'Objectifs proposés'),
    ],
  },
  {
    code: 'effectifs',
    titre: 'Les nombres de patients',
    parties: [
      { racines: ['evenement.effectifs'] },
      comptesDe('evenement.effectifs.caisse', 'Relevés par la caisse'),
      comptesDe('evenement.effectifs.medecin', 'Vos comptes'),
    ],
  },
  groupe('indu', 'La somme réclamée', 'evenement.indu'),
  {
    code: 'point',
    titre: 'Le point de suivi',
    parties: [{ racines: ['point'] }, comptesDe('point.releve', 'Nombres de patients')],
  },
  groupe('medecins', 'Le médecin', 'medecins'),
  groupe('cabinet', 'Le cabinet', 'cabinet'),
  {
    code: 'employeur',
    titre: 'L’employeur',
    aide: 'Un médecin qui emploie en son nom choisit « exercice libéral » : le document prend alors son nom.',
    parties: [{ racines: ['employeur'] }, { racines: ['employeur.representant'], titre: 'Qui signe pour l’employeur' }],
  },
  {
    code: 'assistant',
    titre: 'L’assistant',
    parties: [{ racines: ['assistant'] }, { racines: ['assistant.autreEmployeur'], titre: 'Un autre emploi gardé' }],
  },
  groupe('travail', 'Le contrat de travail', 'contratDeTravail'),
  {
    code: 'cdd',
    titre: 'Le CDD',
    parties: [
      {
        racines: [
          'contratDeTravail.motif',
          'contratDeTravail.fin',
          'contratDeTravail.dureeMinimale',
          'contratDeTravail.essai',
        ],
      },
      { racines: ['contratDeTravail.remplace'], titre: 'La personne remplacée' },
    ],
  },
  groupe('temps', 'Le temps de travail', 'poste.heures', 'poste.horaire', 'poste.demandeEcrite'),
  {
    code: 'salaire',
    titre: 'Le salaire',
    parties: [
      { racines: ['poste.salaireBrut', 'poste.fourchette', 'poste.baseDeLAnciennete'] },
      { racines: ['poste.minimum'], titre: 'Le minimum de la branche' },
    ],
  },
  groupe('classement', 'Le classement', 'poste.emploiRepere', 'poste.niveau', 'poste.cotations'),
  groupe('poste', 'Le poste', 'poste'),
  groupe('offre', 'L’offre', 'offre'),
  {
    code: 'aide',
    titre: 'Le contrat d’aide',
    parties: [
      { racines: ['contratDAide'] },
      comptesDe('contratDAide.releve', 'Nombres de patients de départ'),
      { racines: ['contratDAide.banque'], titre: 'Le compte où l’aide est versée' },
    ],
  },
  {
    code: 'caisse',
    titre: 'La caisse',
    parties: [
      { racines: ['contratDAide.caisse'] },
      { racines: ['contratDAide.caisse.representant'], titre: 'Qui la représente' },
    ],
  },
  {
    code: 'formation',
    titre: 'La formation',
    parties: [{ racines: ['formation'] }, { racines: ['formation.opco'], titre: 'Le financement par l’OPCO' }],
  },
  groupe('vae', 'L’expérience', 'vae'),
  groupe('partage', 'Le partage', 'partage'),
  groupe('lieu', 'Le lieu', 'ville'),
];

const estSous = (chemin: string, racine: string): boolean => chemin === racine || chemin.startsWith(`${racine}.`);

const longueur = (chemin: string, { racines }: Partie): number =>
  Math.max(0, ...racines.filter((racine) => estSous(chemin, racine)).map((racine) => racine.length));

/** La partie où va un fait. Lève une erreur si aucune ne le prend : chaque fait du catalogue a la sienne. */
export const partieDe = (chemin: string): Partie => {
  const parties = GROUPES.flatMap((un) => un.parties);
  const [meilleure] = parties.toSorted((a, b) => longueur(chemin, b) - longueur(chemin, a));
  if (meilleure === undefined || longueur(chemin, meilleure) === 0) throw new Error(`Aucun groupe pour ${chemin}`);
  return meilleure;
};
