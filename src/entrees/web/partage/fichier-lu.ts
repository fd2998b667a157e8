import { lireJour } from '../../../commun/jour.ts';
import { FORMES_DE_GROUPE } from '../../../droit/codes.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Simulation } from '../etat/simulation.ts';
import {
  absent,
  estObjet,
  facultatif,
  lireBloc,
  lireCout,
  lireEntier,
  montrer,
  type Objet,
  parmi,
  type Signaler,
} from './champs-lus.ts';
import { lireDit, lireLEmploi } from './dit-lu.ts';
import { MARQUE, VERSION } from './fichier.ts';
import { DUREE_D_UNE_DEMI_JOURNEE, ecrireHeures } from './heures.ts';
import { lireHeures } from './heures-lues.ts';
import { lireAssistants, lireMedecins } from './personnes-lues.ts';
import {
  CLES_DE_COUT,
  type Collectif,
  type Employeur,
  type MedecinDuPlan,
  type Plan,
  PRESENCES,
  planDeDepart,
  SOCIETES,
} from './plan.ts';

export interface FichierLu {
  /** Absent si le fichier ne porte pas de plan : celui qui est à l'écran reste. */
  readonly plan: Plan | undefined;
  /** Ce qui n'a pas pu être lu, une phrase par champ. */
  readonly fautes: readonly string[];
}

const TAILLE_MAXIMALE = 200_000;
const UNITES = ['heures', 'demi-journees'] as const;

const lireJson = (texte: string): unknown => {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
};

/** Ce qui manque se dit absent ; ce qui est écrit de travers se montre. L'un et l'autre disent ce qui est retenu. */
const direLeDefaut = (
  signaler: Signaler,
  nom: string,
  { valeur, defaut, retenu }: { readonly valeur: unknown; readonly defaut: string; readonly retenu: string },
): undefined =>
  absent(valeur)
    ? signaler(`${nom} manque`, `${retenu} est retenu`)
    : signaler(nom, `${montrer(valeur)} ${defaut}, ${retenu} est retenu`);

const lireCle = ({ cle }: Objet, depart: Plan, signaler: Signaler): Plan['cle'] => {
  const lue = parmi(CLES_DE_COUT, cle);
  if (lue !== undefined) return lue;
  direLeDefaut(signaler, 'La clé de partage', {
    valeur: cle,
    defaut: 'est inconnue',
    retenu: '« selon les heures »',
  });
  return depart.cle;
};

const lireUnite = ({ unite }: Objet, depart: Plan, signaler: Signaler): Plan['unite'] => {
  const lue = parmi(UNITES, unite);
  if (lue !== undefined) return lue;
  direLeDefaut(signaler, 'L’unité des heures', { valeur: unite, defaut: 'est inconnue', retenu: '« en heures »' });
  return depart.unite;
};

const lireDemiJournee = ({ demiJournee }: Objet, depart: Plan, signaler: Signaler): number => {
  const lue = lireEntier(demiJournee, DUREE_D_UNE_DEMI_JOURNEE.bas, DUREE_D_UNE_DEMI_JOURNEE.haut);
  if (lue !== undefined) return lue;
  direLeDefaut(signaler, 'La durée d’une demi-journée', {
    valeur: demiJournee,
    defaut: 'ne se lit pas',
    retenu: `« ${ecrireHeures(depart.demiJournee)} »`,
  });
  return depart.demiJournee;
};

const lireCommun = ({ commun }: Objet, signaler: Signaler): Simulation => {
  if (absent(commun)) signaler('Le groupe', "le fichier n'en dit rien, ses réponses restent à remplir");
  const bloc = lireBloc(commun, () =>
    signaler('Le groupe', 'ce que le fichier en dit ne se lit pas, ses réponses restent à remplir'),
  );
  return lireDit(bloc, 'Le groupe', signaler);
};

const lireEmployeur = (valeur: unknown, medecins: readonly MedecinDuPlan[]): Employeur =>
  medecins.find(({ id }) => id === valeur)?.id ?? parmi(SOCIETES, valeur);

