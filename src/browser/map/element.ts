/** How many times as wide a map can be made as its place on the page. */
const steps = [1, 1.5, 2.2, 3.2];

/** A map that can be enlarged, moved by scrolling, and filtered. Without script it shows everything, and so does its list. */
class MapView extends HTMLElement {
  private step = 0;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const { zoom } = button.dataset;
      if (zoom) this.zoom(zoom === 'in' ? 1 : -1);
      else this.filter(button);
    });
  }

  /** Changes the width and keeps what is in the middle there. */
  private zoom(by: number): void {
    const port = this.querySelector<HTMLElement>('.port')!; // Map.astro has one
    this.step = Math.min(Math.max(this.step + by, 0), steps.length - 1);
    const middle = [
      (port.scrollLeft + port.clientWidth / 2) / port.scrollWidth,
      (port.scrollTop + port.clientHeight / 2) / port.scrollHeight,
    ] as const;
    // The map grows within its place; the page does not move.
    if (this.step > 0 && !port.style.blockSize) port.style.blockSize = `${port.clientHeight}px`;
    if (this.step === 0) port.style.blockSize = '';
    port.style.setProperty('--map-zoom', String(steps[this.step]));
    // Whoever has no mouse moves it by arrow keys.
    port.tabIndex = this.step === 0 ? -1 : 0;
    port.scrollTo({
      left: middle[0] * port.scrollWidth - port.clientWidth / 2,
      top: middle[1] * port.scrollHeight - port.clientHeight / 2,
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
      button.disabled = this.step === (button.dataset['zoom'] === 'in' ? steps.length - 1 : 0);
  }

  /** Shows the pins and list items of one group, or all. */
  private filter(chosen: HTMLButtonElement): void {
    for (const button of this.querySelectorAll('[aria-pressed]'))
      button.setAttribute('aria-pressed', String(button === chosen));
    for (const item of this.parentElement!.querySelectorAll<HTMLElement>('[data-group]'))
      item.hidden = chosen.value !== '' && item.dataset['group'] !== chosen.value;
  }
}

customElements.define('map-view', MapView);
