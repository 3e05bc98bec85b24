// The cases page's chips and filters: what they say, that they stay, and how many cases fit.
#include "ui/cases/casespage.h"

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "core/cases/casekinds.h"
#include "ui/cases/caseboard.h"
#include "ui/models/casemodel.h"
#include "ui/models/deskreader.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>

namespace linli::ui {

namespace {

const QStringList chipIds{QStringLiteral("mine"), QStringLiteral("today"), QStringLiteral("overdue"),
    QStringLiteral("open"), QStringLiteral("owed"), QStringLiteral("closed")};

QString settingOf(const char *filter)
{
    return QStringLiteral("cases/filter/") + QLatin1String(filter);
}

} // namespace

void CasesPage::fillFilters()
{
    const QStringList labels{
        tr("My turn"), tr("Due today"), tr("Overdue"), tr("All open"), tr("Answer owed"), tr("Closed")};
    for (qsizetype i = 0; i < chipIds.size(); ++i)
        m_chips->addChip(chipIds[i], labels[i]);
    m_layout->addItem(tr("List"), QStringLiteral("list"));
    m_layout->addItem(tr("Board by rung"), QStringLiteral("rung"));
    m_layout->addItem(tr("Board by state"), QStringLiteral("state"));
    m_layout->setAccessibleName(tr("List or board"));
    m_me->addItem(tr("I am: myself"), QStringLiteral("me"));
    m_me->addItem(tr("I am: the community's desk"), QStringLiteral("community"));
    m_me->addItem(tr("I am: the subdistrict's desk"), QStringLiteral("subdistrict"));
    if (const auto leaders = leadersInOffice(m_services.desk.db()); leaders.ok()) {
        for (const LeaderRow &leader : *leaders)
            m_me->addItem(
                tr("I am: %1 (%2)").arg(leader.person.name, leader.areaName), leader.person.id.toText());
    }
    m_me->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_me->setMinimumContentsLength(12);
    m_area->addItem(tr("Area: all"), QStringLiteral("0"));
    if (const auto tree = AreaTree::loadInScope(m_services.desk.db()); tree.ok()) {
        for (const Area &area : tree->all()) {
            if (area.kind != AreaKind::Unit)
                m_area->addItem(area.name, area.id.toText());
        }
    }
    m_rung->addItem(tr("Rung: all"), -1);
    for (const Rung rung : allOf<Rung>)
        m_rung->addItem(displayName(rung), int(rung));
    m_grade->addItem(tr("Grade: all"), -1);
    for (const Grade grade : allOf<Grade>)
        m_grade->addItem(displayName(grade), int(grade));
    m_kind->addItem(tr("Kind: all"), QString());
    for (const CaseKind &kind : caseKinds())
        m_kind->addItem(caseKindName(kind.word), kind.word);
    fillOnly();
}

void CasesPage::fillOnly()
{
    m_only->addItem(tr("No other limit"), QString());
    m_only->addItem(tr("Urgent danger"), QStringLiteral("urgent"));
    m_only->addItem(tr("Waiting for a successor"), QStringLiteral("waiting"));
    m_only->addItem(tr("I am asked to help"), QStringLiteral("helping"));
    m_only->addItem(tr("Handed on by me"), QStringLiteral("given"));
    m_only->addItem(tr("From the 12345 hotline"), QStringLiteral("hotline"));
    m_only->addItem(tr("Place unknown"), QStringLiteral("place_unknown"));
}

void CasesPage::restoreFilters()
{
    const QSettings &settings = m_services.settings;
    const auto choose = [&](QComboBox *box, const QString &key) {
        const QString kept = settings.value(key).toString();
        for (int i = 0; i < box->count() && !kept.isEmpty(); ++i) {
            if (box->itemData(i).toString() == kept)
                box->setCurrentIndex(i);
        }
    };
    choose(m_layout, QStringLiteral("cases/layout"));
    choose(m_me, QStringLiteral("cases/me"));
    choose(m_area, settingOf("area"));
    choose(m_rung, settingOf("rung"));
    choose(m_grade, settingOf("grade"));
    choose(m_kind, settingOf("kind"));
    choose(m_only, settingOf("only"));
    const QString chip = settings.value(QStringLiteral("cases/chip"), QStringLiteral("open")).toString();
    m_chips->setCurrent(chipIds.contains(chip) ? chip : QStringLiteral("open"));
}

void CasesPage::connectFilters()
{
    connect(m_chips, &ChipBar::currentChanged, this, [this](const QString &id) {
        m_services.settings.setValue(QStringLiteral("cases/chip"), id);
        applyFilter();
    });
    const std::pair<QComboBox *, QString> boxes[] = {{m_me, QStringLiteral("cases/me")}, {m_area, settingOf("area")},
        {m_rung, settingOf("rung")}, {m_grade, settingOf("grade")}, {m_kind, settingOf("kind")}, {m_only, settingOf("only")}};
    for (const auto &[box, key] : boxes) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box = box, key = key] {
            m_services.settings.setValue(key, box->currentData().toString());
            applyFilter();
        });
    }
    connect(m_text, &QLineEdit::textChanged, this, &CasesPage::applyFilter);
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] {
        m_services.settings.setValue(QStringLiteral("cases/layout"), m_layout->currentData());
        arrangeLayout();
        applyFilter();
    });
}

