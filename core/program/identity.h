// What every program of Linli calls itself, and where its settings lie because of it.
#pragma once

namespace linli {

/// Names the program to Qt: on Linux settings lie in ~/.config/linli, on Windows in %APPDATA%\linli (a file
/// that can be read and copied, not the registry). Call it right after the application is made.
void nameProgram();

} // namespace linli
