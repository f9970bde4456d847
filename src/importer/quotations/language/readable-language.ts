const readable = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'ps'] as const;

/** A language whose lead-ins can be read. */
export type ReadableLanguage = (typeof readable)[number];

/** The language of a BCP 47 tag among those whose lead-ins can be read; `undefined` when it is none of them. */
export function readableLanguage(tag: string): ReadableLanguage | undefined {
  const { language } = new Intl.Locale(tag);
  return readable.find((one) => one === language);
}
