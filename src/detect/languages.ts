/** The eight languages. Adding one: its lowering here, its grammar in adapters/grammars.ts, its rules in rules/. */
import type { Language } from '../domain.js';
import type { Lowering } from './lowering.js';
import { c } from './languages/c.js';
import { cpp } from './languages/cpp.js';
import { csharp } from './languages/csharp.js';
import { java } from './languages/java.js';
import { javascript } from './languages/javascript.js';
import { php } from './languages/php.js';
import { python } from './languages/python.js';
import { rust } from './languages/rust.js';

export const LOWERINGS: Readonly<Record<Language, Lowering>> = { c, cpp, csharp, java, javascript, php, python, rust };
