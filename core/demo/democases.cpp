#include "core/demo/democases.h"

#include "core/cases/casestore.h"
#include "core/office/officecalendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace linli {

namespace {

constexpr double casesPerResidentAndMonth = 0.03;
constexpr qsizetype casesPerChange = 4000;

} // namespace

Result<void> DemoCases::prepare()
{
    LINLI_ASSIGN(WorkCalendar calendar, calendarOf(m_ledger));
    m_tales = std::make_unique<DemoTales>(m_random, std::move(calendar), m_ledger.clock().now());
    return success();
}

QDateTime DemoCases::someReceipt(QDate from)
{
    const QDateTime now = m_ledger.clock().now();
    const int days = int(from.daysTo(now.date()));
    for (int attempt = 0; attempt < 8; ++attempt) {
        const int hour = m_random.percent(86) ? m_random.between(8, 17) : m_random.between(6, 22);
        const QDateTime received =
            wallTime(from.addDays(m_random.below(days + 1)), QTime(hour, m_random.below(60)));
        if (received <= now)
            return received;
    }
    return wallTime(from, QTime(9, 0));
}

Result<void> DemoCases::write(Change &change, const DemoCommunity &community, const QDateTime &received)
{
    DemoTale tale = m_tales->tell(community, received);
    const QString month = received.toString(QStringLiteral("yyyyMM"));
    const int number = ++m_numbers[community.code + month];
    tale.file.number = community.code + u'-' + month + u'-' + QString::number(number).rightJustified(3, u'0');
    if (tale.file.source == CaseSource::Hotline)
        tale.file.externalNumber =
            QStringLiteral("CS") + month + QString::number(++m_tickets[month]).rightJustified(6, u'0');
    // The log is whole already, so the file carries its length from the first.
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("case_file"), fieldsOf(tale.file)));
    for (const CaseEvent &event : std::as_const(tale.events)) {
        const auto written = change.insert(QStringLiteral("case_event"), fieldsOf(event, CaseId(id)));
        if (!written.ok())
            return written.error();
    }
    return success();
}

Result<int> DemoCases::addCases(const DemoCommunity &community, int residents, int months)
{
    if (months <= 0 || community.homes.isEmpty())
        return 0;
    const int count = std::max(1, int(residents * months * casesPerResidentAndMonth));
    const QDate from = m_ledger.clock().today().addMonths(-months);
    QList<QDateTime> receipts;
    receipts.reserve(count);
    for (int i = 0; i < count; ++i)
        receipts.append(someReceipt(from));
    std::sort(receipts.begin(), receipts.end());
    for (qsizetype begin = 0; begin < receipts.size(); begin += casesPerChange) {
        const qsizetype end = std::min(receipts.size(), begin + casesPerChange);
        LINLI_ASSIGN(Change change, Change::begin(m_ledger, Action::Edit, Kind::Imports));
        for (qsizetype i = begin; i < end; ++i)
            LINLI_TRY(write(change, community, receipts[i]));
        LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Made up cases for the demo")}));
    }
    return count;
}

} // namespace linli
