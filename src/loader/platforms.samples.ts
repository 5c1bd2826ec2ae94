/** Snippets as they reach a page through a platform's editor, filter or generator: as measured. */

export interface PlatformCase {
  readonly platform: string;
  /** The expected tags, in order. */
  readonly tags: readonly string[];
  /** The author's own words, one for each tag: they must be shown. */
  readonly words: readonly string[];
  readonly markup: string;
  /** True if a link in it is the call to action. */
  readonly hasAction?: boolean;
}

const PATH = 'ma-career-path';
const TABLE = 'ma-certification-comparison';
const DUTIES = 'ma-duty-checklist';
const PAY = 'ma-salary-outlook';

const one = (platform: string, tag: string, word: string, markup: string): PlatformCase => ({
  platform,
  tags: [tag],
  words: [word],
  markup,
});

const acting = (platform: string, tag: string, word: string, markup: string): PlatformCase => ({
  ...one(`${platform}, with a call to action`, tag, word, markup),
  hasAction: true,
});

export const platformCases: readonly PlatformCase[] = [
  one(
    'WordPress, Custom HTML block: the tag',
    PATH,
    'Night school',
    `<ma-career-path heading="Two semesters">
<ol>
<li><strong>Apply</strong></li>
<li><strong>Night school</strong> <time datetime="P6M">6 months</time></li>
</ol>
</ma-career-path>`,
  ),
  one(
    'WordPress, Custom HTML block: markup that names it twice',
    PATH,
    'Night school',
    `<div class="ma-career-path" data-ma-widget="career-path" data-ma-heading="Two semesters">
<ol>
<li><strong>Apply</strong></li>
<li><strong>Night school</strong></li>
</ol>
</div>`,
  ),
  one(
    'WordPress, Group block with a List block inside',
    PATH,
    'Night school',
    `<div class="wp-block-group ma-career-path is-layout-flow wp-block-group-is-layout-flow"><div class="wp-block-group__inner-container is-layout-constrained">
<h2 class="wp-block-heading">Two semesters</h2>



<ol class="wp-block-list">
<li>Apply</li>



<li>Night school
<ul class="wp-block-list">
<li>Anatomy</li>
</ul>
</li>
</ol>
</div></div>`,
  ),
  one(
    'WordPress, List block with the class',
    DUTIES,
    'Draw blood at the bench',
    `<ul class="wp-block-list ma-duty-checklist">
<li>Draw blood at the bench</li>



<li>Room patients</li>
</ul>`,
  ),
  one(
    'WordPress, Table block with the class',
    TABLE,
    'Evening section',
    `<figure class="wp-block-table ma-certification-comparison is-style-stripes"><table class="has-fixed-layout"><thead><tr><th></th><th>Starts</th><th>Length</th></tr></thead><tbody><tr><td>Day section</td><td>August</td><td>9 months</td></tr><tr><td>Evening section</td><td>January</td><td>14 months</td></tr></tbody></table><figcaption class="wp-element-caption">Our two ways to study</figcaption></figure>`,
  ),
  one(
    'WordPress, classic content after wpautop: a list after the opening tag',
    PATH,
    'Night school',
    `<p><ma-career-path></p>
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
<p></ma-career-path></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: a list of duties after the opening tag',
    DUTIES,
    'Draw blood at the bench',
    `<p><ma-duty-checklist></p>
<ul>
<li>Draw blood at the bench</li>
<li>Room patients</li>
</ul>
<p></ma-duty-checklist></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: two lists with headings',
    DUTIES,
    'Answer the phone',
    `<p><ma-duty-checklist></p>
<h3>Lab</h3>
<ul>
<li>Draw blood at the bench</li>
</ul>
<h3>Front</h3>
<ul>
<li>Answer the phone</li>
</ul>
<p></ma-duty-checklist></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: a heading and a list',
    PATH,
    'Our way',
    `<p><ma-career-path></p>
<h3>Our way</h3>
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
<p></ma-career-path></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: all on one line, between paragraphs',
    PATH,
    'Night school',
    `<p>Before.</p>
<p><ma-career-path heading="Two semesters"></p>
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
<p></ma-career-path></p>
<p>After.</p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: a table',
    TABLE,
    'Evening section',
    `<p><ma-certification-comparison></p>
<table>
<tr>
<td></td>
<td>Starts</td>
</tr>
<tr>
<td>Day section</td>
<td>August</td>
</tr>
<tr>
<td>Evening section</td>
<td>January</td>
</tr>
</table>
<p></ma-certification-comparison></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: a table in its figure',
    TABLE,
    'Evening section',
    `<p><ma-certification-comparison></p>
<figure>
<table>
<tr>
<td></td>
<td>Starts</td>
</tr>
<tr>
<td>Day section</td>
<td>August</td>
</tr>
<tr>
<td>Evening section</td>
<td>January</td>
</tr>
</table><figcaption>Our two ways to study</figcaption></figure>
<p></ma-certification-comparison></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: a definition list',
    PAY,
    'Harlan clinics',
    `<p><ma-salary-outlook></p>
<dl>
<dt>Median pay per year</dt>
<dd>$38,400</dd>
<dt>Harlan clinics</dt>
<dd>22 of 31</dd>
</dl>
<p></ma-salary-outlook></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: a div around',
    PATH,
    'Night school',
    `<div><ma-career-path></p>
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
<p></ma-career-path></div>
`,
  ),
  one(
    'WordPress, classic content after wpautop: a JSON script',
    DUTIES,
    'Draw blood at the bench',
    `<p><ma-duty-checklist><br />
<script type="application/json">["Room patients", "Draw blood at the bench"]</script><br />
</ma-duty-checklist></p>
`,
  ),
  one(
    'WordPress, classic content after wpautop: markup',
    PAY,
    'Harlan clinics',
    `<div class="ma-salary-outlook" data-ma-heading="Pay in the county">
<dl>
<dt>Median pay per year</dt>
<dd>$38,400</dd>
<dt>Harlan clinics</dt>
<dd>22 of 31</dd>
</dl>
</div>
<p>Ask us.</p>
`,
  ),
  one(
    'WordPress, kses for an author: entities in the attributes',
    PATH,
    'Night school',
    `<div class="ma-career-path" data-ma-widget="career-path" data-ma-heading="&quot;Two&quot; semesters, the author&apos;s own"><ol><li>Apply</li><li>Night school</li></ol></div>`,
  ),
  {
    platform: 'WordPress, kses for an author: our tag is gone, its list stays a list',
    tags: [],
    words: [],
    markup: `
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
`,
  },
  one(
    'curly quotation marks around the class',
    PATH,
    'Night school',
    `<div class=”ma-career-path” data-ma-heading=“Path”><ol><li>Apply</li><li>Night school</li></ol></div>`,
  ),
  one(
    'curly quotation marks around two classes, ours first, and a heading of several words',
    PATH,
    'Night school',
    `<div class=“ma-career-path box” data-ma-heading=“Two semesters in Harlan”><ol><li>Apply</li><li>Night school</li></ol></div>`,
  ),
  one(
    'curly quotation marks around the widget',
    DUTIES,
    'Draw blood at the bench',
    `<ul data-ma-widget=“duty-checklist” data-ma-heading-level=‘3’><li>Draw blood at the bench</li></ul>`,
  ),
  one(
    'Canvas',
    TABLE,
    'Evening section',
    `<div class="ma-certification-comparison" data-ma-widget="certification-comparison" data-ma-heading="Two ways"><table border="1" style="border-collapse: collapse; width: 100%;"><tbody>
<tr><td>&nbsp;</td><td>Starts</td><td>Length</td></tr>
<tr><td>Day section</td><td>August</td><td>9 months</td></tr>
<tr><td>Evening section</td><td>January</td><td>14 months</td></tr>
</tbody></table></div>`,
  ),
  one(
    'Moodle: the class alone, on a div',
    PATH,
    'Night school',
    `<div class="ma-career-path"><p>Two semesters</p><ol><li>Apply</li><li>Night school</li></ol></div>`,
  ),
  one(
    'Moodle: the class alone, on a definition list',
    PAY,
    'Harlan clinics',
    `<dl class="ma-salary-outlook"><dt>Median pay per year</dt><dd>$38,400</dd><dt>Harlan clinics</dt><dd>22 of 31</dd></dl>`,
  ),
  one(
    'TinyMCE 8: paragraphs in the items, spaces that do not break',
    PATH,
    'Night school',
    `<div class="ma-career-path" data-ma-widget="career-path">
<p>&nbsp;</p>
<ol>
<li>
<p>Apply</p>
</li>
<li>
<p><strong>Night school</strong>&nbsp;<time datetime="P6M">6 months</time></p>
</li>
</ol>
<p><br data-mce-bogus="1"></p>
</div>`,
  ),
  one(
    'CKEditor 5 with General HTML Support: a table in its figure',
    TABLE,
    'Evening section',
    `<figure class="table ma-certification-comparison"><table><thead><tr><th>&nbsp;</th><th>Starts</th><th>Length</th></tr></thead><tbody><tr><td>Day section</td><td>August</td><td>9 months</td></tr><tr><td>Evening section</td><td>January</td><td>14 months</td></tr></tbody></table><figcaption>Our two ways to study</figcaption></figure>`,
  ),
  one(
    'CKEditor 5 with General HTML Support: the figure inside a div',
    TABLE,
    'Evening section',
    `<div class="ma-certification-comparison"><figure class="table"><table><tbody><tr><td>&nbsp;</td><td>Starts</td></tr><tr><td>Day section</td><td>August</td></tr><tr><td>Evening section</td><td>January</td></tr></tbody></table><figcaption>Our two ways to study</figcaption></figure></div>`,
  ),
  one(
    'CKEditor 5 with General HTML Support: a list',
    DUTIES,
    'Draw blood at the bench',
    `<ol class="ma-duty-checklist"><li data-list-item-id="e0b6c4d1f2a3948576">Draw blood at the bench</li><li data-list-item-id="e1c7d5e2a3b4059687"><span style="color:hsl(0,0%,0%);">Room patients</span></li></ol>`,
  ),
  {
    platform: 'CKEditor 5 without it: no class, no widget',
    tags: [],
    words: [],
    markup: `<ol><li>Apply</li><li>Night school</li></ol><figure class="table"><table><tbody><tr><td>Day</td></tr></tbody></table></figure>`,
  },
  one(
    'Hugo (unsafe): a block of HTML',
    PATH,
    'Night school',
    `<ma-career-path heading="Two semesters">
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
</ma-career-path>
<p>Ask us.</p>
`,
  ),
  one(
    'Hugo (unsafe): all on one line, which Markdown puts in a paragraph',
    PATH,
    'Night school',
    `<p><ma-career-path><ol><li>Apply</li><li>Night school</li></ol></ma-career-path></p>
`,
  ),
  one(
    'Hugo (unsafe): a Markdown list between blank lines in a div',
    PATH,
    'Night school',
    `<div data-ma-widget="career-path">
<ol>
<li>
<p>Apply</p>
</li>
<li>
<p><strong>Night school</strong></p>
<p>Two evenings a week.</p>
</li>
</ol>
</div>
`,
  ),
  one(
    'Eleventy: a Markdown table between blank lines in a section',
    TABLE,
    'Evening section',
    `<section class="ma-certification-comparison">
<table>
<thead>
<tr>
<th></th>
<th>Starts</th>
</tr>
</thead>
<tbody>
<tr>
<td>Day section</td>
<td>August</td>
</tr>
<tr>
<td>Evening section</td>
<td>January</td>
</tr>
</tbody>
</table>
</section>
`,
  ),
  one(
    'MediaWiki: a table with the class',
    TABLE,
    'Evening section',
    `<table class="wikitable ma-certification-comparison">
<caption>Our two ways to study
</caption>
<tbody><tr>
<th>
</th>
<th>Starts
</th></tr>
<tr>
<td>Day section
</td>
<td>August
</td></tr>
<tr>
<td>Evening section
</td>
<td>January
</td></tr></tbody></table>`,
  ),
  acting(
    'WordPress, Custom HTML block: the tag',
    PATH,
    'Night school',
    `<ma-career-path heading="Two semesters">
<ol>
<li><strong>Apply</strong></li>
<li><strong>Night school</strong></li>
</ol>
<a class="ma-action" href="/apply">Apply now</a>
</ma-career-path>`,
  ),
  acting(
    'WordPress, Group block with a List block and a Buttons block',
    PATH,
    'Night school',
    `<div class="wp-block-group ma-career-path is-layout-flow"><div class="wp-block-group__inner-container is-layout-constrained">
<ol class="wp-block-list">
<li>Apply</li>



<li>Night school</li>
</ol>



<div class="wp-block-buttons is-layout-flex wp-block-buttons-is-layout-flex">
<div class="wp-block-button ma-action"><a class="wp-block-button__link wp-element-button" href="/apply">Apply now</a></div>
</div>
</div></div>`,
  ),
  acting(
    'WordPress, classic content after wpautop',
    PATH,
    'Night school',
    `<p><ma-career-path></p>
<ol>
<li>Apply</li>
<li>Night school</li>
</ol>
<p><a class="ma-action" href="/apply">Apply now</a><br />
</ma-career-path></p>
`,
  ),
  acting(
    'WordPress, classic content after wpautop: an empty tag',
    PATH,
    'High school diploma',
    `<p><ma-career-path><a class="ma-action" href="/apply">Apply now</a></ma-career-path></p>
<p>Ask us.</p>
`,
  ),
  acting(
    'Canvas',
    TABLE,
    'Evening section',
    `<div class="ma-certification-comparison" data-ma-widget="certification-comparison" data-ma-heading="Two ways"><table border="1" style="border-collapse: collapse; width: 100%;"><tbody>
<tr><td>&nbsp;</td><td>Starts</td><td>Length</td></tr>
<tr><td>Day section</td><td>August</td><td>9 months</td></tr>
<tr><td>Evening section</td><td>January</td><td>14 months</td></tr>
</tbody></table>
<p>The next class begins January 12. <a class="ma-action" href="/apply">Apply now</a></p></div>`,
  ),
  acting(
    'TinyMCE 8, Moodle: a paragraph with the link',
    PAY,
    'Harlan clinics',
    `<div class="ma-salary-outlook"><dl><dt>Median pay per year</dt><dd>$38,400</dd><dt>Harlan clinics</dt><dd>22 of 31</dd></dl>
<p><a class="ma-action" href="/apply">Apply now</a>&nbsp;</p>
</div>`,
  ),
  acting(
    'Hugo (unsafe): a Markdown list and a link between blank lines in a div',
    DUTIES,
    'Draw blood at the bench',
    `<div data-ma-widget="duty-checklist">
<ul>
<li>Draw blood at the bench</li>
<li>Room patients</li>
</ul>
<p><a class="ma-action" href="/apply">Apply now</a></p>
</div>
`,
  ),
  {
    platform: 'a page with all four',
    tags: [DUTIES, PATH, TABLE, PAY],
    words: ['Draw blood at the bench', 'Night school', 'Evening section', 'Harlan clinics'],
    markup: `<section class="ma-duty-checklist"><h2>In our lab</h2><ul><li>Draw blood at the bench</li></ul></section>
<div data-ma-widget="career-path"><ol><li>Night school</li></ol></div>
<figure class="ma-certification-comparison"><table><tr><td></td><td>Starts</td></tr><tr><td>Evening section</td><td>May</td></tr></table></figure>
<dl class="ma-salary-outlook"><dt>Median pay per year</dt><dd>$38,400</dd><dt>Harlan clinics</dt><dd>22</dd></dl>`,
  },
];
