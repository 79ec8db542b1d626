import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractFromDebian } from './debian.ts';

/** Noto: the letters of Android, in all scripts that a site may be written in. */
const packages = ['fonts-noto-core', 'fonts-noto-mono', 'fonts-noto-cjk'];

const cache = 'node_modules/.cache';
const folder = resolve(cache, 'fonts');
const typefaces = join(folder, 'usr/share/fonts');
const settings = join(folder, 'fonts.conf');

/** What a page gets that asks for no typeface by name (https://www.freedesktop.org/software/fontconfig/fontconfig-user.html). */
const generic = {
  'system-ui': 'Noto Sans',
  'sans-serif': 'Noto Sans',
  serif: 'Noto Serif',
  monospace: 'Noto Sans Mono',
};

const writeSettings = (): string =>
  [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    `<dir>${typefaces}</dir>`,
    `<cachedir>${join(folder, 'known')}</cachedir>`,
    ...Object.entries(generic).map(
      ([name, family]) =>
        `<match><test name="family"><string>${name}</string></test><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`,
    ),
    // Chromium asks for no family at all when a page asks for the one of the system.
    `<match><edit name="family" mode="append" binding="strong"><string>${generic['sans-serif']}</string></edit></match>`,
    '</fontconfig>',
    '',
  ].join('\n');

/** Takes the typefaces out of their packages. @returns false where the machine has no packages of Debian */
function install(): boolean {
  console.log('Fetching Noto typefaces from Debian, once. / Đang tải bộ chữ Noto của Debian, chỉ một lần.');
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'fonts-'));
  try {
    if (!packages.every((name) => extractFromDebian(name, draft))) return false;
    // Whole or not at all, and only once where two commands begin together.
    if (!existsSync(typefaces)) renameSync(draft, folder);
    return true;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Sees to it that a browser on Debian or its kin has the same letters on every machine: without, lines break elsewhere on
 * each, and scripts that a machine knows no letters of are measured as boxes.
 *
 * @returns what to add to the environment of the browser: nothing on other systems, and where the typefaces cannot be had
 *   and no machine decides by what it sees
 * @throws in CI where they cannot be had
 */
export function ensureFonts(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  try {
    if (!existsSync(typefaces) && !install()) return {};
    // Paths in it are absolute, and folders are moved and copied.
    const words = writeSettings();
    if (!existsSync(settings) || readFileSync(settings, 'utf8') !== words) writeFileSync(settings, words);
  } catch (error) {
    if (process.env['CI']) throw error;
    console.warn(
      'The Noto typefaces cannot be had, so this machine’s own are used: lines may break elsewhere. / Không tải được bộ chữ Noto nên dùng chữ có sẵn: chỗ xuống dòng có thể khác.',
    );
    return {};
  }
  return { FONTCONFIG_FILE: settings };
}
