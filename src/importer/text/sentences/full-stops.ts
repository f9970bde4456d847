/** The marks that end a sentence which tells something, in the scripts of newspapers: for a class of a pattern. */
export const fullStops = '.。．۔।॥።։။។៕།༎';
