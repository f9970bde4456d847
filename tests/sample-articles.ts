import sharp from 'sharp';
import { entry } from './site.ts';

const places = ['Velmland', 'Port Velm', 'Upper Sarn', 'The Quill Islands', 'Dorrow'];
const headlines = [
  'Harbour bridge opens a year late and a metre short',
  'Council votes to keep the night ferry',
  'What the salt wind does to a library',
  'Farmers of Upper Sarn count the cost of a dry spring',
  'A lighthouse keeper hands over the key',
];
const sentence =
  'The harbour office of Port Velm counted the boats at dawn, and the count was lower than in any spring since the old pier was lengthened. ';

/** A long paragraph of invented news; `seed` varies its beginning so that no two are alike. */
export function paragraph(seed: number, sentences = 4): string {
  return `${headlines[seed % headlines.length]}, as they say in week ${seed + 1}. ${sentence.repeat(sentences)}`.trim();
}

/** So many articles with different days, places, authors and lengths, as files of a content folder. */
export function manyArticles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2019, 0, 1 + index * 3)).toISOString().slice(0, 10);
      const title = `${headlines[index % headlines.length]} (${index + 1})`;
      const region = places[index % places.length] ?? '';
      const author = ['Orsa Tindal', 'Brenn Halloway', '[Orsa Tindal, Ilse Quarrow]'][index % 3] ?? '';
      const body = [paragraph(index), quote(index), paragraph(index + 1)].join('\n\n');
      return [`articles/story-${index + 1}/index.md`, entry(body, { title, region, author, date: day })];
    }),
  );
}

function quote(index: number): string {
  return `> “We counted them ${index + 2} times, and then we counted them again.”\n>\n> — Brenn Halloway, harbour master`;
}

/** An article of about 2,000 words without repeated sentences, so that compression cannot flatter its size. */
export function longArticle(words = 2000): string {
  const stems =
    'harbour ferry council bridge winter grain letter market signal tower river meadow archive captain lantern pier window garden orchard station bakery compass quarry mill'.split(
      ' ',
    );
  let state = 7;
  const next = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  const endings = ['', 's', 'ed', 'ing', 'er', 'ful', 'less', 'ward', 'ship', 'ly'];
  const word = () => `${stems[next(stems.length)]}${endings[next(endings.length)]}`;
  const line = () =>
    `${['The', 'A', 'Every', 'No', 'This'][next(5)]} ${Array.from({ length: 14 }, word).join(' ')}.`;
  const paragraphs = Array.from({ length: Math.ceil(words / 75) }, () =>
    Array.from({ length: 5 }, line).join(' '),
  );
  return entry(paragraphs.join('\n\n'), { title: 'The long way round the harbour' });
}

/** A right-to-left article with runs of the other direction, a quote callout, a list, a table and a Latin paragraph. */
export const persianArticle = entry(
  [
    'دفتر بندر «ولم» روز پنج‌شنبه اعلام کرد که پل تازهٔ Port Velm پس از یک سال تأخیر باز می‌شود. اورسا تیندال، وزیر بندر، در نشست خبری با اشاره به گزارش NATO-17 گفت:',
    '> «ما این پل را برای همه ساخته‌ایم. کار آن در سال ۲۰۲۱ به پایان رسید و هزینهٔ آن 4.5 میلیون بود.»\n>\n> — اورسا تیندال، وزیر بندر',
    'Velm Harbour Office said in English that the bridge will stay open all night.',
    '- نخستین کشتی ساعت 06:30 می‌رسد\n- دومین کشتی شب می‌رسد',
    '| بندر | کشتی‌ها |\n| --- | --- |\n| ولم | ۱۲ |\n| سارن | ۷ |',
    'ماهیگیران می‌گویند که راه تازه کوتاه‌تر است و آن‌ها دیگر ناچار نیستند که تمام شب در انتظار بمانند. بازار ماهی نیز از هفتهٔ آینده زودتر باز خواهد شد.',
  ].join('\n\n'),
  {
    title: 'پل بندر ولم پس از یک سال تأخیر باز می‌شود',
    author: 'برن هالووی',
    region: 'ولم‌لند',
    lang: 'fa-AF',
    description: 'پلی که قرار بود بهار گذشته باز شود، این هفته به روی مردم گشوده شد.',
  },
);

