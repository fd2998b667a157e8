import { etabli } from '../../../droit/fondement.ts';
import { point } from '../../../droit/lectures.ts';
import { TEXTES } from '../../../droit/textes.ts';
import { REGLES_EN_PHRASE } from '../../../explication/phrases.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Fiche } from './adresse.ts';
import { nommerRegle } from './sujets.ts';

export interface TitreDeFiche {
  /** Ce qu'est la fiche : « Point établi F-30 ». */
  readonly genre: string;
  /** Le titre de la page : l'énoncé, le titre du point, le nom de la règle. */
  readonly titre: string;
  /** Quelques mots, pour l'onglet et pour les liens vers les voisines. */
  readonly court: string;
  /** Ce que Tandem en dit, en une phrase, pour qui veut le corriger. */
  readonly phrase: string;
}

/** Comment se nomme une fiche. */
export const titrer = (fiche: Fiche): TitreDeFiche => {
  switch (fiche.genre) {
    case 'etabli': {
      const enonce = composer(etabli(fiche.cle).enonce);
      return { genre: `Point établi ${fiche.cle}`, titre: enonce, court: fiche.cle, phrase: enonce };
    }
    case 'point': {
      const lu = point(fiche.cle);
      const titre = composer(lu.titre);
      return {
        genre: lu.nature === 'conteste' ? 'Point contesté' : 'Texte non lu',
        titre,
        court: titre,
        phrase: `${titre}. ${composer(lu.nature === 'conteste' ? lu.motif : lu.enonce)}`,
      };
    }
    case 'regle': {
      const titre = nommerRegle(fiche.cle);
      return { genre: 'Règle', titre, court: titre, phrase: composer(REGLES_EN_PHRASE[fiche.cle]) };
    }
    case 'source': {
      const titre = composer(TEXTES[fiche.cle].titre);
      return { genre: 'Source', titre, court: titre, phrase: titre };
    }
  }
};

/** Le message prêt à copier pour signaler une erreur : l'adresse, ce que Tandem dit, ce qu'il faut y ajouter. */
export const ecrireSignalement = (fiche: Fiche, adresse: string, droitTenuAu: string): string => {
  const { genre, phrase } = titrer(fiche);
  return [
    `Tandem, droit tenu au ${droitTenuAu}`,
    `${genre}\u00a0: ${adresse}`,
    `Ce que Tandem en dit\u00a0: ${phrase}`,
    '',
    'Ce qui est faux ou incomplet\u00a0:',
    'Ce que dit le texte\u00a0:',
    'Source (titre, article ou page, date, lien)\u00a0:',
    'Jour d’effet\u00a0:',
  ].join('\n');
};
