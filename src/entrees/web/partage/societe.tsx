import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { FORMES_DE_GROUPE } from '../../../droit/codes.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { Choix } from '../elements/choix.tsx';
import { Saisie } from '../elements/saisie.tsx';
import type { AlternativeCollective } from './collectif.ts';
import type { Geste } from './gestes.ts';
import { type Plan, PRESENCES } from './plan.ts';

const FORMES = [
  { code: 'scp', libelle: 'SCP' },
  { code: 'scm', libelle: 'SCM' },
  { code: 'sisa', libelle: 'SISA' },
  { code: 'sel', libelle: 'SEL' },
  { code: 'autre', libelle: 'Autre ou aucune' },
];
const AUCUN_OU_CERTAINS = [
  { code: 'aucun', libelle: 'Aucun' },
  { code: 'certains', libelle: 'Au moins un' },
];

const lireEtp = (texte: string): Resultat<number, string> => {
  const nombre = Number(texte.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  return Number.isInteger(nombre * 2) && nombre > 0 && nombre <= 100
    ? accepter(nombre)
    : refuser(composer('Écrivez un nombre d’ETP, par demis, comme 1 ou 1,5.'));
};

interface Proprietes {
  readonly plan: Plan;
  readonly collectif: AlternativeCollective | undefined;
  readonly agir: (geste: Geste) => void;
}

const presence = (code: string) => PRESENCES.find((une) => une === code);

/** Ce que l'aide collective demande de plus : la société, qui en est, combien d'ETP. */
export const SocieteDuGroupe = ({ plan, collectif, agir }: Proprietes) => {
  const { forme, mep, contratsEnCours, etp } = plan.collectif;
  const change = (nouveau: Partial<Plan['collectif']>) => agir({ geste: 'collectif', change: nouveau });
  const etpDesHeures = collectif?.etpDesHeures;
  return (
    <div className="partage-champs">
      <Choix
        titre="Votre société"
        aide={composer('Celle qui vous réunit : elle seule peut signer un contrat collectif.')}
        segments={FORMES}
        choisi={forme}
        ignore={forme === undefined}
        choisir={(code) => change({ forme: FORMES_DE_GROUPE.find((une) => une === code) })}
        ignorer={() => change({ forme: undefined })}
      />
      <Choix
        titre="Médecins à exercice particulier (MEP) parmi vous"
        segments={AUCUN_OU_CERTAINS}
        choisi={mep}
        ignore={mep === undefined}
        choisir={(code) => change({ mep: presence(code) })}
        ignorer={() => change({ mep: undefined })}
      />
      <Choix
        titre="Contrats individuels déjà en cours"
        aide={composer('Ils sont résiliés avant un contrat collectif.')}
        segments={AUCUN_OU_CERTAINS}
        choisi={contratsEnCours}
        ignore={contratsEnCours === undefined}
        choisir={(code) => change({ contratsEnCours: presence(code) })}
        ignorer={() => change({ contratsEnCours: undefined })}
      />
      <Saisie
        id="etp"
        titre="Nombre d’ETP demandés"
        aide={
          etpDesHeures === undefined
            ? composer('Un ETP fait 35 heures par semaine.')
            : composer(`Vide : ${ecrireNombre(etpDesHeures)} ETP, d’après les heures des assistants.`)
        }
        unite="ETP"
        genre="entier"
        depart={etp === undefined ? '' : ecrireNombre(etp)}
        lire={lireEtp}
        donner={(lu) => change({ etp: lu })}
      />
    </div>
  );
};
