// linli area add, rename, order, move, void; linli leader appoint, end.
#include "app/cli/treeverbs.h"

#include "core/areas/areacases.h"
#include "core/cases/succession.h"
#include "core/base/text.h"
#include "core/units/unitcases.h"

#include <QJsonObject>

namespace linli::cli {

Result<AreaId> areaArgument(Ledger &ledger, const std::string &typed)
{
    LINLI_ASSIGN(const AreaId id, areaOption(ledger, typed));
    if (id.isNull())
        return Error{ErrorKind::Invalid, translate("cli", "Name the area.")};
    return id;
}

namespace {

struct TreeOptions
{
    std::string area;
    std::string name;
    std::string kind;
    std::string code;
    std::string parent;
    std::string reason;
    int place = 1;
};

struct LeaderOptions
{
    std::string area;
    std::string name;
    std::string person;
    std::string phone;
    std::string day;
    std::string reason;
    std::string foundBy;
    std::string foundHow;
};

Result<void> addOne(Context &context, const TreeOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Area area;
    area.name = QString::fromStdString(options.name);
    area.code = QString::fromStdString(options.code);
    const auto kind = areaKindFromWord(QString::fromStdString(options.kind));
    if (!kind)
        return Error{ErrorKind::Invalid,
            translate("cli", "A kind is one of: subdistrict, community, grid, sector, building, unit.")};
    area.kind = *kind;
    LINLI_ASSIGN(area.parent, areaOption(*ledger, options.parent));
    LINLI_ASSIGN(const AreaId id, addArea(*ledger, area));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), id.toText()}}));
    else
        context.out(translate("cli", "%1 was added (number %2).").arg(area.name.simplified(), id.toText()));
    return success();
}

Result<void> onArea(Context &context, const TreeOptions &options, const std::function<Result<void>(Ledger &, AreaId)> &act)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId id, areaArgument(*ledger, options.area));
    return act(*ledger, id);
}

void addRenameVerb(CLI::App &area, Context &context, const std::shared_ptr<TreeOptions> &options)
{
    CLI::App *rename = addVerb(area, "rename", translate("cli", "Give an area another name"),
        {"linli area rename 1栋 麻园湾1栋", "linli area rename 广济桥社区 广济桥社区 --code GJQ"});
    rename->add_option("AREA", options->area, text(translate("cli", "Name or number")))->required();
    rename->add_option("NAME", options->name, text(translate("cli", "The new name")))->required();
    rename->add_option("--code", options->code, text(translate("cli", "For case numbers (communities, subdistricts)")));
    onRun(
        rename, context,
        [&context, options] {
            return onArea(context, *options, [&](Ledger &ledger, AreaId id) {
                return renameArea(ledger, id, QString::fromStdString(options->name),
                    options->code.empty() ? std::nullopt : std::optional(QString::fromStdString(options->code)));
            });
        },
        translate("cli", "The area was renamed."));
}

void addPlaceVerbs(CLI::App &area, Context &context, const std::shared_ptr<TreeOptions> &options)
{
    CLI::App *order = addVerb(area, "order", translate("cli", "Put an area at a place among its siblings"),
        {"linli area order 2栋 --place 1"});
    order->add_option("AREA", options->area, text(translate("cli", "Name or number")))->required();
    order->add_option("--place", options->place, text(translate("cli", "1 is the first")))->required()->check(CLI::PositiveNumber);
    onRun(
        order, context,
        [&context, options] {
            return onArea(context, *options,
                [&](Ledger &ledger, AreaId id) { return reorderArea(ledger, id, options->place - 1); });
        },
        translate("cli", "The order was changed."));

    CLI::App *move = addVerb(area, "move", translate("cli", "Move an area, with all in it, into another one"),
        {"linli area move 75栋 --to 第二片区"});
    move->add_option("AREA", options->area, text(translate("cli", "Name or number")))->required();
    move->add_option("--to", options->parent, text(translate("cli", "Where it lies from now on (name or number)")))->required();
    onRun(
        move, context,
        [&context, options] {
            return onArea(context, *options, [&](Ledger &ledger, AreaId id) -> Result<void> {
                LINLI_ASSIGN(const AreaId parent, areaArgument(ledger, options->parent));
                return moveArea(ledger, id, parent);
            });
        },
        translate("cli", "The area was moved."));

    CLI::App *voiding = addVerb(area, "void", translate("cli", "Give up an area that is empty; it counts nowhere from then on"),
        {"linli area void 9栋 --reason 录错"});
    voiding->add_option("AREA", options->area, text(translate("cli", "Name or number")))->required();
    voiding->add_option("--reason", options->reason, text(translate("cli", "Why; it is kept")))->required();
    onRun(
        voiding, context,
        [&context, options] {
            return onArea(context, *options, [&](Ledger &ledger, AreaId id) {
                return voidArea(ledger, id, QString::fromStdString(options->reason));
            });
        },
        translate("cli", "The area was voided."));
}

