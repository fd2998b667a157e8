import { useLayoutEffect, useRef } from 'react';
import type { Jour } from '../../../commun/jour.ts';
import type { CodeActe } from '../../../contrat/actes.ts';
import { direActeDate } from '../../../usages/suivi/actes-ecrits.ts';
import { ecrireEnChiffres } from '../../../usages/suivi/dates.ts';
import { CorrigerDepart } from './corriger-depart.tsx';
import { actesDuDepart } from './depart.ts';
import { FORME_D_ANNULATION, FORME_DE_MESURE, FORMES_D_ACTES, formeDe } from './formes-d-acte.ts';
import { SaisieDActe } from './saisie-d-acte.tsx';
import type { ContratTenu } from './tenue.ts';

/** Ce que l'on est en train de faire au contrat. */
export type Geste =
  | { readonly geste: 'mesurer' }
  | { readonly geste: 'declarer'; readonly acte: CodeActe | undefined }
  | { readonly geste: 'annuler'; readonly place: number }
  | { readonly geste: 'corriger'; readonly fait: string | undefined };

interface ProprietesDuChoix {
  readonly choisir: (acte: CodeActe) => void;
  readonly corrigerDepart: () => void;
}

const Choisir = ({ choisir, corrigerDepart }: ProprietesDuChoix) => (
  <>
    <div className="contrat-choix-d-acte">
      {FORMES_D_ACTES.map(({ groupe, formes }) => (
        <section key={groupe}>
          <h3>{groupe}</h3>
          <ul>
            {formes.map(({ acte, titre }) => (
              <li key={acte}>
                <button type="button" className="bouton contrat-choix" onClick={() => choisir(acte)}>
                  {titre}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
    <p className="aide">
      Pour corriger un acte déjà déclaré, annulez-le dans le tableau des actes, puis déclarez le bon. Ce que l’on savait
      à la signature se corrige à part&nbsp;:{' '}
      <button type="button" className="lien" onClick={corrigerDepart}>
        corriger le départ
      </button>
      .
    </p>
  </>
);

interface Proprietes {
  readonly geste: Geste;
  readonly tenu: ContratTenu;
  readonly au: Jour;
  readonly aujourdHui: Jour;
  /** Passe à un autre geste, ou n'en fait plus aucun ; `avant` est ce à quoi l'on peut revenir. */
  readonly changer: (geste: Geste | undefined, dit: string, avant?: ContratTenu) => void;
}

const TITRES = {
  mesurer: 'Saisir des chiffres',
  declarer: 'Déclarer un événement',
  annuler: 'Annuler un acte',
  corriger: 'Corriger le départ',
} as const;

/** « L'assistant : il est absent ». */
const nommerActe = (acte: CodeActe): string => {
  const groupe = FORMES_D_ACTES.find(({ formes }) => formes.some((forme) => forme.acte === acte))?.groupe;
  const { titre } = formeDe(acte);
  return groupe === undefined ? titre : `${groupe}\u00a0: ${titre.charAt(0).toLowerCase()}${titre.slice(1)}`;
};

/** Le jour proposé pour un relevé ou une annulation. Comme tout acte, une annulation ne précède pas une signature à venir. */
const jourPropose = (geste: Geste, tenu: ContratTenu, aujourdHui: Jour): Jour => {
  const { signature } = actesDuDepart(tenu);
  const precede = signature !== undefined && signature.effet > aujourdHui;
  return geste.geste === 'annuler' && precede && signature.place !== geste.place ? signature.effet : aujourdHui;
};

/** Le panneau où l'on saisit un acte : des chiffres, un événement, ou l'annulation d'un acte. */
export const Gestes = ({ geste, tenu, au, aujourdHui, changer }: Proprietes) => {
  const titre = useRef<HTMLHeadingElement>(null);
  const acte = geste.geste === 'declarer' ? geste.acte : undefined;
  const cle = `${geste.geste}-${acte}`;
  useLayoutEffect(() => {
    if (cle === '') return;
    titre.current?.focus({ preventScroll: true });
    titre.current?.scrollIntoView({ block: 'nearest' });
  }, [cle]);
  // Un acte que l'on déclare d'ordinaire vient d'avoir lieu : le jour regardé est proposé pour ce qui se relève ou s'annule.
  const jourEcrit = new Map([['effet', ecrireEnChiffres(jourPropose(geste, tenu, aujourdHui))]]);
  const vise = geste.geste === 'annuler' ? tenu.lu.actes.find(({ place }) => place === geste.place) : undefined;
  const forme =
    geste.geste === 'mesurer' ? FORME_DE_MESURE : geste.geste === 'annuler' ? FORME_D_ANNULATION : undefined;
  const choisie = forme ?? (acte === undefined ? undefined : formeDe(acte));
  return (
    <section
      className="feuille contrat-gestes"
      aria-labelledby="titre-du-geste"
      onKeyDown={(evenement) => {
        if (evenement.key !== 'Escape' || evenement.defaultPrevented) return;
        evenement.preventDefault();
        changer(undefined, '');
      }}
    >
      <div className="tete-de-bloc">
        <h2 id="titre-du-geste" ref={titre} tabIndex={-1}>
          {acte === undefined ? TITRES[geste.geste] : nommerActe(acte)}
        </h2>
        {acte === undefined ? null : (
          <button type="button" className="lien" onClick={() => changer({ geste: 'declarer', acte: undefined }, '')}>
            choisir un autre événement
          </button>
        )}
      </div>
      {vise === undefined ? null : (
        <p className="contrat-vise">{direActeDate(vise, tenu.lu.actes)}. L’acte restera visible, marqué annulé.</p>
      )}
      {geste.geste === 'corriger' ? (
        <CorrigerDepart
          tenu={tenu}
          au={au}
          aujourdHui={aujourdHui}
          fait={geste.fait}
          finir={(dit, avant) => changer(undefined, dit, avant)}
        />
      ) : choisie === undefined ? (
        <>
          <Choisir
            choisir={(choix) => changer({ geste: 'declarer', acte: choix }, '')}
            corrigerDepart={() => changer({ geste: 'corriger', fait: undefined }, '')}
          />
          <p className="boutons">
            <button type="button" className="bouton" onClick={() => changer(undefined, '')}>
              Renoncer
            </button>
          </p>
        </>
      ) : (
        <SaisieDActe
          key={geste.geste === 'annuler' ? geste.place : choisie.acte}
          forme={choisie}
          depart={geste.geste === 'declarer' ? new Map() : jourEcrit}
          tenu={tenu}
          au={au}
          aujourdHui={aujourdHui}
          vise={geste.geste === 'annuler' ? geste.place : undefined}
          finir={(dit) => changer(undefined, dit)}
        />
      )}
    </section>
  );
};
