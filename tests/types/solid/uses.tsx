import { createSignal } from 'solid-js';
import type {} from 'ma-widgets/types/solid';
import type { CareerPathElement } from 'ma-widgets/career-path/element';

export function Right() {
  const [steps] = createSignal([{ title: 'Training', duration: 'P6M' }, 'Certification']);
  let path!: CareerPathElement;
  return (
    <section>
      <ma-career-path ref={path} prop:steps={steps()} on:ma-step-select={(event) => event.detail.id} />
      <ma-career-path
        steps='["Training"]'
        heading-level={3}
        prop:headingLevel="3"
        aria-busy="true"
        data-x="1"
      />
      <ma-duty-checklist
        class="a"
        classList={{ b: true }}
        id="duties"
        slot="main"
        readonly
        bool:json-ld={false}
      >
        <ul>
          <li>Take vital signs</li>
        </ul>
      </ma-duty-checklist>
      <ma-duty-checklist on:ma-duty-change={({ detail, target }) => [detail.doneIds.length, target.duties]} />
      <ma-certification-comparison prop:compare={['ccma', 'rma']} differencesOnly onClick={() => undefined} />
      <ma-salary-outlook
        median="$44,200"
        p90={60000}
        source="BLS"
        on:ma-ready={({ detail }) => detail.origin}
      />
    </section>
  );
}

export const wrong = [
  // wrong: TS2322
  <ma-career-path prop:steps={5} />,
  // wrong: TS2322
  <ma-career-path theme="blue" />,
  // wrong: TS2322
  <ma-career-path duties={[]} />,
  // wrong: TS2322
  <ma-career-path prop:duties={[]} />,
  // wrong: TS2322
  <ma-duty-checklist readonly="no" />,
  // wrong: TS2339
  <ma-duty-checklist on:ma-duty-change={(event) => event.detail.option} />,
  // wrong: TS2339
  <ma-career-ladder />,
];
