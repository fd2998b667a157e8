// Rejoue les vecteurs `evaluer` du cadre individuel sur ce que le modèle couvre.
//
//   node essai.mjs [dossier de vecteurs]     (à défaut ../../vecteurs, ceux du dépôt de Tandem)

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluer } from './adaptateur.mjs';

const dossier = process.argv[2] ?? fileURLToPath(new URL('../../vecteurs', import.meta.url));

const vecteurs = readdirSync(dossier)
  .filter((nom) => nom.endsWith('.json'))
  .sort()
  .flatMap((nom) => JSON.parse(readFileSync(join(dossier, nom), 'utf8')))
  .filter(({ commande, entree }) => commande === 'evaluer' && entree.demande?.cadre !== 'collectif');

const CLES_D_UNE_CIBLE = ['nature', 'hausse', 'tolerance', 'auPlusTard'];

// Chaque attente couverte : [endroit, valeur attendue, valeur rendue].
const attentes = ({ regime, eligibilite, aide, objectifs }, reponse) => {
  const liste = [];
  if (regime !== undefined) liste.push(['regime', regime, reponse.regime]);
  if (eligibilite?.reponse !== undefined) {
    liste.push(['eligibilite', eligibilite.reponse, reponse.eligibilite.reponse]);
  }
  for (const { code, reponse: attendue } of eligibilite?.conditions ?? []) {
    const condition = reponse.eligibilite.conditions.find((c) => c.code === code);
    liste.push([`condition ${code}`, attendue, condition?.reponse]);
  }
  for (const { annee, maximum } of aide?.annees ?? []) {
    if (maximum !== undefined) liste.push([`année ${annee}`, maximum, reponse.annees[annee - 1].maximum]);
  }
  if (aide?.total !== undefined) liste.push(['total', aide.total, reponse.total]);
  if (objectifs?.indicateurs !== undefined) {
    liste.push(['indicateurs', objectifs.indicateurs.join(), reponse.objectifs.indicateurs.join()]);
  }
  for (const attendue of objectifs?.cibles ?? []) {
    const cible = reponse.objectifs.cibles.find((c) => c.indicateur === attendue.indicateur);
    for (const cle of CLES_D_UNE_CIBLE.filter((c) => c in attendue)) {
      liste.push([`${cle} de ${attendue.indicateur}`, attendue[cle], cible?.[cle]]);
    }
  }
  return liste;
};

let justes = 0;
let faux = 0;
const sansObjet = [];
for (const { id, entree, attendu } of vecteurs) {
  const couvertes = attendu.erreur ? [] : attentes(attendu, evaluer(entree));
  const ecarts = couvertes.filter(([, attendue, rendue]) => attendue !== rendue);
  if (couvertes.length === 0) sansObjet.push(id);
  else if (ecarts.length === 0) justes += 1;
  else faux += 1;
  for (const [endroit, attendue, rendue] of ecarts)
    console.log(`${id}  ${endroit}  attendu ${attendue}  rendu ${rendue}`);
}
if (sansObjet.length > 0) console.log(`rien que le modèle couvre dans : ${sansObjet.join(', ')}`);
console.log(`${justes} passed, ${faux} failed`);
process.exitCode = faux === 0 ? 0 : 1;
