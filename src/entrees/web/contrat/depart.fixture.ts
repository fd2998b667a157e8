import { jourDe } from '../../../commun/jour.ts';
import { manquesDuSuivi } from '../../../usages/suivi/manques.ts';
import { faitsManquants, partiesDuDepart } from './champs-du-depart.ts';
import { lisible, suivreOuvert } from './contrat.fixture.ts';
import { actesDuDepart, corrigerDepart, prendreDepart } from './depart.ts';
import { prevoirDepart } from './depart-prevu.ts';
import { relire } from './lecture.ts';
import type { ContratTenu } from './tenue.ts';

export const AUJOURD_HUI = jourDe('2026-11-22');

export const champsDe = (tenu: ContratTenu) =>
  partiesDuDepart({
    situation: tenu.document.situation,
    signe: actesDuDepart(tenu).signature !== undefined,
    manquants: faitsManquants(manquesDuSuivi(suivreOuvert(tenu, '2026-11-22'))),
  }).flatMap(({ champs }) => champs);

export const corriger = (tenu: ContratTenu, reponses: Readonly<Record<string, string>>, annuler = false) => {
  const champs = champsDe(tenu);
  const brouillon = new Map([...prendreDepart(tenu, champs), ...Object.entries(reponses)]);
  const corrige = corrigerDepart(tenu, champs, brouillon, AUJOURD_HUI);
  const prevu = prevoirDepart(
    corrige,
    champs,
    tenu,
    AUJOURD_HUI,
    { relire },
    { voulue: annuler, enregistre: AUJOURD_HUI },
  );
  return { corrige, ...prevu };
};

export const direRefus = ({ apercu }: ReturnType<typeof corriger>) =>
  apercu.genre === 'refus' ? apercu.refus.map(({ champ, phrase }) => `${champ} : ${lisible(phrase)}`) : [];

export const direChangements = ({ apercu }: ReturnType<typeof corriger>) =>
  apercu.genre === 'effet'
    ? apercu.changements.map(({ quoi, avant, apres }) => lisible(`${quoi} : ${avant ?? '∅'} → ${apres ?? '∅'}`))
    : [];

export const contratDe = ({ apercu }: ReturnType<typeof corriger>) => {
  if (apercu.genre !== 'effet') throw new Error(`Correction sans effet : ${apercu.genre}`);
  return apercu.contrat;
};
