/** The criteria of WCAG, each with our claim, its reason, and the names of the tests that check it. */
import type { ReactElement } from 'react';
import data from './conformance.json' with { type: 'json' };
import { Table } from './parts.js';

const short = (file: string): string => file.split('/').pop()!;
const anchorOf = (key: string): string => `tests-${key}`;

/** What tests check, with the files and the names of the tests. */
export const Tests = (): ReactElement => (
  <dl className="page-basis page-tests sb-unstyled">
    {Object.entries(data.tests).map(([key, { what, tests }]) => (
      <div key={key} id={anchorOf(key)}>
        <dt>
          <b>{key}</b>
          <br />
          {what}
        </dt>
        <dd>
          <ul>
            {tests.map(([file = '', name = '']) => (
              <li key={`${file} ${name}`}>
                <code>{short(file)}</code> {name.trim().replace(/:$/, '')}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    ))}
  </dl>
);

/** The report, a row a criterion. */
export const Conformance = (): ReactElement => (
  <Table
    caption="WCAG 2.2, level A and AA"
    head={['criterion', 'level', 'the elements', 'why', 'checked by']}
    rows={data.criteria.map(({ id, name, level, state, why, tests }) => [
      `${id} ${name}`,
      level,
      state,
      why,
      tests.map((key) => ({ text: key, href: `#${anchorOf(key)}` })),
    ])}
  />
);
