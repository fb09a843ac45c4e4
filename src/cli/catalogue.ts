import { catalogueCommand } from './catalogue-command.ts';

process.exitCode = await catalogueCommand(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
