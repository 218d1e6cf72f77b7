import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text, 'utf16le').digest();

/** Whether two texts are the same, in a time that tells nothing of where they differ or how long they are. */
export const constantTimeEqual = (left: string, right: string): boolean => timingSafeEqual(digest(left), digest(right));
