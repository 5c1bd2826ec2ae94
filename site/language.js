// The switch in the head of each page but languages.html. All that it does is set `lang` on <html>: every widget follows.
// A school would translate its own text as well.
const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  es: 'Español',
  fil: 'Filipino (Tagalog)',
  fr: 'Français',
  ht: 'Kreyòl ayisyen',
  ko: '한국어',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  vi: 'Tiếng Việt',
  'zh-Hans': '简体中文',
};

const page = document.documentElement;
const choice = document.createElement('select');
choice.append(
  ...Object.entries(LANGUAGES).map(([lang, name]) => {
    const option = new Option(name, lang, lang === page.lang, lang === page.lang);
    option.lang = lang;
    return option;
  }),
);
choice.addEventListener('change', () => (page.lang = choice.value));

const label = document.createElement('label');
label.className = 'speak';
label.append('Language of the widgets ', choice);
document.querySelector('.top .wrap').append(label);
