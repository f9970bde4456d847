/** What stands before a segment of a byline. */
export interface BeforeSegment {
  hasName: boolean;
  /** Whether a word joins the segment to the name before it. */
  isJoined: boolean;
  /** Whether that word follows the name itself. */
  joinsName: boolean;
  /** Whether the name before it has a surname in capitals. */
  isSpelt: boolean;
  /** Whether the names may have ended before it: with an outlet's or a role, or with "and" and a bar. */
  isOpen: boolean;
  /** Whether a bar stands between the segment and what is before it. */
  isBarred: boolean;
  /** Whether a comma stands between the segment and a name of more than one word. */
  isWhole: boolean;
  /** Whether nobody but the house is named before it, and a comma. */
  isHoused: boolean;
  /** What the person before it does, where no sign parts it from the name: X Reporter and. */
  bareRole: string;
}

/** Of a segment that a byline opens with. */
export const nothingBefore: BeforeSegment = {
  ...{ hasName: false, isJoined: false, joinsName: false, isSpelt: false },
  ...{ isOpen: false, isBarred: false, isWhole: false, isHoused: false, bareRole: '' },
};
