import { CQP, VAE } from '../../droit/cqp.ts';
import { PARCOURS } from '../../droit/parcours.ts';
import { ecrireDate, ecrireNombre } from '../../explication/typographie.ts';
import { cases, paragraphe, rubriques, section, sectionFondee, tableau, verifier } from './blocs.ts';
import type { Phrase, Section } from './brouillon.ts';
import { blanc, champ, champAdresse, champJour, champNombre, dire, enFois } from './champs.ts';
import type { Dossier, PeriodeDExperience } from './dossier.ts';
import { champAssistant } from './personnes.ts';
import { champTitre } from './qualification.ts';

const candidat = (dossier: Dossier): Section => {
  const { assistant } = dossier;
  return section('Le candidat', [
    rubriques('Données à porter sur le formulaire', [
      ['Prénom et nom', [champAssistant(dossier)]],
      [
        'Naissance',
        dire`${champJour('date de naissance', assistant?.naissance)}, ${champ('lieu de naissance', assistant?.lieuDeNaissance)}`,
      ],
      ['Adresse', [champAdresse("adresse de l'assistant", assistant?.adresse)]],
      ['Titre ou diplôme', [champTitre(dossier)]],
      [
        'Certification visée',
        dire`CQP d'assistant médical, RNCP ${CQP.rncp}, inscrit jusqu'au ${ecrireDate(CQP.inscritJusquAu)}`,
      ],
      ['Demandes déjà faites', [champNombre('demandes de VAE déjà faites', dossier.vae?.demandesDejaFaites)]],
    ]),
    verifier(dire`Le formulaire Cerfa ${VAE.cerfa} n'a pas été lu : suivez ses rubriques.`),
  ]);
};

const ATTESTATIONS = { true: 'jointe', false: 'à demander' } as const;

const ligne = ({ employeur, fonctions, du, au, heures, attestation }: PeriodeDExperience): readonly Phrase[] => [
  [champ("employeur d'une période", employeur)],
  [champ("fonctions d'une période", fonctions)],
  dire`du ${champJour("début d'une période", du)} au ${champJour("fin d'une période", au)}`,
  [champNombre("heures d'une période", heures)],
  [champ("attestation d'employeur", attestation === undefined ? undefined : ATTESTATIONS[`${attestation}`])],
];

/** La somme des heures, quand chacune est sue. */
const totalDesHeures = (periodes: readonly PeriodeDExperience[]): number | undefined =>
  periodes.length === 0
    ? undefined
    : periodes.reduce<number | undefined>(
        (somme, { heures }) => (somme === undefined || heures === undefined ? undefined : somme + heures),
        0,
      );

const experience = ({ vae }: Dossier): Section => {
  const periodes = vae?.periodes ?? [];
  const { heures, fondement } = PARCOURS.vae;
  const total = totalDesHeures(periodes);
  return sectionFondee(
    'Expérience',
    [
      tableau(
        ['Employeur', 'Fonctions', 'Période', 'Heures', 'Attestation'],
        (periodes.length === 0 ? [{}] : periodes).map(ligne),
        [5, 5, 6, 3, 4],
      ),
      paragraphe(
        dire`Total : ${champNombre("heures d'expérience en tout", total, 'heures')}, pour ${ecrireNombre(heures)} demandées, liées au référentiel du CQP.`,
      ),
      ...(total !== undefined && total < heures
        ? [verifier(dire`Il manque ${ecrireNombre(heures - total)} heures pour demander la VAE.`)]
        : []),
    ],
    [fondement],
  );
};

const pieces = ({ vae }: Dossier): Section =>
  sectionFondee(
    'Pièces',
    [
      cases([
        dire`Formulaire Cerfa ${VAE.cerfa}, rempli et signé`,
        dire`Attestations de chaque employeur`,
        dire`Dernière fiche de paie : ${champJour('date de la dernière fiche de paie', vae?.dernierBulletin)}`,
        dire`Organisme partenaire choisi par la branche (CPNEFP) : ${blanc('organisme partenaire de la VAE')}`,
      ]),
      paragraphe(
        dire`Une certification se demande ${enFois(VAE.demandesParAn)} par an, et ${ecrireNombre(VAE.demandesEnTout)} demandes sont possibles en tout.`,
      ),
      verifier(dire`Ces règles viennent d'une page de la branche, écrite pour l'inscription précédente du CQP.`),
    ],
    [VAE.fondement],
  );

/** La liste du dossier de VAE : données, périodes et heures, pièces. */
export const redigerDossierVae = (dossier: Dossier): readonly Section[] => [
  candidat(dossier),
  experience(dossier),
  pieces(dossier),
];
