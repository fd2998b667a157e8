import { composer } from '../../explication/typographie.ts';

/** Ce que dit le pied de chaque page : la version du programme, le jour du droit. */
export interface Pied {
  readonly programme: string;
  readonly droit: string;
}

const CARACTERES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Un texte écrit dans une page, ou dans la valeur d'un attribut, sans rien y ouvrir. */
export const echapper = (texte: string): string => texte.replace(/[&<>"]/g, (signe) => CARACTERES[signe] ?? signe);

/** Le cadre des pages que le serveur écrit lui-même. `contenu` et `tete` sont du HTML. */
export const encadrer = (titre: string, contenu: string, { programme, droit }: Pied, tete = ''): string =>
  `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${echapper(titre)} – Tandem</title>
<link rel="icon" href="/tandem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/pages.css">
${tete}</head>
<body>
${contenu}
<footer class="pied"><p>Tandem ${echapper(programme)}, logiciel libre (EUPL-1.2). Ce n’est pas un site de l’Assurance Maladie. Droit tenu au ${echapper(droit)}.</p></footer>
</body>
</html>
`;

/** Une page d'une phrase, avec le même pied que les autres. */
export const ecrirePage = (titre: string, texte: string, pied: Pied): string =>
  encadrer(
    titre,
    `<main class="seule">
<h1>${echapper(composer(titre))}</h1>
<p>${echapper(composer(texte))}</p>
<p><a href="/">Ouvrir Tandem</a></p>
</main>`,
    pied,
  );
