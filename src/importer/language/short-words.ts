import { oneOf } from '../text/one-of.ts';

/** Titles before a name that are written short. */
export const shortTitles = 'Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St';

/** Words with a capital that are written short, and may stand inside what a person is or end a sentence: “Velm Inc. President”. */
export const shortWords = oneOf`
  ${shortTitles}|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Mont|Neb|Nev|Okla|Pa|Tenn|Tex
  Va|Vt|Wis|Wyo|Co|Inc|Corp|Ltd|Bros|Dept|Univ|Assn|Ft|Mt|No
`;
