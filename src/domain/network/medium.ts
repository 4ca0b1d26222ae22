/**
 * Where a reader's copy of the site lies: on a web server, or in a folder on a disk that is opened by double click. On
 * disk a link names the file, no service worker and no `fetch` exist, and nothing may be newer than the copy.
 */
export type Medium = "web" | "disk";
