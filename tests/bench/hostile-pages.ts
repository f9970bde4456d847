const sentence = (index: number) =>
  `The harbour office of Port Velm counted the boats of quay ${index}, and no spring before had so few of them.`;
const paragraph = (index: number) => `<p>${sentence(index)}</p>`;

/** Parts that a page may hold thousands of times and that are dear to a rule which asks each for all the others. */
const parts: Readonly<Record<string, (index: number) => string>> = {
  paragraphs: paragraph,
  'lines in one box': (index) => `Quay ${index}.<br>`,
  'sections with a heading': (index) => `<h2>Quay ${index}</h2>${paragraph(index)}`,
  'pull quotes': (index) =>
    `<aside class="pullquote"><p>${sentence(index)}</p><cite>Orsa Tindal</cite></aside>${paragraph(index)}`,
  'quotations of no words': () => '<blockquote></blockquote><cite></cite>',
  'spans of no words beside lines': (index) => `${'<span></span>'.repeat(10)}<p>Quay ${index}.</p>`,
  figures: (index) =>
    `<figure><img src="${index}.jpg" alt="Quay ${index}"><figcaption>${sentence(index)}</figcaption></figure>`,
  tables: (index) => `<table><tr><td>Quay ${index}</td><td>${index}</td></tr></table>`,
  'fonts that nobody closed': (index) => `<p><font size="2">${sentence(index)}`,
  comments: (index) =>
    `<div class="comment"><b>Brenn ${index}</b>${paragraph(index)}<a href="#">Reply</a></div>`,
  'other articles': (index) =>
    `<article><h3><a href="/${index}">Quay ${index} is closed</a></h3>${paragraph(index)}<time>15 April 2021</time></article>`,
};

const rows: typeof parts = {
  'rows of a table': (index) => `<tr><td>Quay ${index}</td><td>${index}</td></tr>`,
  'rows of a table that are named': (index) => `<tr><th>Quay ${index}</th><td>${index}</td></tr>`,
};

/** Saved pages with an article and so many of one part in it, by what the part is. */
export const hostilePages: Readonly<Record<string, (count: number) => string>> = Object.fromEntries([
  ...Object.entries(parts).map(([what, part]) => [what, (count: number) => page(each(count, part))] as const),
  ...Object.entries(rows).map(
    ([what, row]) => [what, (count: number) => page(`<table>${each(count, row)}</table>`)] as const,
  ),
]);

function page(inside: string): string {
  const text = each(4, paragraph);
  return `<!doctype html><html lang="en"><title>Ferry</title><article><h1>Ferry</h1>${text}${inside}${text}</article></html>`;
}

function each(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('\n');
}
