// catalog_table OUT FILE…: reads the kinds of resources/catalog and writes them as a table. A
// program of the build, not of the product; a wrong file stops the build at its place.
#include "model/catalog/load.h"
#include "model/catalog/table.h"
#include "model/diag/source_text.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>

int main(int count, char** names)
{
    using namespace stratoplan;
    std::vector<Kind> kinds;
    bool wrong = count < 3;
    for (int i = 2; i < count; ++i) {
        std::ifstream file(names[i], std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        LoadedKinds loaded = loadKinds(text);
        for (const Diagnostic& diagnostic : loaded.diagnostics) {
            const LineColumn at = LineTable(text).at(diagnostic.span.begin);
            std::cerr << names[i] << ':' << at.line << ':' << at.column
                      << ": error: " << sentence(diagnostic) << '\n';
            wrong = true;
        }
        std::ranges::move(loaded.kinds, std::back_inserter(kinds));
    }
    if (wrong)
        return 1;
    std::ofstream(names[1], std::ios::binary) << tableOf(kinds);
    return 0;
}
