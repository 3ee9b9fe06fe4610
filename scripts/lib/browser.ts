import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { UserError } from './output.ts';
import { lastLines, run } from './run.ts';

/**
 * Makes sure that there is a Chromium. On Debian and its kin as root it installs one.
 *
 * @throws {UserError} When there is none: says how to get one.
 */
export async function requireBrowser(): Promise<string | void> {
  const found = findChromium();
  if (found !== null) return found;
  if (process.env.LOKET_CHROMIUM) {
    throw new UserError(`LOKET_CHROMIUM names ${process.env.LOKET_CHROMIUM}, which does not exist.`);
  }
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) throw new UserError(HOW_TO_GET_ONE);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  // The list of packages that an image carries is often older than what the mirror still has.
  await run('apt-get', ['update']);
  const { output } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  if (findChromium() === null) throw new UserError(`${lastLines(output, 12)}\n\n${HOW_TO_GET_ONE}`);
}

const HOW_TO_GET_ONE = `The tests need Chromium or Chrome, and none was found.
  Debian, Ubuntu:  sudo apt-get install chromium
  macOS:           brew install --cask chromium
  elsewhere:       set LOKET_CHROMIUM to the program`;
