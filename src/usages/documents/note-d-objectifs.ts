import type { Centimes } from '../../commun/centimes.ts';
import { estEnVigueur } from '../../droit/bareme.ts';
import { INDICATEURS, type Indicateur } from '../../droit/codes.ts';
import { ANNEES } from '../../droit/duree.ts';
import {
  INDICATEURS_EN_CLAIR,
  NATURES_EN_CLAIR,
  OPTIONS_EN_CLAIR,
  REGIMES_EN_CLAIR,
} from '../../explication/libelles.ts';
import { direLesManques, REGLES_EN_PHRASE } from '../../explication/phrases.ts';
import { ecrireNombre, ecrirePart, ecrireSomme } from '../../explication/typographie.ts';
import type { AnneeDAide } from '../../regles/aide.ts';
import { moduler, reglesDeModulation, type Scenario } from '../../regles/modulation.ts';
import type { Cible } from '../../regles/objectifs.ts';
import { liste, paragraphe, rubriques, section, sectionFondee, tableau, verifier } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { blanc, champ, champJour, champNombre, dire } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { champMedecin } from './personnes.ts';

const contrat = (dossier: Dossier): Section => {
  const { contratDAide, evaluation } = dossier;
  const regime = evaluation?.regime;
  return section("Le contrat d'aide", [
    rubriques('Contrat', [
      ['Médecin', [champMedecin(dossier)]],
      ['Caisse', [champ('nom de la caisse', contratDAide?.caisse?.nom)]],
      ['Signature', [champJour("date de signature du contrat d'aide", contratDAide?.signature)]],
      ['Option', [champ("option de l'aide", contratDAide?.option && OPTIONS_EN_CLAIR[contratDAide.option])]],
      ['Régime', [champ("régime du contrat d'aide", regime ? REGIMES_EN_CLAIR[regime] : undefined)]],
    ]),
  ]);
};

/** « + 20 % », « maintenir » : ce que la règle demande ; un blanc quand elle n'est pas connue. */
const direLaDemande = ({ nature, hausse, tolerance }: Cible): Phrase => {
  if (nature === null) return [blanc("formule de l'objectif")];
  const ecart = hausse === null || hausse === 0 ? '' : ` de ${ecrirePart(hausse)}`;
  const admise = tolerance === null ? '' : ` (une baisse de ${ecrirePart(tolerance)} est admise)`;
  return dire`${NATURES_EN_CLAIR[nature]}${ecart}${admise}`;
};

const ligneDeCible = (cible: Cible): readonly Phrase[] => {
  const nom = INDICATEURS_EN_CLAIR[cible.indicateur];
  return [
    dire`${nom}`,
    [champNombre(`nombre de départ, ${nom}`, cible.depart ?? undefined)],
    direLaDemande(cible),
    [champNombre(`objectif, ${nom}`, cible.cible ?? undefined)],
    [champJour("échéance de l'objectif", cible.auPlusTard)],
  ];
};

const ligneBlanche = (indicateur: Indicateur): readonly Phrase[] => {
  const nom = INDICATEURS_EN_CLAIR[indicateur];
  return [
    dire`${nom}`,
    [blanc(`nombre de départ, ${nom}`)],
    [blanc("formule de l'objectif")],
    [blanc(`objectif, ${nom}`)],
    [blanc("échéance de l'objectif")],
  ];
};

const objectifs = ({ evaluation }: Dossier): Section => {
  const cibles = evaluation?.objectifs.cibles ?? [];
  const manques = evaluation?.objectifs.manques ?? [];
  return sectionFondee(
    'Départ et objectifs',
    [
      tableau(
        ['Indicateur', 'Départ', 'Formule', 'Objectif', 'Au plus tard le'],
        cibles.length === 0 ? INDICATEURS.map(ligneBlanche) : cibles.map(ligneDeCible),
        [3, 3, 4, 4, 3],
      ),
      ...(manques.length === 0 ? [] : [verifier(dire`${direLesManques(manques)}`)]),
      liste([dire`${REGLES_EN_PHRASE.indicateurs}`, dire`${REGLES_EN_PHRASE.hausse}`]),
    ],
    cibles.map(({ fondement }) => fondement),
  );
};

