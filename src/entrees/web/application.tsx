import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { jourAParis } from './etat/depart.ts';
import { Page } from './page.tsx';
import './style/jetons.css';
import './style/polices.css';
import './style/base.css';
import './style/phrase.css';
import './style/boutons.css';
import './style/chiffres.css';
import './style/champs.css';
import './style/surfaces.css';
import './style/couleurs-forcees.css';
import './style/coquille.css';
import './style/bandeau.css';
import './style/impression.css';
import './style/premiere-vue.css';

const racine = document.getElementById('racine');
if (racine === null) throw new Error('La page n’a pas de #racine');
// La première vue, dessinée à la construction, laisse la place à la page vivante, qui a le même aspect.
racine.replaceChildren();
racine.classList.remove('premiere-vue');
racine.inert = false;
createRoot(racine).render(
  <StrictMode>
    <Page aujourdHui={jourAParis(new Date())} adresse={window.location} />
  </StrictMode>,
);
