#include "app/appearance.h"
#include "app/settings.h"
#include "app/window_colors.h"
#include "tests/canvas/qt_main.h"

int main(int argc, char** argv)
{
    return stratoplan::test::runQtTests(argc, argv, [] {
        stratoplan::app::settings::useEphemeral();
        stratoplan::app::settings::setFlag(stratoplan::app::kMotionFlag, false);
        stratoplan::app::dressApplication();
        stratoplan::app::wear(stratoplan::lightTheme());
    });
}
