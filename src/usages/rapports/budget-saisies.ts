import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { ANNEES } from '../../droit/duree.ts';
import { PALIERS_D_ANCIENNETE } from '../../droit/paie/anciennete.ts';
import { GRILLE_1147 } from '../../droit/paie/grille-1147.ts';
import { composer, ecrireDate, ecrireNombre, ecrireSomme } from '../../explication/typographie.ts';
import { adresse, aEcrire, aRemplir, type Cellule, enFormule, enTexte, VIDE } from './classeur.ts';

/** Ce que le budget demande d'écrire : salaire, autres frais, impôt, équilibre. Tout est vide tant que rien n'est su. */

type Rangee = readonly Cellule[];

const A_RENSEIGNER = 'à renseigner';
const INDETERMINE = 'indéterminé';

const colonneDe = (annee: number, ligne: number): string => adresse(ligne, annee);
const fixe = (ligne: number): string => `$B$${ligne + 1}`;
const titre = (texte: string): Rangee => [enTexte(composer(texte), true)];
const saisie = (texte: string, cellule: Cellule, note = ''): Rangee => [
  enTexte(composer(texte)),
  cellule,
  ...(note === '' ? [] : [enTexte(composer(note))]),
];

/** Le taux de la prime, palier par palier, du plus haut au plus bas. */
const tauxEnFormule = (mois: string): string =>
  PALIERS_D_ANCIENNETE.reduce((sinon, { annees, taux }) => `IF(${mois}>=${annees * 12},${taux / 100},${sinon})`, '0');

/** Les paliers de la grille que les notes donnent : un repère, que la branche a pu relever. */
const direLaGrille = (): string => {
  const dernier = GRILLE_1147.reduce((plusRecent, { du }) => Math.max(plusRecent, du), 0);
  const connus = GRILLE_1147.filter(({ du }) => du === dernier);
  const [premier] = connus;
  if (premier === undefined) return '';
  const dits = connus
    .map(({ niveau, montant }) => `niveau ${ecrireNombre(niveau)} : ${ecrireSomme(montant)}`)
    .join(', ');
  return `Dernier minimum lu, au ${ecrireDate(premier.du)}, pour 151,67 heures : ${dits}. La suite n'a pas été lue.`;
};

/** Le salaire, du niveau à la prime d'ancienneté, année par année. Des repères : le coût les compte déjà. */
const salaire = (brut: Centimes | null, debut: number): readonly Rangee[] => {
  const [ligneBrut, ligneMois, ligneTaux, lignePrime] = [debut + 3, debut + 4, debut + 6, debut + 7];
  const mois = (annee: number): string => `(N(${fixe(ligneMois)})+${(annee - 1) * 12})`;
  const base = brut === null ? null : enEuros(brut);
  const taux = (annee: number): number =>
    (PALIERS_D_ANCIENNETE.findLast(({ annees }) => annees * 12 <= (annee - 1) * 12)?.taux ?? 0) / 100;
  const prime = (annee: number): number | null => (base === null ? null : Math.round(base * taux(annee) * 100) / 100);
  const siBrut = (formule: string): string => `IF(ISNUMBER(${fixe(ligneBrut)}),${formule},"${A_RENSEIGNER}")`;
  return [
    titre('Salaire (le coût ci-dessus le compte déjà)'),
    saisie('Niveau de la grille, de 4 à 16', aRemplir('entier'), direLaGrille()),
    saisie('Minimum du niveau, par mois', aRemplir('euros')),
    saisie('Salaire brut, par mois', aRemplir('euros', base)),
    saisie(
      "Ancienneté reprise à l'embauche, en mois",
      aRemplir('entier'),
      "La moitié de l'ancienneté d'un autre cabinet, pour un travail semblable.",
    ),
    [
      enTexte('Ancienneté au début de l’année, en ans'),
      ...ANNEES.map((annee) => enFormule(`ROUND(${mois(annee)}/12,2)`, annee - 1, 'euros')),
    ],
    [
      enTexte('Taux de la prime d’ancienneté'),
      ...ANNEES.map((annee) => enFormule(tauxEnFormule(mois(annee)), taux(annee), 'pour-cent')),
    ],
    [
      enTexte('Prime d’ancienneté, par mois'),
      ...ANNEES.map((annee) =>
        enFormule(siBrut(`ROUND(${fixe(ligneBrut)}*${colonneDe(annee, ligneTaux)},2)`), prime(annee) ?? A_RENSEIGNER),
      ),
    ],
    [
      enTexte('Brut avec la prime, par mois'),
      ...ANNEES.map((annee) =>
        enFormule(
          siBrut(`${fixe(ligneBrut)}+${colonneDe(annee, lignePrime)}`),
          base === null ? A_RENSEIGNER : base + (prime(annee) ?? 0),
        ),
      ),
    ],
  ];
};

const FRAIS = [
  'Formation, ce qui reste à payer',
  'Assurance (responsabilité civile du personnel)',
  'Frais du groupement d’employeurs',
  'Matériel et logiciels',
  'Local : pièce, aménagement',
  'Autre',
] as const;

