import { useState } from 'react';
import type { Jour } from '../../../commun/jour.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { BoutonFichier } from '../elements/bouton-fichier.tsx';
import { FichierRefuse } from '../elements/fichier-refuse.tsx';
import { Commencer } from './commencer.tsx';
import type { ContratOuvert } from './document.ts';
import { exempleDeContrat } from './exemple.ts';
import { chargerLecteur, lireFichier, SANS_LECTEUR, tenirContrat } from './ouvrir.ts';
import './accueil.css';

/** Pas encore de contrat : ouvrir son fichier, en commencer un, ou regarder un exemple. */
export const Accueil = ({ aujourdHui }: { readonly aujourdHui: Jour }) => {
  const [commence, commencer] = useState(false);
  const [refus, refuser] = useState<{ readonly nom: string; readonly ecarts: readonly Ecart[] }>();
  const ouvrir = async (fichier: File) => {
    const lu = await lireFichier<ContratOuvert>(fichier, ({ lireOctets }, octets) => lireOctets(octets));
    if (lu.accepte) tenirContrat(lu.valeur, { nom: fichier.name });
    else refuser({ nom: fichier.name, ecarts: lu.refus });
  };
  const montrerExemple = () =>
    chargerLecteur().then(
      ({ relire }) => {
        const lu = relire(exempleDeContrat(aujourdHui));
        if (lu.accepte) tenirContrat(lu.valeur, { exemple: true });
        else refuser({ nom: 'L’exemple', ecarts: lu.refus });
      },
      () => refuser({ nom: 'L’exemple', ecarts: [{ chemin: '', message: SANS_LECTEUR }] }),
    );
  if (commence) return <Commencer aujourdHui={aujourdHui} renoncer={() => commencer(false)} />;
  return (
    <div className="contrat-accueil">
      <h1>Suivre un contrat</h1>
      <p className="chapeau">
        Ce qui est dû, ce qui est versé, les objectifs, les échéances, jour après jour. Rien n’est envoyé&nbsp;: votre
        contrat est un fichier que vous gardez.
      </p>
      <div className="vide contrat-vide">
        <h2>Pas encore de contrat.</h2>
        <ul className="contrat-portes">
          <li>
            <p>
              <strong>Vous avez son fichier.</strong> Celui que «&nbsp;Enregistrer le fichier&nbsp;» a fait, ou que lit{' '}
              <code>./tandem suivre</code>.
            </p>
            <BoutonFichier
              libelle="Ouvrir un fichier"
              nom="Fichier d’un contrat"
              classe="bouton bouton-plein"
              choisir={(fichier) => void ouvrir(fichier)}
            />
          </li>
          <li>
            <p>
              <strong>Vous avez signé, ou presque.</strong> Le jour, l’option, vos patients ce jour-là&nbsp;: le reste
              se déclare au fil du temps.
            </p>
            <button type="button" className="bouton" onClick={() => commencer(true)}>
              Commencer un contrat
            </button>
          </li>
          <li>
            <p>
              <strong>Vous regardez.</strong> Une vie de contrat inventée, quatorze mois après la signature.
            </p>
            <button type="button" className="bouton" onClick={() => void montrerExemple()}>
              Voir un exemple
            </button>
          </li>
        </ul>
        {refus === undefined ? null : <FichierRefuse nom={refus.nom} ecarts={refus.ecarts} />}
      </div>
    </div>
  );
};
