// Ce qui est dû, exigible, versé : année par année, une somme connue ou des bornes. En centimes.
import { parmi } from './actes.ts';
import { ANNEES, anneesOuvertes, debutAnnee, leplusTot, REVALORISATION, regimeDe } from './dates.ts';
import { montantAnnee } from './montants.ts';
import type { CibleSuivie } from './objectifs.ts';
import {
  type Acte,
  centimes,
  connue,
  enveloppe,
  exact,
  type Fourchette,
  fait,
  type Jour,
  type Manque,
  type Option,
  type Situation,
  somme,
  texte,
} from './types.ts';
import { jourDesSoixanteDix, jourExigible } from './versements.ts';
import type { Cours, Suivi } from './vie.ts';

type Demande = {
  situation: Situation;
  retenus: Acte[];
  au: Jour;
  cours: Cours | null;
  suivies: CibleSuivie[];
  tousLesObjectifs: boolean; // faux quand on ne sait pas tout ce que le contrat mesure
};
type DemandeSignee = Demande & { cours: Cours };
type Sommes = Pick<Suivi, 'du' | 'duMin' | 'duMax' | 'exigible' | 'verse' | 'solde' | 'troubles' | 'manques'>;

export function sommes({ cours, ...demande }: Demande): Sommes {
  const total = (nom: 'versement' | 'recouvrement'): number =>
    parmi(demande.retenus, nom).reduce((t, a) => t + centimes(a.montant), 0);
  const verse = total('versement') - total('recouvrement');
  // Projet : rien n'est dû avant la signature.
  if (cours === null) {
    return { du: 0, duMin: 0, duMax: 0, exigible: 0, verse, solde: 0 - verse, troubles: 0, manques: [] };
  }
  // Avant le premier texte, rien ne borne les sommes.
  if (regimeDe(cours.signature) === null) {
    const manques = [texte('avant-l-avenant-7')];
    return { du: null, duMin: 0, duMax: null, exigible: null, verse, solde: null, troubles: 0, manques };
  }
  const { situation, au } = demande;
  const lues = anneesOuvertes(cours.signature, au)
    .filter((n) => cours.arret === null || debutAnnee(cours.signature, n) < cours.arret)
    .map((n) => lireAnnee(n, { ...demande, cours }));
  const p = perturbations(demande.retenus, situation);
  const f = somme([...lues.map((a) => a.du), bornesDuRenouvellement(situation, cours, p.options, au)]);
  const du = lues.every((a) => a.fixee) && cours.renouvele === null ? connue(f) : null;
  const trouble = cours.arret !== null || cours.renouvele !== null || p.debut !== null;
  const sansJour = !nouveauRegimeIndividuel(situation, cours.signature) || (trouble && du === null);
  const exigible = sansJour ? null : connue(somme(lues.map((a) => a.exigible)));
  const sortes = [p.suspension, p.option, p.collectif, cours.arret, cours.renouvele];
  return {
    du,
    duMin: f.min,
    duMax: f.max,
    exigible,
    verse,
    solde: du === null ? null : du - verse,
    troubles: sortes.filter((jour) => jour !== null).length,
    manques: [
      ...lues.flatMap((a) => a.manques),
      ...(cours.renouvele === null ? [] : [texte('renouvellement')]),
      ...(exigible === null && du !== null ? [texte('jour-de-versement')] : []),
    ],
  };
}

const nouveauRegimeIndividuel = (s: Situation, signature: Jour): boolean =>
  s.demande?.cadre === 'individuel' && ['reglement-arbitral', 'convention-2024'].includes(regimeDe(signature) ?? '');

type AnneeLue = { du: Fourchette; exigible: Fourchette; fixee: boolean; manques: Manque[] };

