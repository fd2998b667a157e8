import { useEffect, useId, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Reponse } from '../../../commun/connu.ts';
import { CODES_REGIMES, OPTIONS } from '../../../droit/codes.ts';
import { REPONSES } from '../../../explication/libelles.ts';
import { ecrireNombre } from '../../../explication/typographie.ts';
import { Marque } from '../elements/marque.tsx';
import { direMotif, GENRES_DE_MOTIF, type GenreDeMotif } from './motifs.ts';
import { compterEnMots, direTexte, OPTIONS_DITES } from './mots.ts';
import { type Filtres, SANS_FILTRE } from './selection.ts';
import type { PageDeLignes } from './tableau.ts';

interface Proprietes {
  readonly vue: PageDeLignes;
  readonly filtres: Filtres;
  readonly filtrer: (filtres: Filtres) => void;
}

const TOUTES = 'toutes';
const REPONSES_FILTREES: readonly Reponse[] = ['oui', 'non', 'indetermine'];

const FiltreDeReponse = ({ vue, filtres, filtrer }: Proprietes) => {
  const { reponses } = vue.facettes;
  return (
    <RadioGroup
      className="choix med-reponses"
      value={filtres.reponse === '' ? TOUTES : filtres.reponse}
      onChange={(code) => filtrer({ ...filtres, reponse: REPONSES_FILTREES.find((une) => une === code) ?? '' })}
    >
      <Label className="sous-titre">Réponse</Label>
      <div className="segments">
        <Radio value={TOUTES} className="segment">
          Toutes <b>{ecrireNombre(reponses.oui + reponses.non + reponses.indetermine)}</b>
        </Radio>
        {REPONSES_FILTREES.map((reponse) => (
          <Radio key={reponse} value={reponse} className="segment">
            <Marque reponse={reponse} cote={18} muette /> {REPONSES[reponse]} <b>{ecrireNombre(reponses[reponse])}</b>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
};

interface Option {
  readonly code: string;
  readonly libelle: string;
  readonly nombre: number;
}

interface ProprietesDeListe {
  readonly titre: string;
  readonly groupes: readonly { readonly titre?: string; readonly options: readonly Option[] }[];
  readonly choisi: string;
  readonly choisir: (code: string) => void;
}

const enOption = ({ code, libelle, nombre }: Option) => (
  <option key={code} value={code}>
    {`${libelle} (${ecrireNombre(nombre)})`}
  </option>
);

const Liste = ({ titre, groupes, choisi, choisir }: ProprietesDeListe) => {
  const id = useId();
  return (
    <div className="med-liste">
      <label htmlFor={id} className="sous-titre">
        {titre}
      </label>
      <select id={id} className="menu" value={choisi} onChange={({ target }) => choisir(target.value)}>
        <option value="">Tous</option>
        {groupes.map(({ titre: groupe, options }) =>
          groupe === undefined ? (
            options.map(enOption)
          ) : (
            <optgroup key={groupe} label={groupe}>
              {options.map(enOption)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
};

const TITRES_DE_MOTIF: Readonly<Record<GenreDeMotif, string>> = {
  non: 'Une condition refuse',
  fait: 'Une réponse manque',
  texte: 'Un texte n’a pas été lu',
};

const groupesDeMotifs = ({ facettes }: PageDeLignes, choisi: string): ProprietesDeListe['groupes'] => {
  const presents = facettes.motifs.some(([motif]) => motif === choisi) || choisi === '';
  const tous = [...facettes.motifs, ...(presents ? [] : [[choisi, 0] as const])];
  const dits = tous.map(([code, nombre]) => ({ code, nombre, ...direMotif(code) }));
  return GENRES_DE_MOTIF.map((genre) => ({
    titre: TITRES_DE_MOTIF[genre],
    options: dits.filter((un) => un.genre === genre).map(({ code, nom, nombre }) => ({ code, libelle: nom, nombre })),
  })).filter(({ options }) => options.length > 0);
};

/** Seuls les choix qui montreraient une ligne, et celui qui est fait. */
const optionsDe = <Code extends string>(
  codes: readonly Code[],
  nommer: (code: Code) => string,
  nombres: Readonly<Record<Code, number>>,
  choisi: string,
): readonly Option[] =>
  codes
    .filter((code) => nombres[code] > 0 || code === choisi)
    .map((code) => ({ code, libelle: nommer(code), nombre: nombres[code] }));

const TEXTES = [...CODES_REGIMES, 'aucun'] as const;
const TEMPS = [...OPTIONS, 'non-sue'] as const;
const ATTENTE_AVANT_DE_CHERCHER_MS = 200;

const Recherche = ({ filtres, filtrer }: Omit<Proprietes, 'vue'>) => {
  const id = useId();
  const [texte, ecrire] = useState(filtres.recherche);
  useEffect(() => {
    if (texte === filtres.recherche) return undefined;
    const attente = setTimeout(() => filtrer({ ...filtres, recherche: texte }), ATTENTE_AVANT_DE_CHERCHER_MS);
    return () => clearTimeout(attente);
  }, [texte, filtres, filtrer]);
  return (
    <div className="med-liste">
      <label htmlFor={id} className="sous-titre">
        Chercher
      </label>
      <div className="cadre">
        <input
          id={id}
          type="search"
          className="entree"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder="nom, commune"
          value={texte}
          onChange={({ target }) => ecrire(target.value)}
        />
      </div>
    </div>
  );
};

/** Les filtres, et combien de lignes ils retiennent. Chaque choix dit combien il en montrerait. */
export const BarreDesFiltres = ({ vue, filtres, filtrer }: Proprietes) => {
  const [remise, remettre] = useState(0);
  const { regimes, options } = vue.facettes;
  const filtre = JSON.stringify(filtres) !== JSON.stringify(SANS_FILTRE);
  return (
    <search className="med-filtres" aria-label="Filtres">
      <FiltreDeReponse vue={vue} filtres={filtres} filtrer={filtrer} />
      <Liste
        titre="Ce qui refuse ou manque"
        groupes={groupesDeMotifs(vue, filtres.motif)}
        choisi={filtres.motif}
        choisir={(motif) => filtrer({ ...filtres, motif })}
      />
      <Liste
        titre="Texte"
        groupes={[{ options: optionsDe(TEXTES, direTexte, regimes, filtres.regime) }]}
        choisi={filtres.regime}
        choisir={(code) => filtrer({ ...filtres, regime: TEXTES.find((un) => un === code) ?? '' })}
      />
      <Liste
        titre="Temps de l’assistant"
        groupes={[{ options: optionsDe(TEMPS, (code) => OPTIONS_DITES[code], options, filtres.option) }]}
        choisi={filtres.option}
        choisir={(code) => filtrer({ ...filtres, option: TEMPS.find((un) => un === code) ?? '' })}
      />
      <Recherche key={remise} filtres={filtres} filtrer={filtrer} />
      <p className="med-retenues">
        <span role="status">{compterEnMots(vue.total, 'ligne retenue', 'lignes retenues')}</span>{' '}
        {filtre ? (
          <button
            type="button"
            className="lien"
            onClick={() => {
              remettre(remise + 1);
              filtrer(SANS_FILTRE);
            }}
          >
            Effacer les filtres
          </button>
        ) : null}
      </p>
    </search>
  );
};
