// The words of resources and bookings (D7): enums, their words in ledger, command line and JSON, their names for people.
#pragma once

#include "core/cases/casewords.h"

namespace linli {

enum class ResourceKind {
    Unit, ///< A work unit (单位).
    Venue,
    Team, ///< Volunteers.
    Skill, ///< What a leader or a resident can do.
    Equipment,
};
/// Whether it can be at one place only: two bookings of it never overlap. What people give of their time may.
inline bool isExclusive(ResourceKind kind)
{
    return kind == ResourceKind::Venue || kind == ResourceKind::Equipment;
}

enum class BookingState { Asked, Granted, Declined, Withdrawn, Returned };
enum class BookingStep { Ask, Grant, Decline, Withdraw, Move, Return };
/// What a booking is for.
enum class BookingFor { Own, Activity, Case, Visit };

template <>
inline constexpr auto allOf<ResourceKind> = std::array{
    ResourceKind::Unit, ResourceKind::Venue, ResourceKind::Team, ResourceKind::Skill, ResourceKind::Equipment};
template <>
inline constexpr auto allOf<BookingState> = std::array{BookingState::Asked, BookingState::Granted, BookingState::Declined,
    BookingState::Withdrawn, BookingState::Returned};
template <>
inline constexpr auto allOf<BookingStep> = std::array{BookingStep::Ask, BookingStep::Grant, BookingStep::Decline,
    BookingStep::Withdraw, BookingStep::Move, BookingStep::Return};
template <>
inline constexpr auto allOf<BookingFor> = std::array{BookingFor::Own, BookingFor::Activity, BookingFor::Case, BookingFor::Visit};

QString toWord(ResourceKind kind);
QString toWord(BookingState state);
QString toWord(BookingStep step);
QString toWord(BookingFor purpose);

QString displayName(ResourceKind kind);
QString displayName(BookingState state);
QString displayName(BookingStep step);
QString displayName(BookingFor purpose);

} // namespace linli
