import type { CodeCondition } from '../../droit/codes.ts';
import { REGIMES } from '../../droit/regimes/index.ts';
import { type Noeud, noeud } from '../../explication/arbre.ts';
import { INDICATEURS_EN_CLAIR, NATURES_EN_CLAIR, OPTIONS_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireNombre, ecrirePart } from '../../explication/typographie.ts';
import { creer } from './element.ts';
import { dessinerManques } from './manques.ts';
import { certitude, marque } from './marques.ts';
import { type Ouverts, rangeeOuvrable } from './ouvrable.ts';
import { direPourquoi, type Renvois } from './pourquoi.ts';
import { dessinerAnnees, dessinerVersements, type Sommes } from './sommes.ts';
import { enJour } from './verdict.ts';
import { bloc, type Vue } from './vue.ts';

const NOMS: Readonly<Record<CodeCondition, string>> = {
  'option-ouverte': 'Temps de travail',
  secteur: 'Secteur',
  statut: 'Situation',
  specialite: 'Spécialité',
  'activite-chirurgicale': 'Actes techniques',
  territoire: 'Territoire',
  'patientele-minimale': 'Patientèle minimale',
  'exercice-regroupe': 'Cabinet de groupe',
  'exercice-coordonne': 'Exercice coordonné',
  zone: 'Zone',
  'second-assistant': 'Second assistant',
  secretariat: 'Secrétariat',
  'collectif-ouvert': 'Contrat collectif',
  'collectif-forme': 'Forme de la société',
  'collectif-adherents': 'Adhérents',
  'collectif-seuil': 'Patientèle du groupe',
  'collectif-etp': 'Nombre d’ETP',
  'contrat-individuel': 'Contrat individuel',
};

const estCondition = (code: string): code is CodeCondition => code in NOMS;

const parties = (arbre: Noeud, code: Noeud['code']): readonly Noeud[] =>
  arbre.parties.find((partie) => partie.code === code)?.parties ?? [];

const dessinerConditions = ({ reponse, arbre }: Vue, renvois: Renvois, ouverts: Ouverts): HTMLElement | null => {
  const conditions = parties(arbre, 'eligibilite');
  if (conditions.length === 0) return null;
  const remplies = conditions.filter(({ reponse: une }) => une === 'oui').length;
  const rangees = conditions.map((condition) =>
    rangeeOuvrable(
      condition.code,
      [
        marque(condition.reponse ?? 'indetermine'),
        creer('span', { class: 'nom' }, estCondition(condition.code) ? NOMS[condition.code] : condition.code),
        creer('span', { class: 'phrase' }, condition.phrase),
        certitude(condition.certitude),
      ],
      () => direPourquoi(condition, renvois),
      ouverts,
    ),
  );
  const compte = `${remplies} sur ${reponse.eligibilite.conditions.length}`;
  return bloc('conditions', 'Les conditions', compte, creer('ul', { class: 'rangees' }, ...rangees));
};

const dessinerSommes = ({ reponse, arbre, entretien }: Vue, renvois: Renvois, ouverts: Ouverts): readonly Node[] => {
  if (reponse.aide.annees.length === 0) return [];
  const { regime, situation } = entretien;
  const aide = arbre.parties.find(({ code }) => code === 'aide');
  const sommes: Sommes = {
    reponse,
    annees: aide?.parties.filter(({ code }) => code === 'montant') ?? [],
    versements: aide?.parties.filter(({ code }) => code === 'versement') ?? [],
    total: aide,
    modulation:
      regime === undefined
        ? undefined
        : noeud(
            {
              code: 'modulation',
              phrase: '',
              certitude: regime.modulation.fondement.certitude,
              fondements: [regime.modulation.fondement],
              points: [regime.modulation.point],
            },
            situation,
          ),
  };
  const legende = creer(
    'p',
    { class: 'legende' },
    '« ≤ » : au plus, selon vos objectifs. En tirets : la somme n’est pas fixée, elle est entre les deux. Chaque somme soulignée s’ouvre.',
  );
  const si = reponse.eligibilite.reponse === 'oui' ? '' : 'si la réponse était oui';
  return [
    bloc('annees', 'Les cinq années', si, dessinerAnnees(sommes, renvois, ouverts), legende),
    bloc('versements', 'Les versements', '', dessinerVersements(sommes, renvois, ouverts)),
  ];
};

const indeterminee = (mot: string): HTMLElement => creer('span', { class: 'case-indeterminee' }, mot);

const enDixMillemes = (part: number): string => ecrirePart(Math.round(part * 10_000));

