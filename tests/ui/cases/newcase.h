// The cases page on the sample community, with the form of a new case in it.
// Set LINLI_SHOTS to a folder for pictures.
#pragma once

#include "ui/cases/newcaseform.h"

#include "core/attachments/attach.h"
#include "core/cases/alikecases.h"
#include "core/cases/casequery.h"
#include "core/cases/firstdue.h"
#include "tests/ui/town.h"
#include "ui/attachments/attachmentbox.h"
#include "ui/attachments/filedrop.h"
#include "ui/attachments/filesfield.h"
#include "ui/cases/alikestrip.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/search/findfield.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

namespace linli::test {

using namespace linli::ui;


struct Resident
{
    PersonId id;
    QString name;
    HouseholdId home;
    QString address;
};

struct Scene
{
    Town town{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Roster, "roster.xlsx"}};
    Theme theme{*qApp};
    CasesPage page{town.services(theme)};

    Scene()
    {
        page.resize(1178, 690);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    NewCaseForm *openForm(const QVariantMap &about = {})
    {
        page.open(about);
        QApplication::processEvents();
        return form();
    }
    NewCaseForm *form() const
    {
        const auto forms = page.panel()->findChildren<NewCaseForm *>();
        return forms.isEmpty() ? nullptr : forms.last();
    }
    /// As an input method commits it.
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void save()
    {
        page.save();
        waitFor([this] { return !page.panel()->isEditing() && town.desk->waiting() == 0; });
    }
    CaseDetails shown() { return need(caseDetails(town.desk->reader(), page.panel()->shownCase())); }
    Resident resident(int which = 0)
    {
        Resident one;
        need(town.desk->db().each(
            QStringLiteral("SELECT p.id, p.name, n.household_id FROM membership m JOIN person p ON p.id = m.person_id JOIN household_now n ON "
                           "n.household_id = m.household_id WHERE m.until_date IS NULL AND m.is_head = 1 AND n.residents > 1 ORDER BY n.address_key LIMIT 1 OFFSET %1")
                .arg(which),
            {}, [&](const Row &row) { one = {row.id<PersonId>(0), row.text(1), row.id<HouseholdId>(2), {}}; }));
        REQUIRE(one.id);
        one.address = need(householdCard(town.desk->db(), one.home)).address;
        return one;
    }
    QString picture(const char *name)
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::darkYellow);
        const QString path = town.folder.filePath(QString::fromUtf8(name));
        REQUIRE(image.save(path));
        return path;
    }
    void add(const QString &path)
    {
        const auto before = form()->filesField()->files().size();
        form()->filesField()->drop()->add({path});
        waitFor([&] { return form()->filesField()->files().size() > before; });
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("LINLI_SHOTS");
        if (folder.isEmpty())
            return;
        for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
            theme.setTypeSize(size);
            for (int i = 0; i < 8; ++i)
                QApplication::processEvents();
            page.grab().save(QDir(folder).filePath(name + (QString::fromLatin1(size == TypeSize::Large ? "-large.png" : ".png"))));
        }
        theme.setTypeSize(TypeSize::Normal);
    }
};

} // namespace linli::test
