import { Worker } from 'node:worker_threads';
import type { ImportOptions } from '../import-source.ts';
import { describeDefect } from './describe-defect.ts';
import type { Made } from './import-one.ts';

/** Sources that each thread may be ahead of what was written, so that memory stays bounded. */
const lead = 8;

/** Imports sources in several threads; gives what was made of each in the order of `paths`. */
export async function* importInThreads(
  paths: readonly string[],
  options: ImportOptions,
  threads: number,
): AsyncGenerator<Made> {
  const answers = paths.map(() => Promise.withResolvers<Made>());
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  let next = 0;
  let given = 0;
  const start = () => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { workerData: options });
    all.add(worker);
    return worker;
  };
  const feed = (worker: Worker) => {
    const path = paths[next];
    const answer = answers[next];
    if (path === undefined || answer === undefined || next - given >= threads * lead) {
      idle.push(worker);
      return;
    }
    next += 1;
    const finish = (made: Made, free: Worker) => {
      worker.off('message', onMessage).off('error', onError);
      answer.resolve(made);
      feed(free);
    };
    const onMessage = (made: Made) => finish(made, worker);
    const onError = (cause: unknown) => finish({ refusal: describeDefect(cause) }, start());
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(path);
  };
  try {
    for (let index = 0; index < threads; index += 1) feed(start());
    for (const { promise } of answers) {
      yield await promise;
      given += 1;
      for (const worker of idle.splice(0)) feed(worker);
    }
  } finally {
    await Promise.all([...all].map((worker) => worker.terminate()));
  }
}
