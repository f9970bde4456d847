import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { fileProblem, shown } from '../archive/find-entries.ts';
import type { BodyWords } from '../article/body/render-body.ts';
import { type Problem, quoteValue } from '../article/problem.ts';
import { type PolicyFields, policySchema } from './policy-schema.ts';
import { type ProfileFields, profileSchema } from './profile-schema.ts';
import { type PublishedDocument, readDocuments } from './read-documents.ts';

/** An author's profile. */
export type Profile = PublishedDocument<ProfileFields>;
/** A page about the publication. */
export type Policy = PublishedDocument<PolicyFields>;

/** What a publication says of itself and its authors, and every problem with it. */
export interface Publication {
  /** By the author's name. */
  profiles: Map<string, Profile>;
  /** In the order of their file names. */
  policies: Policy[];
  problems: Problem[];
}

/** Where a publication's own pages are and how they are read. */
export interface PublicationOptions {
  /** The folder that holds `authors/` and `pages/`, absolute. */
  contentFolder: string;
  language: string;
  words: (language: string) => BodyWords;
}

/** Reads `authors/` and `pages/` of the content folder; both may be absent. */
export async function readPublication({
  contentFolder,
  ...options
}: PublicationOptions): Promise<Publication> {
  const authors = join(contentFolder, 'authors');
  const pages = join(contentFolder, 'pages');
  const [profiles, policies] = await Promise.all([
    readDocuments({ ...options, folder: authors, schema: profileSchema, isTextNeeded: false }),
    readDocuments({ ...options, folder: pages, schema: policySchema, isTextNeeded: true }),
  ]);
  const problems = [...profiles.problems, ...policies.problems];
  const byName = new Map<string, Profile>();
  for (const profile of profiles.documents) {
    const name = profile.fields.name.normalize('NFC');
    const twin = byName.get(name);
    if (twin) problems.push(describeTwin(profile, twin));
    else byName.set(name, profile);
  }
  problems.push(...findSamePolicies(policies.documents));
  return { profiles: byName, policies: policies.documents, problems };
}

function describeTwin({ file, fields: { name } }: Profile, twin: Profile): Problem {
  const message = `Unexpected second profile of ${quoteValue(name)}, expected one, merge it with ${shown(twin.file)}`;
  return fileProblem(file, 'same-author', message);
}

/** Machines are told one page for each policy. */
function findSamePolicies(policies: readonly Policy[]): Problem[] {
  const stated = policies.filter(({ fields }) => fields.policy !== undefined);
  return stated.flatMap(({ file, fields: { policy } }, index) => {
    const first = stated.findIndex(({ fields }) => fields.policy === policy);
    if (first === index) return [];
    const message = `Unexpected second page of the policy ${quoteValue(policy)}, expected one, merge it with ${shown(stated[first]?.file ?? '')} or take out \`policy\``;
    return [fileProblem(file, 'same-policy', message)];
  });
}

/** Warns of profiles of whom no byline names; `bylines` are the names of all articles, drafts included. */
export function findUnknownAuthors({ profiles }: Publication, bylines: ReadonlySet<string>): Problem[] {
  return [...profiles]
    .filter(([name]) => !bylines.has(name))
    .map(([name, { file }]) => {
      const nearest = [...bylines].toSorted((a, b) => distance(a, name) - distance(b, name))[0];
      const isNear = nearest !== undefined && distance(nearest, name) <= name.length / 2;
      const advice = isNear ? `, the nearest is ${quoteValue(nearest)}` : '';
      const message = `Unexpected name ${quoteValue(name)} that no byline has, expected an author’s${advice}`;
      return fileProblem(file, 'unknown-author', message, 'warning');
    });
}
