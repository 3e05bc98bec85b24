<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>The grade is not known. It is consultation, ordinary or key.</source>
        <translation>没有这个级别。级别为 consultation（咨询）、ordinary（一般）或 key（重点）。</translation>
    </message>
    <message>
        <source>The time of receipt is not understood. Write it like 2026-09-30 17:31.</source>
        <translation>看不懂受理时间，请写成 2026-09-30 17:31 这样。</translation>
    </message>
    <message>
        <source>Note: the holiday arrangement of a year on the way is not known yet; Monday to Friday was counted. `linli calendar explain` shows the days.</source>
        <translation>注意：所涉年份的放假安排尚未公布，暂按周一至周五计。用 `linli calendar explain` 可逐日查看。</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Time of receipt, YYYY-MM-DD HH:MM, in one word or two</source>
        <translation>受理时间，YYYY-MM-DD HH:MM，可作一个或两个参数</translation>
    </message>
    <message>
        <source>Deadlines in working days</source>
        <translation>按工作日计算期限</translation>
    </message>
    <message>
        <source>When a case of this grade is due</source>
        <translation>该级别的事项何时到期</translation>
    </message>
    <message>
        <source>consultation, ordinary or key; or - to read lines GRADE&lt;TAB&gt;RECEIVED from standard input</source>
        <translation>consultation（咨询）、ordinary（一般）或 key（重点）；写 - 则从标准输入逐行读取 GRADE&lt;TAB&gt;RECEIVED</translation>
    </message>
    <message>
        <source>Why it is due then, day by day</source>
        <translation>逐日说明期限怎么算出来的</translation>
    </message>
    <message>
        <source>consultation, ordinary or key</source>
        <translation>consultation（咨询）、ordinary（一般）或 key（重点）</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>There is no such verb. `linli help` lists them all.</source>
        <translation>没有这个命令。用 `linli help` 查看全部命令。</translation>
    </message>
    <message>
        <source>linli [OPTIONS] VERB …: the ledger of a community office. `linli help VERB` tells more.</source>
        <translation>linli [选项] 命令 …：社区台账。用 `linli help 命令` 查看详细说明。</translation>
    </message>
    <message>
        <source>Explain a verb, with an example</source>
        <translation>说明一个命令并举例</translation>
    </message>
    <message>
        <source>The verb, e.g. calendar due; none: all of them</source>
        <translation>命令，如 calendar due；不写则列出全部</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示本说明</translation>
    </message>
    <message>
        <source>The ledger: a file, or postgresql://…; otherwise LINLI_LEDGER</source>
        <translation>台账：文件或 postgresql://…；不写则取环境变量 LINLI_LEDGER</translation>
    </message>
    <message>
        <source>LEDGER</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Print data as JSON</source>
        <translation>以 JSON 输出数据</translation>
    </message>
    <message>
        <source>Language of the texts: zh (default) or en; otherwise LINLI_LANG</source>
        <translation>文字语言：zh（默认）或 en；不写则取环境变量 LINLI_LANG</translation>
    </message>
    <message>
        <source>There is an option or a word too many, or a verb that does not exist.</source>
        <translation>多写了选项或参数，或没有这个命令。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>A value is missing or too many: %1</source>
        <translation>值缺少或多余：%1</translation>
    </message>
    <message>
        <source>The value of %1 is not understood.</source>
        <translation>看不懂 %1 的值。</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>看不懂这条命令。</translation>
    </message>
    <message>
        <source>The ledger of a community office</source>
        <translation>社区台账</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>`linli help` shows the verbs, `linli help VERB` an example of each.</source>
        <translation>用 `linli help` 查看全部命令，`linli help 命令` 查看示例。</translation>
    </message>
    <message>
        <source>No verb is named, or there is none of that name.</source>
        <translation>没有写命令，或没有这个命令。</translation>
    </message>
</context>
</TS>
