import { useState } from 'react';
import { useLocation } from 'wouter';
import { ROUTES } from '../routes.ts';
import { Commandes } from './commandes.tsx';
import { LienInterne } from './lien-interne.tsx';

const estCourante = (chemin: string, lieu: string): boolean =>
  chemin === '/' ? lieu === '/' : lieu === chemin || lieu.startsWith(`${chemin}/`);

/** Le nom, les écrans, et ce que l'on peut faire de la simulation. */
export const Entete = () => {
  const [lieu] = useLocation();
  const [deplie, deplier] = useState(false);
  const liens = ROUTES.filter(({ enTete }) => enTete);
  return (
    <header className="entete">
      <div className="entete-rang">
        <LienInterne vers="/" className="marque-du-site">
          <img src="/tandem.svg" width="34" height="22" alt="" />
          Tandem
        </LienInterne>
        <button
          type="button"
          className="bouton bouton-menu"
          aria-expanded={deplie}
          aria-controls="ecrans"
          onClick={() => deplier(!deplie)}
        >
          Menu
        </button>
        <nav id="ecrans" className={deplie ? 'ecrans ecrans-deplies' : 'ecrans'} aria-label="Écrans">
          <ul>
            {liens.map(({ chemin, nom }) => (
              <li key={chemin}>
                <LienInterne
                  vers={chemin}
                  className="ecran"
                  courant={estCourante(chemin, lieu)}
                  surClic={() => deplier(false)}
                >
                  {nom}
                </LienInterne>
              </li>
            ))}
          </ul>
        </nav>
        <Commandes />
      </div>
    </header>
  );
};
