import { composer } from '../../../explication/typographie.ts';
import { Choix, type Segment } from '../elements/choix.tsx';
import type { Etage } from '../entretien/champs.ts';

interface Proprietes {
  readonly titre: string;
  readonly aide: string | undefined;
  readonly segments: readonly Segment[];
  readonly choisi: string | undefined;
  readonly ignore: boolean;
  readonly choisir: (code: string | undefined) => void;
  readonly ignorer: (oui: boolean) => void;
  readonly etage: Etage;
}

/** « Secteur 2 » d'abord ; sa précision ensuite, juste dessous. Une seule réponse tient les deux. */
export const ChoixEnDeuxTemps = (proprietes: Proprietes) => {
  const { titre, aide, segments, choisi, ignore, choisir, ignorer, etage } = proprietes;
  const { nonSu, codes } = etage;
  const estDeLEtage = (code: string) => code === nonSu || code in codes;
  const place = segments.findIndex(({ code }) => estDeLEtage(code));
  const premiers = segments.flatMap((segment, rang) => {
    if (rang === place) return [{ code: nonSu, libelle: etage.libelle }];
    return estDeLEtage(segment.code) ? [] : [segment];
  });
  const dansLEtage = choisi !== undefined && !ignore && estDeLEtage(choisi);
  return (
    <>
      <Choix
        titre={titre}
        aide={aide}
        segments={premiers}
        choisi={dansLEtage ? nonSu : choisi}
        ignore={ignore}
        choisir={choisir}
        ignorer={ignorer}
      />
      {dansLEtage ? (
        <div className="second-temps">
          <Choix
            titre={composer(etage.titre)}
            aide={etage.aide === undefined ? undefined : composer(etage.aide)}
            segments={Object.entries(codes).map(([code, libelle]) => ({ code, libelle }))}
            choisi={choisi}
            ignore={choisi === nonSu}
            choisir={choisir}
            ignorer={() => choisir(nonSu)}
          />
        </div>
      ) : null}
    </>
  );
};
