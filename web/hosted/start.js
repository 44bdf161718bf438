/**
 * Stands in the page's head, allowed by its hash, and brings the page's script. A plain element would need the policy's
 * 'self', which in a sandboxed frame is no address at all in WebKit; what a script with a hash brings, 'strict-dynamic'
 * lets in everywhere. Of all names it can bring this one only.
 */
import { beforeStart, tellMissing } from '../page/before_start.js';
import { tryAgain } from '../ui/index.js';
import { policyOf } from './trusted_script.js';

const address = policyOf('doseline-start', () => PAGE_FILE)(PAGE_FILE);

// First of all: it takes longer than anything else here, and cannot run before this script has ended.
bring(2000);
beforeStart();

/** @param {number} pause  Before the next try, in milliseconds. */
function bring(pause) {
  const script = document.createElement('script');
  script.src = address;
  script.onload = () => tellMissing(false);
  script.onerror = () => {
    script.remove();
    tellMissing(true);
    tryAgain(bring, pause);
  };
  document.head.append(script);
}
