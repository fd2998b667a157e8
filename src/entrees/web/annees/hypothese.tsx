import { useState } from 'react';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { Saisie } from '../elements/saisie.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { type CleHypothese, HYPOTHESES } from '../etat/hypotheses.ts';
import { ENTIERES, lireHypothese } from './saisies.ts';

/** L'identifiant du champ d'une hypothèse : les chiffres qui l'attendent y mènent. */
export const idDuChamp = (cle: CleHypothese): string => `hypothese-${cle}`;

/** Porte le focus sur un champ, sans toucher à l'adresse, qui porte la simulation. */
export const allerAuChamp = (id: string): void => {
  document.getElementById(id)?.focus();
};

interface Proprietes {
  readonly cle: CleHypothese;
}

const Champ = ({ cle }: Proprietes) => {
  const { simulation, agir } = useSimulation();
  const [ignore, ignorer] = useState(false);
  const valeur = simulation.hypotheses.get(cle);
  const { titre, aide, unite } = HYPOTHESES[cle];
  const supposer = (nombre: number | undefined): void => agir({ geste: 'supposer', cle, valeur: nombre });
  return (
    <Saisie
      id={idDuChamp(cle)}
      titre={titre}
      aide={composer(aide)}
      unite={unite}
      genre={ENTIERES.has(cle) ? 'entier' : 'decimal'}
      depart={valeur === undefined ? '' : ecrireNombre(valeur)}
      lire={(texte) => lireHypothese(cle, texte)}
      donner={(lu) => {
        ignorer(false);
        supposer(lu);
      }}
      ignore={ignore}
      ignorer={(oui) => {
        ignorer(oui);
        supposer(undefined);
      }}
    />
  );
};

/** Le champ d'une hypothèse ; il se remplit de nouveau quand une simulation entière est ouverte. */
export const ChampDHypothese = ({ cle }: Proprietes) => {
  const { ouverture } = useSimulation();
  return <Champ key={ouverture} cle={cle} />;
};

interface ProprietesDuRenvoi {
  readonly cle: CleHypothese;
  readonly children: string;
}

/** Un chiffre attend une hypothèse : le lien mène à son champ, sans toucher à l'adresse, qui porte la simulation. */
export const RenvoiAuChamp = ({ cle, children }: ProprietesDuRenvoi) => (
  <button type="button" className="lien" onClick={() => allerAuChamp(idDuChamp(cle))}>
    {children}
  </button>
);
