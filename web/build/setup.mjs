/**
 * Brings what the system lacks, then the npm packages. Runs before anything is installed, so it uses node alone.
 */
import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { onPath, output, run, Stop, succeeds } from './shell.mjs';

/** @typedef {import('./needs.mjs').Need} Need */

/** @param {Need[]} needs */
export function setUp(needs) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Stop(`Doseline needs node 20 or later; this is ${process.version}. See https://nodejs.org/en/download`);

  const missing = needs.filter((need) => !need.found());
  if (missing.length > 0) installPackages(missing);
  if (!modulesMatchLock()) {
    console.log('Installing the npm packages of package-lock.json into node_modules.');
    // Without scripts: nothing here needs one, and a package's script is other people's code run on your machine.
    run(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  }
}

/** @param {Need[]} missing */
function installPackages(missing) {
  const packages = missing.flatMap((need) => need.debian);
  if (!onPath('apt-get')) {
    const list = missing.map((need) => `  ${need.what}: ${need.elsewhere}`);
    throw new Stop(['This system lacks:', ...list, 'Install these and run the same command again.'].join('\n'));
  }

  // Another run of apt, such as the nightly upgrades, holds the lock for a while: wait for it, five minutes at most.
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300'];
  const install = [...apt, 'install', '--yes', '--no-install-recommends', ...packages];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !onPath('sudo')) {
    throw new Stop(
      `This system lacks: ${names(missing)}.\nThere is no sudo here, so run this as root, then the same command again:\n  apt-get update && ${install.join(' ')}`,
    );
  }

  console.log(`This system lacks: ${names(missing)}.`);
  console.log(`Installing these Debian packages with what they need${isRoot ? '' : ', by sudo'}: ${packages.join(' ')}\n`);
  // sudo drops the environment, hence env inside it.
  const asRoot = [...(isRoot ? [] : ['sudo']), 'env', 'DEBIAN_FRONTEND=noninteractive'];
  const update = () => run([...asRoot, ...apt, 'update']);
  // A list that is missing shows in the simulation, one that is stale in the download.
  if (output(['apt-get', 'install', '--simulate', ...packages]) === undefined) {
    update();
    run([...asRoot, ...install]);
  } else if (!succeeds([...asRoot, ...install])) {
    update();
    run([...asRoot, ...install]);
  }

  const still = missing.filter((need) => !need.found());
  if (still.length > 0) {
    throw new Stop(
      ['These are still missing after the installation:', ...still.map((need) => `  ${need.what}: ${need.elsewhere}`)].join('\n'),
    );
  }
}

/** @param {Need[]} needs */
const names = (needs) => needs.map((need) => need.what).join(', ');

/**
 * npm writes down what it put into node_modules; compare that with the lock. Optional packages are left out:
 * most are for other systems.
 */
function modulesMatchLock() {
  const wanted = lockedPackages('package-lock.json');
  const there = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { integrity, optional }]) => path === '' || optional || there[path]?.integrity === integrity);
}

/**
 * @param {string} lock
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
function lockedPackages(lock) {
  try {
    return JSON.parse(readFileSync(inProject(lock), 'utf8')).packages;
  } catch {
    return {};
  }
}
