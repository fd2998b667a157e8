/** Les mesures dans la forme de docs/mesures.json. */

import paquet from '../../package.json' with { type: 'json' };
import type { Demarrages } from './demarrage.ts';
import { decrireLaMachine } from './machine.ts';
import type { Distribution, Resultat } from './mesurer.ts';
import { CLASSES } from './situations.ts';
import { ACTES_PAR_VIE } from './vies.ts';

export interface Vitesse {
  readonly medianeParSeconde: number;
  readonly minParSeconde: number;
  readonly maxParSeconde: number;
  readonly ecartInterquartile: number;
  /** La médiane par seconde de processeur, tous fils du processus comptés. */
  readonly medianeParSecondeDeProcesseur: number;
  readonly manches: number;
}

export interface VitesseComparee extends Vitesse {
  readonly version: string;
  /** Combien de fois Tandem va plus vite, médiane contre médiane. */
  readonly ratioTandem: number;
}

export interface Duree {
  readonly medianeMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly ecartInterquartileMs: number;
  readonly tours: number;
}

type Resultats = ReadonlyMap<string, Resultat>;

export interface Recolte {
  readonly regles: Resultats;
  readonly produit: Resultats;
  readonly demarrages: Demarrages;
  readonly chargeAuDepart: number;
  readonly situations: number;
  readonly vies: number;
}

/** Quatre chiffres suffisent : les suivants ne sont que du bruit. */
const arrondir = (nombre: number): number => Number(nombre.toPrecision(4));

const prendre = (resultats: Resultats, nom: string): Resultat => {
  const resultat = resultats.get(nom);
  if (resultat === undefined) throw new Error(`${nom} n’a pas couru`);
  return resultat;
};

const enVitesse = ({ montre, processeur }: Resultat): Vitesse => ({
  medianeParSeconde: arrondir(montre.mediane),
  minParSeconde: arrondir(montre.min),
  maxParSeconde: arrondir(montre.max),
  ecartInterquartile: arrondir(montre.ecartInterquartile),
  medianeParSecondeDeProcesseur: arrondir(processeur.mediane),
  manches: montre.nombre,
});

const enDuree = ({ mediane, min, max, ecartInterquartile, nombre }: Distribution): Duree => ({
  medianeMs: arrondir(mediane),
  minMs: arrondir(min),
  maxMs: arrondir(max),
  ecartInterquartileMs: arrondir(ecartInterquartile),
  tours: nombre,
});

const { version, dependencies, devDependencies } = paquet;

export const rassembler = ({ regles, produit, demarrages, chargeAuDepart, situations, vies }: Recolte) => {
  const tandem = prendre(regles, 'tandem');
  const comparer = (nom: string, versionDuPaquet: string): VitesseComparee => {
    const resultat = prendre(regles, nom);
    return {
      version: versionDuPaquet,
      ...enVitesse(resultat),
      ratioTandem: arrondir(tandem.montre.mediane / resultat.montre.mediane),
    };
  };
  const { charge: chargeALaFin, ...machine } = decrireLaMachine();
  return {
    date: new Date().toISOString().slice(0, 10),
    commande: 'npm run bench',
    machine: { ...machine, chargeAuDepart, chargeALaFin },
    jeu: { situations, vies, actesParVie: ACTES_PAR_VIE },
    regles: {
      tandem: { version, ...enVitesse(tandem) },
      publicodes: comparer('publicodes', dependencies.publicodes),
      zen: comparer('zen', devDependencies['@gorules/zen-engine']),
      zenSansRegle: comparer('zenSansRegle', devDependencies['@gorules/zen-engine']),
      jsonRulesEngine: comparer('jsonRulesEngine', devDependencies['json-rules-engine']),
    },
    selonLesFaits: Object.fromEntries(CLASSES.map((classe) => [classe, enVitesse(prendre(produit, classe))])),
    suivi: { tandem: enVitesse(prendre(produit, 'suivi')) },
    demarrage: {
      tandemEvaluer: {
        ...enDuree(demarrages.commande),
        medianeAuDelaDeNodeMs: arrondir(demarrages.commande.mediane - demarrages.nodeSeul.mediane),
      },
      nodeSeul: enDuree(demarrages.nodeSeul),
    },
  };
};

export type Mesures = ReturnType<typeof rassembler>;
