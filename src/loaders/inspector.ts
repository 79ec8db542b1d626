import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { refuse, type Bilingual, type Fault } from './fault.ts';
import type { Inspection, MediaFile } from './media.ts';
import { getProjectRoot } from './project.ts';

// Decoders of pictures and documents are large programs that eat what strangers send. They run in a process of their own:
// a thread cannot be stopped while native code is drawing, and what such code breaks it breaks for the whole process.

/** How long the inspection of one file may take, in milliseconds. */
export const inspectionTime = 5000;

/** How much memory it may take: of JavaScript, and in all, in bytes. Fifty megapixels are decoded in 400 MB. */
const heapMegabytes = 768;
export const inspectionMemory = 1536 * 1024 * 1024;

/** How long a process may take to start on a busy machine, in milliseconds. */
const startTime = 60_000;

/** What is sent to the process. */
export interface InspectionTask {
  bytes: Uint8Array;
  media: MediaFile;
}

const costly = (file: string, message: Bilingual): { faults: Fault[] } =>
  refuse(file, 'media-costly', message, {
    en: 'Make it simpler: fewer effects in a drawing, fewer pixels in a picture, a document without drawings of thousands of parts. If it is an ordinary file, run the command again when the machine is less busy.',
    vi: 'Hãy làm tệp nhẹ hơn: bớt hiệu ứng trong hình vẽ, bớt điểm ảnh, bỏ hình quá nhiều chi tiết trong tài liệu. Nếu là tệp bình thường, hãy chạy lại khi máy rảnh hơn.',
  });

const tooLong: Bilingual = {
  en: `Looking into this file takes more than ${inspectionTime / 1000} seconds.`,
  vi: `Xem xét tệp này mất hơn ${inspectionTime / 1000} giây.`,
};

const died: Bilingual = {
  en: 'Looking into this file takes more memory than there is, or breaks the program that does it.',
  vi: 'Xem xét tệp này tốn quá nhiều bộ nhớ hoặc làm hỏng chương trình đọc tệp.',
};

let inspector: Promise<ChildProcess> | undefined;
/** The process that the promise has given. */
let current: ChildProcess | undefined;

/** Lets this process end while the other one waits for work, or not. */
function keepAlive(child: ChildProcess, isNeeded: boolean): void {
  if (isNeeded) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** Starts the process that looks into files. @throws when it cannot start, which is no fault of a file */
async function start(): Promise<ChildProcess> {
  // From the root of the project: bundled by Vite, this module lies elsewhere. Node runs TypeScript by itself.
  const child = fork(join(getProjectRoot(), 'src/loaders/inspector-process.ts'), {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(0, 5000);
  });
  const isReady = await Promise.race([
    once(child, 'message', { signal: AbortSignal.timeout(startTime) }).then(
      () => true,
      () => false,
    ),
    once(child, 'exit').then(() => false),
  ]);
  if (!isReady) {
    child.kill('SIGKILL');
    throw new Error(`The inspection of media does not start: ${complaint}`);
  }
  (child.stderr as Socket | null)?.unref(); // a pipe is a socket
  child.once('exit', () => {
    if (current === child) inspector = current = undefined; // it may end while nobody asks
  });
  current = child;
  return child;
}

/** Sends a task. @returns what came of it, or why nothing did */
function send(child: ChildProcess, task: InspectionTask): Promise<Inspection | Bilingual> {
  return new Promise((resolve) => {
    const finish = (answer: Inspection | Bilingual): void => {
      clearTimeout(timer);
      child.off('message', finish);
      child.off('exit', onExit);
      resolve(answer);
    };
    const onExit = (): void => finish(died);
    const timer = setTimeout(() => finish(tooLong), inspectionTime);
    child.on('message', finish);
    child.on('exit', onExit);
    child.send(task, (error) => {
      if (error) finish(died);
    });
  });
}

async function inspectNow(task: InspectionTask): Promise<Inspection> {
  inspector ??= start();
  const child = await inspector.catch((error: unknown) => {
    inspector = undefined;
    throw error;
  });
  keepAlive(child, true);
  const answer = await send(child, task);
  keepAlive(child, false);
  if (!('en' in answer)) return answer;
  child.kill('SIGKILL');
  inspector = undefined;
  return costly(task.media.file, answer);
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Looks into a file in a process of its own, one file after the other, with limits of time and memory. The process starts
 * with the first file, serves all that follow, and is replaced when a file stops it.
 */
export function inspectApart(task: InspectionTask): Promise<Inspection> {
  const next = last.then(() => inspectNow(task));
  last = next.catch(() => undefined);
  return next;
}
