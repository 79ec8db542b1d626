import { writeDate, writeNumber } from '../../i18n/intl.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getCachePrefix, isOfflineList, type OfflineList } from '../../offline/list.ts';
import { compareKept, storeFiles, WrongFile } from './store.ts';

/** A list as it was kept, with the moment of keeping. */
type KeptList = OfflineList & { kept: string };

const isKeptList = (list: unknown): list is KeptList =>
  isOfflineList(list) && 'kept' in list && !Number.isNaN(Date.parse(String(list.kept)));

/** Days after which a kept edition is called old. */
const oldAfter = 30;

/** Address of the site on its host: `/`, or `/repo/` below a path. */
const home = import.meta.env.BASE_URL;
const cachePrefix = getCachePrefix(home);

/** The day of a moment where the reader is, as YYYY-MM-DD. */
const toLocalDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/**
 * `<keep-edition>`: stores an edition in this browser when the reader asks for it, and never before. Its texts come as
 * data attributes, because words belong to the page and not to the script.
 */
class KeepEdition extends HTMLElement {
  private get locale(): Locale {
    return this.dataset['locale'] as Locale; // set by the page
  }
  private get listAddress(): string {
    return `${home}${this.locale}/offline.json`;
  }
  /** What is being kept, so that the worker knows new files for right while the old list still holds for others. */
  private get pendingAddress(): string {
    return `${home}${this.locale}/offline.pending.json`;
  }
  private get cacheName(): string {
    return cachePrefix + this.locale;
  }

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.on('keep', () => this.keep());
    this.on('remove', () => this.forget());
    void this.describe();
  }

  private on(name: string, act: () => Promise<void>): void {
    this.querySelector(`[data-action=${name}]`)!.addEventListener('click', () => {
      void act().catch(async (error: unknown) => {
        const message =
          error instanceof WrongFile
            ? this.word('wrong', { file: `\u2068${error.address}\u2069` }) // a path reads from left to right
            : this.word('failed');
        await this.describe().catch(() => {});
        this.say(message);
        if (name === 'keep') this.show('keep', true); // to try again
      });
    });
  }

  /** A text of the page with its values. */
  private word(name: string, values: Record<string, string> = {}): string {
    const text = this.getAttribute(`data-${name}`) ?? '';
    return Object.entries(values).reduce((filled, [key, value]) => filled.replace(`{{${key}}}`, () => value), text);
  }

  private show(name: string, isShown: boolean): void {
    this.querySelector<HTMLElement>(`[data-action=${name}]`)!.hidden = !isShown;
  }

  private say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }

  private toSize(bytes: number): string {
    const options = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
    return writeNumber(this.locale, Math.max(bytes, 1e5) / 1e6, options);
  }

  private async readKept(): Promise<KeptList | undefined> {
    if (!(await caches.has(this.cacheName))) return undefined;
    const response = await (await caches.open(this.cacheName)).match(this.listAddress);
    const list: unknown = await response?.json().catch(() => undefined);
    return isKeptList(list) ? list : undefined;
  }

  /** @returns undefined without a network. @throws {WrongFile} when something else came than a list */
  private async readCurrent(): Promise<OfflineList | undefined> {
    const response = await fetch(`${this.listAddress}?fresh`, { cache: 'no-store', redirect: 'manual' }).catch(
      () => undefined,
    );
    if (!response) return undefined;
    const list: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
    if (!isOfflineList(list)) throw new WrongFile(this.listAddress);
    return list;
  }

  /** Compares what is kept with a list. */
  private async compare(list: OfflineList): ReturnType<typeof compareKept> {
    if (!(await caches.has(this.cacheName))) return { fetch: Object.keys(list.files), remove: [], bytes: list.bytes };
    const own = [this.listAddress, this.pendingAddress];
    return compareKept(await caches.open(this.cacheName), list, own);
  }

  /** Says what is kept, how old it is and what has changed since; offers what can be done about it. */
  private async describe(): Promise<void> {
    const [kept, current] = await Promise.all([this.readKept(), this.readCurrent().catch(() => undefined)]);
    const change = current && (await this.compare(current));
    const isChanged = change !== undefined && change.fetch.length + change.remove.length > 0;
    this.show('keep', isChanged || (current !== undefined && !kept));
    this.show('remove', await caches.has(this.cacheName));
    this.querySelector('[data-action=keep]')!.textContent = this.word(kept ? 'update' : 'keep');
    if (!kept) return this.say(change ? this.word('size', { size: this.toSize(change.bytes) }) : this.word('failed'));
    const since = new Date(kept.kept);
    const date = writeDate(this.locale, toLocalDay(since));
    const isOld = Date.now() - since.getTime() > oldAfter * 86_400_000;
    const sentences = [
      this.word('kept', { date }),
      isOld && this.word('old'),
      current && (isChanged ? this.word('changed', { size: this.toSize(change.bytes) }) : this.word('fresh')),
    ];
    this.say(sentences.filter(Boolean).join(' '));
  }

  private async keep(): Promise<void> {
    const current = await this.readCurrent();
    if (!current) return this.say(this.word('failed'));
    await navigator.serviceWorker.register(`${home}sw.js`);
    await navigator.serviceWorker.ready;
    // Asks the browser not to clear what was kept when space runs short; it may say no.
    await navigator.storage?.persist?.();
    const { fetch: wanted, remove: dropped } = await this.compare(current);
    const cache = await caches.open(this.cacheName);
    await cache.put(this.pendingAddress, Response.json(current));
    await storeFiles(cache, current, wanted, home.replace(/\/$/, ''), (done) =>
      this.say(
        this.word('progress', {
          done: writeNumber(this.locale, done),
          total: writeNumber(this.locale, wanted.length),
        }),
      ),
    );
    for (const address of dropped) await cache.delete(address);
    // Last: a keeping that was interrupted begins where what is kept still differs.
    const list: KeptList = { ...current, kept: new Date().toISOString() };
    await cache.put(this.listAddress, Response.json(list));
    await cache.delete(this.pendingAddress);
    await this.describe();
  }

  private async forget(): Promise<void> {
    await caches.delete(this.cacheName);
    const isLast = !(await caches.keys()).some((name) => name.startsWith(cachePrefix));
    if (isLast) await (await navigator.serviceWorker.getRegistration(home))?.unregister();
    await this.describe();
  }
}

customElements.define('keep-edition', KeepEdition);
