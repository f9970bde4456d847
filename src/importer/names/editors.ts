import { foldText } from '../text/fold-text.ts';

/** What Chinese and Japanese papers write before the name of who put an article onto their pages, or into their language. */
const onDuty =
  /(?:[编編][辑輯]|[责責][编編]|校[对對]|[审審]核|[监監]制|翻?[译譯訳]者)\s?[:：]?\s?(?:\p{Script=Han}{2,4}[、\s]\s?)?$/u;

/** The same on a line's beginning in languages in which it may say as well who wrote the article. */
const editor = /(?:\n|\/)\s?(?:editor|redaktur|editing|red(?=\s?:))\s?[:：]?\s?$/iu;

/** Who edited a text, as a label alone on its line, folded. */
const labelAlone = new RegExp(
  `^(?:${[
    'editors?|edited by',
    'redakteur(?:in)?|bearbeitet von',
    'redaktur|penyunting',
    'редактор',
    'urednik|urednica',
    'уредник|уредница',
    '编辑|編輯|责任编辑|責任編輯|編集',
    '편집',
  ].join('|')})\\s?[:：]?$`,
  'u',
);

/** Whether readers see a name, and only behind the label of the editor on duty, who wrote nothing: 责任编辑：欧尔莎. */
export function isEditor(name: string, printed: string): boolean {
  return isOnlyBehind(onDuty, name, printed);
}

/** Whether readers see a name only behind the word for an editor: Editor: Orsa Tindal. */
export function isCalledEditor(name: string, printed: string): boolean {
  return isOnlyBehind(editor, name, `\n${printed}`);
}

/** Whether a line is nothing but the label of who edited a text, below which stands no author. */
export function isEditorLabel(text: string): boolean {
  return labelAlone.test(foldText(text));
}

function isOnlyBehind(label: RegExp, name: string, printed: string): boolean {
  const before = printed.split(name).slice(0, -1);
  return before.length > 0 && before.every((text) => label.test(text.slice(-longestLabel)));
}

/** In characters, with the name of one other editor. */
const longestLabel = 16;
