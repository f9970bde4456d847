import { type HeaderPart, isPerson } from '../../header-parts/header-part.ts';

/**
 * Makes one author of two where the word between them joins the surnames of one: Manuel Costa e Silva, José Ortega y Velmar.
 * The second of two people has a first name too. `text` is the byline that holds the parts.
 */
export function joinSurnames(parts: readonly HeaderPart[], text: string): HeaderPart[] {
  const joined: HeaderPart[] = [];
  for (const part of parts) {
    const [name, joint] = joined.slice(-2);
    const whole = `${name?.text} ${joint?.text} ${part.text}`;
    const isOne =
      isPerson(name) && isSurname(part) && /^[ey]$/u.test(joint?.text ?? '') && text.includes(whole);
    if (isOne && /\s/u.test(name.text)) joined.splice(-2, 2, { ...name, text: whole });
    else joined.push(part);
  }
  return joined;
}

function isSurname(part: HeaderPart): boolean {
  return isPerson(part) && /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(part.text);
}
