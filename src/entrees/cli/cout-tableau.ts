import { direManqueDeCout, ORIGINES_EN_CLAIR } from '../../explication/cout.ts';
import { CERTITUDES, REPONSES } from '../../explication/libelles.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { AnneeDeCout, LigneDeCout, ReponseDeCout, ResteEcrit } from '../../usages/chiffrer-cout-forme.ts';
import { aligner } from './tableau.ts';

type Ligne = readonly string[];

const NON_COMPRIS = 'non compris';
const INDETERMINE = 'indéterminé';

/** Une somme au centime : « 2 702,14 € ». */
const enEuros = (montant: number): string => {
  const [entiers = '', decimales = ''] = Math.abs(montant).toFixed(2).split('.');
  return `${montant < 0 ? '−' : ''}${ecrireNombre(Number(entiers))},${decimales} €`;
};

const somme = (montant: number | null, sinon = INDETERMINE): string => (montant === null ? sinon : enEuros(montant));

const entre = (bornes: readonly [number, number] | undefined): string =>
  bornes === undefined ? INDETERMINE : `de ${enEuros(bornes[0])} à ${enEuros(bornes[1])}`;

const titre = (texte: string): readonly string[] => ['', texte];

const lignesDuCout = ({ lignes, mensuel, annuel, partiel }: ReponseDeCout): readonly string[] => {
  if (lignes.length === 0) return [];
  const ecrire = (ligne: LigneDeCout): Ligne => [
    ligne.libelle,
    somme(ligne.mensuel, NON_COMPRIS),
    somme(ligne.annuel, NON_COMPRIS),
    ORIGINES_EN_CLAIR[ligne.origine],
    ligne.origine === 'lacune' || ligne.certitude === null
      ? ''
      : `${ligne.hypotheses.length > 0 ? 'hypothèse, ' : ''}${CERTITUDES[ligne.certitude]}`,
  ];
  const total: Ligne = [
    'Coût du poste',
    somme(mensuel),
    somme(annuel),
    partiel ? 'sans les lignes non comprises' : '',
    '',
  ];
  const utiles = lignes.filter(({ annuel: an, code }) => an !== 0 || code === 'taxe-sur-les-salaires');
  return [
    ...titre('Coût, par mois et par an'),
    ...aligner([['', 'par mois', 'par an', 'origine', ''], ...utiles.map(ecrire), total], [1, 2]),
  ];
};

const reste = (ecrit: ResteEcrit | null): string =>
  ecrit === null ? '' : ecrit.montant === null ? entre(ecrit.bornes) : enEuros(ecrit.montant);

const ecrireAnnee = (annee: AnneeDeCout): Ligne => [
  `année ${annee.annee}`,
  annee.debut,
  `${somme(annee.cout)}${annee.cout === null && annee.connu !== undefined && annee.mois > 0 ? ` (${ecrireNombre(annee.mois)} mois sus : ${enEuros(annee.connu)})` : ''}`,
  annee.aide === null
    ? ''
    : annee.aide.maximum === null
      ? entre(annee.aide.bornes)
      : `${annee.aide.modulee ? '≤ ' : ''}${enEuros(annee.aide.maximum)}`,
  reste(annee.reste),
  annee.projetee ? 'projetée' : '',
];

const cinqAnnees = ({ annees, total, eligibilite }: ReponseDeCout): readonly string[] => {
  if (annees.length === 0) return [];
  const aides = total.aide === null ? (eligibilite === null ? '' : entre(total.aideBornes)) : enEuros(total.aide);
  return [
    ...titre(
      eligibilite === null
        ? 'Cinq années'
        : `Cinq années, avec l'aide (éligibilité : ${REPONSES[eligibilite.reponse]})`,
    ),
    ...aligner(
      [
        ['', 'depuis le', 'coût', 'aide', 'reste', ''],
        ...annees.map(ecrireAnnee),
        ['cinq ans', '', somme(total.cout), aides, reste(total.reste), ''],
      ],
      [2, 3, 4],
    ),
  ];
};

const minimum = ({ minimum: m, poste }: ReponseDeCout): readonly string[] => {
  if (m === null || poste === null) return [];
  const grille =
    m.conventionnel === null ? 'minimum de branche non lu' : `minimum de branche : ${enEuros(m.conventionnel)}`;
  return [`  Smic pour ${ecrireNombre(poste.heures)} heures : ${enEuros(m.smic)} ; ${grille}`];
};

/** Le coût pour un terminal : lignes, cinq années, hypothèses, ce qui manque. */
export const ecrireTableauDeCout = (reponse: ReponseDeCout): string => {
  const manques = [...new Set(reponse.manques.map(direManqueDeCout))];
  return [
    `Coût d'un assistant au ${reponse.au} : ${somme(reponse.mensuel)} par mois, ${somme(reponse.annuel)} par an${reponse.projete ? ' (projeté)' : ''}`,
    ...(reponse.brut === null
      ? []
      : [`  Brut ${enEuros(reponse.brut)}, net à payer avant impôt ${somme(reponse.net)}`]),
    ...minimum(reponse),
    ...lignesDuCout(reponse),
    ...cinqAnnees(reponse),
    ...(reponse.hypotheses.length === 0
      ? []
      : [
          ...titre('Hypothèses'),
          ...reponse.hypotheses.map(({ phrase, chemin }) => `- ${phrase}${chemin === null ? '' : ` (${chemin})`}`),
        ]),
    ...(reponse.alertes.length === 0
      ? []
      : [...titre('À vérifier'), ...reponse.alertes.map(({ phrase }) => `! ${phrase}`)]),
    ...(manques.length === 0 ? [] : [...titre('Ce qui manque'), ...manques.map((manque) => `- ${manque}`)]),
    '',
    `Tandem ${reponse.version.programme}, droit tenu au ${reponse.version.droit}. Ce n'est pas un bulletin de paie ni un service de l'Urssaf : faites vérifier ce coût.`,
  ]
    .map(composer)
    .join('\n');
};
