/** Điều 3 khoản 2. */
import { testRow } from './rows.ts';

testRow({
  id: 'd3k2b-connect',
  says: '“Tổ chức khai thác, sử dụng nền tảng số dùng chung quốc gia”: connecting is what is asked for',
  verdict: 'clear',
  interpreted: false,
  hits: [
    { action: 'connect' },
    { action: 'connect', similarity: 'partial' },
    { action: 'connect', addressee: 'outside' },
    { action: 'connect', status: 'planned' },
  ],
  misses: [
    [{ action: 'build' }, 'd2k2-invest-operating'],
    [{ action: 'connect', proposer: 'owner' }, 'd3k1d-owner'],
    [{ action: 'connect', similarity: 'distinct' }, 'd2k2-distinct'],
  ],
});
