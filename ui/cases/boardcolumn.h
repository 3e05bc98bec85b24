// One column of the board: its head with the count, and its cards, read page by page away from the window's thread.
#pragma once

#include "core/cases/casequery.h"
#include "ui/models/askedmodel.h"
#include "ui/widgets/light.h"

#include <QListView>

class QLabel;

namespace linli::ui {

/// The cases of a column by the page's filter narrowed to the column.
class BoardModel : public AskedModel<CasePage>
{
    Q_OBJECT

public:
    enum CardRole { NumberRole = Qt::UserRole + 1, OwnerRole, CardLightRole, CardLightWordsRole };
    static QString mimeType() { return QStringLiteral("application/x-linli-case"); }

    BoardModel(Desk &desk, DeskReader &reader, QObject *parent = nullptr);

    /// Without a filter the column stays empty.
    void setFilter(const std::optional<CaseFilter> &filter, CaseOrder order);
    int rowOf(CaseId id) const;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<CasePage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    Desk &m_desk;
    std::optional<WorkCalendar> m_calendar;
    std::optional<CaseFilter> m_filter;
    CaseOrder m_order = CaseOrder::Due;
};

/// Cards that can be carried: by the mouse, by Ctrl+Left and Ctrl+Right, or by the menu of the board.
class BoardCards : public QListView
{
    Q_OBJECT

public:
    BoardCards(const Theme &theme, Desk &desk, DeskReader &reader, QWidget *parent = nullptr);

    BoardModel *cards() const { return m_cards; }
    const CaseRow *chosen() const { return m_cards->at(currentIndex().row()); }

Q_SIGNALS:
    void dropped(linli::CaseId id);
    /// Enter or a double click.
    void opened(linli::CaseId id);
    /// Left and Right, with Ctrl the chosen card goes along: -1 or 1.
    void stepped(int by, bool carrying);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Every minute is read anew; the hand and the eye stay where they were.
    void keepPlace();

    BoardModel *m_cards;
    CaseId m_before; ///< The chosen card before it was read anew.
    int m_scrolled = 0;
};

class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(const Theme &theme, Desk &desk, DeskReader &reader, const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    BoardCards *view() const { return m_view; }
    BoardModel *cards() const { return m_view->cards(); }
    void setCount(int count);
    int shownCount() const { return m_count; }

private:
    void fit();

    const Theme &m_theme;
    QString m_title;
    int m_count = 0;
    QLabel *m_head;
    BoardCards *m_view;
};

} // namespace linli::ui
