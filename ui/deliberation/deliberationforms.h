// One form for each step of a deliberation, and what it writes.
#pragma once

#include "core/areas/areastore.h"
#include "core/deliberation/deliberationquery.h"
#include "core/deliberation/deliberationsteps.h"
#include "ui/widgets/panelform.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace linli::ui {

using DeliberationWrite = std::function<Result<void>(Ledger &)>;

struct DeliberationOffer
{
    PanelForm *form = nullptr; ///< Null: the step needs no form and can be written at once.
    std::function<DeliberationWrite()> prepare; ///< Reads the form, on the window's thread.
};

/// `voters` are those of the present meeting.
DeliberationOffer offerStep(const Theme &theme, DeliberationStep step, const DeliberationDetails &details, const QList<Participant> &voters,
    QDate today);

/// A new one; its fields are read by asked().
class ProposalForm : public PanelForm
{
    Q_OBJECT

public:
    /// `file`: the case it comes from; without an id it stands on its own and an area is asked for.
    ProposalForm(const Theme &theme, const CaseFile &file, const AreaTree &tree, QWidget *parent = nullptr);
    NewDeliberation asked() const;

private:
    CaseId m_case;
    QComboBox *m_area = nullptr;
    QLineEdit *m_title;
    QPlainTextEdit *m_proposal;
    QLineEdit *m_supporters;
};

} // namespace linli::ui
