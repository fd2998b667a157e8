import type { Centimes } from '../../../../commun/centimes.ts';
import type { Jour } from '../../../../commun/jour.ts';
import { accepter } from '../../../../commun/resultat.ts';
import type { CodeTache } from '../../../../droit/taches.ts';
import { composer, ecrireNombre } from '../../../../explication/typographie.ts';
import type { PosteDuDossier } from '../../../../usages/documents/dossier.ts';
import { Menu } from '../../elements/menu.tsx';
import { Saisie } from '../../elements/saisie.tsx';
import { ELEMENTS_AU_PLUS, LONGUEURS } from './ecriture.ts';
import type { ChampSimple } from './formes-de-champ.ts';
import { Horaire } from './horaire-affiche.tsx';
import { ecrireJourSaisi, ecrireSommeSaisie, lireJourSaisi, lireNombre, lireSomme } from './lire-saisie.ts';
import { Taches } from './taches-affichees.tsx';
import { ZoneDeTexte } from './zone-de-texte.tsx';

interface Proprietes {
  readonly id: string;
  readonly forme: ChampSimple;
  /** La valeur du dossier, du genre de son champ ; `undefined` : pas su. */
  readonly valeur: unknown;
  readonly donner: (valeur: unknown) => void;
  /** Deux faits qui se contredisent. */
  readonly contredit?: string | undefined;
}

const NOTES = ['1', '2', '3', '4'].map((code) => ({ code, libelle: code }));
const OUI_NON = [
  { code: 'oui', libelle: 'Oui' },
  { code: 'non', libelle: 'Non' },
];

const enLignes = (texte: string): readonly string[] | undefined => {
  const lignes = texte.split('\n').filter((une) => une.trim() !== '');
  return lignes.length === 0 ? undefined : lignes.slice(0, ELEMENTS_AU_PLUS);
};

const enTexte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');
const ouRien = (texte: string): string | undefined => (texte.trim() === '' ? undefined : texte);

/**
 * Le champ d'un fait du dossier. Vide, il veut dire « pas su » : le document garde un blanc qui le nomme. Le genre du
 * champ dit le type de sa valeur : le catalogue les tient ensemble, d'où les conversions.
 */
export const ChampAffiche = ({ id, forme, valeur, donner, contredit }: Proprietes) => {
  const commun = {
    id,
    titre: composer(forme.libelle),
    aide: forme.aide === undefined ? undefined : composer(forme.aide),
    petit: true,
  };
  switch (forme.genre) {
    case 'ligne':
      return <Saisie {...commun} depart={enTexte(valeur)} lire={accepter<string>} donner={donner} />;
    case 'adresse':
    case 'recit':
      return (
        <ZoneDeTexte
          {...commun}
          depart={enTexte(valeur)}
          longueur={LONGUEURS[forme.genre]}
          lignes={forme.genre === 'adresse' ? 2 : 3}
          donner={(texte) => donner(ouRien(texte))}
        />
      );
    case 'lignes':
      return (
        <ZoneDeTexte
          {...commun}
          depart={Array.isArray(valeur) ? valeur.join('\n') : ''}
          longueur={ELEMENTS_AU_PLUS * LONGUEURS.ligne}
          lignes={2}
          donner={(texte) => donner(enLignes(texte))}
        />
      );
    case 'jour':
      return (
        <Saisie
          {...commun}
          genre="jour"
          depart={valeur === undefined ? '' : ecrireJourSaisi(valeur as Jour)}
          lire={(texte) => lireJourSaisi(forme, texte)}
          donner={donner}
        />
      );
    case 'somme':
      return (
        <Saisie
          {...commun}
          genre="decimal"
          unite="€"
          depart={valeur === undefined ? '' : ecrireSommeSaisie(valeur as Centimes)}
          lire={lireSomme}
          donner={donner}
          contredit={contredit}
        />
      );
    case 'nombre':
      return (
        <Saisie
          {...commun}
          genre={forme.decimales === 0 ? 'entier' : 'decimal'}
          unite={forme.unite}
          depart={valeur === undefined ? '' : ecrireNombre(valeur as number)}
          lire={(texte) => lireNombre(forme, texte)}
          donner={donner}
        />
      );
    case 'note':
      return (
        <Menu
          {...commun}
          segments={NOTES}
          choisi={typeof valeur === 'number' ? String(valeur) : undefined}
          choisir={(code) => donner(code === undefined ? undefined : Number(code))}
        />
      );
    case 'oui-non':
      return (
        <Menu
          {...commun}
          segments={OUI_NON}
          choisi={valeur === undefined ? undefined : valeur === true ? 'oui' : 'non'}
          choisir={(code) => donner(code === undefined ? undefined : code === 'oui')}
        />
      );
    case 'choix':
      return (
        <Menu
          {...commun}
          segments={Object.entries(forme.choix).map(([code, libelle]) => ({ code, libelle: composer(libelle) }))}
          choisi={valeur as string | undefined}
          choisir={donner}
        />
      );
    case 'taches':
      return (
        <Taches
          {...commun}
          choisies={(valeur as readonly CodeTache[] | undefined) ?? []}
          choisir={(codes) => donner(codes.length === 0 ? undefined : codes)}
        />
      );
    case 'horaire':
      return <Horaire {...commun} horaire={valeur as PosteDuDossier['horaire']} retirer={() => donner(undefined)} />;
  }
};
