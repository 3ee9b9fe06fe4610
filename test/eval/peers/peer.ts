/** A line that a peer learns from. */
export interface PeerLine {
  readonly text: string;
  /** Two letters, or `other`. */
  readonly lang: string;
  readonly label: string;
}

/** A trained classifier that Loket's router is measured against. */
export interface Peer {
  /** Library and version. */
  readonly name: string;
  /** Label of a text; one of those it learned. */
  classify(text: string): Promise<string> | string;
}

const MODULES = new URL('../../peers/node_modules/', import.meta.url);

/**
 * A module of the peers, which are installed apart from the workspace.
 *
 * @param path - Path below `test/peers/node_modules`.
 * @throws {Error} When the peers are not installed; the text says how to install them.
 */
export async function importPeer<T>(path: string): Promise<T> {
  try {
    return (await import(new URL(path, MODULES).href)) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('The peers are not installed: npm ci --prefix test/peers', { cause: error });
  }
}
