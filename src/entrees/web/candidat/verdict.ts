import type { Reponse } from '../../../commun/connu.ts';
import { PARCOURS } from '../../../droit/parcours.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { titreDuCandidat } from '../../../usages/candidat-avis.ts';
import type { Profil, ReponseAuCandidat, Voie } from '../../../usages/devenir-assistant.ts';
import { direLeDelai } from './delai.ts';
import { citerLeChiffre, enTexte, type Morceau } from './morceau.ts';

/** La réponse en une phrase que l'on peut répéter : peut-on m'embaucher, par quelle voie, avant quel jour. */
export interface VerdictDuCandidat {
  readonly reponse: Reponse;
  readonly premiere: string;
  readonly suite: readonly Morceau[];
  /** Pour le bandeau du téléphone. */
  readonly bref: string;
  readonly precision: string;
}

/** La phrase entière, pour qui ne la voit pas. */
export const direEnEntier = ({ premiere, suite }: VerdictDuCandidat): string =>
  `${premiere} ${suite.map(enTexte).join('')}`;

/** « 279 heures », qui s'ouvre sur le point qui l'établit. */
export const heuresDe = ({ code, heures, nature }: Voie, fin = ''): Morceau =>
  citerLeChiffre(
    `${ecrireNombre(heures)}\u00a0heures`,
    fin,
    nature === 'formation' ? 'Durée de la formation' : "Durée de l'expérience",
    [PARCOURS[code].fondement],
  );

const trouver = ({ voies }: ReponseAuCandidat, code: Voie['code']): Voie | undefined =>
  voies.find((une) => une.code === code);

type Phrase = Omit<VerdictDuCandidat, 'reponse'>;

const OUI = 'Oui, on peut vous embaucher.';

const DEBUTS: Readonly<Record<Reponse, string>> = { oui: 'Le', non: 'Le', indetermine: 'Reste à savoir si le' };
const FINS: Readonly<Record<Reponse, string>> = {
  oui: ' vous est ouvert',
  non: ' vous est fermé sans le baccalauréat',
  indetermine: ' vous est ouvert',
};
const FINS_VAE: Readonly<Record<Reponse, string>> = {
  oui: ' ; la VAE vous est ouverte.',
  non: " ; la VAE demande une année d'expérience à temps plein.",
  indetermine: '.',
};

/** Sans titre, on commence si la formation suit ; encore faut-il qu'une voie soit ouverte. */
const direSansTitre = (profil: Profil, reponse: ReponseAuCandidat): Phrase => {
  const cqp = trouver(reponse, 'cqp');
  const vae = trouver(reponse, 'vae')?.ouverte.reponse ?? 'indetermine';
  const entree = cqp?.ouverte.reponse ?? 'indetermine';
  const fermees = entree === 'non' && vae === 'non';
  const voies: readonly Morceau[] =
    cqp === undefined
      ? []
      : [
          `${DEBUTS[entree]} CQP, `,
          heuresDe(cqp, ','),
          FINS[entree],
          entree === 'oui' ? (vae === 'oui' ? ' ; la VAE aussi.' : '.') : FINS_VAE[vae],
        ];
  return {
    premiere: fermees
      ? "Oui, on peut vous embaucher, mais aucune voie de formation ne vous est ouverte aujourd'hui."
      : 'Oui, on peut vous embaucher, si la formation suit.',
    suite: fermees ? voies : [...voies, ...direLeDelai('La certification', profil, reponse)],
    bref: 'Oui',
    precision: fermees ? 'mais aucune voie ouverte' : 'si la formation suit',
  };
};

const direDiplome = (profil: Profil, reponse: ReponseAuCandidat): Phrase => {
  const fae = trouver(reponse, 'fae');
  return {
    premiere: OUI,
    suite: [
      "Il vous reste la formation d'adaptation à l'emploi (FAE), ",
      ...(fae === undefined ? [] : [heuresDe(fae, '.')]),
      ...direLeDelai('Elle', profil, reponse),
    ],
    bref: 'Oui',
    precision: 'avec la formation d’adaptation',
  };
};

const dire = (profil: Profil, reponse: ReponseAuCandidat): Phrase => {
  switch (titreDuCandidat(profil)) {
    case undefined:
      return {
        premiere: "Indéterminé, pour l'instant.",
        suite: [
          'Il manque votre titre ou votre métier. Même sans titre, on peut commencer si la formation suit dans le délai.',
        ],
        bref: 'Indéterminé',
        precision: 'il manque votre titre',
      };
    case 'cqp':
      return {
        premiere: OUI,
        suite: ['Le CQP ouvre le métier, sans autre formation.'],
        bref: 'Oui',
        precision: 'sans autre formation',
      };
    case 'dei':
    case 'deas':
    case 'deap':
      return direDiplome(profil, reponse);
    case 'aucun':
      return direSansTitre(profil, reponse);
  }
};

/** La phrase qui ouvre l'écran. `reponse` est celle de ce profil. */
export const direVerdictDuCandidat = (profil: Profil, reponse: ReponseAuCandidat): VerdictDuCandidat => {
  const { premiere, suite, bref, precision } = dire(profil, reponse);
  return {
    reponse: reponse.embauche.reponse,
    premiere: composer(premiere),
    suite: suite.map((morceau) => (typeof morceau === 'string' ? composer(morceau) : morceau)),
    bref,
    precision: composer(precision),
  };
};
