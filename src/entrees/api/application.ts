import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { enumerer } from '../../explication/typographie.ts';
import { EntreeRefusee } from '../cli/sortir.ts';
import { CALCULS, type Outils } from './calculs.ts';
import { CATALOGUE, CHEMIN_DES_DOCUMENTS } from './catalogue.ts';
import { LIMITE_EN_CLAIR } from './corps.ts';
import { POLITIQUE_DE_L_ESSAI, SECURITE } from './entetes.ts';
import type { Exemples } from './essai/exemples.ts';
import { ecrirePageDEssai } from './essai/page.ts';
import { BrouillonRefuse, FICHIERS_FAITS, type FichierFait, nomDuFichier, TYPES_DE_FICHIER } from './fichiers-faits.ts';
import { garder } from './garde.ts';
import { ouvrirUnGuichet } from './guichet.ts';
import { LOTS_A_LA_FOIS, type OutilsDeLots, recevoirUnLot } from './lots.ts';
import { CHEMIN_DES_LOTS } from './lots-forme.ts';
import type { Pied } from './pages.ts';
import { CHEMIN_DE_L_ESSAI, direBrouillonRefuse, direDocumentRefuse } from './problemes.ts';
import { auGuichet, exigerDuJson, type Repondre, recevoir } from './reception.ts';
import { refuser as preparerLesRefus, type Refuser, rendreProbleme } from './refus.ts';
import { CHEMIN_DE_LA_DESCRIPTION, decrireLApi, decrireRoutes } from './routes.ts';
import type { FichierServi, Site } from './site.ts';

/** Tout ce que l'application sert ou consulte, lu avant la première requête. */
export interface Service extends Outils, OutilsDeLots {
  readonly port: number;
  /** Les places du guichet : les travaux lourds admis à la fois. */
  readonly places: number;
  readonly pied: Pied;
  readonly exemples: Exemples;
  readonly site: Site;
  readonly style: FichierServi;
  readonly script: FichierServi;
}

const rendreFichier = (
  { type, cache, corps }: FichierServi,
  entetes: Readonly<Record<string, string>> = {},
): Response => new Response(corps, { headers: { 'content-type': type, 'cache-control': cache, ...entetes } });

