import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Jour, jourDe } from '../../../commun/jour.ts';
import { suivreContrat } from '../../../contrat/contrat.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { tracerFrise } from '../../../usages/suivi/frise.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { Accueil } from './accueil.tsx';
import { Actes } from './actes.tsx';
import { Alertes } from './alertes.tsx';
import { Bareme } from './bareme.tsx';
import { Compte } from './compte-affiche.tsx';
import { Depart } from './depart-affiche.tsx';
import { Documents } from './documents.tsx';
import { Echeances } from './echeances.tsx';
import { Fichier } from './fichier.tsx';
import { FriseDessinee } from './frise-dessinee.tsx';
import { type Geste, Gestes } from './gestes.tsx';
import { Manques } from './manques.tsx';
import { reprendreBrouillon, tenirContrat } from './ouvrir.ts';
import { Patients } from './patients.tsx';
import { PorteRaison } from './porte-raison.tsx';
import { type ContratTenu, TENUE } from './tenue.ts';
import { Tete } from './tete.tsx';
import { Versement } from './versement.tsx';
import './page.css';
import './gestes.css';
import './contrat-impression.css';

const SANS_SANTE =
  'Le brouillon a été repris. Les données de santé (motif d’une absence, RQTH, ALD) ne sont pas gardées par le navigateur\u00a0: elles n’y sont plus.';

const Ouvert = ({ tenu, aujourdHui }: { readonly tenu: ContratTenu; readonly aujourdHui: Jour }) => {
  const { lu, bareme } = tenu;
  const au = lu.au ?? aujourdHui;
  const suivi = useMemo(
    () => suivreContrat(lu.situation, lu.actes, au, lu.connuLe, bareme),
    [lu.situation, lu.actes, au, lu.connuLe, bareme],
  );
  const frise = useMemo(() => tracerFrise(suivi), [suivi]);
  const [geste, agir] = useState<Geste>();
  const [dit, dire] = useState('');
  const [avant, retenir] = useState<ContratTenu>();
  const declencheur = useRef<Element>(null);
  const changer = (suivant: Geste | undefined, phrase: string, precedent?: ContratTenu) => {
    if (geste === undefined) declencheur.current = document.activeElement;
    agir(suivant);
    dire(phrase);
    retenir(precedent);
  };
  const retablir = () => {
    if (avant === undefined) return;
    const { document: documentDAvant, lu: luAvant, gestes } = avant;
    tenirContrat({ document: documentDAvant, lu: luAvant }, { ...tenu, gestes });
    changer(undefined, 'La correction du départ est défaite.');
    document.querySelector<HTMLElement>('#contenu')?.focus({ preventScroll: true });
  };
  // Le formulaire refermé rend le focus à ce qui l'avait ouvert ; l'acte qu'on vient d'annuler n'a plus son bouton.
  useLayoutEffect(() => {
    const bouton = declencheur.current;
    if (geste !== undefined || !(bouton instanceof HTMLElement)) return;
    declencheur.current = null;
    (bouton.isConnected ? bouton : document.querySelector<HTMLElement>('#contenu'))?.focus({ preventScroll: true });
  }, [geste]);
  return (
    <PorteRaison suivi={suivi}>
      <Fichier tenu={tenu} />
      <Bareme tenu={tenu} />
      <Tete tenu={tenu} suivi={suivi} aujourdHui={aujourdHui} agir={(nouveau) => changer(nouveau, '')} />
      <p className="contrat-nouvelle" role="status">
        {dit}
        {avant === undefined ? null : (
          <>
            {' '}
            <button type="button" className="lien" onClick={retablir}>
              Rétablir le départ d’avant
            </button>
          </>
        )}
      </p>
      {geste === undefined ? null : (
        <Gestes geste={geste} tenu={tenu} au={au} aujourdHui={aujourdHui} changer={changer} />
      )}
      <p className="contrat-imprime">
        Au {ecrireDate(au)}. Ce n’est pas un document de l’Assurance Maladie&nbsp;: rien ici n’engage une caisse.
      </p>
      {frise === undefined ? null : (
        <section className="feuille contrat-frise" aria-label="Frise des cinq années">
          <FriseDessinee frise={frise} au={au} />
        </section>
      )}
      <Alertes suivi={suivi} />
      <div className="contrat-grille">
        <div className="contrat-objets">
          <Patients suivi={suivi} bareme={bareme} />
        </div>
        <div className="contrat-cote">
          <Versement suivi={suivi} />
          <Echeances tenu={tenu} suivi={suivi} aujourdHui={aujourdHui} />
          <Compte suivi={suivi} />
        </div>
        <div className="contrat-suite">
          <Actes tenu={tenu} suivi={suivi} au={au} annuler={(place) => changer({ geste: 'annuler', place }, '')} />
          <Documents suivi={suivi} />
          <Depart tenu={tenu} suivi={suivi} corriger={(fait) => changer({ geste: 'corriger', fait }, '')} />
          <Manques suivi={suivi} repondre={(fait) => changer({ geste: 'corriger', fait }, '')} />
        </div>
      </div>
    </PorteRaison>
  );
};

/** Suivre un contrat : le fichier d'une personne, tenu dans son navigateur, et rien ailleurs. */
export const PageContrat = () => {
  const { aujourdHui } = useSimulation();
  const tenu = useSyncExternalStore(TENUE.ecouter, TENUE.lire);
  const [reprise, reprendre] = useState(() => TENUE.lire() === undefined && TENUE.coffre.lire() !== undefined);
  const [note, noter] = useState('');
  useEffect(() => {
    if (!reprise) return;
    reprendreBrouillon().then(
      (issue) => {
        noter(issue === 'repris-sans-sante' ? SANS_SANTE : '');
        reprendre(false);
      },
      () => reprendre(false),
    );
  }, [reprise]);
  const jour = jourDe(aujourdHui);
  return (
    <div className="page contrat">
      {note === '' ? null : (
        <p className="contrat-note-de-reprise" role="status">
          {note}
        </p>
      )}
      {reprise && tenu === undefined ? <p className="chargement">Le contrat de cet onglet se rouvre…</p> : null}
      {tenu === undefined ? (
        reprise ? null : (
          <Accueil aujourdHui={jour} />
        )
      ) : (
        <Ouvert key={tenu.ouverture} tenu={tenu} aujourdHui={jour} />
      )}
    </div>
  );
};
