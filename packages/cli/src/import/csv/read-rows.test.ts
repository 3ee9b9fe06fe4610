import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRow } from './csv-row.ts';
import { readLines } from './read-lines.ts';
import { readRows } from './read-rows.ts';

async function readAll(text: string, chunkBytes = 7) {
  const bytes = new TextEncoder().encode(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const { columns, rows } = await readRows(readLines(chunks()));
  const all = await Array.fromAsync(rows);
  return {
    cells: all.flatMap((row) => (row instanceof CsvRow ? [columns.map((column) => row.get(column))] : [])),
    lines: all.flatMap((row) => (row instanceof CsvRow ? [row.line] : [])),
    faultLines: all.flatMap((row) => (row instanceof CsvRow ? [] : [row.line])),
  };
}

describe('reading rows', () => {
  it.each(['\n', '\r\n', '\r'])('ends lines with %j, also inside quotes and across chunks', async (end) => {
    const text = ['a,b', '1,"x', 'y, ""z"""', '', '2,ö', ''].join(end);
    expect(await readAll(text)).toEqual({
      cells: [
        ['1', 'x\ny, "z"'],
        ['2', 'ö'],
      ],
      lines: [2, 5],
      faultLines: [],
    });
  });

  it('loses only the row whose quote was left open', async () => {
    const text = ['a,b', '1,x', '2,"open', '3,y', '4,"also open', '5,z'].join('\n');
    expect(await readAll(text)).toEqual({
      cells: [
        ['1', 'x'],
        ['3', 'y'],
        ['5', 'z'],
      ],
      lines: [2, 4, 6],
      faultLines: [3, 5],
    });
  });

  it('reads short rows as having empty cells, and quotes inside a cell as they stand', async () => {
    expect((await readAll('a,b,c\n1\n2,5" nail,x\n3,y,z')).cells).toEqual([
      ['1', '', ''],
      ['2', '5" nail', 'x'],
      ['3', 'y', 'z'],
    ]);
  });

  it('reads back whatever was written', async () => {
    const cell = fc
      .string({ maxLength: 12, unit: fc.constantFrom('a', 'é', '漢', ' ', ',', '"', '\n', '😀') })
      .map((text) => text.trim());
    const table = fc.array(
      fc.tuple(cell, cell).filter(([a, b]) => a + b !== ''),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, chunkBytes) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        expect((await readAll(['a,b', ...quoted].join('\n'), chunkBytes)).cells).toEqual(rows);
      }),
    );
  });

  it('reads a file of nothing but open quotes in bounded time and memory', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `${index},"open`);
    const { faultLines, cells } = await readAll(['a,b', ...rows].join('\n'), 65_536);
    expect(faultLines.length + cells.length).toBe(3000);
  });
});
