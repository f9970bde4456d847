import { latestDay } from '../../../src/article/latest-day.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { type BylinesOf, bylines } from './bylines-of-languages.ts';

/**
 * Measures how often a byline gives an author who is none without a doubt, over all that labels, joints, jobs and credits of
 * some languages make, in an element that the page calls a byline, in a plain one, in one called an author, and as text:
 * `node tests/importer/field/measure-bylines.ts [LANGUAGE] [--errors]`.
 */
const flags = process.argv.slice(2);
const only = flags.find((flag) => !flag.startsWith('--'));
const today = latestDay();

interface Form {
  byline: string;
  /** Who wrote the article; `undefined` where the byline names nobody who did. */
  authors?: string[];
}

/** A label and what follows it, with the space that parts the two where signs do not. */
function labelled(label: string, rest: string): string {
  return /[：＝／・｜/]$/u.test(label) ? label + rest : `${label} ${rest}`;
}

function formsOf({ labels, name, other, joints, beside, credits }: BylinesOf): Form[] {
  const signed = labels.flatMap((label): Form[] => {
    const byline = labelled(label, name);
    return [
      { byline, authors: [name] },
      ...joints.map((joint) => ({ byline: byline + joint + other, authors: [name, other] })),
      ...beside.map((words) => ({ byline: byline + words, authors: [name] })),
      ...credits.flatMap((credit) =>
        [' ', ' | ', ' / '].map((sign) => ({
          byline: byline + sign + labelled(credit, other),
          authors: [name],
        })),
      ),
    ];
  });
  return [...signed, ...credits.map((credit) => ({ byline: labelled(credit, other) }))];
}

/** An article with a byline, by the file that it would be. */
function sourcesOf(
  language: string,
  { headline, text }: BylinesOf,
  byline: string,
): [path: string, source: string][] {
  const page = (line: string) =>
    `<!doctype html><html lang="${language}"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${line}${text.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
  return [
    ['marked.html', page(`<p class="byline">${byline}</p>`)],
    ['plain.html', page(`<p>${byline}</p>`)],
    ['called.html', page(`<div class="author">${byline}</div>`)],
    ['source.txt', [headline, byline, '15.04.2021', ...text].join('\n\n')],
  ];
}

let [count, right, otherwise, asked] = [0, 0, 0, 0];
for (const [language, parts] of Object.entries(bylines)) {
  if (only !== undefined && only !== language) continue;
  for (const { byline, authors } of formsOf(parts)) {
    for (const [path, source] of sourcesOf(language, parts, byline)) {
      const given = { region: 'Velmland', date: '2021-04-15' };
      const { found } = importSource(new TextEncoder().encode(source), path, { given, today, language });
      count += 1;
      if (found.authors === undefined) asked += authors === undefined ? 0 : 1;
      else if (found.authors.join('; ') !== authors?.join('; ')) {
        otherwise += 1;
        if (flags.includes('--errors')) console.log(`${path}: ${byline}: ${found.authors.join('; ')}`);
        continue;
      }
      if (found.authors !== undefined || authors === undefined) right += 1;
    }
  }
}
console.log(`${count} bylines: ${right} right, ${otherwise} otherwise without a doubt, ${asked} asked for`);
