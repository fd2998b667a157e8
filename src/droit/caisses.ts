/**
 * Les caisses d'assurance maladie, par département d'exercice : à qui poser la question d'un point contesté.
 *
 * Sources croisées :
 * - table IR_CAI_V « Caisse - Organisme de base » de la Cnam, dans les nomenclatures du SNDS publiées par le Health
 *   Data Hub (mai 2019) ;
 * - arrêté du 31 octobre 2009, qui nomme les vingt-deux caisses nées de fusions le 1er janvier 2010 ;
 * - liste d'adresses des CPAM et CGSS relevée sur ameli.fr caisse par caisse (août 2014, republiée en 2022) ;
 * - pour la Lozère et Mayotte, ameli.fr (2012), le Cleiss (2020) et les jeux de données de l'Urssaf (2023).
 *
 * Aucune n'est récente : chaque nom est à vérifier dans l'annuaire de service-public.fr avant de s'y fier. La table
 * nomme souvent la ville du siège ; là où un département n'a qu'une caisse, le nom écrit ici est celui du département.
 * Les Hautes-Alpes sont laissées de côté : un regroupement avec la caisse d'allocations familiales n'a pu être ni
 * établi ni écarté. Quand un département a plusieurs caisses, aucune source lue n'en donne les limites.
 */
export interface Caisse {
  readonly nom: string;
  readonly note?: string;
}

/** Jour auquel la liste est tenue ; ses sources, plus anciennes, sont datées ci-dessus. */
export const CAISSES_TENUES_AU = '2026-11-22';

