<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Exported a list of households</source>
        <translation>导出了住户清单</translation>
    </message>
    <message>
        <source>Printed a list of households</source>
        <translation>打印了住户清单</translation>
    </message>
    <message>
        <source>Saved a copy of the ledger</source>
        <translation>保存了台账副本</translation>
    </message>
</context>
<context>
    <name>linli::ui::BulkForm</name>
    <message numerus="yes">
        <source>%n household(s) chosen</source>
        <translation>
            <numerusform>已选 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>全部修改</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Who lives there was confirmed today</source>
        <translation>今天确认了居住人员</translation>
    </message>
    <message>
        <source>Circumstances were reviewed today</source>
        <translation>今天复核了家庭情况</translation>
    </message>
    <message>
        <source>What is set here is set in every chosen household; the rest stays. One undo takes it back.</source>
        <translation>这里设了什么，所选各户就统一改成什么，其余不动。可一次撤销。</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房性质</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>生活来源</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 can&apos;t be changed.</source>
        <translation>将修改 %1 户，%2 户已是如此，%3 户不能改。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 户</translation>
    </message>
</context>
<context>
    <name>linli::ui::HouseholdFilters</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房性质</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>有人居住</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>生活来源</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不清之处</translation>
    </message>
    <message>
        <source>Who lives there is not all known</source>
        <translation>人口不全清</translation>
    </message>
    <message>
        <source>Housing or livelihood not known</source>
        <translation>住房或生活来源不清</translation>
    </message>
    <message>
        <source>A change waits to be confirmed</source>
        <translation>有变化待确认</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>核实时间</translation>
    </message>
    <message>
        <source>Not for %1 months</source>
        <translation>%1 个月未核实</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Exactly %1</source>
        <comment>people</comment>
        <translation>正好 %1 人</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Age of a resident</source>
        <translation>居民年龄</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 岁及以上</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>未满 14 岁</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>从（岁）</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>到（岁）</translation>
    </message>
    <message>
        <source>Living alone</source>
        <translation>独居</translation>
    </message>
    <message>
        <source>To watch over</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何一类</translation>
    </message>
    <message>
        <source>Floating population</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Alone, 80+</source>
        <translation>独居80+</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>租住</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>自定筛选</translation>
    </message>
    <message>
        <source>Address or head&apos;s name</source>
        <translation>地址或户主</translation>
    </message>
    <message>
        <source>Filter the list by address or head&apos;s name</source>
        <translation>按地址或户主姓名筛选</translation>
    </message>
    <message>
        <source>Filters of each column; several hold together.</source>
        <translation>按各列筛选，几个条件同时成立。</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::HouseholdForm</name>
    <message>
        <source>Correct the household</source>
        <translation>修改住户</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新增住户</translation>
    </message>
    <message>
        <source>Save household</source>
        <translation>保存住户</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>无人居住</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>1 or 1单元; empty where there is one only</source>
        <translation>1 或 1单元；只有一个单元可不填</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房性质</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂未编入</translation>
    </message>
    <message>
        <source>Choose the building.</source>
        <translation>请选择楼栋。</translation>
    </message>
    <message>
        <source>Write the room&apos;s number, for example 302.</source>
        <translation>请填写房号，如 302。</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>生活来源</translation>
    </message>
    <message>
        <source>Safety and pets</source>
        <translation>安全与宠物</translation>
    </message>
    <message>
        <source>Gas hose</source>
        <translation>燃气软管</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>电线</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Emergency contact and vehicles</source>
        <translation>紧急联系人与车辆</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>The plate and what it is, a line each</source>
        <translation>每行一辆：车牌和车型</translation>
    </message>
    <message>
        <source>Type the whole number, or leave it as it was.</source>
        <translation>请输入完整号码，或保持原样。</translation>
    </message>
    <message>
        <source>Write 11 digits, or the area code and the number.</source>
        <translation>请写11位手机号，或区号加号码。</translation>
    </message>
