import type { Passage } from './passage.ts';

const bullet = /^([-*+•◦▪●○■□‣⁃·])\s+\S/u;

/**
 * The passages that are turns of an interview, whose questions have one bullet and whose answers another, or of a dialogue,
 * in which each turn has a hyphen: made items of a list, nobody could tell them apart. Passages of bullets that follow each
 * other are looked at together.
 */
export function findTurns(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  let run: Passage[] = [];
  for (const passage of [...passages, undefined]) {
    if (passage?.text.split('\n').every((line) => bullet.test(line))) run.push(passage);
    else {
      if (isConversation(run)) for (const one of run) found.add(one);
      run = [];
    }
  }
  return found;
}

function isConversation(run: readonly Passage[]): boolean {
  const lines = run.flatMap(({ text }) => text.split('\n'));
  return lines.some((line, index) => {
    const next = lines[index + 1] ?? '';
    const [own, answer] = [line, next].map((one) => bullet.exec(one)?.[1]);
    if (own === '-' && spoken.test(line)) return true;
    if (!asks.test(line) || answer === undefined) return false;
    return answer !== own || (own === '-' && !asks.test(next));
  });
}

const asks = /[?؟？]["”»]?$/u;
/** A question or a call with who speaks behind it: “Where is the boat? asked Orsa Tindal”. */
const spoken = /[?!…] \p{Ll}/u;
