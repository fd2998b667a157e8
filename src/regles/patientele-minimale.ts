import { type CodePoint, selonLecture } from '../droit/lectures.ts';
import type { EffetSurLeSeuil, Regime } from '../droit/regime.ts';
import { type BandesPossibles, estAuP30, placeSelonBande } from './bande.ts';
import { type Condition, type Manque, manqueDeFait, manqueDeTexte, repondre, suspendre } from './constat.ts';
import { depasseEnEnfants, FAITS_DU_COMPTE, type Place, patienteleComptee, situer } from './patientele.ts';
import type { Cle, Medecin } from './situation.ts';

const CODE = 'patientele-minimale';
const AU_SEUIL = {
  'seuil-640': selonLecture('seuil-640', { 'plus-de': 'dessous', 'au-moins': 'dessus' }, 'au-seuil'),
  'seuil-775': selonLecture('seuil-775', { 'au-moins': 'dessus', 'plus-de': 'dessous' }, 'au-seuil'),
} satisfies Record<string, Place>;

/** De quel côté du P30 est le médecin, sur quelle foi, et ce qui manque pour le dire. */
interface PlaceAuP30 {
  readonly place: Place;
  readonly faits: readonly Cle[];
  readonly manques: readonly Manque[];
  readonly points: readonly CodePoint[];
}

const AUCUN: readonly never[] = [];

const selonLaBande = (medecin: Medecin, bandes: BandesPossibles, { patientele }: Regime): PlaceAuP30 => {
  const { faits } = bandes;
  if (estAuP30(medecin)) return auSeuil(patientele.auSeuil, faits);
  const place = placeSelonBande(bandes);
  return place === 'les-deux'
    ? { place: 'inconnue', faits, manques: bandes.manques, points: AUCUN }
    : { place, faits, manques: AUCUN, points: bandes.points };
};

/** La bande donnée, sinon le seuil publié, sinon le barème : il comble ce qu'on ne sait pas, il ne remplace rien. */
const situerAuP30 = (medecin: Medecin, regime: Regime, bandes: BandesPossibles): PlaceAuP30 => {
  if (bandes.origine === 'donnee') return selonLaBande(medecin, bandes, regime);
  const parEffectifs = selonLesEffectifs(medecin, regime);
  const tranchee = parEffectifs.place === 'dessus' || parEffectifs.place === 'dessous';
  return bandes.origine === 'bareme' && !tranchee ? selonLaBande(medecin, bandes, regime) : parEffectifs;
};

/** Au seuil tout juste, la lecture retenue décide, ou rien ne décide. */
const auSeuil = (code: Regime['patientele']['auSeuil'], faits: readonly Cle[]): PlaceAuP30 => {
  const place = AU_SEUIL[code];
  return place === 'au-seuil'
    ? { place, faits, manques: [manqueDeTexte(code)], points: AUCUN }
    : { place, faits, manques: AUCUN, points: [code] };
};

const selonLesEffectifs = ({ specialite, patientele }: Medecin, regime: Regime): PlaceAuP30 => {
  const { compte, seuilGeneraliste } = regime.patientele;
  const seuil = seuilGeneraliste[0]?.valeur;
  if (specialite === 'medecine-generale' && seuil !== undefined) {
    const effectif = patienteleComptee(compte, patientele);
    const place = situer(effectif, seuil);
    const faits = FAITS_DU_COMPTE[compte];
    if (place === 'inconnue') return { place, faits, manques: effectif.manquants.map(manqueDeFait), points: AUCUN };
    return place === 'au-seuil'
      ? auSeuil(regime.patientele.auSeuil, faits)
      : { place, faits, manques: AUCUN, points: AUCUN };
  }
  if (specialite === undefined) {
    return { place: 'inconnue', faits: F_SANS_SEUIL, manques: [manqueDeFait('medecin.specialite')], points: AUCUN };
  }
  const compteInconnu = patientele.fileActive === undefined ? [manqueDeFait('medecin.patientele.fileActive')] : [];
  return {
    place: 'inconnue',
    faits: F_SANS_SEUIL,
    manques: [...compteInconnu, manqueDeTexte('seuils-des-percentiles')],
    points: AUCUN,
  };
};

const F_SANS_SEUIL: readonly Cle[] = ['medecin.specialite', 'medecin.patientele.fileActive'];

