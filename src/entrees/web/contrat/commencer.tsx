import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Jour, lireJour } from '../../../commun/jour.ts';
import { composer } from '../../../explication/typographie.ts';
import { baremeLu, nomDuBareme } from '../bareme/apporte.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { BoutonsDuFormulaire } from './boutons-du-formulaire.tsx';
import { allerALaFaute, idDeChamp } from './champ-affiche.tsx';
import { partiesDuCommencement } from './champs-du-depart.ts';
import { commencerContrat, ecrireReponse, prendreSituation } from './contrat-commence.ts';
import type { Brouillon } from './formulaire.ts';
import { chargerLecteur, SANS_LECTEUR, tenirContrat } from './ouvrir.ts';
import { Parties } from './parties.tsx';
import { ecrireSituation } from './situation-ecrite.ts';

const PREFIXE = 'commencer';
/** Les questions de la simulation dont la réponse apprend quelque chose du contrat. */
const APPRENNENT = ['specialite', 'option', 'cadre'] as const;
const SANS_FAUTE: ReadonlyMap<string, string> = new Map();

/** La clé du champ que nomme un refus du lecteur, sans ce qui l'entoure dans le document. */
const champDuChemin = (chemin: string): string =>
  chemin
    .replace(/^situation\./, '')
    .replace(/^actes\[0\]\.effet$/, 'signature')
    .replace(/^actes\[1\]\.effet$/, 'assistant.embauche');

/** Commencer un contrat : ce que la simulation en cours dit déjà est repris, et se corrige ici. */
export const Commencer = ({ aujourdHui, renoncer }: { readonly aujourdHui: Jour; readonly renoncer: () => void }) => {
  const { simulation, vue } = useSimulation();
  const { bareme } = simulation;
  // Le contrat nomme le barème avec lequel on a simulé, et le tient s'il est là.
  const depart = useMemo(
    () => ({
      ...ecrireSituation(vue.entretien.situation),
      ...(bareme === undefined ? {} : { bareme: nomDuBareme(bareme) }),
    }),
    [vue.entretien.situation, bareme],
  );
  // Une simulation où rien n'est répondu n'a que le jour d'aujourd'hui : elle n'apprend rien du contrat.
  const repris = APPRENNENT.some((question) => simulation.reponses.has(question));
  const parties = useMemo(() => partiesDuCommencement(repris ? depart : {}), [repris, depart]);
  const champs = useMemo(() => parties.flatMap((partie) => partie.champs), [parties]);
  const [brouillon, poser] = useState<Brouillon>(() => (repris ? prendreSituation(depart, champs) : new Map()));
  const [essaye, essayer] = useState(false);
  const [refus, refuser] = useState(SANS_FAUTE);
  const titre = useRef<HTMLHeadingElement>(null);
  const formulaire = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => titre.current?.focus(), []);
  const lu = useMemo(
    () => commencerContrat(repris ? depart : {}, brouillon, aujourdHui, champs),
    [repris, depart, brouillon, aujourdHui, champs],
  );
  const fautes = useMemo(() => new Map([...refus, ...lu.fautes]), [refus, lu.fautes]);
  const ecrire = (cle: string, valeur: string) => {
    refuser(SANS_FAUTE);
    poser((avant) => ecrireReponse(avant, cle, valeur, lireJour(String(lu.valeurs.get('signature') ?? ''))));
  };
  const valider = async (evenement: FormEvent) => {
    evenement.preventDefault();
    essayer(true);
    if (lu.document === undefined) return allerALaFaute(formulaire.current);
    const lecteur = await chargerLecteur().catch(() => undefined);
    if (lecteur === undefined) return refuser(new Map([['', SANS_LECTEUR]]));
    const recu = lecteur.relire(lu.document);
    if (recu.accepte) return tenirContrat(recu.valeur, { gestes: 1, bareme: repris ? baremeLu(bareme) : undefined });
    refuser(new Map(recu.refus.map(({ chemin, message }) => [champDuChemin(chemin), composer(message)])));
    allerALaFaute(formulaire.current);
  };
  const connus = new Set<string>(champs.map(({ cle }) => cle));
  const autres = [...refus].filter(([cle]) => !connus.has(cle));
  return (
    <form ref={formulaire} className="contrat-commencer" noValidate onSubmit={(evenement) => void valider(evenement)}>
      <h1 ref={titre} tabIndex={-1}>
        Commencer un contrat
      </h1>
      <p className="chapeau">
        {repris ? (
          <>
            Vos réponses de <LienInterne vers="/">Simuler</LienInterne> sont reprises&nbsp;: corrigez ici ce que le
            contrat signé dit autrement. Vos réponses de santé, elles, n’y entrent pas.
          </>
        ) : (
          <>
            Seul le jour de la signature est nécessaire. Ce que vous laissez vide reste «&nbsp;pas su&nbsp;», et les
            sommes qui en dépendent, indéterminées. Pour une société, répondez d’abord dans{' '}
            <LienInterne vers="/">Simuler</LienInterne>&nbsp;: ses adhérents seront repris ici.
          </>
        )}
      </p>
      <Parties
        parties={parties}
        classe="feuille contrat-partie"
        prefixe={PREFIXE}
        brouillon={brouillon}
        fautes={fautes}
        essaye={essaye}
        ecrire={ecrire}
      />
      {autres.length === 0 ? null : (
        <ul role="alert">
          {autres.map(([cle, phrase]) => (
            <li key={cle} className="erreur" id={idDeChamp(PREFIXE, cle)}>
              {phrase}
            </li>
          ))}
        </ul>
      )}
      <BoutonsDuFormulaire valider="Commencer" renoncer={renoncer} />
    </form>
  );
};
