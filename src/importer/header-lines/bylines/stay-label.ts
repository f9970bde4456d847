import { oneOf } from '../../text/one-of.ts';

const words = oneOf`
  report(?:ing|s|ed) from|(?:vi )?rapporterer fra|(?:vi )?rapporterar från|berichtet aus|informa desde
  rapporteert vanuit
`;
const opens = new RegExp(`^(${words})\\s+(.+)$`, 'iu');
const alone = new RegExp(`^(?:${words})$`, 'iu');

/** The words before the place where an author was, and that place: Reporting from Kabul. */
export function partStay(text: string): { label: string; where: string } | undefined {
  const [, label, where] = opens.exec(text) ?? [];
  return label === undefined || where === undefined ? undefined : { label, where };
}

/** Whether a line is nothing but those words. */
export function isStayLabel(text: string): boolean {
  return alone.test(text);
}
