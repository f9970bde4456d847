import { foldedPattern, foldText } from '../../text/fold-text.ts';
import { oneOf } from '../../text/one-of.ts';

/** Whether a line is the heading of what a text was written from: of its notes and sources, which name people and days. */
export function isSourcesHeading(text: string): boolean {
  return sourcesHeading.test(foldText(text));
}

const sourcesHeading = foldedPattern(
  `^(?:${oneOf`
  (?:end|foot)?notes|sources|references|bibliography|works cited|further reading
  (?:end|fuß)noten|anmerkungen|quellen(?:angaben|verzeichnis)?|literatur(?:verzeichnis)?|einzelnachweise
  notes et references|bibliographie|notas|fuentes|referencias|bibliografia|note|fonti|bronnen|noten
  источники|примечания|список литературы|kaynaklar|kaynakca|منابع|پانویس|المصادر|المراجع|الهوامش
  参考文献|注释|註釋|脚注
`})\\s?[:：]?$`,
);
