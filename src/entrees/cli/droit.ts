import { ecrireJour, type Jour, lireJour } from '../../commun/jour.ts';
import { CODES_COLONNES, type CodeColonne } from '../../droit/codes.ts';
import { CERTITUDES } from '../../explication/libelles.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { type CasChange, type CasLu, comparerCas } from '../../usages/comparer-cas.ts';
import type { Cas } from '../../usages/ports.ts';
import { type LigneDuRecueil, lireChangements, lireRecueil } from '../../usages/recueil.ts';
import { lireDocument } from '../contrat-json/document.ts';
import { lireSituation } from '../contrat-json/situation.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { comparerUnLot, type OptionsDeComparaison } from './comparer-lot.ts';
import type { OutilsDeLot } from './lot-lancer.ts';
import { ecrire, refuserEntree } from './sortir.ts';
import { aligner } from './tableau.ts';

const FORMATS = ['table', 'json', 'csv', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

export interface OptionsDeDroit extends OptionsDeComparaison {
  readonly regime?: string;
  readonly au?: string;
  readonly format?: string;
  readonly entre?: readonly string[];
}

/** Où sont les cas publiés et les barèmes, et de quoi faire un lot. */
interface Outils extends OutilsDeLot {
  readonly cas: Cas;
}

const lireOption = <Valeur extends string>(nom: string, texte: string | undefined, valeurs: readonly Valeur[]) => {
  if (texte === undefined) return undefined;
  const trouvee = valeurs.find((valeur) => valeur === texte);
  return trouvee ?? refuserEntree(nom, `Valeur inconnue. Écrivez l’une de celles-ci : ${valeurs.join(', ')}.`);
};

const lireJourDOption = (nom: string, texte: string): Jour =>
  lireJour(texte) ?? refuserEntree(nom, 'Ce jour n’existe pas. Écrivez un jour comme 2024-06-22.');

const ENTETE = ['régime', 'règle', 'objet', 'valeur', 'du', 'au', 'certitude', 'sources'] as const;

const enCellules = (ligne: LigneDuRecueil): readonly string[] => [
  ligne.colonne,
  ligne.regle,
  ligne.objet ?? '',
  ligne.enClair,
  ligne.du,
  ligne.au ?? '',
  ligne.certitude === null ? '' : CERTITUDES[ligne.certitude],
  ligne.sources.map(({ cle }) => cle).join(' '),
];

/** Une cellule CSV : guillemets doublés, et les débuts de formule neutralisés pour les tableurs. */
const enCsv = (cellule: string): string => {
  const neutre = /^[=+\-@\t\r]/.test(cellule) ? `'${cellule}` : cellule;
  return /[";\n]/.test(neutre) ? `"${neutre.replaceAll('"', '""')}"` : neutre;
};

const enMarkdown = (cellule: string): string => cellule.replaceAll('|', '\\|');

const ecrireLignes = (lignes: readonly LigneDuRecueil[], format: Format): string => {
  const cellules = lignes.map(enCellules);
  switch (format) {
    case 'json':
      return JSON.stringify(lignes, null, 2);
    case 'csv':
      return [ENTETE, ...cellules].map((ligne) => ligne.map(enCsv).join(';')).join('\r\n');
    case 'markdown':
      return [
        `| ${ENTETE.join(' | ')} |`,
        `|${ENTETE.map(() => '---').join('|')}|`,
        ...cellules.map((ligne) => `| ${ligne.map(enMarkdown).join(' | ')} |`),
      ].join('\n');
    case 'table':
      return aligner([ENTETE, ...cellules].map((ligne) => ligne.slice(0, -1))).join('\n');
  }
};

const enObjet = (valeur: unknown): Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? { ...valeur } : {};

/** Les situations des cas publiés. Un cas qui attend un refus, ou la vie d'un contrat, n'entre pas dans la comparaison. */
const lireCas = async ({ cas, baremes }: Outils): Promise<readonly CasLu[]> => {
  const lus: CasLu[] = [];
  for (const { fichier, contenu } of cas.lire()) {
    const document = lireDocument(contenu);
    if (!document.accepte || !Array.isArray(document.valeur)) throw new Error(`Cas illisibles : ${fichier}`);
    for (const un of document.valeur) {
      const { id, titre, commande, entree, attendu } = enObjet(un);
      if (commande !== 'evaluer' || enObjet(attendu).erreur === true) continue;
      const lue = lireSituation(entree);
      if (!lue.accepte) throw new Error(`Cas refusé : ${String(id)} (${fichier})`);
      const { situation, bareme } = lue.valeur;
      lus.push({
        id: String(id),
        titre: String(titre),
        situation,
        bareme: await chercherBareme(bareme, baremes),
      });
    }
  }
  return lus;
};

const enSomme = (montant: number | null) => (montant === null ? 'indéterminé' : `${ecrireNombre(montant)}\u00a0€`);

const ecrireChangements = (lignes: readonly LigneDuRecueil[], cas: readonly CasChange[], a: string, b: string) =>
  [
    `Lignes du droit qui changent entre le ${a} et le ${b} : ${lignes.length}`,
    '',
    ecrireLignes(lignes, 'table'),
    '',
    `Cas publiés dont la réponse change s'ils sont signés le ${b} plutôt que le ${a} : ${cas.length}`,
    ...cas.map(
      ({ id, titre, avant, apres }) =>
        `- ${id} : ${avant.reponse} → ${apres.reponse}, cinq ans ${enSomme(avant.total)} → ${enSomme(apres.total)} (${titre})`,
    ),
  ].join('\n');

const lireDeuxJours = ({ entre, au }: OptionsDeDroit): readonly [Jour, Jour] => {
  const [debut, fin] = entre ?? [];
  if (debut === undefined || fin === undefined || entre?.length !== 2) {
    return refuserEntree('--entre', 'Donnez deux jours : --entre 2024-06-21 2024-06-22.');
  }
  if (au !== undefined) refuserEntree('--au', '--au et --entre ne vont pas ensemble.');
  const a = lireJourDOption('--entre', debut);
  const b = lireJourDOption('--entre', fin);
  if (a > b) refuserEntree('--entre', 'Le premier jour doit précéder le second.');
  return [a, b];
};

const SEULEMENT_AVEC_LOT = ['sortie', 'lecture', 'bareme', 'correspondance', 'coeurs', 'remplacer', 'recommencer'];
const JAMAIS_AVEC_LOT = ['regime', 'format', 'au'];

/** Une option qui ne servirait à rien est refusée plutôt que tue. */
const refuserLesOptionsSansEffet = (options: OptionsDeDroit): void => {
  const donnees = new Map<string, unknown>(Object.entries(options));
  const avecLot = options.lot !== undefined;
  const sansEffet = (avecLot ? JAMAIS_AVEC_LOT : SEULEMENT_AVEC_LOT).find((nom) => donnees.get(nom) !== undefined);
  if (sansEffet !== undefined) {
    refuserEntree(`--${sansEffet}`, `--${sansEffet} ${avecLot ? 'ne va pas avec' : 'ne va qu’avec'} --lot.`);
  }
  if (avecLot && options.entre === undefined) refuserEntree('--lot', '--lot demande aussi --entre.');
};

const direCeQuiChange = async (options: OptionsDeDroit, format: Format, outils: Outils): Promise<void> => {
  const colonne = lireOption('--regime', options.regime, CODES_COLONNES);
  const [a, b] = lireDeuxJours(options);
  if (options.lot !== undefined) return await comparerUnLot(options.lot, [a, b], options, outils);
  const [debut, fin] = [ecrireJour(a), ecrireJour(b)];
  const lignes = lireChangements(colonne, a, b);
  const changes = comparerCas(await lireCas(outils), a, b);
  if (format === 'json') ecrire(JSON.stringify({ entre: [debut, fin], lignes, cas: changes }, null, 2));
  else if (format === 'table') ecrire(ecrireChangements(lignes, changes, debut, fin));
  else ecrire(ecrireLignes(lignes, format));
};

/** `tandem droit` : le recueil, ou ce qui change entre deux jours, ou pour qui. */
export const commandeDroit = async (options: OptionsDeDroit, outils: Outils): Promise<void> => {
  refuserLesOptionsSansEffet(options);
  const colonne: CodeColonne | undefined = lireOption('--regime', options.regime, CODES_COLONNES);
  const format = lireOption('--format', options.format, FORMATS) ?? (process.stdout.isTTY === true ? 'table' : 'json');
  if (options.entre !== undefined) return await direCeQuiChange(options, format, outils);
  const au = options.au === undefined ? undefined : lireJourDOption('--au', options.au);
  ecrire(ecrireLignes(lireRecueil(colonne, au), format));
};
