import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';

/** The language that is read of a page, or else the message of the doubt. */
function languageOf(declared: string, text: string) {
  const page = `<!doctype html><html lang="${declared}"><head><title>${title}</title></head><body><article><h1>${title}</h1><p class="byline">Orsa Tindal</p>${text}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.lang ?? read.draft.doubts.find(({ asks }) => asks === 'lang')?.message;
}

const title = 'Velm 2021';

const belarusian = `<p>Гадзіннік на вежы паказваў дзевяць, калі першы паром прывёз дзвесце чалавек на востраў. Рамонт цягнуўся адзінаццаць тыдняў.</p>
<p>Начальнік порта сказаў, што новы прычал праслужыць цэлае пакаленне, а стары быў небяспечны для ўсіх, хто ім карыстаўся.</p>
<p>Жанчына, якая прадае рыбу каля прыстані, чакала з самай раніцы. Паводле яе слоў, пасля буры востраў страціў палову гандлю.</p>`;

const croatian = `<p>Trajekt između Velma i Sarna vratio se u utorak na vez nakon jedanaest mjeseci popravaka, a luka je bila puna ljudi prije nego što je prvi kamion sišao s rampe.</p>
<p>Lučki ured priopćio je da je motor zamijenjen i da su obje rampe proširene, tako da se sada mogu ukrcati i dulji kamioni bez prethodnog istovara na obali.</p>
<p>Ribari iz sjevernih sela tražili su raniji polazak zimi, a novi vozni red daje im jedan tri dana u tjednu, sve do kraja ožujka, što su mještani pozdravili.</p>`;

test('a page that declares a well-known language is asked for it where its text reads as another', () => {
  assert.equal(
    languageOf('ru', belarusian),
    'Unexpected language "ru" for a text that reads as "be", expected one language, give it with --lang',
  );
  assert.equal(
    languageOf('en-US', croatian),
    'Unexpected language "en-US" for a text that reads as "hr", expected one language, give it with --lang',
  );
});

test('a page’s own word counts where no detection knows the language that it declares', () => {
  assert.equal(languageOf('bs', croatian), 'bs');
  assert.equal(languageOf('be', belarusian), 'be');
});