</context>
<context>
    <name>linli::ui::HouseholdPanel</name>
    <message>
        <source>The household was added.</source>
        <translation>住户已新增。</translation>
    </message>
    <message>
        <source>The household was saved.</source>
        <translation>住户已保存。</translation>
    </message>
    <message>
        <source>The resident was added.</source>
        <translation>居民已新增。</translation>
    </message>
    <message>
        <source>The resident was saved.</source>
        <translation>居民已保存。</translation>
    </message>
    <message>
        <source>%1 leaves the household</source>
        <translation>%1 迁出</translation>
    </message>
    <message>
        <source>Record the move</source>
        <translation>登记迁出</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>搬离</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The move was recorded.</source>
        <translation>迁出已登记。</translation>
    </message>
    <message>
        <source>Move to another micro-unit</source>
        <translation>调整微单元</translation>
    </message>
    <message>
        <source>Move the household</source>
        <translation>调整住户</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>The household belongs to another micro-unit now.</source>
        <translation>已调整到新的微单元。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误登作废</translation>
    </message>
    <message>
        <source>Void the household</source>
        <translation>作废住户</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>no such flat</source>
        <translation>没有这套房</translation>
    </message>
    <message>
        <source>The household was voided.</source>
        <translation>住户已作废。</translation>
    </message>
    <message>
        <source>No household is chosen</source>
        <translation>还没有选中住户</translation>
    </message>
    <message>
        <source>Choose one in the list to see who lives there.</source>
        <translation>在列表中选一户，查看家中成员。</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>Record a case</source>
        <translation>记一件事</translation>
    </message>
    <message>
        <source>Add a resident</source>
        <translation>新增居民</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Correct the household</source>
        <translation>修改住户</translation>
    </message>
    <message>
        <source>in no micro-unit yet</source>
        <translation>未编入微单元</translation>
    </message>
    <message>
        <source>Lived here before</source>
        <translation>曾住在这里</translation>
    </message>
    <message>
        <source>Nobody is recorded here yet.</source>
        <translation>还没有登记成员。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source> (to be checked)</source>
        <translation>（待核实）</translation>
    </message>
    <message>
        <source>ID number lost, to be entered again</source>
        <translation>身份证号已丢失末几位，待补录</translation>
    </message>
    <message>
        <source>no ID number</source>
        <translation>未填身份证号</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>至 %1 %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1的更多操作</translation>
    </message>
    <message>
        <source>under 14</source>
        <translation>未满14周岁</translation>
    </message>
    <message>
        <source>Moves out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Show the ID number</source>
        <translation>显示身份证号</translation>
    </message>
    <message>
        <source>Show the phone</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>给本人的资料副本</translation>
    </message>
    <message>
        <source>Erase the record</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Show the phone of %1</source>
        <translation>显示%1的电话</translation>
    </message>
    <message>
        <source>Show the ID number of %1</source>
        <translation>显示%1的身份证号</translation>
    </message>
    <message>
        <source>The log keeps that you looked, and what for.</source>
        <translation>日志会记下您查看了，以及用途。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Show it for one minute</source>
        <translation>显示一分钟</translation>
    </message>
    <message>
        <source>Copy %1.pdf</source>
        <translation>资料副本 %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>The copy was saved. It holds full numbers; hand it to nobody else.</source>
        <translation>副本已保存。其中有完整号码，请只交给本人。</translation>
    </message>
    <message>
        <source>Erase the record of %1</source>
        <translation>删除%1的记录</translation>
    </message>
    <message>
        <source>Name, ID number, phone, notes and marks are blanked, in the change history too. A nameless line stays, so that the counts hold. It can&apos;t be undone; older backups still hold the record until they are thinned out. If the person has moved away, record that instead.</source>
        <translation>姓名、身份证号、电话、备注和标记全部清除，变更历史中的也一并清除，只留一条无名记录以保证数目不变。不能撤销；旧备份在到期清理之前仍含此记录。如果本人只是迁走，请改为登记迁出。</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>Recorded without a legal ground</source>
        <translation>登记缺少法律依据</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>The record was erased.</source>
        <translation>该居民的记录已删除。</translation>
    </message>
    <message>
        <source>proposed: end “%1” of %2, who %3</source>
        <translation>建议结束 %2 的“%1”：%3</translation>
    </message>
    <message>
        <source>proposed: “%1” for %2, who %3</source>
        <translation>建议将 %2 标为“%1”：%3</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>The proposal was accepted.</source>
        <translation>已采纳建议。</translation>
    </message>
    <message>
        <source>The proposal was refused; it is not made again.</source>
        <translation>未采纳，以后不再提示。</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>标记“%1”的详情</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>结束标记“%1”</translation>
    </message>
    <message>
        <source>Mark as somebody to watch over</source>
        <translation>标为重点关注</translation>
    </message>
    <message>
        <source>%1 is to be watched over</source>
        <translation>将 %1 标为重点关注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save the mark</source>
        <translation>保存标记</translation>
    </message>
    <message>
        <source>as the kind has it</source>
        <translation>按类别规定</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>每三个月</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>每 %1 天</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>照看人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The mark was saved.</source>
        <translation>标记已保存。</translation>
    </message>
    <message>
        <source>End “%1” of %2</source>
        <translation>结束 %2 的“%1”</translation>
    </message>
    <message>
        <source>End the mark</source>
        <translation>结束标记</translation>
    </message>
    <message>
        <source>The mark has ended.</source>
        <translation>标记已结束。</translation>
    </message>
    <message>
        <source>passport %1</source>
        <translation>护照 %1</translation>
    </message>
    <message>
        <source>registered at %1</source>
        <translation>户籍地 %1</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>%1 去世</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>生活来源</translation>
    </message>
    <message>
        <source>Gas hose</source>
        <translation>燃气软管</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>电线</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between vehicles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Show the contact&apos;s phone</source>
        <translation>查看联系人电话</translation>
    </message>
    <message>
        <source>Residents confirmed</source>
        <translation>人员确认</translation>
    </message>
    <message>
        <source>Circumstances reviewed</source>
        <translation>户情核对</translation>
    </message>
    <message>
        <source>Confirm who lives here</source>
        <translation>确认居住人员</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>户情已核对</translation>
    </message>
    <message>
        <source>to be confirmed: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>The confirmation was kept.</source>
        <translation>已记录确认。</translation>
    </message>
    <message>
        <source>The change was confirmed.</source>
        <translation>变化已确认。</translation>
    </message>
    <message>
        <source>Show the phone of the emergency contact</source>
        <translation>查看紧急联系人电话</translation>
    </message>
    <message>
        <source>Show the passport</source>
        <translation>查看护照号</translation>
    </message>
    <message>
        <source>Show the passport of %1</source>
        <translation>查看 %1 的护照号</translation>
    </message>
    <message>
        <source>Moves to another household</source>
        <translation>迁往另一户</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>离婚</translation>
    </message>
    <message>
        <source>Marries</source>
        <translation>结婚</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Somebody of the ledger moves in</source>
        <translation>台账中的人迁入</translation>
    </message>
    <message>
        <source>A child was born</source>
        <translation>添丁</translation>
    </message>
    <message>
        <source>Split the household</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Everybody moves or joins another household</source>
        <translation>整户搬迁或并户</translation>
    </message>
    <message>
        <source>%1 moves to another household</source>
        <translation>%1 迁往另一户</translation>
    </message>
    <message>
        <source>New head here</source>
        <translation>本户新户主</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 去世</translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation>登记去世</translation>
    </message>
    <message>
        <source>The stay, the care flags and the offices end on that day.</source>
        <translation>居住、关注标记和任职在当日结束。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The death was recorded.</source>
        <translation>去世已登记。</translation>
    </message>
    <message>
        <source>%1 marries</source>
        <translation>%1 结婚</translation>
    </message>
    <message>
        <source>Record the marriage</source>
        <translation>登记结婚</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>nobody of the ledger</source>
        <translation>不在台账中</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>仍住本户</translation>
    </message>
    <message>
        <source>The marriage was recorded.</source>
        <translation>结婚已登记。</translation>
    </message>
    <message>
        <source>The marriage of %1 ends</source>
        <translation>%1 离婚</translation>
    </message>
    <message>
        <source>Record the divorce</source>
        <translation>登记离婚</translation>
    </message>
    <message>
        <source>Both stay where they are; record who moves out as a move.</source>
        <translation>双方居住不变；搬出的人另登记迁出。</translation>
    </message>
    <message>
        <source>The divorce was recorded.</source>
        <translation>离婚已登记。</translation>
    </message>
    <message>
        <source>For somebody who is not in the ledger yet, add a resident instead.</source>
        <translation>还不在台账中的人，请用“新增居民”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Record the birth</source>
        <translation>登记出生</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>The birth was recorded.</source>
        <translation>出生已登记。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>分出的人</translation>
    </message>
    <message>
        <source>Their head</source>
        <translation>新户户主</translation>
    </message>
    <message>
        <source>Head of those who stay</source>
        <translation>留下者户主</translation>
    </message>
    <message>
        <source>in the same flat</source>
        <translation>仍在本房</translation>
    </message>
    <message>
        <source>There are two households now.</source>
        <translation>已分为两户。</translation>
    </message>
    <message>
        <source>This flat then</source>
        <translation>本房此后</translation>
    </message>
    <message>
        <source>is vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>never was a household of its own</source>
        <translation>本不是单独一户（作废）</translation>
    </message>
    <message>
        <source>Save the move</source>
        <translation>登记搬迁</translation>
    </message>
    <message>
        <source>The move was saved.</source>
        <translation>搬迁已登记。</translation>
    </message>
    <message>
        <source>Somebody new moves in</source>
        <translation>新住户迁入（台账里还没有）</translation>
    </message>
    <message>
        <source>%1 (a visit every %2 days)</source>
        <translation>%1（每 %2 天走访一次）</translation>
    </message>
    <message>
        <source>New head there</source>
        <translation>原户的新户主</translation>
    </message>
    <message>
        <source>Those who are ticked form a household of their own: in this flat, in one where nobody lives, or in one that is not in the ledger yet.</source>
        <translation>勾选的人另立一户：可仍在本房，可到无人居住的房屋，也可到台账里还没有的房屋。</translation>
    </message>
    <message>
        <source>Into a flat where nobody lives, the household moves with its head. Where somebody lives, the two become one household, and each one&apos;s relation to its head is asked for.</source>
        <translation>迁入无人居住的房屋，全户连同户主一起迁移。迁入有人居住的房屋，两户并为一户，并逐人填写与该户户主的关系。</translation>
    </message>
    <message>
        <source>Record a case of theirs</source>
        <translation>替此人记一件事</translation>
    </message>
