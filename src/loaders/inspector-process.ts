// The process in which files of strangers are decoded; see inspector.ts.
import { inspectBytes } from './inspect.ts';
import { inspectionMemory, type InspectionTask } from './inspector.ts';

const end = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

// Nothing outlives the process that asks, however busy a decoder is.
process.on('disconnect', end);
// Memory of native code is not bounded by V8.
setInterval(() => {
  if (process.memoryUsage.rss() > inspectionMemory) end();
}, 50);

process.on('message', ({ bytes, media }: InspectionTask) => {
  void inspectBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), media).then((answer) =>
    process.send!(answer),
  );
});
process.send!('ready');
