import { jourDe } from '../../../commun/jour.ts';
import { direManqueDeCout, ORIGINES_EN_CLAIR } from '../../../explication/cout.ts';
import { CERTITUDES } from '../../../explication/libelles.ts';
import { composer, ecrireMoisCourt, ecrireNombre, enMinuscule } from '../../../explication/typographie.ts';
import type { LigneDeCout, ReponseDeCout } from '../../../usages/chiffrer-cout-forme.ts';
import type { LigneDeCalcul, SuiteDeCalcul } from '../pourquoi/sujet.ts';
import type { PosteChiffre } from './couts.ts';
import { auCentime } from './ecrire-cout.ts';

/** Les lignes qui disent quelque chose : un zéro ne se montre que pour la taxe, dont l'absence étonne. */
export const lignesUtiles = ({ lignes }: ReponseDeCout): readonly LigneDeCout[] =>
  lignes.filter(({ annuel, code }) => annuel !== 0 || code === 'taxe-sur-les-salaires');

/** D'où vient une ligne, et ce qu'elle vaut : « modèle de l'Urssaf, source unique ». */
export const direLOrigine = ({ origine, certitude, hypotheses }: LigneDeCout): string => {
  const dite = ORIGINES_EN_CLAIR[origine];
  if (origine === 'lacune' || origine === 'saisi' || certitude === null) return composer(dite);
  return composer([dite, ...(hypotheses.length > 0 ? ['hypothèse'] : []), CERTITUDES[certitude]].join(', '));
};

const expliquerLaLigne = (ligne: LigneDeCout): LigneDeCalcul => ({
  nom: composer(ligne.libelle),
  valeur: ligne.mensuel === null ? 'non compris' : auCentime(ligne.mensuel),
  precision: direLOrigine(ligne),
});

const sansDoublon = <Element>(elements: readonly Element[]): readonly Element[] => [...new Set(elements)];

/** Le mois chiffré, nommé : « Un mois plein, en nov. 2026, pour 35 h ». */
export const nommerLeMois = ({ au, poste }: ReponseDeCout): string =>
  composer(
    `Un mois plein, en ${ecrireMoisCourt(jourDe(au))}${poste === null ? '' : `, pour ${ecrireNombre(poste.heures)} h`}`,
  );

const voletDuMois = ({ reponse }: PosteChiffre): SuiteDeCalcul['volets'] =>
  reponse.lignes.length === 0
    ? []
    : [
        {
          titre: nommerLeMois(reponse),
          lignes: [
            ...lignesUtiles(reponse).map(expliquerLaLigne),
            {
              nom: 'Coût du poste',
              valeur: reponse.mensuel === null ? 'indéterminé' : auCentime(reponse.mensuel),
              ...(reponse.partiel ? { precision: 'sans les lignes non comprises' } : {}),
            },
          ],
        },
      ];

/** Un poste par nombre d'heures : deux temps pleins ont le même mois. */
const mesMois = (postes: readonly PosteChiffre[]): readonly PosteChiffre[] => [
  ...new Map(postes.map((un) => [un.poste.heures, un])).values(),
];

/** Les lignes sans montant, telles qu'on les dit dans une phrase. */
export const lignesNonComprises = ({ lignes }: ReponseDeCout): readonly string[] =>
  lignes.flatMap(({ origine, libelle }) => (origine === 'lacune' ? [composer(enMinuscule(libelle))] : []));

const faitsManquants = ({ manques, hypotheses }: ReponseDeCout, supposes: boolean): readonly string[] =>
  sansDoublon(
    manques
      .filter(
        (manque) => manque.manque === 'fait' && hypotheses.some(({ chemin }) => chemin === manque.cle) === supposes,
      )
      .map(direManqueDeCout),
  );

/** Les faits qu'une hypothèse nommée remplace. */
export const faitsSupposes = (reponse: ReponseDeCout): readonly string[] => faitsManquants(reponse, true);

/** Les faits que rien ne remplace : sans eux, aucun mois ne se chiffre. */
export const faitsAttendus = (reponse: ReponseDeCout): readonly string[] => faitsManquants(reponse, false);

/** Tout ce qui répond à « Pourquoi ? » : le mois ligne par ligne, ce qui est supposé, les sources, ce qui n'est pas lu. */
export const expliquer = (postes: readonly PosteChiffre[]): SuiteDeCalcul => {
  const reponses = postes.map(({ reponse }) => reponse);
  return {
    volets: mesMois(postes).flatMap(voletDuMois),
    hypotheses: sansDoublon(reponses.flatMap(({ hypotheses }) => hypotheses.map(({ phrase }) => phrase))),
    sources: sansDoublon(reponses.flatMap(({ lignes }) => lignes.flatMap(({ sources }) => sources))),
    points: sansDoublon(
      reponses.flatMap(({ manques }) => manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []))),
    ),
  };
};
