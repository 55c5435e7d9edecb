/**
 * The code of a system's error (`ENOENT`), or its words. Asks for the field and not for the class, which is another one in each realm
 * (worker, vm).
 */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'message' in error && typeof error.message === 'string' ? error.message : 'unknown';
}
