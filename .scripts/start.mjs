// `npm start`: installs what is missing, builds, and serves the app on this machine alone; must never listen to the network.
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
process.chdir(root);
const { build, preview } = await import('vite');

const wished = Number(process.env.PORT);
const port = Number.isInteger(wished) && wished > 0 && wished < 65_536 ? wished : 4173;

try {
  await build({ logLevel: 'warn' });
  // Not strict: when the port is taken the next free one is used.
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: false } });
  const { port: actual } = server.httpServer.address();
  console.log(`\nBlanksheet is ready: http://127.0.0.1:${actual}/\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  console.error('\nBlanksheet could not be started; see above.');
  process.exit(1);
}
