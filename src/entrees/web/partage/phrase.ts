import type { Centimes } from '../../../commun/centimes.ts';
import type { Reponse } from '../../../commun/connu.ts';
import { nommerFait } from '../../../explication/libelles.ts';
import { composer, enumerer } from '../../../explication/typographie.ts';
import { manquesDuVerdict } from '../entretien/verdict.ts';
import { type Comptes, coutTotal } from './comptes.ts';
import { ecrireEnEuros, enLettres, phraser } from './ecriture.ts';
import { estConnue, type MedecinJuge } from './medecins-juges.ts';
import type { Plan } from './plan.ts';
import type { PointOuvert } from './points-ouverts.ts';

/** Un bout de la phrase : des mots, ou une somme qui s'ouvre sur sa raison. */
export type Morceau =
  | string
  | { readonly quoi: 'aide' | 'cout' | 'reste'; readonly texte: string; readonly fin: string };

export interface PhraseDuPlan {
  readonly reponse: Reponse;
  /** La première proposition, qui répond. */
  readonly premiere: string;
  readonly suite: readonly Morceau[];
  /** Ce qu'il faut demander avant de s'y fier ; vide s'il n'y a rien. */
  readonly reserve: string;
  /** Pour le bandeau du téléphone. */
  readonly bref: string;
  readonly precision: string;
}

const NOMS_CITES = 3;

const dire = phraser;
const somme = (quoi: 'aide' | 'cout' | 'reste', montant: Centimes, fin: string): Morceau => ({
  quoi,
  texte: ecrireEnEuros(montant),
  fin: composer(fin),
});

const citer = (noms: readonly string[]): string => {
  const reste = noms.length - NOMS_CITES;
  if (reste <= 0) return enumerer(noms);
  return `${noms.slice(0, NOMS_CITES).join(', ')} et ${reste === 1 ? 'un autre' : `${enLettres(reste)} autres`}`;
};

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Ce que l'argent donne : l'aide, le coût, ce qui reste à payer à tous. */
const direLArgent = ({ medecins, assistants }: Plan, comptes: Comptes, si: string): readonly Morceau[] => {
  const { recu, part, solde } = comptes.groupe.total;
  if (recu === undefined) return [dire('Le total de l’aide est indéterminé.')];
  const aide: readonly Morceau[] = estConnue(recu)
    ? [dire(`${si} au plus `), somme('aide', recu[1], ' en cinq ans')]
    : [
        dire(`${si}, au plus, un total compris entre ${ecrireEnEuros(recu[0])} et `),
        somme('aide', recu[1], ' en cinq ans'),
      ];
  const nom = assistants.length === 1 ? 'l’assistant en coûte' : 'les assistants en coûtent';
  const cout = coutTotal(comptes);
  if (cout === undefined)
    return [
      ...aide,
      dire(` ; le coût de ${assistants.length === 1 ? 'l’assistant' : 'chaque assistant'} reste à saisir.`),
    ];
  const avecCout = [...aide, dire(`, ${nom} `), somme('cout', cout, '.')];
  const net = (cout - recu[1]) as Centimes;
  if (!estConnue(recu) && net <= 0) {
    return [...avecCout, dire(' Au mieux, l’aide dépasse le coût de '), somme('reste', Math.abs(net) as Centimes, '.')];
  }
  if (!estConnue(recu)) return [...avecCout, dire(' Il reste au moins '), somme('reste', net, ' à payer.')];
  const entre = `à ${enLettres(medecins.length)}`;
  if (net <= 0)
    return [
      ...avecCout,
      dire(' L’aide dépasse le coût de '),
      somme('reste', Math.abs(net) as Centimes, `, au mieux, ${entre}.`),
    ];
  const fin =
    solde === undefined || part === undefined
      ? ` à payer ${entre} ; sa répartition n’est pas encore faite.`
      : ` à payer ${entre}.`;
  return [...avecCout, dire(' Il reste '), somme('reste', net, fin)];
};

const manquesDe = (juges: readonly MedecinJuge[]) => {
  const faits = juges.map(({ vue, nom }) => ({
    nom,
    faits: manquesDuVerdict(vue.reponse).flatMap((manque) =>
      manque.manque === 'fait' ? [nommerFait(manque.cle)] : [],
    ),
  }));
  return {
    total: faits.reduce((nombre, un) => nombre + un.faits.length, 0),
    qui: faits.filter((un) => un.faits.length > 0),
  };
};

