/** A mark that may open a quotation, as a class of regular expressions. */
export const quotationMark = '["“”„‟«»‘‚「『]';

/** Whether a text begins with such a mark. */
export const opensQuotation = new RegExp(`^\\s*${quotationMark}`, 'u');
