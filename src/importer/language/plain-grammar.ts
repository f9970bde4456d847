import type { Gender } from './grammar.ts';

/** What a lead-in is read by in a language without capitals, where a name is known only by what stands beside it. */
export interface PlainGrammar {
  /** Where in a lead-in the verb stands. */
  order: 'verb-first' | 'verb-last';
  /** The verb that introduces speech, in its forms for one speaker. */
  verb: RegExp;
  /** The verb in its forms for several speakers, who are never named. */
  verbOfMany: RegExp;
  /** What may open a lead-in before its verb and says nothing of who speaks: “for his part”. */
  framing?: RegExp;
  /** What introduces words, but names nobody as a speaker in a way that can be read: “the report says”. */
  nameless: RegExp;
  /** What says that a speaker hands on the words of somebody else. */
  quoting: RegExp;
  /** The word behind somebody that makes them who is spoken to, or of. */
  objectMark?: string;
  /** Pronouns that mean one person. */
  pronouns: ReadonlySet<string>;
  /** Pronouns, or verbs, that tell that a woman speaks, where others tell that a man does. */
  feminine?: RegExp;
  /** Words for an office or a trade. */
  roles: ReadonlySet<string>;
  /** Words that begin the name of an organisation. */
  organisations: ReadonlySet<string>;
  /** Titles that stand before a name and are nobody else than its owner. */
  titles: ReadonlySet<string>;
  /** Those of them that before a man's name mean his wife. */
  womensTitles: ReadonlySet<string>;
  /** What men and women are called before their surname. */
  courtesies: Record<Gender, ReadonlySet<string>>;
  /** Relatives of somebody whom a sentence names: they may have that person's surname. */
  kin: RegExp;
  /** Offices that stand before a name without a comma and are nobody else than its owner. */
  offices: ReadonlySet<string>;
  /** Words whose owner, or what they speak of, stands right behind them, and who are no office. */
  owned: RegExp;
  /** How a surname looks, besides one that is a first name too. */
  surname: RegExp;
  /** All that may stand between a name without an office and its verb, or behind it where the verb goes first. */
  tail: RegExp;
  /** All that may stand between an office right behind a name and its verb, where a language has it there without a comma. */
  behindOffice?: RegExp;
  /** Words that a name never has: prepositions, conjunctions, days and words for somebody unnamed. */
  smallWords: ReadonlySet<string>;
  /** Words before whom one meets, so that a second person may be meant. */
  company: RegExp;
  /** A sentence whose subject is several people, or whose object may be somebody. */
  second?: RegExp;
  /** What is written before a name or an office in one word with it. */
  attached?: RegExp;
  /** What is written behind an office in one word with it. */
  possessed?: RegExp;
  /** Words beside somebody else than a sentence's subject. */
  objects: RegExp;
  /** First words of what looks like a name and is none. */
  notNames?: RegExp;
}
