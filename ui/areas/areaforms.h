// The forms of the tree: add and rename, split, merge. Each says beforehand how many households it moves.
#pragma once

#include "core/areas/areastore.h"
#include "core/units/unitcases.h"
#include "ui/widgets/panelform.h"

#include <QDate>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace linli::ui {

class DateField;

/// A new area in `parent` (null: at the top), or another name for an existing one.
class AreaForm : public PanelForm
{
    Q_OBJECT

public:
    AreaForm(const Theme &theme, const Area *parent, const Area *existing, QWidget *parentWidget = nullptr);

    Area area() const;
    bool check();

private:
    Area m_area;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_code;
};

/// Which households of a micro-unit go into a new one.
class SplitForm : public PanelForm
{
    Q_OBJECT

public:
    SplitForm(const Theme &theme, const Area &unit, const QString &newName, const QList<UnitHousehold> &households, QDate today,
        QWidget *parentWidget = nullptr);

    UnitPart part() const;
    QDate day() const;
    bool check();
    QListWidget *list() const { return m_list; }

private:
    void refresh();

    QList<UnitHousehold> m_households;
    QString m_unitName;
    QLineEdit *m_name;
    DateField *m_day;
    QListWidget *m_list;
};

struct MergeChoice
{
    Area unit;
    QString leader;
    int livedIn = 0;
    int households = 0;
};

/// Into which micro-unit one is merged, and whose leader stays.
class MergeForm : public PanelForm
{
    Q_OBJECT

public:
    MergeForm(const Theme &theme, const MergeChoice &unit, const QList<MergeChoice> &targets, QDate today,
        QWidget *parentWidget = nullptr);

    UnitMerge merge() const;
    bool check();

private:
    void refresh();
    const MergeChoice *target() const;

    MergeChoice m_unit;
    QList<MergeChoice> m_targets;
    QComboBox *m_into;
    QComboBox *m_leader;
    DateField *m_day;
    QLineEdit *m_reason;
};

/// "12 lived-in households", with a warning outside 5–15 (D3).
QString sizeInWords(int livedIn);

} // namespace linli::ui
