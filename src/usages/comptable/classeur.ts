import { composer, ecrireDate } from '../../explication/typographie.ts';
import { type Classeur, enNombre, enTexte, type Feuille, VIDE } from '../rapports/classeur.ts';
import { composerAnneesFiscales, composerPassage, NE_SE_COMPARE_PAS } from './classeur-annees.ts';
import {
  basDe,
  calculee,
  difference,
  entetes,
  entier,
  hautDe,
  lettre,
  NON_RENSEIGNE,
  type Rangee,
  somme,
  total,
} from './classeur-cellules.ts';
import {
  type ColonneDeScenario,
  colonnesDesScenarios,
  composerEncaissements,
  plageDuScenario,
  sommeDeLAnnee,
} from './classeur-encaissements.ts';
import { type Comptes, type PartDUnMedecin, UNITE_DE_POIDS, type VueComptable } from './forme.ts';
import { CLES_EN_CLAIR } from './phrases.ts';
import { A_DETERMINER } from './tables.ts';

const PREMIERE = 4;

const rangeeDeScenario = (vue: VueComptable, { titre, bout, scenario }: ColonneDeScenario, rang: number): Rangee => {
  const lu = vue.scenarios[scenario];
  const comptes = lu?.comptes ?? vue.comptes;
  const ligne = PREMIERE + rang;
  const nombre = comptes.annees.length;
  const sommes = plageDuScenario(vue, rang);
  const [aide, cout] = [lettre(nombre + 2), lettre(nombre + 3)].map((colonne) => `${colonne}${ligne}`);
  const { cout: duTotal, net, aide: duScenario } = comptes.total;
  const lire = bout === 'bas' ? basDe : hautDe;
  return [
    enTexte(titre),
    ...comptes.annees.map(({ datee }, place) =>
      calculee(sommeDeLAnnee(vue, `${lettre(place + 1)}$3`, sommes), lire(datee)),
    ),
    calculee(sommeDeLAnnee(vue, `${lettre(nombre + 1)}$3`, sommes), lire(comptes.sansAnnee)),
    total(`B${ligne}:${lettre(nombre + 1)}${ligne}`, lire(duScenario)),
    vue.passage === null
      ? enTexte(NON_RENSEIGNE)
      : calculee(`'Années fiscales'!E${PREMIERE + nombre + 1}`, duTotal === null ? null : duTotal.montant),
    vue.comparables || vue.passage === null
      ? difference([aide ?? ''], cout ?? '', lire(net))
      : enTexte(NE_SE_COMPARE_PAS),
    ...(lu === undefined || lu.netSansHausse === null ? [] : [somme(lire(lu.netSansHausse))]),
  ];
};

const composerScenarios = (vue: VueComptable): Feuille => {
  const { annees } = vue.comptes;
  const compare = vue.scenarios.some(({ netSansHausse }) => netSansHausse !== null);
  return {
    nom: 'Scénarios',
    largeurs: [44, ...annees.map(() => 14), 16, 16, 16, 16, 16],
    lignes: [
      [enTexte('Aide encaissée selon les objectifs, sous chaque lecture d’une formule que nul texte ne donne', true)],
      [],
      [
        enTexte('Scénario', true),
        ...annees.map(({ annee }) => entier(annee)),
        enTexte(A_DETERMINER, true),
        ...entetes('Aide, en tout', 'Coût', 'Net', ...(compare ? ['Net sans hausse'] : [])),
      ],
      ...colonnesDesScenarios(vue).map((colonne, rang) => rangeeDeScenario(vue, colonne, rang)),
    ],
  };
};

const rangeesDUnePart = (vue: VueComptable, { nom, comptes }: PartDUnMedecin, debut: number): readonly Rangee[] => {
  const { annees, sansAnnee, total: duMedecin } = comptes;
  const fin = debut + annees.length;
  const net = (ligne: number, compte: Comptes['total'], possible: boolean): Rangee =>
    vue.passage === null || !vue.comparables
      ? []
      : [
          difference([`C${ligne}`], `F${ligne}`, basDe(compte.net)),
          difference(possible ? [`D${ligne}`, `E${ligne}`] : [`D${ligne}`], `F${ligne}`, hautDe(compte.net)),
        ];
  const cout = (compte: Comptes['total']) =>
    compte.cout === null ? enTexte(NON_RENSEIGNE) : somme(compte.cout.montant);
  return [
    ...annees.map((annee, rang) => [
      enTexte(nom),
      entier(annee.annee),
      somme(annee.datee.bas),
      somme(annee.datee.haut),
      somme(
        annee.aide.haut === null || annee.datee.haut === null
          ? null
          : ((annee.aide.haut - annee.datee.haut) as typeof annee.datee.bas),
      ),
      cout(annee),
      ...net(debut + rang, annee, true),
    ]),
    [enTexte(nom), enTexte(A_DETERMINER), somme(sansAnnee.bas), somme(sansAnnee.haut)],
    [
      enTexte(nom),
      enTexte('total', true),
      calculee(`ROUND(SUM(C${debut}:C${fin}),2)`, duMedecin.aide.bas),
      total(`D${debut}:D${fin}`, duMedecin.aide.haut),
      VIDE,
      duMedecin.cout === null ? enTexte(NON_RENSEIGNE) : total(`F${debut}:F${fin - 1}`, duMedecin.cout.montant),
      ...net(fin + 1, duMedecin, false),
    ],
  ];
};

