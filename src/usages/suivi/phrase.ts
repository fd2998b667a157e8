import { type Centimes, retrancher } from '../../commun/centimes.ts';
import { type Certitude, plusFaible } from '../../commun/connu.ts';
import type { CodeAlerte } from '../../contrat/alertes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { CibleSuivie } from '../../contrat/objectifs-suivis.ts';
import { INDICATEURS_EN_CLAIR } from '../../explication/libelles.ts';
import { composer, ecrireDate, ecrireSomme, enumerer } from '../../explication/typographie.ts';
import { allureDe } from './objectifs.ts';
import type { CleDeRaison } from './raison.ts';
import { ecrireBornes } from './sommes.ts';

/** Un chiffre dans une phrase : il s'ouvre sur sa raison, et la ponctuation qui le suit ne le quitte pas. */
export interface ChiffreDit {
  readonly chiffre: string;
  readonly raison: CleDeRaison;
  readonly certitude: Certitude | null;
  readonly nom: string;
  readonly indetermine?: boolean;
  readonly apres?: string;
}
export type Segment = string | ChiffreDit;

/** Où en est le contrat : la première proposition répond, la suite précise. */
export interface PhraseDEtat {
  readonly premiere: string;
  readonly suite: readonly Segment[];
}

/** Les alertes qui attendent un geste sans délai ; les autres sont à surveiller. */
export const ALERTES_A_RISQUE: ReadonlySet<CodeAlerte> = new Set([
  'absence-a-signaler',
  'absence-a-suspendre',
  'depart-a-signaler',
  'formation-en-retard',
  'preavis-court',
  'verse-en-trop',
]);

const direGestes = ({ echeances, alertes }: Suivi): string => {
  const retards = echeances.filter(({ etat }) => etat === 'en-retard').length;
  if (retards > 0) return retards === 1 ? 'une échéance est en retard' : `${retards} échéances sont en retard`;
  const gestes = alertes.filter(({ code }) => ALERTES_A_RISQUE.has(code)).length;
  if (gestes > 0) return gestes === 1 ? 'un point demande un geste' : `${gestes} points demandent un geste`;
  return 'rien n’est en retard';
};

const direPremiere = (suivi: Suivi): string => {
  const { etat, annee, fin, deroule } = suivi;
  const jour = fin === null ? '' : ` le ${ecrireDate(fin)}`;
  switch (etat) {
    case 'projet':
      return 'Projet, rien n’est signé à ce jour.';
    case 'en-cours':
      return `Année ${annee}, ${direGestes(suivi)}.`;
    case 'suspendu': {
      const depuis = deroule.suspensions.at(-1);
      return `Suspendu${depuis === undefined ? '' : ` depuis le ${ecrireDate(depuis)}`}.`;
    }
    case 'resilie':
      return `Résilié, le contrat a pris fin${jour}.`;
    case 'echu':
      return `Échu, les cinq ans ont pris fin${jour}.`;
    case 'renouvele': {
      const { renouvellement } = deroule;
      const le = renouvellement === undefined ? '' : ` le ${ecrireDate(renouvellement)}`;
      return `Renouvelé${le}, ${direGestes(suivi)}.`;
    }
  }
};

/** La certitude de ce qui est dû : la plus faible de ses années. */
export const certitudeDuDu = ({ solde, evaluation }: Suivi): Certitude =>
  solde.annees
    .map(({ annee, origine }) => {
      if (origine === 'modulation') return 'source-unique';
      if (origine === 'decision') return 'confirmee';
      return evaluation.aide?.annees.find((une) => une.annee === annee)?.certitude ?? 'contestee';
    })
    .reduce<Certitude>(plusFaible, 'confirmee');

const direArgent = (suivi: Suivi): readonly Segment[] => {
  const { du, duMin, duMax, verse, solde } = suivi.solde;
  if (suivi.etat === 'projet' || (du === 0 && verse === 0)) return [];
  const dit = (chiffre: string, nom: string, apres = ''): ChiffreDit => ({
    chiffre,
    raison: { genre: 'solde' },
    certitude: certitudeDuDu(suivi),
    nom,
    apres,
  });
  const verses: ChiffreDit = {
    chiffre: ecrireSomme(verse),
    raison: { genre: 'verse', annee: undefined },
    certitude: 'confirmee',
    nom: 'ce qui est versé',
  };
  if (du === null || solde === null) {
    return [
      duMax === null && duMin === 0 ? 'Ce qui est dû à ce jour est' : 'Ce qui est dû à ce jour n’est pas établi :',
      { ...dit(ecrireBornes(duMin, duMax), 'ce qui est dû', ','), indetermine: true },
      ...(verse === 0 ? ['et rien n’est versé.'] : ['et', verses, 'sont versés.']),
    ];
  }
  if (solde === 0) return ['Les', dit(ecrireSomme(du), 'ce qui est dû'), 'dus à ce jour sont versés.'];
  if (solde < 0) {
    return [
      'Il a été versé',
      dit(ecrireSomme(retrancher(verse, du)), 'ce qui dépasse'),
      'de plus que les',
      dit(ecrireSomme(du), 'ce qui est dû'),
      'dus.',
    ];
  }
  if (verse === 0) return [dit(ecrireSomme(du), 'ce qui est dû'), 'sont dus, rien n’est encore versé.'];
  return [
    dit(ecrireSomme(du), 'ce qui est dû'),
    'sont dus,',
    verses,
    'sont versés : il reste',
    dit(ecrireSomme(solde), 'ce qui reste à recevoir'),
    'à recevoir.',
  ];
};

