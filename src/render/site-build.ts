import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { getCards } from '../cards/card.ts';
import { provideCards } from '../cards/provide.ts';
import type { SiteContent } from '../catalog/content.ts';
import { getOutlineKey, getSearchKey } from '../catalog/page-key.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBase } from '../i18n/paths.ts';
import { getBuiltLocales } from '../loaders/editions.ts';
import { getProjectRoot } from '../loaders/project.ts';
import { getBuildVersion } from '../loaders/version.ts';
import { listAssets } from '../offline/edition.ts';
import { listTree } from '../publish/files.ts';
import { putLists } from '../publish/lists.ts';
import type { NextTree } from '../publish/tree.ts';
import { createBundles, getBundleFolder, type BundleFile } from '../search/bundle.ts';
import { getReadTexts } from '../texts/read-texts.ts';
import type { CompiledCode } from './compile.ts';
import type { Output } from './entry.ts';

/** Outputs that are made at a time: while one waits for a picture, another is rendered. */
const concurrency = 8;

/** One build of a site: what its pages, its search and its lists put into the next tree. */
export class SiteBuild {
  private readonly content: SiteContent;
  private readonly locales: readonly Locale[];
  private readonly code: CompiledCode;
  private readonly tree: NextTree;
  private readonly outputs: readonly Output[];
  private bundles: Promise<Map<Locale, BundleFile[]>> | undefined;

  private constructor(content: SiteContent, code: CompiledCode, tree: NextTree, outputs: readonly Output[]) {
    this.content = content;
    this.locales = getBuiltLocales(content.site);
    this.code = code;
    this.tree = tree;
    this.outputs = outputs;
  }

  /** Gives the pages their content, and lists what they make of it. */
  static async open(content: SiteContent, code: CompiledCode, tree: NextTree): Promise<SiteBuild> {
    const pages = await code.load();
    pages.setBuildVersion(getBuildVersion());
    pages.setContent({ content, texts: getReadTexts() });
    return new SiteBuild(content, code, tree, await pages.listOutputs());
  }

  /** Renders the outputs that show something new. @param onProgress told how many of them are done */
  async render(onProgress: (done: number, total: number) => void): Promise<void> {
    const base = getBase(this.content.site.url);
    const outline = getOutlineKey(this.content, this.locales, getBuildVersion());
    const wanted = this.outputs.filter(({ file, key = outline }) => !this.tree.keep(file, key));
    const waiting = wanted.values();
    let done = 0;
    const work = async (): Promise<void> => {
      for (const { file, key = outline, render } of waiting) {
        const bytes = await render();
        this.tree.put(file, bytes, key, file.endsWith('.html') ? listAssets(bytes, base) : undefined);
        onProgress(++done, wanted.length);
        // What other threads have drawn in the meantime is taken from them, and they go on.
        await setImmediate();
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
  }

  private getBundleKey(locale: Locale): string {
    return getSearchKey(this.content, locale, getBuildVersion());
  }

  /** Begins to make the search of the editions that can find something new. */
  beginBundles(): void {
    const changed = this.locales.filter(
      (locale) => !this.tree.has(`${getBundleFolder(locale)}pagefind-entry.json`, this.getBundleKey(locale)),
    );
    this.bundles = createBundles(this.content, changed);
    this.bundles.catch(() => {}); // told when it is awaited
  }

  /** Puts the search of every edition into the site. */
  async putBundles(): Promise<void> {
    const made = (await this.bundles) ?? new Map<Locale, BundleFile[]>();
    const damaged = this.locales.filter((locale) => !made.has(locale) && !this.keepBundle(locale));
    for (const [locale, files] of [...made, ...(await createBundles(this.content, damaged))])
      for (const { path, bytes } of files) this.tree.put(path, bytes, this.getBundleKey(locale));
  }

  /** Takes over the search of an edition. @returns false when a file of it is not what was made */
  private keepBundle(locale: Locale): boolean {
    const [folder, key] = [getBundleFolder(locale), this.getBundleKey(locale)];
    return this.tree.listPublished(folder).every((path) => this.tree.keep(path, key));
  }

  /** Puts the pictures into the site that others see where somebody shares a page. */
  async putCards(): Promise<void> {
    const missing = getCards(this.content, this.locales).filter(({ path }) => !this.tree.keep(path.slice(1), path));
    await provideCards(missing, (path, bytes) => this.tree.put(path.slice(1), bytes, path));
  }

  /** Puts into the site what is published as it is: what browsers load of the code, and the files of public/. */
  putFiles(): void {
    for (const path of listTree(this.code.client))
      if (!this.tree.keep(path, this.code.key))
        this.tree.put(path, readFileSync(join(this.code.client, path)), this.code.key);
    const folder = join(getProjectRoot(), 'public');
    for (const path of listPublic(folder)) this.tree.put(path, readFileSync(join(folder, path)), '');
  }

  /** Last of all, puts into the site what speaks of the rest of it. */
  putLists(): Promise<void> {
    return putLists(this.tree, this.content, this.locales, (path) =>
      readFileSync(join(this.code.client, path), 'latin1'),
    );
  }
}

/** The files of public/, if there is such a folder. */
const listPublic = (folder: string): string[] => {
  try {
    readdirSync(folder);
  } catch {
    return [];
  }
  return listTree(folder);
};
