// An app that uses all components in strict mode, as a function of its props.
import { StrictMode } from 'react';
import { MaCareerPath, MaCertificationComparison, MaDutyChecklist, MaSalaryOutlook } from 'ma-widgets/react';

export const STEPS = [
  { id: 'apply', title: 'Apply & get your <shots>', details: ['A background check'] },
  { id: 'class', title: 'Class "and" lab' },
];

/** Events that the handlers got, for the test to read. */
const heard = (globalThis.heard = []);
const hear = (who) => (event) => heard.push({ who, type: event.type, detail: event.detail });

export const App = ({ steps = STEPS, heading = 'Twelve weeks', lang = 'en', who = 'first' }) => (
  <StrictMode>
    <MaCareerPath
      className="path"
      heading={heading}
      headingLevel={3}
      lang={lang}
      steps={steps}
      onMaStepSelect={who && hear(who)}
      onMaReady={hear('ready')}
    />
    <MaDutyChecklist
      duties={['Draw blood', { id: 'label', text: 'Label the tube' }]}
      onMaDutyChange={hear('duty')}
    />
    <MaCertificationComparison
      certifications={{
        fields: [{ id: 'fee', label: 'Fee' }],
        certifications: [
          { id: 'cpt', name: 'Phlebotomist CPT', values: { fee: '$129' } },
          { id: 'pbt', name: 'Phlebotomist PBT', values: { fee: '$145' } },
          { id: 'rpt', name: 'Phlebotomist RPT', values: { fee: '$130' } },
        ],
      }}
      compare={['cpt', 'rpt']}
    />
    <MaSalaryOutlook occupation="phlebotomists" median={43660} asOf="2025-05" source="BLS" jsonLd={false} />
  </StrictMode>
);
