import { type Acte, estActe } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import { DEPARTEMENTS } from '../../droit/departements.ts';
import { specialite } from '../../droit/specialites.ts';
import { OPTIONS_EN_CLAIR, REGIMES_EN_CLAIR, SECTEURS_EN_CLAIR, TITRES_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireDateCourte, ecrireNombre } from '../../explication/typographie.ts';
import { decrireLeGroupe, majuscules, si } from './faits.ts';
import type { Fiche } from './fiche-forme.ts';

const encadrer = (titre: string, lignes: readonly string[]): Fiche['faits'][number] => ({
  titre,
  lignes: majuscules(lignes),
});

const decrireLeMedecin = ({ situation: { medecin } }: Suivi): readonly string[] => [
  ...si(medecin.specialite, (code) => specialite(code).libelle),
  ...si(medecin.secteur, (secteur) => SECTEURS_EN_CLAIR[secteur]),
  ...si(medecin.departement, (code) => DEPARTEMENTS[code] ?? code),
];

const decrireLeRegime = ({
  evaluation: { regime, cadre },
  situation: { demande, groupe },
}: Suivi): readonly string[] => [
  regime === null ? 'régime indéterminé' : REGIMES_EN_CLAIR[regime],
  ...(cadre === 'collectif'
    ? ['contrat collectif', ...si(groupe.etp, (etp) => `${ecrireNombre(etp)} ETP`)]
    : si(demande.option, (option) => OPTIONS_EN_CLAIR[option])),
];

const decrireLaDuree = ({ deroule, fin, annee }: Suivi): readonly string[] => [
  deroule.signature === undefined ? 'pas encore signé' : `signé le ${ecrireDateCourte(deroule.signature)}`,
  ...(annee === null ? [] : [`année ${annee} sur 5`]),
  ...(fin === null ? [] : [`dernier jour le ${ecrireDateCourte(fin)}`]),
];

type Poste = Extract<Acte, { readonly acte: 'embauche' | 'remplacement' | 'depart' }>;

const changeLePoste = (acte: Acte): acte is Poste =>
  estActe('embauche')(acte) || estActe('remplacement')(acte) || estActe('depart')(acte);

/** Le dernier acte qui dit qui est en poste ; sans acte, ce que la situation dit de l'embauche. */
const decrireLAssistant = ({ journal, situation: { assistant } }: Suivi): readonly string[] => {
  const dernier = journal.findLast(changeLePoste);
  if (dernier?.acte === 'depart') return [`parti le ${ecrireDateCourte(dernier.effet)}`, 'pas remplacé à ce jour'];
  const titre = dernier === undefined || dernier.acte === 'embauche' ? assistant.titre : dernier.titre;
  return [
    ...si(dernier?.effet ?? assistant.embauche, (jour) => `en poste depuis le ${ecrireDateCourte(jour)}`),
    ...si(titre, (connu) => (connu === 'aucun' ? 'sans titre admis à l’arrivée' : TITRES_EN_CLAIR[connu])),
  ];
};

/** Les quatre encadrés de la fiche. Aucune donnée de santé, aucun effectif : ils ont leur tableau. */
export const decrireLeContrat = (suivi: Suivi): Fiche['faits'] => [
  suivi.evaluation.cadre === 'collectif'
    ? encadrer('Groupe', decrireLeGroupe(suivi.situation))
    : encadrer('Médecin', decrireLeMedecin(suivi)),
  encadrer('Régime', decrireLeRegime(suivi)),
  encadrer('Contrat', decrireLaDuree(suivi)),
  encadrer('Assistant', decrireLAssistant(suivi)),
];
