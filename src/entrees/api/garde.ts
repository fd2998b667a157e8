/** Ce qui, dans une requête, dit d'où elle vient. */
export interface Provenance {
  readonly methode: string;
  readonly hote: string | undefined;
  readonly origine: string | undefined;
  /** `Sec-Fetch-Site`, que tout navigateur récent pose lui-même. */
  readonly site: string | undefined;
}

const SITES_ADMIS = ['same-origin', 'none'];

const nomsLocaux = (port: number): readonly string[] => {
  const noms = ['127.0.0.1', 'localhost'];
  const avecPort = noms.map((nom) => `${nom}:${port}`);
  return port === 80 ? [...avecPort, ...noms] : avecPort;
};

/** Seul le nom local est admis : une page d'ailleurs qui ferait pointer son nom ici porterait encore le sien. */
export const estLocal = (hote: string | undefined, port: number): boolean =>
  hote !== undefined && nomsLocaux(port).includes(hote.toLowerCase());

/** Une autre page ouverte dans le même navigateur ne parle pas à Tandem, fût-elle servie par cette machine. */
const vientDIci = ({ origine, site }: Provenance, port: number): boolean =>
  (origine === undefined || nomsLocaux(port).some((nom) => origine === `http://${nom}`)) &&
  (site === undefined || SITES_ADMIS.includes(site));

/** Le motif pour lequel une requête n'est pas écoutée, ou rien. Lire une page n'engage à rien : seul un envoi dit d'où il vient. */
export const garder = (provenance: Provenance, port: number): 'hote-refuse' | 'origine-refusee' | undefined => {
  if (!estLocal(provenance.hote, port)) return 'hote-refuse';
  const lecture = provenance.methode === 'GET' || provenance.methode === 'HEAD';
  return lecture || vientDIci(provenance, port) ? undefined : 'origine-refusee';
};
