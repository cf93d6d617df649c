#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "model/core/fact.h"
#include "model/document/document_file.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratoplan::cli {

/// One file of the command line, and which of its diagrams are asked for.
class Input {
public:
    explicit Input(DocumentFile file);

    DocumentFile& file() { return *m_file; }
    /// The one that ships, with the kinds of the project.
    const Catalog& catalog() const { return m_file->catalog(); }
    const std::string& path() const { return m_file->path(); }
    const std::vector<std::size_t>& chosen() const { return m_chosen; }
    void choose(std::vector<std::size_t> diagrams) { m_chosen = std::move(diagrams); }

    /// Where a finding of a diagram stands in the file.
    Place placeOf(std::size_t diagram, const Diagnostic& diagnostic);
    Place placeAt(std::size_t byte);  ///< of the file
    /// To be called after an edit: places are those of the new text.
    void textChanged() { m_table.reset(); }
    /// What the diagram is called: its own title, else the heading above it, else empty.
    std::string titleOf(std::size_t diagram);
    /// What a Markdown document says beside its drawings, joined to these diagrams: places count
    /// from 0 in `diagrams`.
    std::vector<Fact> factsOf(const std::vector<std::size_t>& diagrams);

private:
    const LineTable& table();

    std::unique_ptr<DocumentFile> m_file;  // pointers, as the table keeps a view of the bytes
    std::unique_ptr<LineTable> m_table;
    std::vector<std::size_t> m_chosen;
};

/// Reads one input as --from and --diagram say. Errors: told on the console; `status` says how bad.
std::optional<Input> loadInput(const std::string& path, const Arguments& arguments,
                               Console& console, int& status);

/// Tells errors and warnings of the chosen diagrams; kFound when there was an error, else kDone.
int tellReading(Input& input, Console& console);

/// The number that an option gives. Errors: told, and `status` is kWrongUse.
std::optional<double> numberOption(const Arguments& arguments, std::string_view name, double least,
                                   double most, Console& console, int& status);

}  // namespace stratoplan::cli
