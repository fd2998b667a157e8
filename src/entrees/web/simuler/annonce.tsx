import { useEffect, useRef, useState } from 'react';
import { useSimulation } from '../etat/contexte.tsx';

const SILENCE_AVANT_DE_PARLER_MS = 700;

/** Dit le verdict à qui ne le voit pas : une fois que l'on a cessé d'écrire, et seulement s'il a changé. */
export const Annonce = () => {
  const { premiere, suite } = useSimulation().vue.verdict;
  const verdict = `${premiere} ${suite}`;
  const dernier = useRef(verdict);
  const [dit, dire] = useState('');
  useEffect(() => {
    if (verdict === dernier.current) return undefined;
    const attente = setTimeout(() => {
      dernier.current = verdict;
      dire(verdict);
    }, SILENCE_AVANT_DE_PARLER_MS);
    return () => clearTimeout(attente);
  }, [verdict]);
  return (
    <p className="invisible annonce" role="status">
      {dit}
    </p>
  );
};
