import type { MissionDuCandidat, ReponseAuCandidat } from '../../../usages/devenir-assistant.ts';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { Appui } from '../etapes/appui.tsx';
import { CAISSE_DU_MEDECIN, Manques, UnEnonce } from './avis.tsx';
import { compterLesMissions, direLaPermission, MOMENTS_EN_CLAIR, parMoment } from './missions.ts';

const UneMission = ({ mission }: { readonly mission: MissionDuCandidat }) => (
  <li className="candidat-avis">
    <Marque reponse={mission.permise} cote={20} muette />
    <div>
      <div className="candidat-tete">
        <h4>{mission.libelle}</h4>
        <span className={`candidat-mot candidat-mot-${mission.permise}`}>{direLaPermission(mission)}</span>
      </div>
      {mission.condition === null ? null : <p>{mission.condition}</p>}
      <Manques manques={mission.manques} />
      <Appui
        appui={{ fondements: [mission.fondement], points: mission.points, certitude: mission.certitude }}
        nom={mission.libelle}
        destinataire={CAISSE_DU_MEDECIN}
      />
    </div>
  </li>
);

/** Ce que l'on fait, et ce que l'on ne fait pas, moment par moment. */
export const Missions = ({ reponse: { missions, limites } }: { readonly reponse: ReponseAuCandidat }) => (
  <Bloc
    id="missions"
    titre="Ce que vous ferez, et ne ferez pas"
    precision={`Tâches\u00a0: ${compterLesMissions(missions)}`}
  >
    {parMoment(missions).map(({ moment, missions: duMoment }) => (
      <div key={moment} className="candidat-moment">
        <h3>{MOMENTS_EN_CLAIR[moment]}</h3>
        <ul className="candidat-liste">
          {duMoment.map((mission) => (
            <UneMission key={mission.code} mission={mission} />
          ))}
        </ul>
      </div>
    ))}
    <div className="candidat-moment">
      <h3>Les limites du métier</h3>
      <ul className="candidat-liste">
        {limites.map((limite) => (
          <UnEnonce key={limite.phrase} enonce={limite} nom={limite.phrase} />
        ))}
      </ul>
    </div>
  </Bloc>
);
