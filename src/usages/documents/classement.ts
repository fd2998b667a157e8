import { NIVEAUX_DE_L_ASSISTANT } from '../../droit/paie/grille-1147.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { rubriques, tableau, verifier, verifierLePoint } from './blocs.ts';
import type { Bloc, Morceau, Phrase } from './brouillon.ts';
import { champ, champJour, champNombre, champSomme, dire } from './champs.ts';
import { CRITERES, type Critere, type Dossier } from './dossier.ts';

/** La filière de l'assistant dans la grille de la branche (P-55). */
const FILIERE = 'assistant médical et médico-technique';

const CRITERES_EN_CLAIR: Readonly<Record<Critere, string>> = {
  formation: 'Formation et acquis',
  complexite: 'Complexité',
  autonomie: 'Autonomie',
  relation: 'Dimension relationnelle',
};

/** Le total des quatre notes, quand elles sont toutes sues. */
export const totalDesNotes = ({ poste }: Dossier): number | undefined => {
  const notes = CRITERES.map((critere) => poste?.cotations?.[critere]?.note);
  return notes.reduce<number | undefined>(
    (somme, note) => (somme === undefined || note === undefined ? undefined : somme + note),
    0,
  );
};

/** Le niveau de la grille : le total des notes, ou celui qui est dit. */
export const niveauDe = (dossier: Dossier): number | undefined => totalDesNotes(dossier) ?? dossier.poste?.niveau;

export const champNiveau = (dossier: Dossier): Morceau => champNombre('niveau de la grille', niveauDe(dossier));

export const champEmploiRepere = ({ poste }: Dossier): Morceau => champ('emploi-repère', poste?.emploiRepere);

export const rubriquesDuClassement = (dossier: Dossier): Bloc =>
  rubriques('Classement', [
    ['Convention collective', dire`Personnel des cabinets médicaux (IDCC 1147)`],
    ['Filière', dire`${FILIERE}`],
    ['Emploi-repère', [champEmploiRepere(dossier)]],
    ['Niveau (de 4 à 16)', [champNiveau(dossier)]],
  ]);

/** Les quatre notes, leur motif s'il est demandé, et leur total. */
export const tableauDesNotes = (dossier: Dossier, avecMotif: boolean): Bloc => {
  const lignes = CRITERES.map((critere): readonly Phrase[] => {
    const nom = CRITERES_EN_CLAIR[critere];
    const cotation = dossier.poste?.cotations?.[critere];
    const note: Phrase = [champNombre(`note « ${nom.toLowerCase()} »`, cotation?.note)];
    const motif: Phrase = [champ(`motif de la note « ${nom.toLowerCase()} »`, cotation?.motif)];
    return [dire`${nom}`, note, ...(avecMotif ? [motif] : [])];
  });
  const total: readonly Phrase[] = [dire`Total`, [champNombre('total des notes', niveauDe(dossier))]];
  return tableau(
    ['Critère', 'Note (1 à 4)', ...(avecMotif ? ['Motif'] : [])],
    [...lignes, [...total, ...(avecMotif ? [dire`Le total donne le niveau.`] : [])]],
    avecMotif ? [3, 2, 5] : [3, 2],
  );
};

/** Un niveau où l'assistant ne se classe pas d'ordinaire appelle une note. */
export const notesDuNiveau = (dossier: Dossier): readonly Bloc[] => {
  const niveau = niveauDe(dossier);
  const { de, a } = NIVEAUX_DE_L_ASSISTANT;
  if (niveau === undefined || (niveau >= de && niveau <= a)) return [];
  return [
    verifier(
      dire`Le niveau ${ecrireNombre(niveau)} sort de ceux où les sources lues classent un assistant médical, de ${ecrireNombre(de)} à ${ecrireNombre(a)}.`,
    ),
    verifierLePoint('niveaux-de-la-grille'),
  ];
};

/** Le salaire minimum du niveau, le texte qui le donne et le jour où il vaut. */
export const direLeMinimum = ({ poste }: Dossier): Phrase =>
  dire`${champSomme('salaire minimum du niveau', poste?.minimum?.montant)} bruts par mois à temps plein, ${champ('texte du salaire minimum (avenant)', poste?.minimum?.texte)}, au ${champJour("date d'effet du salaire minimum", poste?.minimum?.du)}`;
