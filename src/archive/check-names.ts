import type { Article } from '../article/article.ts';
import { type Problem, quoteValue, showHidden } from '../article/problem.ts';
import { slugIdentity } from '../article/slug.ts';
import { placeOf } from './check-pictures.ts';
import { shown } from './find-entries.ts';

/** An article, its file and what is written there. */
interface Named {
  article: Pick<Article, 'author' | 'region'>;
  file: string;
  text: string;
}

/** Words of bylines that become part of a person's name, and names that are several people's. */
const label = /^(?:by|von|par|por)\s+(?=\p{Lu}|["'“])/iu;
const joint = /(?<=\p{Lu}\p{L}+\s\p{Lu}\S*)\s+(?:and|und|et|y|&)\s+(?=\p{Lu}\S*\s\p{Lu}\S+$)/u;

/**
 * Warns of authors who are no name of one person as it stands, and of authors and regions that differ from others in case
 * alone: each would have a page of its own. `articles` come newest first; the spelling met most often, or with more capitals, is the right one.
 */
export function checkNames(articles: readonly Named[]): Problem[] {
  return [
    ...articles.flatMap((one) => one.article.author.flatMap((name) => describeByline(name, one))),
    ...findVariants(articles, ({ author }) => author, 'author'),
    ...findVariants(articles, ({ region }) => [region], 'region'),
  ];
}

function describeByline(name: string, named: Named): Problem[] {
  const bare = name.replace(label, '');
  const names = bare.split(joint);
  if (names.length === 1 && bare === name) return [];
  const form = names.length === 1 ? bare : `[${names.join(', ')}]`;
  const message = `Unexpected ${quoteValue(name)} for \`author\`, expected the name of one person, write author: ${form}`;
  return [warning(name, named, 'joint-byline', message)];
}

function findVariants(
  articles: readonly Named[],
  namesOf: (article: Named['article']) => readonly string[],
  key: string,
): Problem[] {
  const uses = articles.flatMap((named) => namesOf(named.article).map((name) => ({ name, named })));
  const groups = [...Map.groupBy(uses, ({ name }) => slugIdentity(name)).values()];
  return groups.flatMap((group) => {
    const spellings = [...Map.groupBy(group, ({ name }) => name.normalize('NFC'))].toSorted(
      ([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || capitalsIn(b) - capitalsIn(a),
    );
    const [usual = ''] = spellings[0] ?? [];
    return spellings.slice(1).flatMap(([name, others]) =>
      others.map(({ named }) => {
        const message = `Unexpected ${quoteValue(name)} for \`${key}\`, which gets a page of its own, expected the spelling of other entries, did you mean ${quoteValue(usual)}?`;
        return warning(name, named, 'two-spellings', message);
      }),
    );
  });
}

function capitalsIn(name: string): number {
  return name.match(/\p{Lu}/gu)?.length ?? 0;
}

function warning(name: string, { file, text }: Named, rule: string, message: string): Problem {
  return {
    path: shown(file),
    ...placeOf(name, text),
    rule,
    message: showHidden(message),
    severity: 'warning',
  };
}
