import { chromium, type Browser } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs';

/** Opens the machine's Chromium without a window. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium; set LOKET_CHROMIUM to one.');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}
