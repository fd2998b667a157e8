import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import { nommerSources, type Version } from '../reponse.ts';
import {
  type Compte,
  type Comptes,
  type Encaissement,
  type Intervalle,
  type JourDEncaissement,
  UNITE_DE_POIDS,
  type VueComptable,
} from './forme.ts';

const ouNul = (somme: Centimes | null): number | null => (somme === null ? null : enEuros(somme));
const jourOuNul = (jour: Jour | undefined): string | null => (jour === undefined ? null : ecrireJour(jour));

/** Une somme publiée : sue, ou entre deux bornes, la seconde nulle quand rien ne la borne. */
const ecrireIntervalle = ({ bas, haut }: Intervalle) =>
  bas === haut ? { montant: enEuros(bas) } : { montant: null, bornes: [enEuros(bas), ouNul(haut)] as const };

const ecrireQuand = (jour: JourDEncaissement) => {
  switch (jour.genre) {
    case 'jour':
      return { le: ecrireJour(jour.le) };
    case 'fenetre':
      return { du: ecrireJour(jour.du), au: ecrireJour(jour.au) };
    case 'inconnu':
      return { pasAvant: ecrireJour(jour.pasAvant) };
  }
};

const ecrireCompte = ({ datee, aide, cout, net }: Compte) => ({
  datee: ecrireIntervalle(datee),
  aide: ecrireIntervalle(aide),
  cout:
    cout === null
      ? null
      : { montant: ouNul(cout.montant), ...(cout.montant === null ? { connu: enEuros(cout.connu) } : {}) },
  net: net === null ? null : ecrireIntervalle(net),
});

const ecrireComptes = ({ annees, sansAnnee, total }: Comptes) => ({
  annees: annees.map((annee) => ({ annee: annee.annee, ...ecrireCompte(annee) })),
  sansAnnee: ecrireIntervalle(sansAnnee),
  total: ecrireCompte(total),
});

const ecrireEncaissement = (un: Encaissement, contrats: VueComptable['contrats']) => ({
  contrat: un.contrat,
  medecin: contrats[un.contrat]?.nom ?? null,
  annee: un.annee,
  rang: un.rang,
  etat: un.etat,
  ...ecrireQuand(un.jour),
  somme: ecrireIntervalle(un.somme),
  modulee: un.modulee,
  anneesFiscales: [un.annees.de, un.annees.a] as const,
  fondements: [...new Set(un.fondements.flatMap(({ cles }) => cles))],
  sources: nommerSources(un.fondements),
  manques: un.manques,
  certitude: un.certitude,
});

/** La vue dans la forme publiée : jours écrits, sommes en euros. */
export const ecrireVueComptable = (vue: VueComptable, version: Version) => ({
  au: ecrireJour(vue.au),
  fiscalite: vue.fiscalite,
  contrats: vue.contrats.map((contrat) => ({
    medecin: contrat.nom,
    regime: contrat.regime,
    cadre: contrat.cadre ?? null,
    signature: jourOuNul(contrat.signature),
    etat: contrat.etat,
    eligibilite: contrat.eligibilite,
    annees: contrat.annees.map(({ annee, debut, fin, aide, cout, net }) => ({
      annee,
      debut: ecrireJour(debut),
      fin: ecrireJour((fin - 1) as Jour),
      aide: ecrireIntervalle(aide),
      cout: ouNul(cout),
      net: net === null ? null : ecrireIntervalle(net),
    })),
    manques: contrat.manques,
  })),
  encaissements: vue.encaissements.map((un) => ecrireEncaissement(un, vue.contrats)),
  ...ecrireComptes(vue.comptes),
  passage:
    vue.passage === null
      ? null
      : vue.passage.map(({ annee, civile, cout, connu }) => ({
          annee,
          anneeFiscale: civile,
          cout: ouNul(cout),
          ...(cout === null ? { connu: enEuros(connu) } : {}),
        })),
  comparables: vue.comparables,
  scenarios: vue.scenarios.map(({ atteinte, lectures, comptes, netSansHausse }) => ({
    atteinte,
    lectures,
    ...ecrireComptes(comptes),
    ...(netSansHausse === null ? {} : { netSansHausse: ecrireIntervalle(netSansHausse) }),
  })),
  partage:
    vue.partage === null
      ? null
      : {
          cle: vue.partage.cle,
          medecins: vue.partage.medecins.map(({ nom, poids, comptes }) => ({
            nom,
            [vue.partage?.cle === 'heures' ? 'heures' : 'part']: poids / UNITE_DE_POIDS,
            ...ecrireComptes(comptes),
          })),
        },
  coutOrigine: vue.coutOrigine,
  suppositions: vue.suppositions,
  alertes: vue.alertes,
  reserves: vue.reserves,
  manques: vue.manques,
  sources: vue.sources,
  version,
});

export type ReponseComptable = ReturnType<typeof ecrireVueComptable>;
