import { defaultSeconds } from './settings.ts';

/** Milliseconds after which a line that answers nothing counts as cut: the round must go on. */
const patience = 10_000;

/**
 * `<screen-round>`: slides that follow one another on a screen that nobody touches, edition after edition, for as long
 * as the screen is on. Its address says which: `?editions=lo&editions=vi&seconds=15`. Each round loads the next edition
 * anew, so a screen with a network shows what is new, and one without shows what was kept (src/offline/).
 */
class ScreenRound extends HTMLElement {
  private readonly settings = new URLSearchParams(location.search);
  private timer: number | undefined;

  /** One on each slide, all for the same. */
  private get buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll('button')];
  }

  private get slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-slide]')];
  }

  connectedCallback(): void {
    // A round begins at its beginning, not where the browser remembers the last one.
    history.scrollRestoration = 'manual';
    for (const button of this.buttons) {
      button.hidden = false;
      button.addEventListener('click', () => (this.timer === undefined ? this.run() : this.pause()));
    }
    this.run();
  }

  private run(): void {
    const seconds = Number(this.settings.get('seconds')) || defaultSeconds;
    this.timer = window.setInterval(() => this.turn(), Math.max(seconds, 1) * 1000);
    this.label(this.dataset['pause']!);
  }

  private pause(): void {
    window.clearInterval(this.timer);
    this.timer = undefined;
    this.label(this.dataset['resume']!);
  }

  private label(words: string): void {
    for (const button of this.buttons) button.textContent = words;
  }

  private show(slide: HTMLElement | undefined): void {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    slide?.scrollIntoView({ behavior: isCalm ? 'instant' : 'smooth' });
  }

  /** Goes on from the slide that is in view, wherever somebody may have scrolled. */
  private turn(): void {
    const next = this.slides.find((slide) => slide.getBoundingClientRect().top > innerHeight / 2);
    if (next) this.show(next);
    else void this.change();
  }

  /** Gives the place to the next edition that can be had, else begins again. */
  private async change(): Promise<void> {
    this.pause();
    const own = this.dataset['locale']!;
    const editions = this.settings.getAll('editions').filter((locale) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(locale));
    const place = editions.indexOf(own);
    for (const locale of [...editions.slice(place + 1), ...editions.slice(0, Math.max(place, 0)), own]) {
      const address = `${import.meta.env.BASE_URL}${locale}/screen/`;
      const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
      if (response?.ok) return location.replace(address + location.search);
    }
    this.show(this.slides[0]);
    this.run();
  }
}

customElements.define('screen-round', ScreenRound);
