// @ts-check
import { install, requireNode, runInProjectNode } from './lib/bootstrap.mjs';

requireNode();
install();
runInProjectNode('scripts/lib/run-tests.ts', process.argv.slice(2));
