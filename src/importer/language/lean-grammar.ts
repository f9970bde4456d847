/**
 * What a lead-in is read by in a language that writes names with capitals and of which only the commonest is known. Each
 * text lists words, parted by spaces, in small letters unless it says otherwise.
 */
export interface LeanGrammar {
  /** Verbs of speaking in their forms for one speaker. */
  verbs: string;
  /** Their forms for several speakers or for none, from which nobody is named: “sagten”, “it was said”. */
  nameless: string;
  /** Words that say that nothing was said, or perhaps. */
  negations: string;
  /** Auxiliaries, adverbs and announcing words between a subject and its verb. */
  between: string;
  /** Articles of a subject. */
  articles: string;
  /** What people are called by their office or work. */
  roles: string;
  /** Prepositions that lead in a listener, a place or a time. */
  prepositions: string;
  /** Words of time and manner that stand by themselves, and those that only join a sentence to the one before. */
  adverbs: string;
  /** Words between an office and where it is held; where cases say so, none. */
  owners: string;
  /** What an office is held in, and nobody's name or trade: a harbour, a town. */
  things: string;
  /** Words that open a second clause, and those that join a second subject. */
  clauses: string;
  /** Other words that can open a sentence and begin no name there. */
  functionWords: string;
  /** What stands before a name in “according to X:”, where the name keeps its form. */
  according: string;
  /** Where the verb may stand before its subject. */
  isVerbFirst: boolean;
  /** Where cases tell the speaker from the listener: how a name and its verb look when the name is surely the speaker's. */
  subject?: RegExp;
  /** Where a name changes its form beside every office, so that only a speaker's has the form of one. */
  isInflected?: boolean;
  /** Where cases tell the speaker, but a woman's name that ends in a consonant has the same form in all of them. */
  hasUnbentNames?: boolean;
  /** Where a speaker's name never lacks its article, which is no listener's. */
  hasArticle?: boolean;
  /** Whether a name's role stands behind it. */
  hasRoleBehind?: boolean;
  /** First names, with capitals: a sentence that begins with one begins with a name. */
  givenNames?: string;
}

/** The listed words of a grammar, to look words up. */
export type LeanWords = {
  [
    List in keyof LeanGrammar as LeanGrammar[List] extends string | undefined ? List : never
  ]-?: ReadonlySet<string>;
};

/** Looks a grammar's words up. */
export function wordsOf(grammar: LeanGrammar): LeanWords {
  const list = (words = '') => new Set(words.split(' ').filter((word) => word !== ''));
  return {
    verbs: list(grammar.verbs),
    nameless: list(grammar.nameless),
    negations: list(grammar.negations),
    between: list(grammar.between),
    articles: list(grammar.articles),
    roles: list(grammar.roles),
    prepositions: list(grammar.prepositions),
    adverbs: list(grammar.adverbs),
    owners: list(grammar.owners),
    things: list(grammar.things),
    clauses: list(grammar.clauses),
    functionWords: list(grammar.functionWords),
    according: list(grammar.according),
    givenNames: list(grammar.givenNames),
  };
}
