import vies from '../../../../cas/vie-du-contrat.json' with { type: 'json' };
import { type Jour, jourDe } from '../../../commun/jour.ts';
import { type Suivi, suivreContrat } from '../../../contrat/contrat.ts';
import type { ContratOuvert } from './document.ts';
import { relire } from './lecture.ts';
import type { ContratTenu } from './tenue.ts';

/** Le document d'un cas de vie, tel que `./tandem suivre` le lit. */
export const documentDuCas = (id: string): unknown => {
  const cas = vies.find((vie) => vie.id === id);
  if (cas === undefined) throw new Error(`Cas inconnu : ${id}`);
  return cas.entree;
};

/** Un contrat ouvert ; un refus arrête l'essai. */
export const ouvrirDocument = (document: unknown): ContratOuvert => {
  const lu = relire(document);
  if (!lu.accepte) throw new Error(lu.refus.map(({ chemin, message }) => `${chemin} ${message}`).join(' ; '));
  return lu.valeur;
};

export const unContratTenu = (document: unknown, sauf: Partial<ContratTenu> = {}): ContratTenu => ({
  ...ouvrirDocument(document),
  nom: undefined,
  exemple: false,
  gestes: 0,
  bareme: undefined,
  brouillonGarde: true,
  ouverture: 1,
  ...sauf,
});

/** Le suivi d'un contrat ouvert, au jour dit ou à celui de son document. */
export const suivreOuvert = ({ lu }: ContratOuvert, au?: string): Suivi => {
  const jour: Jour | undefined = au === undefined ? lu.au : jourDe(au);
  if (jour === undefined) throw new Error('Ce document ne dit pas à quel jour le suivre');
  return suivreContrat(lu.situation, lu.actes, jour, lu.connuLe);
};

export const suivreCas = (id: string, au?: string): Suivi => suivreOuvert(ouvrirDocument(documentDuCas(id)), au);

/** Le même texte, avec des espaces ordinaires : un essai se lit mieux. */
export const lisible = (texte: string): string => texte.replaceAll('\u00a0', ' ');
