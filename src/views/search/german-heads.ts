/**
 * German nouns that end compounds about offices, papers, learning, work, health and living. People search for them
 * alone: `Kurs` for `Integrationskurs`, `Behörde` for `Ausländerbehörde`.
 */
export const germanHeads: readonly string[] = `
  Abschluss Adresse Akte Alltag Alter Amt Anbieter Anerkennung Angebot Anlage Anmeldung Anspruch Antrag Anzeige Arbeit
  Arbeiter Arzt Ärztin Aufenthalt Aufgabe Auftrag Ausbildung Ausgabe Auskunft Ausschuss Austausch Ausweis
  Bank Beamter Beauftragte Bedarf Begleitung Beginn Behörde Beihilfe Beirat Beitrag Berater Beraterin Beratung Bereich
  Bericht Beruf Bescheid Bescheinigung Beschluss Bestätigung Betreuer Betreuung Betrieb Bewerbung Bibliothek Bildung
  Blatt Brief Buch Bund Bürger Bürgerin Büro Bus
  Daten Dienst Diplom Dokument Dolmetscher
  Ehe Einrichtung Eltern Empfang Entscheidung Erklärung Erlaubnis Erziehung
  Fach Fahrt Familie Feier Fest Firma Flüchtling Förderung Formular Forum Frage Frau Freizeit Freund Frist Führer Fürsorge
  Garten Gebiet Gebühr Gehalt Geld Gemeinde Genehmigung Gericht Geschichte Gesellschaft Gesetz Gespräch Gesuch Gesundheit
  Gremium Gruppe Gutachten
  Handwerk Haus Heft Heim Helfer Helferin Hilfe Hochschule Hort
  Initiative Institut Integration
  Jahr Jugend
  Kalender Kammer Karte Kasse Kind Kinder Kita Klasse Klinik Kommission Konferenz Konto Konzept Koordination
  Koordinator Koordinatorin Kosten Krankheit Kreis Kultur Kunde Kurs
  Land Leben Lehre Lehrer Lehrerin Leistung Leiter Leiterin Leitung Liste Lohn
  Manager Managerin Mappe Markt Meldung Miete Migration Minister Ministerium Mitglied Mittel Mittler Mittlerin
  Nachweis Name Netz Netzwerk Nummer
  Ordnung Organisation Ort
  Papier Partner Pass Pflege Pflicht Plan Platz Post Praktikum Praxis Preis Programm Projekt Prüfung Punkt
  Rat Raum Recht Rechnung Referat Regel Region Register Reise Rente Richter Runde
  Sache Sammlung Schein Schule Schüler Schülerin Schutz Seite Seminar Sitz Sitzung Sorge Sozialamt Spende Sport Sprache
  Stadt Stand Status Stelle Stellung Steuer Stiftung Straße Studie Studium Stunde Suche
  Tag Tagung Team Teil Teilhabe Teilnahme Telefon Termin Test Text Thema Titel Träger Training Treff Treffen
  Übersetzung Unterkunft Unterricht Unterstützung Urkunde
  Verband Verein Vereinbarung Verfahren Verlag Vermittlung Vermittlerin Versicherung Versorgung Vertrag Vertreter
  Vertreterin Vertretung Verwaltung Vorschrift
  Wahl Weg Wehr Werk Werkstatt Wesen Woche Wohnung Wort
  Zeit Zeitung Zentrale Zentrum Zeugnis Zimmer Zugang Zulage Zuschuss Zweig
`
  .trim()
  .split(/\s+/);
