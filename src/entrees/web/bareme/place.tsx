import { type ReactNode, Suspense } from 'react';
import { composer } from '../../../explication/typographie.ts';
import { tardif } from '../elements/tardif.ts';
import { APPORTER_UN_BAREME } from './dire.ts';
import './bareme.css';

export interface ProprietesDePlace {
  /** Ce qui invite à en apporter un. */
  readonly invite: string;
  /** Ce que l'on en dit une fois apporté, à la place de son nom et du moyen de le retirer. */
  readonly siApporte?: ReactNode;
}

/** La place du geste est gardée : rien ne bouge quand il arrive. */
const Seule = ({ invite }: ProprietesDePlace) => (
  <div className="bareme-place bareme-absent">
    <p className="bareme-dit">{composer(invite)}</p>
    <span className="lien bareme-geste bareme-a-venir" aria-hidden="true">
      {APPORTER_UN_BAREME}
    </span>
  </div>
);

const PlaceTenue = tardif<ProprietesDePlace>(
  async () => (await import('./place-tenue.tsx')).PlaceTenue,
  () => 'De quoi apporter un barème n’a pas pu se charger. Rechargez la page.',
);

/** Un endroit de l'écran d'où l'on apporte un barème. L'invitation tient la place de ce qui se charge après elle. */
export const PlaceDuBareme = (proprietes: ProprietesDePlace) => (
  <Suspense fallback={<Seule {...proprietes} />}>
    <PlaceTenue {...proprietes} />
  </Suspense>
);
