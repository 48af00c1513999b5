/** What every part of the page knows: the language, the day, the engine, and how to tell the reader something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual, Day, Lang } from '../model.ts';
import type { Ask } from './client.ts';

export interface World {
  lang: Lang;
  asOf: Day;
  t: (sentence: Bilingual) => string;
  ask: Ask;
  /** Says something that has been done; with `undo`, how to take it back. */
  tell: (text: string, undo?: () => void) => void;
}

export const WorldContext = createContext<World | undefined>(undefined);

export function useWorld(): World {
  return useContext(WorldContext)!;
}
