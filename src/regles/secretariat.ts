import { ajouterMois } from '../commun/jour.ts';
import { MOYENS_DE_SECRETARIAT, type MoyenDeSecretariat } from '../droit/codes.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import type { ReglesDeSecretariat } from '../droit/regime.ts';
import {
  type Condition,
  fauteDeFait,
  fauteDeTexte,
  type Manque,
  manqueDeFait,
  manqueDeTexte,
  repondre,
  suspendre,
} from './constat.ts';
import type { Cle, Situation } from './situation.ts';

const CODE = 'secretariat';
const F_ANCIEN: readonly Cle[] = ['assistant.ancienSecretaire'];
const FAITS: readonly Cle[] = [
  'assistant.ancienSecretaire',
  'assistant.embauche',
  'assistant.secretariatRemplace.moyen',
  'assistant.secretariatRemplace.le',
  'assistant.secretariatRemplace.tempsEquivalent',
];

type Volet = 'oui' | 'non' | Manque;

const estPoint = (regle: Fondement | { readonly point: CodePoint }): regle is { readonly point: CodePoint } =>
  'point' in regle;

/** Le remplacement est-il arrivé à temps ? */
const jugerLeJour = (
  moyen: MoyenDeSecretariat,
  { assistant, signature }: Situation,
  regles: ReglesDeSecretariat,
): Volet => {
  const { le } = assistant.secretariatRemplace;
  if (le === undefined) return manqueDeFait('assistant.secretariatRemplace.le');
  if (moyen === 'embauche') {
    if (assistant.embauche === undefined) return manqueDeFait('assistant.embauche');
    if (le <= ajouterMois(assistant.embauche, regles.embauche.mois)) return 'oui';
    return regles.embauche.apres === 'non' ? 'non' : manqueDeTexte(regles.embauche.apres.point);
  }
  if (signature === undefined) return manqueDeFait('signature');
  return le <= signature ? 'oui' : 'non';
};

/** Le nouveau poste couvre-t-il le même temps de travail ? */
const jugerLeTemps = ({ assistant }: Situation, regles: ReglesDeSecretariat): Volet => {
  const { tempsEquivalent } = assistant.secretariatRemplace;
  if (tempsEquivalent === undefined) return manqueDeFait('assistant.secretariatRemplace.tempsEquivalent');
  if (tempsEquivalent) return 'oui';
  return regles.tempsNonEquivalent === 'non' ? 'non' : manqueDeTexte(regles.tempsNonEquivalent.point);
};

/**
 * L'aide ne remplace pas un emploi existant : si l'assistant était la secrétaire du cabinet, son poste est repourvu
 * (A61, R51, F-104). Sans ancienne secrétaire, la condition ne s'applique pas.
 */
export const examinerSecretariat = (situation: Situation, regles: ReglesDeSecretariat): Condition | undefined => {
  const { ancienSecretaire, secretariatRemplace } = situation.assistant;
  if (ancienSecretaire === false) return undefined;
  const condition = jugerLeRemplacement(situation, regles);
  if (ancienSecretaire === true || condition.valeur === 'oui') return condition;
  const utile = secretariatRemplace.moyen === undefined ? F_ANCIEN : FAITS;
  return fauteDeFait(CODE, regles.principe, utile, 'assistant.ancienSecretaire');
};

/** Sans le moyen, seul un refus commun à tous est sûr : un remplacement trop tardif l'est pour chacun. */
const jugerLeRemplacement = (situation: Situation, regles: ReglesDeSecretariat): Condition => {
  const { moyen } = situation.assistant.secretariatRemplace;
  if (moyen !== undefined) return jugerLeMoyen(moyen, situation, regles);
  return MOYENS_DE_SECRETARIAT.every((un) => jugerLeMoyen(un, situation, regles).valeur === 'non')
    ? repondre(CODE, 'non', regles.principe, FAITS)
    : fauteDeFait(CODE, regles.principe, FAITS, 'assistant.secretariatRemplace.moyen');
};

const jugerLeMoyen = (moyen: MoyenDeSecretariat, situation: Situation, regles: ReglesDeSecretariat): Condition => {
  if (moyen === 'aucun') {
    return repondre(CODE, 'non', regles.principe, FAITS, [], 'assistant.secretariatRemplace.moyen');
  }
  const regle = moyen === 'embauche' ? regles.embauche.fondement : regles[moyen];
  if (estPoint(regle)) return fauteDeTexte(CODE, regles.principe, FAITS, regle.point);
  const volets = [jugerLeJour(moyen, situation, regles), jugerLeTemps(situation, regles)];
  if (volets.includes('non')) {
    const decisif =
      volets[0] === 'non' ? 'assistant.secretariatRemplace.le' : 'assistant.secretariatRemplace.tempsEquivalent';
    return repondre(CODE, 'non', regle, FAITS, [], decisif);
  }
  const manques = volets.filter((volet): volet is Manque => typeof volet !== 'string');
  return manques.length === 0 ? repondre(CODE, 'oui', regle, FAITS) : suspendre(CODE, regle, FAITS, manques);
};
