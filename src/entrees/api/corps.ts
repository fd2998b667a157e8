const MEGA = 1_000_000;

/** Le plus gros document lu par HTTP, en octets ; un contrat de dix mille actes en pèse moins de deux millions. */
export const LIMITE_DU_CORPS = 5 * MEGA;

export const LIMITE_EN_CLAIR = `${LIMITE_DU_CORPS / MEGA}\u00a0Mo`;

const JSON_EN_UTF8 = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

/** Ce qui empêche de lire un corps ainsi annoncé, ou rien. */
export const refuserLeType = (type: string | undefined, codage: string | undefined): string | undefined => {
  if (type === undefined || !JSON_EN_UTF8.test(type.trim())) {
    return "Annoncez un document JSON en UTF-8 : l'en-tête Content-Type vaut application/json.";
  }
  if (codage !== undefined && codage.trim().toLowerCase() !== 'identity') {
    return 'Envoyez le document sans le compresser : aucun Content-Encoding n’est lu.';
  }
  return undefined;
};

type Lecteur = ReadableStreamDefaultReader<Uint8Array>;

/** Au-delà de la limite, ce que l'on jette encore pour que l'auteur, qui écrit toujours, reçoive le refus. */
const JETE_AU_PLUS = 50 * MEGA;

const jeterLaSuite = async (lecteur: Lecteur): Promise<void> => {
  try {
    for (let jete = 0; jete < JETE_AU_PLUS; ) {
      const { done, value } = await lecteur.read();
      if (done) return;
      jete += value.length;
    }
  } catch {
    // L'auteur est parti avant la fin : il n'y a plus personne à qui répondre.
  }
};

/** Les octets d'un corps, comptés au fil de la lecture ; rien s'ils dépassent la limite, ou annoncent qu'ils le feront. */
export const lireBorne = async (
  flux: ReadableStream<Uint8Array> | null,
  annonce: string | undefined,
): Promise<Uint8Array | undefined> => {
  if (Number(annonce) > LIMITE_DU_CORPS) return undefined;
  if (flux === null) return new Uint8Array();
  const lecteur = flux.getReader();
  const morceaux: Uint8Array[] = [];
  for (let taille = 0; ; ) {
    const { done, value } = await lecteur.read();
    if (done) return Buffer.concat(morceaux);
    taille += value.length;
    if (taille > LIMITE_DU_CORPS) {
      void jeterLaSuite(lecteur);
      return undefined;
    }
    morceaux.push(value);
  }
};
