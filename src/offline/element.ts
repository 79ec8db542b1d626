import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { compareLists, getCachePrefix, type OfflineList } from './list.ts';

/** A list as it was kept, with the moment of keeping. */
type KeptList = OfflineList & { kept: string };

/** Days after which a kept edition is called old. */
const oldAfter = 30;

/** Address of the site on its host: `/`, or `/repo/` below a path. */
const home = import.meta.env.BASE_URL;
const cachePrefix = getCachePrefix(home);

/** Files fetched at the same time. */
const parallel = 4;

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
      void act().catch(() => this.say(this.word('failed')));
    });
  }

  /** A text of the page with its values. */
  private word(name: string, values: Record<string, string> = {}): string {
    const text = this.getAttribute(`data-${name}`) ?? '';
    return Object.entries(values).reduce((filled, [key, value]) => filled.replace(`{{${key}}}`, () => value), text);
  }

  private say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }

  private toSize(bytes: number): string {
    const options = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(document.documentElement.lang, options).format(Math.max(bytes, 1e5) / 1e6);
  }

  private async readKept(): Promise<KeptList | undefined> {
    if (!(await caches.has(this.cacheName))) return undefined;
    const response = await (await caches.open(this.cacheName)).match(this.listAddress);
    return response ? ((await response.json()) as KeptList) : undefined; // written by `keep` below
  }

  private async readCurrent(): Promise<OfflineList | undefined> {
    const response = await fetch(`${this.listAddress}?fresh`, { cache: 'no-store' }).catch(() => undefined);
    return response?.ok ? ((await response.json()) as OfflineList) : undefined; // written by the build
  }

  /** Says what is kept, how old it is and what has changed since; offers what can be done about it. */
  private async describe(): Promise<void> {
    const [kept, current] = await Promise.all([this.readKept(), this.readCurrent()]);
    const show = (name: string, isShown: boolean): void => {
      this.querySelector<HTMLElement>(`[data-action=${name}]`)!.hidden = !isShown;
    };
    const change = current && compareLists(kept, current);
    const isChanged = change !== undefined && change.fetch.length + change.remove.length > 0;
    show('keep', isChanged);
    show('remove', kept !== undefined);
    this.querySelector('[data-action=keep]')!.textContent = this.word(kept ? 'update' : 'keep');
    if (!kept) return this.say(current ? this.word('size', { size: this.toSize(current.bytes) }) : this.word('failed'));
    const since = new Date(kept.kept);
    const date = formatDate(this.locale, toLocalDay(since));
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
    const { fetch: wanted, remove: dropped } = compareLists(await this.readKept(), current);
    const cache = await caches.open(this.cacheName);
    let done = 0;
    const queue = wanted.values();
    const work = async (): Promise<void> => {
      for (const address of queue) {
        const response = await fetch(address, { cache: 'no-cache' });
        if (!response.ok || response.redirected) throw new Error(address);
        await cache.put(address, response);
        this.say(this.word('progress', { done: String(++done), total: String(wanted.length) }));
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    for (const address of dropped) await cache.delete(address);
    // Last: a keeping that was interrupted begins where the list still differs.
    const list: KeptList = { ...current, kept: new Date().toISOString() };
    await cache.put(this.listAddress, Response.json(list));
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