const dessinerObjectifs = ({ reponse, arbre }: Vue, renvois: Renvois, ouverts: Ouverts): HTMLElement | null => {
  const noeuds = parties(arbre, 'objectifs');
  const rangees = reponse.objectifs.cibles.flatMap(
    ({ indicateur, nature, hausse, tolerance, cible, auPlusTard, ...une }, rang) => {
      const raison = noeuds[rang];
      if (raison === undefined) return [];
      const details = [
        nature === null ? '' : NATURES_EN_CLAIR[nature],
        hausse === null || nature === 'maintenir' ? '' : `de ${enDixMillemes(hausse)}`,
        tolerance === undefined ? '' : `(baisse admise : ${enDixMillemes(tolerance)})`,
      ].filter((detail) => detail !== '');
      const quoi = creer(
        'span',
        { class: 'phrase' },
        nature === null ? indeterminee('hausse indéterminée') : `${details.join(' ')}, `,
        nature === null ? ' ' : null,
        cible === null
          ? nature === null
            ? null
            : indeterminee('total indéterminé')
          : `jusqu’à ${ecrireNombre(cible)} patients`,
        ` avant le ${enJour(auPlusTard)}`,
      );
      return [
        rangeeOuvrable(
          `objectif-${indicateur}`,
          [creer('span', { class: 'nom' }, INDICATEURS_EN_CLAIR[indicateur]), quoi, certitude(une.certitude)],
          () => direPourquoi(raison, renvois),
          ouverts,
        ),
      ];
    },
  );
  return rangees.length === 0
    ? null
    : bloc(
        'objectifs',
        'Vos objectifs',
        'ce à quoi vous vous engagez',
        creer('ul', { class: 'rangees sans-marque' }, ...rangees),
      );
};

const dessinerEcheances = ({ reponse, arbre }: Vue, renvois: Renvois, ouverts: Ouverts): HTMLElement | null => {
  const rangees = reponse.echeances.flatMap(({ code, le, quoi, certitude: sure }) => {
    const raison = arbre.parties.find((partie) => partie.code === code);
    if (raison === undefined) return [];
    return [
      rangeeOuvrable(
        code,
        [
          creer('span', { class: 'nom' }, quoi),
          creer(
            'span',
            { class: 'phrase' },
            le === null ? indeterminee('jour indéterminé') : `au plus tard le ${enJour(le)}`,
          ),
          certitude(sure),
        ],
        () => direPourquoi(raison, renvois),
        ouverts,
      ),
    ];
  });
  return rangees.length === 0
    ? null
    : bloc('echeances', 'Les échéances', '', creer('ul', { class: 'rangees sans-marque' }, ...rangees));
};

const dessinerAlertes = ({ reponse }: Vue): HTMLElement | null =>
  reponse.alertes.length === 0
    ? null
    : bloc(
        'alertes',
        'À vérifier',
        '',
        ...reponse.alertes.map(({ phrase }) => creer('p', { class: 'alerte' }, phrase)),
      );

/** Le régime, la demande, et la phrase. */
export const dessinerVerdict = ({ reponse, verdict, entretien, exemple }: Vue): readonly Node[] => {
  const { option, assistant } = entretien.situation.demande;
  const regime = REGIMES.find(({ code }) => code === reponse.regime);
  const etiquettes = [
    regime?.libelle,
    option === undefined ? undefined : OPTIONS_EN_CLAIR[option],
    assistant === undefined ? undefined : `${assistant} assistant`,
  ].filter((texte) => texte !== undefined);
  return [
    creer(
      'div',
      { class: 'etiquettes' },
      ...etiquettes.map((texte) => creer('span', { class: 'etiquette' }, texte)),
      exemple === undefined
        ? null
        : creer('span', { class: 'etiquette etiquette-exemple' }, `Données d’exemple : ${exemple}`),
    ),
    creer(
      'div',
      { class: 'phrase-de-verdict' },
      marque(verdict.reponse, 34),
      creer('p', { class: 'dit' }, creer('strong', {}, verdict.premiere), ' ', verdict.suite),
    ),
  ];
};

/** Les raisons, dans l'ordre où on les lit : les conditions, les sommes, les engagements, ce qui manque. */
export const dessinerRaisons = (vue: Vue, renvois: Renvois, ouverts: Ouverts): readonly Node[] =>
  [
    dessinerAlertes(vue),
    dessinerConditions(vue, renvois, ouverts),
    ...dessinerSommes(vue, renvois, ouverts),
    dessinerObjectifs(vue, renvois, ouverts),
    dessinerEcheances(vue, renvois, ouverts),
    dessinerManques(vue, renvois, ouverts),
  ].filter((noeudDeLaPage) => noeudDeLaPage !== null);