Turn CasesPage::turnOfDesk() const
{
    const QString me = m_me->currentData().toString();
    if (const auto rung = fromWord<Rung>(me))
        return turnOfRung(*rung);
    const auto person = PersonId::fromText(me);
    const auto turn = person ? turnOfPerson(m_services.desk.db(), *person) : turnOf(m_services.desk.reader());
    return turn.ok() ? *turn : Turn();
}

CaseFilter CasesPage::filterOf(const QString &chip) const
{
    CaseFilter filter;
    filter.open = chip != u"closed";
    if (chip == u"closed")
        filter.state = CaseState::Closed;
    filter.dueToday = chip == u"today";
    filter.overdue = chip == u"overdue";
    if (chip == u"owed")
        filter.state = CaseState::Solved;
    if (chip == u"mine")
        filter.turn = turnOfDesk();
    narrow(filter);
    return filter;
}

void CasesPage::narrow(CaseFilter &filter) const
{
    filter.within = AreaId(m_area->currentData().toLongLong());
    if (m_rung->currentData().toInt() >= 0)
        filter.rung = Rung(m_rung->currentData().toInt());
    if (m_grade->currentData().toInt() >= 0)
        filter.grade = Grade(m_grade->currentData().toInt());
    filter.kind = m_kind->currentData().toString();
    const QString only = m_only->currentData().toString();
    if (only == u"urgent")
        filter.urgent = true;
    filter.waiting = only == u"waiting";
    filter.helping = only == u"helping";
    filter.placeUnknown = only == u"place_unknown";
    if (only == u"given")
        filter.givenBy = m_services.desk.reader().actor();
    if (only == u"hotline")
        filter.source = CaseSource::Hotline;
}

void CasesPage::applyFilter()
{
    CaseFilter filter = filterOf(m_chips->current());
    filter.text = m_text->text().trimmed();
    m_cases->setFilter(filter);
    m_stack->setCurrentIndex(m_cases->rowCount() == 0 ? 1 : 0);
    if (isBoard())
        m_board->setFilter(filter);
    count();
}

void CasesPage::count()
{
    struct Counts
    {
        QHash<QString, int> cases;
        std::optional<HotlineShares> hotline;
    };
    QList<std::pair<QString, CaseFilter>> asked;
    for (const QString &id : chipIds) {
        if (id != u"closed") // What is past needs no number on its chip.
            asked.append({id, filterOf(id)});
    }
    asked.append({QStringLiteral("shown"), m_cases->filter()});
    m_reader->ask<Counts>(
        [asked](Ledger &ledger) -> Result<Counts> {
            Counts counts;
            for (const auto &[id, filter] : asked) {
                LINLI_ASSIGN(const qint64 count, countCases(ledger.db(), ledger.clock().now(), filter));
                counts.cases.insert(id, int(count));
            }
            if (const CaseFilter &shown = asked.last().second; shown.source == CaseSource::Hotline) {
                LINLI_ASSIGN(counts.hotline, hotlineShares(ledger.db(), ledger.clock().now(), shown));
            }
            return counts;
        },
        [this, round = ++m_round](const Result<Counts> &counts) {
            if (!counts.ok() || round != m_round)
                return;
            m_counts = counts->cases;
            m_hotline = counts->hotline;
            for (const QString &id : chipIds)
                m_chips->setCount(id, m_counts.value(id, -1));
            Q_EMIT titleChanged();
        });
}

} // namespace linli::ui
