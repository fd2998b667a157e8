import { defineConfig } from 'vitest/config';
import paquet from './package.json' with { type: 'json' };

const NAVIGATEUR = 'src/**/*.navigateur.test.ts';
const LENT = 'src/**/*.lent.test.ts';

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
          exclude: [NAVIGATEUR, LENT],
        },
      },
      {
        extends: true,
        test: {
          name: 'navigateur',
          environment: 'node',
          include: [NAVIGATEUR],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
