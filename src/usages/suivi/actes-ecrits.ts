import type { Jour } from '../../commun/jour.ts';
import { type Acte, type ActeDe, estActe, ordonner } from '../../contrat/actes.ts';
import type { CodeAlerte } from '../../contrat/alertes.ts';
import { suivreContrat } from '../../contrat/contrat.ts';
import { lireAnnulations, sansLesAnnules } from '../../contrat/journal.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { INDICATEURS_EN_CLAIR } from '../../explication/libelles.ts';
import { composer, ecrireDate, ecrireNombre, enumerer } from '../../explication/typographie.ts';
import { direActe } from '../../explication/vie.ts';
import type { Situation } from '../../regles/situation.ts';
import { type Changement, comparer } from './difference.ts';

/** Un acte compte, a été annulé, n'a pas encore pris effet, ou n'était pas encore connu. */
export type StatutDActe = 'compte' | 'annule' | 'a-venir' | 'pas-connu';

export interface ActeMontre {
  readonly acte: Acte;
  readonly texte: string;
  readonly statut: StatutDActe;
  /** Ce qu'il a changé le jour où il a pris effet, en quelques mots ; absent d'un contrat trop long pour être rejoué acte par acte. */
  readonly effet: string | undefined;
}

const direReleve = ({ patientele }: ActeDe<'mesure'>): string => {
  const { mt, mtAdultes, mtEnfants, fileActive } = patientele;
  const dits = [
    ...(mt === undefined ? [] : [`${ecrireNombre(mt)} en ${INDICATEURS_EN_CLAIR.mt}`]),
    ...(mtAdultes === undefined ? [] : [`${ecrireNombre(mtAdultes)} adultes`]),
    ...(mtEnfants === undefined ? [] : [`${ecrireNombre(mtEnfants)} enfants`]),
    ...(fileActive === undefined ? [] : [`${ecrireNombre(fileActive)} en ${INDICATEURS_EN_CLAIR.fileActive}`]),
  ];
  return `Relevé : ${dits.length === 0 ? 'sans effectif' : enumerer(dits)}`;
};

const direSignature = ({ objectifs }: ActeDe<'signature'>): string => {
  const dits = objectifs.map(
    ({ indicateur, depart, cible }) =>
      `${depart === undefined ? '' : `de ${ecrireNombre(depart)} `}à ${ecrireNombre(cible)} en ${INDICATEURS_EN_CLAIR[indicateur]}`,
  );
  return dits.length === 0 ? 'Signature du contrat d’aide' : `Signature du contrat d’aide : ${enumerer(dits)}`;
};

/** Un acte en entier, sans le motif d'une absence ; une annulation nomme l'acte qu'elle retire. */
export const direActeEnEntier = (acte: Acte, actes: readonly Acte[]): string => {
  if (estActe('mesure')(acte)) return composer(direReleve(acte));
  if (estActe('signature')(acte)) return composer(direSignature(acte));
  const vise = estActe('annulation')(acte) ? actes.find(({ id }) => id === acte.vise) : undefined;
  return vise === undefined
    ? direActe(acte).replace('n° ', 'n°\u00a0')
    : composer(`Annulation de : ${direActeEnEntier(vise, actes)}, du ${ecrireDate(vise.effet)}`);
};

/** Un acte en entier, et son jour : de quoi le reconnaître parmi les autres. */
export const direActeDate = (acte: Acte, actes: readonly Acte[]): string =>
  `${direActeEnEntier(acte, actes)}, du ${ecrireDate(acte.effet)}`;

const sansMarques = ({ place: _place, id: _id, enregistre: _enregistre, ...contenu }: Acte): string =>
  JSON.stringify(contenu);

/** L'acte déjà au contrat que celui-ci semble répéter : le même, ou un versement de même année et de même numéro. */
export const acteRepete = (acte: Acte, actes: readonly Acte[]): Acte | undefined =>
  sansLesAnnules(actes).find(
    (autre) =>
      autre.place !== acte.place &&
      (estActe('versement')(acte) && estActe('versement')(autre)
        ? autre.annee === acte.annee && autre.rang === acte.rang
        : acte.acte !== 'annulation' && sansMarques(autre) === sansMarques(acte)),
  );

/** Une alerte, en quelques mots : sa phrase entière est plus haut sur la page. */
const ALERTES_EN_BREF: Readonly<Record<CodeAlerte, string>> = {
  'absence-jour-45': 'absence de 45 jours',
  'absence-a-signaler': 'absence à signaler à la caisse',
  'absence-jour-75': 'absence de 75 jours',
  'absence-a-suspendre': 'absence de plus de trois mois',
  'depart-a-signaler': 'départ à signaler à la caisse',
  'formation-en-retard': 'formation en retard',
  'formation-prochaine': 'formation à finir dans les six mois',
  'objectif-en-danger': 'objectif en danger',
  'preavis-court': 'préavis trop court',
  'verse-avant-terme': 'versé avant le terme',
  'verse-en-trop': 'versé en trop',
  'renouvellement-a-preparer': 'renouvellement à préparer',
};

const estAlerte = (code: string): code is CodeAlerte => code in ALERTES_EN_BREF;

const TUS: ReadonlySet<string> = new Set([
  'regime',
  'fin',
  'exigible',
  'verse',
  'en-jeu',
  'annee-suivante',
  'objectif-le',
  'releve',
  'manque',
  'cible',
  'projection',
]);

const genreDe = ({ cle }: Changement): string => cle.split('/')[0] ?? '';

