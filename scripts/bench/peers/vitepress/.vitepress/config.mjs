import frame from "../frame.json" with { type: "json" };

// Its fastest form: a theme of one layout. The default theme takes longer.
export default {
  lang: "de",
  title: frame.name,
  srcDir: "content",
  cleanUrls: true,
  ignoreDeadLinks: true,
};
