// @ts-check
import { install, requireNode, runInProjectNode } from './lib/bootstrap.mjs';

requireNode();
install();
runInProjectNode('scripts/lib/serve.ts', process.argv.slice(2));
