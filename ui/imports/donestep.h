// Step 4: what was written, and what comes next.
#pragma once

#include "core/imports/fields.h"
#include "core/imports/problem.h"
#include "ui/models/services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace linli::ui {

class DoneStep : public QWidget
{
    Q_OBJECT

public:
    explicit DoneStep(const Services &services, QWidget *parent = nullptr);

    void present(ImportKind kind, const ImportSummary &summary);
    /// It was taken back.
    void presentUndone();

Q_SIGNALS:
    void nextWanted(linli::ImportKind kind);
    void ledgerWanted();
    void casesWanted();

private:
    Services m_services;
    QLabel *m_sentence;
    QLabel *m_counts;
    QLabel *m_hint;
    QPushButton *m_next;
    QPushButton *m_look;
    ImportKind m_kind = ImportKind::Areas;
    ImportKind m_nextKind = ImportKind::Leaders;
};

} // namespace linli::ui
