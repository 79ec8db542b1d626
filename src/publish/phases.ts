/** Tells how long each phase of a task takes. */
export class Phases {
  private readonly seconds = new Map<string, number>();
  private current: { name: string; since: number } | undefined;

  /** Ends the phase that is under way and begins the next; the same name twice counts together. */
  begin(name: string): void {
    const now = performance.now();
    if (this.current) {
      const { name: last, since } = this.current;
      this.seconds.set(last, (this.seconds.get(last) ?? 0) + (now - since) / 1000);
    }
    this.current = { name, since: now };
  }

  /** Ends the last phase. @returns `gate 1.2 s · render 3.4 s` */
  end(): string {
    this.begin('');
    this.current = undefined;
    return [...this.seconds].map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(' · ');
  }
}
