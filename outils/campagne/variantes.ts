/** Le même dossier, un peu autrement : battu, connu d'autres jours, suivi d'un acte, privé d'un fait. */

import { euros } from '../../src/commun/centimes.ts';
import { ajouterJours, type Jour } from '../../src/commun/jour.ts';
import type { Acte } from '../../src/contrat/actes.ts';
import type { Situation } from '../../src/regles/situation.ts';
import type { Hasard } from '../epreuves/hasard.ts';

export const battre = <Valeur>(h: Hasard, valeurs: readonly Valeur[]): readonly Valeur[] =>
  valeurs
    .map((valeur) => [h.entier(1_000_000), valeur] as const)
    .sort(([a], [b]) => a - b)
    .map(([, valeur]) => valeur);

export const echangerLesJours = (h: Hasard, actes: readonly Acte[]): readonly Acte[] => {
  const jours = battre(
    h,
    actes.map(({ enregistre }) => enregistre),
  );
  return actes.map((acte, rang) => ({ ...acte, enregistre: jours[rang] }));
};

/** Un acte d'après le jour regardé : ce jour-là n'en sait rien. */
export const acteDuLendemain = (
  h: Hasard,
  { actes, au }: { readonly actes: readonly Acte[]; readonly au: Jour },
): Acte => {
  const effet = ajouterJours(au, 1 + h.entier(60));
  const dates = { place: actes.length, id: undefined, effet, enregistre: h.su(0.5, effet) };
  const vise = actes.find(({ id }) => id !== undefined)?.id;
  const patientele = { mt: 9_000, mtAdultes: undefined, mtEnfants: undefined, fileActive: 9_000 };
  return h.parmi<Acte>([
    { ...dates, acte: 'versement', annee: 1, rang: 1, montant: euros(1_000) },
    { ...dates, acte: 'recouvrement', annee: undefined, montant: euros(500) },
    { ...dates, acte: 'decision', annee: h.entre(1, 5), montant: euros(1), reference: undefined },
    { ...dates, acte: 'mesure', patientele },
    { ...dates, acte: 'depart' },
    { ...dates, acte: 'remplacement', titre: 'cqp' },
    { ...dates, acte: 'certification', titre: 'cqp' },
    { ...dates, acte: 'absence', fin: undefined, motif: undefined, remplacee: undefined, accordEcrit: undefined },
    { ...dates, acte: 'secretariat', moyen: 'embauche', tempsEquivalent: true },
    { ...dates, acte: 'avenant', objet: 'suspension', option: undefined },
    { ...dates, acte: 'avenant', objet: 'option', option: 'mi-temps' },
    { ...dates, acte: 'demenagement', patienteleConservee: false },
    { ...dates, acte: 'resiliation', recue: undefined, par: 'medecin' },
    { ...dates, acte: 'renouvellement' },
    ...(vise === undefined ? [] : [{ ...dates, acte: 'annulation' as const, vise }]),
  ]);
};

const OUBLIS_PAR_VIE = 3;

/** Le jour de signature est dans les actes ; le cadre dit de quel contrat on parle ; le reste a une lecture par défaut. */
const GARDES = ['signature', 'demande.cadre', 'demande.partage', 'medecin.mspMultisite', 'groupe.dejaGagnes'];

type Objet = Readonly<Record<string, unknown>>;

const estObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const faitsDe = (objet: Objet, prefixe: string): readonly string[] =>
  Object.entries(objet).flatMap(([cle, valeur]) => {
    const chemin = `${prefixe}${cle}`;
    if (valeur === undefined || GARDES.includes(chemin)) return [];
    return estObjet(valeur) ? faitsDe(valeur, `${chemin}.`) : [chemin];
  });

const sans = <Quoi extends object>(objet: Quoi, [cle = '', ...reste]: readonly string[]): Quoi => {
  const valeur: unknown = Reflect.get(objet, cle);
  return { ...objet, [cle]: estObjet(valeur) ? sans(valeur, reste) : undefined };
};

/** La situation moins un fait, quelques fois. */
export const oublier = (h: Hasard, situation: Situation): readonly { chemin: string; situation: Situation }[] => {
  const chemins = faitsDe({ ...situation }, '');
  if (chemins.length === 0) return [];
  return Array.from({ length: OUBLIS_PAR_VIE }, () => {
    const chemin = h.parmi(chemins);
    return { chemin, situation: sans(situation, chemin.split('.')) };
  });
};
