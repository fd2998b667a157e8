/** Le port de départ, quand la personne n'en dit rien. */
const PORT_HABITUEL = 4100;

export const PORT_MAXIMAL = 65_535;

/** Le port demandé par la personne : 4100 si elle n'en dit rien, 0 pour n'importe quel port libre. */
export const lirePort = (texte: string | undefined): number | undefined => {
  if (texte === undefined || texte === '') return PORT_HABITUEL;
  if (!/^\d{1,5}$/.test(texte)) return undefined;
  const port = Number(texte);
  return port <= PORT_MAXIMAL ? port : undefined;
};
