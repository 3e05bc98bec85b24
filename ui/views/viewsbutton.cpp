#include "ui/views/viewsbutton.h"

#include "ui/models/desk.h"

#include <QInputDialog>
#include <QMenu>

namespace linli::ui {

ViewsButton::ViewsButton(Desk &desk, ViewedList list, QWidget *parent)
    : QPushButton(tr("Views"), parent)
    , m_desk(desk)
    , m_list(std::move(list))
{
    setToolTip(tr("Keeps the filters, the sorting and the columns of this list under a name."));
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    setMenu(menu);
}

void ViewsButton::fill(QMenu *menu)
{
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    const auto views = savedViews(m_desk.reader(), m_list.word);
    if (!views.ok()) {
        menu->addAction(views.error().message)->setEnabled(false);
        return;
    }
    for (const SavedView &view : *views)
        menu->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")), this, [this, view] { choose(view); });
    if (views->isEmpty())
        menu->addAction(tr("No view is saved yet"))->setEnabled(false);
    menu->addSeparator();
    const bool writable = !m_desk.isReadOnly();
    menu->addAction(tr("Save this view…"), this, [this] {
        askName(tr("Save this view"), {}, [this](const QString &name) { saveAs(name); });
    })->setEnabled(writable);
    if (writable && !views->isEmpty())
        addChanges(menu, *views);
}

void ViewsButton::addChanges(QMenu *menu, const QList<SavedView> &views)
{
    QMenu *over = menu->addMenu(tr("Save over"));
    QMenu *renamed = menu->addMenu(tr("Rename"));
    QMenu *removed = menu->addMenu(tr("Delete"));
    for (const SavedView &view : views) {
        const QString name = QString(view.name).replace(u'&', QStringLiteral("&&"));
        over->addAction(name, this, [this, view] { saveOver(view); });
        renamed->addAction(name, this, [this, view] {
            askName(tr("Rename the view"), view.name, [this, view](const QString &other) { rename(view, other); });
        });
        removed->addAction(name, this, [this, view] { remove(view); });
    }
}

void ViewsButton::askName(
    const QString &title, const QString &name, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, then);
    dialog->open();
}

void ViewsButton::write(const SavedView &view, const QString &done)
{
    m_desk.write<qint64>(
        this, [view](Ledger &ledger) { return saveView(ledger, view); },
        [this, done](const Result<qint64> &saved) { Q_EMIT message(saved.ok() ? done : saved.error().message); });
}

void ViewsButton::saveAs(const QString &name)
{
    write({0, m_list.word, name, m_list.state()}, tr("The view “%1” was saved.").arg(name.simplified()));
}

void ViewsButton::saveOver(const SavedView &view)
{
    write({view.id, m_list.word, view.name, m_list.state()}, tr("The view “%1” was saved.").arg(view.name));
}

void ViewsButton::rename(SavedView view, const QString &name)
{
    view.name = name;
    write(view, tr("The view is called “%1” now.").arg(name.simplified()));
}

void ViewsButton::remove(const SavedView &view)
{
    m_desk.write<void>(
        this, [id = view.id](Ledger &ledger) { return removeView(ledger, id); },
        [this, name = view.name](const Result<void> &removed) {
            Q_EMIT message(removed.ok() ? tr("The view “%1” was deleted.").arg(name) : removed.error().message);
        });
}

void ViewsButton::choose(const SavedView &view)
{
    m_list.apply(view.state);
}

} // namespace linli::ui
