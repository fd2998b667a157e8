import type { MissionDuCandidat } from '../../../usages/devenir-assistant.ts';

export const MOMENTS = ['avant', 'pendant', 'apres', 'a-tout-moment'] as const;

export const MOMENTS_EN_CLAIR: Readonly<Record<MissionDuCandidat['moment'], string>> = {
  avant: 'Avant la consultation',
  pendant: 'Pendant',
  apres: 'Après',
  'a-tout-moment': 'À tout moment',
};

/** « permis », « permis sous condition », « interdit », « indéterminé » : le mot à côté de la marque. */
export const direLaPermission = ({ permise, condition }: MissionDuCandidat): string => {
  switch (permise) {
    case 'oui':
      return condition === null ? 'permis' : 'permis sous condition';
    case 'non':
      return 'interdit';
    case 'indetermine':
      return 'indéterminé';
  }
};

export interface MissionsDUnMoment {
  readonly moment: MissionDuCandidat['moment'];
  readonly missions: readonly MissionDuCandidat[];
}

export const parMoment = (missions: readonly MissionDuCandidat[]): readonly MissionsDUnMoment[] =>
  MOMENTS.map((moment) => ({ moment, missions: missions.filter((une) => une.moment === moment) })).filter(
    (un) => un.missions.length > 0,
  );

/** « 7 permis, 2 interdits, 2 indéterminés » */
export const compterLesMissions = (missions: readonly MissionDuCandidat[]): string => {
  const compter = (reponse: MissionDuCandidat['permise'], un: string, plusieurs: string): string => {
    const nombre = missions.filter(({ permise }) => permise === reponse).length;
    return `${nombre} ${nombre > 1 ? plusieurs : un}`;
  };
  return [
    compter('oui', 'permise', 'permises'),
    compter('non', 'interdite', 'interdites'),
    compter('indetermine', 'indéterminée', 'indéterminées'),
  ].join(', ');
};
