import { type ReactNode, Suspense } from 'react';
import { composer } from '../../../explication/typographie.ts';
import { tardif } from '../elements/tardif.ts';
import './bareme.css';

export interface ProprietesDePlace {
  /** Ce qui invite à en apporter un. */
  readonly invite: string;
  /** Ce que l'on en dit une fois apporté, à la place de son nom et du moyen de le retirer. */
  readonly siApporte?: ReactNode;
}

const Seule = ({ invite }: ProprietesDePlace) => <p className="bareme-place bareme-absent">{composer(invite)}</p>;

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
