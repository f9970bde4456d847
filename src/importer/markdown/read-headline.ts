import { foldText } from '../text/fold-text.ts';
import { isTemplate, plainValue } from './plain-value.ts';
import { describeDiffering, describeSaid, type FieldRead, nothingSaid, oneText, type Said } from './said.ts';

const todo = 'give --title';

/**
 * Reads the headline from the keys that say one. Where they differ, or say what a template or a file's name says, the
 * `visible` heading above the text decides, where there is one.
 */
export function readHeadline(said: readonly Said[], visible: string | undefined): FieldRead {
  const readings = said.map((one) => ({ said: one, ...plainValue(oneText(one.value) ?? '', one.line) }));
  const [first] = readings;
  if (!first) return nothingSaid();
  const titles = readings.filter(({ text }) => isHeadline(text));
  const [title = first] = titles;
  if (titles.length === 0) {
    return visible === undefined
      ? nothingSaid([describeSaid(first.said, 'a headline', todo, 'title')])
      : nothingSaid();
  }
  const differing = titles.filter(({ text }) => foldText(text) !== foldText(title.text));
  const agreed = differing.length > 0 ? titles.find(({ text }) => text === visible) : title;
  if (!agreed) {
    const all = [title, ...differing].map((one) => one.said);
    return nothingSaid([describeDiffering(all, todo, 'title')]);
  }
  const { said: own, text, leftOut, repairs, doubts } = agreed;
  return { value: text, used: [own.key], leftOut, repairs, doubts };
}

/** Whether a text is a headline, not what stands in a new file, or its name: Untitled, 2021-04-15-mill-burns. */
function isHeadline(text: string): boolean {
  const isName = /^\d{4}-\d{2}-\d{2}[-_]\S+$|^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+){2,}$/u.test(text);
  return /[\p{L}\p{N}]/u.test(text) && !isTemplate(text) && !isName && !unnamed.test(foldText(text));
}

const unnamed = /^(?:untitled|no title|new (?:post|page|note)|sans titre|ohne titel|sin titulo)(?: \d+)?$/u;