interface Motif {
  readonly tenu: boolean | undefined;
  readonly cle: Cle;
  readonly effet: EffetSurLeSeuil;
}

const motifsDe = (medecin: Medecin, { motifs }: Regime['patientele']): readonly Motif[] => {
  const listes: Motif[] = [
    {
      tenu: medecin.statut === undefined ? undefined : medecin.statut === 'nouvel-installe',
      cle: 'medecin.statut',
      effet: motifs.nouvelInstalle,
    },
    { tenu: medecin.rqth, cle: 'medecin.rqth', effet: motifs.rqth },
    { tenu: medecin.ald, cle: 'medecin.ald', effet: motifs.ald },
    { tenu: medecin.exerciceMixte, cle: 'medecin.exerciceMixte', effet: motifs.exerciceMixte },
  ];
  if (
    motifs.moinsDe16Ans !== null &&
    (medecin.specialite === 'medecine-generale' || medecin.specialite === undefined)
  ) {
    const depasse = depasseEnEnfants(medecin.patientele, motifs.moinsDe16Ans.auDela);
    listes.push({
      tenu: depasse === true && medecin.specialite === undefined ? undefined : depasse,
      cle: depasse === true ? 'medecin.specialite' : 'medecin.patientele.partMoins16',
      effet: { effet: 'leve', fondement: motifs.moinsDe16Ans.fondement },
    });
  }
  return listes;
};

interface Suites {
  /** Un motif non su peut encore lever le seuil, quel que soit le côté où l'on est. */
  readonly peutLever: readonly Manque[];
  /** Un motif non su peut ouvrir une adaptation que nul texte lu ne décrit. */
  readonly peutOuvrir: readonly Manque[];
  /** Les textes qu'appellent les motifs tenus, chacun une fois. */
  readonly textes: readonly Manque[];
}

const suitesDes = (motifs: readonly Motif[]): Suites => {
  const nonSus = (voulu: EffetSurLeSeuil['effet']): readonly Manque[] =>
    motifs.filter(({ tenu, effet }) => tenu === undefined && effet.effet === voulu).map(({ cle }) => manqueDeFait(cle));
  const points = motifs.flatMap(({ tenu, effet }) => (tenu === true && effet.effet === 'inconnu' ? [effet.point] : []));
  return {
    peutLever: nonSus('leve'),
    peutOuvrir: nonSus('inconnu'),
    textes: [...new Set(points)].map(manqueDeTexte),
  };
};

/**
 * La patientèle minimale est le P30 de la spécialité (A4, R2, F-16). La bande donnée décide avant les effectifs.
 * Sous le seuil, un motif peut le lever (avenant 7) ou ouvrir une adaptation que nul texte lu ne décrit.
 */
export const examinerPatienteleMinimale = (medecin: Medecin, regime: Regime, bandes: BandesPossibles): Condition => {
  const { patientele } = regime;
  const { place, faits, manques, points } = situerAuP30(medecin, regime, bandes);
  const publie =
    medecin.specialite === 'medecine-generale'
      ? (patientele.seuilGeneraliste[0]?.fondement ?? patientele.principe)
      : patientele.principe;
  const fondement = bandes.origine === 'bareme' && faits === bandes.faits ? bandes.fondement : publie;
  if (place === 'dessus') return repondre(CODE, 'oui', fondement, faits, points);

  const motifs = motifsDe(medecin, patientele);
  const faitsLus = [...faits, ...motifs.map((motif) => motif.cle)];
  const leve = motifs.find(({ tenu, effet }) => tenu === true && effet.effet === 'leve');
  if (leve !== undefined) return repondre(CODE, 'oui', leve.effet.fondement, faitsLus, AUCUN, leve.cle);

  const { peutLever, peutOuvrir, textes } = suitesDes(motifs);
  // Un texte qui manque déjà : apprendre qu'un autre motif l'appelle aussi n'y changerait rien.
  const ouverts = textes.length > 0 ? [...peutLever, ...textes] : [...peutLever, ...peutOuvrir];
  if (place === 'dessous' && ouverts.length === 0) return repondre(CODE, 'non', fondement, faitsLus, points);
  return suspendre(CODE, fondement, faitsLus, place === 'dessous' ? ouverts : [...manques, ...peutLever]);
};
