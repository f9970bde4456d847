import { foldText } from '../../text/fold-text.ts';

/** Who edited a text, as a label alone on its line, folded. */
const editor = new RegExp(
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

/** Whether a line is nothing but the label of who edited a text, below which stands no author. */
export function isEditorLabel(text: string): boolean {
  return editor.test(foldText(text));
}
