/** Instructions for each platform; `{class}` and `{title}` are replaced. */

export const steps: Readonly<Record<string, readonly string[]>> = {
  html: [
    'Paste the snippet into the page, at the place for the widget.',
    'Keep the end tag: an element cannot be closed with “/>”.',
  ],
  'wordpress-admin': [
    'For administrators and editors of a single site. In a network of sites only the super administrator may write scripts; everybody else chooses a platform whose name begins with “WordPress: author”.',
    'Add a Custom HTML block and paste the snippet into it. If you paste it onto the page itself, WordPress breaks it without a message.',
    'Update the page, and look at it as a visitor.',
  ],
  'wordpress-blocks': [
    'Ask the administrator to add the code under “Once per site” to the site: in the theme, or with a plugin for header and footer code.',
    'Open the three dots at the top, choose “Code editor”, paste the snippet, and choose “Exit code editor”. The text is then ordinary blocks that you can edit.',
  ],
  'wordpress-blocks/duty-checklist': [
    'By hand instead: add a Group block, in it a Heading and a List for each group of duties, and write {class} under Advanced, “Additional CSS class(es)”, of the Group.',
  ],
  'wordpress-blocks/career-path': [
    'By hand instead: add a Group block, in it a Heading and a numbered List with a bold title at the beginning of each item, and write {class} under Advanced, “Additional CSS class(es)”, of the Group.',
  ],
  'wordpress-blocks/certification-comparison': [
    'By hand instead: add a Table block with a header section, and write {class} under Advanced, “Additional CSS class(es)”. Its caption becomes the heading.',
  ],
  'wordpress-blocks/salary-outlook': [
    'WordPress has no block for terms and figures: this one is a Custom HTML block, which authors may use, too.',
  ],
  'wordpress-html': [
    'Ask the administrator to add the code under “Once per site” to the site: in the theme, or with a plugin for header and footer code.',
    'Add a Custom HTML block and paste the snippet into it. From authors, WordPress removes scripts and tags that it does not know. It keeps this snippet.',
  ],
  'wordpress-classic': [
    'Ask the administrator to add the code under “Once per site” to the site: in the theme, or with a plugin for header and footer code.',
    'Open the “Text” tab of the editor, paste the snippet there, and save from that tab. The “Visual” tab keeps it, but shows a plain list.',
  ],
  'drupal-full': [
    'For the text format “Full HTML” without an editor: CKEditor 5 removes tags that its settings do not allow.',
    'Choose that format below the field and paste the snippet.',
  ],
  'drupal-ckeditor': [
    'The site’s administrator allows the class once: in the text format, under “Source editing”, add <div class> to the tags that may be written, <small> for notes, and <a class> for a call to action.',
    'The administrator adds the code under “Once per site” to the site, as a library of the theme.',
    'Press “Source” in the editor and paste the snippet.',
  ],
  moodle: [
    'Ask the administrator of Moodle to add the code under “Once per site” in Site administration, Appearance, “Additional HTML”, within HEAD.',
    'Open the source of the text (“HTML” or “<>”) and paste the snippet. Moodle keeps the class and the content, and would remove options and scripts.',
  ],
  canvas: [
    'Ask whoever looks after the theme to add the code under “Once” to its JavaScript file (Admin, Themes, “Upload”). Pages cannot carry scripts. The mobile apps show the plain list.',
    'Open the HTML editor of the page (“</>”) and paste the snippet.',
  ],
  squarespace: [
    'Add a Code Block, leave it at HTML, and paste the snippet. JavaScript in code blocks depends on the plan.',
    'The editor shows no scripts: look at the page as a visitor.',
  ],
  wix: [
    'Add a Custom Element (Embed Code, “Custom Element”); this takes a premium plan and a domain of your own.',
    'Choose “Server URL” as the source, and copy the address and the tag name below into its fields.',
    'Add each attribute below under “Set Attributes”.',
    'For search engines, give the text of the widget as “seoMarkup” in Velo. Nothing else of the widget can be read without scripts.',
  ],
  webflow: [
    'Add a Code Embed element and paste the snippet. Code embeds depend on the plan and hold 50,000 characters.',
    'Scripts run on the published site: publish, then look.',
  ],
  'google-sites': [
    'Choose Insert, Embed, “Embed code”, and paste the snippet.',
    'Drag the box as high as the widget: it is a frame, and does not grow by itself. The browser might not keep ticks there.',
  ],
  hugo: [
    'Allow HTML in Markdown once, with the lines for hugo.toml.',
    'Paste the snippet into the page’s Markdown, with an empty line before and after it and none within.',
  ],
  eleventy: [
    'Paste the snippet into the page’s Markdown or template, with an empty line before and after it and none within.',
  ],
  astro: ['Install the package.', 'Save the file as src/components/{title}.astro and use it in a page.'],
  react: [
    'Install the package.',
    "Save the file as {title}.jsx. With TypeScript, add import type {} from 'ma-widgets/types/react'; once in the project.",
  ],
  vue: [
    'Install the package.',
    'Configure Vue once, in vite.config.js, to treat our tags as custom elements.',
    'Save the file as {title}.vue.',
  ],
  svelte: [
    'Install the package.',
    "Save the file as {title}.svelte. With TypeScript, add import type {} from 'ma-widgets/types/svelte'; once in the project.",
  ],
  angular: ['Install the package.', 'Save the two files beside each other.'],
};

const BLOCK =
  'With our plugin for WordPress you need no snippet: add the block “{name}” and fill it in. The page “Recipes, WordPress” begins with the plugin. Without it:';

/** Alternatives to a snippet on some platforms; `{name}` and `{tag}` are replaced. */
export const instead: Readonly<Record<string, string>> = {
  'wordpress-admin': BLOCK,
  'wordpress-blocks': BLOCK,
  'wordpress-html': BLOCK,
  'wordpress-classic':
    'With our plugin for WordPress you need no snippet: write the shortcode [{tag}] at the place for the widget. The page “Recipes, WordPress” begins with the plugin. Without it:',
};

/** Sentences about data that a platform loses, with the consequence; `{label}` is replaced. */
export const losses: Readonly<Record<string, string>> = {
  theme: 'Theme: the widget follows the page.',
  lang: 'Language: the widget has that of the page around it.',
  set: 'Set: only the first built-in set can be shown.',
  heading: 'Heading: the built-in one is shown.',
  'heading-level': 'Heading level: it is 2.',
  source: 'Source: shown as a paragraph of the page, and left out of copied lists and saved files.',
  time: 'Times: shown as text, and not added up.',
  soc: 'Codes of occupations: their pay is not shown.',
  value: 'Numbers to sort by: the answers are sorted by their text.',
  corner: 'First cell of the table, above the names: the widget does not show it.',
  label:
    'Labels: in English, because on this platform the widget recognizes figures by their English labels.',
  action:
    'Call to action: this platform accepts no markup. Add one of the platform’s own buttons below the widget.',
  option: '{label}: left out.',
};
