/** Điều 2 khoản 3. */
import { testRow } from './rows.ts';

testRow({
  id: 'd2k3-maintain-operating',
  says: '“cho đến thời điểm nền tảng số dùng chung quốc gia được đưa vào vận hành”: upkeep after that day needs review',
  verdict: 'review',
  interpreted: true,
  hits: [{ action: 'maintain' }],
  misses: [
    [{ action: 'maintain', status: 'due' }, 'd2k3-rent-until-operating'],
    [{ action: 'maintain', exemption: 'cited' }, 'd2k2-exempt'],
    [{ action: 'rent' }, 'd2k2-invest-operating'],
  ],
});

testRow({
  id: 'd2k3-rent-until-operating',
  says: '“được tiếp tục duy trì hệ thống hiện có hoặc thuê dịch vụ … cho đến thời điểm … được đưa vào vận hành”',
  verdict: 'conditional',
  interpreted: false,
  hits: [
    { action: 'rent', status: 'due' },
    { action: 'rent', status: 'planned' },
    { action: 'maintain', status: 'due' },
    { action: 'maintain', status: 'planned' },
  ],
  misses: [
    [{ action: 'rent', status: 'operating' }, 'd2k2-invest-operating'],
    [{ action: 'buy', status: 'planned' }, 'd2k3-build-not-operating'],
  ],
});

testRow({
  id: 'd2k3-build-not-operating',
  says: 'a contrario from clause 3: before operation only maintaining and renting',
  verdict: 'restricted',
  interpreted: true,
  hits: (['invest', 'build', 'buy', 'expand', 'upgrade'] as const).flatMap((action) => [
    { action, status: 'due' as const },
    { action, status: 'planned' as const },
  ]),
  misses: [
    [{ status: 'operating' }, 'd2k2-invest-operating'],
    [{ action: 'maintain', status: 'planned' }, 'd2k3-rent-until-operating'],
    [{ status: 'planned', exemption: 'cited' }, 'd2k2-exempt'],
  ],
});
