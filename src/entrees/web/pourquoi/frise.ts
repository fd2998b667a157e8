import type { Jour } from '../../../commun/jour.ts';
import { composer, ecrireDate, ecrireSomme } from '../../../explication/typographie.ts';
import type { AnneeDAide } from '../../../regles/aide.ts';
import type { Evaluation } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import { type CodeSerie, type Escalier, escaliersDe, NOMS_DES_SERIES, palierAu } from '../droit/series.ts';

/** Le montant d'une année dans le temps : son escalier, et l'endroit où s'ouvre l'année de la personne. */
export interface FriseDuMontant {
  readonly escalier: Escalier;
  readonly le: Jour;
  /** « Votre année 3 s'ouvre le 4 janvier 2029. » */
  readonly legende: string;
  /** Les autres rangs de patientèle, ce jour-là. */
  readonly autres: string | null;
}

const serieOrdinaire = (annee: number): CodeSerie => (annee === 1 ? 'annee1' : annee === 2 ? 'annee2' : 'suivantes');

const autresRangs = (escaliers: readonly Escalier[], montree: CodeSerie, annee: number, le: Jour): string | null => {
  const ordinaire = serieOrdinaire(annee);
  const rangs: readonly CodeSerie[] =
    annee < 3 ? [ordinaire, 'chaqueAnneeP95'] : [ordinaire, 'suivantesP90', 'chaqueAnneeP95'];
  const dits = rangs.flatMap((code) => {
    const escalier = escaliers.find((un) => un.code === code);
    const palier = escalier === undefined ? undefined : palierAu(escalier, le);
    return code === montree || palier === undefined
      ? []
      : [`${NOMS_DES_SERIES[code]} : ${ecrireSomme(palier.valeur)}.`];
  });
  return dits.length === 0 ? null : composer(dits.join(' '));
};

/**
 * La série où se lit la somme d'une année. Tant que la patientèle n'est pas située, c'est la série ordinaire ; sinon
 * celle dont le palier du jour donne la somme que la règle a donnée.
 */
export const friseDeLAnnee = (
  { annee, debut, maximum }: AnneeDAide,
  { demande }: Situation,
  cadre: Evaluation['cadre'],
): FriseDuMontant | null => {
  const echelle = cadre === 'collectif' ? 'collectif' : demande.option;
  if (echelle === undefined || cadre === undefined) return null;
  if (cadre === 'individuel' && demande.assistant !== 'premier') return null;
  const escaliers = escaliersDe(echelle);
  const ordinaire = escaliers.find(({ code }) => code === serieOrdinaire(annee));
  const hautes = annee < 3 ? [] : escaliers.filter(({ code }) => code === 'suivantesP90' || code === 'chaqueAnneeP95');
  const donne = (escalier: Escalier) => palierAu(escalier, debut)?.valeur === maximum;
  const duRang = annee === 2 ? escaliers.filter(({ code }) => code === 'chaqueAnneeP95') : hautes;
  const escalier =
    cadre === 'collectif' || maximum === null || ordinaire === undefined || donne(ordinaire)
      ? ordinaire
      : (duRang.find(donne) ?? ordinaire);
  if (escalier === undefined || palierAu(escalier, debut) === undefined) return null;
  return {
    escalier,
    le: debut,
    legende: composer(
      `${cadre === 'collectif' ? 'Par ETP. ' : ''}Votre année ${annee} s'ouvre le ${ecrireDate(debut)}.`,
    ),
    autres: cadre === 'collectif' ? null : autresRangs(escaliers, escalier.code, annee, debut),
  };
};
