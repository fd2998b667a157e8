import type { Suivi } from '../../../contrat/contrat.ts';
import { enjeuxDe } from '../../../contrat/enjeux.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import { INDICATEURS_EN_CLAIR } from '../../../explication/libelles.ts';
import { ecrireNombre, ecrirePart, ecrireSomme } from '../../../explication/typographie.ts';
import { direAnneesEnJeu, direLaFormule, LECTURES_EN_CLAIR } from '../../../usages/suivi/enjeux-dits.ts';
import { allureDe, NOMS_DES_OBJECTIFS, rythmeDe } from '../../../usages/suivi/objectifs.ts';
import { sommeEnJeu } from '../../../usages/suivi/phrase.ts';
import { Defilable } from '../elements/defilable.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import './enjeux-affiches.css';

/** Les euros que chaque lecture de la formule ferait perdre, si la projection se vérifie. */
export const Enjeux = ({ suivi, bareme }: { readonly suivi: Suivi; readonly bareme: Bareme | undefined }) => {
  const lignes = suivi.objectifs.flatMap((cible) =>
    enjeuxDe(cible, suivi.evaluation, bareme).map((enjeu) => ({ ...enjeu, indicateur: cible.indicateur })),
  );
  const enJeu = sommeEnJeu(suivi);
  const perdues = lignes.filter(({ perte }) => perte > 0);
  if (lignes.length === 0) return null;
  return (
    <div className="contrat-enjeux">
      <h3 className="contrat-enjeux-titre">Ce qui est en jeu chaque année{direAnneesEnJeu(enJeu)}</h3>
      {perdues.length === 0 ? (
        <p>À ce rythme, rien&nbsp;: chaque objectif pris seul serait atteint.</p>
      ) : (
        <Defilable nom="Tableau de ce qui est en jeu">
          <table className="tableau">
            <thead>
              <tr>
                <th scope="col">Si la projection se vérifie</th>
                <th scope="col">Lecture de la formule</th>
                <th scope="col" className="nombre">
                  Versé par an
                </th>
                <th scope="col" className="nombre">
                  Perdu par an
                </th>
              </tr>
            </thead>
            <tbody>
              {perdues.map(({ indicateur, nom, atteinte, montant, perte }) => (
                <tr key={`${indicateur}-${nom}`}>
                  <th scope="row">
                    {NOMS_DES_OBJECTIFS[indicateur]}, {ecrirePart(Math.round(atteinte * 10_000))} de l’objectif
                  </th>
                  <td>{LECTURES_EN_CLAIR[nom]}</td>
                  <td className="nombre">{ecrireSomme(montant)}</td>
                  <td className="nombre">{ecrireSomme(perte)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defilable>
      )}
      {perdues.length === 0 ? null : <p className="legende">{direLaFormule(suivi, bareme)}</p>}
    </div>
  );
};

const Rythmes = ({ suivi }: { readonly suivi: Suivi }) => {
  const rythmes = suivi.objectifs.flatMap((cible) => {
    const rythme = rythmeDe(cible, suivi.deroule.signature, suivi.au);
    return rythme === undefined || allureDe(cible) !== 'a-surveiller'
      ? []
      : [{ indicateur: cible.indicateur, ...rythme }];
  });
  return rythmes.map(({ indicateur, faut, gagne }) => (
    <div key={indicateur} className="contrat-enjeu">
      <p className="aide">Pour atteindre la cible, {INDICATEURS_EN_CLAIR[indicateur]}</p>
      <p className="contrat-enjeu-somme">
        {ecrireNombre(faut)} patient{faut < 2 ? '' : 's'} par mois
      </p>
      <p className="aide">au lieu de {ecrireNombre(gagne)} depuis la signature</p>
    </div>
  ));
};

const Montants = ({
  enJeu,
  deux,
}: {
  readonly enJeu: NonNullable<ReturnType<typeof sommeEnJeu>>;
  readonly deux: boolean;
}) => (
  <div className="contrat-enjeu">
    <p className="aide">{deux ? 'Objectifs tous atteints' : 'Objectif atteint'}</p>
    <p className="contrat-enjeu-somme">
      <ChiffreDuContrat raison={{ genre: 'enjeu' }} certitude={enJeu.certitude} nom="ce qui dépend des objectifs">
        {ecrireSomme(enJeu.somme)}
      </ChiffreDuContrat>
    </p>
    <p className="aide">
      {enJeu.premiere === enJeu.derniere
        ? `l’aide de l’année ${enJeu.premiere} est entière`
        : `l’aide des années ${enJeu.premiere} à ${enJeu.derniere} est entière`}
    </p>
  </div>
);

const Reduits = ({
  enJeu,
  deux,
}: {
  readonly enJeu: NonNullable<ReturnType<typeof sommeEnJeu>>;
  readonly deux: boolean;
}) => (
  <div className="contrat-enjeu">
    <p className="aide">{deux ? 'Un objectif manqué' : 'Objectif manqué'}</p>
    <p className="contrat-enjeu-somme">
      <ChiffreDuContrat
        raison={{ genre: 'enjeu' }}
        certitude="contestee"
        indetermine
        nom="ce qui reste quand un objectif est manqué"
        titre="Pourquoi ne sait-on pas de combien&nbsp;?"
      >
        {`moins de ${ecrireSomme(enJeu.somme)}, de combien\u00a0?`}
      </ChiffreDuContrat>
    </p>
    <p className="aide">la formule de réduction n’a pas été lue</p>
  </div>
);

/** Ce qui dépend des objectifs, en trois cases : atteints, manqués, et le rythme qu'il faudrait. */
export const TroisCases = ({ suivi, bareme }: { readonly suivi: Suivi; readonly bareme: Bareme | undefined }) => {
  const enJeu = sommeEnJeu(suivi);
  const deux = suivi.objectifs.length > 1;
  if (enJeu === undefined || suivi.objectifs.length === 0) return null;
  return (
    <div className="contrat-trois">
      <Montants enJeu={enJeu} deux={deux} />
      {bareme === undefined ? <Reduits enJeu={enJeu} deux={deux} /> : null}
      <Rythmes suivi={suivi} />
    </div>
  );
};
