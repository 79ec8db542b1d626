import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Problem } from '../src/loaders/problem.ts';
import type { Cost } from './figures.ts';

/** Milliseconds between two looks at the memory. */
const pause = 100;
/** Ticks of a second in /proc (proc_pid_stat(5); 100 on every Linux that Node runs on). */
const ticks = 100;

interface Process {
  id: number;
  parent: number;
  isEnded: boolean;
  /** Seconds of its own, and of those of its children that it has waited for. */
  own: number;
  waited: number;
}

/** Reads /proc/<name>/stat. @returns undefined when the process is gone */
function readProcess(name: string): Process | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${name}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name of the command, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, waitedUser = 0, waitedSystem = 0] = fields.slice(11, 15).map(Number);
  return {
    id: Number.parseInt(stat),
    parent: Number(fields[1]),
    isEnded: fields[0] === 'Z',
    own: (user + system) / ticks,
    waited: (waitedUser + waitedSystem) / ticks,
  };
}

/** Resident memory of a process in MB. */
function readMemory({ id }: Process): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it is gone
  }
}

/** The processes that one has started, those that they have started, and so on, also when they outlive them. */
class Tree {
  private readonly known: Set<number>;

  constructor(root: number) {
    this.known = new Set([root]);
  }

  /** Lists those that are there. */
  list(): Process[] {
    const found = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(name) ?? [])
      .filter(({ isEnded }) => !isEnded)
      .toSorted((a, b) => a.id - b.id);
    for (const { id, parent } of found) if (this.known.has(parent)) this.known.add(id);
    return found.filter(({ id }) => this.known.has(id));
  }
}

/** Waits between two looks. */
const wait = (): Promise<boolean> => new Promise((done) => setTimeout(() => done(true), pause));

/**
 * Runs a command and measures it with all that it starts, and waits for what it leaves behind. Processor time is what
 * the kernel counts for processes that were waited for, and for those left behind what was seen last. Memory is the
 * sum of what is resident, pages that processes share counted in each, looked at every 100 ms. Runs on Linux only.
 *
 * @throws {Problem} with its output when the command fails
 */
export async function runMeasured(
  command: readonly string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<Cost> {
  if (!existsSync('/proc/self/stat'))
    throw new Problem({
      en: 'Processes are measured by /proc, which only Linux has.',
      vi: 'Việc đo tiến trình dựa vào /proc, chỉ Linux mới có.',
    });
  const [file, ...args] = command;
  const before = readProcess('self')!.waited;
  const start = performance.now();
  const child = spawn(file!, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      output += piece.toString();
    });
  const status = new Promise<number | null>((done, fail) => child.on('exit', done).on('error', fail));
  const tree = new Tree(child.pid ?? NaN);
  let memory = 0;
  const lookAt = (processes: readonly Process[]): void => {
    memory = Math.max(
      memory,
      processes.reduce((sum, each) => sum + readMemory(each), 0),
    );
  };
  const ended = status.then(
    () => false,
    () => false,
  );
  while (await Promise.race([ended, wait()])) lookAt(tree.list());
  const wall = (performance.now() - start) / 1000;
  if ((await status) !== 0)
    throw new Problem({ en: `${command.join(' ')} failed:\n${output}`, vi: `${command.join(' ')} không chạy được.` });
  let cpu = readProcess('self')!.waited - before;
  const left = new Map<number, number>();
  for (let last = tree.list(); last.length > 0; last = tree.list()) {
    lookAt(last);
    for (const { id, own } of last) left.set(id, own);
    await wait();
  }
  for (const seconds of left.values()) cpu += seconds;
  return { cpu, wall, memory };
}
