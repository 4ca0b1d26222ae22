import type { IndexedPage } from "../../src/adapters/search/pagefind-page.ts";
import type { IndexedRecord } from "../../src/adapters/search/pagefind-record.ts";

const texts: readonly [url: string, title: string, text: string][] = [
  ["/uk/zhytlo/", "Житло", "Де знайти квартиру? Пошук квартири починається тут. Ґрунт біля будинку."],
  ["/uk/shkola/", "Школа", "Школи району приймають дітей. Мова навчання німецька. П\u02BCять класів."],
  ["/uk/jobcenter/", "Jobcenter", "Допомога в пошуку роботи."],
  ["/ru/kursy/", "Курсы", "Бесплатная консультация и бесплатные курсы немецкого языка."],
  ["/ru/shkola/", "Школа", "Школы района."],
  ["/ru/rabota/", "Работа", "Кто поможет найти работу?"],
  ["/ru/karta/", "На карте", "На карте стоят названия мест."],
  ["/ru/sayt/", "На сайте", "На сайте стоят названия мест."],
  ["/ru/plan/", "На плане", "На плане стоят названия мест."],
  ["/fa/dars/", "کلاس زبان", "کلاس\u200Cهای زبان آلمانی برای همه. شماره ۱۱۲ را بگیرید."],
  ["/fa/madrese/", "مدرسه", "مدرسه برای کودکان."],
  ["/ar/tabib/", "طبيب", "كيف أجد طبيبا قريبا؟ الرقم ١١٢."],
  ["/ar/madrasa/", "المدرسة", "المدرسة للأطفال واللغة."],
  ["/de-simple/kurs/", "Deutsch lernen", "Ein Integrations-Kurs hilft beim Lernen."],
];

/** Small pages in every language besides German, to test the search rules of each language. */
export const languagePages: readonly IndexedPage[] = texts.map(([url, title, text]) => ({
  url,
  html: `<!doctype html><html lang="${url.split("/")[1]}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body data-pagefind-filter="art:seite"><h1>${title}</h1><p>${text}</p></main></body></html>`,
}));

/** A page that is Ukrainian by its address only. */
export const stubRecords: readonly IndexedRecord[] = [
  {
    url: "/uk/rada/",
    language: "uk",
    content: "Рада з інтеграції",
    meta: { title: "Рада з інтеграції", orig: "Integrationsbeirat", in: "de", kw: "Beirat" },
    filters: { art: ["stelle"] },
  },
];
