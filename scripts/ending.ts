import { toProblem } from '../src/loaders/problem.ts';

/** Ends the process at once with what went wrong: words for a person where there are any, else the stack. */
export const fail = (error: unknown): never => {
  console.error(toProblem(error)?.message ?? error);
  process.exit(1);
};

/**
 * Cleans up whichever way this process ends, also when somebody stops it.
 *
 * @param output what stays as it was until the end, for the message
 */
export function whenEnding(clean: () => void, output: string): void {
  process.on('exit', clean);
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }))
    process.on(signal, () => {
      console.error(`\nStopped; ${output} is as it was. / Đã dừng; ${output} vẫn như cũ.`);
      process.exit(128 + number);
    });
}
