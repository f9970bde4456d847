import { quoteValue } from '../../article/problem.ts';
import type { Doubt } from '../draft.ts';
import { foldText } from '../text/fold-text.ts';
import type { HeaderPart, PlacedPart } from '../header-parts/header-part.ts';
import type { Dateline } from '../places/read-dateline.ts';
import { isCountry } from '../names/known-places.ts';
import { isShortened, isVague } from '../places/read-place.ts';

type PlacedPlace = Extract<HeaderPart, { kind: 'place' }> & { line: number };

/** Where a story is set, or the doubt about it. */
export interface DecidedRegion {
  region?: string;
  doubts: Doubt[];
}

/**
 * Decides where a story is set: what a label says, then a place that the header names, then the report's dateline, then
 * where the byline's author was. A continent is a section's name as well. Of a city and its country in one header the
 * country counts.
 */
export function decideRegion(parts: readonly PlacedPart[], report: Dateline = {}): DecidedRegion {
  const { place: dateline, unsure } = report;
  const places = parts.filter((part): part is PlacedPlace => part.kind === 'place');
  const of = (...certainties: PlacedPlace['certainty'][]) =>
    places.filter(({ certainty }) => certainties.includes(certainty));
  const named = of('known', 'told');
  const exact = named.filter(({ text }) => !isVague(text));
  for (const group of [of('labelled'), exact]) {
    const decided = group.length > 0 ? decideOne(group) : undefined;
    if (decided) return decided;
  }
  const standing = of('standing').filter(
    ({ text }) => dateline === undefined || foldText(text) === foldText(dateline),
  );
  const [only, other] = standing;
  if (dateline !== undefined) return { region: dateline, doubts: [] };
  const byline = of('byline');
  if (byline.length > 0) return decideOne(byline);
  if (only && !other && named.length === 0)
    return { doubts: [doubt(`${quoteValue(only.text)}, which may be a place`, only.line)] };
  const [vague] = named;
  if (vague)
    return { doubts: [doubt(`${quoteValue(vague.text)}, which may be a section’s name`, vague.line)] };
  return {
    doubts: [doubt(unsure ? `${quoteValue(unsure)}, which may be a place` : 'source without a region')],
  };
}

function decideOne(places: readonly PlacedPlace[]): DecidedRegion {
  const names = [...new Map(places.map((place) => [foldText(widest(place.text)), place])).values()];
  const countries = names.filter(({ text }) => isCountry(widest(text)));
  const [first, other] = countries.length > 0 ? countries : names;
  if (!first) return { doubts: [] };
  if (!other) return { region: widest(first.text), doubts: [] };
  const both = `${quoteValue(first.text)} and ${quoteValue(other.text)}`;
  return { doubts: [doubt(`places ${both}`, first.line)] };
}

/** The country of "Kabul, Afghanistan". */
function widest(place: string): string {
  const last = place.split(/\s*[,،]\s*/u).at(-1) ?? place;
  return isShortened(last) ? place : last;
}

function doubt(found: string, line?: number): Doubt {
  const message = `Unexpected ${found}, expected where the story is set, give --region`;
  return { rule: 'region', asks: 'region', ...(line ? { line } : {}), message };
}
