import { type ChampDeChoix, type ChampSaisi, ecrireValeur, lireTexte, type Reponses, type Valeur } from './champs.ts';
import { creer, ecrireDans } from './element.ts';
import type { Question } from './question.ts';

/** Ce que le formulaire apprend d'une question : une réponse (`undefined` : plus su), ou « je ne sais pas ». */
export interface Ecoute {
  readonly repondre: (champ: string, valeur: Valeur | undefined) => void;
  readonly ignorer: (question: string, oui: boolean) => void;
}

export interface QuestionAffichee {
  readonly question: Question;
  readonly element: HTMLElement;
  readonly remplir: (reponses: Reponses, ignoree: boolean) => void;
  readonly aider: (texte: string) => void;
  readonly proposer: (champ: string, codes: readonly string[]) => void;
  readonly signaler: (champ: string, message: string | undefined) => void;
  readonly viser: () => void;
}

const IGNORE = 'je ne sais pas';

interface Controle {
  readonly element: HTMLElement;
  /** La phrase d'une faute, montrée sous toute la question. */
  readonly erreur?: HTMLElement;
  readonly remplir: (valeur: Valeur | undefined, ignoree: boolean) => void;
  readonly proposer?: (codes: readonly string[]) => void;
  readonly signaler?: (message: string | undefined) => void;
  readonly viser: () => void;
}

const segments = (question: Question, champ: ChampDeChoix, ecoute: Ecoute): Controle => {
  const radio = (code: string, libelle: string, classe: string) => {
    const bouton = creer('input', { class: 'radio', type: 'radio', name: champ.id, value: code });
    bouton.addEventListener('change', () => {
      if (code === '') ecoute.ignorer(question.id, true);
      else ecoute.repondre(champ.id, code);
    });
    return {
      code,
      bouton,
      element: creer('label', { class: classe }, bouton, creer('span', { class: 'pastille' }, libelle)),
    };
  };
  const radios = champ.choix.map(({ code, libelle }) => radio(code, libelle, 'choix'));
  const ignorer = radio('', IGNORE, 'choix choix-ignorer');
  const tous = [...radios, ignorer];
  return {
    element: creer('div', { class: champ.vue }, ...tous.map(({ element }) => element)),
    remplir: (valeur, ignoree) => {
      for (const { code, bouton } of radios) bouton.checked = code === valeur;
      ignorer.bouton.checked = ignoree;
    },
    proposer: (codes) => {
      for (const { code, element } of radios) element.hidden = !codes.includes(code);
    },
    viser: () => (tous.find(({ bouton }) => bouton.checked) ?? tous[0])?.bouton.focus(),
  };
};

const liste = (question: Question, champ: ChampDeChoix, ecoute: Ecoute, attributs: Attributs): Controle => {
  const vide = creer('option', { value: '' }, 'Choisissez…');
  const ignorer = creer('option', { value: '?' }, IGNORE);
  const choix = champ.choix.map(({ code, libelle }) => creer('option', { value: code }, libelle));
  const element = creer('select', { id: champ.id, class: 'menu', ...attributs }, vide, ignorer, ...choix);
  element.addEventListener('change', () => {
    element.classList.toggle('menu-ignore', element.value === '?');
    if (element.value === '?') ecoute.ignorer(question.id, true);
    else ecoute.repondre(champ.id, element.value === '' ? undefined : element.value);
  });
  return {
    element,
    remplir: (valeur, ignoree) => {
      element.value = ignoree ? '?' : String(valeur ?? '');
      element.classList.toggle('menu-ignore', ignoree);
    },
    viser: () => element.focus(),
  };
};

type Attributs = Readonly<Record<string, string | undefined>>;

