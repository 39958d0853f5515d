// Runs with pouchdb, express and express-pouchdb installed: replicates so many documents to a server and from it, and prints
// how many a second. The server is a process of its own, as a centre is.
const { fork } = require("child_process");
const express = require("express");
const PouchDB = require("pouchdb");

const TEXT = "字".repeat(130);
const PORT = 5999 + (process.pid % 1000);

if (process.argv[2] === "serve") {
  const server = express();
  server.use("/", require("express-pouchdb")(PouchDB.defaults({ prefix: "./served-" }), { mode: "minimumForPouchDB" }));
  server.listen(Number(process.argv[3]), "127.0.0.1", () => process.send("ready"));
} else {
  const count = Number(process.argv[2]);
  const server = fork(__filename, ["serve", String(PORT)]);
  process.on("exit", () => server.kill());
  server.once("message", async () => {
    const here = new PouchDB("here");
    for (let first = 0; first < count; first += 1000) {
      await here.bulkDocs(Array.from({ length: Math.min(1000, count - first) }, (_, n) => ({ _id: String(first + n), TEXT })));
    }
    const there = `http://127.0.0.1:${PORT}/centre`;
    const options = { batch_size: 500 };
    const timed = async (work) => {
      const started = process.hrtime.bigint();
      const done = await work();
      if (done.docs_written !== count) throw new Error(`only ${done.docs_written} of ${count} arrived`);
      return count / (Number(process.hrtime.bigint() - started) / 1e9);
    };
    const to = await timed(() => here.replicate.to(there, options));
    const from = await timed(() => new PouchDB("other").replicate.from(there, options));
    console.log(JSON.stringify({ to, from }));
    process.exit(0);
  });
}
