import { Fragment } from 'react';
import { REGIMES } from '../../../droit/regimes/index.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { laPlusFaible } from '../annees/fourchette.ts';
import { Chiffre } from '../elements/chiffre.tsx';
import { Marque } from '../elements/marque.tsx';
import { enCollectif } from '../entretien/cadre.ts';
import type { Montre, Morceau } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { type ChiffresDuVerdict, sujetDuVerdict } from './sujets.ts';

export const TITRE_DE_LA_REPONSE = 'titre-reponse';

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Le régime, et ce qui est demandé. */
const Etiquettes = () => {
  const { vue, simulation } = useSimulation();
  const { demande, groupe } = vue.entretien.situation;
  const collectif = enCollectif(vue.entretien.situation);
  const regime = REGIMES.find(({ code }) => code === vue.reponse.regime)?.libelle;
  const option = demande.option === undefined ? undefined : OPTIONS_EN_CLAIR[demande.option];
  const rang = demande.assistant === undefined ? undefined : `${demande.assistant} assistant`;
  const temps = groupe.etp === undefined ? undefined : `${ecrireNombre(groupe.etp)}\u00a0ETP`;
  const demandes = (collectif ? ['contrat collectif', temps] : [option, rang]).filter((une) => une !== undefined);
  return (
    <ul className="etiquettes" aria-label="Ce que l’on juge">
      {regime === undefined ? null : <li className="etiquette">{regime}</li>}
      {demandes.length === 0 ? null : <li className="etiquette">{enMajuscule(demandes.join(', '))}</li>}
      {simulation.exemple === undefined ? null : (
        <li className="etiquette etiquette-exemple">{composer(`Données d’exemple : ${simulation.exemple}`)}</li>
      )}
    </ul>
  );
};

const NOMS: Readonly<Record<Montre, string>> = {
  total: 'l’aide au plus en cinq ans',
  cout: 'le coût de l’assistant en cinq ans',
  reste: 'ce qui reste une fois l’aide reçue',
};

/** La ponctuation qui suit un chiffre ne le quitte pas. */
const PONCTUATION = /^[.,;]/;

/** La suite de la phrase : chaque chiffre s'ouvre sur sa raison. */
const Suite = ({ morceaux }: { readonly morceaux: readonly Morceau[] }) => {
  const { vue, couts } = useSimulation();
  const { certitude } = vue.reponse.aide;
  const etat = couts?.pour('choix');
  const calcule = etat?.etat === 'chiffre' ? etat.cout : undefined;
  const duCout = calcule === undefined ? 'confirmee' : calcule.certitude;
  const certitudes = { total: certitude, cout: duCout, reste: laPlusFaible(certitude, duCout) };
  const ecrit = (montre: Montre) => morceaux.find((morceau) => morceau.montre === montre)?.texte;
  const chiffres: ChiffresDuVerdict = { total: ecrit('total'), cout: ecrit('cout'), reste: ecrit('reste') };
  return morceaux.map(({ texte, montre }, rang) => {
    const cle = `${rang} ${montre ?? ''}`;
    const signe = PONCTUATION.exec(morceaux[rang + 1]?.texte ?? '')?.[0] ?? '';
    if (montre !== undefined) {
      return (
        <span key={cle} className="insecable">
          <Chiffre sujet={sujetDuVerdict(montre, chiffres, calcule)} certitude={certitudes[montre]} nom={NOMS[montre]}>
            {texte}
          </Chiffre>
          {signe}
        </span>
      );
    }
    const apresUnChiffre = morceaux[rang - 1]?.montre !== undefined;
    return <Fragment key={cle}>{apresUnChiffre ? texte.replace(PONCTUATION, '') : texte}</Fragment>;
  });
};

/** La réponse, en une phrase que l'on peut répéter. */
export const Verdict = () => {
  const { vue, simulation } = useSimulation();
  const { reponse, premiere, morceaux } = vue.verdict;
  const { exemple } = simulation;
  return (
    <section className="verdict" aria-labelledby={TITRE_DE_LA_REPONSE}>
      <h2 id={TITRE_DE_LA_REPONSE} className="invisible" tabIndex={-1}>
        La réponse
      </h2>
      <div className="tete-de-verdict">
        <Etiquettes />
        {exemple === undefined ? <p className="legende">Chaque chiffre souligné s’ouvre</p> : null}
      </div>
      <div className="phrase-de-verdict">
        <Marque reponse={reponse} cote={34} muette />
        <p className="phrase dit">
          <strong>{premiere}</strong> <Suite morceaux={morceaux} />
        </p>
      </div>
    </section>
  );
};
