#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"

namespace stratoplan::cli {

/// One function a verb. Each gives the exit status.
int openApp(const Arguments& arguments, Console& console);
int convert(const Arguments& arguments, Console& console);
int inspect(const Arguments& arguments, Console& console);
int check(const Arguments& arguments, Console& console);
int format(const Arguments& arguments, Console& console);
int diff(const Arguments& arguments, Console& console);
int edit(const Arguments& arguments, Console& console);
int list(const Arguments& arguments, Console& console);
int kinds(const Arguments& arguments, Console& console);

}  // namespace stratoplan::cli
