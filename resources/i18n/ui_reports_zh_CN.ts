<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::FigureModel</name>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>● of these in time</source>
        <translation>● 其中按时</translation>
    </message>
    <message>
        <source>▲ of these late</source>
        <translation>▲ 其中超时</translation>
    </message>
    <message>
        <source>■ Overdue and open</source>
        <translation>■ 逾期未结</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同月</translation>
    </message>
    <message>
        <source>Judged in the month</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>In-time share</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>Livelihood projects finished</source>
        <translation>完成的民生实事</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>火灾</translation>
    </message>
    <message>
        <source>Gas incidents</source>
        <translation>燃气事件</translation>
    </message>
    <message>
        <source>Telecom fraud</source>
        <translation>电信诈骗</translation>
    </message>
    <message>
        <source>Neighbours&apos; disputes received</source>
        <translation>收到的邻里纠纷</translation>
    </message>
    <message>
        <source>Micro-units at the three zeros</source>
        <translation>实现三零的微单元</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How cases went</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Median working days to close</source>
        <translation>用时中位数（工作日）</translation>
    </message>
    <message>
        <source>Nine in ten closed within (working days)</source>
        <translation>九成在几个工作日内办结</translation>
    </message>
    <message>
        <source>Satisfied share</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>上报的事项</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>被退回的事项</translation>
    </message>
    <message>
        <source>Urgent matters handled</source>
        <translation>处置完的紧急险情</translation>
    </message>
    <message>
        <source>12345 tickets</source>
        <translation>12345 工单</translation>
    </message>
    <message>
        <source>Tickets received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Tickets closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Solved share</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Satisfied share of those who said so</source>
        <translation>满意率（按表态的计）</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>议事</translation>
    </message>
    <message>
        <source>Proposed in the month</source>
        <translation>本月提出</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>进行中：%1</translation>
    </message>
    <message>
        <source>Carried in the month</source>
        <translation>本月表决通过</translation>
    </message>
    <message>
        <source>Rejected in the month</source>
        <translation>本月表决未通过</translation>
    </message>
    <message>
        <source>Ended in the month</source>
        <translation>本月结束</translation>
    </message>
    <message>
        <source>Matters of the community</source>
        <translation>民生与平安</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>举办场次</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>Of them volunteers</source>
        <translation>其中志愿者</translation>
    </message>
    <message>
        <source>Volunteers&apos; hours</source>
        <translation>志愿服务小时</translation>
    </message>
    <message>
        <source>Errands served</source>
        <translation>便民服务件数</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1（第 %2 届）</translation>
    </message>
    <message>
        <source>%1 held, %2 came</source>
        <translation>%1场%2人</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReportPage</name>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>保存为表格</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>还没有可报的内容</translation>
    </message>
    <message>
        <source>Bring in the office&apos;s lists first; the report counts what stands in the ledger.</source>
        <translation>先把社区的名册和工单导进来，报表就按台账里的内容统计。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>‹ Month before</source>
        <translation>‹ 上个月</translation>
    </message>
    <message>
        <source>Month after ›</source>
        <translation>下个月 ›</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Leaders in office</source>
        <translation>在任四长</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Micro-units</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>Report of %1-%2</source>
        <translation>%1 年 %2 月报表</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known to the ledger; deadlines there count weekends only.</source>
        <translation>台账里还没有 %1 年的放假安排，那一年的期限只扣除了周末。</translation>
    </message>
    <message>
        <source>month before %1 (%2) · a year before %3</source>
        <translation>上月 %1（%2）· 去年同月 %3</translation>
    </message>
    <message>
        <source>%1 of them vacant; as they stand today</source>
        <translation>其中空置 %1 户（今天的台账）</translation>
    </message>
    <message>
        <source>as they stand today</source>
        <translation>按今天的台账</translation>
    </message>
    <message>
        <source>● all have 5 to 15 households</source>
        <translation>● 都在 5–15 户之间</translation>
    </message>
    <message>
        <source>▲ outside 5 to 15 households: %1 too small, %2 too large</source>
        <translation>▲ 不在 5–15 户：偏小 %1 个，偏大 %2 个</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Report %1.xlsx</source>
        <translation>月报 %1.xlsx</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>报表已保存：%1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>本月各项数字</translation>
    </message>
</context>
</TS>
