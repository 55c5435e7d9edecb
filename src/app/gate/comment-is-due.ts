import type { Report } from '../../domain.js';
import { assertNever } from '../../errors.js';
import type { CommentMode } from './action-inputs.js';

/**
 * Whether a pull request without a comment gets one. `keep`: none is written first, but one that is there is brought up to
 * date, so that no red one stays after the fix. `no`: the comments are not looked at.
 */
export function commentIsDue(mode: CommentMode, { decision }: Pick<Report, 'decision'>): 'yes' | 'keep' | 'no' {
  switch (mode) {
    case 'always':
      return 'yes';
    case 'on-change':
      return decision === 'not-affected' ? 'keep' : 'yes';
    case 'on-failure':
      return decision === 'not-affected' || decision === 'pass' ? 'keep' : 'yes';
    case 'never':
      return 'no';
    default:
      return assertNever(mode);
  }
}
