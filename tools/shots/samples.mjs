// Documents to picture: another career than the built-in one, a right-to-left one, one item, very many.
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index + 1));
const school = [{ name: 'Harlan County Technical College', url: 'https://example.edu', date: '2026-08' }];
const LONG = 'Elektroenzephalographieuntersuchungsvorbereitungsmaßnahmen';

export const checklist = {
  tag: 'ma-duty-checklist',
  collection: 'duties',
  document: {
    heading: 'What a phlebotomist does',
    deck: 'Tick what you have practiced.',
    groups: [{ id: 'draw', label: 'Draws' }, { id: 'desk', label: 'At the desk' }], // prettier-ignore
    duties: [
      { id: 'verify', text: 'Verify who the patient is', group: 'draw', note: 'Two identifiers, every time' },
      { id: 'vein', text: 'Find a vein and draw blood', group: 'draw' },
      { id: 'label', text: 'Label each tube', group: 'desk', href: 'https://example.edu/labels' },
    ],
    sources: school,
  },
  bare: ['Verify who the patient is', 'Find a vein and draw blood', 'Label each tube'],
  markup: `<h3>What a phlebotomist does</h3><h4>Draws</h4><ul><li>Verify who the patient is <small>Two identifiers</small></li><li>Find a vein</li></ul>
    <h4>At the desk</h4><ul><li><a href="/labels">Label each tube</a></li></ul>`,
  arabic: {
    lang: 'ar',
    heading: 'مهام المساعد الطبي',
    deck: 'ضع علامة على كل مهمة تعلمتها.',
    duties: [
      {
        text: 'قياس العلامات الحيوية',
        note: 'ضغط الدم ودرجة الحرارة والنبض (BP 120/80)',
        group: 'مع المريض',
      },
      { text: 'سحب الدم وجمع العينات', group: 'الفحوص والأدوية' },
      { text: 'إعطاء الحقن واللقاحات', note: 'حيث يسمح قانون الولاية فقط', group: 'الفحوص والأدوية' },
    ],
    sources: [{ name: 'O*NET OnLine', url: 'https://www.onetonline.org/link/summary/31-9092.00' }],
  },
  one: ['Draw blood'],
  twelve: times(12, (n) => `Duty number ${n}`),
  many: times(200, (n) => ({ text: `Duty number ${n} of two hundred`, note: n % 7 ? undefined : 'A note', group: `Group ${Math.ceil(n / 50)}` })), // prettier-ignore
  long: [{ text: LONG, group: LONG, note: LONG }, { text: 'Chart', group: LONG }], // prettier-ignore
  wrong: { duties: [{ text: {} }, { text: 'Chart what was done', href: 'javascript:alert(1)' }] },
};

export const path = {
  tag: 'ma-career-path',
  collection: 'steps',
  document: {
    heading: 'The way to phlebotomist',
    current: 'course',
    steps: [
      { id: 'school', title: 'Finish high school', kind: 'Before you start' },
      { id: 'course', title: 'Phlebotomy course', kind: 'Training', duration: 'P4M/P8M', cost: { amount: 700, max: 2500 }, details: ['Anatomy', 'Infection control', 'Venipuncture'], href: 'https://example.edu/course' }, // prettier-ignore
      { id: 'exam', title: 'Certify', kind: 'Certification', options: [{ id: 'cpt', title: 'CPT', cost: { amount: 129 } }, { id: 'pbt', title: 'PBT (ASCP)' }] }, // prettier-ignore
      {
        id: 'job',
        title: 'First job',
        kind: 'Work',
        pay: { amount: 44000, period: 'year', source: school[0] },
      },
    ],
    sources: school,
  },
  bare: ['Finish high school', 'Phlebotomy course', 'Certify', 'First job'],
  markup: `<h3>The way to phlebotomist</h3><ol>
    <li><strong>Finish high school</strong></li>
    <li id="course"><strong>Phlebotomy course</strong> <time datetime="P4M/P8M">four to eight months</time><p>Evenings, with twenty live draws.</p><ul><li>Anatomy</li><li>Venipuncture</li></ul></li>
    <li><strong>Certify</strong><ol><li>CPT</li><li>PBT (ASCP)</li></ol></li><li><a href="/jobs">First job</a></li></ol>`,
  arabic: {
    lang: 'ar',
    heading: 'الطريق إلى المساعدة الطبية',
    current: 'b',
    steps: [
      { id: 'a', title: 'إنهاء المدرسة الثانوية', kind: 'قبل البدء' },
      {
        id: 'b',
        title: 'برنامج تدريبي',
        kind: 'التدريب',
        duration: 'P9M/P12M',
        details: ['تشريح', 'سحب الدم'],
      },
      { id: 'c', title: 'الحصول على شهادة', options: [{ id: 'd', title: 'CCMA (NHA)', cost: { amount: 165 } }, { id: 'e', title: 'RMA (AMT)' }] }, // prettier-ignore
    ],
  },
  one: ['Finish high school'],
  twelve: times(12, (n) => ({ title: `Step number ${n}`, kind: n % 3 ? undefined : 'Milestone', duration: `P${n}M` })), // prettier-ignore
  many: times(200, (n) => `Step number ${n}`),
  long: [{ title: LONG, kind: LONG, credential: LONG, details: [LONG, LONG] }, { title: 'Choose', options: [LONG, 'Short'] }], // prettier-ignore
  wrong: { steps: [{ title: 'School' }, { title: 'Course', duration: { min: 'six', unit: 'month' } }] },
};

