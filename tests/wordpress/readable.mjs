// Contents of posts, with what a page without scripts shows of them, and what it does not show.
const NOT_BUILT_IN = /edical assistant|45,690|Medical Assistants/;
const NO_COPY = /<noscript>|45,690/;

/** A block as it is saved. `more` are attributes of its wrapper. */
const block = (widget, content, inside = '', more = '') =>
  `<!-- wp:ma-widgets/${widget} {"content":"${content}"} --><div class="wp-block-ma-widgets-${widget} ma-${widget}"${more}>${inside}</div><!-- /wp:ma-widgets/${widget} -->`;
const BUTTON =
  '<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button {"className":"ma-action"} --><div class="wp-block-button ma-action"><a href="/apply">Apply</a></div><!-- /wp:button --></div><!-- /wp:buttons -->';

/** `[content, what is shown, what is not shown]` */
export const READABLE = [
  // The author's figures.
  [
    '[ma-salary-outlook occupation="Welders" median="52000" p90="$45 an hour" growth="5" growth-period="2025 to 2035" source="State" as-of="2026-01" heading="Our pay" heading-level="4"]',
    /<noscript><h4>Our pay<\/h4><dl><dt>Occupation<\/dt><dd>Welders<\/dd><dt>Median pay per year<\/dt><dd>\$52,000<\/dd><dt>10% earn more than, per hour<\/dt><dd>\$45 an hour<\/dd><dt>Job growth, 2025 to 2035<\/dt><dd>5%<\/dd><dt>Source<\/dt><dd>State<\/dd><dt>As of<\/dt><dd>2026-01<\/dd><\/dl><\/noscript>/,
    NOT_BUILT_IN,
  ],
  [block('salary-outlook', 'own', '', ' data-ma-median="52000"'), /<dd>\$52,000<\/dd>/, NOT_BUILT_IN],
  [
    '[ma-salary-outlook median="$25/h" p90="40 per shift" p75="30 000 p.a."]',
    /per hour<\/dt><dd>\$25\/h<.*per year<\/dt><dd>30 000 p/,
    /shift<|45,690/,
  ],
  // The widget shows no pay by the month.
  ['[ma-salary-outlook median="5000" pay-period="month" openings="9000"]', /<dd>9,000</, /5,000|45,690/],
  ['[ma-salary-outlook occupation="Welders"]', /<dd>Welders<\/dd>/, NOT_BUILT_IN],
  ['[ma-salary-outlook occupation="Medical assistants"]', /\$45,690/, /<dd>Medical/],
  // Values in curly quotation marks, which WordPress cuts at their spaces.
  [
    '[ma-salary-outlook median=”52000” source=“The state agency” json-ld heading="“Our pay” now" as-of=”2026-01”]',
    /data-ma-source="The state agency".* data-ma-json-ld="true".*<h2>“Our pay” now<\/h2>.*<dd>The state agency</,
    NOT_BUILT_IN,
  ],
  // A shortcode without an end before one that has an end.
  [
    '[ma-duty-checklist]\n\nText between\n\n[ma-duty-checklist heading="Ours"]\n<ol>\n<li>Draw blood</li>\n</ol>\n[/ma-duty-checklist]',
    /<\/noscript><\/div>.*<p>Text between<\/p>.*"Ours"><ol> <li>Draw blood<\/li> <\/ol><\/div>/,
    /"Ours"><noscript>|"ma-duty-checklist"><p>/,
  ],
  // A heading with the name of a shortcode of WordPress.
  [
    block('duty-checklist', 'own', '<ul><li>Draw blood</li></ul>', ' data-ma-heading="Our [gallery]"'),
    /data-ma-heading="Our &#91;gallery\]"/,
    NO_COPY,
  ],
  // Codes in each form, also of occupations that are paid by the hour.
  ['[ma-salary-outlook soc="319097"]', /Phlebotomists<\/p>.*Median pay per year<\/dt><dd>\$/, NOT_BUILT_IN],
  ['[ma-salary-outlook soc="31-9097.00"]', /Phlebotomists<\/p>/, NOT_BUILT_IN],
  ['[ma-salary-outlook soc="31-9091 31-9097"]', /Dental Assistants<\/p>.*Phlebotomists<\/p>/, NOT_BUILT_IN],
  ['[ma-salary-outlook soc="99-9999"]', /ma-salary-outlook/, NO_COPY],
  // The period of built-in pay that the author wants, if there is pay of it.
  [
    '[ma-salary-outlook pay-period="hour" lang="es"]',
    /<dt>Salario por hora: Mediana<\/dt> <dd>\$21\.97<.*\$18\.50</,
    /por año|45,690/,
  ],
  [
    '[ma-salary-outlook soc="31-9097" pay-period="Hour"]',
    /Median pay per hour<\/dt><dd>\$21\.75</,
    /per year/,
  ],
  ['[ma-salary-outlook pay-period="hour" region="TX"]', /\$39,520<.*\$45,690</, /per hour/],
  ['[ma-salary-outlook soc="27-2011"]', /Median pay per hour<\/dt><dd>\$\d+\.\d\d</, /per year/],
  [
    '[ma-salary-outlook soc="31-9097" lang="es"]',
    /<dt>Salario por año: Mediana<\/dt>/,
    /Median pay|<dt>Source/,
  ],
  // The author's words, pictures and data.
  [block('career-path', 'own', '<!-- wp:paragraph --><p>Ask us.</p><!-- /wp:paragraph -->'), /Ask/, NO_COPY],
  [block('career-path', 'own', `<p class="x">${'Ask us. '.repeat(50_000)}</p>`), /Ask/, NO_COPY],
  ['[ma-duty-checklist]Draw blood\nTake vitals[/ma-duty-checklist]', /Draw blood/, NO_COPY],
  ['[ma-career-path src="/path.json"]', /ma-career-path/, NO_COPY],
  [block('career-path', 'own', '<figure><img src="/x.png" alt="Path"/></figure>'), /<img/, NO_COPY],
  [block('duty-checklist', 'own', '<ul><li><img src="/x.png" alt="Duty"/></li></ul>'), /<img/, NO_COPY],
  // A block without content, code or address.
  [block('salary-outlook', 'code'), /^\s*$/, /\S/],
  [block('career-path', 'address'), /^\s*$/, /\S/],
  [block('career-path', 'own', BUTTON), /Apply/, /[ "]ma-career-path|<noscript>/],
  [block('career-path', 'built-in', BUTTON), /<noscript><h2>How to become.*Apply/, /^$/],
  // The author's heading and its level, and the area of the figures.
  [
    '[ma-salary-outlook region="TX" heading="Pay in Texas" heading-level="3"]',
    /<h3>Pay in Texas<\/h3>.*<dd>Texas<\/dd>.*<dd>\$39,520<\/dd>.*<dd>75,340<\/dd>.*<dd>United States<\/dd>/,
    /<h2>|pay and outlook/,
  ],
  ['[ma-salary-outlook region="puerto rico" lang="es"]', /<dt>Lugar<\/dt><dd>Puerto Rico</, /Median pay/],
  ['[ma-salary-outlook region="US"]', /United States/, /United States.*United States/],
  ['[ma-duty-checklist heading-level="3" set="?"]', /<h3>What a.*<h4>With the patient/, /<h2>/],
  [
    '[ma-certification-comparison heading="Cost: $1"]',
    /<caption>Cost: \$1<\/caption>/,
    /compared<\/caption>/,
  ],
  // A language that is not in double quotation marks.
  [block('salary-outlook', 'built-in', '', " lang='es'"), /<noscript><h2>Asistentes/, /pay and outlook/],
  // A language without translation.
  [
    '[ma-duty-checklist lang="de" heading="Aufgaben"]',
    /<div lang="en" dir="ltr"><h2 lang="de">Aufgaben<\/h2>/,
    /<h2>/,
  ],
  ['[ma-duty-checklist lang="zh-TW"]', /<div lang="en" dir="ltr"><h2>What a/, /[一-龥]/],
  ['[ma-duty-checklist lang="zh-CN"]', /<h2>[一-龥]/, /<div lang="en"/],
];
