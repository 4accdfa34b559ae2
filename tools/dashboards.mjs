// Writes grafana/dashboards/*.json from the panels described here: nobody edits those files by hand.
//   node tools/dashboards.mjs           writes them
//   node tools/dashboards.mjs --check   fails where a file differs from what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'grafana', 'dashboards');
const source = { type: 'prometheus', uid: 'socai-prometheus' };
const WIDTH = 24;

const query = (expr, legend = '', more = {}) => ({ expr, legend, ...more });

const target = (asked, index) => ({
  datasource: source,
  editorMode: 'code',
  expr: asked.expr,
  legendFormat: asked.legend || '__auto',
  refId: String.fromCharCode(65 + index),
  ...(asked.instant ? { instant: true, range: false } : { instant: false, range: true }),
  ...(asked.table ? { format: 'table' } : {}),
});

const panel = (type, title, description, queries, { w, h, unit = 'short', thresholds, options = {}, decimals, custom, overrides = [], transformations }) => ({
  type,
  title,
  description,
  datasource: source,
  size: { w, h },
  fieldConfig: {
    defaults: {
      unit,
      ...(decimals === undefined ? {} : { decimals }),
      color: { mode: thresholds ? 'thresholds' : 'palette-classic' },
      thresholds: { mode: 'absolute', steps: thresholds ?? [{ color: 'blue', value: null }] },
      ...(custom ? { custom } : {}),
    },
    overrides,
  },
  options,
  ...(transformations ? { transformations } : {}),
  targets: queries.map(target),
});

const stat = (title, description, expr, more = {}) =>
  panel('stat', title, description, [query(expr, '', { instant: true })], {
    w: 4, h: 4,
    options: { reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false }, colorMode: 'value', graphMode: 'area', textMode: 'value' },
    ...more,
  });

const lines = (title, description, queries, more = {}) =>
  panel('timeseries', title, description, queries, {
    w: 12, h: 8,
    custom: { drawStyle: 'line', lineWidth: 1, fillOpacity: 8, showPoints: 'never', spanNulls: false },
    options: { legend: { displayMode: 'list', placement: 'bottom', showLegend: true }, tooltip: { mode: 'multi', sort: 'desc' } },
    ...more,
  });

const bars = (title, description, expr, more = {}) =>
  panel('bargauge', title, description, [query(expr, '{{province}}', { instant: true })], {
    w: 12, h: 16,
    options: { orientation: 'horizontal', displayMode: 'basic', reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false }, showUnfilled: true },
    ...more,
  });

const row = (title) => ({ type: 'row', title, collapsed: false, panels: [], size: { w: WIDTH, h: 1 } });

/** Sets the panels from left to right and from top to bottom, and numbers them. */
const laid = (panels) => {
  let x = 0, y = 0, tallest = 0;
  return panels.map(({ size, ...rest }, index) => {
    if (x + size.w > WIDTH) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    const placed = { id: index + 1, ...rest, gridPos: { x, y, w: size.w, h: size.h } };
    x += size.w;
    tallest = Math.max(tallest, size.h);
    return placed;
  });
};

const choice = (name, label, definition, more = {}) => ({
  name, label, definition,
  type: 'query',
  datasource: source,
  query: { query: definition, refId: 'Variable' },
  refresh: 2,
  sort: 1,
  multi: true,
  includeAll: true,
  allValue: '.*',
  current: { selected: true, text: 'All', value: '$__all' },
  options: [],
  ...more,
});

const dashboard = (uid, title, description, variables, panels, refresh) => ({
  uid, title, description,
  tags: ['socai'],
  timezone: 'Asia/Ho_Chi_Minh',
  editable: false,
  graphTooltip: 1,
  refresh,
  schemaVersion: 39,
  version: 1,
  time: { from: 'now-1h', to: 'now' },
  templating: { list: variables },
  annotations: { list: [] },
  links: [{ type: 'dashboards', tags: ['socai'], title: 'Sổ Cái', asDropdown: false, includeVars: true, keepTime: true }],
  panels: laid(panels),
});

const here = '{province=~"$province"}';
const inCampaign = '{province=~"$province", campaign=~"$campaign"}';
const green = [{ color: 'green', value: null }];

