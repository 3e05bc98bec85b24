// The questions at a door under each other: Enter is still right, C corrects in place, U is not known.
#pragma once

#include "ui/rounds/doorfacts.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace linli::ui {

class DoorEditor;

enum class Said { Nothing, Right, Corrected, Unknown };

/// What was answered so far at one door.
struct DoorWork
{
    QHash<QString, Said> said;
    DoorReply reply;

    bool isEmpty() const { return said.isEmpty(); }
};

/// One question with what is written. It has the focus itself, or its editor.
class DoorQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit DoorQuestion(int number, const QString &field, QWidget *parent = nullptr);
    const QString &field() const { return m_field; }
    void show(const DoorFact &fact, Said said);
    /// Takes `editor` under the lines; null takes it away.
    void setEditor(DoorEditor *editor);
    DoorEditor *editor() const { return m_editor; }
    void setProblem(const QString &problem);

Q_SIGNALS:
    void wanted(linli::ui::Said said); ///< Corrected: the editor is asked for.
    void moved(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void bringIntoView();

    int m_number;
    QString m_field;
    QLabel *m_label;
    QLabel *m_said;
    QLabel *m_lines;
    QLabel *m_problem;
    QVBoxLayout *m_column;
    DoorEditor *m_editor = nullptr;
};

class DoorQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit DoorQuestions(QWidget *parent = nullptr);
    void setCareKinds(const CareKinds &kinds) { m_careKinds = kinds; }
    void show(const HouseholdCard &card, const QStringList &fields, QDate today, const DoorWork &work);
    void clear();
    const DoorWork &work() const { return m_work; }
    bool isEditing() const;
    /// Takes what stands in the open editor; false when it can't be.
    bool acceptEditing();
    void abandonEditing();
    void focusFirst();

Q_SIGNALS:
    void editingChanged(bool editing);
    /// The last question was answered.
    void finished();

private:
    void answer(DoorQuestion *question, Said said);
    void edit(DoorQuestion *question);
    void next(DoorQuestion *question);
    void move(DoorQuestion *question, int by);
    void refresh();
    DoorQuestion *edited() const;

    HouseholdCard m_card;
    QStringList m_fields;
    QDate m_today;
    CareKinds m_careKinds;
    DoorWork m_work;
    QList<DoorQuestion *> m_questions;
    QVBoxLayout *m_column;
};

} // namespace linli::ui
