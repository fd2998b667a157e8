import { type ComponentType, Suspense, useLayoutEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Entete } from './coquille/entete.tsx';
import { useFocusRepris } from './coquille/focus-repris.ts';
import { LienInterne } from './coquille/lien-interne.tsx';
import { Notes } from './coquille/notes.tsx';
import { Pied } from './coquille/pied.tsx';
import { tardif } from './elements/tardif.ts';
import { type AdresseOuverte, PorteSimulation } from './etat/contexte.tsx';
import { ROUTES } from './routes.ts';
import { PageSimuler } from './simuler/page.tsx';

/** L'écran que son morceau, faute de réseau ou d'une version plus récente, n'a pas pu donner. */
const EcranNonCharge = () => (
  <div className="page-seule" role="alert">
    <h1>Cet écran n’a pas pu se charger</h1>
    <p>
      La connexion s’est peut-être interrompue, ou Tandem a changé depuis que cette page est ouverte. Les écrans déjà
      ouverts marchent encore&nbsp;: enregistrez-y ce qui doit l’être, puis rechargez.
    </p>
    <p>
      <button type="button" className="bouton bouton-plein" onClick={() => window.location.reload()}>
        Recharger la page
      </button>
    </p>
  </div>
);

const tardive = <Module,>(charger: () => Promise<Module>, choisir: (module: Module) => ComponentType) =>
  tardif(async () => choisir(await charger()), EcranNonCharge);

const PagePartage = tardive(
  () => import('./partage/page.tsx'),
  ({ PagePartage: page }) => page,
);
const PageContrat = tardive(
  () => import('./contrat/page.tsx'),
  ({ PageContrat: page }) => page,
);
const PageDroit = tardive(
  () => import('./droit/page.tsx'),
  ({ PageDroit: page }) => page,
);
const PageRegle = tardive(
  () => import('./droit/page-regle.tsx'),
  ({ PageRegle: page }) => page,
);
const PageEtapes = tardive(
  () => import('./etapes/page.tsx'),
  ({ PageEtapes: page }) => page,
);
const PageCandidat = tardive(
  () => import('./candidat/page.tsx'),
  ({ PageCandidat: page }) => page,
);
const PageEmployeur = tardive(
  () => import('./employeur/page.tsx'),
  ({ PageEmployeur: page }) => page,
);
const PageDocuments = tardive(
  () => import('./employeur/documents/liste.tsx'),
  ({ PageDocuments: page }) => page,
);
const PageDocument = tardive(
  () => import('./employeur/documents/page.tsx'),
  ({ PageDocument: page }) => page,
);
const PagePlanning = tardive(
  () => import('./employeur/planning/page.tsx'),
  ({ PagePlanning: page }) => page,
);
const PageComptable = tardive(
  () => import('./comptable/page.tsx'),
  ({ PageComptable: page }) => page,
);
const PageMedecins = tardive(
  () => import('./medecins/page.tsx'),
  ({ PageMedecins: page }) => page,
);
const PageAccessibilite = tardive(
  () => import('./accessibilite/page.tsx'),
  ({ PageAccessibilite: page }) => page,
);

const PageInconnue = () => (
  <div className="page-seule">
    <h1>Cette page n’existe pas</h1>
    <p>L’adresse est peut-être incomplète.</p>
    <p>
      <LienInterne vers="/" className="bouton bouton-plein">
        Simuler
      </LienInterne>
    </p>
  </div>
);

/** Nomme l'écran dans l'onglet, et porte le focus sur son titre quand on en change. */
const useTitreDEcran = (): void => {
  const [lieu] = useLocation();
  const premier = useRef(true);
  useLayoutEffect(() => {
    const route = ROUTES.findLast(({ chemin }) => lieu === chemin || (chemin !== '/' && lieu.startsWith(`${chemin}/`)));
    document.title = `${route?.titre ?? 'Page introuvable'} – Tandem`;
    if (!premier.current) document.querySelector<HTMLElement>('#contenu')?.focus();
    premier.current = false;
  }, [lieu]);
};

const Ecrans = () => {
  useTitreDEcran();
  useFocusRepris();
  return (
    <>
      <button type="button" className="saut" onClick={() => document.querySelector<HTMLElement>('#contenu')?.focus()}>
        Aller au contenu
      </button>
      <Entete />
      <main id="contenu" tabIndex={-1}>
        <Notes />
        <Suspense fallback={<p className="chargement">Chargement…</p>}>
          <Switch>
            <Route path="/" component={PageSimuler} />
            <Route path="/partage" component={PagePartage} />
            <Route path="/contrat" component={PageContrat} />
            <Route path="/droit" component={PageDroit} />
            <Route path="/droit/:cle" component={PageRegle} />
            <Route path="/etapes" component={PageEtapes} />
            <Route path="/candidat" component={PageCandidat} />
            <Route path="/employeur" component={PageEmployeur} />
            <Route path="/employeur/documents" component={PageDocuments} />
            <Route path="/employeur/documents/:code" component={PageDocument} />
            <Route path="/employeur/planning" component={PagePlanning} />
            <Route path="/comptable" component={PageComptable} />
            <Route path="/medecins" component={PageMedecins} />
            <Route path="/accessibilite" component={PageAccessibilite} />
            <Route component={PageInconnue} />
          </Switch>
        </Suspense>
      </main>
      <Pied />
    </>
  );
};

interface Proprietes {
  readonly aujourdHui: string;
  readonly adresse: AdresseOuverte;
}

/** La page entière, un jour donné. */
export const Page = ({ aujourdHui, adresse }: Proprietes) => (
  <PorteSimulation aujourdHui={aujourdHui} adresse={adresse}>
    <Ecrans />
  </PorteSimulation>
);
