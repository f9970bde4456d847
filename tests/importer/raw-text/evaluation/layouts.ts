/** How a kind of page prints an article. In `text`, words in braces stand for the article's; `{body}` for its text. */
export interface Layout {
  name: string;
  text: string;
  /** Fields that cannot be told from it and must be doubts. */
  doubts?: readonly ('title' | 'author' | 'date' | 'region')[];
  /** What the author is, when it is not the article's. */
  authors?: readonly string[];
  /** Where the region is the article's city. */
  regionIsCity?: true;
  hasStandfirst?: true;
  updated?: string;
  /** Words around the text that are kept, since they may be the article's. */
  stays?: string;
}

const noRegion = { doubts: ['region'] } satisfies Partial<Layout>;

/** Layouts as seen in the field, in English. */
export const layouts: Layout[] = [
  {
    name: 'local CMS, doubled byline',
    text: '{title}\n\n{region} {author}{author} {date} 0 Views\n\n\n{body}',
  },
  {
    name: 'local CMS, doubled byline with space',
    text: '{title}\n\n{region} {author} {author} {date} 1,204 Views\n\n{body}',
  },
  { name: 'local CMS, byline once', text: '{title}\n{region} {author} {date} 33 Views\n{body}' },
  { name: 'local CMS, parts on lines', text: '{title}\n{region}\n{author}\n{date}\n0 Views\n{body}' },
  {
    name: 'local CMS, parts on lines with gaps',
    text: '{title}\n\n{region}\n\n{author}\n\n{date}\n\n0 Views\n\n{body}',
  },
  {
    name: 'everything of the header on one line',
    text: '{title} {region} {author}{author} {date} 0 Views\n\n{body}',
  },
  { name: 'header on one line with bars', text: '{title} | {region} | {author} | {date}\n\n{body}' },
  {
    name: 'WordPress, by and on',
    text: '{title}\nPosted on {date} by {author}\nPosted in {region}\n\n{body}\n\nShare this:\nClick to share on Twitter (Opens in new window)\nClick to share on Facebook (Opens in new window)\nLike this:\nLike Loading...\nRelated\nLeave a Reply\nYour email address will not be published. Required fields are marked *',
  },
  {
    name: 'WordPress, meta line',
    text: '{title}\n\nBy {author} / {date} / {region} / 3 Comments\n\n{body}\n\nTags: harbour, ferry\nPrevious Post\nNext Post',
  },
  { name: 'WordPress, admin', text: '{title}\n{date} by admin\n{region}\n\n{body}', doubts: ['author'] },
  {
    name: 'BBC',
    text: '{title}\n{date}\nShare\nSave\n{author}\nBBC News, {city}\nGetty Images The pier at dawn\n{body}\nRelated topics\n{region}\nMore on this story\nThe tower that would not fall',
    ...noRegion,
    regionIsCity: true,
  },
  {
    name: 'BBC, by line',
    text: '{title}\n\nBy {author}\nBBC News\n\nPublished\n{date}\n\nShare\n\nImage source, Getty Images\nImage caption, The pier at dawn\n\n{body}',
    ...noRegion,
  },
  {
    name: 'Pajhwok',
    text: '{title}\n\nBy\n{author}\n{date}\n\n{CITY} (Pajhwok): {body}\n\nHits: 120',
    regionIsCity: true,
  },
  {
    name: 'TOLOnews',
    text: 'Home > World > {region}\n\n{region}\n\n{title}\n\n{author}\n{date}\nShare\n\n{body}\n\nComment this post\n\nAlso Read:\nWhat the tide left behind',
  },
  {
    name: '8am',
    text: '{region}\n{title}\n{author}\n{date}\nReading time: 3 minutes\nPhoto: 8am\n\n{body}\n\nWhatsApp\nTelegram',
  },
  {
    name: 'Khaama',
    text: '{title}\nBy {author} - {date}\n{CITY}, {region} – {body}\nFollow us on Facebook and Twitter',
  },
  { name: 'Etilaatroz', text: '{region} | {title}\n{author}\n{date}\n{body}', doubts: [] },
  {
    name: 'AP',
    text: '{title}\nBY {author}\nUpdated 9:30 AM EDT, {long}\nShare\n{CITY}, {region} (AP) — {body}\nCopyright 2021 The Associated Press. All rights reserved.',
    doubts: ['date'],
    updated: 'same',
  },
  {
    name: 'AP, old',
    text: '{title}\nBy {author}, Associated Press\n{date}\n\n{CITY}, {region} (AP) -- {body}\n\n___\n\nAssociated Press writers Joss Abern and Anka Morrel contributed to this report.',
  },
  {
    name: 'Reuters',
    text: '{title}\nBy {author}\n{date} 9:30 AM GMT+4:30 Updated 3 years ago\n\n{CITY}, {date} (Reuters) - {body}\n\nReporting by {author}; Editing by Joss Abern\nOur Standards: The Thomson Reuters Trust Principles.',
    regionIsCity: true,
  },
  {
    name: 'Reuters, no byline above',
    text: '{title}\nReuters\n{date}\n{CITY} (Reuters) - {body}\n(Reporting by {author} in {city}; Editing by Joss Abern)',
    regionIsCity: true,
  },
  {
    name: 'Guardian',
    text: '{title}\n\n{standfirst}\n\n{author} in {city}\n{date}\n\n{body}\n\nTopics\n{region}\nReuse this content',
    regionIsCity: true,
    hasStandfirst: true,
  },
  {
    name: 'Guardian, agency',
    text: '{title}\n{standfirst}\n\nReuters in {city}\n{date}\nShare\n{body}',
    authors: ['Reuters'],
    regionIsCity: true,
    hasStandfirst: true,
  },
  {
    name: 'US regional paper',
    text: 'LOCAL NEWS\n{title}\n{author}\nThe Velm Packet\nPublished 9:30 a.m. ET {long}\nAdvertisement\n{CITY}, {region} — {body}\nAdvertisement\nReach the reporter at otindal@packet.example',
  },
  {
    name: 'US regional paper, staff writer',
    text: '{title}\nBy {author} | {email} | The Velm Packet\nPUBLISHED: {date} | UPDATED: {later}\n\n{CITY}, {region} — {body}\n\nSign up for our newsletter',
    updated: 'later',
  },
  {
    name: 'New York style',
    text: '{title}\n{standfirst}\n\nBy {author}\n{date}\n{CITY}, {region} — {body}',
    hasStandfirst: true,
  },
  {
    name: 'kicker above the headline',
    text: '{REGION}\n{title}\nBy {author}, Staff Writer\n{date}\n\n{body}',
  },
  { name: 'date above the headline', text: '{date}\n\n{title}\n\nBy {author} in {region}\n\n{body}' },
  {
    name: 'labelled fields',
    text: 'Title: {title}\nAuthor: {author}\nDate: {date}\nRegion: {region}\n\n{body}',
  },
  {
    name: 'labelled fields below',
    text: 'Headline: {title}\nBy: {author}\nPublished: {date}\nLocation: {city}, {region}\nCategory: Politics\n{body}',
  },
  {
    name: 'Facebook page',
    text: 'The Velm Packet\n{date} · \n{title}\nBy {author}\n{CITY}, {region} — {body}\nSee more\nAll reactions: 12\n12 shares',
  },
  {
    name: 'Telegram',
    text: 'Velm Packet News\n{title}\n\n{body}\n\n@velmpacket',
    doubts: ['date', 'region', 'author'],
  },
  {
    name: 'email newsletter',
    text: 'View this email in your browser\nThe Velm Packet\n{long}\n\n{title}\nBy {author} in {region}\n\n{body}\n\nUnsubscribe\n© 2021 The Velm Packet',
  },
  {
    name: 'mail message',
    text: 'From: Desk <desk@packet.example>\nSubject: {title}\nDate: {rfc}\nTo: readers@packet.example\n\nBy {author}\n{CITY}, {region} (AP) — {body}',
  },
  {
    name: 'PDF copy',
    text: 'THE VELM PACKET\n{long}\nPage A1\n\n{title}\nBy {author}\nStaff Reporter\n\n{CITY}, {region} — {body}\n\nContinued on page A4',
  },
  {
    name: 'breadcrumb with region',
    text: 'Skip to content\nMenu\nHome » News » {region}\n{title}\nby {author}\n{date} in {region}\n3 min read\n{body}',
  },
  {
    name: 'menus above',
    text: 'Skip to main content\nLog in | Subscribe\nNews | Sport | Culture\n{region}\n{title}\n{author}, Correspondent\n{date}\nFacebook Twitter WhatsApp Email\n{body}',
  },
  {
    name: 'cookie notice above',
    text: 'We use cookies to improve your experience. By continuing you accept our privacy policy.\nAccept all\n{title}\n{region} · {author} · {date} · 4 min read\n\n{body}',
  },
  {
    name: 'two authors',
    text: '{title}\nBy {author} and Joss Abern\n{region}, {date}\n\n{body}',
    authors: ['{author}', 'Joss Abern'],
  },
  {
    name: 'three authors',
    text: '{title}\nBy {author}, Joss Abern and Anka Morrel\n{date}\n{region}\n\n{body}',
    authors: ['{author}', 'Joss Abern', 'Anka Morrel'],
  },
  {
    name: 'authors with a bar',
    text: '{title}\nBy {author} | Joss Abern\n{region} | {date}\n\n{body}',
    authors: ['{author}', 'Joss Abern'],
  },
  { name: 'byline at the end', text: '{title}\n\n{region} | {date}\n\n{body}\n\n— {author}' },
  { name: 'no byline', text: '{title}\n\n{region}, {date}\n\n{body}', doubts: ['author'] },
  { name: 'no date', text: '{title}\nBy {author}\n{region}\n\n{body}', doubts: ['date'] },
  { name: 'no region', text: '{title}\nBy {author}\n{date}\n\n{body}', doubts: ['region'] },
  { name: 'no headline', text: '{body}\n\nBy {author}\n{date}', doubts: ['title', 'region'] },
  { name: 'ambiguous date', text: '{title}\nBy {author}\n{region}\n04/05/2021\n\n{body}', doubts: ['date'] },
  {
    name: 'impossible date',
    text: '{title}\nBy {author}\n{region}\n30 February 2021\n\n{body}',
    doubts: ['date'],
  },
  {
    name: 'contradicting weekday',
    text: '{title}\nBy {author}\n{region}\nMonday, April 15, 2021\n\n{body}',
    doubts: ['date'],
  },
  { name: 'relative date', text: '{title}\nBy {author}\n{region} · 2 days ago\n\n{body}', doubts: ['date'] },
  {
    name: 'date without a year',
    text: '{title}\n{region} | By {author} | April 15\n\n{body}',
    doubts: ['date'],
  },
  { name: 'two-digit year', text: '{title}\nBy {author}, {region}\n4/15/21\n\n{body}', doubts: ['date'] },
  { name: 'day to come', text: '{title}\nBy {author}\n{region}\n15 April 2031\n\n{body}', doubts: ['date'] },
  {
    name: 'two dates',
    text: '{title}\nBy {author}\n{region}\n12 March 2021\n14 March 2021\n\n{body}',
    doubts: ['date'],
  },
  {
    name: 'two bylines',
    text: '{title}\nBy {author}\n{region}, {date}\n\n{body}\n\nBy Joss Abern',
    doubts: ['author'],
  },
  {
    name: 'repeated headline',
    text: '{title} - Velm Packet\n\n{title}\n\n{author}, Port correspondent\n{region}\n{date}\n\n{body}',
  },
  {
    name: 'caption above the text',
    text: '{title}\n{region}\nBy {author}\n{date}\nThe pier at dawn. Photo: Joss Abern\n\n{body}\n\nAdvertisement\n\nRELATED STORIES\nThe tower that would not fall\nA bridge for nobody',
  },
  {
    name: 'furniture inside the text',
    text: '{title}\nBy {author}\n{region}\n{date}\n\n{first}\n\nAdvertisement\n\n{second}\n\nRead more: The tower that would not fall\n\n{rest}\n\n3 Comments\nJoss\nWhat a lovely ferry this was, I remember it well.\nReply',
  },
  { name: 'name beside the section', text: '{title}\n\n{author} | {region}\n{date}\n\n{body}' },
  { name: 'Markdown marks', text: '# {title}\n\n**By {author}**\n*{region}, {date}*\n\n{body}' },
  { name: 'agency author', text: '{title}\nPajhwok\n{region}\n{date}\n\n{body}', authors: ['Pajhwok'] },
];

