/** One kind of damage to characters, undone within a line; one file each in this folder. */
export interface CharacterRepair {
  /** Permanent name in kebab-case, the same as the file's. */
  rule: string;
  /** Why this damage happens, in a sentence for the editor. */
  reason: string;
  /** Runs as the repair's test. */
  example: { before: string; after: string };
  /** Whether it works word by word, and every changed word is told, since letters change; else the first of a line is. */
  changesLetters?: true;
  /** Whether it leaves every plain space of a line alone, so that every changed word is told. */
  keepsSpaces?: true;
  /** Undoes the damage in a line, or in a word; `text` is the whole text, for what only the whole can make certain. */
  repairer(text: string): (piece: string) => string;
}
