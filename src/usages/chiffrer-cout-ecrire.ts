import { enEuros } from '../commun/centimes.ts';
import { type Certitude, plusFaible } from '../commun/connu.ts';
import { ecrireJour } from '../commun/jour.ts';
import { direAlerteDeCout, direHypothese, LIGNES_EN_CLAIR } from '../explication/cout.ts';
import { direBaremeFictif } from '../explication/phrases.ts';
import { type AlerteDeCout, alertesAvecLAide, alertesDuPoste } from '../regles/paie/alertes.ts';
import { type ManqueDeCout, manqueDuTexte } from '../regles/paie/emploi.ts';
import { composerLignes, type Ligne, totalDes } from '../regles/paie/lignes.ts';
import { minimumConventionnelAu, smicHoraireAu, smicMensuel } from '../regles/paie/minimum.ts';
import { ecrireLesAnnees, ouNul } from './chiffrer-cout-annees.ts';
import type { Chiffrage, LigneDeCout, ReponseDeCout } from './chiffrer-cout-forme.ts';
import { nommerSources, type Version } from './reponse.ts';

const ecrireLigne = (ligne: Ligne): LigneDeCout => ({
  code: ligne.code,
  libelle: LIGNES_EN_CLAIR[ligne.code],
  mensuel: ouNul(ligne.mensuel),
  annuel: ouNul(ligne.annuel),
  origine: ligne.origine,
  sources: ligne.fondement === null ? [] : nommerSources([ligne.fondement]),
  certitude: ligne.origine === 'saisi' ? 'confirmee' : (ligne.fondement?.certitude ?? 'contestee'),
  hypotheses: ligne.hypotheses,
  ...(ligne.point === null ? {} : { point: ligne.point }),
});

/** La plus faible des lignes ; nulle quand un fait manque, quelle que soit l'hypothèse qui le remplace. */
const certitudeDe = (lignes: readonly LigneDeCout[], manques: readonly ManqueDeCout[]): Certitude | null =>
  manques.some(({ manque }) => manque === 'fait')
    ? null
    : lignes.reduce<Certitude>((faible, { certitude }) => plusFaible(faible, certitude ?? 'contestee'), 'confirmee');

/** Ce que l'assistant doit gagner au moins, même quand son salaire n'est pas dit. */
const ecrireMinimum = ({ demande, resolu }: Chiffrage): ReponseDeCout['minimum'] => {
  const { poste } = resolu;
  const smic = poste === null ? undefined : smicHoraireAu(demande.au, poste.hausseDuSmic);
  if (poste === null || smic === undefined) return null;
  const { niveau, heures, branche } = poste;
  const grille = niveau === undefined ? undefined : minimumConventionnelAu(niveau, demande.au, heures, branche);
  return {
    smicHoraire: enEuros(smic.valeur),
    smic: enEuros(smicMensuel(smic.valeur, heures)),
    conventionnel: grille === undefined ? null : enEuros(grille.montant),
    sources: nommerSources(grille === undefined ? [smic.fondement] : [smic.fondement, grille.fondement]),
    manques: grille === undefined ? [manqueDuTexte('salaires-de-branche')] : [],
  };
};

const alertesDe = ({ demande, resolu, mois, annees }: Chiffrage): readonly AlerteDeCout[] => {
  const { poste } = resolu;
  if (poste === null) return [];
  const { situation, au } = demande;
  const relevee = annees.some((annee) => annee.relevee);
  return [
    ...alertesDuPoste(poste, au, mois?.prepare.remuneration),
    ...(situation === undefined ? [] : alertesAvecLAide(poste, situation)),
    ...(relevee ? [{ code: 'releve-au-smic', fondement: null } as const] : []),
  ];
};

const ecrireAlertes = (chiffrage: Chiffrage): ReponseDeCout['alertes'] => {
  const { branche } = chiffrage.demande;
  return [
    ...alertesDe(chiffrage).map(({ code, fondement }) => ({
      code,
      phrase: direAlerteDeCout(code),
      sources: fondement === null ? [] : nommerSources([fondement]),
    })),
    ...(branche?.fictif === true
      ? [{ code: 'bareme-fictif', phrase: direBaremeFictif(branche.nom), sources: [`barème ${branche.nom}`] }]
      : []),
  ];
};

const ecrireHypotheses = ({ resolu }: Chiffrage): ReponseDeCout['hypotheses'] =>
  resolu.hypotheses.map((hypothese) => ({
    code: hypothese.code,
    phrase: direHypothese(hypothese),
    chemin: hypothese.chemin,
    valeur: hypothese.valeur,
    posee: hypothese.posee,
    sources: hypothese.fondement === null ? [] : nommerSources([hypothese.fondement]),
    certitude: hypothese.fondement?.certitude ?? null,
  }));

const sansRepetition = (manques: readonly ManqueDeCout[]): readonly ManqueDeCout[] => [
  ...new Map(manques.map((manque) => [JSON.stringify(manque), manque])).values(),
];

const lignesDe = ({ resolu, mois }: Chiffrage): readonly Ligne[] =>
  resolu.poste === null || mois === null
    ? []
    : composerLignes(mois.prepare, mois.fiche, resolu.poste, resolu.hypotheses);

/** Le chiffrage dans la forme publiée. C'est ici, et pas avant, que les phrases se font. */
export const ecrireCout = (chiffrage: Chiffrage, version: Version): ReponseDeCout => {
  const { demande, resolu, mois, annees, evaluation } = chiffrage;
  const { poste } = resolu;
  const lignes = lignesDe(chiffrage);
  const ecrites = lignes.map(ecrireLigne);
  const lacunes = lignes.flatMap(({ point }) => (point === null ? [] : [manqueDuTexte(point)]));
  const manques = sansRepetition([
    ...resolu.manques,
    ...chiffrage.manquesDuMois,
    ...annees.flatMap((annee) => annee.manques),
    ...lacunes,
  ]);
  const gain = mois?.prepare.remuneration;
  return {
    au: ecrireJour(demande.au),
    poste:
      poste === null
        ? null
        : {
            heures: poste.heures,
            debut: ecrireJour(poste.debut),
            moisDAnciennete: gain?.moisDAnciennete ?? null,
            tauxDeLaPrime: gain === undefined ? null : gain.tauxDeLaPrime / 100,
          },
    minimum: ecrireMinimum(chiffrage),
    lignes: ecrites,
    mensuel: mois === null ? null : enEuros(totalDes(lignes, 'mensuel')),
    annuel: mois === null ? null : enEuros(totalDes(lignes, 'annuel')),
    brut: gain === undefined ? null : enEuros(gain.brut),
    net: mois === null ? null : enEuros(mois.fiche.net),
    partiel: lacunes.length > 0,
    projete: mois?.prepare.projete ?? false,
    certitude: mois === null ? null : certitudeDe(ecrites, manques),
    eligibilite: evaluation === undefined ? null : { ...evaluation.eligibilite, manques: evaluation.manques },
    ...ecrireLesAnnees(chiffrage),
    hypotheses: ecrireHypotheses(chiffrage),
    alertes: ecrireAlertes(chiffrage),
    manques,
    version,
  };
};
