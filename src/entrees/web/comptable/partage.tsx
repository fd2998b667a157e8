import type { Dispatch } from 'react';
import { accepter } from '../../../commun/resultat.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import type { PartageComptable, VueComptable } from '../../../usages/comptable/forme.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { CellulesDuCout, TetesDuCout } from './colonnes-du-cout.tsx';
import { type GesteDePartage, lireHeures, MEDECINS_AU_PLUS, type MedecinDuPartage, nommer } from './medecins.ts';
import { Ecrit } from './montant.tsx';

interface Saisies {
  readonly medecins: readonly MedecinDuPartage[];
  readonly collectif: boolean;
  readonly agir: Dispatch<GesteDePartage>;
}

const UnMedecin = ({ medecin, medecins, collectif, agir }: Saisies & { readonly medecin: MedecinDuPartage }) => {
  const nom = nommer(medecins, medecin.id, collectif);
  return (
    <li className="compta-medecin">
      <Saisie
        id={`compta-nom-${medecin.id}`}
        titre={`Nom (${nom})`}
        petit
        depart={medecin.nom}
        lire={(texte) => accepter(texte)}
        donner={(texte) => agir({ geste: 'nommer', id: medecin.id, nom: texte ?? '' })}
      />
      <Saisie
        id={`compta-heures-${medecin.id}`}
        titre={nom === 'Vous' ? 'Vos heures' : `Heures de ${nom}`}
        petit
        unite="h"
        genre="decimal"
        depart={medecin.heures === undefined ? '' : ecrireNombre(medecin.heures)}
        lire={lireHeures}
        donner={(heures) => agir({ geste: 'donner', id: medecin.id, heures })}
      />
      {medecins.length > 2 ? (
        <button type="button" className="lien" onClick={() => agir({ geste: 'retirer', id: medecin.id })}>
          Retirer<span className="invisible"> {nom}</span>
        </button>
      ) : null}
    </li>
  );
};

const Resultat = ({ partage, vue }: { readonly partage: PartageComptable; readonly vue: VueComptable }) => {
  const avecCout = vue.passage !== null;
  return (
    <Defilable nom="Parts de chaque médecin">
      <table className="tableau compta-tableau">
        <caption className="invisible">
          Aide, part du coût et net de chaque médecin, par année fiscale, en euros
        </caption>
        <thead>
          <tr>
            <th scope="col">Médecin</th>
            <th scope="col">Année</th>
            <th scope="col" className="nombre">
              Aide encaissée
            </th>
            {avecCout ? <TetesDuCout cout="Part du coût" /> : null}
          </tr>
        </thead>
        {partage.medecins.map(({ nom, comptes }) => (
          <tbody key={nom}>
            {[
              ...comptes.annees.map((annee) => ({ quand: String(annee.annee), ...annee })),
              { quand: 'Total', ...comptes.total },
            ].map(({ quand, aide, cout, net }, rang, lignes) => (
              <tr key={quand} className={quand === 'Total' ? 'compta-total' : undefined}>
                {rang === 0 ? (
                  <th scope="rowgroup" rowSpan={lignes.length}>
                    {nom}
                  </th>
                ) : null}
                <td>{quand}</td>
                <td className="nombre">
                  <Ecrit de={aide} />
                </td>
                {avecCout ? <CellulesDuCout cout={cout?.montant ?? null} net={net} /> : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Defilable>
  );
};

/** Qui se partage le coût, et combien revient à chacun, chaque année fiscale. */
export const Partage = ({ vue, ...saisies }: Saisies & { readonly vue: VueComptable }) => {
  const { medecins, collectif, agir } = saisies;
  return (
    <Bloc id="partage-comptable" titre="Entre plusieurs médecins">
      <p className="compta-regle">
        {composer(
          collectif
            ? 'L’aide va à la société ; elle se partage ici comme le coût, selon les heures. Les noms ne sont ni gardés ni envoyés.'
            : 'Le coût se partage selon les heures ; l’aide est celle de votre contrat. Les noms ne sont ni gardés ni envoyés.',
        )}{' '}
        <LienInterne vers="/partage">Chacun a son contrat&nbsp;?</LienInterne>
      </p>
      <ul className="compta-medecins">
        {medecins.map((medecin) => (
          <UnMedecin key={medecin.id} medecin={medecin} {...saisies} />
        ))}
      </ul>
      {medecins.length < MEDECINS_AU_PLUS ? (
        <p>
          <button type="button" className="bouton bouton-petit" onClick={() => agir({ geste: 'ajouter' })}>
            Ajouter un médecin
          </button>
        </p>
      ) : null}
      {vue.partage === null ? (
        <p className="legende">Écrivez les heures de chacun&nbsp;: les parts se comptent alors au centime.</p>
      ) : (
        <Resultat partage={vue.partage} vue={vue} />
      )}
    </Bloc>
  );
};
