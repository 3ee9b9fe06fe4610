#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// An import is a long stream of short-lived rows: V8 would let them pile up to twice the memory before it collects them.
setFlagsFromString('--optimize-for-size');

const { createNodeEnvironment, runCommand } = await import('./index.ts');
process.exitCode = await runCommand(createNodeEnvironment(), process.argv.slice(2));
