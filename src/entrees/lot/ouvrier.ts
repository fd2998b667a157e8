import { creerTraitement, rejeterBloc } from './blocs.ts';
import { tenirPoste } from './poste.ts';

tenirPoste((tache) => ({
  traiter: creerTraitement(tache),
  rejeter: (ligne, raison) => rejeterBloc(ligne, raison, tache),
}));
