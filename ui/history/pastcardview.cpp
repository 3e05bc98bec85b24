#include "ui/history/pastcardview.h"

#include "core/areas/area.h"
#include "core/households/householdwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

PastCardView::PastCardView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(nullptr)
    , m_around(new QVBoxLayout)
{
    auto *inner = new QWidget;
    inner->setLayout(m_around);
    m_around->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    auto *back = makeButton(tr("Back to the list (Esc)"));
    auto *present = makeButton(tr("As it is today"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, &PastCardView::closed);
    connect(present, &QPushButton::clicked, this, [this] { Q_EMIT presentWanted(m_household); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::large, 0, Space::large, Space::medium);
    buttons->addWidget(back);
    buttons->addWidget(present);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroll(inner), 1);
    column->addLayout(buttons);
    setFocusProxy(back);
}

void PastCardView::clear()
{
    delete m_content;
    m_content = nullptr;
    m_household = {};
}

void PastCardView::addLine(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        m_column->addWidget(makeLabel(tr("%1: %2", "label and value").arg(label, text), LabelKind::Plain, nullptr, true));
}

void PastCardView::addFlags(const QStringList &flags)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    for (const QString &flag : flags)
        flow->addWidget(new LightLabel(m_theme, {LightKind::Amber, m_careKinds.nameOf(flag)}));
    m_column->addWidget(box);
}

void PastCardView::addMember(const PastMember &member, const PastNumbers &numbers)
{
    if (member.forgotten) {
        m_column->addWidget(makeLabel(tr("somebody whose data were erased since"), LabelKind::Muted, nullptr, true));
        return;
    }
    m_column->addWidget(makeLabel((member.name + QStringLiteral("  ") + member.relation).trimmed(), LabelKind::Heading, nullptr, true));
    QStringList more{displayName(member.sex), member.birth, numbers.idNumber, numbers.phone, displayName(member.registration)};
    if (!member.from.isEmpty())
        more.append(tr("since %1").arg(member.from));
    for (const QString &flag : member.flags)
        more.append(m_careKinds.nameOf(flag));
    more.removeAll(QString());
    m_column->addWidget(makeLabel(more.join(QStringLiteral(" · ")), LabelKind::Muted, nullptr, true));
}

void PastCardView::show(const PastCard &card, QDate day, const CareKinds &careKinds)
{
    m_careKinds = careKinds;
    clear();
    const PastHousehold &past = card.household;
    const Household &household = past.household;
    m_household = household.id;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::hair);
    m_column->addWidget(makeLabel(past.address, LabelKind::Heading, nullptr, true));
    const QString unit = past.unitName.isEmpty() ? tr("in no micro-unit") : past.unitName;
    m_column->addWidget(makeLabel(tr("%1 · on the evening of %2").arg(unit, day.toString(Qt::ISODate)), LabelKind::Muted, nullptr, true));
    if (const QStringList flags = past.flags(); !flags.isEmpty())
        addFlags(flags);
    for (const PastLeader &leader : card.leaders)
        addLine(leaderTitle(leader.areaKind), leader.forgotten ? tr("(erased)") : leader.name);
    m_column->addWidget(makeRule());
    for (const PastMember &member : past.members)
        addMember(member, card.numbers.value(member.person));
    if (past.members.isEmpty())
        m_column->addWidget(makeLabel(household.vacant ? tr("The flat was vacant.") : tr("Nobody was recorded here."), LabelKind::Muted));
    m_column->addWidget(makeRule());
    addLine(tr("Housing"), displayName(household.vacant ? Housing::Vacant : household.housing));
    addLine(tr("Livelihood"), nameOf(livelihoods(), household.livelihood));
    addLine(tr("Gas hose"), nameOf(gasHoses(), household.gas));
    addLine(tr("Wiring"), nameOf(wirings(), household.wiring));
    addLine(tr("Pets"), household.pets);
    addLine(tr("In an emergency"), household.contactName);
    if (!household.vacant) {
        const auto confirmed = [](const QString &on, const QString &by) { return on.isEmpty() ? tr("never until then") : (on + u' ' + by).trimmed(); };
        addLine(tr("Residents confirmed"), confirmed(household.confirmedOn, household.confirmedBy));
        addLine(tr("Circumstances reviewed"), confirmed(household.reviewedOn, household.reviewedBy));
    }
    m_column->addWidget(makeLabel(tr("The four clarities are judged by today's limits and are not shown for past days. "
                                     "Care marks stand under the names they have today."),
        LabelKind::Small, nullptr, true));
    m_column->addStretch(1);
    m_around->addWidget(m_content);
}

} // namespace linli::ui
