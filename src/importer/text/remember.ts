/** In texts: as many as the largest page has paragraphs, all of which one reader asks for before the next does. */
const most = 20_000;
/** In characters: longer texts than paragraphs are asked once. */
const longest = 6_000;

/**
 * A function of a text that keeps its last answers: the lines of a source are asked for the same thing by whoever reads its
 * head, its body and its tail. `answer` must depend on nothing else, and nobody may change what it gives.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as T;
    const own = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, own);
    return own;
  };
}
