// The ledger page's saved views: filters, sorting, columns, and the place in the tree.
#include "core/households/filterwords.h"
#include "ui/ledger/householdfilters.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/views/viewsbutton.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/treeview.h"

namespace linli::ui {

QWidget *LedgerPage::makeViewsButton()
{
    auto *button = new ViewsButton(m_services.desk,
        {QStringLiteral("households"), [this] { return viewState(); }, [this](const QJsonObject &state) { applyView(state); }});
    connect(button, &ViewsButton::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    return button;
}

QJsonObject LedgerPage::viewState() const
{
    QJsonObject state{{QStringLiteral("filter"), toJson(m_filters->filter())}, {QStringLiteral("table"), m_table->layoutState()}};
    if (const AreaId area = currentArea())
        state.insert(QStringLiteral("area"), QString::number(area.value)); // Too large for a number of JSON.
    return state;
}

void LedgerPage::applyView(const QJsonObject &state)
{
    m_table->applyLayoutState(state.value(QStringLiteral("table")).toObject());
    if (const AreaId area(state.value(QStringLiteral("area")).toString().toLongLong()); m_areas->tree().find(area)) {
        const QSignalBlocker quiet(m_tree->selectionModel()); // The filter follows and reads the list once.
        selectArea(area);
        m_tree->scrollTo(m_tree->currentIndex());
    }
    m_filters->setFilter(householdFilterFromJson(state.value(QStringLiteral("filter")).toObject()));
    m_tree->viewport()->update();
}

} // namespace linli::ui
