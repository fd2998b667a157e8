import { type FormEvent, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Jour } from '../../../commun/jour.ts';
import { suivreContrat } from '../../../contrat/contrat.ts';
import { enumerer } from '../../../explication/typographie.ts';
import { manquesDuSuivi } from '../../../usages/suivi/manques.ts';
import { ApercuAffiche } from './apercu-affiche.tsx';
import { BoutonsDuFormulaire } from './boutons-du-formulaire.tsx';
import { allerALaFaute, idDeChamp } from './champ-affiche.tsx';
import { faitsManquants, partiesDuDepart } from './champs-du-depart.ts';
import { ecrireReponse } from './contrat-commence.ts';
import { actesDuDepart, corrigerDepart, prendreDepart } from './depart.ts';
import { type ActeImpossible, prevoirDepart } from './depart-prevu.ts';
import { porteSante } from './document.ts';
import type { Brouillon, ChampDeFormulaire } from './formulaire.ts';
import { useLecteur } from './lecteur.ts';
import { tenirContrat } from './ouvrir.ts';
import { Parties } from './parties.tsx';
import type { ContratTenu } from './tenue.ts';
import './depart.css';

const nommer = (champs: readonly ChampDeFormulaire[]): string =>
  enumerer(champs.map(({ titre }) => `«\u00a0${titre}\u00a0»`));

const PREFIXE = 'depart';
const RIEN: ReadonlySet<string> = new Set();

interface ProprietesDesImpossibles {
  readonly impossibles: readonly ActeImpossible[];
  readonly annules: boolean;
  readonly annuler: (oui: boolean) => void;
}

const Impossibles = ({ impossibles, annules, annuler }: ProprietesDesImpossibles) => (
  <div className="depart-impossibles">
    <p>
      <strong>
        {impossibles.length === 1
          ? 'Un acte ne serait plus possible.'
          : `${impossibles.length} actes ne seraient plus possibles.`}
      </strong>
    </p>
    <ul>
      {impossibles.map(({ place, texte, phrase }) => (
        <li key={place}>
          {texte}&nbsp;: <span className="depart-refus">{phrase}</span>
        </li>
      ))}
    </ul>
    <label className="depart-annuler">
      <input type="checkbox" checked={annules} onChange={({ target }) => annuler(target.checked)} />
      <span>
        {impossibles.length === 1 ? 'L’annuler aussi' : 'Les annuler aussi'}. Rien ne s’efface&nbsp;: ce qui est annulé
        reste au tableau des actes.
      </span>
    </label>
  </div>
);

interface Proprietes {
  readonly tenu: ContratTenu;
  readonly au: Jour;
  readonly aujourdHui: Jour;
  /** Le fait que l'on vient dire : son champ prend le focus. */
  readonly fait?: string | undefined;
  /** La correction est validée, et l'on peut revenir à `avant` ; ou l'on y renonce. */
  readonly finir: (dit: string, avant?: ContratTenu) => void;
}