const columns = {
  province: 'Tỉnh / Province',
  'Value #A': 'Tổ / Teams',
  'Value #B': 'Thành viên / Members',
  'Value #C': 'Lượt thăm / Visits',
  'Value #D': 'Hộ / Households',
  'Value #E': 'Lượt thăm mỗi tổ / Visits per team',
};

const reportColumns = {
  province: 'Tỉnh / Province',
  'Value #A': 'Đang chờ / Open',
  'Value #B': 'Phải gửi / Owed',
  'Value #C': 'Quá hạn / Overdue',
  'Value #D': 'Muộn / Late',
  'Value #E': 'Đúng hạn / In time',
  'Value #F': 'Thiếu tổ / Short of teams',
};

const campaign = dashboard('socai-campaign', 'Tiến độ chiến dịch / Campaign progress',
  'Các con số của tỉnh theo bản đồ hôm nay (34 tỉnh). / Figures by province of today\'s map (34 provinces).',
  [
    choice('province', 'Tỉnh / Province', 'label_values(socai_teams, province)'),
    choice('campaign', 'Chiến dịch / Campaign', 'label_values(socai_campaign_visits, campaign)'),
  ],
  [
    row('Đến nay / So far'),
    stat('Tổ / Teams', 'Số tổ đang hoạt động. / Teams that stand today.', `sum(socai_teams${here})`),
    stat('Thành viên / Members', 'Thành viên của các tổ đang hoạt động. / Members of teams that stand today.', `sum(socai_members${here})`),
    stat('Lượt thăm / Visits', 'Mọi lượt thăm được tính. / All visits that count.', `sum(socai_visits${here})`),
    stat('Hộ đã thăm / Households', 'Mỗi hộ tính một lần. / Each household once.', `sum(socai_households${here})`),
    stat('Người được hướng dẫn / People guided', 'Cộng trong mọi lượt thăm. / Summed over all visits.', `sum(socai_people_guided${here})`),
    stat('Độ trễ số liệu / Age of figures', 'Số liệu chậm so với sổ bao lâu. / How far the figures are behind the ledger.', 'max(socai_projection_lag_seconds)',
      { unit: 's', thresholds: [{ color: 'green', value: null }, { color: 'orange', value: 5 }, { color: 'red', value: 60 }] }),

    row('Chiến dịch / Campaign'),
    stat('Lượt thăm trong chiến dịch / Visits in the campaign', 'Theo ngày đi thăm, không theo ngày ghi. / By the day of the visit, not of its entry.', `sum(socai_campaign_visits${inCampaign})`, { w: 8, thresholds: green }),
    stat('Hộ trong chiến dịch / Households in the campaign', 'Mỗi hộ tính một lần trong chiến dịch. / Each household once per campaign.', `sum(socai_campaign_households${inCampaign})`, { w: 8, thresholds: green }),
    stat('Người được hướng dẫn trong chiến dịch / People guided in the campaign', 'Cộng trong các lượt thăm của chiến dịch. / Summed over the visits of the campaign.', `sum(socai_campaign_people_guided${inCampaign})`, { w: 8, thresholds: green }),
    bars('Lượt thăm theo tỉnh / Visits by province', 'Tỉnh nhiều nhất đứng đầu. / The most first.', `sort_desc(sum by (province) (socai_campaign_visits${inCampaign}))`),
    lines('Lượt thăm mới mỗi phút / New visits per minute', 'Số lượt thăm tăng thêm theo thời gian ghi. / Growth by the time of entry.',
      [query(`sum by (province) (deriv(socai_campaign_visits${inCampaign}[$__rate_interval])) * 60`, '{{province}}')], { decimals: 1 }),
    lines('Tổng lượt thăm / All visits', 'Tổng số được tính theo thời gian ghi. / What counts, by the time of entry.',
      [query(`sum by (campaign) (socai_campaign_visits${inCampaign})`, '{{campaign}}')]),

    row('Từng tỉnh / Each province'),
    panel('table', 'Các tỉnh / The provinces', 'Sắp xếp bằng cách bấm vào tiêu đề cột. / Click a heading to sort.',
      [
        query(`sum by (province) (socai_teams${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_members${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_visits${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_households${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_visits${here}) / (sum by (province) (socai_teams${here}) > 0)`, '', { instant: true, table: true }),
      ],
      {
        w: WIDTH, h: 16,
        options: { showHeader: true, sortBy: [{ displayName: columns['Value #C'], desc: true }] },
        transformations: [
          { id: 'merge', options: {} },
          { id: 'organize', options: { excludeByName: { Time: true }, indexByName: {}, renameByName: columns } },
        ],
      }),
  ], '30s');

