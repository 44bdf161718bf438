/** Stands in the head of the one file. */
import { beforeStart } from '../page/before_start.js';

beforeStart();
