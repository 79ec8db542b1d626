/** A line on a terminal that shows how far a task is. */
export interface Progress {
  update: (done: number, total: number) => void;
  /** Clears the line. */
  finish: () => void;
}

/** A task that is over sooner than this needs no bar, in milliseconds. */
const patience = 1000;
const width = 30;

/** Draws a bar on standard error once a task takes longer than a second; nothing where that is no terminal. */
export function createProgress(title: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const start = performance.now();
  let drawn = -1;
  return {
    update(done, total) {
      const filled = Math.floor((done / Math.max(1, total)) * width);
      if (!stream.isTTY || filled === drawn || performance.now() - start < patience) return;
      drawn = filled;
      stream.write(`\r${title} [${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done}/${total}`);
    },
    finish() {
      if (drawn >= 0) stream.write('\r\u001B[K');
    },
  };
}
