/** What a text browser shows instead of a button, a box to tick, a field, and a picture or a frame without words. */
const standIns = new RegExp(
  [
    String.raw`\(BUTTON\)|\[[ Xx]\]|\([ *]\)|_{4,}`,
    String.raw`\[(?:USEMAP|INLINE|LINK|IMG|IMAGE|EMBED|BUTTON)\]|\[(?:INS|DEL): ?:(?:INS|DEL)\]`,
    String.raw`\[[^\[\]]{1,200}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:\?[^\[\]]{0,400})?\]`,
  ].join('|'),
  'gu',
);

/** The places in a line of what stands for something else than text. */
export function findStandIns(line: string): { at: number; end: number }[] {
  if (!/[[(_]/u.test(line)) return [];
  return [...line.matchAll(standIns)].map(({ 0: own, index }) => ({ at: index, end: index + own.length }));
}

/** In characters: what a button or a field says is shorter. */
const longestControl = 60;
const control = /^(?:[-*+o#@=] )?(?:\(BUTTON\)|\[[ Xx]\] |\([ *]\) )|_{4,}/u;

/** Whether a line is a button or a field with what it says, or a frame; a question may be the heading of a box that unfolds. */
export function isControl(line: string): boolean {
  const text = line.trim();
  if (/^IFRAME:/u.test(text)) return true;
  return text.length <= longestControl && control.test(text) && !/[?？؟]$/u.test(text);
}