</context>
<context>
    <name>linli::ui::LedgerPage</name>
    <message>
        <source>No household fits</source>
        <translation>没有符合条件的住户</translation>
    </message>
    <message>
        <source>None in the chosen area fits all the filters.</source>
        <translation>所选区域内没有同时符合全部筛选条件的住户。</translation>
    </message>
    <message>
        <source>more than %1 fit</source>
        <translation>符合条件的超过 %1 户</translation>
    </message>
    <message>
        <source>%1 fit</source>
        <translation>符合条件 %1 户</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Households %1.xlsx</source>
        <translation>住户 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 households were exported.</source>
        <translation>已导出 %1 户。</translation>
    </message>
    <message>
        <source>The list was printed.</source>
        <translation>清单已打印。</translation>
    </message>
    <message>
        <source>Save a copy of the ledger</source>
        <translation>保存台账副本</translation>
    </message>
    <message>
        <source>%1 copy %2.linli</source>
        <translation>%1 副本 %2.linli</translation>
    </message>
    <message>
        <source>Ledger (*.linli)</source>
        <translation>台账 (*.linli)</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>There are no households here yet</source>
        <translation>这里还没有住户</translation>
    </message>
    <message>
        <source>Import the tree of areas, the leaders and the roster as your office keeps them, or add a household by hand.</source>
        <translation>可以导入现有的区域表、四长名册和花名册，也可以手工新增住户。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>空置 %1</translation>
    </message>
    <message>
        <source>▲ %1 micro-units too small</source>
        <translation>▲ %1 个微单元户数偏少</translation>
    </message>
    <message>
        <source>▲ %1 micro-units too large</source>
        <translation>▲ %1 个微单元户数偏多</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list to a spreadsheet</source>
        <translation>把清单导出为表格</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>新增住户</translation>
    </message>
    <message>
        <source>Export the residents, masked</source>
        <translation>导出居民名单（隐藏号码）</translation>
    </message>
    <message>
        <source>Export the residents with full numbers</source>
        <translation>导出居民名单（完整号码）</translation>
    </message>
    <message>
        <source>Export the residents</source>
        <translation>导出居民名单</translation>
    </message>
    <message>
        <source>Residents %1.xlsx</source>
        <translation>居民名单 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 residents were exported.</source>
        <translation>已导出 %1 位居民。</translation>
    </message>
    <message>
        <source>The file holds full ID numbers and phones of everybody in the chosen area, for whoever gets hold of it. The log keeps that you made it, and why.</source>
        <translation>文件含所选区域内所有人的完整身份证号和电话，谁拿到都能看到。日志会记下是您导出的以及理由。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>An order of the subdistrict office</source>
        <translation>街道交办</translation>
    </message>
    <message>
        <source>A check by the authorities</source>
        <translation>上级核查</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose several households in the list first, with Ctrl or Shift and a click, or Ctrl+A for all.</source>
        <translation>请先在列表中选择多户：按住 Ctrl 或 Shift 点选，或按 Ctrl+A 全选。</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) were changed.</source>
        <translation>
            <numerusform>已修改 %n 户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Copy cells in WPS or Excel, at most %1 rows, and choose here the rows that they belong to.</source>
        <translation>请先在 WPS 或 Excel 中复制单元格（最多 %1 行），再在这里选中对应的户。</translation>
    </message>
    <message>
        <source>The clipboard holds %1 rows of %2 cells; that does not fit the %3 chosen rows from the clicked column on.</source>
        <translation>剪贴板中有 %1 行、每行 %2 格，从所点的列起与选中的 %3 户对不上。</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n household(s)</source>
        <translation>
            <numerusform>粘贴到 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>全部修改</translation>
    </message>
