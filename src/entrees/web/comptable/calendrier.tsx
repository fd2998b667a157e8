import type { Encaissement, VueComptable } from '../../../usages/comptable/forme.ts';
import { A_DETERMINER, anneeSure, ETATS_D_ENCAISSEMENT } from '../../../usages/comptable/tables.ts';
import { nommerSources } from '../../../usages/reponse.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { ecrireQuand, nommerEncaissement } from './ecrire.ts';
import { Montant } from './montant.tsx';
import { sujetDeLEncaissement } from './sujets.ts';

const partiesDe = ({ encaissements }: VueComptable, annee: number | null): number =>
  encaissements.filter((un) => un.annee === annee).length;

const Ligne = ({ un, vue }: { readonly un: Encaissement; readonly vue: VueComptable }) => {
  const quoi = nommerEncaissement(un, partiesDe(vue, un.annee));
  const sure = anneeSure(un);
  return (
    <li className="compta-encaissement">
      <span className="compta-quoi">{quoi}</span>
      <span className="compta-quand">
        {un.jour.genre === 'inconnu' ? <CaseIndeterminee>jour&nbsp;?</CaseIndeterminee> : null} {ecrireQuand(un.jour)}
        {un.etat === 'passe' ? <span className="legende"> ({ETATS_D_ENCAISSEMENT.passe})</span> : null}
      </span>
      <span className="compta-combien">
        {un.modulee && un.somme.bas === un.somme.haut ? '≤\u00a0' : ''}
        <Montant
          de={un.somme}
          sujet={sujetDeLEncaissement(un)}
          certitude={un.certitude}
          nom={`le versement, ${quoi}`}
          unite="€"
        />
      </span>
      <span className="compta-annee">{sure ?? <CaseIndeterminee>{A_DETERMINER}</CaseIndeterminee>}</span>
      <span className="compta-fonde">
        <SigneDeCertitude valeur={un.certitude} />
        <span className="invisible">, sources : {nommerSources(un.fondements).join(', ')}</span>
      </span>
    </li>
  );
};

/** Chaque versement attendu : son jour, sa somme, l'année fiscale où il tombe. */
export const Calendrier = ({ vue }: { readonly vue: VueComptable }) => (
  <Bloc id="encaissements" titre="Calendrier des encaissements">
    {vue.encaissements.length === 0 ? (
      <p className="vide">Aucun versement n’est attendu.</p>
    ) : (
      <>
        <p className="compta-encaissement compta-encaissement-tete" aria-hidden="true">
          <span>Versement</span>
          <span>Quand</span>
          <span className="compta-combien">Somme</span>
          <span className="compta-annee">Année fiscale</span>
          <span>Certitude</span>
        </p>
        <ul>
          {vue.encaissements.map((un) => (
            <Ligne key={`${un.annee ?? 0}-${un.rang ?? 0}`} un={un} vue={vue} />
          ))}
        </ul>
      </>
    )}
  </Bloc>
);
