/**
 * Stands in the page's head, allowed by its hash, and brings the page's script. A plain element would need the policy's
 * 'self', which in a sandboxed frame is no address at all in WebKit; what a script with a hash brings, 'strict-dynamic'
 * lets in everywhere. Of all names it can bring this one only.
 */
import { policyOf } from './trusted_script.js';

const script = document.createElement('script');
script.src = policyOf('doseline-start', () => PAGE_FILE)(PAGE_FILE);
document.head.append(script);
