import type { Jour } from '../../../commun/jour.ts';
import { type Etape, PHASES, PHASES_EN_CLAIR, type Phase } from '../../../usages/etapes.ts';
import { estDatee, momentDe } from './moment.ts';
import { type EtapeMontree, reunir } from './repetees.ts';

export const FILTRES = ['toutes', 'obligations', 'a-venir'] as const;
export type Filtre = (typeof FILTRES)[number];

export const FILTRES_EN_CLAIR: Readonly<Record<Filtre, string>> = {
  toutes: 'Toutes',
  obligations: 'Obligations',
  'a-venir': 'À venir',
};

export const estFiltre = (code: string): code is Filtre => FILTRES.some((un) => un === code);

/** « À venir » n'écarte que les jours passés : une étape sans jour reste à faire tant que rien ne dit le contraire. */
export const retient = (filtre: Filtre, etape: Etape, aujourdHui: Jour): boolean => {
  switch (filtre) {
    case 'toutes':
      return true;
    case 'obligations':
      return etape.nature === 'obligation';
    case 'a-venir':
      return momentDe(etape, aujourdHui) !== 'passee';
  }
};

export interface PhaseMontree {
  readonly phase: Phase;
  readonly libelle: string;
  readonly etapes: readonly EtapeMontree[];
  /** Ce que le filtre écarte : la page le compte. */
  readonly ecartees: number;
}

/** Les étapes par phase, dans l'ordre de la vie du contrat, chacune comptée une fois même si elle revient. Une phase que le filtre vide reste, et le dit. */
export const parPhase = (etapes: readonly Etape[], filtre: Filtre, aujourdHui: Jour): readonly PhaseMontree[] =>
  PHASES.flatMap((phase) => {
    const toutes = etapes.filter((une) => une.phase === phase);
    if (toutes.length === 0) return [];
    const retenues = reunir(
      toutes.filter((une) => retient(filtre, une, aujourdHui)),
      aujourdHui,
    );
    const ecartees = reunir(toutes, aujourdHui).length - retenues.length;
    return [{ phase, libelle: PHASES_EN_CLAIR[phase], etapes: retenues, ecartees }];
  });

const pluriel = (nombre: number, un: string, plusieurs: string): string => (nombre > 1 ? plusieurs : un);

const MOTIFS: Readonly<Record<Filtre, string>> = {
  toutes: '',
  obligations: 'qui ne sont pas des obligations',
  'a-venir': 'dont le jour est passé',
};

/** « 32 étapes montrées sur 71 ; 39 ne le sont pas… » : rien n'est caché en silence. */
export const direLeCompte = (phases: readonly PhaseMontree[], filtre: Filtre): string => {
  const montrees = phases.reduce((somme, { etapes }) => somme + etapes.length, 0);
  const ecartees = phases.reduce((somme, une) => somme + une.ecartees, 0);
  const debut = `${montrees} ${pluriel(montrees, 'étape', 'étapes')}`;
  return ecartees === 0
    ? `${debut}, toutes montrées.`
    : `${debut} sur ${montrees + ecartees}. Le filtre en écarte ${ecartees}, ${MOTIFS[filtre]}.`;
};

/** Ce qu'une phase ne montre pas. */
export const direLesEcartees = ({ etapes, ecartees }: PhaseMontree): string => {
  const combien = `${ecartees} ${pluriel(ecartees, 'étape', 'étapes')} hors du filtre`;
  return etapes.length === 0 ? `Rien à montrer ici : ${combien}.` : `${combien}.`;
};

/** Ce que le fichier d'agenda reçoit : les étapes qui ont un jour, quel que soit le filtre. */
export const direLAgenda = (etapes: readonly Etape[]): string => {
  const datees = etapes.filter(estDatee).length;
  if (datees === 0) return "Aucune n'a de jour : l'agenda n'a rien à recevoir.";
  const combien = datees === 1 ? 'la seule date' : `${datees} dates`;
  return `L'agenda reçoit ${combien}, avec des rappels 30 et 7\u00a0jours avant ce qui est à faire.`;
};
