import { enableCompileCache } from 'node:module';

// `npm run import` starts Node with two flags for V8: it would interpret each pattern on its first text, which may be 10 MB,
// and let its heap of garbage grow past a gigabyte. Set from here, once V8 runs, they can end it with a fault.

// Most of a short run is reading the program, so that Node keeps what it has compiled for the next one.
enableCompileCache();
const { runCommand } = await import('../importer/command/run-command.ts');
await runCommand();
