<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>calendar</name>
    <message>
        <source>The holiday arrangement for %1 is not understood: &quot;rest&quot; and &quot;work&quot; are lists of dates.</source>
        <translation>看不懂 %1 年的放假安排：“rest”和“work”应为日期列表。</translation>
    </message>
    <message>
        <source>The holiday arrangement for %1 holds &quot;%2&quot;, which is no date of that year (YYYY-MM-DD).</source>
        <translation>%1 年的放假安排中有“%2”，不是该年的日期（格式 YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>The holiday arrangement says both rest and work for %1. Correct the file.</source>
        <translation>放假安排把 %1 既列为放假又列为上班，请更正文件。</translation>
    </message>
    <message>
        <source>The holiday arrangement is no JSON file, or it is cut short.</source>
        <translation>放假安排不是 JSON 文件，或文件不完整。</translation>
    </message>
    <message>
        <source>The holiday arrangement names no year (&quot;years&quot;).</source>
        <translation>放假安排中没有年份（“years”）。</translation>
    </message>
    <message>
        <source>The holiday arrangement holds &quot;%1&quot; where a year should stand.</source>
        <translation>放假安排中应为年份的地方写着“%1”。</translation>
    </message>
    <message>
        <source>The holiday arrangement for %1 has no rest days (&quot;rest&quot;).</source>
        <translation>%1 年的放假安排中没有放假日（“rest”）。</translation>
    </message>
    <message>
        <source>The holiday arrangement is missing from the program. Install Linli again.</source>
        <translation>程序中缺少放假安排，请重新安装邻里。</translation>
    </message>
    <message>
        <source>These office hours are not understood. Write them like 09:00-12:00, 13:00-17:30, in order.</source>
        <translation>看不懂这个办公时间，请按先后写成 09:00-12:00, 13:00-17:30 这样。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>local rest day</source>
        <translation>本地休息日</translation>
    </message>
    <message>
        <source>local working day</source>
        <translation>本地上班日</translation>
    </message>
    <message>
        <source>holiday, arrangement for %1</source>
        <translation>放假（%1 年放假安排）</translation>
    </message>
    <message>
        <source>make-up working day, arrangement for %1</source>
        <translation>调休上班（%1 年放假安排）</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>%1; the arrangement for %2 is not known yet, Monday to Friday counts</source>
        <translation>%1；%2 年放假安排尚未公布，暂按周一至周五计</translation>
    </message>
    <message>
        <source>The time of receipt or the number of days is not valid.</source>
        <translation>受理时间或天数无效。</translation>
    </message>
    <message>
        <source>No deadline is found within %1 days of receipt. Check the rest days and the pauses.</source>
        <translation>受理后 %1 天内算不出期限，请检查休息日和暂停时段。</translation>
    </message>
    <message>
        <source>received on a rest day: %1</source>
        <translation>休息日受理，顺延：%1</translation>
    </message>
    <message>
        <source>day of receipt, not counted: %1</source>
        <translation>受理当日，不计：%1</translation>
    </message>
    <message>
        <source>stands for the day of receipt, not counted: %1</source>
        <translation>视为受理当日，不计：%1</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>paused since %1, still</source>
        <translation>自 %1 起暂停，尚未恢复</translation>
    </message>
</context>
</TS>
