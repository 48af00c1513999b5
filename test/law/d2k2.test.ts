/** Điều 2 khoản 2. */
import { testRow } from './rows.ts';

testRow({
  id: 'd2k2-distinct',
  says: '“có chức năng, mục tiêu và phạm vi sử dụng tương tự”: nothing similar is no duplicate',
  verdict: 'clear',
  interpreted: false,
  hits: [
    { similarity: 'distinct' },
    { similarity: 'distinct', exemption: 'cited', proposer: 'owner' },
    { similarity: 'distinct', addressee: 'outside', action: 'rent' },
  ],
  misses: [
    [{ similarity: 'partial' }, 'd2k2-partial'],
    [{ similarity: 'distinct', inForce: 'no' }, 'd4k1-not-in-force'],
  ],
});

testRow({
  id: 'd2k2-partial',
  says: '“chức năng, mục tiêu và phạm vi”: all three are asked for; some of them need a person',
  verdict: 'review',
  interpreted: false,
  hits: [
    { similarity: 'partial' },
    { similarity: 'partial', action: 'maintain', status: 'planned' },
    { similarity: 'partial', exemption: 'cited' },
  ],
  misses: [
    [{ similarity: 'partial', proposer: 'owner' }, 'd3k1d-owner'],
    [{ similarity: 'partial', action: 'connect' }, 'd3k2b-connect'],
    [{ similarity: 'partial', addressee: 'outside' }, 'd2k2-outside'],
    [{ similarity: 'similar' }, 'd2k2-invest-operating'],
  ],
});

testRow({
  id: 'd2k2-exempt',
  says: '“trừ trường hợp có yêu cầu đặc thù về quốc phòng, an ninh, cơ yếu hoặc yêu cầu theo quy định của pháp luật chuyên ngành”',
  verdict: 'exempt',
  interpreted: false,
  hits: [
    { exemption: 'cited' },
    { exemption: 'cited', status: 'planned', action: 'rent' },
    { exemption: 'cited', action: 'maintain' },
  ],
  misses: [
    [{ exemption: 'none' }, 'd2k2-invest-operating'],
    [{ exemption: 'cited', action: 'connect' }, 'd3k2b-connect'],
    [{ exemption: 'cited', similarity: 'partial' }, 'd2k2-partial'],
  ],
});

testRow({
  id: 'd2k2-invest-operating',
  says: '“Sau khi … được đưa vào vận hành, hoạt động, các cơ quan, tổ chức không đầu tư, xây dựng, mua sắm, thuê dịch vụ hoặc mở rộng phạm vi triển khai”',
  verdict: 'violation',
  interpreted: false,
  hits: [{ action: 'invest' }, { action: 'build' }, { action: 'buy' }, { action: 'rent' }, { action: 'expand' }],
  misses: [
    [{ action: 'upgrade' }, 'd2k2-upgrade-operating'],
    [{ action: 'maintain' }, 'd2k3-maintain-operating'],
    [{ status: 'due' }, 'd2k3-build-not-operating'],
    [{ status: 'due', action: 'rent' }, 'd2k3-rent-until-operating'],
    [{ proposer: 'owner' }, 'd3k1d-owner'],
    [{ addressee: 'outside' }, 'd2k2-outside'],
  ],
});

testRow({
  id: 'd2k2-upgrade-operating',
  says: 'clause 2 does not name “nâng cấp”: read as an investment',
  verdict: 'violation',
  interpreted: true,
  hits: [{ action: 'upgrade' }],
  misses: [
    [{ action: 'upgrade', status: 'due' }, 'd2k3-build-not-operating'],
    [{ action: 'expand' }, 'd2k2-invest-operating'],
    [{ action: 'maintain' }, 'd2k3-maintain-operating'],
  ],
});

testRow({
  id: 'd2k2-outside',
  says: '“trong các cơ quan thuộc hệ thống chính trị”: an enterprise is advised only',
  verdict: 'advisory',
  interpreted: true,
  hits: [
    { addressee: 'outside' },
    { addressee: 'outside', similarity: 'partial', status: 'planned' },
    { addressee: 'outside', exemption: 'cited' },
  ],
  misses: [
    [{ addressee: 'outside', action: 'connect' }, 'd3k2b-connect'],
    [{ addressee: 'outside', similarity: 'distinct' }, 'd2k2-distinct'],
    [{ addressee: 'bound' }, 'd2k2-invest-operating'],
  ],
});
