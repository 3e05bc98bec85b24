<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Printed the sign-in sheet of an activity</source>
        <translation>打印了活动签到表</translation>
    </message>
</context>
<context>
    <name>linli::ui::ActivitiesPage</name>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>名称中的字</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>No activity is here</source>
        <translation>这里还没有活动</translation>
    </message>
    <message>
        <source>Plan one, alone or as the next edition of a series: its venue is booked and its edition is numbered by itself.</source>
        <translation>计划一场活动，单独举办或作为系列的下一届：场地自动预订，届次自动编号。</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>计划活动</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>全部系列</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 场计划中</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新建系列</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>It does not come again</source>
        <translation>不再举办</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>继续举办</translation>
    </message>
    <message>
        <source>The series was saved.</source>
        <translation>系列已保存。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Activities %1.xlsx</source>
        <translation>活动 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 activities were exported.</source>
        <translation>已导出 %1 场活动。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ActivityForms</name>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>Others who came</source>
        <translation>未记名到场人数</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>活动情况</translation>
    </message>
    <message>
        <source>Errands served</source>
        <translation>便民服务件数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was booked for it becomes free again.</source>
        <translation>为它预订的资源会重新空出来。</translation>
    </message>
    <message>
        <source>Take people off the list</source>
        <translation>从名单中移除</translation>
    </message>
    <message>
        <source>Plan the next edition</source>
        <translation>计划下一届</translation>
    </message>
    <message>
        <source>Everything is taken over but who signed up, who came and what was said; the venue is booked.</source>
        <translation>除报名、到场和活动情况外全部沿用，场地会一并预订。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>None: on its own</source>
        <translation>无（单独举办）</translation>
    </message>
    <message>
        <source>None of the register</source>
        <translation>不用资源库中的场地</translation>
    </message>
</context>
<context>
    <name>linli::ui::ActivityModel</name>
    <message>
        <source>Who came; before it is held, who signed up</source>
        <translation>到场人数；举办前为报名人数</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>linli::ui::ActivityPanel</name>
    <message>
        <source>No activity is chosen</source>
        <translation>未选择活动</translation>
    </message>
    <message>
        <source>Choose one in the list, or plan a new one with Ctrl+Shift+N.</source>
        <translation>请在清单中选一场，或按 Ctrl+Shift+N 新建计划。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向对象</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>%1 people, %2 of them without a name</source>
        <translation>%1 人，其中未记名 %2 人</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>%1, %2 hours</source>
        <translation>%1 人，共 %2 小时</translation>
    </message>
    <message>
        <source>Errands</source>
        <translation>便民服务</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>活动情况</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>Take people off the list</source>
        <translation>从名单中移除</translation>
    </message>
    <message>
        <source>Plan the next edition</source>
        <translation>计划下一届</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>打印和导出</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Who came, as a spreadsheet</source>
        <translation>到场名单（表格）</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>The list was changed.</source>
        <translation>名单已更新。</translation>
    </message>
    <message>
        <source>The next edition is planned.</source>
        <translation>下一届已列入计划。</translation>
    </message>
    <message>
        <source>The activity is planned.</source>
        <translation>活动已列入计划。</translation>
    </message>
    <message>
        <source>The activity was changed.</source>
        <translation>活动已修改。</translation>
    </message>
    <message>
        <source>The series was saved.</source>
        <translation>系列已保存。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Export who came</source>
        <translation>导出到场名单</translation>
    </message>
    <message>
        <source>Activity %1.xlsx</source>
        <translation>活动名单 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 people were exported.</source>
        <translation>已导出 %1 人。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ActivityPlanForm</name>
    <message>
        <source>Plan an activity</source>
        <translation>计划活动</translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>下一届</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>otherwise as its series</source>
        <translation>不填则同系列名</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>At</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Place, in words</source>
        <translation>地点说明</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向对象</translation>
    </message>
    <message>
        <source>For residents with a mark</source>
        <translation>面向有标签的居民</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>Signed up without a name</source>
        <translation>未记名报名人数</translation>
    </message>
</context>
<context>
    <name>linli::ui::AttendanceList</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>%1 (volunteer)</source>
        <translation>%1（志愿者）</translation>
    </message>
    <message>
        <source>Hours of help, as 1.5</source>
        <translation>志愿时长，如 1.5</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>Who goes off the list</source>
        <translation>移出名单的人</translation>
    </message>
    <message>
        <source>Hours are written as 1.5.</source>
        <translation>时长写作 1.5 这样。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PeoplePicker</name>
    <message>
        <source>Name, pinyin, phone or ID number</source>
        <translation>姓名、拼音、电话或身份证号</translation>
    </message>
    <message>
        <source>Find a resident</source>
        <translation>查找居民</translation>
    </message>
    <message>
        <source>Residents to tick</source>
        <translation>可勾选的居民</translation>
    </message>
    <message>
        <source>%1 (on the list)</source>
        <translation>%1（已在名单）</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>没有找到人。</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>已勾选 %1 人</translation>
    </message>
</context>
<context>
    <name>linli::ui::SeriesForm</name>
    <message>
        <source>Change the series</source>
        <translation>修改系列</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新建系列</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its activities are numbered by themselves: the first one of a yearly series counts from the first year.</source>
        <translation>活动届次自动编号：每年举办的系列从首届年份算起。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Which area runs it</source>
        <translation>主办区域</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>首届年份</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
</context>
</TS>
