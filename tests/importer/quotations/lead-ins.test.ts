import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesOf } from '../../../src/article/quotes.ts';
import type { Passage } from '../../../src/importer/passages/passage.ts';
import { passagesToBody } from '../../../src/importer/passages/passages-to-body.ts';
import type { SetQuotations } from '../../../src/importer/quotations/quotation-state.ts';
import { setQuotations } from '../../../src/importer/quotations/set-quotations.ts';
import { doubtfulLeadIns, plainTails, wholeRoles } from './doubtful-lead-ins.ts';
import { interruptedDoubts, interruptedLeadIns } from './interrupted-lead-ins.ts';
import { shortOffices } from './short-offices.ts';
import { type LeadInCase, leadIns, openings, statements } from './lead-ins.ts';

/** The body and the doubts of an article whose last paragraphs are a lead-in and its statement. */
function setApart({ language, before, leadIn }: LeadInCase, isBelow: boolean): SetQuotations {
  const statement = statements[language] ?? '';
  const paragraphs = before === '' ? [] : before.split(' ¶ ');
  const last = isBelow ? [leadIn, statement] : [`${leadIn} ${statement}`];
  const texts = [openings[language] ?? '', ...paragraphs, ...last];
  const passages = texts.map((text, line): Passage => ({ text, line: line + 1, kind: 'paragraph' }));
  return setQuotations(passagesToBody(passages), language);
}

/** The speaker that an article gives to the statement after a lead-in; empty for none. */
function speakerOf(one: LeadInCase, isBelow: boolean): string {
  return quotesOf(setApart(one, isBelow).body)[0]?.speaker ?? '';
}

test('no statement is given to a wrong speaker, in any language', (context) => {
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const one of leadIns) {
    for (const isBelow of [false, true]) {
      const speaker = speakerOf(one, isBelow);
      if (speaker !== '' && speaker !== one.speaker) wrong.push(`${one.before} ${one.leadIn} → ${speaker}`);
      else if (speaker !== one.speaker) missed.push(`${one.before} ${one.leadIn}`);
    }
  }
  const named = 2 * leadIns.filter(({ speaker }) => speaker !== '').length;
  const recall = (1 - missed.length / named) * 100;
  context.diagnostic(`${leadIns.length} lead-ins, ${wrong.length} wrong, recall ${recall.toFixed(1)} %`);
  assert.deepEqual(wrong, []);
  assert.ok(leadIns.length >= 120 && recall >= 90, missed.join('\n'));
});

test('in a language whose lead-ins cannot be read no statement is set apart', () => {
  const text =
    'A escritora, Griselda Halloway, concluyó y dijo: «Contamos os barcos duas vezes. Ninguém faltava.»';
  const body = passagesToBody([{ text, line: 1, kind: 'paragraph' }]);
  assert.equal(setQuotations(body, 'es').repairs.length, 1);
  assert.deepEqual(setQuotations(body, 'gl'), { body, repairs: [], doubts: [] });
});

test('a name apart from its verb is the speaker, and so is who was quoted and goes on', () => {
  const told = interruptedLeadIns.map((one) => `${one.before} ${one.leadIn} → ${speakerOf(one, false)}`);
  assert.deepEqual(
    told,
    interruptedLeadIns.map((one) => `${one.before} ${one.leadIn} → ${one.speaker}`),
  );
});

test('a lead-in in which somebody else may speak gives no speaker and a doubt', () => {
  const wrong = [...doubtfulLeadIns, ...interruptedDoubts].flatMap((one) => {
    const { body, doubts } = setApart(one, false);
    const [quote] = quotesOf(body);
    const isDoubted = quote && quote.speaker === undefined && doubts.length === 1;
    return isDoubted ? [] : `${one.before} ${one.leadIn} → ${quote ? quote.speaker : 'not set apart'}`;
  });
  assert.deepEqual(wrong, []);
});

test('what denies the verb of speaking, and not a clause beside it, sets nothing apart', () => {
  const said = '“We counted the boats, and then we counted them again.”';
  for (const leadIn of [
    'A man who left never said:',
    'A man who did not say what he knew could not have said:',
    'A man who denied having said:',
    'Asked if he was angry, Brenn Halloway would have said:',
    'Brenn Halloway, who could not attend, never said:',
    'Brenn Halloway, who had not, until Friday, said:',
  ])
    assert.deepEqual(statementsIn(`${leadIn} ${said}`), [], leadIn);
  assert.deepEqual(
    statementsIn('Celui qui n’a pas dit : « Nous avons compté les bateaux une fois. »', 'fr'),
    [],
  );
});

