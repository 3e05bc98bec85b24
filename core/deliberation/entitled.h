// The queries over who is entitled to a vote (? twice: the area), for the use case and the test that looks at their plans.
#pragma once

#include <QString>

namespace linli {

/// `select` over household_now n of the area and everything inside it, without vacant flats.
QString entitledHouseholdsQuery(const QString &select);
/// household, person, birth of those who live there now.
QString entitledPersonsQuery();

} // namespace linli
