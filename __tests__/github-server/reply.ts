/** A checked request → what GitHub would say. */
import { REPOSITORY, type GitComment, type GitFile, type GitHubState } from './state.js';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string> | undefined;
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly state: GitHubState;
}

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };

export function reply(asked: Asked): Reply {
  const { method, url, state } = asked;
  if (url.pathname === '/graphql')
    return {
      status: 200,
      body: state.login === undefined ? { errors: [{ message: 'no' }] } : { data: { viewer: { login: state.login } } },
    };
  const [, repository, rest = ''] = /^\/repos\/([^/]+\/[^/]+)\/(.*)$/.exec(url.pathname) ?? [];
  if (repository !== REPOSITORY) return NOT_FOUND;
  const [head = '', ...tail] = rest.split('/').map(decodeURIComponent);
  switch (head) {
    case 'branches':
      return branch(state, tail.join('/'));
    case 'git':
      return tail[0] === 'trees' ? tree(state, tail[1] ?? '') : blob(state, tail[1] ?? '');
    case 'pulls':
      return pull(asked, tail);
    case 'compare':
      return comparison(state, tail[0] ?? '');
    case 'issues':
      return tail[0] === 'comments'
        ? oneComment(asked, Number(tail[1]))
        : method === 'POST'
          ? newComment(asked)
          : page(state.comments.map(commentBody), url);
    default:
      return NOT_FOUND;
  }
}

function branch(state: GitHubState, name: string): Reply {
  const sha = state.branches[name];
  return sha === undefined ? NOT_FOUND : { status: 200, body: { name, commit: { sha } } };
}

function pull({ state, url }: Asked, [number = '', what]: readonly string[]): Reply {
  const found = state.pulls[Number(number)];
  if (found === undefined) return NOT_FOUND;
  return what === 'files'
    ? page(
        found.files.slice(0, 3000).map((file) => ({ status: 'modified', ...file })),
        url,
      )
    : { status: 200, body: { number: Number(number), head: { sha: found.head } } };
}

function comparison(state: GitHubState, range: string): Reply {
  const found = state.comparisons[range];
  return found === undefined ? NOT_FOUND : { status: 200, body: { ...found, files: found.files.slice(0, 300) } };
}

/** A folder's id is its path under the commit's id; a file's is the place of its text. */
function tree(state: GitHubState, id: string): Reply {
  const [commit = '', folder = ''] = id.includes('-') ? unfold(id) : [id, ''];
  const files = state.commits[commit];
  if (files === undefined) return NOT_FOUND;
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = Object.entries(files).filter(([path]) => path.startsWith(prefix));
  const names = [...new Set(below.map(([path]) => path.slice(prefix.length).split('/')[0] ?? ''))];
  return {
    status: 200,
    body: {
      sha: id,
      truncated: false,
      tree: names.map((name) => entry({ commit, path: `${prefix}${name}`, name, file: files[`${prefix}${name}`] })),
    },
  };
}

function entry({ commit, path, name, file }: { commit: string; path: string; name: string; file: GitFile | undefined }): object {
  const sha = fold(commit, path);
  if (file === undefined) return { path: name, mode: '040000', type: 'tree', sha };
  return {
    path: name,
    mode: typeof file === 'object' && 'link' in file ? '120000' : '100644',
    type: 'blob',
    sha,
    size: contentOf(file).length,
  };
}

function blob(state: GitHubState, id: string): Reply {
  const [commit = '', path = ''] = unfold(id);
  const file = state.commits[commit]?.[path];
  return file === undefined
    ? NOT_FOUND
    : {
        status: 200,
        body: {
          sha: id,
          encoding: 'base64',
          content: contentOf(file)
            .toString('base64')
            .replace(/(.{60})/g, '$1\n'),
        },
      };
}

function contentOf(file: GitFile): Buffer {
  if (typeof file === 'string') return Buffer.from(file);
  return 'link' in file ? Buffer.from(file.link) : file.bytes;
}

function fold(commit: string, path: string): string {
  return `${commit}-${Buffer.from(path).toString('hex')}`;
}

function unfold(id: string): readonly string[] {
  const [commit = '', path = ''] = id.split('-');
  return [commit, Buffer.from(path, 'hex').toString('utf8')];
}

function newComment({ state, body }: Asked): Reply {
  const comment = {
    id: Math.max(0, ...state.comments.map(({ id }) => id)) + 1,
    login: state.login ?? 'github-actions[bot]',
    body: (body as { body: string }).body,
  };
  state.comments.push(comment);
  return { status: 201, body: commentBody(comment) };
}

function oneComment({ method, state, body }: Asked, id: number): Reply {
  const index = state.comments.findIndex((comment) => comment.id === id);
  const found = state.comments[index];
  if (found === undefined) return NOT_FOUND;
  if (method === 'DELETE') {
    state.comments.splice(index, 1);
    return { status: 204 };
  }
  const changed = { ...found, body: (body as { body: string }).body };
  state.comments[index] = changed;
  return { status: 200, body: commentBody(changed) };
}

function commentBody({ id, login, body }: GitComment): object {
  return { id, body, user: { login }, html_url: `https://github.example/${REPOSITORY}/pull/7#issuecomment-${id}` };
}

function page(items: readonly object[], url: URL): Reply {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const more = items.length > size * number;
  return {
    status: 200,
    body: items.slice(size * (number - 1), size * number),
    headers: more ? { link: `<${next.href}>; rel="next"` } : {},
  };
}