/** Layouts of other languages; `{date}` is as given. */
export const otherLayouts: Record<string, Layout[]> = {
  fa: [
    {
      name: 'fa, labelled',
      text: '{title}\nنویسنده: {author}\nپنج‌شنبه ۲۶ حمل ۱۴۰۰\n{region}\n\n{body}\n\nبرچسب‌ها: بندر، کشتی',
    },
    { name: 'fa, doubled', text: '{title}\n\n{region} {author}{author} ۱۵ اپریل ۲۰۲۱ ۳۵ بازدید\n\n{body}' },
    {
      name: 'fa, 8am',
      text: '{region}\n{title}\n\nتاریخ انتشار: ۱۴۰۰/۰۱/۲۶\nگزارشگر: {author}\n\n{body}\n\nاشتراک گذاری\nفیسبوک تلگرام',
    },
    {
      name: 'fa, dateline',
      text: '{title}\nگزارش از {author}\n۲۶ حمل ۱۴۰۰\n{region} (پژواک، ۲۶ حمل ۱۴۰۰): {body}',
    },
  ],
  ps: [
    { name: 'ps, labelled', text: '{title}\nلیکوال: {author}\nد ۱۴۰۰ کال د وري ۲۶مه\n{region}\n\n{body}' },
    {
      name: 'ps, dateline',
      text: '{title}\nلیکوال: {author}\n۱۵ اپریل ۲۰۲۱\n\n{region} (پژواک): {body}\n\nاړوند خبرونه',
    },
  ],
  ar: [
    {
      name: 'ar, labelled',
      text: '{title}\nبقلم: {author}\n{region}\nالخميس 15 نيسان/أبريل 2021\n\n{body}\n\nشارك\nاقرأ أيضا: الجسر الذي لم يفتح',
    },
    { name: 'ar, egyptian months', text: '{title}\n\n{author} | {region} | ١٥ أبريل ٢٠٢١\n\n{body}' },
  ],
  fr: [
    {
      name: 'fr',
      text: '{title}\n{standfirst}\nPar {author}\nPublié le 15 avril 2021 à 14h30, mis à jour le 16 avril 2021\n{region}\n\n{body}\n\nPartager\nLire aussi : Le pont que personne ne passe',
      hasStandfirst: true,
      updated: '2021-04-16',
    },
    {
      name: 'fr, agency',
      text: '{title}\n\n{city}, 15 avr 2021 (AFP) - {body}',
      authors: ['AFP'],
      regionIsCity: true,
    },
  ],
  de: [
    {
      name: 'de',
      text: '{title}\n\nVon {author}, {region}\nStand: 16.04.2021, 14:30 Uhr\nVeröffentlicht am 15. April 2021\nLesezeit: 4 Min.\n\n{body}\n\nTeilen',
      updated: '2021-04-16',
    },
    {
      name: 'de, dpa',
      text: '{title}\nDonnerstag, 15. April 2021\n{city} (dpa) - {body}',
      authors: ['dpa'],
      regionIsCity: true,
    },
  ],
  es: [
    { name: 'es', text: '{region}\n{title}\nPor {author}\njueves 15 de abril de 2021\nCompartir\n\n{body}' },
  ],
  ru: [
    {
      name: 'ru',
      text: '{title}\nАвтор: {author}\n15 апреля 2021 г., 09:30\nМесто: {region}\n\n{body}\n\nЧитайте также: Мост, по которому никто не ходит',
    },
  ],
  tr: [{ name: 'tr', text: '{title}\n{author}\n15 Nisan 2021 Perşembe\nYer: {region}\n\n{body}\n\nPaylaş' }],
};
