import { furnitureOf } from '../../furniture/kinds.ts';
import { oneOf } from '../../text/one-of.ts';
import type { Block } from '../page/part-blocks.ts';

/** Phrases that open a link to another article, in the languages of the sites that print them. */
const related = new RegExp(
  String.raw`^\W*(?:${oneOf`
  read more|read also|also read|read next|see also|more on this|more from
  related(?: stor(?:y|ies)| articles?| news| posts?| content| topics?)?|recommended|you may also like
  don[’']t miss|must read|watch|in pictures|listen|up next|keep reading|click here
  (?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr)|lesen ?sie ?auch|lies(?: |\s)auch|mehr zum thema
  mehr (?:dazu|news|über|aus)|auch interessant|zum artikel|zum thema|siehe auch|lire aussi|lire également
  à lire(?: aussi)?|voir aussi|sur le même sujet|lea también|leer también|lee también|le puede interesar
  más información|también te puede|leggi anche|per approfondire|leia também|lees ook
  läs (?:också|mer|även)|les (?:også|mer)|læs også|lue myös|čtěte (?:také|více|i)
  czytaj (?:też|także|więcej)
  читайте также|читайте (?:ещё|також)|по теме
  ilgili haber
  اقرأ أیضا|اقرأ أیضًا|إقرأ أیضا|شاهد أیضا|بیشتر بخوانید|بخوانید|همچنین بخوانید|مطالب مرتبط|خبرهای مرتبط
  نور ولولئ|دا هم ولولئ
  関連記事|あわせて読みたい|相关阅读
  관련기사
`})(?=$|[\s:：.…>»،!–—-])`,
  'iu',
);
const notices: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['newsletter-box', new RegExp(String.raw`^\W*(?:${oneOf`
    sign up (?:for|to)\b.{0,200}(?:newsletter|inbox|alerts?)|subscribe to (?:our|the)\b.{0,160}
    get (?:the|our|daily|all)\b.{0,80}(?:newsletter|inbox|headlines|news)
    (?:join|follow) (?:us|our)\b.{0,80}(?:whatsapp|telegram|facebook|channel)(?: (?:for|to|and) .{1,60})?
    abonnieren sie\b.{0,160}|abonnez-vous\b.{0,160}|suscr[ií]bete\b.{0,160}
    by (?:signing up|subscribing)\b.{0,200}|download (?:the|our)\b.{0,60}app\b.{0,60}
    (?:follow|add) .{0,60}\bon google news\b.{0,160}
    for (?:more|the latest)\b.{0,120}(?:sign up|check our|visit our|follow us)\b.{0,120}
    check out more of\b.{0,120}signing up\b.{0,80}|get in touch with our\b.{0,120}
  `})\W*$`, 'iu')],
  // What stands for a post of a network until its script runs.
  ['share-bar', /^a post shared by .{1,80}\(@[\w.]+\)(?: on .{1,40})?$/i],
  ['share-bar', /^[\w-]+ (?:liked this|reblogged this(?: from [\w-]+)?|posted this)$/i],
  // What editors leave of a script that they paste among paragraphs.
  ['script', /^(?:(?:\/\*\s*(?:<!\[CDATA\[|\]\]>)?\s*\*\/|\/\/\s*(?:<!\[CDATA\[|\]\]>))\s*)+$/],
  ['caption', /^illustrations?(?: by)?\s?[:：]\s?\p{Lu}[^.!?]{1,50}$/iu],
  ['caption', new RegExp(`^(?:${oneOf`
    (?:photo|foto|picture|image|bild|file photo|symbolbild|photograph)s?(?: (?:by|credit|von))?\s*[:：/|].{0,120}
    .{0,100}/(?:getty images|reuters|afp|ap|dpa|shutterstock|efe|ansa)
    (?:getty images|shutterstock|imago)\b.{0,40}
    صورة\s*:.{0,80}|عکس\s*:.{0,80}
  `})$`, 'iu')],
]; // prettier-ignore

/** Kinds whose lines may be text where a page has them: an address as a source, the caption of a drawing, a list of accounts. */
const ofText = new Set(['page-address', 'picture-caption', 'social-names']);

/** Which kind of furniture a text is by its own words; `undefined` when it may be the article's. */
export function furnitureWorded({ text, linked }: Pick<Block, 'text' | 'linked'>): string | undefined {
  if (text.length > 400) return undefined;
  const notice = notices.find(([, pattern]) => pattern.test(text));
  if (notice) return notice[0];
  const kind = kindIn(text);
  if (kind !== undefined) return kind;
  const folded = text.replace(/[يى]/gu, 'ی').replaceAll('ك', 'ک');
  const isLabel = text.length < 40 && !(linked === 0 && isWholeSentence(text));
  const isTeaser =
    related.test(folded) && (linked > text.length * 0.3 || isLabel || /[:：]/.test(text.slice(0, 40)));
  return isTeaser ? 'related-links' : undefined;
}

/** Words of such phrases that sentences open with too: “Watch the harbour at night.” */
const opensSentences =
  /^(?:watch|listen|don[’']t miss|in pictures|recommended|related|more from|mehr (?:aus|über)|zum thema)\s+\p{L}/iu;

function isWholeSentence(text: string): boolean {
  return opensSentences.test(text) && /[^.…][.!?]$/u.test(text);
}

/** On a page a heading of readers' comments stands above those, wherever it is. */
function kindIn(text: string): string | undefined {
  const kind = furnitureOf(text, 'body')?.rule;
  if (kind === undefined) return furnitureOf(text, 'edges')?.rule === 'comments' ? 'comments' : undefined;
  return ofText.has(kind) ? undefined : kind;
}
