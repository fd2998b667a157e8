import { jourDe } from '../../../commun/jour.ts';
import { CODES_COLONNES, type CodeColonne, type CodeRegle } from '../../../droit/codes.ts';
import { type CleEtabli, etabli } from '../../../droit/fondement.ts';
import { type CodePoint, point } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { type CleTexte, TEXTES } from '../../../droit/textes.ts';
import { lirePoint } from '../../../explication/arbre.ts';
import { REGLES_EN_PHRASE } from '../../../explication/phrases.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import type { LigneDuRecueil } from '../../../usages/recueil.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { Lectures, QuestionAPoser } from '../pourquoi/point.tsx';
import {
  colonnesDe,
  emploisDe,
  emploisDeLaSource,
  pointsDeLaRegle,
  RECUEIL,
  reunirLesValeurs,
  type ValeurEmployee,
} from './emplois.ts';
import {
  Etablis,
  nommerLesTextes,
  Partie,
  Points,
  Regles,
  Sources,
  type ValeurMontree,
  Valeurs,
} from './fiche-morceaux.tsx';
import { direOrigine } from './natures.ts';
import { direPeriode, periodeDeSignature } from './periodes.ts';
import { nommerRegle } from './sujets.ts';

const direLaPeriode = (colonne: CodeColonne): string =>
  `${COLONNES[colonne].libelle}, contrats signés ${direPeriode(periodeDeSignature(colonne))}`;

const montrer = ({ regle, objet, enClair, colonnes }: ValeurEmployee): ValeurMontree => ({
  nom: `${nommerRegle(regle)}, ${objet}`,
  detail: nommerLesTextes(colonnes),
  valeur: enClair,
});

/** Un point que les sources établissent : qui le dit, où il vaut, ce qui s'y appuie. */
export const FicheEtabli = ({ cle }: { readonly cle: CleEtabli }) => {
  const { certitude, sources, reserve } = etabli(cle);
  const emplois = emploisDe(cle);
  const colonnes = colonnesDe(emplois);
  return (
    <>
      <div className="fiche-attributs">
        <SigneDeCertitude valeur={certitude} />
        {colonnes.map((colonne) => (
          <span key={colonne} className="legende">
            {direLaPeriode(colonne)}
          </span>
        ))}
      </div>
      {reserve === undefined ? null : (
        <p className="fiche-reserve">
          <strong>Réserve.</strong> {composer(reserve)}
        </p>
      )}
      <Partie id="sources" titre={sources.length === 0 ? 'Aucune source lue' : 'Qui le dit'}>
        {sources.length === 0 ? (
          <p>Aucune source lue ne l’écrit. C’est pourquoi ce point est contesté, et n’établit rien à lui seul.</p>
        ) : (
          <Sources cles={sources} />
        )}
      </Partie>
      <Partie id="emplois" titre="Ce qui s’y appuie">
        {emplois.regles.length + emplois.valeurs.length === 0 ? (
          <p>Aucune règle calculée&nbsp;: ce point éclaire le droit sans décider d’une réponse.</p>
        ) : null}
        {emplois.regles.length === 0 ? null : <Regles regles={emplois.regles} />}
        {emplois.valeurs.length === 0 ? null : <Valeurs valeurs={emplois.valeurs.map(montrer)} />}
      </Partie>
      {emplois.points.length === 0 ? null : (
        <Partie id="points" titre="Ce qui reste à trancher autour">
          <Points codes={emplois.points} />
        </Partie>
      )}
    </>
  );
};

/** Un point contesté ou une lacune : les lectures, qui tient chacune, celle qui est retenue, et la question. */
export const FichePoint = ({ cle }: { readonly cle: CodePoint }) => {
  const { departement } = useSimulation().vue.entretien.situation.medecin;
  const lu = lirePoint(cle, departement);
  const { nature, regles, colonnes, fondements } = point(cle);
  const tenantes = tenantesDe(cle);
  return (
    <>
      <div className="fiche-attributs">
        {nature === 'conteste' ? (
          <SigneDeCertitude valeur="contestee" />
        ) : (
          <span className="case-indeterminee">non lu</span>
        )}
        {colonnes.length === 0 ? null : <span className="legende">{nommerLesTextes(colonnes)}</span>}
      </div>
      <Partie id="lectures" titre={nature === 'conteste' ? 'Les lectures' : 'Ce qui manque'}>
        <Lectures lu={lu} />
      </Partie>
      <QuestionAPoser lu={lu} />
      {departement === undefined && lu.question.startsWith('Bonjour') ? (
        <p className="legende fiche-departement">
          Donnez votre département dans <LienInterne vers="/">Simuler</LienInterne>&nbsp;: votre caisse sera nommée ici.
        </p>
      ) : null}
      {tenantes.length === 0 ? null : (
        <Partie id="sources" titre="Les sources des lectures">
          <Sources cles={tenantes} />
        </Partie>
      )}
      {regles.length === 0 ? null : (
        <Partie id="regles" titre="Les règles que ce point touche">
          <Regles regles={regles.map((regle) => ({ regle, colonnes }))} />
        </Partie>
      )}
      {fondements.length === 0 ? null : (
        <Partie id="etablis" titre="Ce que l’on sait autour">
          <Etablis cles={fondements} />
        </Partie>
      )}
    </>
  );
};

