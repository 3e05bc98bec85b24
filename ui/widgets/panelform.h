// A form that stands in the record's place: fields, Save and Cancel, one problem line. Every form of the
// ledger is one.
#pragma once

#include "core/base/result.h"
#include "ui/widgets/form.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace linli::ui {

class Banner;

class PanelForm : public QWidget
{
    Q_OBJECT

public:
    PanelForm(const Theme &theme, const QString &title, const QString &saveText, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    /// What saving does, above the fields.
    void setNotice(const QString &text);
    /// A notice of its own kind above the fields; the form takes it.
    void addNotice(QWidget *notice);
    /// Says what is wrong and lets the person go on.
    void fail(const QString &message);
    void setBusy(bool busy);

    /// What the person has written so far, and back again (see Form::keep).
    virtual FormValues values() const { return m_form->values(); }
    virtual void setValues(const FormValues &values) { m_form->setValues(values); }
    /// Shows above the fields what was begun earlier, to be taken up or thrown away.
    void offerDraft(const QString &text);
    void withdrawOffer();
    Banner *offer() const { return m_offer; }

public Q_SLOTS:
    /// Emits saveRequested unless a save is under way.
    void save();

Q_SIGNALS:
    void saveRequested();
    void cancelled();
    void draftWanted();
    void draftUnwanted();

private:
    Banner *m_offer;
    Form *m_form;
    QLabel *m_notice;
    QVBoxLayout *m_column;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace linli::ui