const requests = 'http_server_requests_seconds';
const rate = (metric, by = '') => `sum${by} (rate(${metric}[$__rate_interval]))`;
const quantile = (q, metric) => `histogram_quantile(${q}, ${rate(`${metric}_bucket`, ' by (le)')})`;
const bad = (limit) => [{ color: 'green', value: null }, { color: 'red', value: limit }];

const service = dashboard('socai-service', 'Vận hành / Running the service',
  'Sổ có nhận và giữ được mọi thứ không, và ai phải chờ bao lâu. / Whether the ledger takes and keeps everything, and who waits how long.',
  [],
  [
    row('Sức khoẻ / Health'),
    stat('Sẵn sàng / Ready', '1: sẵn sàng phục vụ. / 1: ready to serve.', 'min(socai_ready)', { thresholds: [{ color: 'red', value: null }, { color: 'green', value: 1 }] }),
    stat('Vị trí cuối của sổ / Head of the ledger', 'Số thứ tự của lần ghi cuối. / Position of the last commit.', 'max(socai_ledger_head_position)'),
    stat('Đã tính đến / Projected up to', 'Mọi số liệu đã gồm đến vị trí này. / Every figure holds all up to here.', 'min(socai_projection_position)'),
    stat('Còn phải tính / Commits behind', 'Số lần ghi chưa vào số liệu. / Commits not in the figures yet.', 'max(socai_projection_lag_commits)', { thresholds: bad(10000) }),
    stat('Chậm / Seconds behind', 'Lần ghi cũ nhất chưa vào số liệu. / Age of the oldest commit not in the figures.', 'max(socai_projection_lag_seconds)', { unit: 's', thresholds: bad(60) }),
    stat('Bị gác lại / Parked', 'Lần ghi không đưa được vào số liệu; phải bằng 0. / Commits that could not be folded; must be 0.', 'max(socai_parked_commits)', { thresholds: bad(1) }),

    row('Sổ / Ledger'),
    lines('Lần ghi mỗi giây / Commits per second', 'Đã nằm chắc trên đĩa. / Durable on disk.', [query(rate('socai_append_seconds_count'), 'commits/s')], { unit: 'ops' }),
    lines('Thời gian ghi / Time to append', 'Từ khi quyết định đến khi nằm chắc trên đĩa. / From the decision until durable.',
      [query(quantile(0.5, 'socai_append_seconds'), 'p50'), query(quantile(0.99, 'socai_append_seconds'), 'p99')], { unit: 's' }),
    lines('Lệnh theo kết quả / Commands by outcome', 'Được nhận, gửi lại, bị từ chối. / Accepted, sent again, refused.',
      [query(rate('socai_commands_total', ' by (outcome)'), '{{outcome}}')], { unit: 'ops' }),
    lines('Sổ và số liệu / Ledger and figures', 'Hai đường phải đi cùng nhau. / The two lines must go together.',
      [query('max(socai_ledger_head_position)', 'sổ / ledger'), query('min(socai_projection_position)', 'số liệu / figures')]),

    row('Bằng chứng / Proof'),
    stat('Chưa ký / Not yet signed', 'Tuổi của lần ghi cũ nhất chưa có điểm kiểm đã ký. / Age of the oldest commit that no signed checkpoint covers.', 'max(socai_checkpoint_age_seconds)', { unit: 's', thresholds: bad(5) }),
    stat('Điểm kiểm / Checkpoint', 'Số lần ghi mà điểm kiểm cuối bao gồm. / Commits that the latest checkpoint covers.', 'max(socai_checkpoint_size)'),
    stat('Đang ký / Signing', '0: sổ đã bị sửa, không ký nữa. / 0: the ledger was found altered, and nothing is signed.', 'min(socai_signing)', { thresholds: [{ color: 'red', value: null }, { color: 'green', value: 1 }] }),

    row('Tính lại số liệu / Rebuilding the views'),
    stat('Đang tính lại / Under way', '1: đang tính lại bên cạnh số liệu đang dùng. / 1: views are built anew beside the live ones.', 'max(socai_rebuild_under_way)'),
    stat('Chờ người vận hành / Waits for the operator', '1: số liệu tính lại có khác, cần giải thích hoặc bỏ. / 1: the rebuilt views differ; explain or abandon.', 'max(socai_rebuild_waiting)', { thresholds: bad(1) }),
    stat('Chỗ khác / Differences', 'Lần tính lại cuối nêu bao nhiêu chỗ khác. / Differences that the last rebuild told of.', 'max(socai_rebuild_differences)', { thresholds: bad(1) }),
    stat('Đã tính lại đến / Rebuilt up to', 'Phần của sổ đã tính lại. / Share of the ledger that the last rebuild has folded.', 'max(socai_rebuild_position) / max(socai_ledger_head_position)', { unit: 'percentunit' }),

    row('Người dùng / Users'),
    lines('Yêu cầu HTTP mỗi giây / HTTP requests per second', 'Theo đường dẫn. / By path.', [query(rate(`${requests}_count`, ' by (uri)'), '{{uri}}')], { unit: 'reqps' }),
    lines('Thời gian trả lời HTTP / HTTP latency', 'Mọi đường dẫn. / All paths.',
      [query(quantile(0.5, requests), 'p50'), query(quantile(0.99, requests), 'p99')], { unit: 's' }),
    lines('Yêu cầu GraphQL / GraphQL requests', 'Theo kết quả. / By outcome.', [query(rate('graphql_request_seconds_count', ' by (graphql_outcome)'), '{{graphql_outcome}}')], { unit: 'reqps' }),
    lines('Tỉ lệ lỗi máy chủ / Server error ratio', 'Phần yêu cầu kết thúc bằng lỗi 5xx. / Share of requests that ended in 5xx.',
      [query(`(${rate(`${requests}_count{outcome="SERVER_ERROR"}`)} or vector(0)) / ${rate(`${requests}_count`)}`, '5xx')], { unit: 'percentunit' }),

    row('Máy / Machine'),
    lines('Bộ nhớ heap / Heap', 'Đang dùng và tối đa. / Used and the limit.',
      [query('sum(jvm_memory_used_bytes{area="heap"})', 'đang dùng / used'), query('sum(jvm_memory_max_bytes{area="heap"} > 0)', 'tối đa / limit')], { unit: 'bytes' }),
    lines('Dừng để dọn bộ nhớ / Garbage collection pauses', 'Phần thời gian phải dừng. / Share of time spent paused.', [query(rate('jvm_gc_pause_seconds_sum'), 'GC')], { unit: 'percentunit' }),
    lines('CPU', 'Phần của mọi nhân. / Share of all cores.', [query('avg(process_cpu_usage)', 'Sổ Cái'), query('avg(system_cpu_usage)', 'máy / machine')], { unit: 'percentunit' }),
    lines('Đĩa còn trống / Free disk', 'Nơi có thư mục dữ liệu. / Where the data directory is.', [query('min(disk_free_bytes)', 'trống / free')], { unit: 'bytes' }),
    lines('Cảnh báo và lỗi trong nhật kí / Warnings and errors logged', 'Mỗi phút. / Per minute.',
      [query(`${rate('logback_events_total{level=~"warn|error"}', ' by (level)')} * 60`, '{{level}}')]),
    lines('Luồng / Threads', 'Luồng nền tảng đang sống. / Live platform threads.', [query('sum(jvm_threads_live_threads)', 'threads')]),
  ], '10s');