const tenantesDe = (cle: CodePoint): readonly CleTexte[] => {
  const lu = point(cle);
  return lu.nature === 'lacune' ? [] : [...new Set(Object.values(lu.lectures).flatMap(({ tenuePar }) => tenuePar))];
};

/** Les valeurs que les quatre textes disent de même, sans autre période que la leur. */
const communesDe = (regle: CodeRegle): readonly ValeurMontree[] =>
  reunirLesValeurs(RECUEIL.filter((ligne) => ligne.regle === regle && periodePropre(ligne, ligne.colonne) === null))
    .filter(({ colonnes }) => colonnes.length === CODES_COLONNES.length)
    .map(({ objet, enClair }) => ({ nom: objet, detail: null, valeur: enClair }));

/** La période d'une valeur, quand elle n'est pas celle du texte. */
const periodePropre = ({ du, au }: LigneDuRecueil, colonne: CodeColonne): string | null => {
  const periode = { du: jourDe(du), au: au === null ? null : jourDe(au) };
  return periode.au === null && periode.du === COLONNES[colonne].du ? null : direPeriode(periode);
};

interface SousUnTexteProps {
  readonly regle: CodeRegle;
  readonly colonne: CodeColonne;
  /** Ce qui est déjà dit pour tous les textes. */
  readonly communes: readonly ValeurMontree[];
}

const SousUnTexte = ({ regle, colonne, communes }: SousUnTexteProps) => {
  const fonde = COLONNES[colonne].fondements[regle];
  const valeurs = RECUEIL.filter((ligne) => ligne.regle === regle && ligne.colonne === colonne).flatMap(
    (ligne): readonly ValeurMontree[] =>
      ligne.objetEnClair === null ||
      communes.some(({ nom, valeur }) => nom === ligne.objetEnClair && valeur === ligne.enClair)
        ? []
        : [{ nom: ligne.objetEnClair, detail: periodePropre(ligne, colonne), valeur: ligne.enClair }],
  );
  return (
    <Partie id={colonne} titre={COLONNES[colonne].libelle}>
      <p className="legende">Contrats signés {direPeriode(periodeDeSignature(colonne))}</p>
      {fonde === 'sans objet' ? <p className="droit-sans-objet">Sans objet sous ce texte.</p> : null}
      {typeof fonde === 'object' && 'lacune' in fonde ? <Points codes={[fonde.lacune]} /> : null}
      {typeof fonde === 'object' && 'cles' in fonde ? <Etablis cles={fonde.cles} /> : null}
      {valeurs.length === 0 ? null : <Valeurs valeurs={valeurs} />}
    </Partie>
  );
};

/** Une règle, texte par texte. */
export const FicheRegle = ({ cle }: { readonly cle: CodeRegle }) => {
  const points = pointsDeLaRegle(cle, null);
  const communes = communesDe(cle);
  return (
    <>
      <p className="raison-regle">{composer(REGLES_EN_PHRASE[cle])}</p>
      {communes.length === 0 ? null : (
        <Partie id="communes" titre="Quel que soit le texte">
          <Valeurs valeurs={communes} />
        </Partie>
      )}
      {CODES_COLONNES.map((colonne) => (
        <SousUnTexte key={colonne} regle={cle} colonne={colonne} communes={communes} />
      ))}
      {points.length === 0 ? null : (
        <Partie id="points" titre="Ce qui n’est pas tranché, ou pas lu">
          <Points codes={points} />
        </Partie>
      )}
    </>
  );
};

/** Une source : où la lire, quand elle a été relevée, et tout ce qui repose sur elle. */
export const FicheSource = ({ cle }: { readonly cle: CleTexte }) => {
  const { nature, date, lien, certitude, releve } = TEXTES[cle];
  const { etablis, points } = emploisDeLaSource(cle);
  return (
    <>
      <div className="fiche-attributs">
        <span className="legende">{direOrigine(nature, date)}</span>
        <SigneDeCertitude valeur={certitude} />
        <span className="legende">relevée le {ecrireDate(jourDe(releve))}</span>
      </div>
      <p>
        {lien === null ? (
          'Cette source n’a pas de lien public\u00a0: une copie en a été lue.'
        ) : (
          <a href={lien} target="_blank" rel="noreferrer noopener">
            Lire la publication<span className="invisible"> (nouvel onglet)</span>
          </a>
        )}
      </p>
      <Partie id="etablis" titre={`Ce qu’elle établit, seule ou avec d’autres\u00a0: ${etablis.length}`}>
        {etablis.length === 0 ? <p>Rien, à ce jour.</p> : <Etablis cles={etablis} />}
      </Partie>
      {points.length === 0 ? null : (
        <Partie id="points" titre="Les lectures qu’elle tient">
          <Points codes={points} />
        </Partie>
      )}
    </>
  );
};
