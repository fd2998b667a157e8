import { useState } from 'react';
import type { Ecart } from '../../../contrat-json/refus.ts';
import { BoutonFichier } from '../../elements/bouton-fichier.tsx';
import { FichierRefuse } from '../../elements/fichier-refuse.tsx';
import { telecharger } from '../../elements/telecharger.ts';
import type { DossierEnCours } from './contexte-du-dossier.ts';
import { ecrireDossier } from './ecriture.ts';
import { lireLeFichier } from './ouvrir.ts';
import { DOSSIER_VIDE, TENUE } from './tenue.ts';

const NOM_DU_FICHIER = 'tandem-dossier.json';
interface Attente {
  readonly phrase: string;
  readonly faire: () => void;
}

const direLEtat = (gestes: number, nom: string | undefined): string => {
  if (gestes === 0) return nom === undefined ? 'Rien n’est écrit.' : `${nom}\u00a0: rien à enregistrer.`;
  return gestes === 1 ? 'Un changement n’est pas enregistré.' : `${gestes} changements ne sont pas enregistrés.`;
};

const Confirmer = ({ attente, fermer }: { readonly attente: Attente; readonly fermer: () => void }) => (
  <div className="doc-alerte" role="alert">
    <p>{attente.phrase}</p>
    <p className="boutons">
      <button type="button" className="bouton bouton-petit" onClick={fermer}>
        Garder ce dossier
      </button>
      <button
        type="button"
        className="bouton bouton-petit"
        onClick={() => {
          fermer();
          attente.faire();
        }}
      >
        Continuer sans enregistrer
      </button>
    </p>
  </div>
);

/** Le dossier commun à tous les documents : l'enregistrer, en ouvrir un, tout effacer. */
export const CommandesDuDossier = ({ cours: { tenu, fusionne, situation } }: { readonly cours: DossierEnCours }) => {
  const [refus, refuser] = useState<{ readonly nom: string; readonly ecarts: readonly Ecart[] }>();
  const [note, noter] = useState('');
  const [attente, attendre] = useState<Attente>();
  const enregistrer = () => {
    telecharger(tenu.nom ?? NOM_DU_FICHIER, 'application/json', ecrireDossier(fusionne, situation));
    TENUE.changer((avant) => ({ ...avant, gestes: 0, nom: avant.nom ?? NOM_DU_FICHIER }));
  };
  const quitter = (phrase: string, faire: () => void) => (tenu.gestes === 0 ? faire() : attendre({ phrase, faire }));
  const ouvrir = async (fichier: File) => {
    const lu = await lireLeFichier(fichier);
    noter('');
    if (!lu.accepte) return refuser({ nom: fichier.name, ecarts: lu.refus });
    refuser(undefined);
    const { bareme, ...relu } = lu.valeur;
    quitter(`${fichier.name} prendrait la place de ce que vous avez écrit.`, () => {
      TENUE.changer(({ ouverture }) => ({ ...DOSSIER_VIDE, ...relu, nom: fichier.name, ouverture: ouverture + 1 }));
      if (bareme !== undefined)
        noter(`Le fichier nomme le barème «\u00a0${bareme}\u00a0», que cette page n’ouvre pas.`);
    });
  };
  const effacer = () =>
    quitter('Tout ce que vous avez écrit serait effacé.', () => {
      TENUE.changer(({ ouverture }) => ({ ...DOSSIER_VIDE, ouverture: ouverture + 1 }));
      refuser(undefined);
      noter('');
    });
  return (
    <section className="feuille doc-groupe doc-dossier" aria-labelledby="titre-dossier">
      <div className="tete-de-bloc">
        <h2 id="titre-dossier">Votre dossier</h2>
        <span className="precision" role="status">
          {direLEtat(tenu.gestes, tenu.nom)}
        </span>
      </div>
      <p className="aide">
        Il sert à tous les documents. Il reste dans cet onglet&nbsp;: ni envoyé, ni mis dans le lien, ni gardé par le
        navigateur. Pour le retrouver, enregistrez-le. Un champ vide laisse un blanc, avec son nom.
      </p>
      <div className="boutons">
        <button type="button" className="bouton bouton-petit" onClick={enregistrer}>
          Enregistrer le dossier
        </button>
        <BoutonFichier
          libelle="Ouvrir un dossier"
          nom="Fichier d’un dossier"
          classe="bouton bouton-petit"
          choisir={(fichier) => void ouvrir(fichier)}
        />
        <button type="button" className="bouton bouton-petit" onClick={effacer}>
          Tout effacer
        </button>
      </div>
      {note === '' ? null : (
        <p className="aide" role="status">
          {note}
        </p>
      )}
      {attente === undefined ? null : <Confirmer attente={attente} fermer={() => attendre(undefined)} />}
      {refus === undefined ? null : (
        <FichierRefuse nom={refus.nom} ecarts={refus.ecarts} suite="Votre dossier est resté tel quel." />
      )}
    </section>
  );
};
