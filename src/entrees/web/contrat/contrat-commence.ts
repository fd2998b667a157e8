import { ajouterAnnees, type Jour } from '../../../commun/jour.ts';
import { BANDES, OPTIONS, STATUTS, TITRES } from '../../../droit/codes.ts';
import { DEPARTEMENTS } from '../../../droit/departements.ts';
import { regimeAu } from '../../../droit/regimes/index.ts';
import { CODES_SPECIALITES, specialite } from '../../../droit/specialites.ts';
import { FAITS, OPTIONS_EN_CLAIR, TITRES_EN_CLAIR } from '../../../explication/libelles.ts';
import { ecrireEnChiffres } from '../../../usages/suivi/dates.ts';
import { medecin, SITUATION_VIDE } from '../entretien/situation-posee.ts';
import { ecrireActe } from './acte-saisi.ts';
import { CHAMPS_DES_OBJECTIFS, effectif } from './champs-d-acte.ts';
import {
  type Brouillon,
  type ChampDeFormulaire,
  ecrireChamp,
  enOptions,
  type FormulaireLu,
  lireChemin,
  lireFormulaire,
  poserChemins,
} from './formulaire.ts';

/** Les champs d'un contrat que l'on commence, par ce qu'ils disent. Les clés sont les chemins de la situation. */
export interface PartieDeContrat {
  readonly titre: string;
  readonly aide?: string;
  readonly champs: readonly ChampDeFormulaire[];
  /** Ses champs vont par deux sur un grand écran. */
  readonly parDeux?: boolean;
}

const estGeneralisteOuPediatre = (brouillon: Brouillon): boolean => {
  const choisie = brouillon.get('medecin.specialite');
  return choisie === undefined || choisie === '' || choisie === 'medecine-generale' || choisie === 'pediatrie';
};

/** Tout ce que l'on demande pour commencer : le contrat, le médecin, ses patients ce jour-là, l'assistant. */
export const PARTIES_DU_CONTRAT: readonly PartieDeContrat[] = [
  {
    titre: 'Le contrat',
    champs: [
      { genre: 'jour', cle: 'signature', titre: 'Signé le', requis: 'Écrivez le jour de la signature.' },
      {
        genre: 'segments',
        cle: 'demande.option',
        titre: 'Option',
        options: enOptions(OPTIONS, (option) => OPTIONS_EN_CLAIR[option]),
        ignorable: true,
      },
    ],
  },
  {
    titre: 'Vous',
    champs: [
      {
        genre: 'liste',
        cle: 'medecin.specialite',
        titre: 'Spécialité',
        options: enOptions(CODES_SPECIALITES, (code) => specialite(code).libelle),
        ignorable: true,
      },
      {
        genre: 'liste',
        cle: 'medecin.departement',
        titre: 'Département',
        options: enOptions(Object.keys(DEPARTEMENTS).sort(), (code) => `${DEPARTEMENTS[code] ?? code} (${code})`),
        ignorable: true,
      },
      {
        genre: 'entier',
        cle: 'medecin.age',
        titre: 'Âge à la signature',
        unite: 'ans',
        bas: 18,
        haut: 120,
      },
      {
        genre: 'liste',
        cle: 'medecin.statut',
        titre: 'Situation',
        options: enOptions(
          STATUTS,
          (statut) => FAITS['medecin.statut'].lire(medecin(SITUATION_VIDE, { statut })) ?? statut,
        ),
        ignorable: true,
      },
    ],
  },
  {
    titre: 'Vos patients à la signature',
    champs: [
      { ...effectif('medecin.patientele.mtAdultes', 'Médecin traitant, 16 ans et plus'), si: estGeneralisteOuPediatre },
      {
        ...effectif('medecin.patientele.mtEnfants', 'Médecin traitant, moins de 16 ans'),
        si: estGeneralisteOuPediatre,
      },
      { ...effectif('medecin.patientele.mt', 'Médecin traitant, total'), si: estGeneralisteOuPediatre },
      effectif('medecin.patientele.fileActive', 'File active'),
      {
        genre: 'liste',
        cle: 'medecin.bande',
        titre: 'Rang national de votre patientèle',
        aide: 'Votre caisse le connaît. Au-delà du P90, les sommes changent.',
        options: enOptions(BANDES, (bande) => FAITS['medecin.bande'].lire(medecin(SITUATION_VIDE, { bande })) ?? bande),
        ignorable: true,
      },
    ],
  },
  {
    titre: 'Les objectifs écrits dans votre contrat',
    aide: 'S’ils y sont, ils l’emportent sur toute règle. Sinon, laissez vide.',
    champs: CHAMPS_DES_OBJECTIFS,
  },
  {
    titre: 'L’assistant',
    champs: [
      {
        genre: 'jour',
        cle: 'assistant.embauche',
        titre: 'Embauché le',
        aide: 'Laissez vide s’il ne l’est pas encore.',
      },
      {
        genre: 'liste',
        cle: 'assistant.titre',
        titre: 'Diplôme de l’assistant',
        options: enOptions(TITRES, (titre) => TITRES_EN_CLAIR[titre]),
        ignorable: true,
      },
    ],
  },
];

