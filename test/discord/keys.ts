import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Discord's key pair, and the public key as its developer portal shows it. */
export function keys(): { publicKey: string; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return { publicKey: der.subarray(-32).toString('hex'), privateKey };
}
