// Incidents year on year, and which micro-units, buildings and communities were at the three zeros (R18, R19).
#pragma once

#include "core/incidents/exportincidents.h"
#include "ui/models/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace linli::ui {

class AreaBox;
class ChipBar;
class DeskReader;
class FigureLinesModel;
class TableView;
class ZeroModel;

class ZeroView : public QWidget
{
    Q_OBJECT

public:
    explicit ZeroView(const Services &services, QWidget *parent = nullptr);

    void reload();
    /// The three zeros, or the figures.
    void showZeros(bool zeros);
    FigureLinesModel *figures() const { return m_figures; }
    ZeroModel *zeros() const { return m_zeros; }
    ChipBar *chips() const { return m_chips; }
    QString sumText() const;
    void exportFiguresTo(const QString &path);
    void exportZerosTo(const QString &path);

Q_SIGNALS:
    void loaded();
    void message(const QString &text);

private:
    struct Answer
    {
        IncidentFigures figures;
        ZeroTable zeros;
        AreaTree tree;
    };
    QWidget *buildHead();
    QWidget *buildFigures();
    QWidget *buildZeros();
    void fillBoxes();
    void take(const Answer &answer);
    void fill();
    QList<ZeroRow> wantedRows() const;
    void told(const Result<qint64> &rows);
    QString askPath(const QString &name);

    Services m_services;
    DeskReader *m_reader;
    Answer m_answer;
    FigureLinesModel *m_figures;
    ZeroModel *m_zeros;
    QComboBox *m_month;
    AreaBox *m_area;
    QLabel *m_spans;
    TableView *m_figureTable;
    TableView *m_zeroTable;
    ChipBar *m_chips; ///< month or year, and which level
    QComboBox *m_level;
    QComboBox *m_which;
    QLabel *m_sum;
    QStackedWidget *m_tables;
    QPushButton *m_export;
};

} // namespace linli::ui
