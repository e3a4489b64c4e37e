/** How old a signed request may be, and how far ahead a clock may run: older ones may be replays. In seconds. */
export const SIGNATURE_AGE = { oldest: 300, ahead: 5 } as const;

/** Says whether a request comes from Discord. */
export type Verify = (request: { signature: string; timestamp: string; body: Uint8Array }) => Promise<boolean>;

/**
 * Checks Ed25519 signatures over timestamp and raw body, with the key imported once. WebCrypto, so that it runs on Node
 * and on edge runtimes alike.
 *
 * @param publicKey the application's key, 64 hexadecimal digits.
 * @see https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 */
export async function signatureOf(publicKey: string): Promise<Verify> {
  const key = await crypto.subtle.importKey('raw', fromHex(publicKey), { name: 'Ed25519' }, false, ['verify']);
  const encoder = new TextEncoder();
  return async ({ signature, timestamp, body }) => {
    if (!/^[0-9a-f]{128}$/i.test(signature)) return false;
    const time = encoder.encode(timestamp);
    const signed = new Uint8Array(time.length + body.length);
    signed.set(time);
    signed.set(body, time.length);
    return crypto.subtle.verify({ name: 'Ed25519' }, key, fromHex(signature), signed);
  };
}

/** Whether a timestamp, in seconds, is recent. */
export function isRecent(timestamp: string, nowSeconds: number): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  const age = nowSeconds - Number(timestamp);
  return age <= SIGNATURE_AGE.oldest && age >= -SIGNATURE_AGE.ahead;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length / 2);
  for (let n = 0; n < bytes.length; n++) bytes[n] = Number.parseInt(text.slice(2 * n, 2 * n + 2), 16);
  return bytes;
}