function lireAnnee(n: number, d: DemandeSignee): AnneeLue {
  const { situation, retenus, au, cours } = d;
  const { signature } = cours;
  const jour = jourExigible(signature, n);
  const exigibleDe = (f: Fourchette): Fourchette =>
    jour === null ? { min: 0, max: f.max } : jour <= au ? f : exact(0);
  const lue = (du: Fourchette, manques: Manque[] = []): AnneeLue => ({
    du,
    exigible: exigibleDe(du),
    manques,
    fixee: manques.length === 0 && connue(du) !== null,
  });

  const decidee = decision(n, retenus);
  if (decidee !== null) return lue(decidee, connue(decidee) === null ? [texte('decisions-contradictoires')] : []);

  const p = perturbations(retenus, situation);
  const debut = debutAnnee(signature, n);
  const suivante = debutAnnee(signature, n + 1);
  const m = montantAnnee(situation, signature, n, {
    ...(p.option !== null && p.options !== null && suivante > p.option ? { options: p.options } : {}),
    decalee: p.suspension !== null && debut >= p.suspension && au >= REVALORISATION,
  });
  const manquesMontant = m.min === m.max ? [] : m.manques;

  // L'année close avant la perturbation est acquise ; celle où elle tombe et les suivantes ne sont pas établies.
  const touchee = p.debut !== null && suivante > p.debut;
  const derniereAvantArret = cours.arret !== null && suivante >= cours.arret;
  const interrompue = cours.arret !== null && suivante > cours.arret;

  if (!nouveauRegimeIndividuel(situation, signature)) {
    const plancher = interrompue || touchee ? 0 : soixanteDixAcquis(n, m, d);
    return lue({ min: plancher, max: m.max }, [texte('jour-de-versement'), ...manquesMontant]);
  }
  const atteints = d.tousLesObjectifs && d.suivies.length > 0 && d.suivies.every((c) => c.atteint === 'oui');
  const mesureManque = d.suivies.some((c) => c.cible !== null && c.atteint === 'indetermine');
  const sansModulation = n <= 2 || atteints;
  const acquise = sansModulation && !interrompue && (!touchee || p.seulementOption);
  return lue({ min: acquise ? m.min : 0, max: m.max }, [
    ...manquesMontant,
    ...(touchee || derniereAvantArret ? [texte(p.debut !== null ? 'suspension-ou-avenant' : 'resiliation')] : []),
    ...(sansModulation ? [] : [texte('modulation'), ...(mesureManque ? [fait('actes.mesure')] : [])]),
  ]);
}

// Avenant 7 : 70 % de la première année sont dus quinze jours après l'embauche ; rien d'autre n'a de jour connu.
function soixanteDixAcquis(n: number, m: Fourchette, { situation, retenus, au, cours }: DemandeSignee): number {
  const embauche = leplusTot(parmi(retenus, 'embauche').map((a) => a.effet)) ?? situation.assistant?.embauche;
  const avenant7 = regimeDe(cours.signature) === 'avenant-7' && situation.demande?.cadre === 'individuel';
  const echu = n === 1 && embauche !== undefined && jourDesSoixanteDix(embauche) <= au;
  const annuite = connue(m);
  return avenant7 && echu && annuite !== null ? Math.round(annuite * 0.7) : 0;
}

// La dernière décision (par jour d'effet) fixe la somme de l'année ; deux décisions du même jour peuvent se contredire.
function decision(n: number, retenus: Acte[]): Fourchette | null {
  const decisions = parmi(retenus, 'decision').filter((a) => a.annee === n);
  const jours = decisions.map((a) => a.effet).sort();
  const derniere = jours.at(-1);
  if (derniere === undefined) return null;
  return enveloppe(decisions.filter((a) => a.effet === derniere).map((a) => exact(centimes(a.montant))));
}

type Perturbations = {
  suspension: Jour | null;
  option: Jour | null;
  collectif: Jour | null;
  debut: Jour | null;
  seulementOption: boolean;
  options: Option[] | null; // les options possibles après un changement ; nul sans changement
};

// Suspension, changement d'option, entrée dans un collectif : aucun texte ne dit leur effet sur les sommes.
function perturbations(retenus: Acte[], s: Situation): Perturbations {
  const avenants = parmi(retenus, 'avenant');
  const premier = (as: { effet: Jour }[]): Jour | null => leplusTot(as.map((a) => a.effet)) ?? null;
  const voulue = s.demande?.option;
  const changements = avenants.filter((a) => a.objet === 'option' && (a.option === undefined || a.option !== voulue));
  const options = [voulue, ...changements.map((a) => a.option)].flatMap((o) => (o === undefined ? [] : [o]));
  const suspension = premier(avenants.filter((a) => a.objet === 'suspension'));
  const collectif = premier(avenants.filter((a) => a.objet === 'collectif'));
  const option = premier(changements);
  const toutesSues = options.length === changements.length + 1;
  return {
    suspension,
    option,
    collectif,
    options: option === null ? null : toutesSues ? [...new Set(options)] : ['mi-temps', 'temps-plein'],
    seulementOption: suspension === null && collectif === null,
    debut: leplusTot([suspension, collectif, option].flatMap((j) => (j === null ? [] : [j]))) ?? null,
  };
}

// Après le renouvellement, ni montant ni barème ne sont établis : au plus le montant non dégressif, par année entamée.
function bornesDuRenouvellement(s: Situation, cours: Cours, options: Option[] | null, au: Jour): Fourchette {
  const { renouvele, arret } = cours;
  if (renouvele === null) return exact(0);
  const auPlusHaut: Situation = { ...s, medecin: { ...s.medecin, bande: 'p95-et-plus' } };
  const variante = { decalee: au >= REVALORISATION, ...(options === null ? {} : { options }) };
  const anneeHaute = enveloppe(ANNEES.map((n) => montantAnnee(auPlusHaut, cours.signature, n, variante))).max;
  const entamees = ANNEES.map((n) => debutAnnee(renouvele, n)).filter((j) => j <= au && (arret === null || j < arret));
  return { min: 0, max: anneeHaute === null ? null : anneeHaute * entamees.length };
}
