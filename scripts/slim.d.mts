/** JavaScript without comments and indentation. */
export function slim(text: string): string;
