// Bringing in a spreadsheet in four steps: file, columns, check, done.
#pragma once

#include "ui/imports/preview.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace linli::ui {

class Banner;
class CheckStep;
class ColumnStep;
class DoneStep;
class FileStep;
class ProgressPanel;

class ImportPage : public Page
{
    Q_OBJECT

public:
    enum Step { File, Columns, Check, Done };

    explicit ImportPage(const Services &services, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    QString summary() const override;
    void activate() override;
    /// "areas", "leaders", "roster" or "cases": the kind that is meant.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    /// The primary button of the step.
    void save() override;
    /// Stops what is under way, else one step back.
    bool goBack() override;

    Step step() const;
    bool isBusy() const { return m_work != nullptr; }
    /// As chosen in step 1, or dropped.
    void loadFile(const QString &path);
    void check();
    void importNow();
    void cancel();

    FileStep *fileStep() const { return m_file; }
    ColumnStep *columnStep() const { return m_columns; }
    CheckStep *checkStep() const { return m_check; }
    QString problem() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    template <class T>
    using Job = std::function<Result<T>(Ledger &, WorkControl &)>;
    /// Runs on the thread that writes, watched by the progress panel; `then` gets what came of it.
    template <class T>
    void work(const QString &title, Job<T> job, std::function<void(const T &)> then);
    void begin(const QString &title);
    void end();

    QWidget *buildFoot();
    void connectSteps();
    void showStep(Step step);
    void refresh();
    void refreshFoot();
    void next();
    void chooseFile();
    void look(const QString &sheet, const QList<int> &headerRows);
    void saveProblems();
    void saveBlank(ImportKind kind);
    void fail(const Error &error);
    void restart();

    Services m_services;
    QTabBar *m_tabs;
    Banner *m_banner;
    ProgressPanel *m_progress;
    QStackedWidget *m_stack;
    FileStep *m_file;
    ColumnStep *m_columns;
    CheckStep *m_check;
    DoneStep *m_done;
    QPushButton *m_back;
    QPushButton *m_saveProblems;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QTimer *m_ticker;
    std::shared_ptr<WorkControl> m_work; ///< Null: nothing is under way.
    ImportKind m_kind = ImportKind::Areas;
    QString m_path;
    SheetLook m_look;
    Mapping m_checkedMapping; ///< What the preview stands for.
    Step m_reached = File;
};

} // namespace linli::ui
