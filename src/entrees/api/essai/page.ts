import { composer } from '../../../explication/typographie.ts';
import { PLACES } from '../guichet.ts';
import { LOTS_A_LA_FOIS } from '../lots.ts';
import { echapper, encadrer, type Pied } from '../pages.ts';
import { type CodeProbleme, PROBLEMES } from '../problemes.ts';
import type { Exemples } from './exemples.ts';

/** Quand chaque refus arrive, et quoi faire. */
const REFUS_EXPLIQUES: Readonly<Record<CodeProbleme, string>> = {
  illisible: "Le document n'est pas du JSON, ou pas en UTF-8 : la phrase dit où il se casse.",
  'origine-refusee': "L'envoi vient d'une page qui n'est pas de Tandem.",
  introuvable: "Rien n'est servi à cette adresse.",
  'methode-refusee': "Cette adresse existe, mais pas pour cette méthode : l'en-tête Allow dit lesquelles.",
  'trop-gros': 'Le document dépasse la limite dite plus haut.',
  'type-refuse': 'Annoncez application/json, en UTF-8 et sans compression.',
  'hote-refuse': 'La requête porte un autre nom que celui de cette machine.',
  'document-refuse':
    "Le document se lit, mais un champ est faux : « erreurs » donne le chemin de chacun et une phrase. Rien n'est calculé.",
  'brouillon-refuse':
    "Le dossier se lit, mais les textes ne permettent pas ce brouillon : « motifs » dit pourquoi, et sur quelles sources. Aucun fichier n'est fait.",
  panne: "Tandem n'a pas su répondre. Dites-nous avec quel document, sans donnée de santé.",
  complet: "Trop de coûts et de fichiers sont demandés ensemble : l'en-tête Retry-After dit quand revenir.",
};

/** Ce qui s'essaie ici : la fin de l'adresse, l'exemple proposé, et ce que cela demande. */
const DEMANDES: readonly { readonly nom: string; readonly exemple: keyof Exemples; readonly libelle: string }[] = [
  {
    nom: 'evaluer',
    exemple: 'evaluer',
    libelle: "Une situation : le droit à l'aide, les sommes, les objectifs",
  },
  {
    nom: 'suivre',
    exemple: 'suivre',
    libelle: "Un contrat et ses actes, à un jour : l'état, les sommes, les alertes",
  },
  { nom: 'cout', exemple: 'cout', libelle: "Un emploi : le coût de l'employeur, ligne par ligne, aide déduite" },
  { nom: 'planning', exemple: 'planning', libelle: 'Une semaine type, face à la convention collective' },
  { nom: 'documents/rapport.pdf', exemple: 'rapport', libelle: "Le rapport d'une simulation, en deux pages" },
  { nom: 'documents/budget.xlsx', exemple: 'rapport', libelle: 'Le budget de cinq ans, avec ses formules' },
  {
    nom: 'documents/fiche-de-poste.docx',
    exemple: 'dossier',
    libelle: "Un brouillon à relire ; la liste des autres est à l'adresse /api/documents",
  },
];

const dire = (texte: string): string => echapper(composer(texte));

const choix = (exemples: Exemples): string =>
  DEMANDES.map(
    ({ nom, exemple, libelle }, rang) =>
      `<label class="choix"><input type="radio" name="commande" value="${nom}" data-exemple="${echapper(exemples[exemple])}"${rang === 0 ? ' checked' : ''}> <span><strong>${nom}</strong> <span class="doux">${dire(libelle)}</span></span></label>`,
  ).join('\n');

const refus = (): string =>
  (Object.keys(PROBLEMES) as CodeProbleme[])
    .map((code) => {
      const { statut, titre } = PROBLEMES[code];
      return `<div id="${code}"><dt>${statut} <span>${dire(titre)}</span></dt><dd>${dire(REFUS_EXPLIQUES[code])}</dd></div>`;
    })
    .join('\n');

export interface Essai {
  readonly adresse: string;
  readonly exemples: Exemples;
  /** Le plus gros document lu. */
  readonly limite: string;
}

