import { Choix, type Segment } from '../elements/choix.tsx';
import { Menu } from '../elements/menu.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { ecrireValeur, lireTexte } from '../entretien/champs.ts';
import { AutresSalaries } from './autres-salaries.tsx';
import { ChampDeNombre } from './champ-de-nombre.tsx';
import { type ChampDEmploi, codeDit, type EmploiAQuestionner } from './emploi-saisi.ts';
import {
  AVANT_2026,
  BASES_DE_L_ANCIENNETE,
  type ContexteDEmploi,
  FORMES,
  NIVEAUX,
  OUI_NON,
  QUESTIONS_D_EMPLOI,
  questionsPosees,
} from './questions-d-emploi.ts';

type ChampDeCode = 'niveau' | 'forme' | 'tva' | 'base-anciennete' | 'avant-2026';

const SEGMENTS: Readonly<Record<ChampDeCode, readonly Segment[]>> = {
  niveau: NIVEAUX,
  forme: FORMES,
  tva: OUI_NON,
  'base-anciennete': BASES_DE_L_ANCIENNETE,
  'avant-2026': AVANT_2026,
};
const EN_MENU: ReadonlySet<ChampDeCode> = new Set(['niveau', 'forme']);

const ChampACode = ({
  champ,
  emploi,
  repondre,
  ignorer,
  prefixe = 'emploi',
}: EmploiAQuestionner & { readonly champ: ChampDeCode }) => {
  const commun = {
    ...QUESTIONS_D_EMPLOI[champ],
    id: `${prefixe}-${champ}`,
    segments: SEGMENTS[champ],
    choisi: codeDit(emploi, champ),
    ignore: emploi.nonSus.has(champ),
    ignorer: (oui: boolean) => ignorer(champ, oui),
  };
  const choisir = (code: string | undefined) => repondre(champ, code);
  return EN_MENU.has(champ) ? <Menu {...commun} choisir={choisir} /> : <Choix {...commun} choisir={choisir} />;
};

const JOUR = { genre: 'jour' } as const;

const Entree = ({ emploi, repondre, ignorer, prefixe = 'emploi' }: EmploiAQuestionner) => (
  <Saisie
    {...QUESTIONS_D_EMPLOI.entree}
    id={`${prefixe}-entree`}
    genre="jour"
    depart={ecrireValeur(JOUR, codeDit(emploi, 'entree') ?? '')}
    lire={(texte) => lireTexte(JOUR, texte)}
    donner={(valeur) => repondre('entree', valeur)}
    ignore={emploi.nonSus.has('entree')}
    ignorer={(oui) => ignorer('entree', oui)}
  />
);

const Mutuelle = ({ prefixe = 'emploi', ...proprietes }: EmploiAQuestionner) => {
  const { titre, aide } = QUESTIONS_D_EMPLOI.mutuelle;
  return (
    <fieldset className="emploi-groupe" aria-describedby={`${prefixe}-mutuelle-aide`}>
      <legend className="titre">{titre}</legend>
      <p className="aide" id={`${prefixe}-mutuelle-aide`}>
        {aide}
      </p>
      <div className="emploi-champs">
        <ChampDeNombre
          {...proprietes}
          ignorer={undefined}
          id={`${prefixe}-mutuelle`}
          petit
          champ="mutuelle"
          titre="coût du mois entier"
          unite="€ par mois"
          exemple="40"
        />
        <ChampDeNombre
          {...proprietes}
          ignorer={undefined}
          id={`${prefixe}-mutuelle-part`}
          petit
          champ="mutuelle-part"
          titre="part du cabinet"
          unite="%"
          exemple="50"
        />
      </div>
    </fieldset>
  );
};

type ChampPose = keyof typeof QUESTIONS_D_EMPLOI;

interface Proprietes extends EmploiAQuestionner {
  readonly contexte: ContexteDEmploi;
  /** Les seuls champs à poser ; tous ceux qui comptent, sinon. */
  readonly seulement?: (champ: ChampDEmploi) => boolean;
}

const Question = ({ champ, ...proprietes }: EmploiAQuestionner & { readonly champ: ChampPose }) => {
  const { prefixe = 'emploi' } = proprietes;
  switch (champ) {
    case 'ailleurs':
      return (
        <ChampDeNombre
          {...proprietes}
          {...QUESTIONS_D_EMPLOI[champ]}
          id={`${prefixe}-${champ}`}
          champ={champ}
          unite="ans"
          exemple="4 ou 2,5"
        />
      );
    case 'at-mp':
      return (
        <ChampDeNombre
          {...proprietes}
          {...QUESTIONS_D_EMPLOI[champ]}
          id={`${prefixe}-${champ}`}
          champ={champ}
          unite="%"
          exemple="1,04"
        />
      );
    case 'entree':
      return <Entree {...proprietes} />;
    case 'mutuelle':
      return <Mutuelle {...proprietes} />;
    case 'autres':
      return <AutresSalaries {...proprietes} />;
    case 'niveau':
    case 'forme':
    case 'tva':
    case 'base-anciennete':
    case 'avant-2026':
      return <ChampACode {...proprietes} champ={champ} />;
  }
};

/** Les questions qui changent le coût de cet emploi, chacune avec ce qui est supposé sans réponse. */
export const QuestionsPosees = ({ contexte, seulement, ...proprietes }: Proprietes) => (
  <div className="emploi-questions">
    {[...questionsPosees(proprietes.emploi, contexte)]
      .filter((champ) => seulement?.(champ) ?? true)
      .map((champ) => (
        <Question key={champ} {...proprietes} champ={champ} />
      ))}
  </div>
);