const direLesFaits = (juges: readonly MedecinJuge[]): string => {
  const { total, qui } = manquesDe(juges);
  const [seul] = qui;
  if (total === 1 && seul !== undefined) return `Il manque une réponse, ${seul.faits[0]}, pour ${seul.nom}.`;
  return `Il manque ${total} réponses, pour ${citer(qui.map(({ nom }) => nom))}.`;
};

const direLesReserves = (points: readonly PointOuvert[]): string => {
  const reserves = points.flatMap(({ effet, bref }) => (effet === 'reserve' ? [bref] : []));
  return reserves.length === 0 ? '' : dire(`À demander d’abord à votre caisse : ${reserves.join(' ; ')}.`);
};

const abreger = ({ groupe }: Comptes): string => {
  const { recu } = groupe.total;
  return recu === undefined ? 'montant indéterminé' : `${ecrireEnEuros(recu[1])} au plus en cinq ans`;
};

/** La phrase qui ouvre l'écran : qui peut signer, ce que le groupe reçoit, ce qu'il lui reste à payer. */
export const direLePlan = (
  plan: Plan,
  juges: readonly MedecinJuge[],
  comptes: Comptes,
  points: readonly PointOuvert[],
): PhraseDuPlan => {
  const signent = juges.filter(({ reponse }) => reponse !== 'sans-contrat');
  const avec = (voulue: Reponse) => signent.filter(({ reponse }) => reponse === voulue);
  const [oui, non, indetermines] = [avec('oui'), avec('non'), avec('indetermine')];
  const suspens = points.find(({ effet }) => effet === 'suspend');
  const phrase = (
    reponse: Reponse,
    premiere: string,
    suite: readonly Morceau[],
    precision: string = abreger(comptes),
  ): PhraseDuPlan => ({
    reponse,
    premiere: dire(premiere),
    suite,
    reserve: direLesReserves(points),
    bref: reponse === 'indetermine' ? 'Indéterminé' : enMajuscule(reponse),
    precision: dire(precision),
  });

  if (signent.length === 0) {
    return phrase(
      'non',
      'Non, personne ne demande l’aide.',
      [dire('Choisissez une option pour un médecin au moins.')],
      'aucun contrat d’aide',
    );
  }
  if (non.length === signent.length) {
    const premiere =
      signent.length === 1 ? 'Non, le seul médecin qui signerait ne le peut pas.' : 'Non, aucun ne peut signer.';
    return phrase(
      'non',
      premiere,
      [dire('Le détail de chacun dit pourquoi, et ce qui le changerait.')],
      'aucun ne peut signer',
    );
  }
  const { total } = manquesDe(indetermines);
  if (total > 0) {
    const deja =
      oui.length === 0
        ? ''
        : ` ${enMajuscule(citer(oui.map(({ nom }) => nom)))} ${oui.length === 1 ? 'peut' : 'peuvent'} signer.`;
    return phrase(
      'indetermine',
      'Indéterminé, pour l’instant.',
      [dire(`${direLesFaits(indetermines)}${deja}`)],
      `il manque ${total === 1 ? 'une réponse' : `${total} réponses`}`,
    );
  }
  if (suspens !== undefined) {
    return phrase(
      'indetermine',
      'Indéterminé.',
      [
        dire(`${suspens.enonce} Posez la question. `),
        ...direLArgent(plan, comptes, 'Si la réponse devient oui, l’aide atteint'),
      ],
      'question à poser à la caisse',
    );
  }
  if (indetermines.length > 0) {
    const noms = citer(indetermines.map(({ nom }) => nom));
    return phrase(
      'indetermine',
      'Indéterminé.',
      [
        dire(`Pour ${noms}, aucun texte lu ne tranche : posez la question à votre caisse. `),
        ...direLArgent(plan, comptes, 'Si la réponse devient oui, l’aide atteint'),
      ],
      'question à poser à la caisse',
    );
  }
  if (non.length > 0) {
    const refuses = citer(non.map(({ nom }) => nom));
    return phrase('non', `Non, pas ${signent.length === 2 ? 'les deux' : `les ${enLettres(signent.length)}`}.`, [
      dire(
        `${enMajuscule(citer(oui.map(({ nom }) => nom)))} ${oui.length === 1 ? 'peut' : 'peuvent'} signer, pas ${refuses}. `,
      ),
      ...direLArgent(plan, comptes, 'L’aide atteint'),
    ]);
  }
  const premiere =
    oui.length === 1
      ? `Oui, ${oui[0]?.nom ?? ''} peut signer.`
      : `Oui, les ${enLettres(oui.length)} médecins peuvent signer.`;
  return phrase(
    'oui',
    premiere,
    direLArgent(plan, comptes, oui.length === 1 ? 'L’aide atteint' : 'Ensemble, l’aide atteint'),
  );
};
