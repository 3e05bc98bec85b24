<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>households</name>
    <message>
        <source>A household needs a building and a room number.</source>
        <translation>住户要有楼栋和房号。</translation>
    </message>
    <message>
        <source>There is a household at this address already. Open it instead.</source>
        <translation>这个地址已有住户，请直接打开它。</translation>
    </message>
    <message>
        <source>Somebody lives there, so the flat is not vacant. Move them out first.</source>
        <translation>这里还有人住，不能记为空置。请先登记迁出。</translation>
    </message>
    <message>
        <source>Say why the household was entered by mistake.</source>
        <translation>请写明为什么是误登。</translation>
    </message>
    <message>
        <source>This household does not exist any more.</source>
        <translation>这一户已不存在。</translation>
    </message>
    <message>
        <source>Somebody lives there. Move them out or into the right household first.</source>
        <translation>这里还有人住，请先登记迁出或移到正确的住户。</translation>
    </message>
    <message>
        <source>A household belongs to a micro-unit; choose one.</source>
        <translation>住户要编入一个微单元，请选择。</translation>
    </message>
    <message>
        <source>The day of the move lies before the household came into its present micro-unit.</source>
        <translation>调整日期早于这一户编入现微单元的日期。</translation>
    </message>
    <message>
        <source>very old</source>
        <translation>高龄</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>独居</translation>
    </message>
    <message>
        <source>empty nest</source>
        <translation>空巢</translation>
    </message>
    <message>
        <source>unable to care for oneself</source>
        <translation>失能</translation>
    </message>
    <message>
        <source>dementia</source>
        <translation>失智</translation>
    </message>
    <message>
        <source>handicapped</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>chronic illness</source>
        <translation>慢性病</translation>
    </message>
    <message>
        <source>serious illness</source>
        <translation>重病</translation>
    </message>
    <message>
        <source>minimum income</source>
        <translation>低保</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>孕产妇</translation>
    </message>
    <message>
        <source>left-behind child</source>
        <translation>留守儿童</translation>
    </message>
    <message>
        <source>veteran in need</source>
        <translation>困难退役军人</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>own flat</source>
        <translation>自有住房</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租住</translation>
    </message>
    <message>
        <source>employer&apos;s flat</source>
        <translation>单位住房</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>registered here</source>
        <translation>户籍在此</translation>
    </message>
    <message>
        <source>registered elsewhere</source>
        <translation>人户分离</translation>
    </message>
    <message>
        <source>floating population</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>户籍情况</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>住房性质</translation>
    </message>
    <message>
        <source>care flag</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between sentence and details</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>This household has a head already. Change that person&apos;s relation first.</source>
        <translation>这一户已有户主，请先修改原户主的关系。</translation>
    </message>
    <message>
        <source>This person lives in another household. Move them out there first.</source>
        <translation>此人登记在另一户，请先在那一户登记迁出。</translation>
    </message>
    <message>
        <source>This person does not live here any more.</source>
        <translation>此人已不住在这里。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters: 17 digits and a digit or X.</source>
        <translation>身份证号共 18 位：前 17 位是数字，末位是数字或 X。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The birth date can&apos;t be read. Write it as 1948-03-12, 1948-03 or 1948.</source>
        <translation>看不懂出生日期，请写成 1948-03-12、1948-03 或 1948。</translation>
    </message>
    <message>
        <source>The phone number can&apos;t be right. Write 11 digits, or the area code and the number.</source>
        <translation>电话号码不对，请填 11 位手机号，或区号加号码。</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Holds full ID numbers and phones. For: %1. Delete it when it has done its work.</source>
        <translation>本表含完整身份证号和电话。用途：%1。用完请删除。</translation>
    </message>
    <message>
        <source>ID numbers and phones are masked.</source>
        <translation>身份证号和电话已作隐藏处理。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>To watch over</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>Say why the list must hold full numbers.</source>
        <translation>请说明名单为何须含完整号码。</translation>
    </message>
    <message>
        <source>wages</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>退休金</translation>
    </message>
    <message>
        <source>own business</source>
        <translation>个体经营</translation>
    </message>
    <message>
        <source>supported by the family</source>
        <translation>家人供养</translation>
    </message>
    <message>
        <source>minimum income allowance</source>
        <translation>低保金</translation>
    </message>
    <message>
        <source>several sources</source>
        <translation>多种来源</translation>
    </message>
    <message>
        <source>no income</source>
        <translation>无收入</translation>
    </message>
    <message>
        <source>hose in order</source>
        <comment>gas</comment>
        <translation>软管完好</translation>
    </message>
    <message>
        <source>hose over its time</source>
        <comment>gas</comment>
        <translation>软管超期</translation>
    </message>
    <message>
        <source>without a safety valve</source>
        <comment>gas</comment>
        <translation>无安全阀</translation>
    </message>
    <message>
        <source>no gas</source>
        <comment>gas</comment>
        <translation>未通气</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>wiring</comment>
        <translation>完好</translation>
    </message>
    <message>
        <source>old wiring</source>
        <comment>wiring</comment>
        <translation>线路老化</translation>
    </message>
    <message>
        <source>overloaded</source>
        <comment>wiring</comment>
        <translation>超负荷</translation>
    </message>
    <message>
        <source>vehicles charged in the flat</source>
        <comment>wiring</comment>
        <translation>入户充电</translation>
    </message>
    <message>
        <source>Say what was confirmed: who lives there, or how they live.</source>
        <translation>请说明确认了什么：谁住在这里，还是家庭情况。</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>离异</translation>
    </message>
    <message>
        <source>household split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>households merged</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>another change</source>
        <translation>其他变化</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>label, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Choose a micro-unit.</source>
        <translation>请选择微单元。</translation>
    </message>
    <message>
        <source>the micro-unit lies in another building</source>
        <translation>该微单元在另一栋楼</translation>
    </message>
    <message>
        <source>People confirmed</source>
        <translation>人员确认</translation>
    </message>
    <message>
        <source>Circumstances reviewed</source>
        <translation>情况复核</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>the flat is vacant</source>
        <translation>空置户</translation>
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
        <source>Say what is to be changed.</source>
        <translation>请说明要改什么。</translation>
    </message>
    <message>
        <source>moved to another household</source>
        <translation>迁往另一户</translation>
    </message>
    <message>
        <source>merged with another household</source>
        <translation>并入另一户</translation>
    </message>
    <message>
        <source>Choose two different households.</source>
        <translation>请选择两个不同的户。</translation>
    </message>
    <message>
        <source>Nobody lives in the household that would be merged.</source>
        <translation>要并出的户无人居住。</translation>
    </message>
    <message>
        <source>No grown-up lives in this household. Record the parents first.</source>
        <translation>这一户没有成年人，请先登记父母。</translation>
    </message>
    <message>
        <source>Write the day of birth.</source>
        <translation>请填写出生日期。</translation>
    </message>
    <message>
        <source>Say what the person is watched over for.</source>
        <translation>请说明因何关注。</translation>
    </message>
    <message>
        <source>The day can&apos;t be read. Write it as 2026-09-21, 2026-09 or 2026.</source>
        <translation>日期无法识别，请写成 2026-09-21、2026-09 或 2026。</translation>
    </message>
    <message>
        <source>A mark can&apos;t end before it begins.</source>
        <translation>标记的结束不能早于开始。</translation>
    </message>
    <message>
        <source>This person has this mark already.</source>
        <translation>此人已有这项标记。</translation>
    </message>
    <message>
        <source>This person has no such mark now.</source>
        <translation>此人目前没有这项标记。</translation>
    </message>
    <message>
        <source>This person leads a micro-unit or another area, and your role may not end that. Ask the community to record it.</source>
        <translation>此人在任微单元长或其他负责人，您的角色不能终止任职，请由社区登记。</translation>
    </message>
    <message>
        <source>There is no such change any more.</source>
        <translation>这项变化已不存在。</translation>
    </message>
    <message>
        <source>This change was confirmed already.</source>
        <translation>这项变化已确认过。</translation>
    </message>
    <message>
        <source>This person lives there already.</source>
        <translation>此人已住在这一户。</translation>
    </message>
    <message>
        <source>This person is recorded as married. Record the divorce, or correct it, first.</source>
        <translation>此人登记为已婚。请先登记离婚或更正婚姻状况。</translation>
    </message>
    <message>
        <source>At that day this person was under the age of marriage (22 for men, 20 for women).</source>
        <translation>当日未满法定婚龄（男22岁，女20岁）。</translation>
    </message>
    <message>
        <source>Choose two different persons.</source>
        <translation>请选择两个不同的人。</translation>
    </message>
    <message>
        <source>moved to the spouse</source>
        <translation>迁往配偶处</translation>
    </message>
    <message>
        <source>This person is recorded as divorced already.</source>
        <translation>此人已登记为离异。</translation>
    </message>
    <message>
        <source>This person lived in another household at that time. Check the days of both.</source>
        <translation>此人当时住在另一户，请核对两处的日期。</translation>
    </message>
    <message>
        <source>The day must lie between the beginning and today. Check both days.</source>
        <translation>日期应在开始之日到今天之间，请核对。</translation>
    </message>
    <message>
        <source>This person is not in the ledger any more.</source>
        <translation>此人已不在台账中。</translation>
    </message>
    <message>
        <source>This person is recorded as having died. Correct that first if it is wrong.</source>
        <translation>此人登记为已去世；如有误请先更正。</translation>
    </message>
    <message>
        <source>The new head must be a grown-up who stays in the household.</source>
        <translation>新户主应是留在本户的成年人。</translation>
    </message>
    <message>
        <source>The head leaves and others stay. Say who becomes the head.</source>
        <translation>户主离开而其他人留下，请指定新户主。</translation>
    </message>
    <message>
        <source>Choose who goes, out of those who live there now.</source>
        <translation>请从现住成员中选择分出去的人。</translation>
    </message>
    <message>
        <source>Somebody has to stay. When everybody goes, move the whole household instead.</source>
        <translation>至少要有人留下；全部搬走请用整户搬迁。</translation>
    </message>
    <message>
        <source>Say who of those who go is the head.</source>
        <translation>请指定分出去的人中谁是户主。</translation>
    </message>
    <message>
        <source>A child under 14 can&apos;t be the head.</source>
        <translation>未满14岁的孩子不能作户主。</translation>
    </message>
    <message>
        <source>Somebody lives there already. Let them move in there one by one instead.</source>
        <translation>那一户已有人居住，请改为逐人迁入。</translation>
    </message>
    <message>
        <source>is 80 or older</source>
        <translation>年满80岁</translation>
    </message>
    <message>
        <source>is 60 or older and lives alone</source>
        <translation>年满60岁且独自居住</translation>
    </message>
    <message>
        <source>is under 14, and neither parent lives there</source>
        <translation>未满14岁且父母都不在本户</translation>
    </message>
    <message>
        <source>does not live alone any more</source>
        <translation>已不再独自居住</translation>
    </message>
    <message>
        <source>is 14 by now, or a parent lives there</source>
        <translation>已满14岁，或父母已在本户</translation>
    </message>
    <message>
        <source>Say from which day on the micro-unit is another one.</source>
        <translation>请写明从哪天起改属微单元。</translation>
    </message>
    <message>
        <source>The office does not use this kind any more.</source>
        <translation>本单位已停用这一类别。</translation>
    </message>
    <message>
        <source>Write the name in at most %1 characters, without commas.</source>
        <translation>请写名称，最多 %1 个字，不含逗号、顿号。</translation>
    </message>
    <message>
        <source>There is a retired kind of this name: “%1”. Take it up again instead.</source>
        <translation>已有停用的同名类别“%1”，请恢复使用它。</translation>
    </message>
    <message>
        <source>There is such a kind already: “%1”.</source>
        <translation>已有这一类别：“%1”。</translation>
    </message>
    <message>
        <source>There is no such kind of people to watch over.</source>
        <translation>没有这一重点关注人群类别。</translation>
    </message>
    <message>
        <source>A visit at least every 1 to 366 days, or 0 for no rule of its own.</source>
        <translation>走访间隔为 1 至 366 天；0 表示没有单独的规定。</translation>
    </message>
    <message>
        <source>“%1” is proposed from the data by rule; it can be renamed, not retired.</source>
        <translation>“%1”由程序按数据提出建议，可以改名，不能停用。</translation>
    </message>
    <message>
        <source>entered for the first time</source>
        <translation>首次登记</translation>
    </message>
    <message>
        <source>who lives there is not all known</source>
        <translation>人口不全清</translation>
    </message>
    <message>
        <source>housing or livelihood not known</source>
        <translation>住房或生活来源不清</translation>
    </message>
    <message>
        <source>a change waits to be confirmed</source>
        <translation>有变化待确认</translation>
    </message>
    <message>
        <source>lived in</source>
        <translation>有人居住</translation>
    </message>
    <message>
        <source>housing: %1</source>
        <translation>住房性质：%1</translation>
    </message>
    <message>
        <source>livelihood: %1</source>
        <translation>生活来源：%1</translation>
    </message>
    <message>
        <source>not confirmed for %1 months</source>
        <translation>%1 个月未核实</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 to %2 people</source>
        <translation>%1–%2 人</translation>
    </message>
    <message>
        <source>%1 people or more</source>
        <translation>%1 人及以上</translation>
    </message>
    <message>
        <source>at most %1 people</source>
        <translation>不超过 %1 人</translation>
    </message>
    <message>
        <source>somebody to watch over</source>
        <translation>有重点关注人员</translation>
    </message>
    <message>
        <source>a resident aged %1</source>
        <translation>有 %1 岁居民</translation>
    </message>
    <message>
        <source>a resident aged %1 to %2</source>
        <translation>有 %1–%2 岁居民</translation>
    </message>
    <message>
        <source>a resident aged %1 or more</source>
        <translation>有 %1 岁及以上居民</translation>
    </message>
    <message>
        <source>a resident aged %1 at most</source>
        <translation>有 %1 岁及以下居民</translation>
    </message>
    <message>
        <source>living alone, %1 or older</source>
        <translation>独居，%1 岁及以上</translation>
    </message>
    <message>
        <source>the column “%1” cannot be changed here</source>
        <translation>“%1”这一列不能在这里修改</translation>
    </message>
    <message>
        <source>“%1” is not allowed in “%2”; allowed are: %3</source>
        <translation>“%2”栏不能填“%1”，可填：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Added a household</source>
        <translation>新增了一户</translation>
    </message>
    <message>
        <source>Corrected a household</source>
        <translation>修改了一户</translation>
    </message>
    <message>
        <source>Voided a household that was entered by mistake</source>
        <translation>作废了误登的一户</translation>
    </message>
    <message>
        <source>Moved a household to another micro-unit</source>
        <translation>把一户调整到其他微单元</translation>
    </message>
    <message>
        <source>Added a resident</source>
        <translation>新增了一位居民</translation>
    </message>
    <message>
        <source>Corrected a resident</source>
        <translation>修改了一位居民</translation>
    </message>
    <message>
        <source>A resident left the household</source>
        <translation>登记了一位居民迁出</translation>
    </message>
    <message>
        <source>Exported residents with full ID numbers and phones: %1</source>
        <translation>导出了含完整身份证号和电话的居民名单：%1</translation>
    </message>
    <message>
        <source>Exported a list of residents, masked</source>
        <translation>导出了居民名单（隐藏号码）</translation>
    </message>
    <message>
        <source>Confirmed people and circumstances of a household</source>
        <translation>确认了一户的人员和情况</translation>
    </message>
    <message>
        <source>Confirmed who lives in a household</source>
        <translation>确认了一户的居住人员</translation>
    </message>
    <message>
        <source>Reviewed the circumstances of a household</source>
        <translation>复核了一户的家庭情况</translation>
    </message>
    <message>
        <source>A whole household moved</source>
        <translation>整户搬迁</translation>
    </message>
    <message>
        <source>Merged two households</source>
        <translation>合并了两户</translation>
    </message>
    <message>
        <source>A child was born into the household</source>
        <translation>本户添丁</translation>
    </message>
    <message>
        <source>Looked at the emergency contact of household %1: %2</source>
        <translation>查看了住户 %1 的紧急联系人电话：%2</translation>
    </message>
    <message>
        <source>Corrected a mark of somebody to watch over</source>
        <translation>更正了重点关注标记</translation>
    </message>
    <message>
        <source>Marked somebody to watch over</source>
        <translation>标记了重点关注人员</translation>
    </message>
    <message>
        <source>Ended a mark of somebody to watch over</source>
        <translation>结束了重点关注标记</translation>
    </message>
    <message>
        <source>A resident died</source>
        <translation>登记居民去世</translation>
    </message>
    <message>
        <source>Confirmed a change in a household</source>
        <translation>确认了一户的变化</translation>
    </message>
    <message>
        <source>A resident moved in</source>
        <translation>居民迁入</translation>
    </message>
    <message>
        <source>A marriage</source>
        <translation>登记结婚</translation>
    </message>
    <message>
        <source>A divorce</source>
        <translation>登记离婚</translation>
    </message>
    <message>
        <source>Split a household</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Accepted proposals of people to watch over</source>
        <translation>采纳了重点关注建议</translation>
    </message>
    <message>
        <source>Refused proposals of people to watch over</source>
        <translation>未采纳重点关注建议</translation>
    </message>
    <message>
        <source>Changed %1 households at once</source>
        <translation>批量修改了 %1 户</translation>
    </message>
    <message>
        <source>Added a kind of people to watch over</source>
        <translation>增加了重点关注人群类别</translation>
    </message>
    <message>
        <source>Changed a kind of people to watch over</source>
        <translation>更改了重点关注人群类别</translation>
    </message>
    <message>
        <source>Retired a kind of people to watch over</source>
        <translation>停用了重点关注人群类别</translation>
    </message>
    <message>
        <source>Took up a kind of people to watch over again</source>
        <translation>恢复使用重点关注人群类别</translation>
    </message>
    <message>
        <source>Put the kinds of people to watch over in another order</source>
        <translation>调整了重点关注人群类别的顺序</translation>
    </message>
    <message>
        <source>Confirmed %1 changes in households</source>
        <translation>确认了 %1 项住户变化</translation>
    </message>
</context>
</TS>