const contenu = ({ adresse, exemples, limite }: Essai): string => `<header class="entete">
<p><a href="/">Tandem</a></p>
<h1>Essayer l’API</h1>
<p class="chapeau">${dire("Les mêmes documents et les mêmes réponses que la ligne de commande, par HTTP, sur cette machine seulement. Rien n'est gardé ni journalisé.")}</p>
</header>
<main>
<noscript><p class="note">${dire("Sans JavaScript, cette page n'envoie rien. Les commandes plus bas donnent la même réponse.")}</p></noscript>
<div class="colonnes">
<form id="essai" class="feuille">
<fieldset>
<legend>Que demander&nbsp;?</legend>
${choix(exemples)}
</fieldset>
<label for="document">Le document, en JSON</label>
<textarea id="document" rows="22" spellcheck="false" autocapitalize="off" autocomplete="off">
${echapper(exemples.evaluer)}</textarea>
<div class="boutons">
<button type="submit">Envoyer</button>
<button type="button" id="remettre" class="second">Remettre l’exemple</button>
</div>
</form>
<section class="feuille" aria-labelledby="titre-reponse">
<h2 id="titre-reponse">La réponse</h2>
<p id="etat" role="status" class="doux">Rien n’est encore envoyé.</p>
<pre id="reponse" tabindex="0" role="region" aria-label="La réponse, en JSON" hidden></pre>
<p><a id="fichier" hidden>Enregistrer le fichier</a></p>
</section>
</div>
<section class="feuille">
<h2>Depuis un programme</h2>
<p>${dire('La description complète, au format OpenAPI 3.1 :')} <a href="/api/openapi.json">/api/openapi.json</a>. ${dire('Les schémas JSON seuls :')} <code>./tandem schema situation</code>.</p>
<pre tabindex="0" role="region" aria-label="Des commandes curl">curl --json @situation.json ${adresse}api/evaluer
curl --json @contrat.json ${adresse}api/suivre
curl --json @emploi.json ${adresse}api/cout
curl --json @dossier.json -O ${adresse}api/documents/fiche-de-poste.docx
curl -H 'content-type: text/csv' -T medecins.csv -X POST ${adresse}api/lots</pre>
<p>${dire('Les fichiers que Tandem sait faire, et le document que chacun demande :')} <a href="/api/documents">/api/documents</a>.</p>
</section>
<section class="feuille">
<h2>Les limites</h2>
<ul>
<li>${dire(`Un document par requête, de ${limite} au plus, en application/json et en UTF-8.`)}</li>
<li>${dire("Tandem n'écoute que cette machine (127.0.0.1), et ne reçoit rien d'une page qui n'est pas la sienne.")}</li>
<li>${dire('Un barème se désigne par son nom. Ceux du dossier des barèmes sont lus une fois, au démarrage ; jamais un chemin.')}</li>
<li>${dire("Une clé laissée de côté veut dire « pas su », jamais « non ». Sans « au », un contrat est suivi aujourd'hui, à Paris.")}</li>
<li>${dire(`Les coûts et les fichiers se font à part : ${PLACES} à la fois au plus, sans retarder les autres réponses.`)}</li>
<li>${dire(`Un lot (/api/lots) est lu et rendu au fil de l'eau, ${LOTS_A_LA_FOIS} à la fois ; sa dernière ligne est le bilan, sans quoi il est incomplet.`)}</li>
<li>${dire("Rien n'est gardé ni journalisé : ni le document, ni la réponse, ni le fichier, fait en mémoire puis oublié. Son nom ne porte le nom de personne.")}</li>
</ul>
</section>
<section class="feuille">
<h2>Les refus</h2>
<p>${dire('Chacun est un document application/problem+json (RFC 9457).')}</p>
<dl>
${refus()}
</dl>
</section>
</main>`;

/** La page où l'on essaie l'API. Le document d'exemple est déjà là : sans rien écrire, on peut envoyer. */
export const ecrirePageDEssai = (essai: Essai, pied: Pied): string =>
  encadrer('Essayer l’API', contenu(essai), pied, '<script type="module" src="/api/essai.js"></script>\n');
