import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead } from './read-source.ts';

/** What Joomla prints below a headline, as `Category`, `Created`, `Published`, `Last updated` and `Hits` in its languages. */
const heads: [language: string, head: string][] = [
  [
    'English',
    'Details\nWritten by Orsa Tindal\nCategory: News\nCreated: 12 May 2021\nPublished: 14 May 2021\nLast Updated: 15 May 2021\nHits: 1234',
  ],
  [
    'German',
    'Details\nGeschrieben von: Orsa Tindal\nKategorie: Nachrichten\nErstellt: 12. Mai 2021\nVeröffentlicht: 14. Mai 2021\nZuletzt aktualisiert: 15. Mai 2021\nZugriffe: 1234',
  ],
  [
    'French',
    'Détails\nÉcrit par : Orsa Tindal\nCatégorie : Actualités\nCréation : 12 mai 2021\nPublication : 14 mai 2021\nMis à jour : 15 mai 2021\nAffichages : 1234',
  ],
  [
    'Spanish',
    'Detalles\nEscrito por Orsa Tindal\nCategoría: Noticias\nCreado: 12 Mayo 2021\nPublicado: 14 Mayo 2021\nÚltima actualización: 15 Mayo 2021\nVisto: 1234',
  ],
  [
    'Italian',
    'Dettagli\nScritto da Orsa Tindal\nCategoria: Notizie\nCreato: 12 Maggio 2021\nPubblicato: 14 Maggio 2021\nUltima modifica: 15 Maggio 2021\nVisite: 1234',
  ],
  [
    'Portuguese',
    'Detalhes\nEscrito por Orsa Tindal\nCategoria: Notícias\nCriado: 12 Maio 2021\nPublicado: 14 Maio 2021\nÚltima Atualização: 15 Maio 2021\nAcessos: 1234',
  ],
  [
    'Dutch',
    'Details\nGeschreven door Orsa Tindal\nCategorie: Nieuws\nGemaakt: 12 mei 2021\nGepubliceerd: 14 mei 2021\nLaatst bijgewerkt: 15 mei 2021\nHits: 1234',
  ],
  [
    'Russian',
    'Информация о материале\nАвтор: Orsa Tindal\nКатегория: Новости\nСоздано: 12 мая 2021\nОпубликовано: 14 мая 2021\nОбновлено: 15 мая 2021\nПросмотров: 1234',
  ],
  [
    'Polish',
    'Szczegóły\nAutor: Orsa Tindal\nKategoria: Wiadomości\nUtworzono: 12 maj 2021\nOpublikowano: 14 maj 2021\nPoprawiono: 15 maj 2021\nOdsłon: 1234',
  ],
];

for (const [language, head] of heads) {
  test(`a text in ${language} that says when it was begun, published and changed has the three apart`, () => {
    const { fields, passages, doubts } = readHead(head);
    assert.deepEqual(
      [fields.authors, fields.date, fields.updated, passages.length],
      [['Orsa Tindal'], '2021-05-14', '2021-05-15', 2],
    );
    assert.ok(doubts.every(({ message }) => message.includes('without a region')));
  });

  test(`a text in ${language} that says only when it was begun was published then`, () => {
    const lines = head.split('\n');
    assert.equal(readHead([...lines.slice(0, 4), lines[6]].join('\n')).fields.date, '2021-05-12');
  });
}
