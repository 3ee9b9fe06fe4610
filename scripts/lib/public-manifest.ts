interface Member {
  readonly name: string;
  readonly privacy?: string;
}

interface Declaration {
  readonly customElement?: boolean;
  readonly members?: readonly Member[];
  readonly events?: readonly { readonly name?: string }[];
}

/** A custom elements manifest, as far as this reads it. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly object[] }[];
}

const OWN_TO_THE_CLASS = new Set(['private', 'protected']);
/** Members that Lit calls, not the page. */
const LIFECYCLE = new Set(['render', 'willUpdate', 'update', 'firstUpdated', 'updated', 'styles', 'shadowRootOptions']);

/**
 * Leaves in a manifest what a page may use: elements without their private members and lifecycle, and only events with
 * a name of ours. The analyzer makes one without, or named after an argument, of every `dispatchEvent(new SomeEvent())`
 * beside the documented ones.
 */
export function toPublicManifest(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules
      .map((module) => ({
        ...module,
        declarations: (module.declarations ?? []).filter(isElement).map(toPublicElement),
      }))
      .filter(({ declarations }) => declarations.length > 0),
  };
}

function isElement(declaration: Declaration): boolean {
  return declaration.customElement === true;
}

function toPublicElement(declaration: Declaration): Declaration {
  return {
    ...declaration,
    members: (declaration.members ?? []).filter(isPublic),
    events: (declaration.events ?? []).filter(({ name }) => name?.startsWith('loket-')),
  };
}

function isPublic({ name, privacy = 'public' }: Member): boolean {
  return !OWN_TO_THE_CLASS.has(privacy) && !name.startsWith('#') && !LIFECYCLE.has(name);
}