const rendreJson = (contenu: object): Response =>
  new Response(JSON.stringify(contenu), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/** Un fichier fait pour une personne : il s'enregistre, ne se garde pas, et son nom ne dit rien d'elle. */
const rendreFichierFait = (fait: FichierFait, octets: Uint8Array): Response =>
  new Response(new Uint8Array(octets), {
    headers: {
      'content-type': TYPES_DE_FICHIER[fait.extension],
      'content-disposition': `attachment; filename="${nomDuFichier(fait)}"`,
      'cache-control': 'no-store',
    },
  });

/** Ce que toute requête traverse : ses en-têtes de sécurité, d'où elle vient, ce que l'adresse accepte. */
const poserLesBarrieres = (application: Hono, port: number, refuser: Refuser): void => {
  const phrases = {
    'hote-refuse': `Tandem ne répond qu'à http://127.0.0.1:${port}/ : ouvrez cette adresse dans votre navigateur.`,
    'origine-refusee': "Cet envoi vient d'une autre page que celles de Tandem.",
  };
  application.use(async (contexte, suite) => {
    await suite();
    for (const [nom, valeur] of Object.entries(SECURITE)) {
      if (!contexte.res.headers.has(nom)) contexte.res.headers.set(nom, valeur);
    }
  });
  application.use(async (contexte, suite) => {
    const { req } = contexte;
    const provenance = {
      methode: req.method,
      hote: req.header('host'),
      origine: req.header('origin'),
      site: req.header('sec-fetch-site'),
    };
    const motif = garder(provenance, port);
    return motif === undefined ? suite() : refuser(contexte, motif, phrases[motif]);
  });
  application.use(
    methodNotAllowed({
      app: application,
      onMethodNotAllowed: (contexte, methodes) =>
        refuser(contexte, 'methode-refusee', `Cette adresse n'accepte que ${enumerer(methodes)}.`, {
          allow: methodes.join(', '),
        }),
    }),
  );
};

/** Les calculs, les fichiers et la description ; ce qui est lourd passe au guichet. */
const poserLApi = (application: Hono, service: Service, adresse: string, refuser: Refuser): void => {
  const guichet = ouvrirUnGuichet(service.places);
  const json = exigerDuJson(refuser);
  for (const { nom, calculer, lourd } of CALCULS) {
    const repondre: Repondre = async (document) => rendreJson(await calculer(document, service));
    application.post(`/api/${nom}`, json, recevoir(refuser, lourd ? auGuichet(guichet, refuser, repondre) : repondre));
  }
  for (const fait of FICHIERS_FAITS) {
    const repondre: Repondre = async (document) => rendreFichierFait(fait, await fait.faire(document, service));
    application.post(
      `${CHEMIN_DES_DOCUMENTS}/${nomDuFichier(fait)}`,
      json,
      recevoir(refuser, auGuichet(guichet, refuser, repondre)),
    );
  }
  application.post(CHEMIN_DES_LOTS, recevoirUnLot(refuser, ouvrirUnGuichet(LOTS_A_LA_FOIS), service));
  const description = decrireLApi(decrireRoutes(service.exemples), service.programme, adresse);
  application.get(CHEMIN_DES_DOCUMENTS, () => rendreJson(CATALOGUE));
  application.get(CHEMIN_DE_LA_DESCRIPTION, () => rendreJson(description));
};

/** La page d'essai et ses deux fichiers, puis les fichiers du site, une adresse chacun. */
const poserLesPages = (application: Hono, service: Service, adresse: string): void => {
  const { pied, exemples, style, script, site } = service;
  const essai: FichierServi = {
    type: 'text/html; charset=utf-8',
    cache: 'no-cache',
    corps: new TextEncoder().encode(ecrirePageDEssai({ adresse, exemples, limite: LIMITE_EN_CLAIR }, pied)),
  };
  for (const chemin of [CHEMIN_DE_L_ESSAI, `${CHEMIN_DE_L_ESSAI}/`]) {
    application.get(chemin, () => rendreFichier(essai, { 'content-security-policy': POLITIQUE_DE_L_ESSAI }));
  }
  application.get(`${CHEMIN_DE_L_ESSAI}/pages.css`, () => rendreFichier(style));
  application.get(`${CHEMIN_DE_L_ESSAI}/essai.js`, () => rendreFichier(script));
  // Les fichiers seuls sont comprimés : ils sont les mêmes pour tous, et pèsent trois fois moins.
  for (const [chemin, fichier] of site) application.get(chemin, compress(), () => rendreFichier(fichier));
};

/** L'application entière : le site, la page d'essai, l'API et ses refus. Elle ne garde ni ne journalise rien. */
export const creerApplication = (service: Service): Hono => {
  const application = new Hono();
  const refuser = preparerLesRefus(service.pied);
  const adresse = `http://127.0.0.1:${service.port}/`;
  poserLesBarrieres(application, service.port, refuser);
  poserLApi(application, service, adresse, refuser);
  poserLesPages(application, service, adresse);
  application.notFound((contexte) => refuser(contexte, 'introuvable', "Rien n'est servi à cette adresse."));
  application.onError((erreur, contexte) => {
    if (erreur instanceof EntreeRefusee) return rendreProbleme(direDocumentRefuse(erreur.ecarts));
    if (erreur instanceof BrouillonRefuse) return rendreProbleme(direBrouillonRefuse(erreur.refus));
    return refuser(
      contexte,
      'panne',
      "Tandem n'a pas su répondre. Renvoyez la demande ; si cela recommence, relancez ./tandem.",
    );
  });
  return application;
};
