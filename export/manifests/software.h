#pragma once

#include <string_view>

namespace stratoplan::exporting {

/// A public image of software that drawings name, with what it listens on.
struct Software {
    std::string_view kind;  ///< catalog id
    std::string_view image;
    int port = 0;
    int user = 1000;               ///< that the image runs as, where it need not be root
    std::string_view data = {};    ///< where it keeps its data; empty: it keeps none
    std::string_view secret = {};  ///< variable of the password that it does not start without
    std::string_view health = {};  ///< command that succeeds when it serves
    std::string_view word = {};    ///< stands in the label, or the label means something else
};

/// The row of a kind where the label names that software, or nullptr. Source: the Docker Official
/// Images' pages; tags name the minor version, as those pages recommend.
const Software* softwareOf(std::string_view kind, std::string_view label);

/// An image reference among the words of a text ("ghcr.io/acme/shop:1.4", "image: nginx:1.27");
/// empty where there is none.
std::string_view imageIn(std::string_view text);

}  // namespace stratoplan::exporting
