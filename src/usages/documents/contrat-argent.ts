import { FONDEMENT_DE_L_ANCIENNETE, PALIERS_D_ANCIENNETE } from '../../droit/paie/anciennete.ts';
import { enumerer } from '../../explication/typographie.ts';
import { moisRepris } from '../../regles/paie/anciennete.ts';
import { paragraphe, section, sectionFondee, verifierLePoint } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { champ, champNombre, champSomme, dire } from './champs.ts';
import { champNiveau, direLeMinimum } from './classement.ts';
import type { Dossier } from './dossier.ts';
import { accorder } from './personnes.ts';
import { champHeuresDuMois } from './temps.ts';

const PALIERS = enumerer(PALIERS_D_ANCIENNETE.map(({ annees, taux }) => `${taux} % à ${annees} ans`));

const BASES = { 'salaire-reel': 'le salaire réel', 'minimum-conventionnel': 'le minimum conventionnel' } as const;

/** L'ancienneté d'un autre cabinet, gardée pour moitié. */
export const direLAncienneteReprise = ({ assistant }: Dossier): Phrase => {
  const { Le, du } = accorder(assistant);
  const annees = assistant?.anneesAilleurs;
  if (annees === 0) return dire`${Le} n'apporte aucune ancienneté d'un autre cabinet.`;
  const champAnnees = champNombre('années passées dans un autre cabinet à un travail semblable', annees, 'années');
  const repris = champNombre("mois d'ancienneté repris", annees === undefined ? undefined : moisRepris(annees), 'mois');
  return dire`L'ancienneté ${du} dans un autre cabinet pour un travail semblable est reprise pour moitié : ${champAnnees}, soit ${repris} d'ancienneté à l'embauche.`;
};

const notesDuMinimum = ({ poste }: Dossier): readonly Bloc[] =>
  poste?.minimum === undefined ? [verifierLePoint('salaires-de-branche')] : [];

/** L'article du salaire : brut, base, minimum du niveau, prime d'ancienneté et ancienneté reprise. */
export const remuneration = (dossier: Dossier): Section => {
  const { poste } = dossier;
  const base = champ("base de la prime d'ancienneté", poste?.baseDeLAnciennete && BASES[poste.baseDeLAnciennete]);
  return sectionFondee(
    'Rémunération',
    [
      paragraphe(
        dire`Le salaire brut est de ${champSomme('salaire brut mensuel', poste?.salaireBrut)} par mois, pour ${champHeuresDuMois(dossier)} de travail.`,
      ),
      paragraphe(
        dire`Il n'est inférieur, au prorata des heures, ni au Smic, ni au minimum du niveau ${champNiveau(dossier)}, qui est de ${direLeMinimum(dossier)}.`,
      ),
      ...notesDuMinimum(dossier),
      paragraphe(dire`Une prime d'ancienneté s'y ajoute : ${PALIERS}. Elle se calcule sur ${base}.`),
      paragraphe(direLAncienneteReprise(dossier)),
      paragraphe(
        dire`La fiche de paie porte la fonction, le niveau, l'ancienneté, les heures, les primes et les dates de congés.`,
      ),
    ],
    [...section(null, [], 'P-58', 'P-63', 'P-64', 'P-78', 'P-96').fondements, FONDEMENT_DE_L_ANCIENNETE],
  );
};

/** L'article d'un autre emploi, quand la personne en garde un. */
export const autreEmploi = ({ assistant }: Dossier): readonly Section[] => {
  const autre = assistant?.autreEmployeur;
  if (autre === undefined) return [];
  const { Le } = accorder(assistant);
  return [
    section('Autre emploi', [
      paragraphe(
        dire`${Le} travaille aussi chez ${champ("nom de l'autre employeur", autre.nom)}, ${champNombre("heures par semaine chez l'autre employeur", autre.heures, 'heures')} par semaine, et prévient l'employeur de tout changement.`,
      ),
      verifierLePoint('durees-legales-du-travail'),
    ]),
  ];
};
