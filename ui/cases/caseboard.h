// The board: the same cases as the list in columns by rung or by state. Carrying a card to another column is the legal
// step that leads there (core/cases/boardmove.h), by its form; what is no legal step is refused with a sentence.
#pragma once

#include "core/cases/boardmove.h"
#include "ui/models/services.h"

#include <QWidget>

class QBoxLayout;

namespace linli::ui {

class BoardColumn;
class DeskReader;

class CaseBoard : public QWidget
{
    Q_OBJECT

public:
    enum class By { Rung, State };

    CaseBoard(const Services &services, DeskReader &reader, QWidget *parent = nullptr);

    By by() const { return m_by; }
    void setBy(By by);
    void setFilter(const CaseFilter &filter);
    void reload();
    QList<BoardColumn *> columns() const { return m_columns; }
    /// Carries a case to a column, by its place; as a drop does.
    void carry(CaseId id, int column);
    void focusFirst();

Q_SIGNALS:
    void stepWanted(linli::CaseId id, linli::CaseStep step, std::optional<linli::Rung> to);
    void opened(linli::CaseId id);
    void message(const QString &text);

private:
    struct Place
    {
        std::optional<Rung> rung;
        std::optional<CaseState> state;
    };
    void build();
    void addColumn(const QString &title, const Place &place);
    std::optional<CaseFilter> filterOf(const Place &place) const;
    BoardMove moveTo(const CaseRow &row, const Place &place) const;
    const CaseRow *find(CaseId id) const;
    void stepFrom(int column, int by, bool carrying);
    void showMenu(int column, const QPoint &at);
    void count();

    Services m_services;
    By m_by = By::Rung;
    CaseFilter m_filter;
    DeskReader &m_reader;
    QBoxLayout *m_row;
    QList<BoardColumn *> m_columns;
    QList<Place> m_places;
};

} // namespace linli::ui
