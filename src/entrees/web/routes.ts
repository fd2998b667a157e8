/** Les écrans de la page : leur adresse, leur nom. La construction en fait autant de fichiers, pour un site de fichiers seuls. */
export const ROUTES = [
  { chemin: '/', nom: 'Simuler', titre: 'Avez-vous droit à l’aide, et à combien ?', enTete: true },
  { chemin: '/partage', nom: 'Partager', titre: 'Partager un assistant à plusieurs', enTete: true },
  { chemin: '/contrat', nom: 'Suivre un contrat', titre: 'Suivre un contrat', enTete: true },
  { chemin: '/droit', nom: 'Le droit', titre: 'Le droit, règle par règle', enTete: true },
  { chemin: '/etapes', nom: 'Prochaines étapes', titre: 'De l’idée au premier versement', enTete: true },
  { chemin: '/candidat', nom: 'Devenir assistant', titre: 'Devenir assistant médical', enTete: true },
  { chemin: '/employeur', nom: 'Employer', titre: 'Employer un assistant médical', enTete: true },
  { chemin: '/employeur/documents', nom: 'Documents', titre: 'Préparer les documents', enTete: false },
  { chemin: '/employeur/planning', nom: 'Planning', titre: 'Vérifier un planning', enTete: false },
  { chemin: '/comptable', nom: 'Expert-comptable', titre: 'Pour l’expert-comptable', enTete: false },
  { chemin: '/medecins', nom: 'Mes médecins', titre: 'Mes médecins', enTete: false },
  { chemin: '/accessibilite', nom: 'Accessibilité', titre: 'Déclaration d’accessibilité', enTete: false },
] as const;

export type Chemin = (typeof ROUTES)[number]['chemin'];

/** L'adresse de la page d'une règle, d'un point contesté ou d'une lacune : elle ne change pas. */
export const cheminDeRegle = (cle: string): string => `/droit/${cle}`;

/** L'adresse où se prépare un document. */
export const cheminDuDocument = (code: string): string => `/employeur/documents/${code}`;
