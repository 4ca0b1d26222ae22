// Runs before every command, on any version of Node, so that an unsupported one gets a sentence, not a stack trace.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Dieses Projekt braucht Node 22.18 oder neuer, gefunden wurde ${process.versions.node}. ` +
      "Unter Linux (x64, arm64) und Windows bringt `npm ci` Node 24 mit; bitte `npm ci` wiederholen. " +
      "Unter macOS bitte Node 24 von https://nodejs.org installieren.",
  );
  process.exit(1);
}

// tsx 4.23.15 takes the text after a question mark for the query of an address and then cannot read the modules.
if (process.cwd().includes("?")) {
  console.error(
    `Der Pfad „${process.cwd()}“ enthält ein Fragezeichen. Damit kommt das Werkzeug nicht zurecht; ` +
      "bitte den Ordner ohne „?“ benennen und den Befehl wiederholen.",
  );
  process.exit(1);
}
