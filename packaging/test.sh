#!/usr/bin/env bash
# Installs what is missing, builds Linli with warnings as errors and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset dev
cmake --build --preset dev
ctest --preset dev
