/** What a name's owner is called before it: the office, and what only shows respect. */
export interface TitledName {
  name: string;
  role?: string;
  honorific?: string;
}
