import { type FormEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Jour } from '../../../commun/jour.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { direActeEnEntier } from '../../../usages/suivi/actes-ecrits.ts';
import { saisirActe } from './acte-saisi.ts';
import { prevoir } from './apercu.ts';
import { ApercuAffiche } from './apercu-affiche.tsx';
import { BoutonsDuFormulaire } from './boutons-du-formulaire.tsx';
import { allerALaFaute, Champs } from './champ-affiche.tsx';
import type { FormeDActe } from './formes-d-acte.ts';
import type { Brouillon } from './formulaire.ts';
import { useLecteur } from './lecteur.ts';
import { tenirContrat } from './ouvrir.ts';
import type { ContratTenu } from './tenue.ts';

const PREFIXE = 'acte';

interface Proprietes {
  readonly forme: FormeDActe;
  readonly depart: Brouillon;
  readonly tenu: ContratTenu;
  readonly au: Jour;
  readonly aujourdHui: Jour;
  /** La place de l'acte qu'une annulation retire. */
  readonly vise?: number | undefined;
  /** Le formulaire est fini : l'acte est ajouté, ou l'on y renonce. */
  readonly finir: (dit: string) => void;
}

/** Le formulaire d'un acte, et ce qu'il ferait. Rien n'est ajouté sans l'avoir vu. */
export const SaisieDActe = ({ forme, depart, tenu, au, aujourdHui, vise, finir }: Proprietes) => {
  const [brouillon, poser] = useState(depart);
  const [essaye, essayer] = useState(false);
  const formulaire = useRef<HTMLFormElement>(null);
  const lecteur = useLecteur();
  const pose = useDeferredValue(brouillon);
  const examiner = useCallback(
    (ecrit: Brouillon) => {
      const lu = saisirActe(forme, ecrit, tenu.document, aujourdHui, vise);
      return { saisi: lu, apercu: lecteur === undefined ? undefined : prevoir(lu, forme, tenu, au, lecteur) };
    },
    [forme, tenu, aujourdHui, vise, lecteur, au],
  );
  const { saisi, apercu } = useMemo(() => examiner(pose), [examiner, pose]);
  const fautes = useMemo(() => {
    const refus = apercu?.genre === 'refus' ? apercu.refus : [];
    return new Map([
      ...refus.flatMap(({ champ, phrase }) => (champ === undefined ? [] : [[champ, phrase] as const])),
      ...saisi.fautes,
    ]);
  }, [apercu, saisi]);
  const valider = (evenement: FormEvent) => {
    evenement.preventDefault();
    essayer(true);
    // Validé sitôt écrit, l'aperçu montré peut être celui d'avant : on ajoute ce qui est écrit.
    const juste = pose === brouillon ? apercu : examiner(brouillon).apercu;
    if (juste?.genre !== 'effet') return allerALaFaute(formulaire.current);
    const { contrat, le } = juste;
    const ajoute = contrat.lu.actes.at(-1);
    tenirContrat(contrat, { ...tenu, gestes: tenu.gestes + 1 });
    const dit = ajoute === undefined ? 'L’acte' : direActeEnEntier(ajoute, contrat.lu.actes);
    finir(`Ajouté au contrat\u00a0: ${dit}.${le > au ? ` Il comptera le ${ecrireDate(le)}.` : ''}`);
  };
  return (
    <form ref={formulaire} className="contrat-saisie" noValidate onSubmit={valider}>
      <div className="contrat-saisie-champs">
        <Champs
          champs={forme.champs}
          prefixe={PREFIXE}
          brouillon={brouillon}
          fautes={fautes}
          essaye={essaye}
          ecrire={(cle, valeur) => poser((avant) => new Map(avant).set(cle, valeur))}
        />
      </div>
      <section className="contrat-apercu" aria-labelledby="titre-apercu">
        <h3 id="titre-apercu">Ce que cela changerait</h3>
        <ApercuAffiche apercu={apercu} au={au} />
      </section>
      <BoutonsDuFormulaire valider="Ajouter au contrat" renoncer={() => finir('')} />
    </form>
  );
};