const nommer = (cibles: readonly CibleSuivie[]): string =>
  enumerer(cibles.map(({ indicateur }) => `la ${INDICATEURS_EN_CLAIR[indicateur]}`));

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

const direAllure = (cibles: readonly CibleSuivie[]): string => {
  const avec = (...allures: readonly string[]) => cibles.filter((cible) => allures.includes(allureDe(cible)));
  const lents = avec('a-surveiller');
  if (lents.length > 0) {
    const seul = lents.length === 1;
    if (lents.every(({ nature }) => nature === 'maintenir')) {
      return `À ce rythme, ${nommer(lents)} ne ${seul ? 'sera pas maintenue' : 'seront pas maintenues'}.`;
    }
    return `${enMajuscule(nommer(lents))} ${seul ? 'avance' : 'avancent'} moins vite que prévu.`;
  }
  const unSeul = cibles.length === 1;
  if (cibles.every(({ definitif }) => definitif)) {
    const atteints = avec('atteint').length;
    if (atteints === cibles.length) return unSeul ? 'L’objectif est atteint.' : 'Les objectifs sont atteints.';
    if (avec('manque').length === cibles.length)
      return unSeul ? 'L’objectif n’est pas atteint.' : 'Les objectifs ne sont pas atteints.';
    return atteints > 0
      ? `Sur ${cibles.length} objectifs, ${atteints} ${atteints === 1 ? 'est atteint' : 'sont atteints'}.`
      : 'On ne sait pas si les objectifs sont atteints.';
  }
  if (avec('cible-inconnue').length > 0) return 'L’objectif de patients n’est pas connu.';
  if (avec('sans-releve').length === cibles.length) return 'Aucun relevé n’est encore saisi.';
  if (avec('en-avance', 'sur-la-voie').length === cibles.length) {
    return unSeul ? 'À ce rythme, l’objectif sera atteint.' : 'À ce rythme, les objectifs seront atteints.';
  }
  return '';
};

/** Ce qui dépend encore des objectifs : les années modulées dont la somme n'est pas fixée. */
export const sommeEnJeu = ({ evaluation, solde }: Suivi) => {
  const annees = (evaluation.aide?.annees ?? []).filter(
    ({ annee, modulee }) => modulee && solde.annees.find((une) => une.annee === annee)?.due == null,
  );
  // Après une suspension ou un avenant, nul texte ne dit plus ce que valent ces années.
  const troublees = solde.annees.some(({ touchee }) => touchee);
  if (troublees || annees.length === 0 || annees.some(({ maximum }) => maximum === null)) return undefined;
  return {
    somme: annees.reduce((total, { maximum }) => total + (maximum ?? 0), 0) as Centimes,
    premiere: annees[0]?.annee ?? 0,
    derniere: annees.at(-1)?.annee ?? 0,
    certitude: annees.reduce<Certitude>(
      (faible, { certitude }) => plusFaible(faible, certitude ?? 'contestee'),
      'confirmee',
    ),
  };
};

const direObjectifs = (suivi: Suivi): readonly Segment[] => {
  const { objectifs, etat } = suivi;
  if (objectifs.length === 0 || etat === 'projet' || etat === 'resilie' || etat === 'echu') return [];
  const allure = direAllure(objectifs);
  const enJeu = etat === 'en-cours' ? sommeEnJeu(suivi) : undefined;
  if (enJeu === undefined) return allure === '' ? [] : [allure];
  const { somme, premiere, derniere, certitude } = enJeu;
  const quand = premiere === derniere ? `l’année ${premiere}` : `de l’année ${premiere} à l’année ${derniere}`;
  return [
    ...(allure === '' ? [] : [allure]),
    'Jusqu’à',
    { chiffre: ecrireSomme(somme), raison: { genre: 'enjeu' }, certitude, nom: 'ce qui dépend des objectifs' },
    `${allure === '' ? 'dépendent des objectifs' : 'en dépendent'}, ${quand}.`,
  ];
};

const composerSegment = (segment: Segment): Segment => {
  if (typeof segment === 'string') return composer(segment);
  return { ...segment, chiffre: composer(segment.chiffre) };
};

/** La phrase d'état d'un contrat au jour du suivi. */
export const direEtat = (suivi: Suivi): PhraseDEtat => ({
  premiere: composer(direPremiere(suivi)),
  suite: [...direArgent(suivi), ...direObjectifs(suivi)].map(composerSegment),
});

/** La même phrase en texte seul, pour l'annoncer. */
export const lirePhrase = ({ premiere, suite }: PhraseDEtat): string =>
  [
    premiere,
    ...suite.map((segment) => (typeof segment === 'string' ? segment : `${segment.chiffre}${segment.apres ?? ''}`)),
  ].join(' ');