const lireCollectif = (valeur: unknown, signaler: Signaler): Collectif => {
  if (absent(valeur)) signaler('L’aide collective', "le fichier n'en dit rien, elle reste à remplir");
  const objet = lireBloc(valeur, () =>
    signaler('L’aide collective', 'ce que le fichier en dit ne se lit pas, elle reste à remplir'),
  );
  const lire = <Lu>(champ: string, nom: string, lecture: (valeur: unknown) => Lu | undefined) =>
    facultatif(objet[champ], lecture, () =>
      signaler('L’aide collective', `${nom} ${montrer(objet[champ])} ne se lit pas`),
    );
  return {
    forme: lire('forme', 'la forme de la société', (une) => parmi(FORMES_DE_GROUPE, une)),
    mep: lire('mep', 'l’exercice particulier', (un) => parmi(PRESENCES, un)),
    contratsEnCours: lire('contratsEnCours', 'les contrats en cours', (un) => parmi(PRESENCES, un)),
    etp: lire('etp', 'le nombre d’ETP', (etp) =>
      typeof etp === 'number' && Number.isInteger(etp * 2) && etp > 0 && etp <= 100 ? etp : undefined,
    ),
    signature: lire('signature', 'le jour de signature', (jour) =>
      typeof jour === 'string' && lireJour(jour) !== undefined ? jour : undefined,
    ),
  };
};

const refuser = (phrase: string): FichierLu => ({ plan: undefined, fautes: [composer(phrase)] });

/** Relit un plan, champ par champ. Un champ illisible reste vide et se dit ; un autre fichier est refusé en entier. */
export const lireLePlan = (texte: string, aujourdHui: string): FichierLu => {
  const lu = lireJson(texte);
  if (lu === undefined) return refuser('Ce fichier n’est pas lisible : il est incomplet, ou ce n’est pas du JSON.');
  if (!estObjet(lu) || lu.tandem !== MARQUE) {
    return refuser('Ce fichier n’est pas un plan de partage. Choisissez celui que « Enregistrer le plan » a fait.');
  }
  if (lu.version !== VERSION) {
    return refuser('Ce plan vient d’une autre version de Tandem, que celle-ci ne sait pas lire.');
  }
  const fautes: string[] = [];
  const signaler: Signaler = (ou, quoi) => {
    fautes.push(composer(`${ou} : ${quoi}.`));
  };
  const depart = planDeDepart(aujourdHui);
  const medecins = lireMedecins(lu, aujourdHui, signaler);
  const assistants = lireAssistants(lu, signaler);
  const cle = lireCle(lu, depart, signaler);
  const employeur = lireEmployeur(lu.employeur, medecins);
  if (!absent(lu.employeur) && employeur === undefined) {
    signaler('L’employeur', `${montrer(lu.employeur)} n'est ni un médecin du plan ni une société, il reste à choisir`);
  }
  return {
    plan: {
      ...depart,
      medecins,
      assistants,
      heures: lireHeures(lu, { medecins, assistants }, signaler),
      unite: lireUnite(lu, depart, signaler),
      demiJournee: lireDemiJournee(lu, depart, signaler),
      cle,
      employeur,
      prix: facultatif(lu.prix, lireCout, () =>
        signaler('Le groupement', `le prix ${montrer(lu.prix)} n'est pas une somme en euros, il reste vide`),
      ),
      emploi: lireLEmploi(lu.emploi, 'L’employeur', signaler),
      commun: lireCommun(lu, signaler),
      collectif: lireCollectif(lu.collectif, signaler),
    },
    fautes,
  };
};

/** Lit un fichier choisi par la personne ; trop grand ou illisible, il est refusé et rien n'est perdu. */
export const lireLeFichier = async (fichier: File, aujourdHui: string): Promise<FichierLu> => {
  if (fichier.size > TAILLE_MAXIMALE) return refuser('Ce fichier est trop grand pour être un plan de partage.');
  try {
    return lireLePlan(await fichier.text(), aujourdHui);
  } catch {
    return refuser('Ce fichier n’a pas pu être lu.');
  }
};
