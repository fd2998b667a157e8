import { CDD, CDD_DEVENU_CDI } from '../../droit/contrat-de-travail.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { enArticles, paragraphe, section, verifier, verifierLePoint } from './blocs.ts';
import type { Phrase, Section } from './brouillon.ts';
import { blanc, champ, champJour, dire, enFois } from './champs.ts';
import { autreEmploi, remuneration } from './contrat-argent.ts';
import { lieux, parties, signer } from './contrat-parties.ts';
import { tempsPartiel, tempsPlein } from './contrat-temps.ts';
import {
  conges,
  convention,
  engagement,
  essai,
  essaiDuCdd,
  fonctions,
  formation,
  independance,
  preavis,
  protection,
  secret,
} from './contrat-vie.ts';
import type { Dossier } from './dossier.ts';
import { accorder, nomDe } from './personnes.ts';
import { estATempsPartiel } from './temps.ts';

/** Ce que tout contrat de travail dit après le temps et l'argent. */
const suite = (dossier: Dossier): readonly Section[] => [
  conges(),
  protection(dossier),
  convention(dossier),
  secret(dossier),
  formation(dossier),
  ...autreEmploi(dossier),
  independance(dossier),
];

/** Les articles d'un CDI, et ceux qu'un employeur particulier y ajoute. */
export const articlesDuCdi = (dossier: Dossier, temps: Section, propres: readonly Section[] = []): readonly Section[] =>
  enArticles([
    engagement(dossier, 'indéterminée'),
    ...propres,
    fonctions(dossier),
    lieux(dossier),
    temps,
    remuneration(dossier),
    essai(dossier),
    preavis(dossier),
    ...suite(dossier),
  ]);

/** L'article de la durée du travail, selon les heures ; celui du temps plein tant qu'elles ne sont pas sues. */
export const tempsDuContrat = (dossier: Dossier): Section =>
  estATempsPartiel(dossier) === true ? tempsPartiel(dossier) : tempsPlein(dossier);

const cdi = (dossier: Dossier, temps: Section): readonly Section[] => [
  parties(dossier),
  ...articlesDuCdi(dossier, temps),
  signer(dossier),
];

/** Le CDI à temps plein. */
export const redigerCdiTempsPlein = (dossier: Dossier): readonly Section[] => cdi(dossier, tempsPlein(dossier));

/** Le CDI à temps partiel. */
export const redigerCdiTempsPartiel = (dossier: Dossier): readonly Section[] => cdi(dossier, tempsPartiel(dossier));

const direLeMotif = ({ contratDeTravail }: Dossier): Phrase => {
  const remplace = contratDeTravail?.remplace;
  const personne = dire`${champ('nom de la personne remplacée', nomDe(remplace))}, ${champ('qualification de la personne remplacée', remplace?.qualification)}`;
  switch (contratDeTravail?.motif) {
    case 'remplacement':
      return dire`Le contrat est conclu pour remplacer ${personne}, pendant son absence.`;
    case 'surcroit':
      return dire`Le contrat est conclu pour un surcroît temporaire d'activité : ${blanc("nature du surcroît d'activité")}.`;
    case undefined:
      return dire`Le contrat est conclu pour ${blanc('motif du CDD : remplacement ou surcroît')} ; personne remplacée : ${personne}.`;
  }
};

const motif = (dossier: Dossier): Section =>
  section(
    'Motif',
    [
      paragraphe(direLeMotif(dossier)),
      verifierLePoint('cdd-ou-cdi'),
      verifier(dire`Demandez à votre caisse si un CDD ouvre l'aide, avant de signer.`),
    ],
    'P-93',
    'F-115',
  );

const direLeTerme = ({ contratDeTravail }: Dossier): Phrase => {
  const { fin, dureeMinimale, motif } = contratDeTravail ?? {};
  if (fin !== undefined) return dire`Le contrat prend fin le ${champJour('date de fin du CDD', fin)}.`;
  if (dureeMinimale !== undefined) {
    const retour = motif === 'surcroit' ? '' : ', et prend fin au retour de la personne remplacée';
    return dire`Le contrat dure ${champ('durée minimale du CDD', dureeMinimale)} au moins${retour}.`;
  }
  return dire`Le contrat prend fin le ${blanc('date de fin du CDD, ou durée minimale')}.`;
};

const terme = (dossier: Dossier): Section => {
  const { Le } = accorder(dossier.assistant);
  return section(
    'Terme, renouvellement, fin de contrat',
    [
      paragraphe(direLeTerme(dossier)),
      paragraphe(
        dire`Il peut être renouvelé ${enFois(CDD.renouvellements)} au plus, sans dépasser ${ecrireNombre(CDD.mois)} mois en tout.`,
      ),
      paragraphe(dire`${Le} reçoit au terme une indemnité de fin de contrat de ${ecrireNombre(CDD.finDeContrat)} %.`),
      paragraphe(
        dire`Si un CDI suit, il n'y a pas de nouvel essai et l'ancienneté part de la première embauche. Au-delà de ${ecrireNombre(CDD_DEVENU_CDI.mois)} mois de CDD dans le même cabinet, sauf remplacement, le contrat devient un CDI.`,
      ),
      verifier(
        dire`La base de l'indemnité, ses exceptions, le délai entre deux CDD et la rupture avant le terme n'ont pas été lus dans une source.`,
      ),
    ],
    'P-92',
    'P-93',
  );
};

const preavisDuCdd = (): Section =>
  section(
    'Préavis',
    [
      paragraphe(dire`Le contrat cesse à son terme, sans préavis.`),
      verifier(
        dire`La convention collective donne des préavis après l'essai ; qu'ils vaillent pour un CDD n'a pas été lu.`,
      ),
    ],
    'P-74',
  );

/** Le CDD : son motif, son terme, puis ce que dit tout contrat de travail. */
export const redigerCdd = (dossier: Dossier): readonly Section[] => [
  parties(dossier),
  ...enArticles([
    engagement(dossier, 'déterminée'),
    motif(dossier),
    terme(dossier),
    fonctions(dossier),
    lieux(dossier),
    tempsDuContrat(dossier),
    remuneration(dossier),
    essaiDuCdd(dossier),
    preavisDuCdd(),
    ...suite(dossier),
  ]),
  signer(dossier),
];
