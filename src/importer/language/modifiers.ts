import { setOf, spaced } from '../text/one-of.ts';

/** Words before an office that belong to it: they say which office, or whether it is still held. */
const modifiers = {
  en: spaced`
    former acting deputy vice shadow prime first second chief head assistant associate senior junior lead
    interim outgoing incoming retired honorary executive general managing founding current new newly elected
    local young old veteran
  `,
  field: spaced`
    harbour harbor police fire council party union opposition government state city town village county
    district regional provincial national federal team club company board trade health defence defense
    foreign finance interior justice education transport environment energy press policy army navy airport
    coast guard school university hospital bank court parliamentary committee election campaign climate
    security intelligence water farm church trust community market labour labor human rights air force
  `,
  fr: 'ancien ancienne vice premier première nouveau nouvelle futur future actuel actuelle',
  de: spaced`
    ehemalige ehemaliger ehemaligen frühere früherer früheren stellvertretende stellvertretender
    stellvertretenden amtierende amtierender amtierenden damalige damaliger damaligen designierte
    designierter designierten kommissarische kommissarischer kommissarischen neue neuer neuen zuständige
    zuständiger zuständigen zweite zweiter zweiten erste erster ersten
  `,
  es: 'antiguo antigua vice primer primera nuevo nueva entonces actual futuro futura',
};

const everyModifier = new Set(Object.values(modifiers).join(' ').split(' '));

/** Whether a word before an office is a part of it. */
export function isModifier(word: string): boolean {
  return everyModifier.has(word.toLowerCase());
}

/** Words that open an office by telling whose it is, which is no part of it. */
const possessives = setOf`
  his her their its our my your sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere
  mein meine son sa ses leur leurs notre nos mon ma mes su sus mi nuestro nuestra
`;

/** Whether a word tells whose something is. */
export function isPossessive(word: string): boolean {
  return possessives.has(word.toLowerCase());
}

const owners =
  /(?:^|\s)(?:of|for|von|vom|der|des|eines|einer|de|du|del|al)(?:\s(?:the|a|an|la|las|los|le|les|un|une|una))?$|(?:^|\s)(?:de\s)?[dl][’']$/iu;

/** Whether a text ends where a name belongs to what stands before it: “the lawyer of”, “l’avocat d’”. */
export function endsInOwner(text: string): boolean {
  return owners.test(text.slice(-40).trimEnd());
}