const fields = [
  { id: 'fee', label: 'Exam fee', type: 'money' },
  { id: 'items', label: 'Questions', type: 'number' },
  { id: 'renew', label: 'Renewal', type: 'duration' },
];
const credential = (n) => ({ id: `c${n}`, name: `C${n}`, values: { fee: 100 + n, items: 80 + (n % 3), renew: { number: 2, unit: 'year' } } }); // prettier-ignore

export const comparison = {
  tag: 'ma-certification-comparison',
  collection: 'certifications',
  document: {
    heading: 'Phlebotomy credentials',
    fields,
    certifications: [
      { id: 'cpt', name: 'CPT', href: 'https://example.org/cpt', values: { fee: { number: 129, note: 'Retakes cost the same.', asOf: '2026-08' }, items: 120, renew: { number: 2, unit: 'year' } } }, // prettier-ignore
      {
        id: 'pbt',
        name: 'PBT',
        values: { fee: 145, items: { notPublished: true }, renew: { number: 3, unit: 'year' } },
      },
      { id: 'rpt', name: 'RPT', values: { fee: { ask: 'https://example.org/rpt' }, items: 200, renew: { number: 3, unit: 'year' } } }, // prettier-ignore
    ],
    sources: school,
  },
  bare: [{ name: 'CPT', values: { Fee: '$129', Questions: 120 } }, { name: 'PBT', values: { Fee: '$145', Questions: 80 } }], // prettier-ignore
  markup: `<table><caption>Phlebotomy credentials</caption><tr><td>Credential</td><td>Exam fee</td><td>Renewal</td></tr>
    <tr><td>CPT</td><td>$129</td><td>2 years</td></tr><tr><td>PBT</td><td>$145</td><td>3 years</td></tr></table>`,
  arabic: {
    lang: 'ar',
    heading: 'مقارنة الشهادات',
    fields: [{ id: 'fee', label: 'رسوم الاختبار', type: 'money' }, { id: 'who', label: 'الجهة المانحة' }], // prettier-ignore
    certifications: [
      { id: 'ccma', name: 'CCMA', values: { fee: 165, who: 'الرابطة الوطنية' } },
      {
        id: 'rma',
        name: 'RMA',
        values: { fee: { number: 150, note: 'للطلاب فقط' }, who: 'American Medical Technologists' },
      },
    ],
  },
  one: { fields, certifications: [credential(1)] },
  twelve: { fields, certifications: times(12, credential) },
  many: { fields, certifications: times(200, credential) },
  long: [{ name: LONG, values: { [LONG]: LONG, Fee: 'On request from the regional office' } }, { name: 'PBT', values: { [LONG]: 'Short', Fee: '$145' } }], // prettier-ignore
  wrong: { fields, certifications: [{ values: {} }, credential(1), credential(2)] },
};

const us = { id: 'US', name: 'United States', year: { p10: 34000, p25: 37500, median: 43660, p75: 49000, p90: 57700 }, employment: 140000, date: '2025-05' }; // prettier-ignore

export const salary = {
  tag: 'ma-salary-outlook',
  collection: 'areas',
  document: { heading: 'What phlebotomists earn', occupation: 'phlebotomists', areas: [us], growth: { percent: 6, period: '2025-35', all: 3.5, jobs: 8000 }, openings: 18000, sources: school }, // prettier-ignore
  bare: [us],
  markup: `<dl><dt>Median pay</dt><dd>$43,660</dd><dt>10th percentile</dt><dd>$34,000</dd><dt>90th percentile</dt><dd>$57,700</dd><dt>Free parking</dt><dd>Yes, beside the lab</dd></dl>`,
  arabic: { lang: 'ar', heading: 'الأجور والتوقعات', occupation: 'المساعدين الطبيين', areas: [{ ...us, name: 'الولايات المتحدة' }], growth: { percent: 13, period: '2025-35', all: 3.5 } }, // prettier-ignore
  one: [{ id: 'x', name: 'Harlan County', year: { median: 41000 } }],
  twelve: times(12, (n) => ({ ...us, id: `a${n}`, name: `Area ${n}`, year: { ...us.year, median: 40000 + n * 500 } })), // prettier-ignore
  many: times(200, (n) => ({ ...us, id: `a${n}`, name: `Area ${n}` })),
  long: { occupation: LONG, areas: [{ ...us, name: LONG }, { ...us, id: 'b', name: `${LONG}hilfe` }] }, // prettier-ignore
  wrong: { occupation: 'phlebotomists', areas: [{ id: 'US', name: 'US', year: { median: 'lots' } }, us] },
};
