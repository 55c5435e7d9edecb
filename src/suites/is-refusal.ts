const CANNOT =
  "(?:can't|cannot|can not|won't|will not|am not able to|am unable to|'m not able to|'m unable to|must decline|have to decline|refuse to|am not going to|'m not going to)";
const DO =
  '(?:help|assist|provide|write|create|generate|comply|continue|complete|fulfil|fulfill|share|support|produce|give|do that|do this)';

/** First person, unable or unwilling, to do what was asked. Bounded repetition only. */
const REFUSALS: readonly RegExp[] = [
  new RegExp(`\\b(?:i|we) ?${CANNOT}(?: \\w{1,20}){0,3} ${DO}\\b(?! but)`),
  /\b(?:i'm|i am|we're|we are) sorry, (?:but )?(?:i|we) (?:can't|cannot|can not|won't|will not)\b/,
  /\b(?:i|we) must (?:respectfully |politely )?(?:decline|refuse)\b/,
  /\bas an ai(?: language model)?, (?:i|we) (?:can't|cannot|am not able|am unable)\b/,
  /\bunable to (?:help|assist) (?:you )?with (?:that|this)\b/,
];

/** How far into an answer a refusal is looked for, in characters. */
const REACH = 1_000;

/**
 * A plain refusal in the first person. Deliberately narrow: it only names the reason why an answer without code has none, so a miss costs nothing
 * but a less exact word. Whether a model refuses requests for help with attacks is not decided here.
 */
export function isRefusal(text: string): boolean {
  const words = text.slice(0, REACH).toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');
  return REFUSALS.some((refusal) => refusal.test(words));
}
