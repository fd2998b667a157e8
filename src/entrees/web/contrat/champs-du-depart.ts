import { composer } from '../../../explication/typographie.ts';
import type { Manque } from '../../../regles/constat.ts';
import type { Champ } from '../entretien/champs.ts';
import type { Question } from '../entretien/question.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import { ADHERENTS_AU_PLUS } from '../entretien/questions-du-groupe.ts';
import { ADHERENT_INCONNU, groupe, SITUATION_VIDE } from '../entretien/situation-posee.ts';
import { PARTIES_DU_CONTRAT, type PartieDeContrat } from './contrat-commence.ts';
import { type ChampDeFormulaire, lireChemin, OUI_NON } from './formulaire.ts';

const DEJA_POSES: ReadonlySet<string> = new Set(
  PARTIES_DU_CONTRAT.flatMap(({ champs }) => champs.map(({ cle }) => cle)),
);
/** Les données de santé ne se demandent pas ici : elles ne changent aucune somme, et le fichier les garde telles quelles. */
const SANTE: ReadonlySet<string> = new Set(['medecin.rqth', 'medecin.ald']);
/** D'un adhérent, seuls ses patients comptent encore une fois le contrat signé ; le reste n'est que dans le fichier. */
const PATIENTS_D_UN_ADHERENT = /^groupe\.adherents\[\d+\]\.(mt|fileActive)$/;
const estDUnAdherent = ({ cle }: ChampDeFormulaire): boolean => cle.startsWith('groupe.adherents');
const estDuGroupe = (champ: ChampDeFormulaire): boolean => champ.cle.startsWith('groupe.') && !estDUnAdherent(champ);
/** De quoi poser chaque réponse, adhérents compris. */
const SITUATION_D_ESSAI = groupe(SITUATION_VIDE, {
  adherents: Array.from({ length: ADHERENTS_AU_PLUS }, () => ADHERENT_INCONNU),
});
const MSP = 'medecin.exercice.mspMultisite';
const REGROUPE = 'medecin.exercice.regroupe';

/** Où une situation lue garde ce que le fichier écrit à ce chemin. */
const cheminLu = (cle: string): string => cle.replace('.exercice.', '.');

const titreDe = ({ titre, champs }: Question, { libelle }: Champ): string =>
  libelle === undefined || champs.length === 1 ? titre : `${titre} : ${libelle}`;

/** Un champ de l'entretien, comme un champ de formulaire : mêmes mots, mêmes valeurs. */
const enChampDeFormulaire = (question: Question, champ: Champ): ChampDeFormulaire => {
  const { aide } = question;
  const commun = {
    cle: champ.cle,
    titre: composer(titreDe(question, champ)),
    ...(typeof aide === 'string' ? { aide: composer(aide) } : {}),
  };
  if (champ.genre !== 'choix') {
    const { genre, unite, bas, haut } = champ;
    return {
      ...commun,
      genre,
      ...(unite === undefined || unite === '' ? {} : { unite }),
      ...(bas === undefined ? {} : { bas }),
      ...(haut === undefined ? {} : { haut }),
    };
  }
  const options = champ.choix.flatMap(({ code, libelle, poser }) => {
    const valeur = lireChemin(poser(SITUATION_D_ESSAI), cheminLu(champ.cle));
    // Un choix qui pose deux faits à la fois se dit ici en deux champs ; un choix qui n'en pose aucun n'en est pas un.
    const ecrit = typeof valeur === 'string' || typeof valeur === 'boolean';
    return ecrit && code !== 'msp' ? [{ code, libelle, valeur }] : [];
  });
  return { ...commun, genre: champ.vue === 'segments' ? 'segments' : 'liste', options, ignorable: true };
};

const CHAMP_DE_LA_MSP: ChampDeFormulaire = {
  genre: 'segments',
  cle: MSP,
  titre: 'Dans une MSP sur plusieurs sites ?',
  options: OUI_NON,
  ignorable: true,
  si: (brouillon) => brouillon.get(REGROUPE) === 'non' || brouillon.get(MSP) === 'oui',
};

