#pragma once

#include <QLineEdit>

class QLabel;

namespace linli::ui {

/// The field that finds anything; it shows its key, Ctrl K, while it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHint();

    QLabel *m_hint;
};

} // namespace linli::ui
