/** Điều 3. */
import { testRow } from './rows.ts';

testRow({
  id: 'd3k1d-owner',
  says: '“Triển khai đầu tư, mua sắm, thuê dịch vụ để xây dựng, hoàn thiện và vận hành”: the owner builds its own platform',
  verdict: 'clear',
  interpreted: false,
  hits: [
    { proposer: 'owner' },
    { proposer: 'owner', similarity: 'partial', status: 'planned' },
    { proposer: 'owner', action: 'connect' },
  ],
  misses: [
    [{ proposer: 'other' }, 'd2k2-invest-operating'],
    [{ proposer: 'owner', similarity: 'distinct' }, 'd2k2-distinct'],
  ],
});

testRow({
  id: 'd3k2b-connect',
  says: '“Tổ chức khai thác, sử dụng nền tảng số dùng chung quốc gia”: connecting is what is asked for',
  verdict: 'clear',
  interpreted: false,
  hits: [
    { action: 'connect' },
    { action: 'connect', similarity: 'partial' },
    { action: 'connect', addressee: 'outside' },
  ],
  misses: [
    [{ action: 'build' }, 'd2k2-invest-operating'],
    [{ action: 'connect', proposer: 'owner' }, 'd3k1d-owner'],
  ],
});
