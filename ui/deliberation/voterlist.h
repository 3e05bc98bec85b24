// Who may vote at a meeting: who came, or how those who came voted.
#pragma once

#include "core/deliberation/deliberation.h"

#include <QTableWidget>

namespace linli::ui {

class VoterList : public QTableWidget
{
    Q_OBJECT

public:
    enum class Asked { Came, Vote };

    VoterList(const QList<Participant> &participants, Asked asked, QWidget *parent = nullptr);
    QHash<ParticipantId, bool> came() const;
    QHash<ParticipantId, std::optional<Vote>> votes() const;
    void tick(int row, int column);

private:
    void keepOne(QTableWidgetItem *item);

    QList<Participant> m_participants;
    Asked m_asked;
};

} // namespace linli::ui
