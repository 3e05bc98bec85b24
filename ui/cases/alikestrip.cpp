#include "ui/cases/alikestrip.h"

#include "core/cases/places.h"
#include "core/base/text.h"
#include "ui/models/deskreader.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"
#include "ui/widgets/panelform.h"

#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int restMs = 400; // after the last key
constexpr qsizetype mostShown = 2;

AlikeAsked askedOf(Ledger &ledger, const NewCase &typed)
{
    AlikeAsked asked{{}, typed.area, typed.household, typed.kind, typed.reporter, typed.reporterName, typed.title,
        typed.received.isValid() ? typed.received : ledger.clock().now()};
    if (typed.household) { // What was reported of its stairway counts too.
        if (const auto unit = unitOfHousehold(ledger, typed.household, asked.received.date()); unit.ok())
            asked.area = *unit;
    }
    return asked;
}

/// The kind alone, in the same place, is said only of what is really a kind.
bool says(const AlikeCase &one, const QString &kind)
{
    return one.sameReporter || one.sameWords || kind != u"other";
}

} // namespace

QString reasonsOf(const AlikeCase &alike)
{
    QStringList reasons;
    if (alike.samePlace)
        reasons.append(AlikeStrip::tr("same place and kind"));
    if (alike.sameReporter)
        reasons.append(AlikeStrip::tr("same reporter"));
    if (alike.sameWords)
        reasons.append(AlikeStrip::tr("same words"));
    return reasons.join(AlikeStrip::tr(", ", "between reasons"));
}

AlikeStrip::AlikeStrip(const Services &services, PanelForm *form, std::function<NewCase()> typed)
    : m_services(services)
    , m_typed(std::move(typed))
    , m_reader(new DeskReader(services.desk, this))
    , m_wait(new QTimer(this))
    , m_head(makeLabel({}, LabelKind::Plain, nullptr, true))
    , m_rows(new QVBoxLayout)
{
    setKind(this, "info");
    auto *other = makeButton(tr("It is another matter"), ButtonKind::Link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::medium, Space::small, Space::medium, Space::hair);
    column->setSpacing(Space::hair);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(other, 0, Qt::AlignTop);
    column->addLayout(head);
    m_rows->setSpacing(Space::hair);
    column->addLayout(m_rows);
    connect(&services.theme, &Theme::changed, this, &AlikeStrip::fill);
    m_wait->setSingleShot(true);
    m_wait->setInterval(restMs);
    connect(form->form(), &Form::edited, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, &AlikeStrip::look);
    connect(other, &QPushButton::clicked, this, &AlikeStrip::dismiss, Qt::QueuedConnection);
    form->addNotice(this);
    hide();
}

void AlikeStrip::look()
{
    NewCase typed = m_typed();
    typed.files.clear(); // Their megabytes are of no use over there.
    const QString kind = typed.kind;
    m_reader->ask<QList<AlikeCase>>([typed](Ledger &ledger) { return alikeCases(ledger.db(), askedOf(ledger, typed)); },
        [this, kind, round = ++m_round](const Result<QList<AlikeCase>> &found) {
            if (round != m_round)
                return;
            m_found = found.ok() ? *found : QList<AlikeCase>(); // A role that sees no cases is told nothing.
            m_found.removeIf([&](const AlikeCase &one) { return m_dismissed.contains(one.id.value) || !says(one, kind); });
            fill();
            Q_EMIT filled();
        });
}

void AlikeStrip::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!m_found.isEmpty());
    if (m_found.isEmpty())
        return;
    m_head->setText(lightText({LightKind::Amber, tr("Perhaps this was reported already, within %1 days:").arg(alikeDays)}));
    // The fields below need the room.
    const qsizetype shown = std::min(m_found.size(), m_services.theme.metrics().large ? qsizetype(1) : mostShown);
    for (const AlikeCase &one : std::as_const(m_found).first(shown))
        m_rows->addWidget(makeRow(one));
    if (m_found.size() > shown)
        m_rows->addWidget(makeLabel(tr("and %1 more").arg(m_found.size() - shown), LabelKind::Small));
}

QWidget *AlikeStrip::makeRow(const AlikeCase &one)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new ElidedLabel(LabelKind::Heading);
    title->setText(one.title);
    column->addWidget(title);
    auto *detail = new ElidedLabel(LabelKind::Small);
    detail->setText(QStringList{one.received.toString(QStringLiteral("MM-dd")), displayName(one.state), reasonsOf(one), one.number}.join(QStringLiteral(" · ")));
    column->addWidget(detail);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, auto act) {
        auto *button = makeButton(text, ButtonKind::Link);
        button->setAccessibleName(text + u' ' + one.number);
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection); // The row goes away by it.
        flow->addWidget(button);
    };
    const CaseId id = one.id;
    add(tr("Open"), [this, id] { Q_EMIT openWanted(id); });
    if (one.state != CaseState::Closed)
        add(tr("Add as one more report"), [this, id] { Q_EMIT joinWanted(id); });
    const bool linked = m_linked.contains(id.value);
    add(linked ? tr("✓ Linked when saved") : tr("Link the two"), [this, id, linked] { link(id, !linked); });
    column->addWidget(acts);
    return row;
}

QList<CaseId> AlikeStrip::related() const
{
    QList<CaseId> ids;
    for (const qint64 id : m_linked)
        ids.append(CaseId(id));
    return ids;
}

void AlikeStrip::link(CaseId id, bool linked)
{
    if (linked)
        m_linked.insert(id.value);
    else
        m_linked.remove(id.value);
    fill();
}

void AlikeStrip::dismiss()
{
    for (const AlikeCase &one : std::as_const(m_found))
        m_dismissed.insert(one.id.value);
    m_found.clear();
    fill();
}

} // namespace linli::ui
