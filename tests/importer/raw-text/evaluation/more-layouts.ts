import type { Layout } from './layouts.ts';

/** More layouts in English: web platforms, databases of newspapers, agencies, papers' own and broken copies. */
export const moreLayouts: Layout[] = [
  { name: 'AFP', text: '{title}\n{author}\nAFP\n{date}\n\n{body}\n\nota/jab/vel', doubts: ['region'] },
  {
    name: 'Al Jazeera',
    text: 'News|{region}\n{title}\n{standfirst}\n\nThe pier at dawn [File: Joss Abern/Reuters]\nBy {author}\nPublished On {long}\n\n{body}\n\nSOURCE: AL JAZEERA AND NEWS AGENCIES',
    hasStandfirst: true,
  },
  {
    name: 'DW',
    text: 'SOCIETY\n{region}\n{title}\n{author}\n{long}\n{standfirst}\n\nhttps://p.dw.example/p/3s1x\n\n{body}',
    stays: 'standfirst',
  },
  {
    name: 'VOA',
    text: '{region}\n{title}\n{date}\n{author}\nShare\nPrint\n{CITY} — \n{body}\n\nRelated\nBest of Velmland',
  },
  {
    name: 'RFE/RL',
    text: '{region}\n\n{title}\n\n{date}\n\nBy {author}\n\nThe pier at dawn (file photo)\n\n{body}\n\nWith reporting by the Velm Service',
  },
  {
    name: 'Washington Post',
    text: '{region}\n{title}\nBy {author}\n{long} at 9:30 a.m. EDT\n\nListen\n5 min\n\nComment\n12\n\nGift Article\n\nShare\n\n{CITY}, {region} — {body}',
  },
  {
    name: 'Economist-like, no byline',
    text: '{region}\n{title}\n{standfirst}\n{date}\n\n{body}',
    doubts: ['author'],
    hasStandfirst: true,
  },
  {
    name: 'Medium',
    text: '{title}\n{author}\n{author}\n\n·\nFollow\n\n4 min read\n·\n{long}\n\n{region} —\n\n{body}\n\nClap',
    stays: 'Quill Islands —',
  },
  {
    name: 'Substack',
    text: '{title}\n{standfirst}\n{author}\n{long}\n12\n3\nShare\n{CITY}, {region} — {body}\nThanks for reading! Subscribe for free to receive new posts and support my work.',
    hasStandfirst: true,
  },
  {
    name: 'Blogger',
    text: '{long}\n{title}\n\n{body}\n\nPosted by {author} at 9:30 AM\nLabels: {region}, harbour',
    doubts: ['region'],
  },
  { name: 'Drupal', text: '{title}\nSubmitted by {author} on {date}\n{region}\n\n{body}' },
  {
    name: 'Joomla',
    text: '{title}\nDetails\nWritten by {author}\nCategory: {region}\nPublished: {date}\nHits: 1033\n\n{body}',
  },
  { name: 'press association', text: '{author}, PA\n{date}\n\n{title}\n\n{CITY}, {region} — {body}' },
  { name: 'archive catalogue', text: '{title}\n{author}\nThe Velm Packet, {date}, p. 4\n{region}\n\n{body}' },
  {
    name: 'Nexis',
    text: 'The Velm Packet\n\n{long}\n\n{title}\n\nBYLINE: {author}\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 312 words\n\nDATELINE: {region}\n\n{body}\n\nLOAD-DATE: April 16, 2021\n\nLANGUAGE: ENGLISH',
  },
  {
    name: 'Factiva',
    text: '{title}\nBy {author}\n312 words\n{long}\nThe Velm Packet\nVELP\nEnglish\n(c) 2021 The Velm Packet\n\n{CITY}, {region} — {body}',
  },
  { name: 'Word document', text: '{title}\n\nby {author}, {region}\n\n{date}\n\n{body}\n\n###' },
  {
    name: 'press release',
    text: 'FOR IMMEDIATE RELEASE\n{long}\n\n{title}\n\n{CITY}, {region} ({long}) — {body}\n\nContact: desk@packet.example',
    doubts: ['author'],
  },
  { name: 'name in capitals', text: '{title}\n{AUTHOR}\n{REGION}\n{date}\n\n{body}' },
  { name: 'byline with dash', text: '{title}\n{date} - By {author} - {region}\n\n{body}' },
  { name: 'date and place dash', text: '{title}\nBy {author}\n{region} – {date}\n\n{body}' },
  { name: 'place, date on one line', text: '{title}\n\n{author}\n\n{city}, {region} | {date}\n\n{body}' },
  { name: 'bracketed byline', text: '{title}\n({author}, {region}, {date})\n\n{body}' },
  {
    name: 'text by, photos by',
    text: '{title}\nText by {author}\nPhotos by Joss Abern\n{region}, {date}\n\n{body}',
  },
  { name: 'translated', text: '{title}\nBy {author}\nTranslated by Joss Abern\n{region}\n{date}\n\n{body}' },
  {
    name: 'first published',
    text: '{title}\n{author} in {region}\nFirst published on {date}\n3 comments\n\n{body}\n\n• This article was amended on 20 April 2021 to correct a name.',
    stays: '• This article was amended on 20 April 2021 to correct a name.',
  },
  {
    name: 'correspondent line',
    text: '{title}\n\nOur correspondent, {region}\n\n{date}\n\n{body}',
    authors: ['Our correspondent'],
  },
  {
    name: 'byline below the first paragraph',
    text: '{title}\n{region}, {date}\n\n{first}\n\n{second}\n\n{rest}\n\nBy {author}',
  },
  { name: 'tabs', text: '{title}\n{region}\t{author}\t{date}\t0 Views\n\n{body}' },
  { name: 'bullets', text: '• {title}\n• By {author}\n• {region}\n• {date}\n\n{body}' },
  {
    name: 'wayback banner',
    text: 'The Wayback Machine - https://web.archive.example/web/20210415/https://packet.example/boats\n{title}\n{region} {author}{author} {date} 0 Views\n\n{body}',
  },
  { name: 'glued by', text: '{title}\nBy{author}\n{region}\n{date}\n\n{body}' },
  { name: 'glued weekday', text: '{title}\n{region} {author}{author}{long} 0 Views\n\n{body}' },
  { name: 'comments above', text: '{title}\n0 Comments\n{author}\n{date}\n{region}\n\n{body}' },
  { name: 'headline with a stop', text: '{title}.\n\nBy {author}\n{region}, {date}\n\n{body}' },
];
