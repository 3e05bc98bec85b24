// Marks of people to watch over on the card: each with its beginning, reason, carer and visits; what the data propose.
#include "ui/models/carewords.h"
#include "core/base/partialdate.h"
#include "ui/ledger/householdpanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"
#include "ui/widgets/stepform.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// "living alone (a visit every 30 days)": what "as the kind has it" means.
QString nameWithVisits(const CareKinds &kinds, const QString &word)
{
    const CareKind *kind = kinds.find(word);
    return kind && kind->visitDays > 0 ? HouseholdPanel::tr("%1 (a visit every %2 days)").arg(kind->name).arg(kind->visitDays)
                                       : kinds.nameOf(word);
}

} // namespace

void HouseholdPanel::fillProposals()
{
    Ledger &reader = m_services.desk.reader();
    const CareKinds careKinds = careKindsOf(m_services.desk);
    const auto page = flagProposals(reader, {{}, household()});
    if (!page.ok())
        return; // A role that sees no residents.
    for (const FlagProposal &one : page->rows) {
        const QString text = one.ends
            ? tr("proposed: end “%1” of %2, who %3").arg(careKinds.nameOf(one.kind), one.name, one.why)
            : tr("proposed: “%1” for %2, who %3").arg(careKinds.nameOf(one.kind), one.name, one.why);
        m_waiting->addWidget(makeLabel(lightText({LightKind::Amber, text}), LabelKind::Plain, nullptr, true));
        if (m_services.desk.isReadOnly())
            continue;
        auto *box = new QWidget;
        auto *flow = new FlowLayout(box);
        for (const bool accept : {true, false}) {
            auto *button = makeButton(accept ? tr("Accept") : tr("Refuse"), ButtonKind::Link);
            button->setAccessibleName(button->text() + u' ' + text);
            connect(button, &QPushButton::clicked, this, [this, one, accept] { decide(one, accept); });
            allow(button, reader, Action::Edit, Kind::Residents);
            flow->addWidget(button);
        }
        m_waiting->addWidget(box);
    }
}

void HouseholdPanel::decide(const FlagProposal &proposal, bool accept)
{
    m_services.desk.write<void>(
        this,
        [proposal, accept](Ledger &ledger) {
            return accept ? acceptProposals(ledger, {proposal}) : refuseProposals(ledger, {proposal});
        },
        [this, accept](const Result<void> &saved) {
            reload();
            const QString done = accept ? tr("The proposal was accepted.") : tr("The proposal was refused; it is not made again.");
            Q_EMIT message(saved.ok() ? done : saved.error().message, saved.ok());
        });
}

void HouseholdPanel::addFlagSteps(QMenu *menu, const Member &member)
{
    const Ledger &reader = m_services.desk.reader();
    const CareKinds careKinds = careKindsOf(m_services.desk);
    QList<QAction *> steps;
    for (const CareFlag &flag : member.flags) {
        if (!flag.until.isEmpty())
            continue;
        const QString name = careKinds.nameOf(flag.kind);
        steps.append(menu->addAction(tr("Mark “%1”").arg(name), this, [this, member, flag] { editFlag(member, flag); }));
        steps.append(menu->addAction(tr("End “%1”").arg(name), this, [this, member, flag] { endFlag(member, flag); }));
    }
    steps.append(menu->addAction(tr("Mark as somebody to watch over"), this, [this, member] {
        CareFlag flag;
        flag.person = member.person.id;
        editFlag(member, flag);
    }));
    for (QAction *step : std::as_const(steps))
        allow(step, reader, Action::Edit, Kind::Residents);
    menu->addSeparator();
}

void HouseholdPanel::editFlag(const Member &member, const CareFlag &flag)
{
    const bool isNew = flag.id == 0;
    const CareKinds careKinds = careKindsOf(m_services.desk);
    auto *form = new StepForm(m_services.theme,
        isNew ? tr("%1 is to be watched over").arg(member.person.name)
              : tr("%1: %2").arg(member.person.name, careKinds.nameOf(flag.kind)),
        tr("Save the mark"));
    QList<std::pair<QString, QVariant>> kinds;
    for (const QString &kind : isNew ? careKinds.offered() : QStringList{flag.kind})
        kinds.append({nameWithVisits(careKinds, kind), kind});
    form->addChoice(tr("What for"), kinds);
    // A beginning known to the month or not at all is kept unless a day is written over it.
    const auto from = PartialDate::fromText(flag.from);
    const bool exact = isNew || (from && from->precision() == PartialDate::Precision::Day);
    if (exact)
        form->addDay(tr("From"), isNew ? m_services.desk.clock().today() : from->first());
    QList<std::pair<QString, QVariant>> visits{{tr("as the kind has it"), 0}, {tr("every week"), 7},
        {tr("every two weeks"), 14}, {tr("every month"), 30}, {tr("every three months"), 90}};
    if (std::none_of(visits.begin(), visits.end(), [&](const auto &one) { return one.second == flag.visitDays; }))
        visits.append({tr("every %1 days").arg(flag.visitDays), flag.visitDays});
    form->addChoice(tr("Visits"), visits, flag.visitDays);
    form->addLine(tr("Carer"), false);
    form->addText(tr("Why"), false);
    form->setValues({{QStringLiteral("line"), flag.carer}, {QStringLiteral("text"), flag.reason}});
    const auto prepare = [form, flag, exact]() -> Write {
        if (!form->check())
            return {};
        CareFlag given = flag;
        given.kind = form->choice(0).toString();
        given.visitDays = form->choice(1).toInt();
        given.carer = form->line();
        given.reason = form->text();
        if (exact)
            given.from = form->day().toString(Qt::ISODate);
        return [given](Ledger &ledger) { return saveCareFlag(ledger, given); };
    };
    offer(form, draftOf(QStringLiteral("mark:") + member.person.id.toText() + u':' + flag.kind), prepare, tr("The mark was saved."));
}

void HouseholdPanel::endFlag(const Member &member, const CareFlag &flag)
{
    auto *form = new StepForm(m_services.theme,
        tr("End “%1” of %2").arg(careKindsOf(m_services.desk).nameOf(flag.kind), member.person.name), tr("End the mark"));
    form->addDay(tr("Day"), m_services.desk.clock().today());
    const auto prepare = [form, flag]() -> Write {
        if (!form->check())
            return {};
        return [flag, day = form->day()](Ledger &ledger) { return endCareFlag(ledger, flag.person, flag.kind, day); };
    };
    offer(form, draftOf(QStringLiteral("end_mark:") + member.person.id.toText() + u':' + flag.kind), prepare, tr("The mark has ended."));
}

} // namespace linli::ui
