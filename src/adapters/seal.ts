import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Text that only the holder of a secret can make (`sign`) or read (`encrypt`); `place` binds it to where it belongs. */
export interface Seal {
  sign(text: string, place: string): string;
  encrypt(text: string, place: string): string;
  /** The text of either kind; undefined for anything forged, cut, or made for another place or with another secret. */
  open(sealed: string, place: string): string | undefined;
}

const SIGNED = 'signed';
const ENCRYPTED = 'encrypted';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keys are derived from the provider key by HKDF-SHA-256 (RFC 5869), one for HMAC-SHA-256 and one for AES-256-GCM, so that what is stored
 * helps nobody to the key itself, and an author of pull requests without it can forge nothing.
 */
export function createSeal(secret: string): Seal {
  const macKey = derive(secret, 'cyberseceval-gate completions mac 1');
  const cipherKey = derive(secret, 'cyberseceval-gate completions cipher 1');
  const macOf = (text: string, place: string): Buffer => createHmac('sha256', macKey).update(`${place}\n${text}`).digest();

  function encrypt(text: string, place: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${ENCRYPTED}\n${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
  }

  function openSigned(rest: string, place: string): string | undefined {
    const end = rest.indexOf('\n');
    const text = rest.slice(end + 1);
    const given = Buffer.from(rest.slice(0, Math.max(0, end)), 'hex');
    const expected = macOf(text, place);
    return given.length === expected.length && timingSafeEqual(given, expected) ? text : undefined;
  }

  function openEncrypted(rest: string, place: string): string | undefined {
    const bytes = Buffer.from(rest, 'base64');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', cipherKey, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }

  return {
    sign: (text, place) => `${SIGNED}\n${macOf(text, place).toString('hex')}\n${text}`,
    encrypt,
    open: (sealed, place) => {
      const end = sealed.indexOf('\n');
      const kind = sealed.slice(0, Math.max(0, end));
      if (kind === SIGNED) return openSigned(sealed.slice(end + 1), place);
      return kind === ENCRYPTED ? openEncrypted(sealed.slice(end + 1), place) : undefined;
    },
  };
}

function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
