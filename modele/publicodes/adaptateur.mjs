// Pose une situation au modèle Publicodes et rend la réponse dans la forme du contrat JSON (§2), réduite à ce qu'il couvre.

import { readdirSync, readFileSync } from 'node:fs';
import Engine from 'publicodes';
import { parse } from 'yaml';
import { ajouterAns } from './jours.mjs';
import { situationDe } from './situation.mjs';

const CONDITIONS = [
  ['option-ouverte', 'condition . option ouverte'],
  ['secteur', 'condition . secteur'],
  ['statut', 'condition . statut'],
  ['specialite', 'condition . spécialité'],
  ['activite-chirurgicale', 'condition . activité chirurgicale'],
  ['territoire', 'condition . territoire'],
  ['patientele-minimale', 'condition . patientèle minimale'],
  ['exercice-regroupe', 'condition . exercice regroupé'],
  ['exercice-coordonne', 'condition . exercice coordonné'],
  ['zone', 'condition . zone'],
  ['second-assistant', 'condition . second assistant'],
  ['secretariat', 'condition . secrétariat'],
];
const INDICATEURS = [
  ['mt', 'objectifs . mt mesurée'],
  ['fileActive', 'objectifs . file active mesurée'],
];
const ANNEES = [1, 2, 3, 4, 5];

const lireRegles = () => {
  const dossier = new URL('./regles/', import.meta.url);
  const regles = {};
  for (const nom of readdirSync(dossier)
    .filter((n) => n.endsWith('.publicodes.yaml'))
    .sort()) {
    for (const [regle, contenu] of Object.entries(parse(readFileSync(new URL(nom, dossier), 'utf8')))) {
      if (regle in regles) throw new Error(`${nom} : la règle « ${regle} » est écrite deux fois`);
      regles[regle] = contenu;
    }
  }
  return regles;
};

export const creerMoteur = () =>
  new Engine(lireRegles(), { strict: true, warn: false, flag: { automaticNamespaceDisabling: false } });

// `evaluate` réanalyse toutes les règles à chaque appel ; `evaluateNode`, interne à Publicodes 1.10.3, lit la règle déjà analysée.
const valeur = (moteur, regle) => {
  const { nodeValue } = moteur.evaluateNode(moteur.context.parsedRules[regle]);
  if (nodeValue === undefined) throw new Error(`« ${regle} » n'a pas de réponse`);
  return nodeValue;
};

const connu = (texte) => (texte === 'indetermine' ? null : texte);

export const evaluerAvec = (moteur, entree) => {
  if (entree.demande?.cadre === 'collectif') throw new Error('le modèle ne couvre pas le cadre collectif');
  moteur.setSituation(situationDe(entree));
  const lu = (regle) => valeur(moteur, regle);

  const nomDuRegime = lu('régime');
  const regimeConnu = lu('éligibilité . régime connu');
  const reponse = lu('éligibilité');
  const conditions = regimeConnu ? CONDITIONS.map(([code, regle]) => ({ code, reponse: lu(regle) })) : [];

  const mesures = INDICATEURS.map(([indicateur, regle]) => [indicateur, lu(regle)]);
  const indicateurs = mesures.filter(([, mesuree]) => mesuree === 'oui').map(([indicateur]) => indicateur);
  const cible = {
    nature: connu(lu('objectifs . nature')),
    hausse: lu('objectifs . hausse'),
    tolerance: lu('objectifs . tolérance'),
    auPlusTard: regimeConnu ? ajouterAns(entree.signature, lu('objectifs . délai')) : null,
  };

  const annees = ANNEES.map((annee) => ({ annee, maximum: regimeConnu ? lu(`année ${annee}`) : null }));

  return {
    regime: regimeConnu ? nomDuRegime : null,
    eligibilite: { reponse, conditions },
    annees,
    total: regimeConnu ? lu('total') : null,
    objectifs: {
      indicateurs,
      indicateursIncertains: regimeConnu
        ? mesures.filter(([, mesuree]) => mesuree === 'indetermine').map(([indicateur]) => indicateur)
        : [],
      cibles: indicateurs.map((indicateur) => ({ indicateur, ...cible })),
    },
  };
};

let moteurPartage;

export const evaluer = (entree) => {
  moteurPartage ??= creerMoteur();
  return evaluerAvec(moteurPartage, entree);
};
