/** One way in which text arrives damaged; the words stay the same. `seed` varies the place. */
export interface Damage {
  name: string;
  damage: (text: string, seed: number) => string;
  /** Words that the damaged text has twice, so that they are in two passages. */
  repeats?: true;
}

const splitBody = (text: string, change: (line: string, index: number) => string) =>
  text
    .split('\n')
    .map((line, index) => (line.length > 160 ? change(line, index) : line))
    .join('\n');

/** Wraps as mail programs and terminals do. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

/** The damages of the real article's kind that remain when characters are repaired. */
export const damages: Damage[] = [
  { name: 'none', damage: (text) => text },
  {
    name: 'paragraphs cut mid-sentence',
    damage: (text, seed) =>
      splitBody(text, (line) => {
        const words = line.split(' ');
        const at = Math.floor(words.length / 2) + (seed % 3);
        return `${words.slice(0, at).join(' ')}\n\n${words.slice(at).join(' ')}`;
      }),
  },
  { name: 'hard-wrapped at 72', damage: (text) => wrap(text, 72) },
  { name: 'hard-wrapped at 40', damage: (text) => wrap(text, 40) },
  { name: 'no empty lines', damage: (text) => text.replace(/\n{2,}/g, '\n') },
  { name: 'empty lines everywhere', damage: (text) => text.replace(/\n+/g, '\n\n') },
  { name: 'many empty lines and spaces', damage: (text) => text.replace(/\n/g, '  \n \n\n\t') },
  {
    name: 'straight and flipped quotes',
    damage: (text) => text.replace(/[“”]/g, (mark) => (mark === '“' ? '”' : '"')),
  },
  {
    name: 'a paragraph twice',
    repeats: true,
    damage: (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.length > 160);
      const last = lines.findLastIndex((line) => line.length > 160);
      return at === last ? text : lines.toSpliced(last, 0, lines[last] ?? '', '').join('\n');
    },
  },
  {
    name: 'text that looks like Markdown',
    damage: (text) => splitBody(text, (line, index) => ['# ', '1. ', '> ', '- ', '* '][index % 5] + line),
  },
  {
    name: 'trailing junk',
    damage: (text) =>
      `${text}\n\nShare this article:\nFacebook\nTwitter\n\nRead more\n\n© 2021 Velm Packet. All rights reserved.\nPrivacy Policy | Terms of Use`,
  },
];