Result<void> appoint(Context &context, const LeaderOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Person person;
    person.name = QString::fromStdString(options.name);
    person.phone = QString::fromStdString(options.phone);
    if (!options.person.empty()) {
        LINLI_ASSIGN(person.id, personArgument(options.person));
    }
    Appointment appointment;
    LINLI_ASSIGN(appointment.area, areaArgument(*ledger, options.area));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.day));
    appointment.from = day.toString(Qt::ISODate);
    appointment.phone = person.phone;
    appointment.foundBy = foundByFromWord(QString::fromStdString(options.foundBy));
    appointment.foundHow = foundHowFromWord(QString::fromStdString(options.foundHow));
    LINLI_ASSIGN(const TakenOffice taken, takeOffice(*ledger, person, appointment));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{
            {QStringLiteral("id"), taken.appointment.toText()}, {QStringLiteral("cases"), taken.cases}}));
    else
        context.out(translate("cli", "The leader was appointed."));
    if (!context.json && taken.cases > 0)
        context.out(translate("cli", "Cases that waited for a leader and were taken over: %1").arg(taken.cases));
    return success();
}

Result<void> endLeader(Context &context, const LeaderOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId area, areaArgument(*ledger, options.area));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.day));
    LINLI_ASSIGN(const auto leader, leaderOf(ledger->db(), area));
    if (!leader)
        return Error{ErrorKind::NotFound, translate("cli", "This area has no leader in office.")};
    LINLI_ASSIGN(const Handover done,
        stepDown(*ledger, leader->appointment.id, day, QString::fromStdString(options.reason)));
    if (done.waiting > 0 && !context.json)
        context.out(translate("cli", "Open cases that wait for a successor: %1 (see: linli case list --waiting)").arg(done.waiting));
    return success();
}

} // namespace

void addTreeVerbs(CLI::App &area, Context &context)
{
    const auto options = std::make_shared<TreeOptions>();
    CLI::App *add = addVerb(area, "add", translate("cli", "Add an area to the tree"),
        {"linli area add 第三片区 --kind sector --in 第一网格", "linli area add 75栋-3 --kind unit --in 75栋"});
    add->add_option("NAME", options->name, text(translate("cli", "Its name")))->required();
    add->add_option("--kind", options->kind, text(translate("cli", "subdistrict, community, grid, sector, building or unit")))->required();
    add->add_option("--in", options->parent, text(translate("cli", "What it lies in (name or number)")));
    add->add_option("--code", options->code, text(translate("cli", "For case numbers (communities, subdistricts)")));
    onRun(add, context, [&context, options] { return addOne(context, *options); });
    addRenameVerb(area, context, options);
    addPlaceVerbs(area, context, options);
}

void addLeaderVerbs(CLI::App &leader, Context &context)
{
    const auto options = std::make_shared<LeaderOptions>();
    CLI::App *appointing = addVerb(leader, "appoint", translate("cli", "Appoint the leader of an area"),
        {"linli leader appoint 75栋-3 王桂兰 --phone 13900000001", "linli leader appoint 75栋-3 --person 4611686018427387905 --from 2026-09-01"});
    appointing->add_option("AREA", options->area, text(translate("cli", "Name or number")))->required();
    auto *name = appointing->add_option("NAME", options->name, text(translate("cli", "The name of somebody who is not in the ledger yet")));
    auto *person = appointing->add_option("--person", options->person, text(translate("cli", "The number of a person in the ledger")));
    name->excludes(person);
    appointing->add_option("--phone", options->phone, text(translate("cli", "The number on the board")));
    appointing->add_option("--from", options->day, text(translate("cli", "First day in office; today if not given")));
    appointing->add_option("--found-by", options->foundBy, text(translate("cli", "self or recommended")));
    appointing->add_option("--found-how", options->foundHow, text(translate("cli", "online or offline")));
    onRun(appointing, context, [&context, options] { return appoint(context, *options); });

    CLI::App *ending = addVerb(leader, "end", translate("cli", "End the appointment of an area's leader"),
        {"linli leader end 75栋-3 --on 2026-09-29 --reason 搬走"});
    ending->add_option("AREA", options->area, text(translate("cli", "Name or number")))->required();
    ending->add_option("--on", options->day, text(translate("cli", "The day it ends; today if not given")));
    ending->add_option("--reason", options->reason, text(translate("cli", "Why; it is kept")))->required();
    onRun(ending, context, [&context, options] { return endLeader(context, *options); }, translate("cli", "The appointment ended."));
}

} // namespace linli::cli
