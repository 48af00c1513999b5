/** Runs eval.ts from the sources. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./eval.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
await module.main(process.argv.slice(2), (text) => process.stdout.write(text));
