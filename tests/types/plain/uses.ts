import 'ma-widgets';
import { DutyChecklistElement } from 'ma-widgets/duty-checklist/element';

const path = document.querySelector('ma-career-path')!;
path.steps = [{ title: 'Training', duration: 'P6M', cost: 1200 }, 'Certification'];
path.steps = '["Training"]';
path.headingLevel = 3;
path.addEventListener('ma-step-select', (event) => event.detail.option?.toUpperCase());
path.addEventListener('click', function () {
  this.layout = 'horizontal';
});
// wrong: TS2322
path.steps = 5;
// wrong: TS2322 TS2322
path.steps = [{ title: true, details: 'not a list' }];
// wrong: TS2322
path.theme = 'blue';
// wrong: TS2339
path.addEventListener('ma-step-select', (event) => event.detail.doneIds);

const list = new DutyChecklistElement();
list.duties = { $schema: 'duty-checklist.schema.json', duties: ['Take vital signs'], reviewBy: '2027-06' };
list.readonly = 'false';
document.body.addEventListener('ma-duty-change', ({ detail }) => detail.doneIds.join());
document.addEventListener('ma-duty-change', ({ detail }) => detail.doneIds.join());
window.addEventListener('ma-ready', ({ detail }) => detail.origin.length);
// wrong: TS2339
document.addEventListener('ma-salary-change', ({ detail }) => detail.doneIds);
// wrong: TS2769
list.addEventListener('ma-duty-change', (event: MouseEvent) => event.button);
// wrong: TS2353
list.duties = [{ label: 'not the name of the key' }];

const comparison = document.createElement('ma-certification-comparison');
comparison.certifications = [{ name: 'CCMA', values: { fee: 165, online: true, renewal: { ask: '/ask' } } }];
comparison.compare = ['ccma', 'rma'];
// wrong: TS2322
comparison.differencesOnly = 1;

const outlook = document.createElement('ma-salary-outlook');
outlook.areas = [{ id: 'US', name: 'United States', year: { median: '$44,200', p90: 60000 } }];
outlook.median = '$44,200';
// wrong: TS2322
outlook.payPeriod = 'month';
// wrong: TS2551
outlook.regons = 'CA';
