// A household on a past day, to be read only.
#pragma once

#include "core/asof/asof.h"
#include "core/households/carekinds.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class PastCardView : public QWidget
{
    Q_OBJECT

public:
    explicit PastCardView(const Theme &theme, QWidget *parent = nullptr);
    void show(const PastCard &card, QDate day, const CareKinds &careKinds);
    void clear();
    HouseholdId household() const { return m_household; }

Q_SIGNALS:
    void closed();
    /// The household as it is today.
    void presentWanted(linli::HouseholdId household);

private:
    void addFlags(const QStringList &flags);
    void addLine(const QString &label, const QString &text);
    void addMember(const PastMember &member, const PastNumbers &numbers);

    const Theme &m_theme;
    HouseholdId m_household;
    CareKinds m_careKinds;
    QVBoxLayout *m_column; ///< Of the present content.
    QWidget *m_content = nullptr;
    QVBoxLayout *m_around;
};

} // namespace linli::ui