test('what a question or an occasion denies leaves certain who speaks behind its comma', () => {
  for (const [language, leadIn] of [
    ['en', 'Asked whether she would resign, Orsa Tindal said:'],
    ['en', 'When the ferry did not come, Orsa Tindal said:'],
    ['es', 'Cuando se le preguntó qué podría hacer el puerto, Orsa Tindal respondió:'],
  ] as const)
    assert.equal(speakerOf({ language, before: '', leadIn, speaker: '' }, true), 'Orsa Tindal', leadIn);
});

test('a verb of much else introduces a statement where nothing stands between it and the colon', () => {
  for (const [language, verb, more] of [
    ['fr', 's’exclame', 'devant le bac'],
    ['fr', 'a regretté', 'son bac'],
    ['de', 'stellt klar', 'und fährt'],
    ['de', 'kritisierte', 'den Hafen'],
    ['es', 'lamentó', 'la lluvia'],
  ] as const) {
    const speaker = (leadIn: string) => speakerOf({ language, before: '', leadIn, speaker: '' }, true);
    assert.equal(speaker(`Orsa Tindal ${verb}:`), 'Orsa Tindal', verb);
    assert.equal(speaker(`Orsa Tindal ${verb} ${more}:`), '', verb);
  }
});

test('an Arabic lead-in may open with what says nothing of who speaks', () => {
  const leadIn = 'من جهته، قال مدير الميناء، كريم النابلي:';
  assert.equal(
    speakerOf({ language: 'ar', before: '', leadIn, speaker: '' }, true),
    'كريم النابلي، مدير الميناء',
  );
});

test('who answers in Arabic is not taken for whoever was spoken of before', () => {
  const before = 'قال كريم النابلي، محافظ أورفند، إن الماء عاد.';
  assert.equal(
    speakerOf({ language: 'ar', before, leadIn: 'وتابع:', speaker: '' }, true),
    'كريم النابلي، محافظ أورفند',
  );
  assert.equal(speakerOf({ language: 'ar', before, leadIn: 'وأجاب:', speaker: '' }, true), '');
});

test('Arabic letters on Persian and Pashto keyboards make the same verbs', () => {
  const said = '«موږ به بندر په پسرلي کې بیا پرانیزو. هیڅوک باید تر هغه مخکې لاړ نه شي.»';
  for (const verb of ['وو\u06ccل', 'وو\u064aل'])
    assert.equal(statementsIn(`فرهاد ناصري ${verb}: ${said}`, 'ps').length, 1, verb);
});

test('a speaker has the whole of an office, or the name alone', () => {
  const told = wholeRoles.map((one) => `${one.before} ${one.leadIn} → ${speakerOf(one, false)}`);
  assert.deepEqual(
    told,
    wholeRoles.map((one) => `${one.before} ${one.leadIn} → ${one.speaker}`),
  );
});

test('initials and short words keep their letters in an office and in a name', () => {
  const told = shortOffices.map((one) => `${one.before} ${one.leadIn} → ${speakerOf(one, false)}`);
  assert.deepEqual(
    told,
    shortOffices.map((one) => `${one.before} ${one.leadIn} → ${one.speaker}`),
  );
});

test('listeners, places, times and manners after the verb leave the speaker certain', () => {
  const missed = plainTails.filter((one) => speakerOf(one, true) !== one.speaker);
  assert.deepEqual(
    missed.map((one) => `${one.before} ${one.leadIn} → ${speakerOf(one, true)}`),
    [],
  );
});

