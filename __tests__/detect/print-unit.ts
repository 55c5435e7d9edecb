/** A unit as compact text for tests: one line a top-level statement, no offsets. */
import { assertNever } from '../../src/errors.js';
import type {
  Annotation,
  Argument,
  ClassDeclaration,
  Entry,
  Expr,
  FunctionDeclaration,
  Import,
  Parameter,
  Statement,
  TypeName,
  Unit,
} from '../../src/detect/unit.js';

export function printUnit(unit: Unit): string {
  return [...unit.imports.map(printImport), ...unit.body.map(printStatement)].join('\n');
}

function printImport(of: Import): string {
  const what = of.wildcard === true ? '*' : (of.name ?? '');
  return `(import ${[of.module, what, of.alias === undefined ? '' : `as ${of.alias}`].filter((part) => part !== '').join(' ')})`;
}

export function printExpr(of: Expr): string {
  switch (of.kind) {
    case 'literal':
      return JSON.stringify(of.value);
    case 'regex':
      return `/${of.value}/`;
    case 'name':
      return of.name;
    case 'member':
      return `${printExpr(of.object)}.${of.name}`;
    case 'call':
      return `${printExpr(of.callee)}(${list(of.args, printArgument)})`;
    case 'new': {
      const properties = of.properties.length === 0 ? '' : `{${list(of.properties, (each) => `${each.name}: ${printExpr(each.value)}`)}}`;
      return `new ${printType(of.type)}(${list(of.args, printArgument)})${properties}${of.body === undefined ? '' : ` ${printClass(of.body)}`}`;
    }
    case 'index':
      return `${printExpr(of.object)}[${of.index === undefined ? '' : printExpr(of.index)}]`;
    case 'operator':
      return `(${[of.op, ...of.operands.map(printExpr)].join(' ')})`;
    case 'text':
      return `(text ${of.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : printExpr(part))).join(' ')})`;
    case 'lambda':
      return printFunction(of.fn);
    case 'collection':
      return `${of.shape}[${list(of.entries, printEntry)}]`;
    case 'assign':
      return `(${of.op === '=' ? '=' : `${of.op}=`} ${printExpr(of.target)} ${printExpr(of.value)})`;
    case 'conditional':
      return `(? ${printExpr(of.test)} ${printExpr(of.then)} ${printExpr(of.otherwise)})`;
    case 'cast':
      return `(as ${printType(of.type)} ${printExpr(of.value)})`;
    case 'comprehension':
      return `(each ${printBody(of.clauses)} ${printExpr(of.value)})`;
    case 'unknown':
      return `(${['unknown', ...of.children.map(printExpr)].join(' ')})`;
    default:
      return assertNever(of);
  }
}

export function printStatement(of: Statement): string {
  switch (of.kind) {
    case 'expression':
      return printExpr(of.value);
    case 'declare': {
      const type = of.type === undefined ? '' : `: ${printType(of.type)}`;
      return `(${of.constant ? 'const' : 'let'} ${printExpr(of.target)}${type}${of.value === undefined ? '' : ` ${printExpr(of.value)}`})`;
    }
    case 'if':
      return `(if ${printExpr(of.test)} ${printBody(of.then)}${of.otherwise.length === 0 ? '' : ` ${printBody(of.otherwise)}`})`;
    case 'loop': {
      const each = of.each === undefined ? '' : ` each ${printExpr(of.each.target)} in ${printExpr(of.each.over)}`;
      const test = of.test === undefined ? '' : ` ${printExpr(of.test)}`;
      const update = of.update === undefined ? '' : ` then ${printExpr(of.update)}`;
      return `(${of.bodyFirst === true ? 'do' : 'loop'}${each}${test} ${printBody(of.body)}${update})`;
    }
    case 'switch': {
      const cases = of.cases.map(
        (each) => `(case${each.fallsThrough ? '+' : ''} ${list(each.values, printExpr) || 'default'} ${printBody(each.body)})`,
      );
      return `(${['switch', printExpr(of.subject), ...cases].join(' ')})`;
    }
    case 'return':
    case 'throw':
      return `(${of.kind}${of.value === undefined ? '' : ` ${printExpr(of.value)}`})`;
    case 'jump':
      return `(${of.to}${of.label === undefined ? '' : ` ${of.label}`})`;
    case 'label':
      return `(label ${of.name})`;
    case 'try': {
      const catches = of.catches.map(
        (each) =>
          `(catch ${[list(each.types, printType), each.name ?? ''].filter((part) => part !== '').join(' ')} ${printBody(each.body)})`,
      );
      return `(${['try', printBody(of.body), ...catches, ...(of.lastly.length === 0 ? [] : [`(finally ${printBody(of.lastly)})`])].join(' ')})`;
    }
    case 'block':
      return `(block ${printBody(of.body)})`;
    case 'using':
      return `(using ${printBody(of.resources)} ${printBody(of.body)})`;
    case 'function':
      return printFunction(of.fn);
    case 'class':
      return printClass(of.declaration);
    case 'assert':
      return `(assert ${printExpr(of.test)})`;
    default:
      return assertNever(of);
  }
}

function printFunction(of: FunctionDeclaration): string {
  const head = [...of.annotations.map(printAnnotation), ...of.modifiers, of.name === '' ? 'lambda' : `fn ${of.name}`].join(' ');
  const returns = of.returns === undefined ? '' : `: ${printType(of.returns)}`;
  return `(${head}(${list(of.parameters, printParameter)})${returns} ${printBody(of.body)}${of.complete ? '' : ' incomplete'})`;
}

function printParameter(of: Parameter): string {
  const type = of.type === undefined ? '' : `: ${printType(of.type)}`;
  const value = of.value === undefined ? '' : ` = ${printExpr(of.value)}`;
  return `${of.annotations.map((each) => `${printAnnotation(each)} `).join('')}${of.rest === true ? '...' : ''}${printExpr(of.target)}${type}${value}`;
}

function printAnnotation(of: Annotation): string {
  return `@${of.name}${of.args.length === 0 ? '' : `(${list(of.args, printArgument)})`}`;
}

function printClass(of: ClassDeclaration): string {
  const head = [...of.annotations.map(printAnnotation), ...of.modifiers, `class ${of.name}`].join(' ');
  return `(${head}${of.bases.length === 0 ? '' : `: ${list(of.bases, printType)}`} ${printBody(of.members)})`;
}

export function printType(of: TypeName): string {
  const args = of.args.length === 0 ? '' : `<${list(of.args, printType)}>`;
  const dimensions = of.dimensions.map((each) => `[${each === undefined ? '' : printExpr(each)}]`).join('');
  return `${of.name === '' ? 'auto' : of.name}${args}${'*'.repeat(of.pointers)}${dimensions}`;
}

function printArgument(of: Argument): string {
  return `${of.spread === true ? '...' : ''}${of.name === undefined ? '' : `${of.name}: `}${printExpr(of.value)}`;
}

function printEntry(of: Entry): string {
  return `${of.spread === true ? '...' : ''}${of.key === undefined ? '' : `${printExpr(of.key)}: `}${printExpr(of.value)}`;
}

function printBody(of: readonly Statement[]): string {
  return `{${of.map(printStatement).join('; ')}}`;
}

function list<T>(of: readonly T[], print: (each: T) => string): string {
  return of.map(print).join(', ');
}
