import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { jourAParis } from './etat/depart.ts';
import { Page } from './page.tsx';

export { ADRESSES } from './adresses.ts';

/**
 * La politique de sécurité refuse un style écrit dans la page : celui que react-aria donne aux cases et aux boutons radio,
 * qu'un dessin remplace, laisse la place à la classe de même effet.
 */
const sansStyle = (dessin: string): string => dessin.replace(/ style="border:0;clip:rect[^"]*"/g, ' class="invisible"');

/** Simuler tel qu'il s'ouvre, sans réponse, à cet instant : il se lit avant que le script n'arrive. */
export const dessinerLAccueil = (instant: Date): string =>
  sansStyle(
    renderToStaticMarkup(
      <Router ssrPath="/">
        <Page aujourdHui={jourAParis(instant)} adresse={{ origin: '', hash: '' }} />
      </Router>,
    ),
  );

/** Ce qui se lit à toute autre adresse avant que le script n'arrive : le nom du site, et ce qu'il fait. */
export const dessinerLAttente = (): string =>
  renderToStaticMarkup(
    <>
      <header className="entete">
        <div className="entete-rang">
          <span className="marque-du-site">
            <img src="/tandem.svg" width="34" height="22" alt="" />
            Tandem
          </span>
        </div>
      </header>
      <p className="chargement">L’aide à l’emploi d’un assistant médical : combien, quand, et pourquoi.</p>
    </>,
  );