export const CAISSES: Readonly<Record<string, readonly Caisse[]>> = {
  '01': [{ nom: "CPAM de l'Ain" }],
  '02': [{ nom: "CPAM de l'Aisne" }],
  '03': [{ nom: "CPAM de l'Allier" }],
  '04': [{ nom: 'CPAM des Alpes-de-Haute-Provence' }],
  '06': [{ nom: 'CPAM des Alpes-Maritimes' }],
  '07': [{ nom: "CPAM de l'Ardèche" }],
  '08': [{ nom: 'CPAM des Ardennes' }],
  '09': [{ nom: "CPAM de l'Ariège" }],
  '10': [{ nom: "CPAM de l'Aube" }],
  '11': [{ nom: "CPAM de l'Aude" }],
  '12': [{ nom: "CPAM de l'Aveyron" }],
  '13': [{ nom: 'CPAM des Bouches-du-Rhône' }],
  '14': [{ nom: 'CPAM du Calvados' }],
  '15': [{ nom: 'CPAM du Cantal' }],
  '16': [{ nom: 'CPAM de la Charente' }],
  '17': [{ nom: 'CPAM de la Charente-Maritime' }],
  '18': [{ nom: 'CPAM du Cher' }],
  '19': [{ nom: 'CPAM de la Corrèze' }],
  '2A': [{ nom: 'CPAM de la Corse-du-Sud' }],
  '2B': [{ nom: 'CPAM de la Haute-Corse' }],
  '21': [{ nom: "CPAM de la Côte-d'Or" }],
  '22': [{ nom: "CPAM des Côtes-d'Armor" }],
  '23': [{ nom: 'CPAM de la Creuse' }],
  '24': [{ nom: 'CPAM de la Dordogne' }],
  '25': [{ nom: 'CPAM du Doubs' }],
  '26': [{ nom: 'CPAM de la Drôme' }],
  '27': [{ nom: "CPAM de l'Eure" }],
  '28': [{ nom: "CPAM d'Eure-et-Loir" }],
  '29': [{ nom: 'CPAM du Finistère' }],
  '30': [{ nom: 'CPAM du Gard' }],
  '31': [{ nom: 'CPAM de la Haute-Garonne' }],
  '32': [{ nom: 'CPAM du Gers' }],
  '33': [{ nom: 'CPAM de la Gironde' }],
  '34': [{ nom: "CPAM de l'Hérault" }],
  '35': [{ nom: "CPAM d'Ille-et-Vilaine" }],
  '36': [{ nom: "CPAM de l'Indre" }],
  '37': [{ nom: "CPAM d'Indre-et-Loire" }],
  '38': [{ nom: "CPAM de l'Isère" }],
  '39': [{ nom: 'CPAM du Jura' }],
  '40': [
    {
      nom: 'CPAM des Landes',
      note: 'Le canton de Saint-Martin-de-Seignanx relevait de la caisse de Bayonne en 2006 : à vérifier.',
    },
  ],
  '41': [{ nom: 'CPAM de Loir-et-Cher' }],
  '42': [{ nom: 'CPAM de la Loire' }],
  '43': [{ nom: 'CPAM de la Haute-Loire' }],
  '44': [{ nom: 'CPAM de Loire-Atlantique' }],
  '45': [{ nom: 'CPAM du Loiret' }],
  '46': [{ nom: 'CPAM du Lot' }],
  '47': [{ nom: 'CPAM de Lot-et-Garonne' }],
  '48': [{ nom: 'Caisse commune de sécurité sociale (CCSS) de la Lozère', note: 'Elle tient lieu de CPAM.' }],
  '49': [{ nom: 'CPAM de Maine-et-Loire' }],
  '50': [{ nom: 'CPAM de la Manche' }],
  '51': [{ nom: 'CPAM de la Marne' }],
  '52': [{ nom: 'CPAM de la Haute-Marne' }],
  '53': [{ nom: 'CPAM de la Mayenne' }],
  '54': [{ nom: 'CPAM de Meurthe-et-Moselle' }],
  '55': [{ nom: 'CPAM de la Meuse' }],
  '56': [{ nom: 'CPAM du Morbihan' }],
  '57': [{ nom: 'CPAM de la Moselle' }],
  '58': [{ nom: 'CPAM de la Nièvre' }],
  '59': [
    { nom: 'CPAM de Lille-Douai' },
    { nom: 'CPAM de Roubaix-Tourcoing' },
    { nom: 'CPAM des Flandres' },
    { nom: 'CPAM du Hainaut' },
  ],
  '60': [{ nom: "CPAM de l'Oise" }],
  '61': [{ nom: "CPAM de l'Orne" }],
  '62': [{ nom: "CPAM de l'Artois" }, { nom: "CPAM de la Côte d'Opale" }],
  '63': [{ nom: 'CPAM du Puy-de-Dôme' }],
  '64': [{ nom: 'CPAM de Bayonne' }, { nom: 'CPAM de Pau-Pyrénées' }],
  '65': [{ nom: 'CPAM des Hautes-Pyrénées' }],
  '66': [{ nom: 'CPAM des Pyrénées-Orientales' }],
  '67': [{ nom: 'CPAM du Bas-Rhin' }],
  '68': [{ nom: 'CPAM du Haut-Rhin' }],
  '69': [{ nom: 'CPAM du Rhône' }],
  '70': [{ nom: 'CPAM de la Haute-Saône' }],
  '71': [{ nom: 'CPAM de Saône-et-Loire' }],
  '72': [{ nom: 'CPAM de la Sarthe' }],
  '73': [{ nom: 'CPAM de la Savoie' }],
  '74': [{ nom: 'CPAM de la Haute-Savoie' }],
  '75': [{ nom: 'CPAM de Paris' }],
  '76': [{ nom: 'CPAM de Rouen-Elbeuf-Dieppe-Seine-Maritime' }, { nom: 'CPAM du Havre' }],
  '77': [{ nom: 'CPAM de Seine-et-Marne' }],
  '78': [{ nom: 'CPAM des Yvelines' }],
  '79': [{ nom: 'CPAM des Deux-Sèvres' }],
  '80': [{ nom: 'CPAM de la Somme' }],
  '81': [{ nom: 'CPAM du Tarn' }],
  '82': [{ nom: 'CPAM de Tarn-et-Garonne' }],
  '83': [{ nom: 'CPAM du Var' }],
  '84': [{ nom: 'CPAM de Vaucluse' }],
  '85': [{ nom: 'CPAM de la Vendée' }],
  '86': [{ nom: 'CPAM de la Vienne' }],
  '87': [{ nom: 'CPAM de la Haute-Vienne' }],
  '88': [{ nom: 'CPAM des Vosges' }],
  '89': [{ nom: "CPAM de l'Yonne" }],
  '90': [{ nom: 'CPAM du Territoire de Belfort' }],
  '91': [{ nom: "CPAM de l'Essonne" }],
  '92': [{ nom: 'CPAM des Hauts-de-Seine' }],
  '93': [{ nom: 'CPAM de la Seine-Saint-Denis' }],
  '94': [{ nom: 'CPAM du Val-de-Marne' }],
  '95': [{ nom: "CPAM du Val-d'Oise" }],
  '971': [{ nom: 'CGSS de la Guadeloupe' }],
  '972': [{ nom: 'CGSS de la Martinique' }],
  '973': [{ nom: 'CGSS de la Guyane' }],
  '974': [{ nom: 'CGSS de La Réunion' }],
  '976': [{ nom: 'Caisse de sécurité sociale de Mayotte (CSSM)' }],
};