const direAlerte = ({ cle, apres }: Changement): string => {
  const code = cle.split('/')[1] ?? '';
  const bref = estAlerte(code) ? ALERTES_EN_BREF[code] : '';
  return apres === null ? `alerte éteinte : ${bref}` : `alerte : ${bref}`;
};

const direChangement = (changement: Changement): string => {
  const { quoi, avant, apres, apresIndetermine } = changement;
  switch (genreDe(changement)) {
    case 'etat':
      return `contrat ${apres}`;
    case 'du':
      return apresIndetermine && apres !== 'indéterminé' ? `dû indéterminé, ${apres}` : `dû : ${apres}`;
    case 'solde':
      return apresIndetermine ? '' : `solde : ${apres}`;
    case 'atteint':
      return apres === 'oui' ? quoi.toLowerCase() : '';
    case 'alerte':
      return direAlerte(changement);
    case 'echeance':
      return apres === null ? `${quoi} : plus attendu` : `${quoi} : ${apres}`;
    default:
      return apres === null ? `${quoi} : ${avant}, plus rien` : `${quoi} : ${apres}`;
  }
};

/** Les projections d'un relevé se disent ensemble, sans leur échéance, qui est la même pour toutes. */
const direProjections = (changements: readonly Changement[]): string => {
  const dites = changements
    .filter((changement) => genreDe(changement) === 'projection' && changement.apres?.includes(' le ') === true)
    .map(({ quoi, apres }) => `${apres?.split(' le ')[0] ?? ''} en ${quoi.replace(/^Projection, /, '')}`);
  return dites.length === 0 ? '' : `projection : ${enumerer(dites)}`;
};

/** Ce qu'un acte change, en quelques mots ; « rien » se dit aussi. */
export const direEffet = (changements: readonly Changement[]): string => {
  const dits = [
    direProjections(changements),
    ...changements.filter((changement) => !TUS.has(genreDe(changement))).map(direChangement),
  ].filter((dit) => dit !== '');
  if (dits.length > 0) return composer(dits.join(' ; '));
  if (changements.some((changement) => genreDe(changement) === 'releve')) return 'relevé pris en compte';
  return changements.length === 0
    ? 'rien, ce jour-là'
    : composer(changements.map(({ quoi, apres }) => `${quoi.toLowerCase()} : ${apres ?? 'plus rien'}`).join(' ; '));
};

interface Lecture {
  readonly situation: Situation;
  readonly actes: readonly Acte[];
  readonly au: Jour;
  readonly connuLe: Jour | undefined;
  readonly bareme: Bareme | undefined;
}

const estConnu = ({ enregistre }: Acte, { connuLe }: Lecture): boolean =>
  connuLe === undefined || enregistre === undefined || enregistre <= connuLe;

/** Ce qu'annulent les annulations qui ont pris effet : un acte à venir peut l'être déjà. */
const annulesAu = (ranges: readonly Acte[], lecture: Lecture): ReadonlySet<Acte> =>
  lireAnnulations(
    ranges.filter((acte) => estConnu(acte, lecture) && (acte.acte !== 'annulation' || acte.effet <= lecture.au)),
  ).annules;

const statutDe = (acte: Acte, annules: ReadonlySet<Acte>, lecture: Lecture): StatutDActe => {
  if (annules.has(acte)) return 'annule';
  if (acte.effet > lecture.au) return 'a-venir';
  return estConnu(acte, lecture) ? 'compte' : 'pas-connu';
};

/** Avant la première embauche, le jour et le titre que la situation en dit ne sont pas encore un fait. */
const situationAvant = (acte: Acte, situation: Situation): Situation =>
  acte.acte === 'embauche' && acte.effet === situation.assistant.embauche
    ? { ...situation, assistant: { ...situation.assistant, embauche: undefined } }
    : situation;

/** Les annulations du même jour : ce que remplace un acte corrigé ne compte plus quand le bon le suit. */
const annulationsDuJour = (ranges: readonly Acte[], rang: number): readonly Acte[] => {
  const acte = ranges[rang];
  return ranges
    .slice(rang + 1)
    .filter(estActe('annulation'))
    .filter(({ effet, vise }) => effet === acte?.effet && vise !== acte.id);
};

/** Le contrat sans cet acte puis avec lui, le jour de son effet. */
const rejouer = ({ situation, bareme }: Lecture, ranges: readonly Acte[], rang: number): readonly Changement[] => {
  const acte = ranges[rang];
  if (acte === undefined) return [];
  const suivre = (depart: Situation, actes: readonly Acte[]) =>
    suivreContrat(depart, actes, acte.effet, undefined, bareme);
  const annulations = annulationsDuJour(ranges, rang);
  return comparer(
    suivre(situationAvant(acte, situation), [...ranges.slice(0, rang), ...annulations]),
    suivre(situation, [...ranges.slice(0, rang + 1), ...annulations]),
  );
};

/** Au-delà, rejouer le contrat avec et sans chaque acte montré ferait attendre. */
export const ACTES_REJOUES = 300;

/** Les actes du contrat, le dernier d'abord, et ce que chacun a changé le jour de son effet. Au plus `combien`. */
export const montrerActes = (lecture: Lecture, combien: number): readonly ActeMontre[] => {
  const { actes } = lecture;
  const ranges = ordonner(actes);
  const annules = annulesAu(ranges, lecture);
  const premier = Math.max(0, ranges.length - combien);
  return ranges
    .slice(premier)
    .map((acte, decalage): ActeMontre => {
      return {
        acte,
        texte: direActeEnEntier(acte, actes),
        statut: statutDe(acte, annules, lecture),
        effet: ranges.length > ACTES_REJOUES ? undefined : direEffet(rejouer(lecture, ranges, premier + decalage)),
      };
    })
    .reverse();
};
