// `npm start`: installs, builds and serves the atlas, and prints its address.
import { install, run } from './run.mjs'

install()
console.log('Building …')
const code = run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'])
if (code !== 0) process.exit(code)
process.exit(run('npm', ['run', '--silent', 'preview', '--', ...process.argv.slice(2)]))
