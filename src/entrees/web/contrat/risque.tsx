import './risque.css';

/** Le signe d'un risque : triangle plein, triangle ouvert, petit anneau. Il est toujours à côté de son mot. */
export const Risque = ({
  degre,
  cote = 18,
}: {
  readonly degre: 'risque' | 'surveiller' | 'rien';
  readonly cote?: number;
}) => (
  <svg
    viewBox="0 0 20 20"
    width={cote}
    height={cote}
    className={`contrat-risque contrat-risque-${degre}`}
    aria-hidden="true"
  >
    {degre === 'rien' ? (
      <circle cx="10" cy="10" r="4" />
    ) : (
      <>
        <path d="M10 2.6 18.6 17.4H1.4Z" className="contrat-triangle" />
        {degre === 'risque' ? <path d="M10 8v4.4m0 2.2v.1" className="contrat-exclamation" /> : null}
      </>
    )}
  </svg>
);
