/** Posée à la construction par outils/construire.mjs, et dans les essais par vitest.config.ts. */
declare const __VERSION_PROGRAMME__: string;
