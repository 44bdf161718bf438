import { existsSync, readdirSync } from 'node:fs';
import { onPath, output } from './shell.mjs';

/**
 * Something that the system must have.
 * @typedef {object} Need
 * @property {string} what
 * @property {string[]} debian the packages that bring it on Debian 12 and 13, by the same names
 * @property {string} elsewhere how to get it on another system
 * @property {() => unknown} found
 */

/** The oldest Emscripten that is tried, Debian 12's own. */
const emscriptenFloor = [3, 1, 6];

/** Debian's header packages have no command to look for. @param {string} header */
export const hasHeader = (header) =>
  ['/usr/include', '/usr/local/include', '/opt/homebrew/include'].some((folder) => existsSync(`${folder}/${header}`));

/** @type {Need[]} */
export const buildNeeds = [
  { what: 'CMake 3.22 or later', debian: ['cmake'], elsewhere: 'https://cmake.org/download', found: () => onPath('cmake') },
  { what: 'Ninja', debian: ['ninja-build'], elsewhere: 'https://ninja-build.org', found: () => onPath('ninja') },
  {
    what: `Emscripten ${emscriptenFloor.join('.')} or later`,
    debian: ['emscripten'],
    elsewhere: 'https://emscripten.org/docs/getting_started/downloads.html, then put emcc on the PATH',
    found: hasEmscripten,
  },
  {
    what: 'Zopfli',
    debian: ['zopfli'],
    elsewhere: 'https://github.com/google/zopfli, on the PATH as zopfli',
    found: () => onPath('zopfli'),
  },
];

/** @type {Need} */
const compiler = {
  what: 'a C++20 compiler',
  debian: ['g++'],
  elsewhere: 'g++ 12 or clang 14, or later',
  found: () => onPath('c++', 'g++', 'clang++'),
};

/** One version for all: each finds other faults. @type {Need[]} */
export const lintNeeds = [
  compiler,
  {
    what: 'clang-tidy 19',
    debian: ['clang-tidy-19'],
    elsewhere: 'https://github.com/llvm/llvm-project/releases, clang-tidy on the PATH as clang-tidy-19',
    found: () => onPath('clang-tidy-19'),
  },
];

/** @type {Need[]} */
export const testNeeds = [
  ...buildNeeds,
  ...lintNeeds,
  { what: 'Catch2', debian: ['catch2'], elsewhere: 'https://github.com/catchorg/Catch2', found: () => hasHeader('catch2') },
  {
    what: 'nlohmann/json',
    debian: ['nlohmann-json3-dev'],
    elsewhere: 'https://github.com/nlohmann/json',
    found: () => hasHeader('nlohmann/json.hpp'),
  },
  { what: 'Chromium', debian: ['chromium'], elsewhere: 'put chromium on the PATH', found: chromium },
  // Where there is no such package, Chromium itself does, more slowly.
  {
    what: 'Chromium without a window',
    debian: ['chromium-headless-shell'],
    elsewhere: '',
    found: () => headlessChromium() !== chromium() || !onPath('apt-get'),
  },
  { what: 'Firefox', debian: ['firefox-esr'], elsewhere: 'put firefox on the PATH', found: firefox },
  {
    what: "WebKitGTK's MiniBrowser and driver",
    debian: ['webkit2gtk-driver'],
    elsewhere: 'the package of your system that holds WebKitWebDriver',
    found: () => onPath('WebKitWebDriver') && webkit(),
  },
  // Its driver prints nothing.
  {
    what: 'WebKitGTK for Python',
    debian: ['python3-gi', 'gir1.2-webkit2-4.1'],
    elsewhere: 'python3 with PyGObject and WebKit2 4.1 on the PATH',
    found: gtkPython,
  },
  {
    what: 'Poppler',
    debian: ['poppler-utils'],
    elsewhere: 'https://poppler.freedesktop.org, with pdftotext and pdftoppm on the PATH',
    found: () => onPath('pdftotext') && onPath('pdftoppm'),
  },
  {
    what: 'Xvfb',
    debian: ['xvfb', 'xauth'],
    elsewhere: 'the package of your system that holds xvfb-run',
    found: () => onPath('xvfb-run') && onPath('xauth'),
  },
  // Calendar files are read back by programs that know nothing of ours.
  {
    what: 'icalendar for Python',
    debian: ['python3-icalendar'],
    elsewhere: 'python3 with https://pypi.org/project/icalendar on the PATH',
    found: calendarPython,
  },
  { what: 'khal', debian: ['khal'], elsewhere: 'https://khal.readthedocs.io, on the PATH as khal', found: () => onPath('khal') },
];

/** A Python that reads calendar files. */
export function calendarPython() {
  return pythonThat('import icalendar');
}

/** A Python that opens WebKitGTK. */
export function gtkPython() {
  return pythonThat('import gi; gi.require_version("WebKit2", "4.1")');
}

/** The system's own, before one that somebody put on the PATH. @param {string} script */
function pythonThat(script) {
  return ['/usr/bin/python3', 'python3'].find((python) => output([python, '-c', script]) !== undefined);
}

/** The Chromium that tests drive. */
export function chromium() {
  return onPath('chromium', 'chromium-browser', 'google-chrome');
}

/** The same without a window and all that one has around the page, which takes a third of a test's time. */
export function headlessChromium() {
  return onPath('chromium-headless-shell') ?? chromium();
}

/** The Firefox that tests drive. */
export function firefox() {
  return onPath('firefox-esr', 'firefox');
}

/** The small WebKit browser that comes with WebKitGTK; no distribution puts it on the PATH. */
export function webkit() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...subfolders('/usr/lib', '-linux-gnu')];
  return libraries
    .flatMap((folder) => subfolders(folder, 'webkit2gtk-4', 'webkitgtk-6'))
    .map((folder) => `${folder}/MiniBrowser`)
    .find(existsSync);
}

/**
 * @param {string} folder
 * @param {...string} marks
 */
function subfolders(folder, ...marks) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => marks.some((mark) => name.includes(mark)))
    .map((name) => `${folder}/${name}`);
}

/** An older emcc lacks C++20 parts and dies late with a page of errors: better not to count it as there. */
function hasEmscripten() {
  const version = /\b(\d+)\.(\d+)\.(\d+)\b/.exec(output(['emcc', '--version']) ?? '');
  if (!version) return false;
  const [major, minor, patch] = version.slice(1).map(Number);
  const [oldMajor, oldMinor, oldPatch] = emscriptenFloor;
  return (major - oldMajor || minor - oldMinor || patch - oldPatch) >= 0;
}
