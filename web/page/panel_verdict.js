import { judgeChange } from '../changes/index.js';
import { judgePrescription } from '../medicine/index.js';

/**
 * What is right and wrong about the form that is open.
 * @param {Pick<import('./open_page.js').OpenPage, 'state' | 'core' | 'speech' | 'own'>} page
 * @returns {import('./live_page.js').PanelVerdict | undefined} Nothing where nothing is being typed.
 */
export function panelVerdict({ state: { panel }, core, speech: { language }, own: { request, plan } }) {
  if (!request || !panel || panel.name === 'choices') return undefined;
  return panel.name === 'change'
    ? judgeChange(panel.draft, { request, plan }, core, language.tag)
    : judgePrescription(panel.typed, request, core, language.tag);
}
