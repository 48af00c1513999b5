#!/usr/bin/env node
/** CommonJS, as package.json beside it says: Node's loader of ES modules takes longer to start than a proposal to check. */
const { join } = require('node:path');
const { load } = require('./load.js');

load(join(__dirname, '../dist/program.cjs'));
require('../dist/main.cjs').main();
