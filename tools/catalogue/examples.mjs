// Three examples of each element for docs/elements. tests/snippets.test.mjs opens them in a browser.
export const examples = {
  'ma-duty-checklist': [
    ['Built-in content', '<ma-duty-checklist storage-key="my-duties"></ma-duty-checklist>'],
    [
      'Your own list, as an attribute',
      `<ma-duty-checklist
  heading="What you practice in our lab"
  duties='["Take vital signs", { "text": "Give injections", "note": "Only where state law permits" }]'
></ma-duty-checklist>`,
    ],
    [
      'Your own list, as markup',
      `<ma-duty-checklist heading="What you practice in our lab" readonly>
  <ul>
    <li>Take vital signs</li>
    <li>Give injections <small>Only where state law permits</small></li>
  </ul>
</ma-duty-checklist>`,
    ],
  ],
  'ma-career-path': [
    ['Built-in content', '<ma-career-path layout="horizontal"></ma-career-path>'],
    [
      'Your own steps, as an attribute',
      `<ma-career-path
  heading="Twelve weeks to phlebotomy"
  current="clinic"
  steps='[
    { "id": "class", "title": "Class and lab", "duration": "P8W" },
    { "id": "clinic", "title": "A hundred draws in a clinic", "duration": "P4W" }
  ]'
></ma-career-path>`,
    ],
    [
      'Your own steps, as markup',
      `<ma-career-path heading="Twelve weeks to phlebotomy">
  <ol>
    <li>Class and lab <time datetime="P8W">8 weeks</time></li>
    <li>A hundred draws in a clinic <time datetime="P4W">4 weeks</time></li>
  </ol>
</ma-career-path>`,
    ],
  ],
  'ma-certification-comparison': [
    [
      'Built-in content, two credentials at first',
      '<ma-certification-comparison compare="ccma rma" differences-only></ma-certification-comparison>',
    ],
    [
      'Your own options, as an attribute',
      `<ma-certification-comparison
  heading="Our two ways to study"
  certifications='{
    "fields": [{ "id": "starts", "label": "Starts" }, { "id": "length", "label": "Length" }],
    "certifications": [
      { "id": "day", "name": "Day section", "values": { "starts": "August", "length": "9 months" } },
      { "id": "evening", "name": "Evening section", "values": { "starts": "January", "length": "14 months" } }
    ]
  }'
></ma-certification-comparison>`,
    ],
    [
      'Your own options, as markup',
      `<ma-certification-comparison>
  <table>
    <caption>Our two ways to study</caption>
    <tr><td></td><th>Starts</th><th>Length</th></tr>
    <tr><th>Day section</th><td>August</td><td>9 months</td></tr>
    <tr><th>Evening section</th><td>January</td><td>14 months</td></tr>
  </table>
</ma-certification-comparison>`,
    ],
  ],
  'ma-salary-outlook': [
    ['Built-in content, one state first', '<ma-salary-outlook region="CA"></ma-salary-outlook>'],
    [
      'Your own figures, as attributes',
      `<ma-salary-outlook
  heading="Pay in Harlan County"
  occupation="medical assistants"
  median="$38,400"
  p25="36000"
  p75="41200"
  source="Harlan County Technical College, survey of clinics"
  as-of="2026-03"
></ma-salary-outlook>`,
    ],
    [
      'Your own figures, as markup',
      `<ma-salary-outlook heading="Pay in Harlan County">
  <dl>
    <dt>Occupation</dt>
    <dd>medical assistants</dd>
    <dt data-field="median">Median pay</dt>
    <dd>$38,400</dd>
  </dl>
</ma-salary-outlook>`,
    ],
  ],
};
