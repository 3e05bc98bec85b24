#define CATCH_CONFIG_RUNNER // Catch2 2.x makes its session here; 3.x brings it in its library.
#include "tests/support/catch.h"

#include "tests/support/runner.h"

int linli::test::run(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}
