// A believable family for one flat of the demo.
#pragma once

#include "core/demo/demonames.h"
#include "core/households/household.h"

namespace linli {

struct DemoMember
{
    Person person; ///< Without id.
    int age = 0;
    QString relation;
    bool isHead = false;
    Registration registration = Registration::Local;
    QString from; ///< PartialDate; empty: since before our records (D4a).
    QString until; ///< Filled for somebody who moved out.
    QString endReason;
    QStringList flags; ///< Care kinds (R6).
};

struct DemoFamily
{
    QList<DemoMember> members; ///< The head first; those who left last.
    Housing housing = Housing::Owned;
    /// How many live there.
    int residents() const;
};

class DemoFamilies
{
public:
    DemoFamilies(DemoRandom &random, DemoNames &names, QDate today)
        : m_random(random)
        , m_names(names)
        , m_today(today)
    {
    }
    /// At most `most` residents (at least one).
    DemoFamily next(int most);
    /// A single person for an office: a leader who lives elsewhere.
    Person outsider(int youngest, int oldest);

private:
    DemoMember person(Sex sex, int age, const QString &surname, const QString &relation);
    void couple(DemoFamily &family, int age);
    void child(DemoFamily &family, int age);
    void grandparents(DemoFamily &family, int age);
    void tenants(DemoFamily &family);
    void leftBehind(DemoFamily &family);
    void fill(DemoFamily &family);
    void flag(DemoFamily &family);
    void settle(DemoFamily &family);
    void addFormerMember(DemoFamily &family);
    QString someStart();

    DemoRandom &m_random;
    DemoNames &m_names;
    QDate m_today;
};

} // namespace linli
