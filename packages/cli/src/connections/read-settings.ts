import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';

/**
 * Settings of a connection from a JSON file. What is in them is checked by the server, which knows every setting.
 *
 * @throws {UsageError} when there is no such file, or it holds no JSON object.
 */
export async function readSettings(path: string): Promise<object> {
  const text = await readText(path);
  let settings: unknown;
  try {
    settings = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`--settings: ${path} is not JSON`, { cause });
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new UsageError(`--settings: ${path} holds no JSON object`);
  }
  return settings;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`--settings: ${path} cannot be read`, { cause });
  }
}
