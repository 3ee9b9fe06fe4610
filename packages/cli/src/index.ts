export { createNodeEnvironment, type Environment, type Terminal } from './api/environment.ts';
export { runCommand } from './run-command.ts';
