import { composer } from '../../../explication/typographie.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Marque } from '../elements/marque.tsx';
import type { BaremeDeSimulation } from './apporte.ts';
import { ApporterUnBareme, LaisserLeBareme, useFocusGarde } from './apporter.tsx';
import { direLaProvenance, direLeBareme } from './dire.ts';
import './bareme.css';

interface Proprietes {
  readonly bareme: BaremeDeSimulation;
  /** Ce qu'il faut savoir de plus sur cet écran. */
  readonly suite?: string | undefined;
}

/** Un barème apporté : son titre, qui le tient, s'il est fictif ; ou un barème attendu, et de quoi l'apporter. Elle s'imprime. */
export const MentionDite = ({ bareme, suite }: Proprietes) => {
  const [place, garderLeFocus] = useFocusGarde<HTMLElement>();
  const laisser = bareme.etat === 'apporte' ? 'Retirer' : 'S’en passer';
  return (
    <section ref={place} tabIndex={-1} className={`bloc bareme-mention bareme-${bareme.etat}`} aria-label="Le barème">
      {bareme.etat === 'apporte' ? (
        <>
          <p className="bareme-cite bareme-dit bareme-certitude">
            <strong>{direLeBareme(bareme.lu)}</strong>
            {bareme.lu.fictif ? <span className="etiquette etiquette-exemple">fictif</span> : null}
            <SigneDeCertitude valeur="source-unique" />
          </p>
          <p className="bareme-cite bareme-dit legende">
            {direLaProvenance(bareme.lu)}{' '}
            {composer('Il comble ce que les textes lus ne disent pas ; il ne remplace aucune valeur publiée.')}
            {suite === undefined ? null : ` ${composer(suite)}`}
          </p>
        </>
      ) : (
        <div className="encart-indetermine bareme-attente">
          <Marque reponse="indetermine" muette />
          <p className="bareme-dit">
            <strong>
              {composer(`Cette simulation a été faite avec le barème « ${bareme.nom} », qui n’est pas là.`)}
            </strong>{' '}
            {composer('Ce qu’il donnait est de nouveau indéterminé.')}
          </p>
        </div>
      )}
      <div className="bareme-gestes">
        {bareme.etat === 'attendu' ? <ApporterUnBareme libelle="Apporter ce barème…" apres={garderLeFocus} /> : null}
        <LaisserLeBareme libelle={laisser} apres={garderLeFocus} />
      </div>
    </section>
  );
};
