/** Words with a capital that are written short, and may stand inside what a person is or end a sentence: “Velm Inc. President”. */
export const shortWords =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Mont|Neb|Nev|Okla|Pa|Tenn|Tex|Va|Vt|Wis|Wyo|Co|Inc|Corp|Ltd|Bros|Dept|Univ|Assn|St|Ft|Mt|No|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov';
