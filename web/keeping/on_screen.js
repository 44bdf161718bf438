import { isoOfDevice } from '../words/index.js';
import { canonicalJson, familyText, isBlank, readFamily, VERSION } from '../family/index.js';
import { offerOf } from './offer.js';

/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../family/index.js').Choices} Choices */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyContent} FamilyContent */
/** @typedef {import('../family/index.js').FamilyRead} FamilyRead */
/** @typedef {import('./ways_in.js').Origin} Origin */

/**
 * How a plan comes onto the screen: `taken` by the family, from a file, a link or an offer; `back` by itself, from what this
 * page, tab or device has kept, to wherever the family was; `united` with the one that is there, which leaves open what is open.
 * @typedef {'taken' | 'back' | 'united'} Replaced
 */

/** @typedef {ReturnType<typeof createOnScreen>} OnScreen */

/**
 * The plan on the screen, as a family file, and when it was last changed.
 * @param {object} world
 * @param {import('../core/doseline.js').Doseline} world.core
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {() => FamilyContent} world.current
 * @param {(family: Family, how: Replaced) => void} world.replace
 * @param {() => Date} world.now
 */
export function createOnScreen({ core, state, current, replace, now }) {
  /** @type {string | undefined} */
  let seenContent;
  /** The instant of the last change. @type {string | undefined} */
  let changedAt;

  /** As a family file of no moment. @returns {Family} */
  function unstamped() {
    const { request, ...content } = current();
    const { today: _today, ...kept } = /** @type {Partial<PlanRequest>} */ (request);
    return { version: VERSION, device: state.now.device, ...content, request: kept };
  }

  /** The same of this moment. @returns {Family} */
  function stamped() {
    const family = unstamped();
    const moment = now();
    return { ...family, savedAt: moment.toISOString(), ...named(core, /** @type {PlanRequest} */ (family.request), isoOfDevice(moment)) };
  }

  /** Most calls are about a redraw, and change nothing. */
  function noteChange() {
    const content = contentText(unstamped());
    if (seenContent !== undefined && content !== seenContent) changedAt = now().toISOString();
    seenContent = content;
  }

  /** Puts another plan there. @param {Family} family @param {string | undefined} at @param {Replaced} how */
  function show({ check: _doubted, ...family }, at, how) {
    replace(family, how);
    seenContent = contentText(unstamped());
    changedAt = at;
  }

  return {
    current,
    stamped,
    noteChange,
    show,
    language: () => current().language,
    isBlank: () => isBlank(current()),
    contentText: () => contentText(unstamped()),

    /**
     * What comes to it of another plan, by what was chosen.
     * @param {FamilyContent} content
     * @param {string} [savedAt]
     */
    unite(content, savedAt) {
      show({ ...unstamped(), ...content, ...(savedAt !== undefined && { savedAt }) }, now().toISOString(), 'united');
    },

    /**
     * Another plan beside it.
     * @param {Origin} from
     * @param {FamilyRead} reading
     * @param {Choices} [chosen]
     */
    compared(from, reading, chosen) {
      noteChange();
      return offerOf(core, { content: current(), changedAt }, { from, reading, chosen });
    },

    /**
     * What is written must be readable again: better to say so now than on the day it is needed.
     * @returns {Family | undefined}
     */
    writable() {
      const family = stamped();
      if (readFamily(core, familyText(family), family.language).ok) return family;
      state.set({ notice: 'not-writable' });
      return undefined;
    },
  };
}

/**
 * A family file but for what is not the family's.
 * @param {Family} family
 * @returns {string} The same for the same content.
 */
export function contentText(family) {
  return canonicalJson({ ...family, savedAt: undefined, plan: undefined });
}

/**
 * The plan of a day. A day that cannot be, by a clock gone wrong, is no reason to name none.
 * @param {import('../core/doseline.js').Doseline} core
 * @param {PlanRequest} request
 * @param {string} today
 * @returns {Pick<Family, 'plan'> | undefined}
 */
function named(core, request, today) {
  const ofDay = core.plan({ ...request, today });
  const answer = ofDay.ok ? ofDay : core.plan(request);
  return answer.ok
    ? {
        plan: {
          hash: answer.plan.hash,
          build: answer.plan.build,
          ...(ofDay.ok && { today }),
          ...(answer.plan.schedule && { schedule: identityOf(answer.plan.schedule) }),
        },
      }
    : undefined;
}

/** @param {import('../core/doseline.js').ScheduleIdentity} schedule */
const identityOf = ({ hospital, version, hash }) => ({ hospital, version, hash });
