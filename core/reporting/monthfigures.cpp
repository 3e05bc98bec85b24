#include "core/reporting/monthfigures.h"

namespace linli {

namespace {

void add(PeopleFigures &to, const PeopleFigures &other, int sign)
{
    to.leaders += sign * other.leaders;
    to.party += sign * other.party;
    to.retired += sign * other.retired;
    for (size_t i = 0; i < to.ages.size(); ++i)
        to.ages[i] += sign * other.ages[i];
    to.units += sign * other.units;
    to.unitsTooSmall += sign * other.unitsTooSmall;
    to.unitsTooLarge += sign * other.unitsTooLarge;
    to.households += sign * other.households;
    to.vacant += sign * other.vacant;
    to.residents += sign * other.residents;
    for (auto it = other.flags.begin(); it != other.flags.end(); ++it)
        to.flags[it.key()] += sign * it.value();
}

} // namespace

PeopleFigures &PeopleFigures::operator+=(const PeopleFigures &other)
{
    add(*this, other, 1);
    return *this;
}

PeopleFigures &PeopleFigures::operator-=(const PeopleFigures &other)
{
    add(*this, other, -1);
    return *this;
}

CaseCounts &CaseCounts::operator+=(const CaseCounts &other)
{
    received += other.received;
    closed += other.closed;
    inTime += other.inTime;
    late += other.late;
    overdueOpen += other.overdueOpen;
    return *this;
}

CaseCounts MonthCase::counts() const
{
    return {receivedInMonth ? 1 : 0, closedInMonth ? 1 : 0, judgement == Judgement::InTime ? 1 : 0,
        judgement == Judgement::Late ? 1 : 0, overdueOpen ? 1 : 0};
}

} // namespace linli
