#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/core/fact.h"
#include "model/diag/diagnostic.h"
#include "model/layout/layout.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

struct ExportOptions {
    std::string theme = "light";      ///< svg: "light", "dark", "auto"
    std::string background = {};      ///< svg: "", "none", "white" or a colour
    std::string charset = "unicode";  ///< ascii: "unicode" or "ascii"
    int width = 0;                    ///< ascii: columns to stay within; 0 is free
    std::string direction = {};       ///< mermaid: instead of the diagram's
    bool gatewayApi = false;          ///< kubernetes, helm: routes of the Gateway API, no Ingress
    bool asDrawn = false;             ///< without automatic fixes
};

/// What an exporter sees: values only, so that it is pure. Several diagrams are one system
/// (--merge).
struct Input {
    struct Source {
        const Diagram* diagram = nullptr;
        std::string title;        ///< heading or file name
        std::string text;         ///< the diagram's own text where it has one (Mermaid), else empty
        std::string path = {};    ///< of the document, for graph JSON
        std::string format = {};  ///< "mermaid", "ascii", "native"
        unsigned startLine = 1;
        unsigned endLine = 1;
        std::string drawing = {};  ///< the text of the drawing that it was read from, else empty
    };
    std::vector<Source> diagrams = {};  ///< at least one
    const Catalog* catalog = nullptr;
    const Layout* layout = nullptr;  ///< for svg: of the only diagram
    ExportOptions options;
    std::map<std::string, std::string>
        previous;  ///< path to bytes of what stands in the target folder
    std::vector<std::string> assumptions = {};  ///< fixes done to the diagrams, for the README
    std::vector<std::string> unfixed = {};      ///< errors of the diagrams that have no fix
    std::vector<Fact> facts = {};  ///< of the document; Fact::Place::diagram is an index of
                                   ///< `diagrams`
};

struct OutputFile {
    std::string path = {};  ///< relative, '/' between parts, never "..", never absolute
    std::string content = {};
};

/// What an exporter made. Nothing to say about the diagram: no file, and a diagnostic that says so.
struct Bundle {
    std::vector<OutputFile> files = {};
    std::vector<Diagnostic> diagnostics = {};
};

struct Format {
    std::string_view name;       ///< of --to
    std::string_view extension;  ///< ".svg"; empty for a set of files
    std::string_view label;      ///< "Terraform", for the export dialog
    bool isFolder = false;       ///< a set of files that is to be deployed: see writeAs()
    Bundle (*write)(const Input& input) = nullptr;
};

/// All formats that are text; png and pdf are drawn by the desktop program. Order: as listed to
/// people.
std::span<const Format> formats();
const Format* formatNamed(std::string_view name);

}  // namespace stratoplan::exporting
