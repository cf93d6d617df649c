#pragma once

#include <string_view>

namespace stratoplan {

bool isRegionCode(std::string_view lower);  ///< "us-east-1"
bool isZoneCode(std::string_view lower);    ///< "us-east-1a"
/// "europe-west3", "us-central1-a". Source: Google Cloud, "Regions and zones".
bool isGoogleRegion(std::string_view lower);

}  // namespace stratoplan
