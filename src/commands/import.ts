import { enableCompileCache } from 'node:module';

// Most of a short run is reading the program, so that Node keeps what it has compiled for the next one.
enableCompileCache();
const { runCommand } = await import('../importer/command/run-command.ts');
await runCommand();
