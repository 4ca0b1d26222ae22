/**
 * Place of a reader's copy of the site: on a web server, or in a folder on a disk that is opened by double click. On
 * disk a link names the file, there are no service workers and no `fetch`, and nothing may be newer than the copy.
 */
export type Medium = "web" | "disk";
