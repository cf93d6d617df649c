#include "model/catalog/catalog.h"
#include "model/catalog/table.h"

// The assembler puts the table in as it is.
asm(".pushsection .rodata\n"
    "stratoplan_catalog_table: .incbin \"" STRATOPLAN_CATALOG_TABLE "\"\n"
    "stratoplan_catalog_table_end: .byte 0\n"
    ".popsection\n");

extern "C" const char stratoplan_catalog_table[];
extern "C" const char stratoplan_catalog_table_end[];

namespace stratoplan {

const Catalog& builtInCatalog()
{
    static const Catalog catalog =
        catalogOf({stratoplan_catalog_table, static_cast<std::size_t>(stratoplan_catalog_table_end -
                                                                      stratoplan_catalog_table)});
    return catalog;
}

}  // namespace stratoplan
