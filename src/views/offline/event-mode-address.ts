/** Query parameter that keeps a copy in event mode from page to page. */
export const eventModeParameter = "ausstellung";
