import { Validator, type SpecData } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEdge, type TestEdge } from '../support/edge.ts';

interface Operation {
  readonly operationId?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

let edge: TestEdge;
let document: Document;

beforeAll(async () => {
  edge = await startTestEdge();
  document = (await (await fetch(`${edge.url}/v1/openapi.json`)).json()) as Document;
});

afterAll(() => edge.dispose());

describe('the document of the API', () => {
  it('is valid OpenAPI, and all that it refers to is there', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document) as unknown as SpecData)).toEqual({ valid: true });
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it('names every operation once, says what each needs, and declares what stands in its path', () => {
    const names: string[] = [];
    for (const [path, item] of Object.entries(document.paths)) {
      for (const operation of Object.values(item)) {
        names.push(operation.operationId ?? `none for ${path}`);
        expect(operation.security, path).toBeDefined();
        const declared = operation.parameters?.filter((each) => each.in === 'path').map((each) => each.name) ?? [];
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        expect(new Set(declared), path).toEqual(new Set(inPath));
      }
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('none'))).toEqual([]);
  });

  it('shows the records of imports', () => {
    const names = Object.keys(document.components.schemas);
    expect(names).toEqual(expect.arrayContaining(['ImportProduct', 'ImportCustomer', 'ImportOrder']));
  });
});
