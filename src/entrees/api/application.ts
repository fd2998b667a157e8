import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { enumerer } from '../../explication/typographie.ts';
import { EntreeRefusee } from '../cli/sortir.ts';
import { lireDocument } from '../contrat-json/document.ts';
import { type Calcul, calculerEvaluation, calculerSuivi, type Outils } from './calculs.ts';
import { LIMITE_EN_CLAIR, lireBorne, refuserLeType } from './corps.ts';
import { POLITIQUE_DE_L_ESSAI, SECURITE } from './entetes.ts';
import type { Exemples } from './essai/exemples.ts';
import { ecrirePageDEssai } from './essai/page.ts';
import { garder } from './garde.ts';
import type { Pied } from './pages.ts';
import { CHEMIN_DE_L_ESSAI, direDocumentRefuse } from './problemes.ts';
import { refuser as preparerLesRefus, rendreProbleme } from './refus.ts';
import { decrireLApi, decrireRoutes } from './routes.ts';
import type { FichierServi, Site } from './site.ts';

/** Tout ce que l'application sert ou consulte, lu avant la première requête. */
export interface Service extends Outils {
  readonly port: number;
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

type Refuser = ReturnType<typeof preparerLesRefus>;

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

/** Les deux calculs : le type, puis la taille, puis la lecture, puis la réponse. */
const poserLApi = (application: Hono, service: Service, adresse: string, refuser: Refuser): void => {
  const exigerDuJson: MiddlewareHandler = async (contexte, suite) => {
    const { req } = contexte;
    const phrase = refuserLeType(req.header('content-type'), req.header('content-encoding'));
    return phrase === undefined ? suite() : refuser(contexte, 'type-refuse', phrase);
  };
  const recevoir = (calculer: Calcul) => async (contexte: Context) => {
    const { req } = contexte;
    const octets = await lireBorne(req.raw.body, req.header('content-length'));
    if (octets === undefined) {
      return refuser(contexte, 'trop-gros', `Le document dépasse ${LIMITE_EN_CLAIR}, le plus qui est lu ici.`);
    }
    const lu = lireDocument(octets);
    return lu.accepte
      ? rendreJson(await calculer(lu.valeur, service))
      : refuser(contexte, 'illisible', lu.refus.map(({ message }) => message).join(' '));
  };
  const routes = decrireRoutes(service.exemples);
  const description = decrireLApi(Object.values(routes), service.programme, adresse);
  application.post(routes.evaluer.path, exigerDuJson, recevoir(calculerEvaluation));
  application.post(routes.suivre.path, exigerDuJson, recevoir(calculerSuivi));
  application.get(routes.decrire.path, () => rendreJson(description));
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
  application.onError((erreur, contexte) =>
    erreur instanceof EntreeRefusee
      ? rendreProbleme(direDocumentRefuse(erreur.ecarts))
      : refuser(contexte, 'panne', "Tandem n'a pas su répondre. Relancez ./tandem."),
  );
  return application;
};
