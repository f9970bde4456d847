import type { Passage } from './passage.ts';

const bullet = /^([-*+•◦▪●○■□‣⁃·])\s+\S/u;

/**
 * The passages of an interview whose questions have one bullet and whose answers another: made items of one list, nobody
 * could tell them apart. Passages of bullets that follow each other are looked at together.
 */
export function findInterview(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  let run: Passage[] = [];
  for (const passage of [...passages, undefined]) {
    if (passage?.text.split('\n').every((line) => bullet.test(line))) run.push(passage);
    else {
      if (isInterview(run)) for (const one of run) found.add(one);
      run = [];
    }
  }
  return found;
}

function isInterview(run: readonly Passage[]): boolean {
  const lines = run.flatMap(({ text }) => text.split('\n'));
  return lines.some((line, index) => {
    const answer = bullet.exec(lines[index + 1] ?? '')?.[1];
    return /[?؟？]["”»]?$/u.test(line) && answer !== undefined && answer !== bullet.exec(line)?.[1];
  });
}
