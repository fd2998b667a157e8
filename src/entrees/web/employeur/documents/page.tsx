import { useCallback, useDeferredValue, useMemo } from 'react';
import { useParams } from 'wouter';
import type { CodeBrouillon } from '../../../../usages/documents/codes.ts';
import { BROUILLONS, composerBrouillon, estCodeDeBrouillon } from '../../../../usages/documents/composer.ts';
import { LienInterne } from '../../coquille/lien-interne.tsx';
import { direLesBlancs, remplissageDe } from './blancs.ts';
import { CommandesDuDocument } from './commandes-du-document.tsx';
import { CommandesDuDossier } from './commandes-du-dossier.tsx';
import { useDossier } from './contexte-du-dossier.ts';
import { Feuille, Refus } from './feuille.tsx';
import { formulaireDe } from './formulaire.ts';
import { GroupeAffiche, idDuChamp } from './formulaire-affiche.tsx';
import { PorteBlancs } from './phrase-affichee.tsx';
import { sonder } from './sonder.ts';
import '../employeur.css';
import './document.css';
import './champs.css';
import './feuille.css';
import './document-impression.css';

const aller = (chemin: string): void => {
  const champ = document.getElementById(idDuChamp(chemin));
  champ?.scrollIntoView({ block: 'center' });
  champ?.focus({ preventScroll: true });
};

const allerA = (id: string): void => {
  const cible = document.getElementById(id);
  cible?.scrollIntoView();
  cible?.focus({ preventScroll: true });
};

const AU_CLAVIER = { tabIndex: 0 } as const;

const EcranDuDocument = ({ code }: { readonly code: CodeBrouillon }) => {
  const cours = useDossier();
  const groupes = useMemo(() => formulaireDe(code), [code]);
  // Le brouillon suit la frappe sans la retenir.
  const dossier = useDeferredValue(cours.dossier);
  const fusionne = useDeferredValue(cours.fusionne);
  const lu = useMemo(() => composerBrouillon(code, dossier), [code, dossier]);
  const remplir = useCallback((blanc: string) => remplissageDe(blanc, sonder(code), fusionne), [code, fusionne]);
  const blancs = useMemo(() => ({ remplissageDe: remplir, aller }), [remplir]);
  const { titre, pourQui } = BROUILLONS[code];
  const etat = lu.accepte
    ? direLesBlancs(lu.valeur.aCompleter.map(remplir), lu.valeur.aVerifier.length)
    : 'Ce document n’est pas rédigé.';
  return (
    <div className="page doc">
      <div className="doc-tete">
        <p className="doc-fil">
          <LienInterne vers="/employeur">Employer</LienInterne> <span aria-hidden="true">›</span>{' '}
          <LienInterne vers="/employeur/documents">Documents</LienInterne>
        </p>
        <h1>{titre}</h1>
        <p className="chapeau">Pour {pourQui}. Un brouillon à relire, fait dans votre navigateur.</p>
      </div>
      <div className="doc-formulaire" id="doc-formulaire" tabIndex={-1}>
        <CommandesDuDossier cours={cours} />
        {groupes.map((groupe) => (
          <GroupeAffiche key={groupe.code} groupe={groupe} cours={cours} />
        ))}
      </div>
      <div className="doc-apercu" id="doc-apercu" tabIndex={-1}>
        <div className="doc-barre">
          <p role="status" className="doc-etat">
            {etat}
          </p>
          {lu.accepte ? <CommandesDuDocument brouillon={lu.valeur} /> : null}
        </div>
        <section className="doc-papiers" aria-label="Le brouillon" {...AU_CLAVIER}>
          <PorteBlancs blancs={blancs}>
            {lu.accepte ? <Feuille brouillon={lu.valeur} /> : <Refus refus={lu.refus} aller={aller} />}
          </PorteBlancs>
        </section>
      </div>
      <section className="bandeau" aria-label="Le brouillon en bref">
        <p>{etat}</p>
        <button type="button" className="bouton" onClick={() => allerA('doc-apercu')}>
          Lire
        </button>
        <button type="button" className="bouton" onClick={() => allerA('doc-formulaire')}>
          Remplir
        </button>
      </section>
    </div>
  );
};

/** Un document à préparer : ce qu'il lit à gauche, le brouillon à droite. */
export const PageDocument = () => {
  const { code = '' } = useParams();
  if (estCodeDeBrouillon(code)) return <EcranDuDocument key={code} code={code} />;
  return (
    <div className="page-seule">
      <h1>Ce document n’existe pas</h1>
      <p>L’adresse est peut-être incomplète.</p>
      <p>
        <LienInterne vers="/employeur/documents" className="bouton bouton-plein">
          Tous les documents
        </LienInterne>
      </p>
    </div>
  );
};
