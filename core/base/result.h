// Errors are values with names: no exception crosses the core's border.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace linli {

/// What went wrong, as far as a caller needs to tell cases apart.
enum class ErrorKind {
    Invalid, ///< The input can't be read or makes no sense.
    Refused, ///< A rule of the domain forbids it.
    NotFound, ///< The thing named does not exist.
    Conflict, ///< Something later builds on it, or somebody else was first.
    Busy, ///< Another program has the ledger open.
    ReadOnly, ///< The ledger can be read but not written.
    Denied, ///< The role of the person does not allow it, or nobody is signed in.
    Locked, ///< The account is locked for a while after wrong passwords.
    NeedsUpgrade, ///< The ledger was made before there were accounts (see core/accounts/upgrade.h).
    NotALedger, ///< The file is no ledger of Linli.
    Newer, ///< The ledger was written by a newer Linli.
    Cancelled, ///< The person stopped it; nothing was written.
    Io, ///< The disk or the file system said no.
    Broken, ///< The ledger is damaged, or a statement failed that should not.
};

/// A failure: its kind and one sentence, already translated, that says what happened and what to do.
/// The sentence never carries personal data.
struct Error
{
    ErrorKind kind = ErrorKind::Broken;
    QString message;
};

/// A value or an Error. `[[nodiscard]]`, so that no failure is lost silently.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return std::get<1>(m_state); }
    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T take() { return std::move(std::get<0>(m_state)); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) { }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

/// Nothing to return, and it went well.
inline Result<void> success()
{
    return {};
}

#define LINLI_CONCAT_INNER(a, b) a##b
#define LINLI_CONCAT(a, b) LINLI_CONCAT_INNER(a, b)

/// Returns the error from the calling function when `expression` (a Result<void>) failed.
#define LINLI_TRY(expression) \
    if (auto linliTried = (expression); !linliTried.ok()) \
    return linliTried.error()

/// `LINLI_ASSIGN(auto rows, query())`: the value on success, else returns the error from the calling function.
#define LINLI_ASSIGN(target, expression) LINLI_ASSIGN_INNER(target, expression, LINLI_CONCAT(linliResult, __LINE__))
#define LINLI_ASSIGN_INNER(target, expression, name) \
    auto name = (expression); \
    if (!name.ok()) \
        return name.error(); \
    target = name.take()

} // namespace linli