const saisie = (champ: ChampSaisi, ecoute: Ecoute, aide: string | undefined): Controle => {
  const idErreur = `${champ.id}-erreur`;
  const entree = creer('input', {
    id: champ.id,
    class: 'entree',
    type: 'text',
    inputmode: champ.genre === 'jour' ? undefined : 'numeric',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '20',
    placeholder: champ.genre === 'jour' ? 'jj/mm/aaaa' : undefined,
    'aria-describedby': aide,
  });
  const invite = entree.placeholder;
  const erreur = creer('p', { id: idErreur, class: 'erreur', hidden: true });
  const unite = champ.unite === undefined || champ.unite === '' ? null : creer('span', { class: 'unite' }, champ.unite);
  let refuse: string | undefined;
  const montrer = (message: string | undefined) => {
    erreur.hidden = message === undefined;
    ecrireDans(erreur, message ?? '');
    entree.toggleAttribute('aria-invalid', message !== undefined);
    if (message !== undefined) entree.setAttribute('aria-invalid', 'true');
    const decrit = [aide, message === undefined ? undefined : idErreur].filter((id) => id !== undefined).join(' ');
    if (decrit === '') entree.removeAttribute('aria-describedby');
    else entree.setAttribute('aria-describedby', decrit);
  };
  const lire = (fini: boolean) => {
    const texte = entree.value.trim();
    const lu = texte === '' ? undefined : lireTexte(champ, texte);
    refuse = lu?.accepte === false ? lu.refus : undefined;
    // Tant que l'on écrit, un début de date ou de nombre ne trouble pas la réponse : elle attend la fin.
    if (refuse !== undefined && !fini) return;
    montrer(refuse);
    ecoute.repondre(champ.id, lu?.accepte === true ? lu.valeur : undefined);
  };
  entree.addEventListener('input', () => lire(false));
  entree.addEventListener('change', () => lire(true));
  const cadre = creer('div', { class: `cadre cadre-${champ.genre}` }, entree, unite);
  return {
    element: creer(
      'div',
      { class: champ.libelle === undefined ? 'saisie' : 'saisie saisie-courte' },
      champ.libelle === undefined ? null : creer('label', { for: champ.id, class: 'sous-titre' }, champ.libelle),
      cadre,
    ),
    erreur,
    remplir: (valeur, ignoree) => {
      entree.value = valeur === undefined ? '' : ecrireValeur(champ, valeur);
      entree.placeholder = ignoree ? 'non su' : invite;
      refuse = undefined;
      montrer(undefined);
    },
    // Une contradiction ne remplace pas une faute de saisie, qui se dit d'abord.
    signaler: (message) => {
      if (refuse === undefined) montrer(message);
    },
    viser: () => entree.focus(),
  };
};

const creerControles = (question: Question, ecoute: Ecoute, aide: string | undefined): ReadonlyMap<string, Controle> =>
  new Map(
    question.champs.map((champ) => {
      if (champ.genre !== 'choix') return [champ.id, saisie(champ, ecoute, aide)];
      return champ.vue === 'liste'
        ? [champ.id, liste(question, champ, ecoute, { 'aria-describedby': aide })]
        : [champ.id, segments(question, champ, ecoute)];
    }),
  );

/** Une question dans la page : son titre lié, son aide, ses champs, « je ne sais pas ». */
export const afficher = (question: Question, ecoute: Ecoute): QuestionAffichee => {
  const [premier] = question.champs;
  const idAide = question.aide === undefined ? undefined : `${question.id}-aide`;
  const aide = idAide === undefined ? null : creer('p', { id: idAide, class: 'aide' });
  const caseIgnorer = premier.genre === 'choix' ? undefined : creer('input', { class: 'coche', type: 'checkbox' });
  const decocher: Ecoute = {
    ...ecoute,
    repondre: (champ, valeur) => {
      if (valeur !== undefined && caseIgnorer !== undefined) caseIgnorer.checked = false;
      ecoute.repondre(champ, valeur);
    },
  };
  const enGroupe = question.champs.length > 1 || (premier.genre === 'choix' && premier.vue !== 'liste');
  const controles = creerControles(question, decocher, enGroupe ? undefined : idAide);
  const unSeul = controles.get(premier.id)?.element;
  const erreurs = [...controles.values()].map(({ erreur }) => erreur);
  const corps = enGroupe
    ? creer('div', { class: 'champs' }, ...[...controles.values()].map(({ element }) => element))
    : unSeul;
  caseIgnorer?.addEventListener('change', () => ecoute.ignorer(question.id, caseIgnorer.checked));
  const ignorer =
    caseIgnorer === undefined ? null : creer('label', { class: 'case' }, caseIgnorer, creer('span', {}, IGNORE));
  const element = enGroupe
    ? creer(
        'fieldset',
        { class: 'question', id: `q-${question.id}`, 'aria-describedby': idAide },
        creer('legend', { class: 'titre' }, question.titre),
        aide,
        corps,
        ...erreurs,
        ignorer,
      )
    : creer(
        'div',
        { class: 'question', id: `q-${question.id}` },
        creer('label', { for: premier.id, class: 'titre' }, question.titre),
        aide,
        creer('div', { class: 'ligne-de-saisie' }, corps, ignorer),
        ...erreurs,
      );
  return {
    question,
    element,
    remplir: (reponses, ignoree) => {
      if (caseIgnorer !== undefined) caseIgnorer.checked = ignoree;
      for (const [id, controle] of controles) controle.remplir(reponses.get(id), ignoree);
    },
    aider: (texte) => {
      if (aide !== null) ecrireDans(aide, texte);
    },
    proposer: (champ, codes) => controles.get(champ)?.proposer?.(codes),
    signaler: (champ, message) => controles.get(champ)?.signaler?.(message),
    viser: () => controles.get(premier.id)?.viser(),
  };
};
