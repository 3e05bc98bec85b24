#include "core/demo/demotale.h"

#include "core/cases/casekinds.h"
#include "core/cases/grade.h"

#include <algorithm>

namespace linli {

namespace {

struct Matter
{
    const char *kind;
    int weight;
    QStringView titles[3];
};

constexpr Matter matters[] = {
    {"consultation", 14, {u"咨询医保缴费办理", u"咨询老年优待证怎么办", u"咨询居住证续签材料"}},
    {"utilities", 14, {u"楼道水管漏水", u"家中频繁跳闸", u"六楼以上水压不足"}},
    {"living", 5, {u"独居老人想订助餐", u"屋顶渗水影响居住", u"老人买菜不便求助"}},
    {"gas", 3, {u"厨房闻到燃气味", u"燃气软管老化需更换", u"燃气表箱被杂物遮挡"}},
    {"falling_objects", 5, {u"楼上住户往下扔垃圾", u"外墙瓷砖松动", u"阳台花盆有坠落危险"}},
    {"fraud", 3, {u"老人接到冒充客服电话", u"收到刷单返利短信", u"疑似投资理财骗局"}},
    {"fire", 4, {u"楼道堆放杂物堵塞通道", u"电动车在楼道充电", u"消火栓没有水"}},
    {"noise", 10, {u"楼上深夜装修噪音", u"广场舞音量过大", u"空调外机噪音扰民"}},
    {"parking", 9, {u"消防通道被车辆占用", u"车位被锁无法停车", u"单元门口乱停车"}},
    {"property", 8, {u"路灯坏了没有人修", u"电梯经常停运", u"门禁损坏无人处理"}},
    {"dispute", 8, {u"邻居因漏水争执", u"楼道晾晒引起纠纷", u"养犬扰民引起争吵"}},
    {"environment", 10, {u"垃圾桶满溢未清运", u"化粪池堵塞外溢", u"绿化带杂草丛生"}},
    {"illegal_building", 3, {u"顶楼搭建雨棚", u"一楼围院占用公地", u"楼道加装铁门"}},
    {"renovation", 2, {u"老旧小区加装电梯意见征集", u"外墙改造施工安排", u"下水管网改造"}},
    {"other", 2, {u"想参加社区志愿服务", u"捡到钥匙一串", u"建议增设健身器材"}},
};

template <class Container>
auto anyOf(DemoRandom &random, const Container &words)
{
    return words[random.below(int(std::size(words)))];
}

const Matter &someMatter(DemoRandom &random)
{
    int sum = 0;
    for (const Matter &matter : matters)
        sum += matter.weight;
    int left = random.below(sum);
    for (const Matter &matter : matters) {
        if (left < matter.weight)
            return matter;
        left -= matter.weight;
    }
    return matters[0];
}

} // namespace

void DemoTales::Plot::add(CaseStep step, const QString &note, PersonId person)
{
    CaseEvent event;
    event.step = step;
    event.note = note;
    event.person = person;
    steps.append(event);
}

CaseEvent DemoTales::receive(DemoTale &tale, const DemoHome &home)
{
    const Matter &matter = someMatter(m_random);
    CaseFile &file = tale.file;
    file.kind = QString::fromLatin1(matter.kind);
    file.title = anyOf(m_random, matter.titles).toString();
    file.area = home.unit;
    file.household = home.household;
    file.reporter = home.reporter;
    constexpr CaseSource sources[] = {CaseSource::Visit, CaseSource::Qr, CaseSource::Phone,
        CaseSource::WalkIn, CaseSource::Patrol, CaseSource::Hotline, CaseSource::Own};
    file.source = sources[m_random.weighted({18, 14, 16, 9, 8, 22, 13})];
    m_urgent = file.kind == u"gas" || file.kind == u"fire";

    CaseEvent received;
    received.step = CaseStep::Received;
    received.at = file.received;
    const CaseKind proposal = proposalFor(file.kind);
    received.grade = proposal.grade;
    received.scale = proposal.scale;
    const bool atOffice = file.source == CaseSource::Hotline || file.source == CaseSource::WalkIn;
    received.rung = atOffice ? Rung::Community : Rung::Unit;
    return received;
}

/// Takes it up where it is and hands it up the ladder of R14 until it has come to `to`.
void DemoTales::climb(Plot &plot, Rung from, const DemoHome &home, Rung to, bool urgent)
{
    const auto ownerAt = [&home](Rung rung) {
        return rung == Rung::Unit ? home.unitLeader : rung == Rung::Sector ? home.sectorLeader : PersonId();
    };
    plot.add(CaseStep::Accept, {}, ownerAt(from));
    Rung rung = from;
    while (rung < to) {
        const bool skips = urgent && rung == Rung::Unit && to > Rung::Sector;
        const Rung next = rung == Rung::Unit && !skips ? Rung::Sector : Rung::Community;
        plot.add(CaseStep::Escalate,
            skips ? QStringLiteral("紧急险情，直接上报社区") : QStringLiteral("需要上一级协调"));
        plot.steps.last().rung = next;
        if (m_random.percent(8)) { // Sent back once, then handed up again with what was missing.
            plot.add(CaseStep::Return, QStringLiteral("请补充现场照片和住户意见"));
            plot.add(CaseStep::Escalate, QStringLiteral("材料已补齐"));
            plot.steps.last().rung = next;
        }
        plot.add(CaseStep::Accept, {}, ownerAt(next));
        rung = next;
    }
}

void DemoTales::tellResident(Plot &plot)
{
    constexpr QStringView ways[] = {u"phone", u"visit", u"phone", u"message"};
    plot.add(CaseStep::Feedback, QStringLiteral("已将处理结果告知本人"));
    plot.steps.last().toldHow = anyOf(m_random, ways).toString();
    constexpr Satisfaction answers[] = {
        Satisfaction::Satisfied, Satisfaction::Mostly, Satisfaction::Not, Satisfaction::NoAnswer};
    plot.steps.last().satisfaction = answers[m_random.weighted({66, 20, 5, 9})];
}

void DemoTales::finish(Plot &plot, Outcome outcome)
{
    plot.add(CaseStep::Close);
    plot.steps.last().outcome = outcome;
    if (outcome != Outcome::Solved || !m_random.percent(1.5))
        return;
    plot.add(CaseStep::Reopen, QStringLiteral("居民反映问题又出现"));
    plot.add(CaseStep::Solve, QStringLiteral("再次上门处理"));
    tellResident(plot);
    plot.add(CaseStep::Close);
    plot.steps.last().outcome = Outcome::Solved;
}

void DemoTales::planHotline(Plot &plot)
{
    const bool solved = m_random.percent(92);
    if (solved)
        plot.add(CaseStep::Solve);
    plot.stop = 0;
    tellResident(plot);
    plot.steps.last().toldHow = QStringLiteral("hotline");
    plot.steps.last().note.clear();
    plot.add(CaseStep::Close);
    plot.steps.last().outcome = solved ? Outcome::Solved : Outcome::Unsolved;
    for (CaseEvent &event : plot.steps)
        event.actor = hotlineActor();
}

void DemoTales::planConsultation(Plot &plot, const DemoHome &home)
{
    plot.add(CaseStep::Accept, {}, home.unitLeader);
    plot.add(CaseStep::Answer, QStringLiteral("已查明办理条件和所需材料"));
    plot.stop = plot.steps.size();
    tellResident(plot);
    finish(plot, Outcome::Answered);
}

void DemoTales::planOrdinary(Plot &plot, Rung from, const DemoHome &home)
{
    const Rung to = from == Rung::Community || m_random.percent(72) ? from
        : m_random.percent(65)                                      ? Rung::Sector
                                                                    : Rung::Community;
    climb(plot, from, home, to, false);
    if (m_random.percent(7)) {
        plot.add(CaseStep::Pause, QStringLiteral("等待居民在家"));
        plot.add(CaseStep::Resume);
    }
    if (m_random.percent(12))
        plot.add(CaseStep::Note, QStringLiteral("已到现场查看"));
    plot.stop = plot.steps.size();
    plot.add(CaseStep::Solve, QStringLiteral("已处理完毕"));
    tellResident(plot);
    finish(plot, Outcome::Solved);
}

void DemoTales::planKey(Plot &plot, Rung from, const DemoHome &home, bool urgent)
{
    constexpr QStringView places[] = {u"社区会议室", u"小区凉亭", u"居民活动室", u"老年活动中心"};
    climb(plot, from, home, Rung::Community, urgent);
    plot.stop = plot.steps.size();
    plot.add(CaseStep::Organise);
    plot.steps.last().meetingPlace = anyOf(m_random, places).toString();
    plot.add(CaseStep::Solve, QStringLiteral("按协商结果办理完毕"));
    tellResident(plot);
    finish(plot, Outcome::Solved);
}

/// Ends without a solution: withdrawn, not ours, or nothing can be done.
void DemoTales::planOutcome(Plot &plot)
{
    constexpr Outcome outcomes[] = {Outcome::NotOurs, Outcome::Cannot, Outcome::Withdrawn};
    tellResident(plot);
    plot.stop = plot.steps.size();
    finish(plot, outcomes[m_random.weighted({45, 25, 30})]);
}

DemoTales::Plot DemoTales::plotFor(const CaseEvent &received, const DemoHome &home, CaseSource source)
{
    Plot plot;
    if (source == CaseSource::Hotline) {
        planHotline(plot);
        return plot;
    }
    const Rung from = received.rung.value_or(Rung::Unit);
    if (m_random.percent(1)) {
        plot.add(CaseStep::Void, QStringLiteral("重复登记"));
        plot.stop = 0;
        return plot;
    }
    if (m_random.percent(4))
        planOutcome(plot);
    else if (received.grade == Grade::Consultation)
        planConsultation(plot, home);
    else if (received.grade == Grade::Ordinary)
        planOrdinary(plot, from, home);
    else
        planKey(plot, from, home, m_urgent);
    return plot;
}

QDateTime DemoTales::later(const QDateTime &from, qint64 minutes) const
{
    QDate day = from.date();
    QTime time = from.time();
    qint64 left = minutes * 60;
    while (true) {
        if (m_calendar.isWorkingDay(day)) {
            for (const OfficeSpan &span : m_calendar.hours().spans()) {
                const QTime begin = std::max(time, span.from);
                if (begin >= span.until)
                    continue;
                if (const qint64 open = begin.secsTo(span.until); left >= open)
                    left -= open;
                else
                    return wallTime(day, begin.addSecs(int(left)));
            }
        }
        day = day.addDays(1);
        time = QTime(0, 0);
    }
}

void DemoTales::giveTimes(DemoTale &tale, Plot &plot, const CaseEvent &received, const QString &clerk)
{
    const QDateTime start = received.at;
    const auto deadline = m_calendar.due(start, defaultWorkingDays(received.grade.value_or(Grade::Ordinary)));
    const QDateTime due = deadline.ok() && deadline->at ? *deadline->at : start.addDays(3);
    const qint64 allowed = std::max<qint64>(60, m_calendar.workingTime(start, due).count());
    // Nine in ten in time; of what is fresh, one in ten is left lying.
    const qint64 taken =
        m_random.percent(90) ? allowed * m_random.between(8, 92) / 100 : allowed + m_random.between(60, 1800);
    const bool fresh = start.daysTo(m_now) < 40;
    const qsizetype lying = m_random.percent(fresh ? 10 : 0.6) ? m_random.below(int(plot.stop) + 1) : -1;
    QDateTime last = start;
    for (qsizetype i = 0; i < plot.steps.size() && i != lying; ++i) {
        CaseEvent event = plot.steps[i];
        const bool byHotline = event.actor == hotlineActor();
        if (i <= plot.stop)
            event.at = later(start, taken * (i + 1) / (plot.stop + 1));
        else
            event.at = byHotline ? last : later(last, m_random.between(5, 240));
        if (event.at > m_now)
            return;
        if (event.step == CaseStep::Organise)
            event.meetingDate = event.at.date().addDays(m_random.between(1, 5));
        if (event.actor.isEmpty())
            event.actor = clerk;
        last = event.at;
        tale.events.append(event);
    }
}

DemoTale DemoTales::tell(const DemoCommunity &community, const QDateTime &received)
{
    DemoTale tale;
    const DemoHome &home = m_random.pick(community.homes);
    tale.file.received = received;
    CaseEvent first = receive(tale, home);
    const bool hotline = tale.file.source == CaseSource::Hotline;
    first.actor = hotline ? hotlineActor() : community.clerk;
    tale.events.append(first);
    Plot plot = plotFor(first, home, tale.file.source);
    giveTimes(tale, plot, first, community.clerk);
    for (qsizetype i = 0; i < tale.events.size(); ++i) {
        tale.events[i].ordinal = int(i) + 1;
        tale.events[i].calendarVersion = m_calendar.version();
    }
    tale.file.events = int(tale.events.size());
    return tale;
}

} // namespace linli
