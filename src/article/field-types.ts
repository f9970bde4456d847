import { z } from 'zod';
import { hasHiddenCharacter } from './hidden-characters.ts';
import { isLanguageTag } from './language.ts';

/** Makes a refusal that carries what was expected; the value and its place are added where the message is written. */
export const refuse = (rule: string, expected: string) => ({ params: { rule, expected } });

/** A line of text: trimmed, its white space collapsed. */
export const text = z
  .string()
  .refine((value) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(value), refuse('empty-text', 'text that can be seen'))
  .refine((value) => !hasHiddenCharacter(value), refuse('hidden-character', 'text without hidden characters'))
  .transform((value) => value.trim().replace(/\s+/gu, ' '));

const isWebAddress = (value: string) => /^https?:$/.test(URL.parse(value)?.protocol ?? '');

/** An address on the web. */
export const webAddress = text.refine(
  isWebAddress,
  refuse('invalid-address', 'an address that begins with https://'),
);

/** A BCP 47 tag of a language that is known. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, refuse('unknown-language', 'a BCP 47 tag such as en, ps or fa-AF'));
