import type { LeadInTail } from './tails.ts';

/** What a lead-in is read by in a language that writes names with capitals. */
export interface Grammar {
  verbs: ReadonlySet<string>;
  /** Phrases that do a verb's work, whose place it takes before anything is read. */
  phrases?: { pattern: RegExp; verb: string };
  /** What ends a lead-in in which somebody who has just been quoted goes on, and the same as a relative clause. */
  resumes: { plain: RegExp; relative: RegExp };
  /** Forms of those verbs for several speakers or none, from which nobody is named: “Critics say”, “heard him saying”. */
  nameless: ReadonlySet<string>;
  /** Words between a subject and its verb: auxiliaries and adverbs. */
  between: ReadonlySet<string>;
  /** Pronouns that mean one person, with the gender that they tell. */
  pronouns: ReadonlyMap<string, Gender>;
  /** Pronouns that tell that a person of the other gender is spoken of. */
  mentions: Record<Gender, ReadonlySet<string>>;
  /**
   * What right behind a subject means somebody else: “knew him”, “lui a écrit”; its first group are the words between. A
   * pronoun is nobody else only in a clause below: “said that they had called him”.
   */
  meets: RegExp;
  negations: ReadonlySet<string>;
  /** Words that a clause before the subject begins with. */
  openers: ReadonlySet<string>;
  /** Other words that can open a sentence and begin no name there. */
  functionWords: ReadonlySet<string>;
  /** Words that may stand before a subject and belong to the sentence. */
  links: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Words that join two subjects. */
  joiners: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Words after a verb that hand the words to somebody else. */
  handOvers: ReadonlySet<string>;
  /** First words of a sentence in which whoever stands right behind the verb speaks, and nobody before it. */
  inverts?: ReadonlySet<string>;
  /** What stands before the name in “according to X:”. */
  according: RegExp;
  /** Prepositions after which a name is a place or a thing. */
  places: ReadonlySet<string>;
  /** Articles before a noun for which a pronoun of a gender can stand, where things have one. */
  genderedArticles?: Record<Gender, ReadonlySet<string>>;
  /** Whether an owner stands before a noun with nothing but an s, and the noun is written like a name. */
  hasBareGenitives?: boolean;
  /** Whether the last but one of three names is a surname too, by which alone somebody may be called. */
  hasTwoSurnames?: boolean;
  /** What may stand between a speaker's verb and the colon. */
  tail: LeadInTail;
}

/** The gender that a pronoun or a title tells. */
export type Gender = 'female' | 'male';

/** Words parted by spaces. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
