import type { Bloc, Phrase, Section, Tableau } from '../../../../usages/documents/brouillon.ts';
import { distinguer } from './cles.ts';
import { PhraseAffichee } from './phrase-affichee.tsx';

/** Les mots d'une phrase avant le premier fait : ils ne changent pas sous la frappe. */
const nommer = (phrase: Phrase): string => (phrase[0]?.nature === 'texte' ? phrase[0].texte : '');
const distinguerLesPhrases = (phrases: readonly Phrase[]) => distinguer(phrases, nommer);

/** La largeur de chaque colonne. */
const enPourcents = (parts: readonly number[]) => {
  const total = parts.reduce((somme, part) => somme + part, 0);
  return distinguer(
    parts.map((part) => `${Math.round((part / total) * 100)}%`),
    (part) => part,
  );
};

const TableauAffiche = ({ entetes, lignes, largeurs }: Tableau) => (
  <table className="doc-tableau">
    <colgroup>
      {enPourcents(largeurs ?? entetes.map(() => 1)).map(({ cle, element }) => (
        <col key={cle} width={element} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {entetes.map((entete) => (
          <th key={entete} scope="col">
            {entete}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {distinguer(lignes, ([premiere = []]) => nommer(premiere)).map(({ cle, element: ligne }) => (
        <tr key={cle}>
          {distinguerLesPhrases(ligne).map(({ cle: colonne, element: phrase }) => (
            <td key={colonne}>
              <PhraseAffichee phrase={phrase} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Elements = ({ forme, elements }: Extract<Bloc, { forme: 'liste' | 'cases' }>) => (
  <ul className={`doc-${forme}`}>
    {distinguerLesPhrases(elements).map(({ cle, element }) => (
      <li key={cle}>
        <PhraseAffichee phrase={element} />
      </li>
    ))}
  </ul>
);

const BlocAffiche = ({ bloc }: { readonly bloc: Bloc }) => {
  switch (bloc.forme) {
    case 'paragraphe':
      return (
        <p>
          <PhraseAffichee phrase={bloc.phrase} />
        </p>
      );
    case 'mention':
      return (
        <p>
          <strong>{bloc.nom}&nbsp;:</strong> <PhraseAffichee phrase={bloc.phrase} />
        </p>
      );
    case 'verifier':
      return (
        <p className="doc-note">
          <strong>À vérifier.</strong> <PhraseAffichee phrase={bloc.phrase} />
        </p>
      );
    case 'liste':
    case 'cases':
      return <Elements {...bloc} />;
    case 'tableau':
      return <TableauAffiche {...bloc} />;
    case 'adresse':
      return (
        <p className={`doc-adresse doc-${bloc.place}`}>
          {distinguerLesPhrases(bloc.lignes).map(({ cle, element }) => (
            <span key={cle}>
              <PhraseAffichee phrase={element} />
            </span>
          ))}
        </p>
      );
    case 'signature':
      return (
        <p className="doc-signature">
          <PhraseAffichee phrase={bloc.nom} />
        </p>
      );
    case 'signatures':
      return (
        <ul className="doc-signatures">
          {bloc.parties.map(({ qualite, nom }) => (
            <li key={qualite}>
              <strong>{qualite}</strong>
              <span>
                <PhraseAffichee phrase={nom} />
              </span>
            </li>
          ))}
        </ul>
      );
  }
};

/** Une partie du brouillon, sous son titre. */
export const SectionAffichee = ({ section: { titre, blocs } }: { readonly section: Section }) => (
  <section className="doc-section">
    {titre === null ? null : <h3>{titre}</h3>}
    {distinguer(blocs, ({ forme }) => forme).map(({ cle, element }) => (
      <BlocAffiche key={cle} bloc={element} />
    ))}
  </section>
);