/** An article with everything that an entry can hold. */
export const richArticle = entry(
  [
    'Brenn Halloway, the harbour master, has [counted the boats](https://port.example/boats) every day for thirty years.[^1] This spring he stopped. “I ran out of boats,” he says.',
    '> “A harbour without boats is only a wall that got wet. We counted them twice, and then we counted them again.”\n>\n> — Brenn Halloway, harbour master',
    '## What the count says',
    '![A wall of grey stone with the sea behind it](pier.jpg "The old pier, lengthened in 1962. Picture: Ilse Quarrow")',
    'The count fell in *four* of the last **five** years, and ~~nobody~~ hardly anybody noticed.',
    '| Year | Boats | Crew |\n| --- | ---: | ---: |\n| 2019 | 214 | 1,020 |\n| 2020 | 180 | 866 |\n| 2021 | 97 | 402 |',
    '> From the harbour book: all boats are to be counted at dawn.',
    '1. The ferry\n2. The pilot boat\n   - and its tender\n\n---\n\nAnd then the tide turned.',
    '[^1]: The harbour book has been kept since 1911.',
  ].join('\n\n'),
  {
    title: 'The man who counted boats until there were none left to count',
    author: '[Orsa Tindal, Ilse Quarrow, Brenn O’Halloran]',
    region: 'Port Velm',
    description:
      'For thirty years Brenn Halloway wrote down every boat in the harbour. This spring the page stayed empty.',
    kind: 'interview',
    date: '2021-05-02T09:30+04:30',
    updated: '2021-05-04',
    image:
      '\n  src: pier.jpg\n  alt: The pier of Port Velm at dawn\n  caption: The pier at dawn, when the boats are counted.\n  credit: Ilse Quarrow',
    source: '\n  name: The Velm Packet\n  url: https://packet.example/boats\n  retrieved: 2024-02-01',
    corrections: '\n  - date: 2021-05-04\n    text: The pier was lengthened in 1962, not in 1926.',
  },
);

/** A right-to-left article with everything that an entry can hold, code and callouts without marks among it. */
export const everythingRightToLeft = richArticle
  .replace('kind: interview', 'kind: interview\nlang: ar')
  .replace('## What', '    const boats = 3;\n\n> عددنا القوارب.\n>\n> — Brenn Halloway\n\n## What');

const longWord = 'Hafenüberwachungsaufgabenübertragungsverordnung'.repeat(3);
const columns = Array.from({ length: 14 }, (_, index) => `Column ${index}`).join(' | ');

/** An article in German whose words, code, table and picture are longer than any page. */
export const longestArticle = entry(
  [
    `Die ${longWord} gilt. Sie steht unter <https://packet.example/verordnung>.`,
    `    ${'const boats = count("port"); '.repeat(8)}`,
    `| ${columns} |\n|${' --- |'.repeat(14)}\n| ${columns.replaceAll('Column', '120')} |`,
    '![Ein Mast](mast.png "Der Mast am Kai.")',
    '> Wir zählten die Boote.\n>\n> — Brenn Halloway, Hafenmeister',
  ].join('\n\n'),
  {
    title: `Die ${longWord} tritt in Kraft`,
    author: longWord,
    region: longWord,
    lang: 'de',
    kind: 'opinion',
    date: '2021-05-03',
  },
);

/** A picture made of noise and bands, large enough to need several sizes. */
export function picture(width = 2000, height = 1200, format: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#e7c9a4"/><stop offset=".5" stop-color="#7f96a6"/><stop offset="1" stop-color="#22333f"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/><path d="M0 ${height * 0.6}h${width * 0.7}v40H0z" fill="#33302c"/></svg>`;
  return sharp(Buffer.from(svg))[format]().toBuffer();
}
