import { fonder } from '../../../droit/fondement.ts';
import { composer } from '../../../explication/typographie.ts';
import { CODES_BROUILLONS } from '../../../usages/documents/codes.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { Appui } from '../etapes/appui.tsx';
import { demanderLaPartie } from '../simuler/viser.ts';
import './employeur.css';

const FONDEMENT = fonder('P-104', 'F-110');
const APPUI = { fondements: [FONDEMENT], points: [], certitude: FONDEMENT.certitude };

const OUTILS = [
  {
    vers: '/',
    etat: demanderLaPartie('cinq-annees'),
    titre: 'Le coût, année par année',
    dit: 'Le salaire et les cotisations d’un cabinet médical, à côté de l’aide : ce qu’il vous reste à payer pendant cinq ans.',
  },
  {
    vers: '/employeur/documents',
    titre: 'Les documents',
    dit: `${CODES_BROUILLONS.length} brouillons à relire : fiche de poste, offre, contrat de travail, formation, lettres à la caisse. Ce que vous écrivez une fois sert à tous.`,
  },
  {
    vers: '/employeur/planning',
    titre: 'Vérifier un planning',
    dit: 'Une semaine de travail devant la convention collective : minimum du temps partiel, demi-journées, coupures, amplitude.',
  },
  {
    vers: '/comptable',
    titre: 'Pour l’expert-comptable',
    dit: 'L’aide par date d’encaissement et par année fiscale, le coût, le reste : ce qu’il vous demandera.',
  },
  {
    vers: '/partage',
    titre: 'Partager un assistant',
    dit: 'Ses heures entre plusieurs médecins, une clé pour le coût, ce que chacun reçoit et doit.',
  },
  {
    vers: '/etapes',
    titre: 'Les étapes et leurs dates',
    dit: 'Déclaration, visite, assurance, formation : ce qui se fait avant et après l’embauche, daté depuis votre simulation.',
  },
] as const;

/** Employer : ce que l'aide ne change pas, et les outils de l'employeur. */
export const PageEmployeur = () => (
  <div className="page emp">
    <section className="feuille emp-tete" aria-labelledby="titre-employer">
      <h1 id="titre-employer">Vous restez l’employeur</h1>
      <p className="emp-phrase">
        <strong>L’Assurance Maladie vous aide à payer&nbsp;; elle n’emploie pas.</strong> Deux contrats vivent côte à
        côte&nbsp;: le contrat de travail, entre vous et l’assistant, et le contrat d’aide, entre vous et votre caisse.
        Vous embauchez vous-même, ou vous passez par un groupement d’employeurs qui le fait contre rémunération.
      </p>
      <Appui appui={APPUI} nom="vous restez l’employeur" destinataire="à un juriste" />
    </section>
    <ul className="emp-outils">
      {OUTILS.map(({ vers, titre, dit, ...reste }) => (
        <li key={vers} className="feuille emp-outil">
          <h2>
            <LienInterne vers={vers} {...reste}>
              {titre}
            </LienInterne>
          </h2>
          <p>{composer(dit)}</p>
        </li>
      ))}
    </ul>
    <p className="emp-rien aide">
      Rien n’est envoyé&nbsp;: les documents et le planning se font dans votre navigateur. Ils ne remplacent ni un
      avocat, ni un expert-comptable.
    </p>
  </div>
);
