#include "ui/areas/areapanel.h"

#include "ui/models/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panelform.h"

#include <QVBoxLayout>

namespace linli::ui {

AreaPanel::AreaPanel(const Services &services, QWidget *record, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
{
    addWidget(record);
}

void AreaPanel::cancelEditing()
{
    if (!m_page)
        return;
    removeWidget(m_page);
    m_page->deleteLater();
    m_page = nullptr;
    m_form = nullptr;
    setCurrentIndex(0);
    Q_EMIT editingChanged(false);
}

void AreaPanel::saveEditing()
{
    if (m_form)
        m_form->save();
}

void AreaPanel::place(QWidget *page)
{
    cancelEditing();
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(page);
    m_page = card;
    addWidget(card);
    setCurrentWidget(card);
    Q_EMIT editingChanged(true);
}

void AreaPanel::offer(PanelForm *form, std::function<Write()> prepare, const QString &text)
{
    place(form);
    m_form = form;
    connect(form, &PanelForm::cancelled, this, &AreaPanel::cancelEditing);
    connect(form, &PanelForm::saveRequested, this, [this, form, prepare = std::move(prepare), text] {
        Write what = prepare();
        if (!what)
            return;
        form->setBusy(true);
        m_services.desk.write<void>(form, std::move(what), [this, form, text](const Result<void> &written) {
            if (!written.ok())
                return form->fail(written.error().message);
            cancelEditing();
            Q_EMIT message(text, true);
        });
    });
    form->form()->focusFirstField();
}

void AreaPanel::write(Write what, const QString &text)
{
    m_services.desk.write<void>(this, std::move(what), [this, text](const Result<void> &written) {
        Q_EMIT message(written.ok() ? text : written.error().message, written.ok());
    });
}

} // namespace linli::ui
