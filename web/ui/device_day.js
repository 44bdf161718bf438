import { isoOfDevice } from '../words/index.js';

const MOST_MS = 60 * 60 * 1000;

const MINUTE_MS = 60 * 1000;

/** The day on the device's own clock, `YYYY-MM-DD`. */
export function deviceDay() {
  return isoOfDevice(new Date());
}

/** The time of day on the device's own clock, `HH:MM`. */
export function deviceClock() {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Call back at each new minute for as long as the page is in sight, and when it comes back into sight.
 * @param {() => void} onMinute
 */
export function watchMinute(onMinute) {
  let clock = deviceClock();
  const look = () => {
    if (document.visibilityState === 'hidden' || deviceClock() === clock) return;
    clock = deviceClock();
    onMinute();
  };
  const wait = () => {
    setTimeout(
      () => {
        look();
        wait();
      },
      MINUTE_MS - (Date.now() % MINUTE_MS) + 50,
    );
  };
  wait();
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
}

/**
 * Call back when the day turns, be it at midnight with the page open, or while the device slept or the clock was set.
 * @param {() => void} onTurn
 */
export function watchDay(onTurn) {
  let day = deviceDay();
  const look = () => {
    if (deviceDay() === day) return;
    day = deviceDay();
    onTurn();
  };
  const wait = () => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
    // Not in one go: a device that sleeps counts on late, and a clock may be set.
    setTimeout(
      () => {
        look();
        wait();
      },
      Math.min(Math.max(midnight - now.getTime(), 0) + 50, MOST_MS),
    );
  };
  wait();
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
}