const reports = dashboard('socai-reports', 'Báo cáo và hạn / Reports and deadlines',
  'Kỳ của 12 tháng qua, theo tỉnh của bản đồ hôm nay; số phải gửi được chốt khi đến hạn. / The periods of the last 12 months, by province of today\'s map; what was owed is frozen when a period falls due.',
  [choice('province', 'Tỉnh / Province', 'label_values(socai_reports_owed, province)')],
  [
    row('Cả nước hay các tỉnh đã chọn / The nation, or the provinces chosen'),
    stat('Đang chờ / Open', 'Phải gửi trong kỳ đang mở, chưa đến. / Owed in open periods, not come.', `sum(socai_reports_open${here})`),
    stat('Đã đến hạn / Fell due', 'Báo cáo phải gửi trong các kỳ đã đến hạn. / Reports that were owed in periods that fell due.', `sum(socai_reports_owed${here})`),
    stat('Quá hạn / Overdue', 'Chưa gửi. / Not come.', `sum(socai_reports_overdue${here})`, { thresholds: bad(1) }),
    stat('Muộn / Late', 'Đã gửi sau hạn. / Came after the last good day.', `sum(socai_reports_late${here})`),
    stat('Tỉ lệ đúng hạn / On-time rate', 'Đúng hạn trên số phải gửi. / In time, of what was owed.', `sum(socai_reports_in_time${here}) / (sum(socai_reports_owed${here}) > 0)`,
      { unit: 'percentunit', decimals: 1, thresholds: [{ color: 'red', value: null }, { color: 'orange', value: 0.8 }, { color: 'green', value: 0.95 }] }),
    stat('Thiếu tổ / Short of teams', 'Đơn vị ít tổ hơn mức bắt buộc, tính theo từng quy định. / Units with fewer teams than required, for each rule.', `sum(socai_shortfalls${here})`),

    row('Theo tỉnh / By province'),
    bars('Quá hạn theo tỉnh / Overdue by province', 'Tỉnh nhiều nhất đứng đầu. / The most first.', `sort_desc(sum by (province) (socai_reports_overdue${here}))`),
    bars('Thiếu tổ theo tỉnh / Short of teams by province', 'Tỉnh nhiều nhất đứng đầu. / The most first.', `sort_desc(sum by (province) (socai_shortfalls${here}))`),
    lines('Tỉ lệ đúng hạn / On-time rate', 'Theo thời gian. / Over time.',
      [query(`sum(socai_reports_in_time${here}) / (sum(socai_reports_owed${here}) > 0)`, 'đúng hạn / in time')], { unit: 'percentunit' }),
    lines('Đang chờ và quá hạn / Open and overdue', 'Theo thời gian. / Over time.',
      [query(`sum(socai_reports_open${here})`, 'đang chờ / open'), query(`sum(socai_reports_overdue${here})`, 'quá hạn / overdue')]),

    row('Từng tỉnh / Each province'),
    panel('table', 'Báo cáo các tỉnh / Reports of the provinces', 'Sắp xếp bằng cách bấm vào tiêu đề cột. / Click a heading to sort.',
      [
        query(`sum by (province) (socai_reports_open${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_reports_owed${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_reports_overdue${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_reports_late${here})`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_reports_in_time${here}) / (sum by (province) (socai_reports_owed${here}) > 0)`, '', { instant: true, table: true }),
        query(`sum by (province) (socai_shortfalls${here})`, '', { instant: true, table: true }),
      ],
      {
        w: WIDTH, h: 16,
        options: { showHeader: true, sortBy: [{ displayName: reportColumns['Value #C'], desc: true }] },
        overrides: [{ matcher: { id: 'byName', options: reportColumns['Value #E'] }, properties: [{ id: 'unit', value: 'percentunit' }] }],
        transformations: [
          { id: 'merge', options: {} },
          { id: 'organize', options: { excludeByName: { Time: true }, indexByName: {}, renameByName: reportColumns } },
        ],
      }),
  ], '1m');

let stale = 0;
for (const [name, content] of Object.entries({ 'campaign.json': campaign, 'reports.json': reports, 'service.json': service })) {
  const file = join(folder, name);
  const text = JSON.stringify(content, null, 2).normalize('NFC') + '\n';
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} differs from what tools/dashboards.mjs writes; run it and commit the result`);
    stale = 1;
  }
}
process.exit(stale);
