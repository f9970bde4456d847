/** Headlines of other articles, as a page lists them below its own. */
export const otherHeadlines = [
  'Four pupils and five teachers left in Upper Sarn after the long snow',
  'Why the lighthouse of Olum now has two owners and no keeper at all',
  'No bread on Mondays, says the last baker of the lower town',
  'Will the old bridge of Lowmouth stand another century of carts?',
  'Brenn Halloway leaves the choir that her grandmother once led',
  'The museum of salt opens its cellar to whoever brings a lamp',
  'Two thieves and a goat: what the night guard of Skarn has seen',
  'A garden of stones wins the prize of the county for the third time',
];
