#pragma once

#include <QPixmap>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace linli::ui {

class Theme;

/// One file in a list: small picture or sheet, name, size, and what can be done with it.
class FileRow : public QWidget
{
    Q_OBJECT

public:
    /// `preview`: bytes of a small JPEG, may be empty.
    FileRow(const Theme &theme, const QString &name, const QString &detail, const QByteArray &preview, QWidget *parent = nullptr);

    void setPreview(const QByteArray &preview);
    /// The first is the row's own: a click on picture or name does it too.
    QPushButton *addAct(const QString &text, std::function<void()> act);
    /// Under "More".
    QMenu *menu();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QLabel *m_picture;
    QWidget *m_buttons;
    QMenu *m_menu = nullptr;
    std::function<void()> m_first;
};

} // namespace linli::ui
