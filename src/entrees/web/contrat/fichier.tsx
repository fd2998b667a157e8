import { useEffect, useState } from 'react';
import type { Ecart } from '../../contrat-json/refus.ts';
import { BoutonFichier } from '../elements/bouton-fichier.tsx';
import { FichierRefuse } from '../elements/fichier-refuse.tsx';
import { telecharger } from '../elements/telecharger.ts';
import { type ContratOuvert, ecrireDocument, porteSante, sansSante } from './document.ts';
import { lireFichier, tenirContrat } from './ouvrir.ts';
import { type ContratTenu, TENUE } from './tenue.ts';
import './fichier.css';

const NOM_PAR_DEFAUT = 'tandem-contrat.json';

const direGestes = (gestes: number): string =>
  gestes === 1 ? 'Un changement n’est pas enregistré.' : `${gestes} changements ne sont pas enregistrés.`;

/** Prévient avant de fermer l'onglet tant qu'un changement n'est pas enregistré. */
const useGarde = (gestes: number): void => {
  useEffect(() => {
    if (gestes === 0) return;
    const retenir = (evenement: BeforeUnloadEvent) => evenement.preventDefault();
    window.addEventListener('beforeunload', retenir);
    return () => window.removeEventListener('beforeunload', retenir);
  }, [gestes]);
};

interface Attente {
  readonly phrase: string;
  readonly faire: () => void;
}

/** Le fichier du contrat : ce qui n'y est pas encore, l'enregistrer, en ouvrir un autre, le fermer. */
export const Fichier = ({ tenu }: { readonly tenu: ContratTenu }) => {
  const { document, nom, exemple, gestes, brouillonGarde } = tenu;
  const [refus, refuser] = useState<{ readonly nom: string; readonly ecarts: readonly Ecart[] }>();
  const [attente, attendre] = useState<Attente>();
  const [avecSante, garderSante] = useState(false);
  useGarde(gestes);
  const enregistrer = () => {
    telecharger(nom ?? NOM_PAR_DEFAUT, 'application/json', ecrireDocument(avecSante ? document : sansSante(document)));
    tenirContrat(tenu, { ...tenu, nom: nom ?? NOM_PAR_DEFAUT, gestes: 0 });
  };
  // Un exemple n'est à personne : on le quitte sans regret.
  const quitter = (phrase: string, faire: () => void) =>
    gestes === 0 || exemple ? faire() : attendre({ phrase, faire });
  const ouvrir = async (fichier: File) => {
    const lu = await lireFichier<ContratOuvert>(fichier, ({ lireOctets }, octets) => lireOctets(octets));
    if (!lu.accepte) return refuser({ nom: fichier.name, ecarts: lu.refus });
    refuser(undefined);
    quitter(`${fichier.name} prendrait la place de ce contrat.`, () => tenirContrat(lu.valeur, { nom: fichier.name }));
  };
  return (
    <div className="contrat-fichier">
      <div className="contrat-fichier-rang">
        <p role="status" className="contrat-fichier-etat">
          {nom === undefined ? null : <strong>{nom}</strong>}{' '}
          {gestes > 0 ? <span className="contrat-non-enregistre">{direGestes(gestes)}</span> : null}
          {gestes === 0 && nom !== undefined ? 'Rien à enregistrer.' : null}
        </p>
        <button type="button" className="bouton bouton-petit" onClick={enregistrer}>
          Enregistrer le fichier
        </button>
        <BoutonFichier
          libelle="Ouvrir un autre fichier"
          nom="Fichier d’un contrat"
          classe="bouton bouton-petit"
          choisir={(fichier) => void ouvrir(fichier)}
        />
        <button
          type="button"
          className="bouton bouton-petit"
          onClick={() => quitter('Ce contrat serait fermé.', () => TENUE.fermer())}
        >
          Fermer
        </button>
      </div>
      {porteSante(document) ? (
        <label className="contrat-sante">
          <input type="checkbox" checked={avecSante} onChange={({ target }) => garderSante(target.checked)} />
          <span>
            Écrire aussi les données de santé dans le fichier (motif d’une absence, RQTH, ALD). Elles ne changent aucune
            somme.
          </span>
        </label>
      ) : null}
      {brouillonGarde ? null : (
        <p className="aide">
          Votre navigateur refuse de garder un brouillon&nbsp;: enregistrez le fichier avant de quitter ou de recharger
          la page.
        </p>
      )}
      {attente === undefined ? null : (
        <div className="contrat-attente" role="alert">
          <p>
            <strong>{direGestes(gestes)}</strong> {attente.phrase}
          </p>
          <p className="boutons">
            <button type="button" className="bouton bouton-petit" onClick={() => attendre(undefined)}>
              Garder ce contrat
            </button>
            <button
              type="button"
              className="bouton bouton-petit"
              onClick={() => {
                attendre(undefined);
                attente.faire();
              }}
            >
              Continuer sans enregistrer
            </button>
          </p>
        </div>
      )}
      {refus === undefined ? null : (
        <FichierRefuse nom={refus.nom} ecarts={refus.ecarts} suite="Le contrat affiché est resté tel quel." />
      )}
    </div>
  );
};
