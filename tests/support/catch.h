// One include for Catch2 2.13 (Debian 12) and 3.x.
#pragma once
#include <QString>
#include <ostream>

// Qt's strings print readably when an assertion fails.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