</context>
<context>
    <name>linli::ui::LifeForm</name>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Type the beginning of the name</source>
        <translation>输入姓名开头</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查到</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Choose the household.</source>
        <translation>请选择住户。</translation>
    </message>
    <message>
        <source>Nobody of this name was found in your areas.</source>
        <translation>在您的辖区内没有找到此姓名的人。</translation>
    </message>
    <message>
        <source>Choose who goes.</source>
        <translation>请选择分出的人。</translation>
    </message>
    <message>
        <source>a flat that is not in the ledger yet</source>
        <translation>台账里还没有的房屋</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>1 or 1单元; empty where there is one only</source>
        <translation>1 或 1单元；只有一个单元可不填</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂未编入</translation>
    </message>
    <message>
        <source>What %1 is to the head there</source>
        <translation>%1 与该户户主的关系</translation>
    </message>
    <message>
        <source>Relations there</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>What each of them is to the head there; what is left empty is asked for later.</source>
        <translation>逐人填写与该户户主的关系；留空的以后再补。</translation>
    </message>
    <message>
        <source>What each of them is to %1, the head there; what is left empty is asked for later.</source>
        <translation>逐人填写与该户户主 %1 的关系；留空的以后再补。</translation>
    </message>
    <message>
        <source>Write the room&apos;s number, for example 302.</source>
        <translation>请填写房号，如 302。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ResidentForm</name>
    <message>
        <source>Correct the resident</source>
        <translation>修改居民</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>新增居民</translation>
    </message>
    <message>
        <source>Save resident</source>
        <translation>保存居民</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>1948-03-12, 1948.3 or 1948</source>
        <translation>1948-03-12、1948.3 或 1948</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>A spreadsheet lost its last digits; please enter it again.</source>
        <translation>末几位在表格中丢失了，请重新填写。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>户籍情况</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>迁入日期</translation>
    </message>
    <message>
        <source>Empty: since before our records</source>
        <translation>不填：建账前已入住</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To watch over</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Write the birth as 1948-03-12, 1948.3 or 1948.</source>
        <translation>出生日期请写成 1948-03-12、1948.3 或 1948。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters: 17 digits and a digit or X.</source>
        <translation>身份证号共 18 位：前 17 位是数字，末位是数字或 X。</translation>
    </message>
    <message>
        <source>Write 11 digits, or the area code and the number.</source>
        <translation>请填 11 位手机号，或区号加号码。</translation>
    </message>
    <message>
        <source>Type the whole number, or leave it as it was.</source>
        <translation>请输入完整号码，或保持原样不动。</translation>
    </message>
    <message>
        <source>none or not known</source>
        <translation>无或不详</translation>
    </message>
    <message>
        <source>More about the person</source>
        <translation>更多个人信息</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>兵役</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>The address of the household register, if it is another</source>
        <translation>与现住址不同时填写</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>个人备注</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照号</translation>
    </message>
    <message>
        <source>Of somebody without an ID number</source>
        <translation>没有身份证号时填写</translation>
    </message>
</context>
<context>
    <name>linli::ui::TwinNotice</name>
    <message>
        <source>Open that person</source>
        <translation>打开该人</translation>
    </message>
    <message>
        <source>It is another person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>This person moves in</source>
        <translation>就是此人，办理迁入</translation>
    </message>
    <message>
        <source>Perhaps this person is in the ledger already: %1 (%2)</source>
        <translation>可能已有此人：%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between likenesses</comment>
        <translation>、</translation>
    </message>
</context>
</TS>
