import { HEURES_DU_TEMPS_PLEIN, SEMAINES_PAR_MOIS } from '../../droit/paie/smic.ts';
import { HEURES_DE_L_OPTION } from '../../droit/paie/temps-de-travail.ts';
import { OPTIONS_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireDuree } from '../../explication/planning.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { liste, tableau, verifier } from './blocs.ts';
import type { Bloc, Morceau, Phrase } from './brouillon.ts';
import { blanc, champ, champNombre, dire, ecrireHeure } from './champs.ts';
import type { Dossier } from './dossier.ts';

const REPARTITION = 'répartition des heures entre les jours de la semaine';

export const heuresDe = ({ poste }: Dossier): number | undefined => poste?.heures;

export const champHeures = (dossier: Dossier): Morceau =>
  champNombre('heures par semaine', heuresDe(dossier), 'heures');

/** Les heures d'un mois moyen, celles que le salaire paie : 151,67 pour 35 heures par semaine. */
export const champHeuresDuMois = (dossier: Dossier): Morceau => {
  const heures = heuresDe(dossier);
  return champNombre(
    'heures par mois',
    heures === undefined ? undefined : Math.round(heures * SEMAINES_PAR_MOIS * 100) / 100,
    'heures',
  );
};

/** Est-ce un temps partiel ? `undefined` tant que les heures ne sont pas sues. */
export const estATempsPartiel = (dossier: Dossier): boolean | undefined => {
  const heures = heuresDe(dossier);
  return heures === undefined ? undefined : heures < HEURES_DU_TEMPS_PLEIN;
};

const MINUTES_PAR_HEURE = 60;

/** Un horaire qui ne donne pas les heures du contrat se signale. */
const noteDesHeures = (dossier: Dossier): readonly Bloc[] => {
  const heures = heuresDe(dossier);
  const total = (dossier.poste?.horaire?.journees ?? [])
    .flatMap(({ plages }) => plages)
    .reduce((somme, { de, a }) => somme + a - de, 0);
  return heures === undefined || Math.abs(total - heures * MINUTES_PAR_HEURE) < 1
    ? []
    : [
        verifier(
          dire`L'horaire donne ${ecrireDuree(total)} par semaine, le contrat ${ecrireNombre(heures)} heures : corrigez l'un ou l'autre.`,
        ),
      ];
};

/** L'horaire de la semaine, jour par jour, et ce que sa vérification a remarqué. */
export const blocsDeLHoraire = (dossier: Dossier): readonly Bloc[] => {
  const { poste } = dossier;
  const journees = poste?.horaire?.journees ?? [];
  if (journees.length === 0) return [liste([[blanc(REPARTITION)]])];
  const lignes = journees.map(({ jour, plages }): readonly Phrase[] => {
    const heures = plages.map(({ de, a }) => `de ${ecrireHeure(de)} à ${ecrireHeure(a)}`).join(', ');
    const duree = plages.reduce((somme, { de, a }) => somme + a - de, 0);
    return [dire`${jour}`, [champ(REPARTITION, heures)], dire`${ecrireDuree(duree)}`];
  });
  return [
    tableau(['Jour', 'Horaires', 'Durée'], lignes, [1, 3, 1]),
    ...noteDesHeures(dossier),
    ...(poste?.horaire?.remarques ?? []).map((remarque) => verifier(dire`Horaire : ${remarque}`)),
  ];
};

/** Un poste plus court que l'option d'aide demandée se signale. */
export const noteDeLOption = (dossier: Dossier): readonly Bloc[] => {
  const option = dossier.contratDAide?.option;
  const attendues = option === undefined ? undefined : HEURES_DE_L_OPTION[option];
  const heures = heuresDe(dossier);
  if (option === undefined || attendues === undefined || heures === undefined || heures >= attendues) return [];
  return [
    verifier(
      dire`L'aide demandée est à ${OPTIONS_EN_CLAIR[option]}, soit ${ecrireNombre(attendues)} heures par semaine : le poste en compte moins. Un assistant partagé s'explique à la caisse.`,
    ),
  ];
};
