/** Name and version as records and reports carry them; a test holds the version equal to package.json. */
export const VERSION = '0.1.0';
export const TOOL = `cyberseceval-gate ${VERSION}`;
