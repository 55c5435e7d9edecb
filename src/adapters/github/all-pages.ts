import type { GitHubApi } from './api.js';
import { ApiError } from './api.js';

/** Every item of a paged list, in order. Throws `ApiError`, also when a page is no list or there are more than `mostPages`. */
export async function allPages(api: GitHubApi, list: { readonly path: string; readonly mostPages: number }): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let path: string | undefined = `${list.path}?per_page=100`;
  for (let page = 0; path !== undefined; page += 1) {
    if (page === list.mostPages) throw new ApiError(0, `GET ${list.path}: more than ${list.mostPages} pages`);
    const { body, next } = await api.request({ method: 'GET', path });
    if (!Array.isArray(body)) throw new ApiError(0, `GET ${list.path}: not a list`);
    for (const item of body) items.push(item);
    path = next;
  }
  return items;
}
