#pragma once

namespace linli::test {
/// Runs the Catch2 session; the caller has made the Qt application object.
int run(int argc, char **argv);
}
