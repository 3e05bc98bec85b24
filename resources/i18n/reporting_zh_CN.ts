<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Exported the month&apos;s report for %1</source>
        <translation>导出 %1 月报</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>In time</source>
        <comment>count</comment>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>count</comment>
        <translation>超时</translation>
    </message>
    <message>
        <source>List of cases</source>
        <comment>sheet</comment>
        <translation>事项清单</translation>
    </message>
    <message>
        <source>list of cases</source>
        <translation>事项清单</translation>
    </message>
    <message>
        <source>Cases received, closed or due in the month, and those overdue and open.</source>
        <translation>列出本月受理、办结、到期的事项，以及逾期未结的事项。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>计时停止</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Clock judged</source>
        <translation>时限判定</translation>
    </message>
    <message>
        <source>Overdue, open</source>
        <translation>逾期未结</translation>
    </message>
    <message>
        <source>cases compared</source>
        <translation>事项对比</translation>
    </message>
    <message>
        <source>Due: clocks that ended in the month; what is overdue and still open counts as late, what was withdrawn or not ours is left out. In-time share: in time ÷ due.</source>
        <translation>到期：期限落在当月的事项；逾期未结按超时计，撤回和不属本辖区的不计入。按时率＝按时÷到期。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This month, %1</source>
        <translation>本月（%1）</translation>
    </message>
    <message>
        <source>Last month, %1</source>
        <translation>上月（%1）</translation>
    </message>
    <message>
        <source>Last year, %1</source>
        <translation>去年同月（%1）</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>count</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>count</comment>
        <translation>办结</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>count</comment>
        <translation>到期</translation>
    </message>
    <message>
        <source>In-time share</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cases by kind, %1</source>
        <translation>各类事项（%1）</translation>
    </message>
    <message>
        <source>By area: %1</source>
        <translation>按区域：%1</translation>
    </message>
    <message>
        <source>By area: %1 (those with cases)</source>
        <translation>按区域：%1（仅列有事项的）</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>按类别（小事、难事、要事）</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按分类</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By rung</source>
        <translation>按层级</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>sheet</comment>
        <translation>事项对比</translation>
    </message>
    <message>
        <source>There is no such month. Write it like 2026-09.</source>
        <translation>没有这个月份，请写成 2026-09 这样。</translation>
    </message>
    <message>
        <source>This month has not begun yet; there is nothing to report.</source>
        <translation>这个月还没开始，没有可报的内容。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>place, month, what the sheet holds</comment>
        <translation>%1 %2月报：%3</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>The holiday arrangement of %1 is not known here; deadlines count Monday to Friday.</source>
        <translation>%1年的放假安排还没有录入，期限按周一至周五推算。</translation>
    </message>
    <message>
        <source>Leaders in office</source>
        <translation>在任四长</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Party share</source>
        <translation>党员占比</translation>
    </message>
    <message>
        <source>Retired officials</source>
        <translation>退休干部</translation>
    </message>
    <message>
        <source>Under 60</source>
        <translation>60岁以下</translation>
    </message>
    <message>
        <source>60–69</source>
        <translation>60–69岁</translation>
    </message>
    <message>
        <source>70–79</source>
        <translation>70–79岁</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80岁及以上</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>Micro-units</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>All</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Under 5 households</source>
        <translation>不足5户</translation>
    </message>
    <message>
        <source>Over 15 households</source>
        <translation>超过15户</translation>
    </message>
    <message>
        <source>Households and residents</source>
        <translation>住户与居民</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Of these vacant</source>
        <translation>其中空置</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>People to watch over</source>
        <translation>重点关注人群</translation>
    </message>
    <message>
        <source>areas, leaders, households</source>
        <translation>区域、四长与住户</translation>
    </message>
    <message>
        <source>An area&apos;s numbers are the sum of the areas inside it and its own. Households and vacancy are as registered now.</source>
        <translation>上一级的数＝下级之和＋本级。户数和空置按目前登记统计。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Together, %1</source>
        <translation>合计（%1）</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>sheet</comment>
        <translation>区域与人员</translation>
    </message>
    <message>
        <source>yyyy-MM</source>
        <comment>a month, as QDate::toString takes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Livelihood projects finished</source>
        <translation>完成的民生实事</translation>
    </message>
    <message>
        <source>Neighbours&apos; disputes (cases received)</source>
        <translation>邻里纠纷（收到的事项）</translation>
    </message>
    <message>
        <source>matters of the community</source>
        <translation>民生与平安</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year so far</source>
        <translation>今年累计</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>增减%</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年累计</translation>
    </message>
    <message>
        <source>Last year to the same day</source>
        <translation>去年同期累计</translation>
    </message>
    <message>
        <source>Three zeros: how many areas had no crimes, no accidents, no petitions</source>
        <translation>三零：多少个区域零发案、零事故、零上访</translation>
    </message>
    <message>
        <source>Areas judged</source>
        <translation>参评数</translation>
    </message>
    <message>
        <source>No crimes</source>
        <translation>零发案</translation>
    </message>
    <message>
        <source>No accidents</source>
        <translation>零事故</translation>
    </message>
    <message>
        <source>No petitions</source>
        <translation>零上访</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>三零</translation>
    </message>
    <message>
        <source>%1, year so far</source>
        <translation>%1，今年累计</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation>%1，当月</translation>
    </message>
    <message>
        <source>Livelihood projects and disputes</source>
        <translation>民生实事与纠纷</translation>
    </message>
    <message>
        <source>Incidents by kind</source>
        <translation>事件按类别</translation>
    </message>
    <message>
        <source>All incidents by community</source>
        <translation>各社区事件合计</translation>
    </message>
    <message>
        <source>Matters of the community</source>
        <comment>sheet</comment>
        <translation>民生与平安</translation>
    </message>
    <message>
        <source>activities compared</source>
        <translation>活动对比</translation>
    </message>
    <message>
        <source>An activity counts in the month in which it began, once it is recorded as held.</source>
        <translation>活动计入开始的那个月，登记为已举办后才计入。</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>志愿时长</translation>
    </message>
    <message>
        <source>Errands</source>
        <translation>便民服务</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>按系列</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>单独举办</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1（第 %2 届）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between editions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>sheet</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>desk and deliberations</source>
        <translation>办理与议事</translation>
    </message>
    <message>
        <source>Time, satisfaction and the hotline are those of cases closed in the month and not opened again by its end. Working days run from receipt to close, pauses and all.</source>
        <translation>用时、满意度和 12345 按当月办结且到月末未重新打开的事项统计；工作日从受理数到办结，暂停的日子也算在内。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>This month by grade</source>
        <translation>本月按等级</translation>
    </message>
    <message>
        <source>Time to close</source>
        <translation>办结用时</translation>
    </message>
    <message>
        <source>Cases closed, without those withdrawn or not ours</source>
        <translation>办结事项（不含撤回和不属本社区的）</translation>
    </message>
    <message>
        <source>Median working days to close</source>
        <translation>办结用时中位数（工作日）</translation>
    </message>
    <message>
        <source>Nine in ten closed within, working days</source>
        <translation>九成在几个工作日内办结</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Said how satisfied they are</source>
        <translation>已表态</translation>
    </message>
    <message>
        <source>Satisfied share</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Up and down the ladder</source>
        <translation>上报与退回</translation>
    </message>
    <message>
        <source>Cases escalated</source>
        <translation>上报的事项</translation>
    </message>
    <message>
        <source>Cases returned</source>
        <translation>被退回的事项</translation>
    </message>
    <message>
        <source>Urgent danger called</source>
        <translation>紧急险情</translation>
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
        <source>Received in the month</source>
        <translation>本月受理</translation>
    </message>
    <message>
        <source>Closed in the month</source>
        <translation>本月办结</translation>
    </message>
    <message>
        <source>Ended in the month</source>
        <translation>本月结束</translation>
    </message>
    <message>
        <source>Of these solved</source>
        <translation>其中已解决</translation>
    </message>
    <message>
        <source>Solved share</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Of these satisfied or mostly so</source>
        <translation>其中满意和基本满意</translation>
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
        <source>Open, at the stage: %1</source>
        <translation>进行中：%1</translation>
    </message>
    <message>
        <source>Open together</source>
        <translation>进行中合计</translation>
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
        <source>Cancelled in the month</source>
        <translation>本月取消</translation>
    </message>
    <message>
        <source>Desk and deliberations</source>
        <comment>sheet</comment>
        <translation>办理与议事</translation>
    </message>
    <message>
        <source>Working days to close</source>
        <translation>用时（工作日）</translation>
    </message>
</context>
</TS>
