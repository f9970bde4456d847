import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Indonesian. Whose somebody is stands behind the word for them, so that only offices stand before a name. */
export const id: LeanGrammar = {
  verbs: spaced`
    mengatakan berkata menyatakan menjelaskan menambahkan menegaskan mengungkapkan menyebut menyebutkan
    mengaku menulis menjawab bertanya menilai ujar kata tutur ucap ungkap memperingatkan mengumumkan
    menuturkan mengakui mengklaim
  `,
  nameless: 'dikatakan disebutkan',
  negations: 'tidak belum tak bukan tanpa jika kalau mungkin membantah',
  between: 'juga kemudian lalu telah sudah',
  articles: 'sang',
  roles:
    'presiden wapres menteri menko gubernur bupati walikota jenderal kolonel kapten dr prof ustaz kiai uskup kardinal',
  prepositions:
    'kepada di pada saat dalam setelah usai melalui lewat senin selasa rabu kamis jumat sabtu minggu',
  adverbs: 'hanya tetapi namun dan lalu kemudian juga kemarin',
  owners: 'dari',
  things: '',
  clauses: 'bahwa yang siapa bagaimana ketika dan atau dia ia mereka mengutip adalah',
  according: 'menurut',
  functionWords: functionWords.id,
  isVerbFirst: false,
};
