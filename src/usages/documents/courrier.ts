import type { Fondement } from '../../droit/fondement.ts';
import { mention, paragraphe, section, sectionFondee, signatures } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { champ, champJour, dire, lignesDe } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { champAssistant, champEmployeur, champMedecin, champRepresentant, leMedecin } from './personnes.ts';

const adresse = (nom: string, saisie: string | undefined): readonly Phrase[] => {
  const lignes = lignesDe(saisie);
  return lignes.length === 0 ? [[champ(nom, undefined)]] : lignes.map((ligne) => [champ(nom, ligne)]);
};

export interface Courrier {
  readonly objet: Phrase;
  readonly corps: readonly Bloc[];
  readonly fondements: readonly Fondement[];
  readonly recommandee?: boolean;
  readonly jointe?: Phrase;
}

const POLITESSE = 'Je vous prie de recevoir, Madame, Monsieur, mes salutations distinguées.';

/** Une lettre du médecin à sa caisse : adresses, lieu et jour, objet, référence du contrat, corps, signature. */
export const ecrireALaCaisse = (dossier: Dossier, courrier: Courrier): readonly Section[] => {
  const medecin = leMedecin(dossier);
  const { contratDAide } = dossier;
  return [
    section(null, [
      {
        forme: 'adresse',
        place: 'expediteur',
        lignes: [
          [champMedecin(dossier)],
          ...adresse('adresse du médecin', medecin?.adresse),
          dire`RPPS : ${champ('numéro RPPS du médecin', medecin?.rpps)}`,
          dire`Numéro d'Assurance Maladie : ${champ("numéro d'Assurance Maladie du médecin", medecin?.numeroAm)}`,
        ],
      },
      {
        forme: 'adresse',
        place: 'destinataire',
        lignes: [
          [champ('nom de la caisse', contratDAide?.caisse?.nom)],
          ...adresse('adresse de la caisse', contratDAide?.caisse?.adresse),
        ],
      },
      {
        forme: 'adresse',
        place: 'destinataire',
        lignes: [dire`${champ('ville de signature', dossier.ville)}, le ${champJour("date d'envoi", undefined)}`],
      },
      ...(courrier.recommandee === true ? [paragraphe(dire`Lettre recommandée avec accusé de réception`)] : []),
      mention('Objet', courrier.objet),
      mention(
        'Référence',
        dire`contrat d'aide à l'emploi d'un assistant médical, signé le ${champJour("date de signature du contrat d'aide", contratDAide?.signature)}, ${champ("référence du contrat d'aide", contratDAide?.reference)}`,
      ),
    ]),
    sectionFondee(
      null,
      [paragraphe(dire`Madame, Monsieur,`), ...courrier.corps, paragraphe(dire`${POLITESSE}`)],
      courrier.fondements,
    ),
    section(null, [{ forme: 'signature', nom: [champMedecin(dossier)] }]),
    ...(courrier.jointe === undefined ? [] : [section(null, [mention('Pièce jointe', courrier.jointe)])]),
  ];
};

const SALUTATIONS = { madame: 'Madame,', monsieur: 'Monsieur,', inconnue: 'Madame, Monsieur,' } as const;

const POLITESSE_AU_SALARIE = {
  madame: 'Nous vous prions de recevoir, Madame, nos salutations distinguées.',
  monsieur: 'Nous vous prions de recevoir, Monsieur, nos salutations distinguées.',
  inconnue: 'Nous vous prions de recevoir, Madame, Monsieur, nos salutations distinguées.',
} as const;

/** Une lettre de l'employeur au salarié. */
export const ecrireAuSalarie = (
  dossier: Dossier,
  objet: Phrase,
  corps: readonly Section[],
  signataires: readonly (readonly [string, Phrase])[] = [],
): readonly Section[] => [
  section(null, [
    {
      forme: 'adresse',
      place: 'expediteur',
      lignes: [[champEmployeur(dossier)], ...adresse("adresse de l'employeur", dossier.employeur?.adresse)],
    },
    {
      forme: 'adresse',
      place: 'destinataire',
      lignes: [[champAssistant(dossier)], ...adresse("adresse de l'assistant", dossier.assistant?.adresse)],
    },
    {
      forme: 'adresse',
      place: 'destinataire',
      lignes: [dire`${champ('ville de signature', dossier.ville)}, le ${champJour("date d'envoi", undefined)}`],
    },
    mention('Objet', objet),
    paragraphe(dire`${SALUTATIONS[dossier.assistant?.civilite ?? 'inconnue']}`),
  ]),
  ...corps,
  section(null, [
    paragraphe(dire`${POLITESSE_AU_SALARIE[dossier.assistant?.civilite ?? 'inconnue']}`),
    signatures(["Pour l'employeur", [champRepresentant(dossier)]], ...signataires),
  ]),
];
