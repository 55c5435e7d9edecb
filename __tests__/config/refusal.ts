import { UserError } from '../../src/errors.js';

/** The user error that a call throws; fails the test when it throws nothing or something else. */
export function refusal(call: () => unknown): UserError {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
