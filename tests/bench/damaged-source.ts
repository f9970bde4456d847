const stems =
  'harbour ferry council bridge winter grain letter market signal tower river meadow archive captain lantern pier window garden orchard station'.split(
    ' ',
  );

/**
 * Raw text of so many bytes as pasted from a page, with every common damage at fixed distances: cut sentences, hard
 * wraps, flipped and missing quotation marks, no-break spaces, entities, advertisements, repeated paragraphs. The same
 * `seed` gives the same text.
 */
export function damagedSource(bytes: number, seed = 1): string {
  const next = numbers(seed);
  const word = () => stems[next(stems.length)] ?? '';
  const sentence = () => {
    const words = Array.from({ length: 8 + next(10) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 4 }, sentence).join(' ');
  const parts = [
    `Ferry number ${seed} returns to Port Velm`,
    `Velmland Orsa TindalOrsa Tindal Thursday April 15th, 2021 ${next(900)} Views`,
    `The storms in Velmland are over, says Brenn Halloway, the harbour master. ${paragraph()}`,
  ];
  let length = parts.join('\n\n').length;
  for (let index = 0; length < bytes; index += 1) {
    const part = damage(paragraph(), index);
    parts.push(part);
    length += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

function damage(text: string, index: number): string {
  switch (index % 8) {
    case 1:
      return text.replace(/^(.{60,80}) /, '$1\n\n');
    case 2:
      return text.replace(/(.{60,70}) /g, '$1\n');
    case 3:
      return `Brenn Halloway said: ” ${text}`;
    case 4:
      return text.replace(' the ', '\u00A0the ').replaceAll(' river', '&nbsp;river');
    case 5:
      return `${text}\n\nAdvertisement`;
    case 6:
      return `He said: “${text}”`;
    case 7:
      return `${text}\n\n${text}`;
    default:
      return text;
  }
}

/** Marsaglia's xorshift, 32 bits: the same numbers for the same seed. */
export function numbers(seed: number): (limit: number) => number {
  let state = (seed * 2_654_435_761) | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
