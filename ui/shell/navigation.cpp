#include "ui/shell/navigation.h"

#include "ui/shell/navigationdelegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace linli::ui {

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_ledger(makeLabel({}, LabelKind::Plain, this, true))
    , m_saved(makeLabel({}, LabelKind::Plain, this, true))
{
    setKind(this, "nav");
    setAttribute(Qt::WA_StyledBackground);
    auto *brand = makeLabel(tr("Linli"), LabelKind::Plain, this);
    setKind(brand, "brand");
    auto *subtitle = makeLabel(tr("Workbench of unit leaders"), LabelKind::Plain, this, true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, Space::medium, Space::small, Space::medium);
    head->setSpacing(0);
    head->addWidget(brand);
    head->addWidget(subtitle);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, Space::small, Space::small, Space::large);
    foot->setSpacing(0);
    foot->addWidget(m_ledger);
    foot->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    m_list->setItemDelegate(new NavigationDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Places"));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT currentChanged(item->data(PageIdRole).toString());
    });
    connect(m_list, &QListWidget::itemActivated, this, &Navigation::entered);
    connect(&theme, &Theme::changed, this, &Navigation::refresh);
    refresh();
}

void Navigation::addItem(const QString &id, const QString &title, const QString &icon, bool startsGroup)
{
    auto *item = new QListWidgetItem(title);
    item->setData(PageIdRole, id);
    item->setData(GroupRole, startsGroup);
    if (!icon.isEmpty())
        item->setIcon(m_theme.icon(icon, &Palette::navInk));
    const int place = m_list->count() + 1;
    if (place <= 9)
        item->setToolTip(tr("%1 (Alt+%2)").arg(title).arg(place));
    const QSignalBlocker silent(m_list); // the first item becomes current by itself: the shell decides
    m_list->addItem(item);
    m_list->setCurrentItem(nullptr);
}

void Navigation::setCount(const QString &id, int waiting, int overdue)
{
    QListWidgetItem *item = find(id);
    if (!item)
        return;
    item->setData(WaitingRole, waiting);
    item->setData(OverdueRole, overdue);
    QString spoken = item->text();
    if (waiting > 0)
        spoken += QStringLiteral(", ") + tr("%n waiting", nullptr, waiting);
    if (overdue > 0)
        spoken += QStringLiteral(", ") + tr("%n overdue", nullptr, overdue);
    item->setData(Qt::AccessibleTextRole, spoken);
}

QString Navigation::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(PageIdRole).toString() : QString();
}

void Navigation::setCurrent(const QString &id)
{
    if (QListWidgetItem *item = find(id))
        m_list->setCurrentItem(item);
}

void Navigation::setStatus(const QString &ledger, const QString &saved, bool warning)
{
    m_ledger->setText(ledger);
    m_saved->setText(warning ? lightText({LightKind::Amber, saved}) : saved);
    setKind(m_saved, warning ? "navwarning" : "plain");
    m_ledger->setVisible(!ledger.isEmpty());
    m_saved->setVisible(!saved.isEmpty());
}

QListWidgetItem *Navigation::find(const QString &id) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(PageIdRole).toString() == id)
            return m_list->item(row);
    }
    return nullptr;
}

void Navigation::refresh()
{
    setFixedWidth(m_theme.metrics().navigationWidth);
    m_list->doItemsLayout();
}

} // namespace linli::ui
