/** Where in a text of some language a hole stands: inside quotes, and which. */

/** A quote character, or nothing outside of quotes. */
export type Quote = "'" | '"' | '`' | '';

export interface QuoteStyle {
  readonly quotes: string;
  /** A backslash in front of a quote takes its meaning; the shell's single quotes know none. */
  readonly backslash: string;
}

export const SQL_QUOTES: QuoteStyle = { quotes: '\'"`', backslash: '\'"' };
export const SHELL_QUOTES: QuoteStyle = { quotes: '\'"', backslash: '"' };
export const CODE_QUOTES: QuoteStyle = { quotes: '\'"`', backslash: '\'"`' };
export const PLAIN_QUOTES: QuoteStyle = { quotes: '\'"', backslash: '' };

/** The quote that is open at the end of a text; a hole in it stands for `\0`. */
export function openQuote(text: string, { quotes, backslash }: QuoteStyle): Quote {
  let open = '';
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (one === '\\' && (open === '' ? backslash !== '' : backslash.includes(open))) at += 1;
    else if (open === '' ? quotes.includes(one) : one === open) open = open === '' ? one : '';
  }
  return open === "'" || open === '"' || open === '`' ? open : '';
}