const LECTURES: Readonly<Record<Scenario['nom'], string>> = {
  'pro-rata': 'au prorata',
  'tout-ou-rien': 'tout ou rien',
  plancher: 'plancher',
  paliers: 'paliers',
};

/** Une somme, ou ses deux bornes quand elle n'est pas connue. */
const direSomme = (bas: Centimes, haut: Centimes): Phrase =>
  bas === haut ? dire`${ecrireSomme(bas)}` : dire`de ${ecrireSomme(bas)} à ${ecrireSomme(haut)}`;

const ATTEINTES = [1, 0.5, 0] as const;

/** Les lignes d'une année : une seule sans objectif, une par lecture possible de la modulation sinon. */
const lignesDeLAnnee = (dossier: Dossier, annee: AnneeDAide): readonly (readonly Phrase[])[] => {
  const nom = dire`Année ${ecrireNombre(annee.annee)}`;
  const { maximum, bornes } = annee;
  const [bas, haut] = maximum === null ? (bornes ?? []) : [maximum, maximum];
  if (bas === undefined || haut === undefined) {
    const inconnue: Phrase = [blanc(`aide de l'année ${annee.annee}`)];
    return [[nom, dire`non calculée`, inconnue, inconnue, inconnue]];
  }
  if (!annee.modulee) return [[nom, dire`sans objectif`, ...ATTEINTES.map(() => direSomme(bas, haut))]];
  const duBareme = dossier.bareme?.modulation.find((une) => estEnVigueur(une, annee.debut));
  const cadre = dossier.evaluation?.cadre ?? 'individuel';
  return reglesDeModulation(cadre, duBareme).map((regle) => [
    nom,
    dire`${LECTURES[regle.forme]}`,
    ...ATTEINTES.map((atteinte) => direSomme(moduler(bas, regle, atteinte), moduler(haut, regle, atteinte))),
  ]);
};

const AUCUNE_ANNEE: readonly (readonly Phrase[])[] = ANNEES.map((annee) => [
  dire`Année ${ecrireNombre(annee)}`,
  [blanc('lecture de la modulation')],
  [blanc("aide de l'année, objectifs atteints")],
  [blanc("aide de l'année, objectifs à moitié atteints")],
  [blanc("aide de l'année, objectifs manqués")],
]);

const notesDuBareme = ({ bareme }: Dossier): readonly Bloc[] =>
  bareme === undefined
    ? [verifier(dire`La formule de la modulation n'est dans aucun texte lu : chaque lecture possible a sa ligne.`)]
    : [
        paragraphe(
          dire`Modulation du barème ${champ('nom du barème', bareme.nom)}${bareme.fictif ? ', fictif : cette note ne vaut que comme exemple' : ''}.`,
        ),
      ];

const scenarios = (dossier: Dossier): Section => {
  const annees = dossier.evaluation?.aide?.annees ?? [];
  const manques = dossier.evaluation?.aide?.total.manques ?? [];
  return sectionFondee(
    "L'aide selon les objectifs",
    [
      paragraphe(dire`${REGLES_EN_PHRASE.modulation} Toutes les sommes sont des maximums.`),
      tableau(
        ['Année', 'Lecture', 'Atteints', 'À moitié', 'Manqués'],
        annees.length === 0 ? AUCUNE_ANNEE : annees.flatMap((annee) => lignesDeLAnnee(dossier, annee)),
        [2, 3, 3, 3, 3],
      ),
      ...(manques.length === 0 ? [] : [verifier(dire`${direLesManques(manques)}`)]),
      ...notesDuBareme(dossier),
    ],
    annees.flatMap(({ fondements }) => fondements),
  );
};

/** La note d'objectifs : d'où l'on part, ce qui est demandé et pour quand, ce que chaque atteinte rapporte. */
export const redigerNoteDObjectifs = (dossier: Dossier): readonly Section[] => [
  contrat(dossier),
  objectifs(dossier),
  scenarios(dossier),
];
