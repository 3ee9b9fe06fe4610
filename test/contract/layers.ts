/** What the check reads of a `package.json`. */
export interface PackageManifest {
  readonly folder: string;
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Layers from the top; packages on one line do not import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['stories', 'test'],
  ['storefront', 'edge', 'cli'],
  ['chat', 'agent', 'commerce', 'channels'],
  ['conversation', 'content'],
  ['cards', 'db'],
  ['element-kit', 'client', 'domain'],
  ['contracts'],
];

const BROWSER_ONLY = new Set(['chat', 'conversation', 'cards', 'element-kit']);
const SERVER_ONLY = new Set(['edge', 'agent', 'commerce', 'channels', 'content', 'db']);

/**
 * Dependencies that break the direction of imports.
 *
 * @returns One sentence for each fault, empty when all is well.
 */
export function findLayerFaults(manifests: readonly PackageManifest[]): string[] {
  return manifests.flatMap((manifest) => {
    const own = shortName(manifest.name);
    if (layerOf(own) === -1) return [`${manifest.name} has no layer; add it to LAYERS`];
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    return names.filter((name) => name.startsWith('@loket/')).flatMap((name) => toFault(manifest.name, own, name));
  });
}

function toFault(fromName: string, from: string, toName: string): string[] {
  const to = shortName(toName);
  if (layerOf(to) <= layerOf(from)) return [`${fromName} may not depend on ${toName}: imports point down only`];
  if (BROWSER_ONLY.has(from) && SERVER_ONLY.has(to)) {
    return [`${fromName} runs in the browser and may not depend on ${toName}, which runs on the server`];
  }
  return [];
}

function shortName(name: string): string {
  return name.replace('@loket/', '');
}

function layerOf(name: string): number {
  return LAYERS.findIndex((layer) => layer.includes(name));
}
