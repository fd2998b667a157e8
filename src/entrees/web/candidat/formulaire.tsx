import type { Dispatch } from 'react';
import { Choix } from '../elements/choix.tsx';
import { Menu } from '../elements/menu.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { ecrireValeur, lireTexte } from '../entretien/champs.ts';
import { champDe, placeDe } from '../simuler/viser.ts';
import {
  type ChampDuProfil,
  champsQuiComptent,
  GROUPES_DU_PROFIL,
  GROUPES_EN_CLAIR,
  type GroupeDuProfil,
} from './champs-du-profil.ts';
import type { GesteDuCandidat, Saisi } from './saisie-du-profil.ts';

interface Proprietes {
  readonly saisi: Saisi;
  readonly agir: Dispatch<GesteDuCandidat>;
}

const Champ = ({ champ, saisi, agir }: Proprietes & { readonly champ: ChampDuProfil }) => {
  const ignore = saisi.ignores.has(champ.cle);
  const ignorer = (oui: boolean) => agir({ geste: 'ignorer', champ, oui });
  if (!('choix' in champ)) {
    const valeur = champ.lire(saisi.profil);
    return (
      <Saisie
        id={champDe(champ.cle)}
        titre={champ.titre}
        aide={champ.aide}
        unite={champ.unite}
        genre={champ.genre === 'jour' ? 'jour' : 'decimal'}
        depart={valeur === undefined ? '' : ecrireValeur(champ, valeur)}
        lire={(texte) => lireTexte(champ, texte)}
        donner={(lue) => (lue === valeur ? undefined : agir({ geste: 'repondre', champ, valeur: lue }))}
        ignore={ignore}
        ignorer={ignorer}
      />
    );
  }
  const commun = {
    titre: champ.titre,
    aide: champ.aide,
    segments: champ.choix,
    choisi: champ.lire(saisi.profil),
    ignore,
    choisir: (code: string | undefined) => agir({ geste: 'repondre', champ, valeur: code }),
    ignorer,
  };
  return champ.genre === 'menu' ? <Menu {...commun} id={champDe(champ.cle)} /> : <Choix {...commun} />;
};

const Groupe = ({ groupe, ...reste }: Proprietes & { readonly groupe: GroupeDuProfil }) => {
  const champs = champsQuiComptent(reste.saisi.profil).filter((champ) => champ.groupe === groupe);
  if (champs.length === 0) return null;
  return (
    <section className="feuille candidat-groupe" aria-labelledby={`titre-${groupe}`}>
      <h2 id={`titre-${groupe}`}>{GROUPES_EN_CLAIR[groupe]}</h2>
      {champs.map((champ) => (
        <div key={champ.cle} className="candidat-question" id={placeDe(champ.cle)}>
          <Champ champ={champ} {...reste} />
        </div>
      ))}
    </section>
  );
};

/** Les questions à la personne, en trois groupes ; chacune admet « je ne sais pas ». */
export const Formulaire = (proprietes: Proprietes) => (
  <>
    {GROUPES_DU_PROFIL.map((groupe) => (
      <Groupe key={groupe} groupe={groupe} {...proprietes} />
    ))}
  </>
);
