// What makes a resident's facts acceptable, the same for forms and imports.
#pragma once

#include "core/base/result.h"
#include "core/persons/person.h"

namespace linli {

/// Puts name, ID number and phone into their stored form and judges the ID number (check digit, birth, sex
/// fill in what is empty). Errors: Invalid with a sentence on the field.
Result<Person> tidied(Person person);

} // namespace linli
