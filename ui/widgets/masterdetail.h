// A list and the chosen record: side by side, or one after the other where large type or a small window needs the width.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace linli::ui {

class MasterDetail : public QWidget
{
    Q_OBJECT

public:
    /// Takes both widgets. `detailWidth` is the record's width in pixels of normal type.
    MasterDetail(
        const Theme &theme, QWidget *master, QWidget *detail, int detailWidth, QWidget *parent = nullptr);

    /// Where they do not stand side by side the record takes the list's place until showMaster().
    void showDetail();
    void showMaster();
    /// One after the other whatever the width: the list needs all of it.
    void setAlwaysStacked(bool always);
    /// True when the list stood behind the record and is shown again.
    bool goBack();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool isStacked() const;

    const Theme &m_theme;
    QWidget *m_master;
    QWidget *m_detailHolder;
    QSplitter *m_splitter;
    QPushButton *m_back;
    int m_detailWidth;
    bool m_onDetail = false;
    bool m_narrow = false;
    bool m_always = false;
};

} // namespace linli::ui
