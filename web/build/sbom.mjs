import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './paths.mjs';
import { onPath, output } from './shell.mjs';

/**
 * What is shipped, as CycloneDX 1.6 in JSON: the libraries of package-lock.json that travel with the page, and what the compiler puts
 * into the core. Without a time and a number of its own, so that two builds give the same bytes.
 */
export async function sbom() {
  // It is there only after the set-up.
  const { Enums, Models, Serialize, Spec } = await import('@cyclonedx/cyclonedx-library');
  const own = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const bom = new Models.Bom();
  const licensed = (/** @type {import('@cyclonedx/cyclonedx-library').Models.Component} */ component, /** @type {string} */ id) => {
    component.licenses.add(/ /.test(id) ? new Models.LicenseExpression(id) : new Models.SpdxLicense(id));
    return component;
  };
  const main = new Models.Component(Enums.ComponentType.Application, 'doseline', { version: own.version, bomRef: 'doseline' });
  bom.metadata.component = licensed(main, own.license);
  const add = (/** @type {import('@cyclonedx/cyclonedx-library').Models.Component} */ component) => {
    bom.components.add(component);
    main.dependencies.add(component.bomRef);
  };
  for (const { name, version, license, integrity } of shippedPackages()) {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const component = new Models.Component(Enums.ComponentType.Library, name, { version, bomRef: purl, purl });
    component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'));
    add(licensed(component, license));
  }
  for (const { name, version, license, description } of runtimeParts()) {
    const purl = version ? `pkg:generic/${name}@${version}` : `pkg:generic/${name}`;
    const component = new Models.Component(Enums.ComponentType.Library, name, {
      ...(version ? { version } : {}),
      bomRef: purl,
      purl,
      description,
    });
    add(licensed(component, license));
  }
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** @returns {{ name: string, version: string, license: string, integrity: string }[]} */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));
}

function runtimeParts() {
  const emcc = onPath('emcc') ?? '';
  const [emscripten] = /\b\d+\.\d+\.\d+\b/.exec(output(['emcc', '--version']) ?? '') ?? [];
  const description = 'parts of it, compiled into the core';
  return [
    { name: 'emscripten', version: emscripten, license: 'MIT', description },
    { name: 'musl', version: muslVersion(emcc), license: 'MIT', description },
    ...['libcxx', 'libcxxabi', 'compiler-rt'].map((name) => ({
      name,
      version: undefined,
      license: 'Apache-2.0 WITH LLVM-exception',
      description: `${description}; the version that comes with this Emscripten`,
    })),
  ];
}

/** @param {string} emcc */
function muslVersion(emcc) {
  try {
    return readFileSync(join(dirname(realpathSync(emcc)), 'system/lib/libc/musl/VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}