/** Le départ d'un contrat, à corriger : les champs de son commencement, et ce que la correction changerait. */
export const CorrigerDepart = ({ tenu, au, aujourdHui, fait, finir }: Proprietes) => {
  const { lu, bareme, document } = tenu;
  const signe = useMemo(() => actesDuDepart(tenu).signature !== undefined, [tenu]);
  const reclames = useMemo(
    () => faitsManquants(manquesDuSuivi(suivreContrat(lu.situation, lu.actes, au, lu.connuLe, bareme))),
    [lu, au, bareme],
  );
  // Un fait que la correction fait réclamer ajoute son champ, qui reste tant que le formulaire est ouvert : rien ne saute.
  const [ajoutes, ajouter] = useState(RIEN);
  const parties = useMemo(
    () => partiesDuDepart({ situation: document.situation, signe, manquants: new Set([...reclames, ...ajoutes]) }),
    [document, signe, reclames, ajoutes],
  );
  const champs = useMemo(() => parties.flatMap((partie) => partie.champs), [parties]);
  const [brouillon, poser] = useState<Brouillon>(() => prendreDepart(tenu, champs));
  const [essaye, essayer] = useState(false);
  const [annules, annuler] = useState(false);
  const formulaire = useRef<HTMLFormElement>(null);
  const lecteur = useLecteur();
  const pose = useDeferredValue(brouillon);
  const examiner = useCallback(
    (ecrit: Brouillon) => {
      const lu = corrigerDepart(tenu, champs, ecrit, aujourdHui);
      const annulation = { voulue: annules, enregistre: aujourdHui };
      return {
        corrige: lu,
        prevu: lecteur === undefined ? undefined : prevoirDepart(lu, champs, tenu, au, lecteur, annulation),
      };
    },
    [tenu, champs, aujourdHui, annules, lecteur, au],
  );
  const { corrige, prevu } = useMemo(() => examiner(pose), [examiner, pose]);
  const nouveaux = [...(prevu?.manquants ?? RIEN)].filter((cle) => !reclames.has(cle) && !ajoutes.has(cle));
  if (nouveaux.length > 0) ajouter(new Set([...ajoutes, ...nouveaux]));
  const apercu = prevu?.apercu;
  const fautes = useMemo(() => {
    const refus = apercu?.genre === 'refus' ? apercu.refus : [];
    return new Map([
      ...refus.flatMap(({ champ, phrase }) => (champ === undefined ? [] : [[champ, phrase] as const])),
      ...corrige.fautes,
    ]);
  }, [apercu, corrige]);
  useLayoutEffect(() => {
    if (fait === undefined) return;
    const attente = requestAnimationFrame(() => {
      const cible = window.document.getElementById(idDeChamp(PREFIXE, fait));
      (cible?.querySelector<HTMLElement>('input') ?? cible)?.focus();
      cible?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(attente);
  }, [fait]);
  const valider = (evenement: FormEvent) => {
    evenement.preventDefault();
    essayer(true);
    // Validé sitôt écrit, l'aperçu montré peut être celui d'avant : on corrige ce qui est écrit.
    const juste = pose === brouillon ? { corrige, prevu } : examiner(brouillon);
    if (juste.prevu?.apercu.genre !== 'effet') return allerALaFaute(formulaire.current);
    tenirContrat(juste.prevu.apercu.contrat, { ...tenu, gestes: tenu.gestes + 1 });
    finir(`Le départ est corrigé\u00a0: ${nommer(juste.corrige.corriges)}.`, tenu);
  };
  const impossibles = prevu?.impossibles ?? [];
  const seulsImpossibles = apercu?.genre === 'refus' && apercu.refus.length === 0;
  return (
    <form ref={formulaire} className="depart-formulaire" noValidate onSubmit={valider}>
      <div className="depart-parties">
        <p className="aide">
          Le départ n’est pas un acte&nbsp;: corrigé, il l’est pour tous les jours. La signature et l’embauche, elles,
          sont des actes&nbsp;: l’ancien reste au tableau, annulé, et le bon le suit.
          {porteSante(document) ? ' Les données de santé du fichier ne changent pas.' : ''}
        </p>
        <Parties
          parties={parties}
          classe="depart-partie"
          prefixe={PREFIXE}
          brouillon={brouillon}
          fautes={fautes}
          essaye={essaye}
          ecrire={(cle, valeur) => poser((avant) => ecrireReponse(avant, cle, valeur, corrige.signature))}
        />
      </div>
      <section className="contrat-apercu depart-apercu" aria-labelledby="titre-apercu">
        <h3 id="titre-apercu">Ce que cela changerait</h3>
        {corrige.corriges.length === 0 ? null : <p>Corrigé&nbsp;: {nommer(corrige.corriges)}.</p>}
        {seulsImpossibles ? null : <ApercuAffiche apercu={apercu} au={au} de="depart" />}
        {impossibles.length === 0 ? null : (
          <Impossibles impossibles={impossibles} annules={annules} annuler={annuler} />
        )}
      </section>
      <BoutonsDuFormulaire valider="Valider la correction" renoncer={() => finir('')} />
    </form>
  );
};
