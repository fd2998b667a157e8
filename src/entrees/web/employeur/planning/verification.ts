import type { Certitude, Reponse } from '../../../../commun/connu.ts';
import type { CodePoint } from '../../../../droit/lectures.ts';
import { composer, ecrireNombre } from '../../../../explication/typographie.ts';
import { type CodeRemarque, verifierPlanning } from '../../../../regles/planning.ts';
import type { JourDeLaSemaine, Planning } from '../../../../regles/planning-faits.ts';
import { verifierUnPlanning } from '../../../../usages/verifier-planning.ts';
import type { Appuyee } from '../../etapes/appui.tsx';

/** Une règle regardée, avec de quoi ouvrir sa raison. */
export interface RemarqueMontree {
  readonly code: CodeRemarque;
  readonly jour: JourDeLaSemaine | null;
  readonly reponse: Reponse;
  readonly phrase: string;
  readonly certitude: Certitude | null;
  readonly appui: Appuyee;
}

export interface Verdict {
  readonly reponse: Reponse;
  readonly heures: number;
  readonly tempsPartiel: boolean;
  readonly remarques: readonly RemarqueMontree[];
}

/** Vérifie une semaine type : ce que rend `./tandem planning`, et ce sur quoi chaque remarque s'appuie. */
export const verifier = (planning: Planning, programme: string): Verdict => {
  const ecrite = verifierUnPlanning(planning, programme);
  const { remarques } = verifierPlanning(planning);
  return {
    reponse: ecrite.reponse,
    heures: ecrite.heures,
    tempsPartiel: ecrite.tempsPartiel,
    remarques: ecrite.remarques.flatMap(({ code, jour, reponse, phrase, certitude, manques }, rang) => {
      const fondement = remarques[rang]?.fondement;
      const points = manques.flatMap((manque): readonly CodePoint[] =>
        manque.manque === 'texte' ? [manque.point] : [],
      );
      return fondement === undefined
        ? []
        : [{ code, jour, reponse, phrase, certitude, appui: { fondements: [fondement], points, certitude } }];
    }),
  };
};

/** La réponse d'un jour, ou de la semaine entière (`null`) : la plus grave de ses remarques ; `undefined` sans remarque. */
export const reponseDe = ({ remarques }: Verdict, jour: JourDeLaSemaine | null): Reponse | undefined => {
  const siennes = remarques.filter((une) => une.jour === jour).map(({ reponse }) => reponse);
  return (['non', 'indetermine', 'oui'] as const).find((reponse) => siennes.includes(reponse));
};

export interface PhraseDuPlanning {
  readonly tete: string;
  readonly suite: string;
}

const direLesContraires = (nombre: number): string =>
  nombre === 1 ? "Non, une règle n'est pas respectée." : `Non, ${nombre} règles ne sont pas respectées.`;

const direLesInconnues = (nombre: number): string =>
  nombre === 1 ? 'un point reste à éclaircir.' : `${nombre} points restent à éclaircir.`;

/** Ce qu'il faut retenir de la semaine, en une phrase : la première clause est la réponse. */
export const direLeVerdict = ({ reponse, heures, tempsPartiel, remarques }: Verdict): PhraseDuPlanning => {
  const temps = `${ecrireNombre(heures)}\u00a0h par semaine, à temps ${tempsPartiel ? 'partiel' : 'plein'}.`;
  const compter = (voulue: Reponse) => remarques.filter((une) => une.reponse === voulue).length;
  const inconnues = compter('indetermine');
  const reste = direLesInconnues(inconnues);
  switch (reponse) {
    case 'oui':
      return {
        tete: 'Oui, cet horaire tient.',
        suite: composer(`${temps} Les ${remarques.length} règles regardées sont respectées.`),
      };
    case 'non': {
      const aussi = inconnues === 0 ? '' : ` Et ${reste}`;
      return { tete: composer(direLesContraires(compter('non'))), suite: composer(`${temps}${aussi}`) };
    }
    case 'indetermine':
      return {
        tete: composer("Indéterminé, pour l'instant."),
        suite: composer(`${temps} Rien ne s'y oppose, mais ${reste}`),
      };
  }
};
