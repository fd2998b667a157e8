import { composer } from '../../explication/typographie.ts';

/** Ce que le serveur peut servir, et rien d'autre : le chemin demandé vers le fichier de `dist/web` et son type. */
const FEUILLES = ['jetons', 'page', 'commandes', 'formulaire', 'reponse', 'sommes', 'pourquoi'] as const;
const FICHIERS: Readonly<Record<string, { readonly nom: string; readonly type: string }>> = {
  '/': { nom: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { nom: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/tandem.svg': { nom: 'tandem.svg', type: 'image/svg+xml' },
  ...Object.fromEntries(
    FEUILLES.map((feuille) => [`/${feuille}.css`, { nom: `${feuille}.css`, type: 'text/css; charset=utf-8' }]),
  ),
};

const SECURITE: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

export interface Demande {
  readonly methode: string | undefined;
  readonly adresse: string | undefined;
  readonly hote: string | undefined;
}

interface Reponse {
  readonly statut: number;
  readonly entetes: Readonly<Record<string, string>>;
}

/** Ce qu'il faut répondre : un fichier à lire, ou une page écrite ici. */
export type Decision =
  | (Reponse & { readonly fichier: string })
  | (Reponse & { readonly titre: string; readonly texte: string });

const entetesDe = (type: string) => ({ ...SECURITE, 'content-type': type, 'cache-control': 'no-cache' });
const EN_HTML = entetesDe('text/html; charset=utf-8');

const refuser = (
  statut: number,
  titre: string,
  texte: string,
  entetes: Readonly<Record<string, string>> = {},
): Decision => ({ statut, entetes: { ...EN_HTML, ...entetes }, titre: composer(titre), texte: composer(texte) });

/** Seul le nom local est admis : une page d'ailleurs qui ferait pointer son nom ici porterait encore le sien. */
const estLocal = (hote: string | undefined, port: number): boolean => {
  const nom = hote?.toLowerCase();
  const locaux = [`127.0.0.1:${port}`, `localhost:${port}`];
  return nom !== undefined && (port === 80 ? [...locaux, '127.0.0.1', 'localhost'] : locaux).includes(nom);
};

/** Décide de la réponse à une requête, sans rien lire : l'hôte, puis la méthode, puis la liste des fichiers. */
export const decider = ({ methode, adresse, hote }: Demande, port: number): Decision => {
  if (!estLocal(hote, port)) {
    return refuser(
      421,
      'Adresse refusée',
      `Tandem ne répond qu'à http://127.0.0.1:${port}/ : ouvrez cette adresse dans votre navigateur.`,
    );
  }
  if (methode !== 'GET' && methode !== 'HEAD') {
    return refuser(405, 'Demande refusée', "Ce serveur ne reçoit rien : il ne fait qu'envoyer la page.", {
      allow: 'GET, HEAD',
    });
  }
  const chemin = adresse?.split(/[?#]/, 1)[0] ?? '';
  const fichier = Object.hasOwn(FICHIERS, chemin) ? FICHIERS[chemin] : undefined;
  return fichier === undefined
    ? refuser(404, 'Page introuvable', "Cette page n'existe pas. Tout tient dans la page d'accueil.")
    : { statut: 200, entetes: entetesDe(fichier.type), fichier: fichier.nom };
};

export interface Pied {
  readonly programme: string;
  readonly droit: string;
}

/** Pose la version et le jour du droit dans une page. */
export const remplir = (page: string, { programme, droit }: Pied): string =>
  page.replaceAll('{{programme}}', programme).replaceAll('{{droit}}', droit);

const CARACTERES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const echapper = (texte: string): string => texte.replace(/[&<>]/g, (signe) => CARACTERES[signe] ?? signe);

/** Une page d'une phrase, avec le même pied que les autres. */
export const ecrirePage = (titre: string, texte: string, pied: Pied): string =>
  remplir(
    `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${echapper(titre)} – Tandem</title>
<link rel="icon" href="/tandem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/jetons.css">
<link rel="stylesheet" href="/page.css">
<main class="seule">
<h1>${echapper(titre)}</h1>
<p>${echapper(texte)}</p>
<p><a href="/">Ouvrir Tandem</a></p>
</main>
<footer class="pied"><p>Tandem {{programme}}, logiciel libre (EUPL-1.2). Ce n’est pas un site de l’Assurance Maladie. Droit tenu au {{droit}}.</p></footer>
</html>
`,
    pied,
  );

/** Le port demandé par la personne : 4100 si elle n'en dit rien, 0 pour n'importe quel port libre. */
export const lirePort = (texte: string | undefined): number | undefined => {
  if (texte === undefined || texte === '') return 4100;
  if (!/^\d{1,5}$/.test(texte)) return undefined;
  const port = Number(texte);
  return port <= 65_535 ? port : undefined;
};
