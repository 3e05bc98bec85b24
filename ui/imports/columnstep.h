// Step 2: the first rows as they stand in the file, with the field of each column to correct.
#pragma once

#include "ui/imports/sheetlook.h"
#include "ui/models/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace linli::ui {

class MappingHeader;
class SheetModel;
class TableView;

class ColumnStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnStep(const Services &services, QWidget *parent = nullptr);

    /// `sheet`: the one the person chose; empty where it was found by itself.
    void setLook(ImportKind kind, const SheetLook &look, const QString &sheet);
    /// Tab goes from `before` through the fields of the columns, left to right.
    void orderFocus(QWidget *before);
    /// Empty where nothing was corrected: then the engine finds the same by itself.
    Mapping mapping() const;
    bool isComplete() const;

    SheetModel *sheet() const { return m_sheet; }
    MappingHeader *header() const { return m_header; }
    TableView *table() const { return m_table; }

Q_SIGNALS:
    /// Another sheet or other heading rows; both may be empty.
    void lookWanted(const QString &sheet, const QList<int> &headerRows);
    void columnsChanged();

private:
    QWidget *buildHeadings();
    void refresh();
    void askForHeadings();

    Services m_services;
    SheetModel *m_sheet;
    TableView *m_table;
    MappingHeader *m_header;
    QWidget *m_facts;
    QLabel *m_remembered;
    QWidget *m_sheetChoice;
    QComboBox *m_sheets;
    QPushButton *m_headingsButton;
    QWidget *m_headings;
    QSpinBox *m_first;
    QSpinBox *m_last;
    QLabel *m_state;
    ImportKind m_kind = ImportKind::Areas;
    SheetLook m_look;
    QString m_wishedSheet;
};

} // namespace linli::ui
