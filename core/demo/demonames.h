// Invented names for the demo: persons, estates, communities, numbers. No real person or office is meant.
#pragma once

#include "core/demo/demorandom.h"
#include "core/persons/person.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace linli {

class DemoNames
{
public:
    explicit DemoNames(DemoRandom &random)
        : m_random(random)
    {
    }
    QString surname();
    /// Given names follow the fashion of the year of birth.
    QString givenName(Sex sex, int birthYear);
    /// "桂花坪社区", "荷塘街道": each once as long as the words reach, then numbered.
    QString community();
    QString subdistrict();
    /// "梨园宿舍", "市二建公司家属区": each once as long as the words reach, then 二期 and so on.
    QString estate();
    QString employer();
    /// An account's name of the community's office.
    QString clerk();

    /// 18 digits with the right check digit, in a region code that does not exist; each once.
    QString idNumber(QDate birth, Sex sex);
    /// 1390000xxxx; ten thousand of them, then again from the first.
    QString phone();

private:
    QString once(QSet<QString> &used, const QString &stem, const QString &ending);

    DemoRandom &m_random;
    QSet<QString> m_communities;
    QSet<QString> m_subdistricts;
    QSet<QString> m_estates;
    QHash<QDate, int> m_born[2]; ///< How many ID numbers of this day there are, women and men.
    int m_phones = 0;
};

} // namespace linli
