// Compiled, never run: each right use must pass, and each wrong one be refused.
import { createRef } from 'react';
import {
  MaCareerPath,
  MaCertificationComparison,
  MaDutyChecklist,
  MaSalaryOutlook,
  type MaCareerPathProps,
} from 'ma-widgets/react';
import type { CareerPathElement } from 'ma-widgets/career-path/element';

const path = createRef<CareerPathElement>();
const props: MaCareerPathProps = { heading: 'Twelve weeks', layout: 'horizontal' };

export const right = [
  <MaCareerPath
    key="path"
    {...props}
    ref={path}
    id="path"
    className="wide"
    data-school="7"
    steps={['Class', 'Clinic']}
    onMaStepSelect={({ detail, target }) => [detail.id.length, detail.option?.length, target]}
    onMaReady={({ detail }) => detail.origin === 'property'}
    onClick={() => path.current?.focus()}
  >
    <ol />
  </MaCareerPath>,
  <MaCareerPath key="json" steps={'["Class","Clinic"]'} />,
  <MaSalaryOutlook key="pay" median={43660} p90="$60,000 or more" regions={['CA', 'TX']} />,
];

export const wrong = [
  // @ts-expect-error -- no such property
  <MaCareerPath key="1" stepz={[]} />,
  // @ts-expect-error -- no such layout
  <MaCareerPath key="2" layout="diagonal" />,
  // @ts-expect-error -- another element's event
  <MaCareerPath key="3" onMaDutyChange={() => undefined} />,
  // @ts-expect-error -- no such detail
  <MaDutyChecklist key="4" onMaDutyChange={({ detail }) => detail.stepId} />,
  // @ts-expect-error -- a private member of the element is not a prop
  <MaCareerPath key="5" choices={new Map()} />,
  // @ts-expect-error -- neither a list, nor a document, nor JSON
  <MaCareerPath key="7" steps={5} />,
  // @ts-expect-error -- a step has a title
  <MaCareerPath key="8" steps={[{ titel: 'Class' }]} />,
  // @ts-expect-error -- no such detail
  <MaCertificationComparison key="9" onMaComparisonChange={({ detail }) => detail.stepId} />,
  // @ts-expect-error -- no such detail
  <MaSalaryOutlook key="10" onMaSalaryChange={({ detail }) => detail.stepId} />,
  // @ts-expect-error -- no such detail
  <MaSalaryOutlook key="11" onMaError={({ detail }) => detail.origin} />,
  // @ts-expect-error -- another element's ref
  <MaSalaryOutlook key="6" ref={path} />,
];
