import { defineConfig } from 'vitest/config';
import paquet from './package.json' with { type: 'json' };

const NAVIGATEUR = 'src/**/*.navigateur.test.ts';

export default defineConfig({
  define: { __VERSION_PROGRAMME__: JSON.stringify(paquet.version) },
  test: {
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unite',
          environment: 'node',
          include: ['src/**/*.test.ts', 'outils/**/*.test.ts'],
          exclude: [NAVIGATEUR],
        },
      },
      {
        extends: true,
        test: {
          name: 'navigateur',
          environment: 'node',
          include: [NAVIGATEUR],
          // Deux navigateurs à la fois : chaque fichier ouvre le sien, et son propre ./tandem.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 30_000,
          // Ce que l'on vérifie se fait attendre sur une machine chargée.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
