import type { SourceLine } from '../layout/source-lines.ts';
import { describeGluedSection, describeTwo } from './describe-headline-doubt.ts';
import { doubtAboveSame, doubtUnsigned } from './doubt-likely-other.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { doubtAboveMenu } from './menu-below.ts';
import { doubtAboveTold } from './told-below.ts';

/** What of a page that was copied whole stands above its article. */
export interface AroundArticle {
  /** A line that may be the headline too. */
  rival?: SourceLine | undefined;
  /** The keys of all lines. */
  around: ReadonlySet<string>;
}

/** In groups: below a headline that ends a header stand its day and its byline. */
const nearest = 8;

/** Why a headline that was chosen is none for certain, by what stands around it. */
export function doubtHeadline(
  chosen: Headline,
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
  { rival, around }: AroundArticle,
): string | undefined {
  const groups = [...head, ...rest];
  const header = chosen.takesNext ? groups.slice(0, nearest) : head;
  return (
    doubtGlued(chosen) ??
    doubtAboveMenu(chosen, groups) ??
    doubtAboveTold(chosen, groups) ??
    doubtAboveSame(chosen, groups) ??
    doubtUnsigned(chosen, { header, all: groups }, around) ??
    (rival && chosen.title ? describeTwo(rival, { text: chosen.title }) : undefined)
  );
}

/** LOCALCouncil: a section in capitals to which a copy glued the headline's first word. */
const gluedSection = /^\p{Lu}{4,}\p{Ll}{2}/u;

function doubtGlued({ title = '' }: Headline): string | undefined {
  return gluedSection.test(title) ? describeGluedSection(title) : undefined;
}
