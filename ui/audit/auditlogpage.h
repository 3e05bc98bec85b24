// The log for the auditor: who did, looked, exported, printed, signed in or failed.
#pragma once

#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;

namespace linli::ui {

class AuditModel;
class TableView;

class AuditLogPage : public Page
{
    Q_OBJECT

public:
    explicit AuditLogPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    AuditModel *lines() const { return m_lines; }
    QComboBox *kindField() const { return m_kind; }

private:
    QWidget *buildFilters();
    QWidget *buildDigest();
    void refilter();
    void fillActors();
    void showDigest();
    void exportLog();

    Services m_services;
    AuditModel *m_lines;
    TableView *m_table;
    QComboBox *m_kind;
    QComboBox *m_who;
    QComboBox *m_period;
    QComboBox *m_month;
    QLineEdit *m_digest;
};

} // namespace linli::ui