/** Ce qui sépare la somme des parts du total de chaque année : rien, toujours. */
const rangeesDeControle = (vue: VueComptable, derniere: number): readonly Rangee[] =>
  vue.passage === null
    ? []
    : vue.comptes.annees.flatMap(({ annee, cout }, rang) =>
        cout === null || cout.montant === null
          ? []
          : [
              [
                enTexte('Contrôle : parts moins coût'),
                entier(annee),
                VIDE,
                VIDE,
                VIDE,
                calculee(
                  `ROUND(SUMIF($B$${PREMIERE}:$B$${derniere},${annee},$F$${PREMIERE}:$F$${derniere})-'Années fiscales'!E${PREMIERE + rang},2)`,
                  0 as typeof cout.montant,
                ),
              ],
            ],
      );

const composerPartage = (vue: VueComptable): readonly Feuille[] => {
  const { partage, comptes } = vue;
  if (partage === null) return [];
  const hauteur = comptes.annees.length + 2;
  const derniere = PREMIERE - 1 + hauteur * partage.medecins.length;
  return [
    {
      nom: 'Partage',
      largeurs: [30, 14, 16, 16, 20, 16, 16, 16],
      lignes: [
        [enTexte(composer(`Part de chaque médecin, ${CLES_EN_CLAIR[partage.cle]}`), true)],
        [],
        entetes(
          'Médecin',
          'Année fiscale',
          'Aide datée, au moins',
          'Aide datée, au plus',
          'Sans année sûre, au plus',
          'Part du coût',
          'Net, au moins',
          'Net, au plus',
        ),
        ...partage.medecins.flatMap((medecin, rang) => rangeesDUnePart(vue, medecin, PREMIERE + rang * hauteur)),
        ...rangeesDeControle(vue, derniere),
        [],
        entetes('Médecin', partage.cle === 'heures' ? 'Heures par semaine' : 'Part'),
        ...partage.medecins.map(({ nom, poids }) => [
          enTexte(nom),
          partage.cle === 'heures'
            ? enNombre(poids / UNITE_DE_POIDS, 'euros')
            : enNombre(poids / UNITE_DE_POIDS, 'pour-cent'),
        ]),
      ],
    },
  ];
};

const composerSources = (vue: VueComptable): Feuille => ({
  nom: 'Sources',
  largeurs: [60, 90, 60],
  lignes: [
    [enTexte(composer(`Vue faite le ${ecrireDate(vue.au)}. Ni conseil fiscal, ni service de l'Assurance Maladie.`))],
    [],
    entetes('Supposition', 'Ce qui est tenu pour vrai', 'Sources'),
    ...vue.suppositions.map(({ code, phrase, sources }) => [
      enTexte(code),
      enTexte(phrase),
      enTexte(sources.join(', ')),
    ]),
    ...vue.alertes.map(({ code, phrase }) => [enTexte(`à vérifier : ${code}`), enTexte(phrase)]),
    [],
    entetes('Ce que les textes lus ne disent pas', 'Pourquoi', 'Question à poser'),
    ...vue.reserves.map(({ titre, enonce, question }) => [enTexte(titre), enTexte(enonce), enTexte(question)]),
    [],
    entetes('Source', 'Titre', 'Adresse'),
    ...vue.sources.map(({ cle, titre, lien }) => [enTexte(cle), enTexte(titre), enTexte(lien ?? 'lue en copie')]),
  ],
});

/** La vue en classeur : des formules vivantes, chacune avec sa valeur ; les textes d'une personne restent des textes. */
export const composerClasseurComptable = (vue: VueComptable): Classeur => ({
  feuilles: [
    composerEncaissements(vue),
    composerAnneesFiscales(vue),
    ...composerPassage(vue),
    composerScenarios(vue),
    ...composerPartage(vue),
    composerSources(vue),
  ],
});
