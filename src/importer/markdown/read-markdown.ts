import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { inlineReferences } from '../../article/body/inline-references.ts';
import { keepAllText } from '../../article/body/keep-all-text.ts';
import { levelHeadings } from '../../article/body/level-headings.ts';
import { unlinkForbidden } from '../../article/body/unlink-forbidden.ts';
import { picturePlace } from '../../article/picture-place.ts';
import { parseMarkdown } from '../../article/parse-markdown.ts';
import { findOverload } from '../../article/limits.ts';
import type { Finding } from '../../article/problem.ts';
import type { Doubt, Draft, LeftOut } from '../draft.ts';
import { wordsOfTree } from '../proof/words.ts';
import type { Reading, ReadingOptions } from '../reading.ts';
import { readForeignFields } from './foreign-fields.ts';
import { fieldOfKey } from './foreign-keys.ts';
import { leaveOutUndescribed } from './leave-out-undescribed.ts';
import { linkRemotePictures } from './link-remote-pictures.ts';
import { mendTexts } from './mend-texts.ts';
import { parseFrontmatter } from './parse-frontmatter.ts';
import { picturesOf } from './pictures-of.ts';
import { readReportedPlace, takeBylines } from './take-bylines.ts';
import { type FieldLines, takeFieldLines } from './take-field-lines.ts';
import { unlinkLost } from './unlink-lost.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/**
 * Reads Markdown with or without frontmatter of any system. A first heading of level 1 is the headline when no key is.
 * `text` has `\n` line ends. What would keep the parser busy for minutes comes back as a doubt and an empty body.
 */
export function readMarkdown(text: string, options: ReadingOptions): Reading {
  const { frontmatter, body: rest } = splitFrontmatter(text);
  const { doubts: unreadable, ...own } = parseFrontmatter(frontmatter);
  const overload = findOverload(rest);
  const markdown = overload.length > 0 ? '' : rest;
  const body = parseMarkdown(markdown);
  const notices = [...overload, ...keepAllText(body, markdown)];
  inlineReferences(body);
  const received = wordsOfTree(body, true);
  const mended = mendTexts(body);
  const head = readHead(body, frontmatter ? own : takeFieldLines(body), options);
  const changes = [...notices, ...normaliseBody(body, options.noPictures)].map(({ rule, line, message }) => ({
    rule,
    line,
    message,
  }));
  const { fields, leftOut, shown, slug } = head;
  leaveOutMissing(head, options.noPictures);
  const doubts = [...unreadable, ...head.doubts, ...mended.doubts, ...changes];
  const draft = { fields, body, repairs: mended.repairs, leftOut, doubts };
  const pictures = picturesOf(body, fields);
  return { draft, received, metadata: text, shown, pictures, ...(slug ? { slug } : {}) };
}

/** Leaves out the picture above the text when it cannot be shown; what it says is listed. */
function leaveOutMissing({ fields, leftOut }: Head, noPictures?: ReadonlySet<string>) {
  const { image } = fields;
  if (!image || !noPictures?.has(picturePlace(image.src))) return;
  delete fields.image;
  const text = [image.alt, image.caption, image.credit].filter(Boolean).join(' ');
  leftOut.push({ rule: 'no-picture', line: 1, text });
}

/** What a source says of its article, in keys or above its text. */
interface Head {
  fields: Draft['fields'];
  /** Fields that stand apart from the text. */
  shown: string[];
  slug?: string;
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/** Keys go before what stands above the text; where one names author or day, a byline is none of the header's. */
function readHead(body: Root, lines: FieldLines | undefined, options: ReadingOptions): Head {
  const keys = lines?.keys ?? {};
  const { fields, slug, leftOut, doubts } = readForeignFields(keys, options.today);
  leftOut.push(...(lines?.leftOut ?? []));
  takeHeadline(body, fields, leftOut);
  const isSigned = Object.keys(keys).some((key) => /^(?:authors|date)$/.test(fieldOfKey(key) ?? ''));
  const above = isSigned ? readReportedPlace(body, options) : takeBylines(body, options);
  const { title, authors = [], region } = fields;
  return {
    fields: { ...above.fields, ...fields },
    shown: [title, ...authors, region, ...above.shown].filter((value) => value !== undefined),
    ...(slug ? { slug } : {}),
    leftOut: [...leftOut, ...above.leftOut],
    doubts: [...doubts, ...above.doubts],
  };
}

/** Takes the first heading of level 1: as headline, or away when it repeats the headline. */
function takeHeadline(body: Root, fields: Draft['fields'], leftOut: LeftOut[]) {
  const [first] = body.children;
  if (first?.type !== 'heading' || first.depth !== 1) return;
  const headline = textOf(first).trim().replace(/\s+/gu, ' ');
  if (headline === '' || (fields.title !== undefined && fields.title !== headline)) return;
  if (fields.title !== undefined) {
    leftOut.push({ rule: 'repeated-headline', line: first.position?.start.line ?? 1, text: headline });
  }
  fields.title = headline;
  body.children.shift();
}

/** Does to the body what the page would do to it, so that the entry says what the page shows. */
function normaliseBody(body: Root, noPictures?: ReadonlySet<string>): Finding[] {
  shiftHeadings(body);
  const findings = [
    ...unlinkForbidden(body),
    ...unlinkLost(body),
    ...linkRemotePictures(body, noPictures),
    ...leaveOutUndescribed(body),
  ];
  levelHeadings(body);
  return findings;
}

/** Sections marked with `#` become `##`, and those below them keep their distance. */
function shiftHeadings(body: Root) {
  const headings: Heading[] = [];
  visit(body, 'heading', (heading) => void headings.push(heading));
  if (!headings.some(({ depth }) => depth === 1)) return;
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + 1) as Heading['depth'];
}
