// Who is looked after by nobody, by two, or by somebody who has too much: one list a gap, each line leads there.
#pragma once

#include "core/units/coverage.h"
#include "ui/models/services.h"
#include "ui/widgets/card.h"

class QLabel;

namespace linli::ui {

class ChipBar;
class CoverageModel;
class TableView;

class CoverageView : public Card
{
    Q_OBJECT

public:
    explicit CoverageView(const Services &services, QWidget *parent = nullptr);

    void setWithin(AreaId area);
    void reload();
    CoverageModel *model() const { return m_model; }
    ChipBar *gaps() const { return m_chips; }

Q_SIGNALS:
    void householdWanted(linli::HouseholdId id);
    void areaWanted(linli::AreaId id);
    void closed();

private:
    void applyFilter();
    void follow(const QModelIndex &index);

    AreaId m_within;
    CoverageModel *m_model;
    ChipBar *m_chips;
    TableView *m_table;
    QLabel *m_none;
};

} // namespace linli::ui
