/** The build writes this file, but types are checked before the build. */
declare module '*/cdn/manifest.json?raw' {
  const text: string;
  export default text;
}
