import type { Suivi } from '../../../contrat/contrat.ts';
import { ecrireDate, enMinuscule } from '../../../explication/typographie.ts';
import { direAlerteDeContrat } from '../../../explication/vie.ts';
import { NOMS_DES_OBJECTIFS, objectifsEnDanger } from '../../../usages/suivi/objectifs.ts';
import { ALERTES_A_RISQUE } from '../../../usages/suivi/phrase.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import { Risque } from './risque.tsx';
import './alertes.css';

/** Ce qui attend un geste, puis ce qui est à surveiller. Rien à dire, rien de montré. */
export const Alertes = ({ suivi }: { readonly suivi: Suivi }) => {
  const rangees = suivi.alertes
    .map((alerte, rang) => ({ alerte, rang, aRisque: ALERTES_A_RISQUE.has(alerte.code) }))
    .sort((a, b) => Number(b.aRisque) - Number(a.aRisque));
  if (rangees.length === 0) return null;
  const dangers = objectifsEnDanger(suivi);
  return (
    <Bloc id="alertes" titre="Ce qui demande votre attention" classe="feuille contrat-alertes">
      <ul>
        {rangees.map(({ alerte, rang, aRisque }) => {
          const enDanger = dangers.get(rang);
          const phrase = `${enDanger === undefined ? '' : `${NOMS_DES_OBJECTIFS[enDanger]}\u00a0: `}${enDanger === undefined ? direAlerteDeContrat(alerte) : enMinuscule(direAlerteDeContrat(alerte))}`;
          return (
            <li key={`${alerte.code}-${alerte.le}-${rang.toString()}`} className="contrat-alerte">
              <Risque degre={aRisque ? 'risque' : 'surveiller'} cote={20} />
              <p>
                <strong>{aRisque ? 'À risque.' : 'À surveiller.'}</strong> {phrase}
              </p>
              <p className="contrat-alerte-jour">
                <span className="legende">{ecrireDate(alerte.le)}</span>
                <ChiffreDuContrat
                  raison={{ genre: 'alerte', rang }}
                  certitude={alerte.fondement.certitude}
                  nom={phrase}
                  titre="Pourquoi cette alerte&nbsp;?"
                  classe="lien"
                >
                  source
                </ChiffreDuContrat>
                <SigneDeCertitude valeur={alerte.fondement.certitude} />
              </p>
            </li>
          );
        })}
      </ul>
    </Bloc>
  );
};
