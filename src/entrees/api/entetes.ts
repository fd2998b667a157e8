const politique = (connexion: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "worker-src 'self'",
    `connect-src ${connexion}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** La page d'essai est la seule qui parle au serveur : les autres calculent chez la personne et n'envoient rien. */
export const POLITIQUE_DE_L_ESSAI = politique("'self'");

/** Posés sur toute réponse, page ou document, servie ou refusée. */
export const SECURITE: Readonly<Record<string, string>> = {
  'content-security-policy': politique("'none'"),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
