/** Written by the build; types are checked before there is one. */
declare module '*/cdn/manifest.json?raw' {
  const text: string;
  export default text;
}
