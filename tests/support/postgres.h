// A PostgreSQL server of the tests' own, in a temporary folder, reached by a Unix socket only.
#pragma once

#include <QString>

namespace linli::test {

/// A `postgresql://…?schema=…` address of a fresh, empty schema. The server is started on the first call and
/// stopped with the program. Fails the test when PostgreSQL is not installed.
QString freshPostgres();

} // namespace linli::test
