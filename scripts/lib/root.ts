import { join } from 'node:path';

/** Folder of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** What builds write. */
export const DIST = join(ROOT, 'dist');

/** The bundled Worker: `main.js` and `options.json`. */
export const EDGE_BUNDLE = join(DIST, 'edge');

/** SQL files, in the order of their names. */
export const MIGRATIONS = join(ROOT, 'packages/db/migrations');

/** Where `npm start` keeps everything that survives a restart. */
export const STATE_DIR = join(ROOT, '.loket');
