import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { installFromDebian } from './debian.ts';
import { ensureFonts } from './fonts.ts';

/** Where systems keep Chromium and its kin. */
const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const find = (): string | undefined => places.find((path) => path !== undefined && existsSync(path));

/**
 * Gives the path of a Chromium: an installed one, else Debian's, which it then installs.
 *
 * @throws when there is none and none can be installed
 */
export function ensureChromium(): string {
  const found = find();
  if (found) return found;
  console.log('No Chromium found; installing Debian’s. / Chưa có Chromium; đang cài bản của Debian.');
  installFromDebian('chromium');
  const installed = find();
  if (!installed) throw new Error('Set CHROMIUM_PATH to a Chromium. / Hãy đặt CHROMIUM_PATH trỏ tới Chromium.');
  return installed;
}

/** Starts a Chromium that asks nothing of the network and has the letters of all scripts. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureChromium(),
    env: { ...process.env, ...ensureFonts() },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
