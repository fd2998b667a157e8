import { ajouterMois } from '../../commun/jour.ts';
import { PREAVIS_DE_RESILIATION, REPONSE_A_UN_INDU } from '../../droit/contrat-de-travail.ts';
import { INDICATEURS_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireDate, ecrireNombre } from '../../explication/typographie.ts';
import { liste, paragraphe, tableau, verifier, verifierLePoint } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { blanc, champ, champAdresse, champJour, champNombre, champSomme, dire } from './champs.ts';
import { ecrireALaCaisse } from './courrier.ts';
import type { Comptes, Dossier } from './dossier.ts';
import { regleDuContrat } from './regle-du-contrat.ts';

/** Le changement d'adresse du cabinet. */
export const redigerDemenagement = (dossier: Dossier): readonly Section[] => {
  const { demenagement } = dossier.evenement ?? {};
  const regle = regleDuContrat(dossier, 'changement-de-situation', 'P-120');
  const suivre: Phrase =
    demenagement?.patientelePeutSuivre === undefined
      ? [blanc('mes patients peuvent me suivre ou non')]
      : dire`${demenagement.patientelePeutSuivre ? 'mes patients peuvent me suivre à cette adresse' : 'mes patients ne peuvent pas me suivre à cette adresse'}`;
  return ecrireALaCaisse(dossier, {
    objet: dire`changement d'adresse de mon cabinet`,
    corps: [
      paragraphe(
        dire`Mon cabinet déménage le ${champJour('date du déménagement', demenagement?.le)}. Ancienne adresse : ${champAdresse('ancienne adresse du cabinet', demenagement?.ancienneAdresse)}. Nouvelle adresse : ${champAdresse('nouvelle adresse du cabinet', demenagement?.nouvelleAdresse)}. À ma connaissance, ${suivre}.`,
      ),
      paragraphe(
        dire`Pourriez-vous me confirmer par écrit que le contrat d'aide continue, ou m'indiquer ce qu'il devient, avec ses objectifs et l'aide déjà versée ?`,
      ),
      ...regle.notes,
    ],
    fondements: regle.fondements,
  });
};

/** La résiliation du contrat d'aide par le médecin, en recommandé. */
export const redigerResiliation = (dossier: Dossier): readonly Section[] => {
  const regle = regleDuContrat(dossier, 'resiliation', 'P-122');
  return ecrireALaCaisse(dossier, {
    recommandee: true,
    objet: dire`résiliation de mon contrat d'aide`,
    corps: [
      paragraphe(
        dire`Je résilie le contrat d'aide cité en référence, avec un préavis de ${ecrireNombre(PREAVIS_DE_RESILIATION.mois)} mois. Il prend fin le ${champJour("dernier jour du contrat d'aide", dossier.evenement?.resiliation?.fin)}.`,
      ),
      paragraphe(
        dire`Pourriez-vous m'en accuser réception, me confirmer cette date, et m'adresser le décompte des sommes versées et de celles qui restent dues ?`,
      ),
      ...regle.notes,
      verifier(dire`Le jour dont part le préavis, envoi ou réception, n'a pas été lu dans une source.`),
      verifierLePoint('prorata-a-la-resiliation'),
    ],
    fondements: regle.fondements,
  });
};

const comptes = (colonnes: readonly (readonly [string, Comptes | undefined])[]): Bloc =>
  tableau(
    ['Indicateur', ...colonnes.map(([nom]) => nom)],
    (['mt', 'fileActive'] as const).map((indicateur) => [
      dire`${INDICATEURS_EN_CLAIR[indicateur]}`,
      ...colonnes.map(
        ([nom, un]): Phrase => [
          champNombre(`${nom.toLowerCase()}, ${INDICATEURS_EN_CLAIR[indicateur]}`, un?.[indicateur]),
        ],
      ),
    ]),
  );

/** Le désaccord sur les objectifs d'un renouvellement. */
export const redigerDesaccordDeRenouvellement = (dossier: Dossier): readonly Section[] => {
  const { renouvellement } = dossier.evenement ?? {};
  const regle = regleDuContrat(dossier, 'renouvellement', 'P-123');
  return ecrireALaCaisse(dossier, {
    recommandee: true,
    objet: dire`désaccord sur les objectifs proposés au renouvellement`,
    corps: [
      paragraphe(
        dire`Le ${champJour('date de la proposition de la caisse', renouvellement?.proposeLe)}, vous m'avez proposé de renouveler le contrat d'aide avec de nouveaux objectifs. Je ne suis pas d'accord avec eux.`,
      ),
      comptes([
        ['Départ du premier contrat', renouvellement?.departs],
        ["Nombre d'aujourd'hui", renouvellement?.actuels],
        ['Objectif proposé', renouvellement?.proposes],
      ]),
      paragraphe(
        dire`Pourriez-vous m'indiquer le texte qui fixe les objectifs d'un renouvellement, et si l'aide repart de la première année ? Je demande que la patientèle déjà gagnée ne soit pas comptée comme un nouveau départ, et je souhaite un rendez-vous.`,
      ),
      ...regle.notes,
      verifierLePoint('renouvellement-effets'),
    ],
    fondements: regle.fondements,
  });
};

