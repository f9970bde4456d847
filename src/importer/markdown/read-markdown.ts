import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findLooseSpeakers } from '../../article/body/find-loose-speakers.ts';
import { inlineReferences } from '../../article/body/inline-references.ts';
import { keepAllText } from '../../article/body/keep-all-text.ts';
import { keepNumbers } from '../../article/body/keep-numbers.ts';
import { levelHeadings } from '../../article/body/level-headings.ts';
import { unlinkForbidden } from '../../article/body/unlink-forbidden.ts';
import { findOverload } from '../../article/limits.ts';
import { parseMarkdown } from '../../article/parse-markdown.ts';
import { picturePlace } from '../../article/picture-place.ts';
import type { Finding } from '../../article/problem.ts';
import type { DraftFields } from '../draft.ts';
import { wordsIn, wordsOfTree } from '../proof/words.ts';
import { nameSpeakers } from '../quotations/name-speakers.ts';
import type { SetQuotations } from '../quotations/quotation-state.ts';
import type { Reading, ReadingOptions } from '../reading.ts';
import { areDays } from './are-days.ts';
import { doubtMarkup } from './doubt-markup.ts';
import { dropEmpty, dropRulesAbove } from './drop-empty.ts';
import { joinWrappedHeadings, wrapOf } from './join-wrapped-headings.ts';
import { freePartedLinks } from './free-parted-links.ts';
import { freeProse } from './free-prose.ts';
import { showHtml } from './html/show-html.ts';
import { unwrapHtml } from './html/unwrap-html.ts';
import { leaveOutAttributes } from './leave-out-attributes.ts';
import { leaveOutHidden } from './leave-out-hidden.ts';
import { leaveOutTitles, takeTitles, titledLinks } from './leave-out-titles.ts';
import { leaveOutUndescribed } from './leave-out-undescribed.ts';
import { linkRemotePictures } from './link-remote-pictures.ts';
import { mendTexts } from './mend-texts.ts';
import { parseFrontmatter, textsIn } from './parse-frontmatter.ts';
import { parseSource } from './parse-source.ts';
import { picturesOf, straightenPictures } from './pictures-of.ts';
import { type Head, readHead } from './read-head.ts';
import { signQuotations } from './sign-quotations.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { takeFieldLines } from './take-field-lines.ts';
import { unlinkLost } from './unlink-lost.ts';

/**
 * Reads Markdown with or without frontmatter of any system. A first heading of level 1 is the headline when no key is.
 * `text` has `\n` line ends. What would keep the parser busy for minutes comes back as a doubt and an empty body.
 */
export function readMarkdown(text: string, options: ReadingOptions): Reading {
  const { frontmatter, body: rest } = splitFrontmatter(text);
  const { doubts: unreadable, ...own } = parseFrontmatter(frontmatter);
  const overload = findOverload(rest);
  const whole = overload.length > 0 ? '' : rest;
  const { text: markdown, leftOut: addresses } = options.entry
    ? { text: whole, leftOut: [] }
    : freePartedLinks(whole);
  const body = options.entry ? parseMarkdown(markdown) : parseSource(markdown);
  const notices = [
    ...overload,
    ...keepAllText(body, markdown),
    ...keepNumbers(body, markdown, options.entry ? undefined : areDays),
  ];
  if (!options.entry) freeProse(body, markdown);
  inlineReferences(body);
  if (!options.entry) joinWrappedHeadings(body, markdown);
  evenTables(body);
  const hints = options.entry ? [] : [...addresses, ...takeTitles(body)];
  const { received, ...html } = takeHtml(body, options);
  const titled = titledLinks(body);
  const mended = mendTexts(body);
  // A heading that says nothing would be one to those who navigate by headings.
  if (!options.entry) dropEmpty(body);
  if (!options.entry) dropRulesAbove(body);
  const lines = { isWrapped: wrapOf(markdown) !== undefined, isUnplaced: html.repairs.length > 0 };
  const head = readHead(body, frontmatter ? own : { ...own, ...takeFieldLines(body) }, options, lines);
  const shown = options.entry ? [] : doubtMarkup(body);
  const changes = [...notices, ...normaliseBody(body, options)].map(({ rule, line, message }) => ({
    rule,
    line,
    message,
  }));
  leaveOutMissing(head, options.noPictures);
  const { fields, slug } = head;
  const quotations = takeSpeakers(body, markdown, fields, options);
  const draft = {
    fields,
    body: quotations.body,
    repairs: inOrder([...head.repairs, ...html.repairs, ...mended.repairs, ...quotations.repairs]),
    leftOut: inOrder([...head.leftOut, ...html.hidden, ...hints, ...leaveOutTitles(titled, body)]),
    doubts: [...unreadable, ...head.doubts, ...mended.doubts, ...changes, ...shown, ...quotations.doubts],
  };
  // What the frontmatter's escapes mean, and what its damaged letters meant, are the source's words too.
  const metadata = [text, ...textsIn(own.keys), ...head.repairs.map(({ after }) => after)].join('\n');
  const apart = new Set([...html.apart, ...hints, ...head.apart]);
  return {
    ...{ draft, received, metadata, apart },
    shown: head.shown,
    pictures: picturesOf(body, fields),
    ...(slug ? { slug } : {}),
  };
}

