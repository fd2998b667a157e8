import { enEuros } from '../../commun/centimes.ts';
import { estActe } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import { composer } from '../../explication/typographie.ts';
import { adresse, aRemplir, type Cellule, enFormule, enNombre, enSerie, enTexte, type Feuille } from './classeur.ts';

const INDETERMINE = 'indéterminé';

/** Ce qui est attendu et ce qui est reçu, versement par versement, puis les recouvrements. */
export const ecrireLesVersements = ({ evaluation, journal }: Suivi): Feuille => {
  const recus = journal.filter(estActe('versement'));
  const attendus = evaluation.versements.map(({ annee, rang, montant, modulee, auPlusTard }) => ({
    annee,
    rang,
    montant,
    modulee,
    auPlusTard,
  }));
  const horsPlan = recus
    .filter((un) => !attendus.some(({ annee, rang }) => annee === un.annee && rang === un.rang))
    .map(({ annee, rang }) => ({ annee, rang, montant: null, modulee: false, auPlusTard: null }));
  const uniques = [...new Map([...attendus, ...horsPlan].map((un) => [`${un.annee}-${un.rang}`, un])).values()].sort(
    (a, b) => a.annee - b.annee || a.rang - b.rang,
  );
  const lignes = uniques.map(({ annee, rang, montant, modulee, auPlusTard }, k): readonly Cellule[] => {
    const siens = recus.filter((un) => un.annee === annee && un.rang === rang);
    const recu = siens.length === 0 ? null : siens.reduce((somme, un) => somme + un.montant, 0) / 100;
    const du = montant === null ? null : enEuros(montant);
    const [attendu, paye] = [adresse(k + 1, 2), adresse(k + 1, 5)];
    return [
      enNombre(annee, 'entier'),
      enNombre(rang, 'entier'),
      du === null ? enTexte(INDETERMINE) : enNombre(du, 'euros'),
      auPlusTard === null ? enTexte('jour indéterminé') : enNombre(enSerie(auPlusTard), 'date'),
      aRemplir('date', siens.length === 1 && siens[0] !== undefined ? enSerie(siens[0].effet) : null),
      aRemplir('euros', recu),
      enFormule(
        `IF(AND(ISNUMBER(${attendu}),ISNUMBER(${paye})),ROUND(${paye}-${attendu},2),"")`,
        du === null || recu === null ? '' : Math.round((recu - du) * 100) / 100,
      ),
      enTexte(modulee ? composer('au plus : dépend des objectifs') : ''),
    ];
  });
  const derniere = lignes.length + 1;
  const total = lignes.length === 0 ? 0 : recus.reduce((somme, { montant }) => somme + montant, 0) / 100;
  return {
    nom: 'Versements',
    largeurs: [10, 12, 16, 18, 14, 16, 14, 32],
    figees: { lignes: 1, colonnes: 0 },
    lignes: [
      ['Année', 'Versement', 'Somme, au plus', 'Au plus tard le', 'Reçu le', 'Reçu', 'Écart', 'Note'].map((titre) =>
        enTexte(titre, true),
      ),
      ...lignes,
      [
        enTexte('Total reçu', true),
        ...Array.from({ length: 4 }, (): Cellule => ({ genre: 'vide' })),
        enFormule(lignes.length === 0 ? '0' : `SUM(F2:F${derniere})`, total),
      ],
      [],
      ...journal
        .filter(estActe('recouvrement'))
        .map(({ effet, annee, montant }): readonly Cellule[] => [
          enTexte('Recouvré'),
          annee === undefined ? enTexte('année non dite') : enNombre(annee, 'entier'),
          enNombre(-enEuros(montant), 'euros'),
          enNombre(enSerie(effet), 'date'),
        ]),
    ],
  };
};