/** Le désaccord sur les nombres de patients relevés par la caisse. */
export const redigerDesaccordDEffectifs = (dossier: Dossier): readonly Section[] => {
  const { effectifs } = dossier.evenement ?? {};
  const regle = regleDuContrat(dossier, 'indicateurs', 'P-106');
  return ecrireALaCaisse(dossier, {
    recommandee: true,
    objet: dire`désaccord sur les nombres de patients`,
    corps: [
      paragraphe(
        dire`Vous avez relevé ma patientèle au ${champJour('date du relevé de la caisse', effectifs?.au)}. Mes propres comptes diffèrent.`,
      ),
      comptes([
        ['Relevé de la caisse', effectifs?.caisse],
        ['Mes comptes', effectifs?.medecin],
      ]),
      paragraphe(dire`Pourriez-vous m'adresser :`),
      liste([
        dire`la période comptée, et le jour du relevé ;`,
        dire`ce qui est compté dans la file active ;`,
        dire`le traitement des enfants, des départs et des décès.`,
      ]),
      paragraphe(dire`Je demande que ces nombres ne fixent ni objectif ni aide avant votre réponse.`),
      verifierLePoint('periode-de-mesure'),
      verifierLePoint('activite-comptee-en-file-active'),
    ],
    fondements: regle.fondements,
  });
};

const delai = (dossier: Dossier): Bloc => {
  const { recuLe } = dossier.evenement?.indu ?? {};
  const mois = ecrireNombre(REPONSE_A_UN_INDU.mois);
  return recuLe === undefined
    ? verifier(dire`Le délai est de ${mois} mois après la notification : n'attendez pas.`)
    : verifier(
        dire`Délai de ${mois} mois : si la notification reçue le ${ecrireDate(recuLe)} le fait partir, répondez avant le ${ecrireDate(ajouterMois(recuLe, REPONSE_A_UN_INDU.mois))}.`,
      );
};

const direLaReponse = (reponse: 'contester' | 'observer' | undefined): Phrase => {
  const delaiLaisse = `dans le délai de ${ecrireNombre(REPONSE_A_UN_INDU.mois)} mois`;
  switch (reponse) {
    case 'contester':
      return dire`Je conteste cette somme, ${delaiLaisse}.`;
    case 'observer':
      return dire`Je vous réponds ${delaiLaisse}.`;
    case undefined:
      return dire`Je vous réponds ${delaiLaisse} : ${blanc('somme contestée ou non')}.`;
  }
};

/** La réponse à une somme réclamée. */
export const redigerReponseAUnIndu = (dossier: Dossier): readonly Section[] => {
  const { indu } = dossier.evenement ?? {};
  const regle = regleDuContrat(dossier, 'recouvrement', 'P-124', 'F-131b');
  return ecrireALaCaisse(dossier, {
    recommandee: true,
    objet: dire`réponse à votre notification ${champ("référence de la notification d'indu", indu?.reference)}`,
    corps: [
      paragraphe(
        dire`Par votre lettre du ${champJour("date de la notification d'indu", indu?.notifieLe)}, reçue le ${champJour("date de réception de la notification d'indu", indu?.recuLe)}, vous me réclamez ${champSomme('somme réclamée', indu?.montant)}, de cette nature : ${champ('nature de la somme réclamée', indu?.nature)}, pour ce motif : ${champ('motif de la somme réclamée', indu?.motif)}.`,
      ),
      paragraphe(
        dire`${direLaReponse(indu?.reponse)} Mes observations : ${champ('observations du médecin', indu?.observations)}.`,
      ),
      paragraphe(
        dire`Pourriez-vous m'indiquer le texte qui fonde cette demande, le détail du calcul, et les dates des versements en cause ? ${indu?.reponse === 'contester' ? "Je demande que rien ne soit recouvré ni retenu tant que la contestation n'est pas tranchée. Sans accord, je saisirai la commission de recours amiable." : 'Je demande que rien ne soit recouvré ni retenu avant votre réponse.'}`,
      ),
      delai(dossier),
      ...regle.notes,
      verifierLePoint('indu-applicable'),
    ],
    fondements: regle.fondements,
    jointe: dire`copie de la notification`,
  });
};
