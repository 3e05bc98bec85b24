// The problems of an import row by row, and what was decided on those that wait for a decision.
#pragma once

#include "ui/imports/preview.h"

#include <QAbstractTableModel>

namespace linli::ui {

class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Where, What, Value, Explanation, Decided, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const Preview &preview, const Layout &layout);
    /// Only one kind; nothing: all of them.
    void setShown(std::optional<ProblemKind> kind);
    const Problem *at(int row) const;

    const Decisions &decisions() const { return m_decisions; }
    /// `row` as the spreadsheet counts.
    void decide(int row, const Decision &decision);
    void clearDecisions();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textAt(const Problem &problem, int column) const;
    QString decisionText(const Problem &problem) const;

    Preview m_preview;
    QStringList m_headings;
    std::optional<ProblemKind> m_kind;
    QList<int> m_shown; ///< Indexes into the summary's problems.
    Decisions m_decisions;
};

} // namespace linli::ui
