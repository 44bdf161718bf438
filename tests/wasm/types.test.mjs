/** The hand-written types of web/core/doseline.d.ts, held against what the core really answers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { inProject } from '../../web/build/paths.mjs';
import { engines } from './engines.mjs';

const declarations = inProject('web/core/doseline.d.ts');
const [doseline] = engines;

/** @param {string} name @returns {any[]} */
const vectors = (name) => JSON.parse(readFileSync(inProject('tests/vectors', name), 'utf8'));

const requests = [
  ...vectors('plan-problems.json').map(({ request }) => request),
  ...vectors('plan-dates.json').map(({ request }) => request),
  ...vectors('plan-changes.json').map(({ request }) => request),
  ...['plan-today.json', 'plan-doses.json', 'plan-fields.json', 'plan-gate.json'].flatMap(vectors).map(({ request }) => request),
  ...vectors('plan-kits.json')
    .filter((_, place) => place % 8 === 0)
    .map(({ request }) => request),
  ...['Girl', 1].map((sex) => ({ ...vectors('plan-dates.json')[0].request, sex })),
  ...[-1, 18, 0.5].map((weeksBornEarly) => ({ ...vectors('plan-dates.json')[0].request, weeksBornEarly })),
  { ...vectors('plan-dates.json')[0].request, weightUnit: 'stone' },
  { ...vectors('plan-dates.json')[0].request, weightGrams: 13_000 },
  null,
];

/**
 * What tsc says of values written out as literals of a type: a missing field, a wrong one and one too many are errors.
 * @param {[string, unknown][]} typed each a type's name and a value
 */
function complaints(typed) {
  const file = inProject('web/core/types.check.ts');
  const source = [
    "import type { AmountAnswer, CompareAnswer, CountAnswer, DaysAnswer, LabelAnswer, PlanAnswer, RegimensAnswer, WeightAnswer } from './doseline.js';",
    ...typed.map(([type, value], place) => `export const value${place}: ${type} = ${JSON.stringify(value)};`),
  ].join('\n');
  const options = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, module: ts.ModuleKind.NodeNext, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The strings of a union type of the declarations. @param {string} name */
function members(name) {
  const source = ts.createSourceFile(declarations, readFileSync(declarations, 'utf8'), ts.ScriptTarget.ES2022);
  /** @type {string[]} */
  const found = [];
  source.forEachChild((node) => {
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== name || !ts.isUnionTypeNode(node.type)) return;
    for (const type of node.type.types) {
      if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) found.push(type.literal.text);
    }
  });
  return new Set(found);
}

test('every answer is of its type: plans, problems, labels, weights, numbers', () => {
  assert.deepEqual(
    complaints([
      ...requests.map((request) => /** @type {[string, unknown]} */ (['PlanAnswer', doseline.plan(request)])),
      ...vectors('compare.json').map(
        ({ former, now }) => /** @type {[string, unknown]} */ (['CompareAnswer', doseline.compare(former, now)]),
      ),
      ...vectors('regimens.json').map(({ regimens }) => /** @type {[string, unknown]} */ (['RegimensAnswer', doseline.regimens(regimens)])),
      ['LabelAnswer', doseline.label('us')],
      ['LabelAnswer', doseline.label(/** @type {any} */ ('mars'))],
      ...vectors('weights.json').map(
        ({ text, unit }) => /** @type {[string, unknown]} */ (['WeightAnswer', doseline.readWeight({ text, ...(unit ? { unit } : {}) })]),
      ),
      ...vectors('numbers.json').map(
        ({ kind, text, unit }) =>
          /** @type {[string, unknown]} */ ([
            kind === 'amount' ? 'AmountAnswer' : 'CountAnswer',
            doseline.readNumber({ text, kind, ...(unit ? { unit } : {}) }),
          ]),
      ),
      ['AmountAnswer', doseline.readNumber(/** @type {any} */ ({ kind: 'amount' }))],
      ['DaysAnswer', doseline.addDays({ from: '2025-11-17', by: [-1, 1, 7] })],
      ['DaysAnswer', doseline.addDays({ from: '2100-12-31', by: [1] })],
    ]),
    [],
  );
});

test('an answer with a field missing, wrong or too many is not of its type', () => {
  const answer = /** @type {any} */ (doseline.plan(vectors('plan-dates.json')[0].request));
  const { hash: _, ...without } = answer.plan;
  assert.equal(complaints([['PlanAnswer', { ok: true, plan: without }]]).length, 1);
  assert.equal(complaints([['PlanAnswer', { ok: true, plan: { ...answer.plan, weight: 8.2 } }]]).length, 1);
  assert.equal(complaints([['PlanAnswer', { ok: true, plan: { ...answer.plan, extra: 1 } }]]).length, 1);
});

test('every code that the types name is given by the core, or by the loader where the core cannot, and no other', () => {
  const source = readFileSync(inProject('cpp/wire/names.cpp'), 'utf8');
  const named = new Set([...source.matchAll(/\{ProblemCode::\w+, "([^"]+)"\}/g)].map(([, code]) => code));
  assert.ok(named.size > 10);
  named.add('out-of-memory');
  assert.deepEqual(new Set([...members('ProblemCode'), ...members('WeightQuestionCode'), ...members('NumberQuestionCode')]), named);
});
