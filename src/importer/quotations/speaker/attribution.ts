/** What a lead-in and the text before it tell of the speaker. */
export interface Attribution {
  /** Whether the lead-in introduces what somebody said or wrote. */
  isSpeech: boolean;
  /** The speaker as the text names them, with what they are where it is told. */
  speaker?: string;
  /** Why no speaker is certain. */
  reason?: string;
}

/** Follows an article's text and says who speaks; texts are given in their order. */
export interface SpeakerFinder {
  /** Takes notice of a stretch of text before what follows. */
  read(text: string): void;
  /** The speaker whom a sentence before a colon introduces; `before` are the sentences before it, the latest last. */
  find(leadIn: string, before: readonly string[]): Attribution;
}

/** Somebody speaks, and nobody is certain. */
export function unsure(reason: string): Attribution {
  return { isSpeech: true, reason };
}

/** What a name's owner is called before it: the office, and what only shows respect. */
export interface TitledName {
  name: string;
  role?: string;
  honorific?: string;
}
