import type { Context } from 'hono';
import { ecrirePage, type Pied } from './pages.ts';
import { CHEMIN_DE_L_ESSAI, type CodeProbleme, direProbleme, type Probleme } from './problemes.ts';

type Entetes = Readonly<Record<string, string>>;

const EN_PAGE: Entetes = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
const EN_PROBLEME: Entetes = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };

/** Un refus pour un programme (RFC 9457). */
export const rendreProbleme = (probleme: Probleme, entetes: Entetes = {}): Response =>
  new Response(JSON.stringify(probleme), { status: probleme.status, headers: { ...EN_PROBLEME, ...entetes } });

/** Qui ouvre une page lit une page ; qui appelle l'API, ou envoie, reçoit un document. */
const attendUnePage = (methode: string, chemin: string): boolean =>
  (methode === 'GET' || methode === 'HEAD') && !chemin.startsWith(`${CHEMIN_DE_L_ESSAI}/`);

export type Refuser = (contexte: Context, code: CodeProbleme, phrase: string, entetes?: Entetes) => Response;

/** Refuse une requête d'une phrase, dans la forme que son auteur sait lire. */
export const refuser =
  (pied: Pied): Refuser =>
  ({ req }, code, phrase, entetes = {}) => {
    const probleme = direProbleme(code, phrase);
    if (!attendUnePage(req.method, req.path)) return rendreProbleme(probleme, entetes);
    const page = ecrirePage(probleme.title, probleme.detail, pied);
    return new Response(page, { status: probleme.status, headers: { ...EN_PAGE, ...entetes } });
  };
