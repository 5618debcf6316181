// Run by Maven's test phase: lint and unit tests of the pages.
import { install, npm } from './install.mjs'

install()
npm('run', '--silent', 'lint')
npm('run', '--silent', 'test')
