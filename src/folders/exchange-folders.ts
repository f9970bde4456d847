import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The number of Linux's `renameat2` for each processor, for Perl, which knows no names of system calls. */
const renameat2: Record<string, string> = {
  x64: '316',
  arm64: '276',
  riscv64: '276',
  arm: '382',
  ppc64: '357',
  s390x: '347',
};

const python = `
import ctypes, os, sys
one, other = (os.fsencode(path) for path in sys.argv[1:])
libc = ctypes.CDLL(None)
sys.exit(libc.renamex_np(one, other, 2) if sys.platform == 'darwin' else libc.renameat2(-100, one, -100, other, 2))
`;
const perl = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders on one file system in a single step (`RENAME_EXCHANGE` of rename(2), `RENAME_SWAP` on macOS), so
 * that at no moment either name is missing. Node offers no such call and a link in the place of a folder is copied as a
 * link by `cp -r`, `tar` and memory cards, so a program of the system makes it. Returns whether one could: GNU mv from
 * coreutils 9.5, Python or Perl, of which nearly every Linux has one.
 */
export async function exchangeFolders(one: string, other: string): Promise<boolean> {
  const commands: [string, string[]][] = [
    ['mv', ['--exchange', '--no-copy', '-T', one, other]],
    ['python3', ['-c', python, one, other]],
    ['perl', ['-e', perl, renameat2[process.arch] ?? '-1', one, other]],
  ];
  const possible = commands.filter(([name]) => name !== 'perl' || process.platform === 'linux');
  for (const [command, args] of process.platform === 'win32' ? [] : possible) {
    const isDone = await run(command, args).then(
      () => true,
      () => false,
    );
    if (isDone) return true;
  }
  return false;
}
