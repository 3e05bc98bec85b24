#include "ui/settings/carekindscard.h"

#include "ui/models/allow.h"
#include "ui/models/carewords.h"
#include "ui/settings/carekindmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepform.h"
#include "ui/widgets/tableview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

CareKindsCard::CareKindsCard(const Services &services, QWidget *parent)
    : Card(tr("People to watch over"), parent)
    , m_services(services)
    , m_kinds(new CareKindModel(this))
    , m_table(new TableView(services.theme))
    , m_stack(new QStackedWidget)
    , m_add(makeButton(tr("Add a kind")))
    , m_edit(makeButton(tr("Rename or set visits")))
    , m_retire(makeButton(tr("Retire")))
    , m_up(makeButton(tr("Up")))
    , m_down(makeButton(tr("Down")))
{
    m_table->setModel(m_kinds);
    m_table->setAccessibleName(tr("Kinds of people to watch over"));
    m_table->setColumnWidths({96, 102, 118}, CareKindModel::Name);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(tr("A kind is never deleted: marks that stand keep it."), LabelKind::Muted, nullptr, true));
    column->addWidget(m_table, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_add, m_edit, m_retire, m_up, m_down})
        flow->addWidget(button);
    column->addWidget(buttons);
    m_stack->addWidget(list);
    body()->addWidget(m_stack, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_retire, &QPushButton::clicked, this, &CareKindsCard::retireChosen);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(1); });
    connect(m_table, &TableView::rowActivated, this, [this] { edit(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const CareKind *kind = m_kinds->at(now.row()))
            m_chosen = kind->word;
        showState();
    });
    refresh();
}

void CareKindsCard::refresh()
{
    const QString word = m_chosen;
    m_kinds->setKinds(careKindsOf(m_services.desk));
    choose(word);
    showState();
}

void CareKindsCard::choose(const QString &word)
{
    if (const int row = m_kinds->rowOf(word); row >= 0)
        m_table->selectRow(row);
}

void CareKindsCard::showState()
{
    const int row = m_table->currentIndex().row();
    const CareKind *kind = m_kinds->at(row);
    m_retire->setText(kind && kind->retired ? tr("Use it again") : tr("Retire"));
    const bool writable = !m_services.desk.isReadOnly();
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && kind);
    m_retire->setEnabled(writable && kind && !kind->proposed);
    m_up->setEnabled(writable && kind && row > 0);
    m_down->setEnabled(writable && kind && row + 1 < m_kinds->rowCount());
    for (QPushButton *button : {m_add, m_edit, m_retire, m_up, m_down})
        allow(button, m_services.desk.reader(), Action::Edit, Kind::Policy);
}

StepForm *CareKindsCard::edit(bool isNew)
{
    const CareKind *chosen = m_kinds->at(m_table->currentIndex().row());
    if ((!isNew && !chosen) || !m_add->isEnabled())
        return nullptr;
    leaveForm();
    const CareKind kind = isNew ? CareKind() : *chosen;
    m_form = new StepForm(m_services.theme, isNew ? tr("A new kind") : tr("Change “%1”").arg(kind.name), tr("Save the kind"));
    m_form->addLine(tr("Name"), true);
    QList<std::pair<QString, QVariant>> visits{{tr("as every household"), 0}, {tr("every week"), 7}, {tr("every two weeks"), 14},
        {tr("every month"), 30}, {tr("every three months"), 90}};
    if (std::none_of(visits.begin(), visits.end(), [&](const auto &one) { return one.second == kind.visitDays; }))
        visits.append({tr("every %1 days").arg(kind.visitDays), kind.visitDays});
    m_form->addChoice(tr("Visits"), visits, kind.visitDays);
    m_form->setValues({{QStringLiteral("line"), kind.name}});
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    connect(m_form, &PanelForm::cancelled, this, &CareKindsCard::leaveForm);
    connect(m_form, &PanelForm::saveRequested, this, [this, isNew, word = kind.word] {
        if (!m_form->check())
            return;
        m_form->setBusy(true);
        write(
            [isNew, word, name = m_form->line(), days = m_form->choice().toInt()](Ledger &ledger) -> Result<void> {
                if (!isNew)
                    return editCareKind(ledger, word, name, days);
                const auto added = addCareKind(ledger, name, days);
                return added.ok() ? success() : Result<void>(added.error());
            },
            tr("The kind was saved."));
    });
    m_form->form()->focusFirstField();
    return m_form;
}

void CareKindsCard::leaveForm()
{
    if (!m_form)
        return;
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
}

void CareKindsCard::retireChosen()
{
    const CareKind *kind = m_kinds->at(m_table->currentIndex().row());
    if (!kind)
        return;
    write([word = kind->word, retired = !kind->retired](Ledger &ledger) { return retireCareKind(ledger, word, retired); },
        kind->retired ? tr("“%1” is offered again.").arg(kind->name) : tr("“%1” is not offered any more.").arg(kind->name));
}

void CareKindsCard::moveChosen(int places)
{
    if (const CareKind *kind = m_kinds->at(m_table->currentIndex().row()))
        write([word = kind->word, places](Ledger &ledger) { return moveCareKind(ledger, word, places); }, {});
}

void CareKindsCard::write(std::function<Result<void>(Ledger &)> action, const QString &text)
{
    m_services.desk.write<void>(this, std::move(action), [this, text](const Result<void> &saved) {
        if (!saved.ok() && m_form) {
            m_form->fail(saved.error().message);
            return;
        }
        leaveForm();
        refresh();
        if (!saved.ok() || !text.isEmpty())
            Q_EMIT message(saved.ok() ? text : saved.error().message);
    });
}

} // namespace linli::ui