/** Les frais que le coût ne compte pas, à écrire par année, et ce qu'il reste après eux. */
const frais = (soldes: Soldes, debut: number): readonly Rangee[] => {
  const [premier, dernier] = [debut + 1, debut + FRAIS.length];
  const total = dernier + 1;
  return [
    titre('Autres frais, par an (à écrire ; vides, ils comptent pour rien)'),
    ...FRAIS.map((nom, rang) => [
      enTexte(nom),
      ...ANNEES.map(() => aRemplir('euros')),
      enFormule(`SUM(${adresse(premier + rang, 1)}:${adresse(premier + rang, 5)})`, 0),
    ]),
    [
      enTexte('Autres frais, en tout'),
      ...[...ANNEES, 6].map((annee) => enFormule(`SUM(${adresse(premier, annee)}:${adresse(dernier, annee)})`, 0)),
    ],
    ...(['mieux', 'pire'] as const).map((cas) => [
      enTexte(`Solde après frais, au ${cas}`, true),
      ...[...ANNEES, 6].map((annee) => {
        const solde = colonneDe(annee, soldes[cas].ligne);
        return enFormule(
          `IF(ISNUMBER(${solde}),${solde}-${colonneDe(annee, total)},"${INDETERMINE}")`,
          soldes[cas].valeurs[annee - 1] ?? INDETERMINE,
        );
      }),
    ]),
  ];
};

interface Soldes {
  /** La ligne du solde et ses six valeurs en euros, le total en dernier ; `null` quand il n'est pas connu. */
  readonly mieux: { readonly ligne: number; readonly valeurs: readonly (number | null)[] };
  readonly pire: { readonly ligne: number; readonly valeurs: readonly (number | null)[] };
}

interface LigneVive {
  readonly nom: string;
  /** La formule d'une colonne, `solde` étant la case du solde après frais, un nombre. */
  readonly ecrire: (solde: string, colonne: number) => string;
  /** Les cases à renseigner avant qu'elle se calcule. */
  readonly attend: readonly string[];
  readonly format: 'euros' | 'entier';
}

const rangeeVive = (
  { nom, ecrire, attend, format }: LigneVive,
  cas: 'mieux' | 'pire',
  ligneDuSolde: number,
  valeurs: readonly (number | null)[],
): Rangee => [
  enTexte(composer(`${nom}, au ${cas}`)),
  ...[...ANNEES, 6].map((annee) => {
    const solde = colonneDe(annee, ligneDuSolde);
    const pret = attend.map((une) => `ISNUMBER(${une})`).join(',');
    return enFormule(
      `IF(ISNUMBER(${solde}),IF(AND(${pret}),${ecrire(solde, annee)},"${A_RENSEIGNER}"),"${INDETERMINE}")`,
      valeurs[annee - 1] === null ? INDETERMINE : A_RENSEIGNER,
      format,
    );
  }),
];

/** L'impôt et l'équilibre : ce qui reste net, et les consultations qui couvriraient le reste. */
const netEtEquilibre = (
  soldes: Soldes,
  lignesDuSolde: Readonly<Record<'mieux' | 'pire', number>>,
  debut: number,
): readonly Rangee[] => {
  const [taux, tarif, charges, semaines] = [debut + 1, debut + 2, debut + 3, debut + 4].map(fixe);
  const parConsultation = `(${tarif}*(1-N(${charges})))`;
  const vives: readonly LigneVive[] = [
    { nom: 'Effet de l’impôt', ecrire: (solde) => `ROUND(-${solde}*${taux},2)`, attend: [taux ?? ''], format: 'euros' },
    {
      nom: 'Net après impôt',
      ecrire: (solde) => `ROUND(${solde}*(1-${taux}),2)`,
      attend: [taux ?? ''],
      format: 'euros',
    },
    {
      nom: 'Net par mois',
      ecrire: (solde, colonne) => `ROUND(${solde}*(1-${taux})/${colonne === 6 ? 60 : 12},2)`,
      attend: [taux ?? ''],
      format: 'euros',
    },
    {
      nom: 'Consultations de plus pour l’équilibre, dans l’année',
      ecrire: (solde) => `IF(${solde}>=0,0,ROUNDUP(-${solde}/${parConsultation},0))`,
      attend: [tarif ?? ''],
      format: 'entier',
    },
    {
      nom: 'Consultations de plus pour l’équilibre, par semaine',
      ecrire: (solde, colonne) =>
        `IF(${solde}>=0,0,ROUNDUP(-${solde}/(${parConsultation}*${semaines}${colonne === 6 ? '*5' : ''}),0))`,
      attend: [tarif ?? '', semaines ?? ''],
      format: 'entier',
    },
  ];
  return [
    titre('Impôt et équilibre (à écrire)'),
    saisie(
      'Part du bénéfice prise par l’impôt et les cotisations',
      aRemplir('pour-cent'),
      "L'aide est imposable, le coût se déduit. Votre comptable connaît ce taux.",
    ),
    saisie('Tarif moyen d’une consultation', aRemplir('euros')),
    saisie('Part du tarif prise par les charges', aRemplir('pour-cent'), 'Vide, elle compte pour rien.'),
    saisie('Semaines travaillées dans l’année', aRemplir('entier')),
    ...(['mieux', 'pire'] as const).flatMap((cas) =>
      vives.map((vive) => rangeeVive(vive, cas, lignesDuSolde[cas], soldes[cas].valeurs)),
    ),
  ];
};

/** Les trois blocs à remplir, à partir de cette ligne comptée depuis 0. */
export const ecrireLesSaisies = (brut: Centimes | null, soldes: Soldes, debut: number): readonly Rangee[] => {
  const blocSalaire = salaire(brut, debut);
  const debutDesFrais = debut + blocSalaire.length + 1;
  const blocFrais = frais(soldes, debutDesFrais);
  const debutDuNet = debutDesFrais + blocFrais.length + 1;
  const lignesDuSolde = { mieux: debutDuNet - 3, pire: debutDuNet - 2 };
  return [
    ...blocSalaire,
    [],
    ...blocFrais,
    [],
    ...netEtEquilibre(soldes, lignesDuSolde, debutDuNet),
    [],
    [VIDE, aEcrire(), enTexte('case à remplir')],
  ];
};
