import type { Suivi } from '../contrat/contrat.ts';
import type { CibleSuivie } from '../contrat/objectifs-suivis.ts';
import type { AnneeDue } from '../contrat/solde.ts';
import { cleDeTransition, TRANSITIONS } from '../contrat/transitions.ts';
import type { Fondement } from '../droit/fondement.ts';
import { expliquer, type Noeud, noeud } from './arbre.ts';
import { INDICATEURS_EN_CLAIR, REPONSES } from './libelles.ts';
import { direEcheance, direLesManques } from './phrases.ts';
import { ecrireDate, ecrireNombre, ecrireSomme } from './typographie.ts';
import { direActe, direAlerteDeContrat, ETATS_D_ECHEANCE, ETATS_EN_CLAIR } from './vie.ts';

const estFondement = (fondement: Fondement | { readonly lacune: unknown }): fondement is Fondement =>
  'cles' in fondement;

const direDue = ({ due, bas, haut, origine }: AnneeDue): string => {
  if (due !== null) return `${ecrireSomme(due)}${origine === 'decision' ? ', décision de la caisse' : ''}`;
  return haut === null ? 'indéterminé' : `indéterminé, entre ${ecrireSomme(bas)} et ${ecrireSomme(haut)}`;
};

const direCible = (cible: CibleSuivie): string => {
  const nom = INDICATEURS_EN_CLAIR[cible.indicateur];
  const but = cible.cible === null ? 'total indéterminé' : `${ecrireNombre(cible.cible)} patients`;
  const mesure =
    cible.derniereMesure === null
      ? 'aucun relevé'
      : `relevé du ${ecrireDate(cible.derniereMesure.le)} : ${cible.derniereMesure.valeur === null ? 'incomplet' : ecrireNombre(cible.derniereMesure.valeur)}`;
  const origine = cible.origine === 'contrat-signe' ? ' (contrat signé)' : '';
  return `${nom}${origine} : ${but} au plus tard le ${ecrireDate(cible.auPlusTard)} ; ${mesure}. Atteint : ${REPONSES[cible.atteint]}${cible.definitif ? '' : ', provisoire'}.`;
};

const partieActes = (suivi: Suivi): Noeud =>
  noeud(
    {
      code: 'actes',
      phrase: `${suivi.journal.length} acte(s) comptent à ce jour.`,
      certitude: null,
      parties: suivi.journal.map((acte) => {
        const { fondement } = TRANSITIONS[cleDeTransition(acte)];
        return noeud(
          {
            code: 'acte',
            phrase: `${ecrireDate(acte.effet)} : ${direActe(acte)}.`,
            certitude: null,
            fondements: estFondement(fondement) ? [fondement] : [],
            points: estFondement(fondement) ? [] : [fondement.lacune],
          },
          suivi.situation,
        );
      }),
    },
    suivi.situation,
  );

const partieSolde = ({ solde, situation }: Suivi): Noeud => {
  const { du, duMin, duMax, verse, solde: reste } = solde;
  const somme =
    du === null
      ? `Dû : indéterminé, entre ${ecrireSomme(duMin)} et ${duMax === null ? 'une somme que rien ne borne' : ecrireSomme(duMax)}`
      : `Dû : ${ecrireSomme(du)}`;
  const suite = reste === null ? 'solde indéterminé' : `solde ${ecrireSomme(reste)}`;
  return noeud(
    {
      code: 'solde',
      phrase: `${somme}. Versé : ${ecrireSomme(verse)} ; ${suite}. ${direLesManques(solde.manques)}`.trim(),
      certitude: null,
      manques: solde.manques,
      parties: solde.annees.map((annee) =>
        noeud(
          {
            code: 'montant',
            phrase:
              `Année ${annee.annee}, du ${ecrireDate(annee.debut)} : ${direDue(annee)}. ${direLesManques(annee.manques)}`.trim(),
            certitude: null,
            fondements: annee.origine === 'decision' ? [] : annee.fondements,
            manques: annee.manques,
          },
          situation,
        ),
      ),
    },
    situation,
  );
};

/** L'arbre d'un contrat suivi : état, actes, sommes, objectifs, échéances, alertes, puis la règle de départ. */
export const expliquerSuivi = (suivi: Suivi): Noeud => {
  const { situation, objectifs, echeances, alertes, evaluation, etat, annee, fin } = suivi;
  const rang = annee === null ? '' : `, année ${annee}`;
  const terme = fin === null ? '' : `, jusqu'au ${ecrireDate(fin)}`;
  return noeud(
    {
      code: 'contrat',
      phrase: `Au ${ecrireDate(suivi.au)}, le contrat est ${ETATS_EN_CLAIR[etat]}${rang}${terme}.`,
      certitude: null,
      parties: [
        partieActes(suivi),
        partieSolde(suivi),
        ...objectifs.map((cible) =>
          noeud(
            {
              code: 'hausse',
              reponse: cible.atteint,
              phrase: direCible(cible),
              certitude: cible.certitude,
              fondements: cible.fondement === null ? [] : [cible.fondement],
              manques: cible.manques,
            },
            situation,
          ),
        ),
        ...echeances.map((echeance) =>
          noeud(
            {
              code: echeance.code,
              phrase: `${direEcheance(echeance)} : ${echeance.le === null ? 'jour indéterminé' : ecrireDate(echeance.le)}, ${ETATS_D_ECHEANCE[echeance.etat]}.`,
              certitude: echeance.certitude,
              fondements: [echeance.fondement],
              manques: echeance.manques,
            },
            situation,
          ),
        ),
        ...alertes.map((alerte) =>
          noeud(
            {
              code: 'alerte',
              phrase: direAlerteDeContrat(alerte),
              certitude: alerte.fondement.certitude,
              fondements: [alerte.fondement],
            },
            situation,
          ),
        ),
        expliquer(evaluation, situation),
      ],
    },
    situation,
  );
};
