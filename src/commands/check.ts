import { openArchive } from '../archive/open-archive.ts';
import { printProblems } from '../archive/print-problems.ts';
import type { Problem } from '../article/problem.ts';
import { count } from '../interface/count.ts';
import { reviewArchive } from '../review/review-archive.ts';
import { readOptions } from './read-options.ts';

const values = readOptions(
  { 'allow-empty': { type: 'boolean', default: false } },
  `npm run check -- [--allow-empty]
  --allow-empty   finds nothing wrong with a publication without a single article`,
);
const { articles, drafts, problems } = await openArchive(values['allow-empty']);
const notes = await reviewArchive([...articles, ...drafts].map(({ file }) => file));
const { hasErrors } = printProblems([...problems, ...notes]);
if (hasErrors) process.exitCode = 1;
const howMany = (severity: Problem['severity']) =>
  problems.filter((problem) => problem.severity === severity).length;
const figures = [
  count(articles.length, 'article', 'articles'),
  count(drafts.length, 'draft', 'drafts'),
  count(howMany('error'), 'error', 'errors'),
  count(howMany('warning'), 'warning', 'warnings'),
];
console.log(figures.join(', '));
