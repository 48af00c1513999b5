/**
 * Loads a bundle together with the code that V8 made of it when it was built: compiling it again takes as long as all the rest of checking a proposal.
 * The code counts for the very same version of V8 only; where it does not fit, or is damaged, it is ignored.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

const KEPT = '.v8';
/** Bytes of the checksum in front of the code. V8 itself trusts what it is given. */
const HEAD = 8;

function checksum(code) {
  const words = new Uint32Array(code.buffer, code.byteOffset, code.length >> 2);
  let sum = code.length;
  for (let i = 0; i < words.length; i += 1) sum = (Math.imul(sum, 31) + words[i]) | 0;
  return sum;
}

/** The code with its checksum, as it is written beside the bundle. */
function seal(code) {
  const sealed = Buffer.alloc(HEAD + code.length);
  sealed.set(code, HEAD);
  sealed.writeInt32LE(checksum(sealed.subarray(HEAD)));
  return sealed;
}

function kept(file) {
  try {
    const sealed = readFileSync(file + KEPT);
    const code = sealed.subarray(HEAD);
    return sealed.readInt32LE() === checksum(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Loads a bundle as `require` does, which knows it from then on. */
function load(file) {
  // The bundle is ASCII.
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: kept(file),
  });
  const module = new Module(file);
  const load = Module.createRequire(file);
  load.cache[file] = module;
  script.runInThisContext().call(module.exports, module.exports, load, module, file, dirname(file));
  module.loaded = true;
  return script;
}

module.exports = { KEPT, load, seal };
