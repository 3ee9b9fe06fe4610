/** A custom elements manifest, as far as merging needs to know it. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly unknown[];
}

/** One manifest of all packages, for the tables of the docs pages. */
export function mergeManifests(manifests: readonly Manifest[]): Manifest {
  return { schemaVersion: '1.0.0', modules: manifests.flatMap(({ modules }) => modules) };
}
