// A thread that imports the sources whose paths it is sent, one after the other.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportOptions } from '../import-source.ts';

enableCompileCache();
const { importOne } = await import('./import-one.ts');
const options = workerData as ImportOptions;
parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await importOne(path, options));
});
