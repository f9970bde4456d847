import { foldedPattern, foldText } from '../../text/fold-text.ts';
import { countWords, endsWithStop } from '../../text/line-shape.ts';
import { oneOf } from '../../text/one-of.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { describeGluedSection, describeTwo } from './describe-headline-doubt.ts';
import { doubtAboveSame, doubtUnsigned } from './doubt-likely-other.ts';
import { isLoudOver } from './find-rival.ts';
import type { Headline } from './headline.ts';
import { howTold } from './how-told.ts';
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
    doubtSection(chosen, rest) ??
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

/** العدد 412 - أيار 2013: the number of a magazine's issue. */
const issue = foldedPattern(
  `^(?:${oneOf`
    issue|no\\.?|vol\\.?|nr\\.?|num(?:er)?o\\.?|heft|ausgabe
    выпуск|номер|№
    العدد|شماره
    第
  `})\\s?\\d`,
  'u',
);
/** In words: a section in capitals is shorter. */
const longestSection = 6;

/** TOWN CHECK - COUNCIL/LAWS: signs between sections. */
const isParted = /[/|]|\s[-–—]\s/u;

/** Whether the line below one that names an issue, or a section in capitals with signs or fewer words of the text, may be the headline. */
function doubtSection({ title = '', groups: [own], standfirst }: Headline, rest: readonly LineGroup[]) {
  if (!own || !standfirst || endsWithStop(standfirst.text)) return undefined;
  const isSection = () =>
    isLoudOver(title, standfirst.text) &&
    countWords(title) <= longestSection &&
    (isParted.test(title) || howTold(title, rest).told < howTold(standfirst.text, rest).told);
  return issue.test(foldText(title)) || isSection() ? describeTwo(own, standfirst) : undefined;
}
