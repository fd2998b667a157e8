/** Au-delà, la page renvoie à la ligne de commande, dont la mémoire ne suit pas l'entrée. */
export const LIGNES_AU_PLUS = 50_000;

/** Ce que l'on imprime en une fois a une fin : au-delà, mieux vaut l'export. */
export const FICHES_AU_PLUS = 200;
