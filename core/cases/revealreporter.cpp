#include "core/cases/revealreporter.h"

#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/ledger/permit.h"
#include "core/persons/reveal.h"

namespace linli {

Result<QString> revealReporterPhone(Ledger &ledger, CaseId id, const QString &purpose)
{
    LINLI_TRY(permit(ledger, Action::Reveal, Kind::Cases));
    LINLI_ASSIGN(const CaseFile file, visibleCase(ledger, id));
    if (file.reporter) {
        LINLI_TRY(checkMayLookAt(ledger, file.reporter));
    }
    LINLI_ASSIGN(const QString why, purposeOfLook(purpose));
    LINLI_TRY(recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Looked at the phone of who reported case %1: %2"), {file.number, why}}));
    return file.reporterPhone;
}

} // namespace linli