function inOrder<Item extends { line: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.line - b.line);
}

/**
 * Leaves out what is hidden, writes HTML as Markdown, and gives the words of the rest. Where a hidden word stands beside the
 * same word, `<!--more-->` behind "more", the proof could not tell one from the other; so they are counted here. Where that
 * fails, all words are given and HTML stays text.
 */
function takeHtml(body: Root, { entry }: ReadingOptions) {
  const received = wordsOfTree(body, true);
  const hidden = entry ? [] : [...leaveOutAttributes(body), ...leaveOutHidden(body)];
  const rest = hidden.length > 0 ? wordsOfTree(body, true) : received;
  const isApart = areSame(received.texts, [rest.texts, ...hidden.map(({ text }) => wordsIn(text))]);
  const unwrapped = isApart && !entry ? unwrapHtml(body) : undefined;
  showHtml(body);
  const { words = isApart ? rest : received, repairs = [] } = unwrapped ?? {};
  return { received: words, hidden, repairs, apart: isApart ? [...hidden, ...repairs] : [] };
}

/** Names who speaks in quotations, as their last lines or their lead-ins tell; an entry's stay as they are. */
function takeSpeakers(
  body: Root,
  markdown: string,
  { lang }: DraftFields,
  { entry, given, language }: ReadingOptions,
): SetQuotations {
  if (entry) return { body, repairs: [], doubts: [] };
  signQuotations(body);
  const loose = findLooseSpeakers(body, markdown).map(({ rule, line, message }) => ({ rule, line, message }));
  const { doubts, ...named } = nameSpeakers(body, given?.lang ?? lang ?? language);
  return { ...named, doubts: [...doubts, ...loose] };
}

/** Whether the words of a text are those of some parts of it together, each as often. */
function areSame(words: readonly string[], parts: readonly (readonly string[])[]): boolean {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const part of parts) for (const word of part) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts.values()].every((count) => count === 0);
}

/** Leaves out the picture above the text when it cannot be shown; what it says is listed. */
function leaveOutMissing({ fields, leftOut }: Head, noPictures?: ReadonlySet<string>) {
  const { image } = fields;
  if (!image || !noPictures?.has(picturePlace(image.src))) return;
  delete fields.image;
  const text = [image.alt, image.caption, image.credit].filter(Boolean).join(' ');
  leftOut.push({ rule: 'no-picture', line: 1, text });
}

/** Does to the body what the page would do to it, so that the entry says what the page shows. */
function normaliseBody(body: Root, { entry, noPictures }: ReadingOptions): Finding[] {
  shiftHeadings(body);
  straightenPictures(body);
  const findings = [
    ...unlinkForbidden(body),
    ...unlinkLost(body),
    ...linkRemotePictures(body, noPictures),
    ...leaveOutUndescribed(body),
  ];
  if (!entry) dropEmpty(body);
  visit(body, 'heading', joinLines);
  levelHeadings(body);
  return findings;
}

/** The lines of a heading are one: an entry's ends with its line. */
function joinLines(heading: Heading) {
  heading.children = heading.children.map((child) =>
    child.type === 'break' ? { type: 'text', value: ' ' } : child,
  );
}

/** Sections marked with `#` become `##`, and those below them keep their distance. */
function shiftHeadings(body: Root) {
  const headings: Heading[] = [];
  visit(body, 'heading', (heading) => void headings.push(heading));
  if (!headings.some(({ depth }) => depth === 1)) return;
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + 1) as Heading['depth'];
}

/** Gives every row of a table as many cells as its longest, so that a cell beyond the head is one when it is read again. */
function evenTables(body: Root) {
  visit(body, 'table', (table) => {
    const columns = Math.max(...table.children.map((row) => row.children.length));
    for (const { children } of table.children)
      while (children.length < columns) children.push({ type: 'tableCell', children: [] });
  });
}
