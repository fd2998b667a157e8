import { type ReactNode, useId } from 'react';
import { FicheDeLAssistant } from './assistant.tsx';
import { CleDePartage } from './cle.tsx';
import { EmployeurEtGroupe } from './employeur.tsx';
import type { Geste } from './gestes.ts';
import { HeuresReparties } from './heures-reparties.tsx';
import { FicheDuMedecin } from './medecin.tsx';
import { ASSISTANTS_AU_PLUS, MEDECINS_AU_PLUS } from './plan.ts';
import { SocieteDuGroupe } from './societe.tsx';
import type { Tenue } from './tenue.ts';

interface Proprietes {
  readonly tenue: Tenue;
  readonly agir: (geste: Geste) => void;
}

const Groupe = ({
  titre,
  precision,
  children,
}: {
  readonly titre: string;
  readonly precision?: string;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className="feuille partage-groupe" aria-labelledby={id}>
      <div className="tete-de-bloc">
        <h2 id={id}>{titre}</h2>
        {precision === undefined ? null : <span className="precision">{precision}</span>}
      </div>
      {children}
    </section>
  );
};

const Medecins = ({ tenue: { plan, juges }, agir }: Proprietes) => (
  <Groupe titre="1. Les médecins" precision={`${plan.medecins.length} sur ${MEDECINS_AU_PLUS} au plus`}>
    {juges.map((juge) => (
      <FicheDuMedecin
        key={juge.medecin.id}
        plan={plan}
        juge={juge}
        depliee={!plan.exemple && juge.medecin.id === (plan.medecins[0]?.id ?? 0)}
        agir={agir}
      />
    ))}
    {plan.medecins.length < MEDECINS_AU_PLUS ? (
      <button type="button" className="bouton bouton-petit" onClick={() => agir({ geste: 'ajouter-medecin' })}>
        Ajouter un médecin
      </button>
    ) : (
      <p className="aide">Dix médecins au plus.</p>
    )}
  </Groupe>
);

const Assistants = ({ tenue: { plan, juges, couts }, agir }: Proprietes) => (
  <Groupe titre={plan.assistants.length === 1 ? '2. L’assistant' : '2. Les assistants'}>
    {plan.assistants.map((assistant, rang) => (
      <FicheDeLAssistant key={assistant.id} plan={plan} assistant={assistant} rang={rang} couts={couts} agir={agir} />
    ))}
    {plan.assistants.length < ASSISTANTS_AU_PLUS ? (
      <button type="button" className="bouton bouton-petit" onClick={() => agir({ geste: 'ajouter-assistant' })}>
        Ajouter un assistant
      </button>
    ) : null}
    <EmployeurEtGroupe plan={plan} juges={juges} agir={agir} />
  </Groupe>
);

/** Tout ce que le groupe écrit, dans l'ordre où l'on en parle. */
export const Saisies = ({ tenue, agir }: Proprietes) => {
  const { plan, collectif } = tenue;
  return (
    <>
      <Medecins tenue={tenue} agir={agir} />
      <Assistants tenue={tenue} agir={agir} />
      <Groupe titre="3. Les heures de chacun" precision="par semaine">
        <HeuresReparties plan={plan} agir={agir} />
      </Groupe>
      <Groupe titre="4. Comment se partage le coût">
        <CleDePartage plan={plan} agir={agir} />
      </Groupe>
      <Groupe titre="5. Pour l’aide collective" precision="facultatif">
        <SocieteDuGroupe plan={plan} collectif={collectif} agir={agir} />
      </Groupe>
    </>
  );
};
