#pragma once

#include "model/picture/picture.h"

#include <optional>
#include <string>
#include <string_view>

namespace stratoplan {

/// A picture as bytes for another process on the same machine: what `stratoplan` sends to
/// `stratoplan-designer --render`. Both come from one build, so the form has a version and no
/// history.
std::string pictureBytes(const Picture& picture);

/// Errors: nullopt for bytes that pictureBytes() did not make; never reads outside of them.
std::optional<Picture> pictureFromBytes(std::string_view bytes);

/// A frame of the render protocol: four bytes of length, little endian, then the content.
std::string framed(std::string_view content);

}  // namespace stratoplan