/** Les faits d'une situation que le commencement d'un contrat ne demande pas, dans l'ordre de l'entretien. */
const AUTRES_FAITS: readonly ChampDeFormulaire[] = QUESTIONS.flatMap((question) =>
  question.champs.flatMap((champ) => {
    const { cle } = champ;
    if (DEJA_POSES.has(cle) || SANTE.has(cle)) return [];
    if (cle.startsWith('groupe.adherents') && !PATIENTS_D_UN_ADHERENT.test(cle)) return [];
    const pose = enChampDeFormulaire(question, champ);
    return cle === REGROUPE ? [pose, CHAMP_DE_LA_MSP] : [pose];
  }),
);

/** Les chemins des faits qui manquent. */
export const faitsManquants = (manques: readonly Manque[]): ReadonlySet<string> =>
  new Set(manques.flatMap((manque) => (manque.manque === 'fait' ? [manque.cle] : [])));

/** Ce fait se corrige-t-il dans le formulaire du départ ? Sinon, il ne s'écrit que dans le fichier. */
export const seCorrigeIci = (cle: string): boolean =>
  DEJA_POSES.has(cle) || AUTRES_FAITS.some((champ) => champ.cle === cle);

interface Contexte {
  /** La situation, telle que le fichier l'écrit. */
  readonly situation: object;
  /** Le contrat a un acte de signature qui compte : ses objectifs s'y écrivent. */
  readonly signe: boolean;
  /** Les faits que les règles réclament : leurs champs se montrent même vides. */
  readonly manquants: ReadonlySet<string>;
}

const estCollectif = (situation: object): boolean => lireChemin(situation, 'demande.cadre') === 'collectif';

/** Les champs du départ d'un contrat : ceux de son commencement, puis les faits que son fichier dit ou que les règles réclament. */
export const partiesDuDepart = ({ situation, signe, manquants }: Contexte): readonly PartieDeContrat[] => {
  const dit = ({ cle }: ChampDeFormulaire) => lireChemin(situation, cle) !== undefined || manquants.has(cle);
  // Un groupe n'a ni spécialité ni option : ce qui n'est propre qu'à un médecin ne s'y montre que s'il est écrit.
  const collectif = estCollectif(situation);
  const propre = ({ cle }: ChampDeFormulaire) =>
    cle === 'demande.option' || (cle.startsWith('medecin.') && cle !== 'medecin.departement');
  const posees = PARTIES_DU_CONTRAT.map((partie) => ({
    ...partie,
    champs: partie.champs.filter((champ) => {
      if (champ.cle.startsWith('objectifs.')) return signe;
      return !collectif || !propre(champ) || dit(champ);
    }),
  }));
  const autres = AUTRES_FAITS.filter((champ) => dit(champ) || (champ.cle === MSP && manquants.has(REGROUPE)));
  const duGroupe = autres.filter(estDuGroupe);
  return [
    ...posees.flatMap((partie): readonly PartieDeContrat[] =>
      collectif && partie.champs.some(({ cle }) => cle === 'medecin.departement')
        ? [
            { titre: 'Le groupe', champs: [...partie.champs, ...duGroupe] },
            { titre: 'Ses adhérents, à la signature', champs: autres.filter(estDUnAdherent), parDeux: true },
          ]
        : [partie],
    ),
    {
      titre: 'Les autres faits',
      champs: autres.filter((champ) => !estDUnAdherent(champ) && !(collectif && estDuGroupe(champ))),
    },
  ].filter(({ champs }) => champs.length > 0);
};

/** Les patients de chaque adhérent : ils font le point de départ du groupe, et se demandent même non sus. */
const patientsDesAdherents = (situation: object): ReadonlySet<string> => {
  const adherents = lireChemin(situation, 'groupe.adherents');
  return new Set(
    (Array.isArray(adherents) ? adherents : []).flatMap((_, rang) =>
      ['mt', 'fileActive'].map((fait) => `groupe.adherents[${rang}].${fait}`),
    ),
  );
};

/** Les champs d'un contrat que l'on commence. Un groupe y retrouve ce que la simulation dit de lui et de ses adhérents. */
export const partiesDuCommencement = (situation: object): readonly PartieDeContrat[] =>
  estCollectif(situation)
    ? partiesDuDepart({ situation, signe: true, manquants: patientsDesAdherents(situation) })
        // Qui signe, la simulation l'a dit : tout le formulaire en dépend.
        .map((partie) => ({ ...partie, champs: partie.champs.filter(({ cle }) => cle !== 'demande.cadre') }))
    : PARTIES_DU_CONTRAT;
