import { accepter, type Resultat, refuser } from '../commun/resultat.ts';
import type { Situation } from '../regles/situation.ts';
import { type Acte, type ActeDe, estActe, ordonner } from './actes.ts';
import { derouler, lireAnnulations, sansLesAnnules } from './journal.ts';
import type { Etat } from './transitions.ts';

/** Pourquoi un dossier d'actes n'est pas recevable. Chaque code a sa phrase. */
export const CODES_REFUS = [
  'deux-signatures',
  'avant-la-signature',
  'signature-differente',
  'embauche-differente',
  'absence-a-l-envers',
  'resiliation-avant-reception',
  'annulation-sans-cible',
  'annulation-deja-faite',
  'annulation-en-cercle',
  'identifiant-en-double',
  'etat-contraire',
] as const;
export type CodeRefus = (typeof CODES_REFUS)[number];

export interface RefusDActe {
  readonly code: CodeRefus;
  readonly place: number;
  readonly champ: 'effet' | 'fin' | 'vise' | 'id' | 'acte';
  readonly etat: Etat | undefined;
}

const refus = (code: CodeRefus, { place }: Acte, champ: RefusDActe['champ'], etat?: Etat): RefusDActe => ({
  code,
  place,
  champ,
  etat,
});

const PEUVENT_PRECEDER: readonly Acte['acte'][] = ['embauche', 'debut-formation', 'certification', 'secretariat'];

const verifierIdentifiants = (actes: readonly Acte[]): readonly RefusDActe[] => {
  const vus = new Set<string>();
  return actes.flatMap((acte) => {
    if (acte.id === undefined) return [];
    if (vus.has(acte.id)) return [refus('identifiant-en-double', acte, 'id')];
    vus.add(acte.id);
    return [];
  });
};

const verifierAnnulations = (actes: readonly Acte[]): readonly RefusDActe[] => {
  const parId = new Map(actes.flatMap((acte) => (acte.id === undefined ? [] : [[acte.id, acte] as const])));
  const annulations = ordonner(actes.filter(estActe('annulation'))).filter(estActe('annulation'));
  const { annules, enCercle } = lireAnnulations(actes);
  // On n'annule que ce qui précède : viser une annulation plus tardive reviendrait à se répondre à soi-même.
  const plusTardive = ({ effet, vise }: ActeDe<'annulation'>) => {
    const cible = parId.get(vise);
    return cible?.acte === 'annulation' && cible.effet > effet;
  };
  const cercles = new Set([...enCercle, ...annulations.filter(plusTardive)]);
  if (cercles.size > 0) return [...cercles].map((acte) => refus('annulation-en-cercle', acte, 'vise'));
  const dejaVises = new Set<string>();
  return annulations.flatMap((acte) => {
    if (!parId.has(acte.vise)) return [refus('annulation-sans-cible', acte, 'vise')];
    if (annules.has(acte)) return [];
    if (dejaVises.has(acte.vise)) return [refus('annulation-deja-faite', acte, 'vise')];
    dejaVises.add(acte.vise);
    return [];
  });
};

const verifierDates = (acte: Acte): readonly RefusDActe[] => {
  if (acte.acte === 'absence' && acte.fin !== undefined && acte.fin < acte.effet) {
    return [refus('absence-a-l-envers', acte, 'fin')];
  }
  if (acte.acte === 'resiliation' && acte.recue !== undefined && acte.effet < acte.recue) {
    return [refus('resiliation-avant-reception', acte, 'effet')];
  }
  return [];
};

const verifierLaSituation = (vivants: readonly Acte[], situation: Situation): readonly RefusDActe[] => {
  const signature = vivants.find(estActe('signature'));
  const embauche = vivants.find(estActe('embauche'));
  const attendue = situation.assistant.embauche;
  return [
    ...(signature !== undefined && situation.signature !== undefined && signature.effet !== situation.signature
      ? [refus('signature-differente', signature, 'effet')]
      : []),
    ...(embauche !== undefined && attendue !== undefined && embauche.effet !== attendue
      ? [refus('embauche-differente', embauche, 'effet')]
      : []),
  ];
};

/** La signature annulée laisse ses actes sans contrat : ils restent des faits, que rien ne juge plus. */
const verifierLesEtats = (actes: readonly Acte[], vivants: readonly Acte[]): readonly RefusDActe[] => {
  const dernier = vivants.at(-1);
  if (dernier === undefined) return [];
  if (actes.some(estActe('signature')) && !vivants.some(estActe('signature'))) return [];
  return derouler(vivants, dernier.effet).refuses.map(({ acte, etat }) => {
    if (acte.acte === 'signature') return refus('deux-signatures', acte, 'acte', etat);
    return etat === 'projet' && !PEUVENT_PRECEDER.includes(acte.acte)
      ? refus('avant-la-signature', acte, 'effet', etat)
      : refus('etat-contraire', acte, 'effet', etat);
  });
};

/** Un dossier d'actes recevable : entier, sans acte impossible. Il est jugé en entier, quel que soit le jour demandé. */
export const recevoirActes = (
  actes: readonly Acte[],
  situation: Situation,
): Resultat<readonly Acte[], readonly RefusDActe[]> => {
  const formels = [...verifierIdentifiants(actes), ...verifierAnnulations(actes), ...actes.flatMap(verifierDates)];
  if (formels.length > 0) return refuser(formels);
  const vivants = ordonner(sansLesAnnules(actes));
  const refuses = [...verifierLesEtats(actes, vivants), ...verifierLaSituation(vivants, situation)];
  return refuses.length > 0 ? refuser(refuses) : accepter(actes);
};