test('what remembers, claims, admonishes or goes on in words introduces a statement too', () => {
  for (const [language, leadIn] of [
    ['en', 'The clerk thought that the pier was safe, stating:'],
    ['fr', 'La pêcheuse se souvient :'],
    ['fr', 'Il vota contre et déclara alors :'],
    ['fr', 'Tout le monde partira, dit-elle en ajoutant :'],
    ['de', 'Überdies mahnte der Wärter:'],
    ['es', 'La pescadora comentó:'],
    ['fa', 'ماهیگیر ادامه داد:'],
    ['fa', 'ماهیگیر مدعی شد:'],
    ['fa', 'در این گزارش آمده است:'],
    ['fa', 'در بخشی از این نامه ادعا شده است:'],
    ['ar', 'وختم العمدة كلمته بالقول:'],
    ['ar', 'وانتقد العمدة الجسر قائلا:'],
    ['ar', 'وأردف العمدة:'],
    ['ar', 'وجاء في بيان للميناء:'],
    ['ar', 'العمدة الجديد قال في تصريح لصحيفة فيلم:'],
    ['ar', 'وبيّن:'],
    ['ar', 'واستطرد العمدة:'],
    ['ar', 'وعن إصلاح الجسر أجاب :'],
    ['ar', 'كشف العمدة أن الميناء سيفتح في الربيع، وقال:'],
    ['ar', 'وفي حديث لصحيفة فيلم، قالت العمدة الجديدة:'],
    ['ar', 'ووصف العمدة الجسر بقوله:'],
    ['es', 'Y detalló:'],
    ['es', 'La pescadora continuó:'],
  ] as const) {
    const { body, doubts } = setApart({ language, before: '', leadIn, speaker: '' }, true);
    assert.deepEqual([quotesOf(body)[0]?.speaker, quotesOf(body).length], [undefined, 1], leadIn);
    assert.equal(doubts.length, 1, leadIn);
  }
});

test('what is known, asked for or not said introduces none', () => {
  for (const [language, leadIn] of [
    ['en', 'The sign shows it, and the clerk is understating:'],
    ['fr', 'La pêcheuse ne se souvient pas :'],
    ['fa', 'ماهیگیر به بندر آمده است:'],
    ['fa', 'پل ساخته شده است:'],
    ['ar', 'جاء العمدة في الصباح:'],
    ['ar', 'وبين الجسر والميناء لافتة:'],
    ['ar', 'وفي الربيع، قال العمدة إن الجسر يحمل لافتة:'],
    ['es', 'La lluvia continuó hasta el lunes:'],
  ] as const)
    assert.equal(
      quotesOf(setApart({ language, before: '', leadIn, speaker: '' }, true).body).length,
      0,
      leadIn,
    );
});

/** The statements that an article's one paragraph has set apart. */
function statementsIn(text: string, language = 'en'): string[] {
  const { body } = setQuotations(passagesToBody([{ text, line: 1, kind: 'paragraph' }]), language);
  return quotesOf(body).map((quote) => quote.text);
}

test('a statement may lack its full stop, and some words before a full stop are none', () => {
  const open = 'Orsa Tindal said: “We counted all of the boats and then we went home to sleep for two days”';
  assert.equal(statementsIn(open).length, 1);
  assert.deepEqual(statementsIn('Orsa Tindal called it: “a very great day for the harbour”.'), []);
  assert.deepEqual(statementsIn('Orsa Tindal said: “a very great day for the harbour”.'), []);
});

test('a statement may stand in single marks, in doubled ones and in those of other scripts', () => {
  const said = 'We counted the boys’ boats, and it wasn’t easy for the crew.';
  for (const [opening, closing] of ['‘’', "''", '‹›', '「」', '『』'].map((pair) => [...pair]))
    assert.equal(statementsIn(`Orsa Tindal said: ${opening}${said}${closing}`).length, 1, opening);
  for (const opening of ["''", '``'])
    assert.equal(statementsIn(`Orsa Tindal said: ${opening}${said}''`).length, 1, opening);
  assert.equal(statementsIn(`Orsa Tindal said: ‘${said}’ The ferry sails at dawn.`).length, 1);
});

test('single marks that may shorten words or stand inside a quotation set nothing apart', () => {
  assert.deepEqual(statementsIn('Orsa Tindal said: ’Twas a cold and long winter for the boys’ crew.'), []);
  assert.deepEqual(
    statementsIn('“He told us: ‘We counted all the boats again.’ Then he left,” Orsa Tindal said.'),
    [],
  );
  assert.deepEqual(statementsIn('Orsa Tindal said: ‘We counted the boys’ boats and left'), []);
  for (const between of [
    ',’ said Brenn Halloway, ‘',
    '’, said Brenn Halloway, ‘',
    ",' Brenn Halloway said, '",
  ])
    assert.deepEqual(
      statementsIn(`Orsa Tindal said: ‘We counted the boats${between}and then we counted again.’`),
      [],
    );
});

test('a mark for inches inside a statement ends nothing', () => {
  for (const [opening, closing] of ['“”', '""'].map((pair) => [...pair]))
    assert.deepEqual(
      statementsIn(`Orsa Tindal said: ${opening}We counted the 12" boats, and then once again.${closing}`),
      [`${opening}We counted the 12" boats, and then once again.${closing}`],
    );
});
