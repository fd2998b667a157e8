import { QUESTIONS } from '../entretien/questions.ts';
import { aQui } from './fiche-du-medecin.ts';

const deplier = (element: HTMLElement): void => {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
};

const SAISISSABLE = 'input:checked, input, select';

/** Porte le focus sur une question : celle d'un médecin, ou celle du groupe. Les fiches qui la cachent se déplient. */
export const allerALaQuestion = (id: string, medecin: number | undefined): void => {
  const question = QUESTIONS.find((une) => une.id === id);
  if (question === undefined) return;
  const prefixe = aQui(question) === 'groupe' || medecin === undefined ? 'groupe' : `m${medecin}`;
  // Le panneau se retire d'abord : tant qu'il est là, les questions sont cachées.
  requestAnimationFrame(() => {
    const cible = question.champs
      .map((champ) => document.getElementById(`${prefixe}-${champ.id}`))
      .find((element) => element !== null);
    if (cible === undefined) return;
    deplier(cible);
    const saisie = cible.matches('input, select') ? cible : cible.querySelector<HTMLElement>(SAISISSABLE);
    cible.scrollIntoView({ block: 'center' });
    saisie?.focus();
  });
};
