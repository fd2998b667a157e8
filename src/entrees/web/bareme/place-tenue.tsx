import { composer } from '../../../explication/typographie.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { nomDuBareme } from './apporte.ts';
import { ApporterUnBareme, LaisserLeBareme, useFocusGarde } from './apporter.tsx';
import { APPORTER_UN_BAREME } from './dire.ts';
import type { ProprietesDePlace } from './place.tsx';

/** Une invitation à apporter un barème ; ensuite, lequel est là, ou lequel manque. */
export const PlaceTenue = ({ invite, siApporte }: ProprietesDePlace) => {
  const { bareme } = useSimulation().simulation;
  const [place, garderLeFocus] = useFocusGarde<HTMLFieldSetElement>();
  const etat = bareme?.etat ?? 'absent';
  const nom = bareme === undefined ? '' : nomDuBareme(bareme);
  const dits = {
    absent: (
      <>
        <p className="bareme-dit">{composer(invite)}</p>
        <ApporterUnBareme libelle={APPORTER_UN_BAREME} apres={garderLeFocus} />
      </>
    ),
    attendu: (
      <>
        <p className="bareme-dit bareme-manque">{composer(`Barème « ${nom} » attendu.`)}</p>
        <ApporterUnBareme libelle="L’apporter…" apres={garderLeFocus} />
        <LaisserLeBareme libelle="S’en passer" apres={garderLeFocus} />
      </>
    ),
    apporte: siApporte ?? (
      <>
        <p className="bareme-dit">{composer(`Barème « ${nom} », apporté.`)}</p>
        <LaisserLeBareme libelle="Retirer" apres={garderLeFocus} />
      </>
    ),
  };
  return (
    <fieldset ref={place} aria-label="Barème" tabIndex={-1} className={`bareme-place bareme-${etat}`}>
      {dits[etat]}
    </fieldset>
  );
};
