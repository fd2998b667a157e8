/* Tout l'argent de l'écran, chargé d'un bloc après la réponse : les cinq années, les options, l'équilibre. */
export { LesCinqAnnees } from './les-cinq-annees.tsx';
export { OptionsEtEquilibre } from './options-et-equilibre.tsx';
