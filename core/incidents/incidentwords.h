// The words of the register of incidents (R18, R19): what happened, and which of the three zeros (三零) it breaks.
#pragma once

#include "core/cases/casewords.h"

namespace linli {

/// The list and the zero that each breaks stand in one table (incidentwords.cpp).
enum class IncidentKind {
    Fire,
    Gas,
    Traffic,
    Accident,
    TelecomFraud,
    Theft,
    Assault,
    Crime,
    Petition,
    GroupPetition,
    Other,
};

/// R19, our default reading.
enum class Zero { Crime, Accident, Petition };

/// How a person of the ledger is concerned.
enum class IncidentPart { Harmed, Caused, Involved };

template <>
inline constexpr auto allOf<IncidentKind> = std::array{IncidentKind::Fire, IncidentKind::Gas, IncidentKind::Traffic,
    IncidentKind::Accident, IncidentKind::TelecomFraud, IncidentKind::Theft, IncidentKind::Assault, IncidentKind::Crime,
    IncidentKind::Petition, IncidentKind::GroupPetition, IncidentKind::Other};
template <>
inline constexpr auto allOf<Zero> = std::array{Zero::Crime, Zero::Accident, Zero::Petition};
template <>
inline constexpr auto allOf<IncidentPart> = std::array{IncidentPart::Harmed, IncidentPart::Caused, IncidentPart::Involved};

QString toWord(IncidentKind kind);
QString toWord(Zero zero);
QString toWord(IncidentPart part);

QString displayName(IncidentKind kind);
QString displayName(Zero zero); ///< "Zero crimes"
QString displayName(IncidentPart part);

/// The zero that a kind breaks; none for what is only registered.
std::optional<Zero> zeroOf(IncidentKind kind);

} // namespace linli
