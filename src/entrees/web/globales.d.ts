/** Une feuille de style importée : Vite la range avec la page. */
declare module '*.css';
