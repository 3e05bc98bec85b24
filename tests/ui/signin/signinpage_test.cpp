// Signing in as a person at the desk meets it: what is missing, what is wrong, how long to wait.
#include "core/crypto/passwordkey.h"
#include "tests/support/catch.h"
#include "tests/ui/support.h"
#include "ui/signin/passwordfield.h"
#include "ui/signin/recoverform.h"
#include "ui/signin/signinpage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace linli;
using namespace linli::ui;

namespace {

struct Frame
{
    Theme theme{*qApp};
    SignInPage page{theme, QStringLiteral("广济桥社区"), QStringLiteral("刘敏"), Policy()};
    int tries = 0;

    Frame()
    {
        page.resize(1366, 768);
        page.show();
        QObject::connect(&page, &SignInPage::signInWanted, &page, [this](const Credentials &) { ++tries; });
    }
    void type(const QString &password) { page.password()->edit()->setText(password); }
};

} // namespace

TEST_CASE("without a password nobody is signed in, and the field says what is missing")
{
    Frame f;
    f.page.submit();
    CHECK(f.tries == 0);
    CHECK_FALSE(f.page.problem().isEmpty());
    f.type(QStringLiteral("herbst-laub-7"));
    f.page.submit();
    CHECK(f.tries == 1);
    CHECK(f.page.problem().isEmpty());
}

TEST_CASE("a wrong password is told under the field, which is empty again")
{
    Frame f;
    f.type(QStringLiteral("falsch"));
    f.page.submit();
    f.page.setBusy(true);
    CHECK_FALSE(f.page.signInButton()->isEnabled());
    f.page.fail(QStringLiteral("姓名或密码不对。"));
    CHECK(f.page.problem() == QStringLiteral("姓名或密码不对。"));
    CHECK(f.page.password()->isEmpty());
    CHECK(f.page.signInButton()->isEnabled());
    CHECK(f.page.name()->text() == QStringLiteral("刘敏"));
}

TEST_CASE("a locked account counts the time down and takes no try before it is over")
{
    Frame f;
    f.page.failLocked(240);
    CHECK(f.page.problem().contains(QStringLiteral("4 分钟")));
    f.type(QStringLiteral("herbst-laub-7"));
    f.page.submit();
    CHECK(f.tries == 0);
    CHECK(waitWords(61) == QStringLiteral("61 秒"));
    CHECK(waitWords(3 * 3600) == QStringLiteral("3 小时"));
    f.page.name()->setText(QStringLiteral("王桂兰"));
    Q_EMIT f.page.name()->textEdited(f.page.name()->text()); // Another account is not locked.
    CHECK(f.page.problem().isEmpty());
    f.page.submit();
    CHECK(f.tries == 1);
}

TEST_CASE("Caps Lock is noticed by the case of what is typed; the eye shows the password")
{
    Theme theme(*qApp);
    PasswordField field(theme);
    field.show();
    const auto type = [&](const QString &text, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, modifiers, text);
        QApplication::sendEvent(field.edit(), &event);
    };
    type(QStringLiteral("a"), Qt::NoModifier);
    CHECK_FALSE(field.warnsOfCapsLock());
    type(QStringLiteral("A"), Qt::NoModifier);
    CHECK(field.warnsOfCapsLock());
    type(QStringLiteral("A"), Qt::ShiftModifier);
    CHECK_FALSE(field.warnsOfCapsLock());
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
    field.eye()->click();
    CHECK(field.edit()->echoMode() == QLineEdit::Normal);
    type(QStringLiteral("a"), Qt::NoModifier); // Qt keeps the last modifiers; the next test finds none held.
    CHECK(field.password() == passwordOf(QStringLiteral("aAAa")));
    field.clear();
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
}

TEST_CASE("recovering asks for the words, a name and a new password typed twice")
{
    Frame f;
    RecoverForm *form = f.page.recovery();
    QString words;
    QObject::connect(form, &RecoverForm::recoverWanted, form, [&](const QString &typed, const Credentials &) { words = typed; });
    form->submit();
    CHECK(words.isEmpty());
    form->words()->setPlainText(QStringLiteral("荷花 山水"));
    form->name()->setText(QStringLiteral("刘敏"));
    form->password().first()->edit()->setText(QStringLiteral("herbst-laub-7"));
    form->password().again()->edit()->setText(QStringLiteral("herbst-laub-8"));
    form->submit();
    CHECK(words.isEmpty()); // The two differ.
    form->password().again()->edit()->setText(QStringLiteral("herbst-laub-7"));
    form->submit();
    CHECK(words == QStringLiteral("荷花 山水"));
}

TEST_CASE("the sign-in fits 1366 by 768 at every type size")
{
    Frame f;
    for (const int points : {18, 30}) {
        f.theme.setLargePoints(points);
        f.theme.setTypeSize(TypeSize::Large);
        f.page.resize(1366, 768);
        QApplication::processEvents();
        CHECK(f.page.minimumSizeHint().width() <= 1366);
        CHECK(f.page.minimumSizeHint().height() <= 768);
        CHECK(f.page.signInButton()->width() <= 1366);
    }
}
