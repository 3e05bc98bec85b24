#pragma once

#include "core/areas/areastore.h"
#include "core/households/bulkedit.h"
#include "ui/widgets/panelform.h"

class QCheckBox;
class QComboBox;

namespace linli::ui {

class DateField;

/// What is to be changed in all of the chosen households, and what that comes to.
class BulkForm : public PanelForm
{
    Q_OBJECT

public:
    BulkForm(const Theme &theme, const AreaTree &tree, int households, QDate today, QWidget *parent = nullptr);

    BulkEdit edit() const;
    /// "15 would change, 8 are so already, 2 can't", with the first of them by address.
    void showPreview(const QList<BulkChange> &changes);
    /// The same words for another form.
    static QString previewText(const QList<BulkChange> &changes, int examples);
    void showProblem(const QString &text);

Q_SIGNALS:
    void edited();

private:
    void fillUnits(const AreaTree &tree);

    QComboBox *m_housing;
    QComboBox *m_livelihood;
    QComboBox *m_gas;
    QComboBox *m_wiring;
    QComboBox *m_unit;
    DateField *m_from;
    QCheckBox *m_people;
    QCheckBox *m_facts;
};

} // namespace linli::ui
