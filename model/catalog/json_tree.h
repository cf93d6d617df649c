#pragma once

#include "model/base/byte_range.h"
#include "model/diag/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

struct JsonMember;

/// A JSON value that knows where it stands, so that a wrong entry can be shown in the user's file.
struct JsonValue {
    enum class Type { Null, Boolean, Number, Text, List, Object } type = Type::Null;
    std::string text;  ///< of a text; a number as it is written; "true" or "false"
    double number = 0;
    std::vector<JsonMember> members;  ///< of an object, or a list with empty names
    ByteRange range;                  ///< where it ends; whole for texts

    const JsonValue* member(std::string_view name) const;
};

struct JsonMember {
    std::string first;
    JsonValue second;
};

/// Errors: CAT001 with its place for broken JSON or more than 64 levels.
Result<JsonValue> readJson(std::string_view json);

}  // namespace stratoplan
