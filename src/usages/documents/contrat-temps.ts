import { PREVENANCE, REFUS_DES_HEURES_COMPLEMENTAIRES } from '../../droit/contrat-de-travail.ts';
import { HEURES_COMPLEMENTAIRES, JOURNEE, TEMPS_PARTIEL } from '../../droit/paie/temps-de-travail.ts';
import { ecrireDuree } from '../../explication/planning.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { liste, paragraphe, section, verifier } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { dire, enFois } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { accorder } from './personnes.ts';
import { blocsDeLHoraire, champHeures, champHeuresDuMois, heuresDe, noteDeLOption } from './temps.ts';

const MINUTES_PAR_HEURE = 60;

const changement = `Un changement d'horaire est notifié par écrit ${PREVENANCE.jours} jours avant.`;

const duree = (dossier: Dossier): Bloc =>
  paragraphe(
    dire`La durée du travail est de ${champHeures(dossier)} par semaine, soit ${champHeuresDuMois(dossier)} par mois, réparties ainsi :`,
  );

/** L'article du temps plein. */
export const tempsPlein = (dossier: Dossier): Section =>
  section(
    'Durée du travail',
    [
      duree(dossier),
      ...blocsDeLHoraire(dossier),
      paragraphe(
        dire`La journée s'étend sur ${ecrireDuree(JOURNEE.amplitudeMaximale.valeur)} au plus, en ${String(JOURNEE.seances.valeur)} séances au plus, la plus courte de ${ecrireDuree(JOURNEE.seanceMinimale.valeur)} au moins, avec ${ecrireDuree(JOURNEE.reposMinimal.valeur)} de repos entre deux journées. ${changement}`,
      ),
      ...noteDeLOption(dossier),
    ],
    'P-80',
    'P-81',
    'P-87',
  );

/** Ce que le contrat laisse d'heures en plus : le tiers, sans atteindre le temps plein. */
const limiteEnHeures = (heures: number | undefined): string => {
  const plein = HEURES_COMPLEMENTAIRES.tempsPlein.valeur / MINUTES_PAR_HEURE;
  if (heures === undefined) return '';
  const tiers = Math.floor(heures * HEURES_COMPLEMENTAIRES.limite * 100) / 100;
  return heures + tiers >= plein
    ? `, soit moins de ${ecrireNombre(plein - heures)} heures par semaine`
    : `, soit ${ecrireNombre(tiers)} heures par semaine au plus`;
};

const bornesDesJournees = (heures: number | undefined): readonly Phrase[] => {
  const { demiJourneeMinimale, coupures, coupureMaximale, periodes } = TEMPS_PARTIEL;
  return [
    dire`chaque demi-journée dure ${ecrireDuree(demiJourneeMinimale.valeur)} au moins ;`,
    dire`une journée est coupée ${enFois(coupures.valeur)} au plus, pendant ${ecrireDuree(coupureMaximale.valeur)} au plus ;`,
    ...(heures === undefined || heures * MINUTES_PAR_HEURE < periodes.sous
      ? [
          dire`sous ${ecrireDuree(periodes.sous)} par semaine, l'horaire tient en ${String(periodes.auPlus)} périodes au plus ;`,
        ]
      : []),
    dire`la journée s'étend sur ${ecrireDuree(JOURNEE.amplitudeDuTempsPartiel.valeur)} au plus.`,
  ];
};

const sousLeMinimum = (dossier: Dossier): readonly Bloc[] => {
  const heures = heuresDe(dossier);
  const minimum = TEMPS_PARTIEL.minimumParSemaine.valeur;
  if (heures === undefined || heures * MINUTES_PAR_HEURE >= minimum) return [];
  const { Le, du, il } = accorder(dossier.assistant);
  return dossier.poste?.demandeEcrite === true
    ? [
        paragraphe(
          dire`${Le} a demandé par écrit, en donnant ses raisons, à travailler moins de ${ecrireDuree(minimum)} par semaine : cette demande est jointe.`,
        ),
      ]
    : [
        verifier(
          dire`Sous ${ecrireDuree(minimum)} par semaine, il faut une demande écrite et motivée ${du} : jointe au contrat, s'${il} l'a faite.`,
        ),
      ];
};

/** L'article du temps partiel : répartition, bornes des journées, heures complémentaires, changement d'horaire. */
export const tempsPartiel = (dossier: Dossier): Section => {
  const { Le, il } = accorder(dossier.assistant);
  const { majorations, premierePart } = HEURES_COMPLEMENTAIRES;
  return section(
    'Durée du travail à temps partiel',
    [
      duree(dossier),
      ...blocsDeLHoraire(dossier),
      ...sousLeMinimum(dossier),
      paragraphe(dire`Dans cette répartition :`),
      liste(bornesDesJournees(heuresDe(dossier))),
      paragraphe(
        dire`${Le} peut faire des heures complémentaires, jusqu'au tiers de cette durée${limiteEnHeures(heuresDe(dossier))}, sans atteindre ${ecrireDuree(HEURES_COMPLEMENTAIRES.tempsPlein.valeur)}. Elles sont majorées de ${String(majorations[0])} % jusqu'à ${ecrireNombre(premierePart * 100)} % de la durée du contrat, de ${String(majorations[1])} % au-delà. Demandées moins de ${String(REFUS_DES_HEURES_COMPLEMENTAIRES.jours)} jours avant, ${il} peut les refuser.`,
      ),
      paragraphe(dire`${changement}`),
      ...noteDeLOption(dossier),
    ],
    'P-83',
    'P-84',
    'P-85',
    'P-86',
    'P-81',
    'P-87',
  );
};
