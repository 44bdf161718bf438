/** The copy of a hospital that had one made with its own settings, beside the build that all other tests are of. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCopy, SCORM_ZIP } from '../../web/build/dist.mjs';
import { ONE_FILE } from '../../web/build/headers.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { readSiteOptions } from '../../web/build/site_options.mjs';

const folder = inProject('build/hospital');

/** Of that hospital. */
export const SETTINGS = inProject('web/hospital/example.json');

/** As `npm run site -- --hospital web/hospital/example.json` makes it. */
export const buildHospitalCopy = () => buildCopy(folder, readSiteOptions(['--hospital', SETTINGS]));

export const hospitalCopy = {
  site: join(folder, 'site'),
  scorm: join(folder, SCORM_ZIP),
  oneFile: pathToFileURL(join(folder, ONE_FILE)).href,

  /** @throws where it has to be made first */
  mustBeThere() {
    if (!existsSync(join(folder, '.inputs'))) throw new Error('build/hospital is not whole: "npm test -- browser" makes it.');
  },
};
