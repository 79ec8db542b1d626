// Runs the gate over one folder each time it is asked, and says what it took; see adversarial.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../gate/check.ts';

process.env['SOURCE_DATE_EPOCH'] = '1795478400';

parentPort!.on('message', async () => {
  const before = process.threadCpuUsage();
  let faults = 0;
  let thrown: string | undefined;
  try {
    const { errors, warnings } = await checkContent(workerData as string, { keepsTexts: false }); // as adversarial.ts gives it
    faults = errors.length + warnings.length;
  } catch (error) {
    thrown = String(error);
  }
  const { user, system } = process.threadCpuUsage(before);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage({ milliseconds: (user + system) / 1000, faults, ...(thrown ? { thrown } : {}) });
});
