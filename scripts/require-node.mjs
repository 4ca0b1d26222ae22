// Runs on whatever Node the machine has, so that an old one gets a sentence instead of a stack trace.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Dieses Projekt braucht Node 22.18 oder neuer, gefunden wurde ${process.versions.node}. ` +
      "Unter Linux (x64, arm64) und Windows bringt `npm ci` Node 24 mit; bitte `npm ci` wiederholen. " +
      "Unter macOS bitte Node 24 von https://nodejs.org installieren.",
  );
  process.exit(1);
}
