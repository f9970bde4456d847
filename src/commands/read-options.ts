import { type ParseArgsConfig, parseArgs } from 'node:util';
import { makeVisible } from '../article/problem.ts';

/**
 * Reads a command's options; `help` is printed for `--help`, and what is mistyped is told with it, without a stack. Then
 * the process ends: with 0 for help, with 2 for mistakes.
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  help: string,
) {
  if (process.argv.slice(2).includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    const [reason = ''] = cause instanceof Error ? cause.message.split('. ') : [String(cause)];
    console.error(makeVisible(`Unexpected arguments: ${reason}, expected those of --help`));
    console.error(help);
    process.exit(2);
  }
}
