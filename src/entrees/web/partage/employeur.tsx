import { composer } from '../../../explication/typographie.ts';
import { Menu } from '../elements/menu.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { lireCout, taperSomme } from './assistant.tsx';
import { ChampDeQuestion } from './champ.tsx';
import { EmploiChezLEmployeur } from './emploi-chez-l-employeur.tsx';
import { QUESTION_DU_DEPARTEMENT, questionsDuSecretariat } from './fiche-du-medecin.ts';
import type { Geste } from './gestes.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import { type Employeur, nommerMedecin, type Plan, SOCIETES, type Societe } from './plan.ts';

export const SOCIETES_EN_CLAIR: Readonly<Record<Societe, string>> = {
  groupement: 'Un groupement d’employeurs',
  sisa: 'Le groupement d’employeurs de notre SISA',
  scm: 'Notre société civile de moyens (SCM)',
};

const enCode = (employeur: Employeur): string | undefined =>
  typeof employeur === 'number' ? `m${employeur}` : employeur;
const deCode = (plan: Plan, code: string | undefined): Employeur =>
  plan.medecins.find(({ id }) => `m${id}` === code)?.id ?? SOCIETES.find((une) => une === code);

interface Proprietes {
  readonly plan: Plan;
  readonly juges: readonly MedecinJuge[];
  readonly agir: (geste: Geste) => void;
}

/** Qui signe le contrat de travail, et ce qui vaut pour tout le groupe. */
export const EmployeurEtGroupe = ({ plan, juges, agir }: Proprietes) => {
  const premier = juges[0];
  return (
    <div className="partage-champs">
      <Menu
        id="employeur"
        titre="Qui emploie ?"
        aide={composer(
          'Celui qui signe le contrat de travail et paie le salaire. Chaque médecin signe toujours son propre contrat d’aide.',
        )}
        segments={[
          ...plan.medecins.map(({ id }) => ({ code: `m${id}`, libelle: nommerMedecin(plan, id) })),
          ...SOCIETES.map((code) => ({ code, libelle: SOCIETES_EN_CLAIR[code] })),
        ]}
        choisi={enCode(plan.employeur)}
        choisir={(code) => agir({ geste: 'plan', change: { employeur: deCode(plan, code) } })}
      />
      {plan.employeur === 'groupement' ? (
        <Saisie
          id="prix-du-groupement"
          titre="Prix du groupement, en plus du salaire"
          aide={composer('Vide : non su. Le coût montré est alors celui de l’emploi seul.')}
          unite="€ par an"
          genre="entier"
          depart={taperSomme(plan.prix)}
          lire={lireCout}
          donner={(prix) => agir({ geste: 'plan', change: { prix } })}
        />
      ) : null}
      <EmploiChezLEmployeur plan={plan} juges={juges} agir={agir} />
      {[...QUESTION_DU_DEPARTEMENT, ...questionsDuSecretariat(plan, juges)].map((question) => (
        <ChampDeQuestion
          key={question.id}
          question={question}
          dit={plan.commun}
          regime={premier?.vue.entretien.regime}
          prefixe="groupe"
          contradictions={[]}
          repondre={(champ, valeur) => agir({ geste: 'repondre', qui: 'commun', question: question.id, champ, valeur })}
          ignorer={(oui) => agir({ geste: 'ignorer', qui: 'commun', question: question.id, oui })}
        />
      ))}
    </div>
  );
};
