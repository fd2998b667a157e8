import { useEffect, useRef, useState } from 'react';

const SILENCE_AVANT_DE_PARLER_MS = 700;

/** Dit une phrase à qui ne la voit pas : une fois que l'on a cessé d'écrire, et seulement si elle a changé. */
export const Annonce = ({ texte }: { readonly texte: string }) => {
  const dernier = useRef(texte);
  const [dit, dire] = useState('');
  useEffect(() => {
    if (texte === dernier.current) return undefined;
    const attente = setTimeout(() => {
      dernier.current = texte;
      dire(texte);
    }, SILENCE_AVANT_DE_PARLER_MS);
    return () => clearTimeout(attente);
  }, [texte]);
  return (
    <p className="invisible" role="status">
      {dit}
    </p>
  );
};
