#include "tests/canvas/qt_main.h"

int main(int argc, char** argv)
{
    return stratoplan::test::runQtTests(argc, argv);
}
