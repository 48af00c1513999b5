/** Runs fuzz.ts from the sources, which load parts of themselves as they go. */
import { createServer, createServerModuleRunner } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
const { main } = await runner.import(new URL('./fuzz.ts', import.meta.url).pathname);
process.exitCode = await main(process.argv.slice(2), (text) => process.stdout.write(text));
await runner.close();
await server.close();