const TOUS: readonly ChampDeFormulaire[] = PARTIES_DU_CONTRAT.flatMap(({ champs }) => champs);

/** Le formulaire prérempli de ce qu'une situation dit déjà ; les objectifs, eux, ne sont que dans le contrat signé. */
export const prendreSituation = (situation: object, champs: readonly ChampDeFormulaire[] = TOUS): Brouillon =>
  new Map(
    champs.flatMap((champ): readonly [string, string][] => {
      const texte = ecrireChamp(champ, lireChemin(situation, champ.cle));
      return texte === '' ? [] : [[champ.cle, texte]];
    }),
  );

/** Le délai des objectifs que le régime du jour de signature pose : il préremplit leur échéance. */
export const echeanceDesObjectifs = (signature: Jour | undefined): string => {
  const regime = signature === undefined ? undefined : regimeAu(signature);
  if (signature === undefined || regime === undefined) return '';
  return ecrireEnChiffres(ajouterAnnees(signature, regime.objectifs.delaiEnAnnees));
};

/** Le brouillon, une réponse de plus. L'échéance du régime se propose quand on écrit une cible ; le contrat signé peut en fixer une autre. */
export const ecrireReponse = (
  avant: Brouillon,
  cle: string,
  valeur: string,
  signature: Jour | undefined,
): Brouillon => {
  const apres = new Map(avant).set(cle, valeur);
  const cible = /^objectifs\.(\w+)\.cible$/.exec(cle)?.[1];
  const echeance = `objectifs.${cible}.auPlusTard`;
  if (cible !== undefined && (apres.get(echeance) ?? '') === '') apres.set(echeance, echeanceDesObjectifs(signature));
  return apres;
};

export interface ContratCommence extends FormulaireLu {
  /** Le document, encore à juger par le lecteur du fichier ; absent tant qu'un champ est fautif. */
  readonly document: unknown;
}

/**
 * Un contrat qui commence : sa situation, sa signature et son embauche si elle est faite. `depart` est la situation de
 * la simulation, dont on garde ce que les champs du formulaire ne demandent pas.
 */
export const commencerContrat = (
  depart: object,
  brouillon: Brouillon,
  enregistre: Jour,
  champs: readonly ChampDeFormulaire[] = TOUS,
): ContratCommence => {
  const lu = lireFormulaire(champs, brouillon);
  if (lu.fautes.size > 0) return { ...lu, document: undefined };
  const estObjectif = (cle: string) => cle.startsWith('objectifs.');
  const faits = champs.filter(({ cle }) => !estObjectif(cle)).map(({ cle }) => [cle, lu.valeurs.get(cle)] as const);
  const situation = poserChemins({ demande: { cadre: 'individuel', assistant: 'premier' }, ...depart }, faits);
  const seuls = (...paires: readonly (readonly [string, unknown])[]) =>
    new Map(paires.flatMap(([cle, valeur]) => (typeof valeur === 'string' ? [[cle, valeur] as const] : [])));
  const objectifs = [...lu.valeurs].filter(([cle]) => estObjectif(cle));
  const signature = new Map([...seuls(['effet', lu.valeurs.get('signature')]), ...objectifs]);
  const embauche = seuls(['effet', lu.valeurs.get('assistant.embauche')], ['titre', lu.valeurs.get('assistant.titre')]);
  const actes = [
    ecrireActe('signature', 'a1', signature, enregistre),
    ...(embauche.has('effet') ? [ecrireActe('embauche', 'a2', embauche, enregistre)] : []),
  ];
  return { ...lu, document: { situation, actes } };
};
