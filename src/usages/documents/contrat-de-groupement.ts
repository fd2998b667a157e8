import type { FormeJuridique } from '../../droit/paie/formes-juridiques.ts';
import { blocsDeLAide, fondementsDeLAide } from './aide-des-medecins.ts';
import { liste, paragraphe, section, sectionFondee, tableau, verifier } from './blocs.ts';
import type { Phrase, Section } from './brouillon.ts';
import { blanc, champ, champAdresse, champJour, champNombre, dire } from './champs.ts';
import { parties, signer } from './contrat-parties.ts';
import { articlesDuCdi, tempsDuContrat } from './contrats.ts';
import type { Dossier } from './dossier.ts';
import { accorder, champEmployeur } from './personnes.ts';

/** Les formes d'un groupement ; pas sue, elle ne se conteste pas. */
const FORMES: readonly (FormeJuridique | undefined)[] = ['sisa', 'groupement-d-employeurs', undefined];

const membres = (dossier: Dossier): Section => {
  const connus = dossier.employeur?.membres ?? [];
  const lignes: readonly (readonly Phrase[])[] =
    connus.length === 0
      ? [[[blanc('noms des membres du groupement')], [blanc('adresses des membres du groupement')]]]
      : connus.map(({ nom, adresse }) => [[champ('nom du membre', nom)], [champAdresse('adresse du membre', adresse)]]);
  return section(
    'Le groupement et ses membres',
    [
      paragraphe(
        dire`L'employeur est ${champEmployeur(dossier)}, groupement d'employeurs dont voici les membres. Ses statuts les nomment, et disent leur responsabilité solidaire.`,
      ),
      tableau(['Membre', 'Adresse'], lignes, [2, 3]),
      liste([
        dire`Déclaration du groupement à l'inspection du travail : le ${champJour("date de la déclaration à l'inspection du travail", dossier.employeur?.declareALInspectionLe)}.`,
      ]),
      ...(FORMES.includes(dossier.employeur?.forme)
        ? []
        : [verifier(dire`La forme de l'employeur n'est ni une SISA ni un groupement d'employeurs.`)]),
      verifier(
        dire`L'étendue de la solidarité, et les règles d'un groupement hors SISA, sont à vérifier : une seule source, sur la SISA, a été lue.`,
      ),
    ],
    'P-129',
    'F-111',
  );
};

const utilisateurs = (dossier: Dossier): Section => {
  const { Le } = accorder(dossier.assistant);
  const parts = dossier.partage?.parts ?? [];
  const lignes: readonly (readonly Phrase[])[] =
    parts.length === 0
      ? [[[blanc('médecin utilisateur')], [blanc('heures par semaine chez chaque médecin')]]]
      : parts.map(({ medecin, heures }) => [
          [champ('médecin utilisateur', medecin)],
          [champNombre('heures par semaine chez chaque médecin', heures, 'heures')],
        ]);
  return sectionFondee(
    'Mise à disposition des médecins',
    [
      paragraphe(dire`${Le} travaille auprès des médecins suivants, qui fixent ses tâches dans la fiche de poste :`),
      tableau(['Médecin utilisateur', 'Heures par semaine'], lignes, [3, 2]),
      paragraphe(
        dire`Le groupement facture ces heures sans marge, sur cette base : ${champ('base de facturation', dossier.employeur?.baseDeFacturation)}.`,
      ),
      ...blocsDeLAide(dossier),
    ],
    fondementsDeLAide(dossier, 'P-129'),
  );
};

/** Le contrat d'un salarié dont l'employeur est un groupement, dans une SISA ou au-dehors. */
export const redigerContratDeGroupement = (dossier: Dossier): readonly Section[] => [
  parties(dossier),
  ...articlesDuCdi(dossier, tempsDuContrat(dossier), [membres(dossier), utilisateurs(dossier)]),
  signer(dossier),
];
