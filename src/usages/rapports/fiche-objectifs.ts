import type { Suivi } from '../../contrat/contrat.ts';
import { enjeuxDe } from '../../contrat/enjeux.ts';
import type { CibleSuivie } from '../../contrat/objectifs-suivis.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { CERTITUDES, REPONSES } from '../../explication/libelles.ts';
import {
  composer,
  ecrireDate,
  ecrireDateCourte,
  ecrireNombre,
  ecrirePart,
  ecrireSomme,
} from '../../explication/typographie.ts';
import { tracerCourbe } from '../suivi/courbe.ts';
import { direAnneesEnJeu, direLaFormule, LECTURES_EN_CLAIR } from '../suivi/enjeux-dits.ts';
import {
  ALLURES_EN_CLAIR,
  type Allure,
  allureDe,
  direAvancee,
  NOMS_DES_OBJECTIFS,
  relevesDe,
} from '../suivi/objectifs.ts';
import { sommeEnJeu } from '../suivi/phrase.ts';
import type { Appel, Carnet } from './appels.ts';
import type { Fiche, ObjectifDeFiche, SigneDObjectif } from './fiche-forme.ts';

const SIGNES: Readonly<Record<Allure, SigneDObjectif>> = {
  atteint: 'oui',
  'en-avance': 'oui',
  'sur-la-voie': 'oui',
  manque: 'non',
  'a-surveiller': 'surveiller',
  'cible-inconnue': 'indetermine',
  incomplet: 'indetermine',
  'trop-tot': 'rien',
  'sans-releve': 'rien',
};

const CONTRAT_SIGNE = 'Contrat signé, tel que vous l’avez saisi';
const INDETERMINE = 'indéterminé';

/** D'où vient un objectif : le contrat signé, ou la règle. */
export const citerLObjectif = ({ origine, fondement }: CibleSuivie, carnet: Carnet): readonly Appel[] =>
  origine === 'contrat-signe' ? carnet.dire(CONTRAT_SIGNE) : carnet.citer(fondement === null ? [] : [fondement]);

const direLaCible = ({ cible, tolerance }: CibleSuivie): string => {
  if (cible === null) return INDETERMINE;
  return `${ecrireNombre(cible)}${tolerance === null ? '' : `, une baisse de ${ecrirePart(tolerance)} étant admise`}`;
};

const direLeReleve = ({ derniereMesure }: CibleSuivie): string => {
  if (derniereMesure === null) return 'aucun';
  return derniereMesure.valeur === null ? 'incomplet' : ecrireNombre(derniereMesure.valeur);
};

const approcher = (nombre: number): string => `≈\u00a0${ecrireNombre(nombre)}`;

const resumer = (cible: CibleSuivie): string => {
  const { depart, derniereMesure, projection } = cible;
  return composer(
    [
      NOMS_DES_OBJECTIFS[cible.indicateur],
      depart === null ? 'départ non su' : `${ecrireNombre(depart)} au départ`,
      ...(derniereMesure === null ? [] : [`${direLeReleve(cible)} au ${ecrireDate(derniereMesure.le)}`]),
      ...(projection === null ? [] : [`projection ${ecrireNombre(projection.valeur)} au ${ecrireDate(projection.le)}`]),
      `cible ${direLaCible(cible)}`,
    ].join(', '),
  );
};

const dessiner = (suivi: Suivi, cible: CibleSuivie): ObjectifDeFiche['courbe'] => {
  const { signature } = suivi.deroule;
  const releves = relevesDe(suivi, cible);
  const courbe = signature === undefined || releves.length === 0 ? undefined : tracerCourbe(cible, releves, signature);
  if (courbe === undefined) return null;
  const dernier = courbe.points.at(-1);
  return {
    ...courbe,
    graduations: courbe.graduations.map((une) => ({ ...une, texte: ecrireNombre(une.valeur) })),
    dernier: dernier === undefined ? '' : ecrireNombre(dernier.valeur),
    projete: courbe.projection === null ? '' : approcher(courbe.projection.valeur),
    visee: courbe.cible === null ? '' : `cible ${ecrireNombre(courbe.cible.valeur)}`,
  };
};

const ecrireUn = (suivi: Suivi, cible: CibleSuivie, carnet: Carnet): ObjectifDeFiche => {
  const allure = allureDe(cible);
  const { derniereMesure, projection, definitif } = cible;
  return {
    nom: NOMS_DES_OBJECTIFS[cible.indicateur],
    signe: SIGNES[allure],
    allure: ALLURES_EN_CLAIR[allure],
    avancee: composer(direAvancee(cible, relevesDe(suivi, cible), suivi.deroule.signature)),
    depart: cible.depart === null ? INDETERMINE : ecrireNombre(cible.depart),
    releve: direLeReleve(cible),
    releveLe: derniereMesure === null ? '' : ecrireDateCourte(derniereMesure.le),
    cible: { texte: composer(direLaCible(cible)), connue: cible.cible !== null, appels: citerLObjectif(cible, carnet) },
    auPlusTard: ecrireDateCourte(cible.auPlusTard),
    projection: projection === null || definitif ? '' : approcher(projection.valeur),
    atteint: `${REPONSES[cible.atteint]}${definitif ? '' : ', provisoire'}`,
    certitude: cible.certitude,
    certitudeEnClair: cible.certitude === null ? 'en attente' : CERTITUDES[cible.certitude],
    courbe: dessiner(suivi, cible),
    resume: resumer(cible),
  };
};

/** Les objectifs au jour du suivi : les nombres de `suivre`, la courbe de l'écran. */
export const ecrireLesObjectifs = (suivi: Suivi, carnet: Carnet): readonly ObjectifDeFiche[] =>
  suivi.objectifs.map((cible) => ecrireUn(suivi, cible, carnet));

/** Ce que perdrait chaque année chaque lecture de la modulation, si la projection se vérifiait. */
export const ecrireLesEnjeux = (suivi: Suivi, bareme: Bareme | undefined): Fiche['enjeux'] => {
  const lignes = suivi.objectifs.flatMap((cible) =>
    enjeuxDe(cible, suivi.evaluation, bareme)
      .filter(({ perte }) => perte > 0)
      .map(({ nom, atteinte, montant, perte }) => ({
        objectif: composer(
          `${NOMS_DES_OBJECTIFS[cible.indicateur]}, ${ecrirePart(Math.round(atteinte * 10_000))} de l’objectif`,
        ),
        lecture: LECTURES_EN_CLAIR[nom],
        verse: ecrireSomme(montant),
        perdu: ecrireSomme(perte),
      })),
  );
  return lignes.length === 0 || suivi.etat !== 'en-cours'
    ? null
    : {
        titre: composer(`Ce qui est en jeu chaque année${direAnneesEnJeu(sommeEnJeu(suivi))}`),
        lignes,
        note: composer(direLaFormule(suivi, bareme)),
      };
};
