// Ids are 63-bit: replica (31 bits, random when a ledger is made) << 32 | counter.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace linli {

/// A row's identity. `Tag` keeps a case's id from being used as a household's. 0 means "none".
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) { }

    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;

    /// In JSON and on the command line an id is text: 63 bits do not survive every reader of JSON.
    QString toText() const { return QString::number(value); }
    static std::optional<Id> fromText(QStringView text)
    {
        bool ok = false;
        const qint64 v = text.toLongLong(&ok);
        return ok && v > 0 ? std::optional(Id(v)) : std::nullopt;
    }
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using PersonId = Id<struct PersonTag>;
using AreaId = Id<struct AreaTag>;
using AppointmentId = Id<struct AppointmentTag>;
using HouseholdId = Id<struct HouseholdTag>;
using MembershipId = Id<struct MembershipTag>;
using CaseId = Id<struct CaseTag>;
using CaseEventId = Id<struct CaseEventTag>;
using LifeEventId = Id<struct LifeEventTag>;

} // namespace linli
