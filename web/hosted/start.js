/**
 * Stands in the page's head, allowed by its hash, and brings the page's script. A plain element would need the policy's
 * 'self', which in a sandboxed frame is no address at all in WebKit; what a script with a hash brings, 'strict-dynamic'
 * lets in everywhere. Of all names it can bring this one only.
 */
import { beforeStart, tellMissing } from '../page/before_start.js';
import { policyOf } from './trusted_script.js';

const address = policyOf('doseline-start', () => PAGE_FILE)(PAGE_FILE);
const LONGEST_PAUSE_MS = 60_000;

beforeStart();
bring(2000);

/** @param {number} pause  Before the next try, in milliseconds. */
function bring(pause) {
  const script = document.createElement('script');
  script.src = address;
  script.onload = () => tellMissing(false);
  script.onerror = () => {
    script.remove();
    tellMissing(true);
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      bring(Math.min(2 * pause, LONGEST_PAUSE_MS));
    };
    const timer = setTimeout(again, pause);
    addEventListener('online', again);
  };
  document.head.append(script);
}
