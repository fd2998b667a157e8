import { useState } from 'react';
import { ajouterJours, jourDe } from '../../../commun/jour.ts';
import { OPTIONS, type Option } from '../../../droit/codes.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { Choix } from '../elements/choix.tsx';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import {
  BANDE_HAUTEUR,
  type Dessin,
  dessiner,
  type Etiquette,
  fermetureDe,
  HAUTEUR,
  joursDuTableau,
  lignesDuTableau,
  seriesMontrees,
} from './escaliers.ts';
import { useLargeur } from './largeur.ts';
import { direPeriode } from './periodes.ts';

const Textes = ({ etiquettes, classe }: { readonly etiquettes: readonly Etiquette[]; readonly classe: string }) =>
  etiquettes.map(({ cle, x, y, texte, ancre }) => (
    <text key={cle} x={x} y={y} textAnchor={ancre} className={classe}>
      {texte}
    </text>
  ));

const Graphique = ({ dessin }: { readonly dessin: Dessin }) => {
  const { largeur, gauche, droite, axe, collectif } = dessin;
  const xTexte = collectif.ancre === 'start' ? collectif.x + 6 : collectif.x - 6;
  return (
    <svg viewBox={`0 0 ${largeur} ${HAUTEUR}`} width={largeur} height={HAUTEUR} aria-hidden="true">
      {dessin.bandes.map(({ cle, x, largeur: place, texte, enVigueur }) => (
        <g key={cle} className={enVigueur ? 'droit-bande droit-bande-en-vigueur' : 'droit-bande'}>
          <rect x={x} y={0} width={place} height={BANDE_HAUTEUR} />
          <text x={x + 8} y={17.5}>
            {texte}
          </text>
        </g>
      ))}
      {dessin.effets.map((x) => (
        <line key={x} x1={x} x2={x} y1={BANDE_HAUTEUR} y2={axe} className="droit-effet" />
      ))}
      <line x1={collectif.x} x2={collectif.x} y1={BANDE_HAUTEUR} y2={axe} className="droit-effet" />
      {collectif.lignes.map((ligne, rang) => (
        <text key={ligne} x={xTexte} y={104 + 16 * rang} textAnchor={collectif.ancre} className="droit-repere">
          {ligne}
        </text>
      ))}
      <line x1={gauche} x2={droite} y1={axe} y2={axe} className="droit-axe" />
      {dessin.annees.map(({ cle, x }) => (
        <line key={cle} x1={x} x2={x} y1={axe} y2={axe + 5} className="droit-axe" />
      ))}
      {dessin.traits.map(({ code, chemin, secondaire, fin }) => (
        <g key={code}>
          <path d={chemin} className={secondaire ? 'droit-trait droit-trait-secondaire' : 'droit-trait'} />
          {fin === null ? null : <line x1={fin.x} x2={fin.x} y1={fin.y - 6} y2={fin.y + 6} className="droit-trait" />}
        </g>
      ))}
      <circle cx={dessin.aujourdHui} cy={axe} r={5} className="droit-aujourd-hui" />
      <Textes etiquettes={dessin.noms} classe="droit-nom-de-serie" />
      <Textes etiquettes={dessin.sommes} classe="droit-somme" />
      <Textes etiquettes={dessin.annees} classe="droit-annee" />
    </svg>
  );
};

const Nombres = ({ option }: { readonly option: Option }) => {
  const jours = joursDuTableau(option);
  return (
    <details className="droit-nombres">
      <summary>Les mêmes nombres en tableau</summary>
      <Defilable nom="Montants dans le temps">
        <table className="tableau">
          <thead>
            <tr>
              <th scope="col">Année qui s’ouvre</th>
              {jours.map((jour, rang) => {
                const suivant = jours[rang + 1];
                return (
                  <th key={jour} scope="col" className="nombre">
                    {direPeriode({ du: jour, au: suivant === undefined ? null : ajouterJours(suivant, -1) })}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {lignesDuTableau(option).map(({ nom, montants }) => (
              <tr key={nom}>
                <th scope="row">{nom}</th>
                {montants.map((montant, rang) => (
                  <td key={jours[rang]} className="nombre">
                    {montant ?? 'fermé'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defilable>
    </details>
  );
};

/** Le montant dans le temps : des marches, les textes en bandes, les jours d'effet en pointillés. */
export const Montants = () => {
  const [option, choisir] = useState<Option>('temps-plein');
  const [cadre, largeur] = useLargeur(880);
  const { p95Confondu } = seriesMontrees(option);
  const fermeture = fermetureDe(option);
  return (
    <Bloc
      id="montants"
      titre="Le montant dans le temps"
      classe="feuille"
      precision={
        <Choix
          titre="Option montrée"
          titreCache
          segments={OPTIONS.map((code) => ({ code, libelle: OPTIONS_EN_CLAIR[code] }))}
          choisi={option}
          choisir={(code) => choisir(OPTIONS.find((une) => une === code) ?? option)}
        />
      }
    >
      <div className="droit-graphique" ref={cadre}>
        <Graphique dessin={dessiner(option, largeur)} />
      </div>
      <p className="legende">
        Premier assistant, {OPTIONS_EN_CLAIR[option]}, par médecin, par an, au plus. Le montant est celui d’une année de
        contrat qui s’ouvre ce jour-là.
        {fermeture === undefined
          ? ''
          : ` Cette option est fermée aux nouveaux contrats depuis le ${ecrireDate(fermeture)}.`}
        {p95Confondu ? ' À partir du rang 95, le montant de l’année 1 est gardé chaque année.' : ''} Le point marque le{' '}
        {ecrireDate(jourDe(DROIT_TENU_AU))}, jour auquel le droit est tenu.
      </p>
      <Nombres option={option} />
    </Bloc>
  );
};
