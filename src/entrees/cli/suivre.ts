import { ecrireJour, enCalendrier, lireJour } from '../../commun/jour.ts';
import { journalAu } from '../../contrat/journal.ts';
import { CERTITUDES, INDICATEURS_EN_CLAIR, REPONSES } from '../../explication/libelles.ts';
import { direManque } from '../../explication/phrases.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import { direActe, ETATS_D_ECHEANCE, ETATS_EN_CLAIR } from '../../explication/vie.ts';
import type { Baremes, Horloge } from '../../usages/ports.ts';
import { type ReponseDeSuivi, suivre } from '../../usages/suivre-contrat.ts';
import type { ContratLu } from '../contrat-json/suivi.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { lireContratDe } from './lire-contrat.ts';
import { ecrire, ecrireJson, enJson } from './sortir.ts';
import { aligner } from './tableau.ts';

interface Outils {
  readonly baremes: Baremes;
  readonly horloge: Horloge;
  readonly programme: string;
}

const enEuros = (montant: number | null): string => (montant === null ? 'indéterminé' : `${ecrireNombre(montant)} €`);

const titre = (texte: string): readonly string[] => ['', texte];

const sommes = (reponse: ReponseDeSuivi): readonly string[] => {
  const bornes = `entre ${enEuros(reponse.duMin)} et ${reponse.duMax === null ? 'une somme que rien ne borne' : enEuros(reponse.duMax)}`;
  return [
    ...titre('Sommes'),
    ...aligner(
      [
        ['dû', enEuros(reponse.du), reponse.du === null ? bornes : ''],
        ['exigible', enEuros(reponse.exigible), ''],
        ['versé', enEuros(reponse.verse), ''],
        ['solde', enEuros(reponse.solde), ''],
      ],
      [1],
    ),
  ];
};

const frise = ({ actes, connuLe }: ContratLu, reponse: ReponseDeSuivi): readonly string[] => {
  const au = lireJour(reponse.au);
  if (au === undefined) return [];
  const lignes = journalAu(actes, au, connuLe).map((acte) => ({ le: acte.effet, quoi: direActe(acte) }));
  const aVenir = reponse.echeances.flatMap(({ le, quoi, etat }) => {
    const jour = le === null ? undefined : lireJour(le);
    return jour === undefined || etat === 'faite' ? [] : [{ le: jour, quoi: `${quoi} (${ETATS_D_ECHEANCE[etat]})` }];
  });
  const toutes = [...lignes, { le: au, quoi: 'aujourd’hui' }, ...aVenir].sort((a, b) => a.le - b.le);
  let annee = 0;
  return [
    ...titre('Frise'),
    ...toutes.flatMap(({ le, quoi }) => {
      const nouvelle = enCalendrier(le).annee;
      const entete = nouvelle === annee ? [] : [`  ${nouvelle}`];
      annee = nouvelle;
      const marque = le === au && quoi === 'aujourd’hui' ? '┃' : le <= au ? '●' : '○';
      return [...entete, `    ${marque} ${ecrireJour(le).slice(5)}  ${quoi}`];
    }),
  ];
};

const objectifs = ({ objectifs: { cibles } }: ReponseDeSuivi): readonly string[] =>
  cibles.length === 0
    ? []
    : [
        ...titre('Objectifs'),
        ...aligner(
          cibles.map((cible) => [
            INDICATEURS_EN_CLAIR[cible.indicateur],
            cible.cible === null ? 'cible indéterminée' : `cible ${ecrireNombre(cible.cible)}`,
            cible.derniereMesure === null
              ? 'aucun relevé'
              : `relevé ${cible.derniereMesure.valeur === null ? 'incomplet' : ecrireNombre(cible.derniereMesure.valeur)}`,
            `atteint : ${REPONSES[cible.atteint]}${cible.definitif ? '' : ' (provisoire)'}`,
            cible.projection === null
              ? ''
              : `projection ${ecrireNombre(cible.projection.valeur)} au ${cible.projection.le}`,
            cible.certitude === null ? '' : CERTITUDES[cible.certitude],
          ]),
        ),
      ];

const ecrireTableauDeSuivi = (contrat: ContratLu, reponse: ReponseDeSuivi): string => {
  const { etat, annee, fin } = reponse;
  const manques = [...new Set(reponse.manques.map(direManque))];
  return [
    `Contrat au ${reponse.au} : ${ETATS_EN_CLAIR[etat]}${annee === null ? '' : `, année ${annee}`}${fin === null ? '' : `, dernier jour le ${fin}`}`,
    ...sommes(reponse),
    ...frise(contrat, reponse),
    ...objectifs(reponse),
    ...(reponse.alertes.length === 0
      ? []
      : [...titre('Alertes'), ...reponse.alertes.map(({ phrase }) => `! ${phrase}`)]),
    ...(manques.length === 0 ? [] : [...titre('Ce qui manque'), ...manques.map((manque) => `- ${manque}`)]),
    '',
    `Tandem ${reponse.version.programme}, droit tenu au ${reponse.version.droit}. Ce n'est pas un service de l'Assurance Maladie : aucune réponse n'engage une caisse.`,
  ]
    .map(composer)
    .join('\n');
};

/** `tandem suivre [fichier|-]` : un contrat au jour demandé, sinon aujourd'hui à Paris. */
export const commandeSuivre = async (
  fichier: string,
  options: { readonly json?: boolean; readonly table?: boolean },
  { baremes, horloge, programme }: Outils,
): Promise<void> => {
  const contrat = await lireContratDe(fichier);
  const demande = { ...contrat, au: contrat.au ?? horloge.aujourdHui() };
  const reponse = suivre(demande, await chercherBareme(contrat.bareme, baremes), programme);
  if (enJson(options)) ecrireJson(reponse);
  else ecrire(ecrireTableauDeSuivi(contrat, reponse));
};
