import type { Fondement } from '../../droit/fondement.ts';
import type { Tache } from '../../droit/missions.ts';
import { CODES_TACHES, type CodeTache, tacheDe } from '../../droit/taches.ts';
import { cases, liste, paragraphe, sectionFondee, verifier } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { blanc, champ, dire, nettoyer } from './champs.ts';
import type { Dossier, TacheAjoutee } from './dossier.ts';

const MOMENTS = [
  ['avant', 'Missions avant la consultation'],
  ['pendant', 'Missions pendant la consultation'],
  ['apres', 'Missions après la consultation'],
] as const;

const estPermise = (code: CodeTache): boolean => tacheDe(code).permise !== 'non';

export const TACHES_EXCLUES: readonly CodeTache[] = CODES_TACHES.filter((code) => !estPermise(code));

/** Les tâches demandées que les textes n'admettent pas. */
export const tachesInterdites = ({ poste }: Dossier): readonly CodeTache[] =>
  [...new Set(poste?.taches ?? [])].filter((code) => !estPermise(code));

const sansChoix = ({ poste }: Dossier): boolean => (poste?.taches ?? []).length === 0 && ajoutees(poste).length === 0;

const ajoutees = (poste: Dossier['poste']): readonly TacheAjoutee[] =>
  (poste?.autresTaches ?? []).filter(({ texte }) => nettoyer(texte) !== undefined);

/** Les tâches choisies, ou toutes celles que les textes lus permettent tant qu'aucune ne l'est. */
export const tachesRetenues = (dossier: Dossier): readonly CodeTache[] => {
  const voulues = sansChoix(dossier) ? CODES_TACHES : (dossier.poste?.taches ?? []);
  return CODES_TACHES.filter((code) => voulues.includes(code) && estPermise(code));
};

/** Une tâche et ce qui la borne ; d'une tâche douteuse, la note dit la borne. */
export const direTache = ({ libelle, condition, permise }: Tache): Phrase =>
  condition === null || permise === 'indetermine' ? dire`${libelle}` : dire`${libelle} : ${condition}`;

/** Des mots qui rappellent une tâche exclue : un texte libre qui en porte un est signalé, non refusé. */
const RAPPELS: Readonly<Partial<Record<CodeTache, RegExp>>> = {
  soins: /vaccin|injecti|piq[uû]re|prise de sang|pr[eé]l[eè]vement|pansement|perfusion/i,
  'actes-du-medecin': /prescri|ordonnance|diagnosti|interpr[eé]t|sign(er|ature)/i,
  'garde-de-nuit': /garde|nuit/i,
};

const noteDUnAjout = (texte: string): Bloc => {
  const proches = TACHES_EXCLUES.filter((code) => RAPPELS[code]?.test(texte)).map((code) => tacheDe(code).libelle);
  const rappel = proches.length === 0 ? '' : ` Elle touche à une tâche exclue : ${proches.join(' ; ')}.`;
  return verifier(
    dire`Tâche ajoutée par le cabinet, que Tandem n'a pas contrôlée : ${champ('tâche ajoutée', texte)}.${rappel}`,
  );
};

const direLeDoute = ({ libelle, condition }: Tache): Phrase =>
  dire`${libelle} : ${condition ?? ''} ; aucun texte lu ne nomme ce geste.`;

const blocsDuMoment = (dossier: Dossier, moment: Tache['moment']): readonly Bloc[] => {
  const codes = tachesRetenues(dossier).filter((code) => tacheDe(code).moment === moment);
  const libres = ajoutees(dossier.poste).filter((une) => une.moment === moment);
  const elements = [
    ...codes.map((code) => direTache(tacheDe(code))),
    ...libres.map(({ texte }): Phrase => [champ('tâche ajoutée', texte)]),
  ];
  if (elements.length === 0) return [];
  return [
    sansChoix(dossier) ? cases(elements) : liste(elements),
    ...codes
      .filter((code) => tacheDe(code).permise === 'indetermine')
      .map((code) => verifier(direLeDoute(tacheDe(code)))),
    ...libres.map(({ texte }) => noteDUnAjout(texte)),
  ];
};

const fondementsDe = (codes: readonly CodeTache[]): readonly Fondement[] =>
  codes.map((code) => tacheDe(code).fondement);

/** Les missions, avant, pendant et après la consultation. */
export const sectionsDesMissions = (dossier: Dossier): readonly Section[] => {
  const choix = sansChoix(dossier)
    ? [
        sectionFondee(
          'Choix des missions',
          [
            paragraphe(
              dire`Toutes les tâches que les textes lus permettent sont proposées : ${blanc('choix des tâches par le médecin')}.`,
            ),
          ],
          [],
        ),
      ]
    : [];
  const moments = MOMENTS.flatMap(([moment, titre]) => {
    const blocs = blocsDuMoment(dossier, moment);
    const codes = tachesRetenues(dossier).filter((code) => tacheDe(code).moment === moment);
    return blocs.length === 0 ? [] : [sectionFondee(titre, blocs, fondementsDe(codes))];
  });
  return [...choix, ...moments];
};

/** Ce que l'assistant ne fait pas, et pourquoi : écrit dans chaque fiche. */
export const sectionDesExclusions = (): Section =>
  sectionFondee(
    'Tâches exclues',
    [liste(TACHES_EXCLUES.map((code) => direTache(tacheDe(code))))],
    fondementsDe(TACHES_EXCLUES),
  );
