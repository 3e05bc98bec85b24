#include "ui/ledger/householdfilters.h"

#include "core/households/filterwords.h"
#include "ui/models/carewords.h"
#include "ui/models/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// The usual questions, in the order of the chips; the first one asks nothing.
QList<std::pair<QString, HouseholdFilter>> usualQuestions()
{
    HouseholdFilter flagged;
    flagged.anyFlag = true;
    HouseholdFilter alone;
    alone.aloneFrom = 80;
    HouseholdFilter rented;
    rented.housing = Housing::Rented;
    HouseholdFilter vacant;
    vacant.vacant = true;
    return {{QStringLiteral("all"), {}}, {QStringLiteral("flagged"), flagged}, {QStringLiteral("alone80"), alone},
        {QStringLiteral("rented"), rented}, {QStringLiteral("vacant"), vacant}};
}

} // namespace

HouseholdFilters::HouseholdFilters(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_questions(new ChipBar)
    , m_parts(new QWidget)
    , m_button(makeButton(tr("Filter")))
    , m_text(new QLineEdit)
    , m_typing(new QTimer(this))
{
    m_questions->addChip(QStringLiteral("all"), tr("All"));
    m_questions->addChip(QStringLiteral("flagged"), tr("To watch over"));
    m_questions->addChip(QStringLiteral("alone80"), tr("Alone, 80+"));
    m_questions->addChip(QStringLiteral("rented"), tr("Rented"));
    m_questions->addChip(QStringLiteral("vacant"), tr("Vacant"));
    m_questions->addChip(QStringLiteral("own"), tr("Own filter"))->hide(); // Checked when it is none of the usual ones.
    m_text->setPlaceholderText(tr("Address or head's name"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Filter the list by address or head's name"));
    // Narrow enough in normal type for the chips to stand in one line at 1366 pixels.
    const auto fit = [this] { m_text->setMaximumWidth(m_services.theme.scaled(116)); };
    connect(&m_services.theme, &Theme::changed, this, fit);
    fit();
    m_button->setToolTip(tr("Filters of each column; several hold together."));
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        menu->clear();
        addHomeMenus(menu);
        addPeopleMenus(menu);
    });
    new FlowLayout(m_parts);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_parts->setSizePolicy(policy);
    auto *row = new QHBoxLayout;
    row->addWidget(m_questions, 1);
    row->addWidget(m_button);
    row->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_parts);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &HouseholdFilters::changed);
    connect(m_questions, &ChipBar::currentChanged, this, &HouseholdFilters::askQuestion);
    m_filter = householdFilterFromJson(
        QJsonDocument::fromJson(m_services.settings.value(settingsKey()).toString().toUtf8()).object());
    showParts();
}

QString HouseholdFilters::settingsKey() const
{
    const Session *session = m_services.desk.reader().session();
    return QStringLiteral("ledger/filters/%1").arg(session ? session->account : 0);
}

HouseholdFilter HouseholdFilters::filter() const
{
    HouseholdFilter filter = m_filter;
    filter.text = m_text->text().trimmed();
    filter.today = m_services.desk.clock().today();
    return filter;
}

void HouseholdFilters::setFilter(const HouseholdFilter &filter)
{
    m_filter = filter;
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    m_typing->stop();
    keep();
    showParts();
    Q_EMIT changed();
}

void HouseholdFilters::lookFor(const QString &text)
{
    HouseholdFilter filter;
    filter.text = text;
    setFilter(filter);
}

bool HouseholdFilters::hasTextFocus() const
{
    return m_text->hasFocus();
}

void HouseholdFilters::change(const std::function<void(HouseholdFilter &)> &set)
{
    HouseholdFilter wanted = filter();
    set(wanted);
    setFilter(wanted);
}

void HouseholdFilters::askQuestion(const QString &id)
{
    if (m_showing)
        return;
    for (const auto &[name, question] : usualQuestions()) {
        if (name != id)
            continue;
        HouseholdFilter wanted = question;
        wanted.text = m_text->text().trimmed();
        setFilter(wanted);
    }
}

void HouseholdFilters::keep()
{
    m_services.settings.setValue(
        settingsKey(), QString::fromUtf8(QJsonDocument(toJson(m_filter)).toJson(QJsonDocument::Compact)));
}

void HouseholdFilters::showParts()
{
    m_showing = true;
    QString asked = QStringLiteral("own");
    for (const auto &[name, question] : usualQuestions()) {
        if (toJson(question) == toJson(m_filter))
            asked = name;
    }
    m_questions->setCurrent(asked);
    m_showing = false;
    while (QLayoutItem *item = m_parts->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    // A usual question's chip says it already.
    const QList<FilterPart> parts = asked == u"own" ? filterParts(m_filter, careKindsOf(m_services.desk)) : QList<FilterPart>();
    for (const FilterPart &part : parts) {
        auto *chip = new Chip(tr("%1 ×", "a filter, and the sign that takes it away").arg(part.words));
        chip->setCheckable(false);
        chip->setObjectName(QStringLiteral("part:") + part.id);
        chip->setAccessibleName(tr("Take away: %1").arg(part.words));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &Chip::clicked, this,
            [this, id = part.id] { change([&](HouseholdFilter &wanted) { dropFilterPart(wanted, id); }); });
        m_parts->layout()->addWidget(chip);
        chip->show();
    }
    m_parts->setVisible(!parts.isEmpty());
    m_parts->updateGeometry();
}

} // namespace linli::ui
