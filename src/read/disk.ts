/**
 * Reading from disk, done at once: waiting for Node's threads takes longer than to read a proposal. Promises nevertheless, so that callers need not care.
 */
import * as fs from 'node:fs';

export const lstat = async (path: string) => fs.lstatSync(path);
export const stat = async (path: string) => fs.statSync(path);
export const realpath = async (path: string) => fs.realpathSync.native(path);
export const readFile = async (path: string) => fs.readFileSync(path);
export const readdir = async (path: string) => fs.readdirSync(path, { withFileTypes: true });
