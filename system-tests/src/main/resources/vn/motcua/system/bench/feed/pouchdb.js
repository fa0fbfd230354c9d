// A CouchDB-like server with the documents of a file, or a fresh client that copies them all.
const fs = require('fs');
const http = require('http');
const readline = require('readline');
const [, , role, folder, ...rest] = process.argv;
const PouchDB = require('pouchdb').defaults({ prefix: folder + '/' });

async function serve(file) {
  const database = new PouchDB('dossiers');
  let batch = [];
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    batch.push(JSON.parse(line));
    if (batch.length === 1000) {
      await database.bulkDocs(batch);
      batch = [];
    }
  }
  await database.bulkDocs(batch);
  const app = require('express')();
  app.use('/', require('express-pouchdb')(PouchDB, {
    mode: 'minimumForPouchDB',
    inMemoryConfig: true,
    logPath: folder + '/log.txt',
  }));
  const server = http.createServer(app);
  server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
  process.stdin.resume().on('end', () => process.exit(0));
}

async function copy(port, id) {
  const begun = process.hrtime.bigint();
  const database = new PouchDB('copy');
  await PouchDB.replicate('http://127.0.0.1:' + port + '/dossiers', database, { batch_size: 1000 });
  await database.get(id);
  console.log('ms ' + Number(process.hrtime.bigint() - begun) / 1e6);
  process.exit(0);
}

(role === 'serve' ? serve(rest[0]) : copy(rest[0], rest[1])).catch((failed) => {
  console.error(failed);
  process.exit(1);
});
