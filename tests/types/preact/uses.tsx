import { useRef } from 'preact/hooks';
import type {} from 'ma-widgets/types/preact';
import type { CareerPathElement } from 'ma-widgets/career-path/element';

const steps = [{ title: 'Training', duration: 'P6M' }, 'Certification'];

export function Right() {
  const path = useRef<CareerPathElement>(null);
  return (
    <section style={{ '--ma-accent': 'teal' }}>
      <ma-career-path
        ref={path}
        steps={steps}
        current="training"
        onma-step-select={(event) => event.detail.id}
      />
      <ma-career-path
        key="json"
        steps='["Training"]'
        heading-level={3}
        headingLevel="3"
        aria-busy="true"
        data-x="1"
      />
      <ma-duty-checklist class="a" className="a" id="duties" slot="main" readonly json-ld="false">
        <ul>
          <li>Take vital signs</li>
        </ul>
      </ma-duty-checklist>
      <ma-duty-checklist onma-duty-change={({ detail, target }) => [detail.doneIds.length, target.duties]} />
      <ma-certification-comparison compare={['ccma', 'rma']} differencesOnly onClick={() => undefined} />
      <ma-salary-outlook
        median="$44,200"
        p90={60000}
        source="BLS"
        onma-ready={({ detail }) => detail.origin}
      />
    </section>
  );
}

export const wrong = [
  // wrong: TS2322
  <ma-career-path key="1" steps={5} />,
  // wrong: TS2322
  <ma-career-path key="2" theme="blue" />,
  // wrong: TS2322
  <ma-career-path key="3" duties={[]} />,
  // wrong: TS2322
  <ma-duty-checklist key="4" readonly="no" />,
  // wrong: TS2339
  <ma-duty-checklist key="5" onma-duty-change={(event) => event.detail.option} />,
  // wrong: TS2339 TS2786
  <ma-career-ladder key="6" />,
];
