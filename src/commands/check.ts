import { parseArgs } from 'node:util';
import { openArchive } from '../archive/open-archive.ts';
import { printProblems } from '../archive/print-problems.ts';
import { count } from '../interface/count.ts';
import { reviewArchive } from '../review/review-archive.ts';

const { values } = parseArgs({ options: { 'allow-empty': { type: 'boolean', default: false } } });
const { articles, drafts, problems } = await openArchive(values['allow-empty']);
const notes = await reviewArchive([...articles, ...drafts].map(({ file }) => file));
const { hasErrors } = printProblems([...problems, ...notes]);
if (hasErrors) process.exitCode = 1;
const warnings = problems.filter(({ severity }) => severity === 'warning').length;
const figures = [
  count(articles.length, 'article', 'articles'),
  count(drafts.length, 'draft', 'drafts'),
  count(problems.length - warnings, 'error', 'errors'),
  count(warnings, 'warning', 'warnings'),
];
console.log(figures.join(', '));
