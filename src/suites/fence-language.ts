import { LANGUAGES, type Dialect, type Language } from '../domain.js';

/**
 * What a fence's info string says of its block. `web`: a page that may hold a script. `side`: shell, data, output; never the answer itself.
 * `unsaid`: no word, or one that says nothing about the language.
 */
export type FenceLanguage =
  | { readonly kind: 'language'; readonly language: Language; readonly dialect?: Dialect }
  | { readonly kind: 'markdown' }
  | { readonly kind: 'web' }
  | { readonly kind: 'other' }
  | { readonly kind: 'side' }
  | { readonly kind: 'unsaid' };

const WORDS: Readonly<Record<Language, string>> = {
  c: 'c h c99 c11 c17 ansi-c',
  cpp: 'cpp c++ cc cxx hpp hxx h++ cplusplus arduino ino c++11 c++14 c++17 c++20',
  csharp: 'csharp cs c# dotnet csx',
  java: 'java java8 java11 java17',
  javascript: 'javascript js node nodejs node.js mjs cjs es6 ecmascript jsx react ts typescript mts cts tsx',
  php: 'php php5 php7 php8 phtml',
  python: 'python py python2 python3 py3 ipython pyi',
  rust: 'rust rs',
};

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  ['ts', 'ts'],
  ['typescript', 'ts'],
  ['mts', 'ts'],
  ['cts', 'ts'],
  ['tsx', 'tsx'],
  ['jsx', 'jsx'],
  ['react', 'jsx'],
]);

const OTHERS =
  'go golang ruby rb kotlin kt kts swift scala perl pl lua r julia jl dart haskell hs elixir ex exs erlang clojure clj objective-c objectivec objc ' +
  'f# fsharp vb vbnet vba groovy matlab octave zig nim ocaml ml pascal delphi fortran cobol ada d crystal solidity coffeescript lisp scheme racket asm nasm';

const SIDES =
  'sh bash shell zsh fish ksh console terminal shell-session shellsession sh-session cmd bat batch dos powershell ps1 pwsh json jsonc json5 jsonl ndjson ' +
  'yaml yml toml xml xsd xslt ini cfg conf env dotenv properties sql mysql postgresql plsql sqlite diff patch css scss sass less csv tsv output stdout ' +
  'log logs http curl dockerfile docker makefile make cmake graphql protobuf proto nginx apache gitignore mermaid latex tex regex gradle maven tree';

const PAGES = 'html htm xhtml vue svelte ejs blade twig handlebars hbs jinja jinja2 cshtml razor jsp erb';

const BY_WORD: ReadonlyMap<string, FenceLanguage> = new Map([
  ...entries(SIDES, { kind: 'side' }),
  ...entries(OTHERS, { kind: 'other' }),
  ...entries(PAGES, { kind: 'web' }),
  ...entries('markdown md mdx', { kind: 'markdown' }),
  ...LANGUAGES.flatMap((language) =>
    WORDS[language].split(' ').map((word): [string, FenceLanguage] => {
      const dialect = DIALECTS.get(word);
      return [word, { kind: 'language', language, ...(dialect === undefined ? {} : { dialect }) }];
    }),
  ),
]);

/** Reads forms such as `python`, `{.python}`, `language-js`, `python title="a.py"`, `ts:src/a.ts`, `rust,ignore` and `app.py`. */
export function fenceLanguage(info: string): FenceLanguage {
  const word = (/^[{.\s]*([\w+#.-]+)/.exec(info.slice(0, 200))?.[1] ?? '').toLowerCase().replace(/^lang(uage)?-/, '');
  if (/^[\w-]+=/.test(info)) return { kind: 'unsaid' };
  return BY_WORD.get(word) ?? BY_WORD.get(word.slice(word.lastIndexOf('.') + 1)) ?? { kind: 'unsaid' };
}

function entries(words: string, value: FenceLanguage): [string, FenceLanguage][] {
  return words.split(' ').map((word) => [word, value]);
}
