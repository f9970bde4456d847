import { makeVisible } from '../../article/problem.ts';

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  show: (done: number, source: string) => void;
  clear: () => void;
}

/** Milliseconds between two changes of the line. */
const pace = 100;

/** Shows progress on the error stream when that is a terminal and there is more than one source; else shows nothing. */
export function showProgress(sources: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || sources < 2) return { show: () => {}, clear: () => {} };
  let last = 0;
  let isShown = false;
  return {
    show(done, source) {
      if (Date.now() - last < pace) return;
      last = Date.now();
      isShown = true;
      stderr.write(
        `\r\u001B[K${`${done} of ${sources} · ${makeVisible(source)}`.slice(0, stderr.columns - 1)}`,
      );
    },
    clear() {
      if (isShown) stderr.write('\r\u001B[K');
      isShown = false;
    },
  };
}
