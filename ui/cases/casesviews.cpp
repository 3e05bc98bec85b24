// The cases page's saved views: chip, filters, sorting and columns; whose desk it is stays.
#include "ui/cases/caseboard.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/views/viewsbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace linli::ui {

namespace {

/// A choice that there is no more, an area that went for instance, becomes the first one: all.
void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

QWidget *CasesPage::makeViewsButton()
{
    auto *button = new ViewsButton(m_services.desk,
        {QStringLiteral("cases"), [this] { return viewState(); }, [this](const QJsonObject &state) { applyView(state); }});
    connect(button, &ViewsButton::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    return button;
}

QJsonObject CasesPage::viewState() const
{
    return {{QStringLiteral("chip"), m_chips->current()}, {QStringLiteral("area"), m_area->currentData().toString()},
        {QStringLiteral("rung"), m_rung->currentData().toInt()}, {QStringLiteral("grade"), m_grade->currentData().toInt()},
        {QStringLiteral("kind"), m_kind->currentData().toString()}, {QStringLiteral("only"), m_only->currentData().toString()}, {QStringLiteral("layout"), m_layout->currentData().toString()},
        {QStringLiteral("table"), m_table->layoutState()}};
}

void CasesPage::applyView(const QJsonObject &state)
{
    choose(m_area, state.value(QStringLiteral("area")).toString());
    choose(m_rung, state.value(QStringLiteral("rung")).toInt(-1));
    choose(m_grade, state.value(QStringLiteral("grade")).toInt(-1));
    choose(m_kind, state.value(QStringLiteral("kind")).toString());
    choose(m_only, state.value(QStringLiteral("only")).toString());
    choose(m_layout, state.value(QStringLiteral("layout")).toString());
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    {
        const QSignalBlocker quiet(m_chips);
        m_chips->setCurrent(state.value(QStringLiteral("chip")).toString());
    }
    m_table->applyLayoutState(state.value(QStringLiteral("table")).toObject());
    arrangeLayout();
    applyFilter();
}

bool CasesPage::isBoard() const
{
    return m_layout->currentData().toString() != u"list";
}

void CasesPage::arrangeLayout()
{
    m_board->setBy(m_layout->currentData().toString() == u"state" ? CaseBoard::By::State : CaseBoard::By::Rung);
    m_views->setCurrentIndex(isBoard() ? 1 : 0);
    m_split->setAlwaysStacked(isBoard()); // The columns need the whole width.
}

void CasesPage::stepOnBoard(CaseId id, CaseStep step, std::optional<Rung> to)
{
    m_panel->show(id);
    if (!m_panel->mayTake(step))
        return;
    m_carried = true;
    m_panel->take(step, to);
    if (m_panel->isEditing())
        m_split->showDetail();
}

} // namespace linli::ui
