#pragma once

#include "model/base/text_edit.h"
#include "model/import/markdown_file.h"
#include "model/import/mermaid/passages.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// What reading the text of a diagram said beside the diagram itself.
struct ReadingResult {
    std::vector<Diagnostic> diagnostics = {};
    bool ok = true;
    double confidence = 1;
    bool writable = false;
    std::optional<KindGround> ground = {};
};

/// An edit of one diagram of a file, ready to be done and undone: the change of the diagram and the
/// bytes of the file before and after it. Doing it again reads nothing.
struct FileEdit {
    std::size_t diagram = 0;
    bool isRedrawn = false;  ///< a drawing as a whole, as nothing less would do
    Diff diff = {};
    std::vector<TextEdit> forward = {};      ///< edits of the file's bytes before
    std::vector<TextEdit> backward = {};     ///< edits of the file's bytes after
    std::vector<TextEdit> textForward = {};  ///< the same as edits of the diagram's own text
    std::vector<TextEdit> textBackward = {};
    ReadingResult before = {};
    ReadingResult after = {};
};

/// The text of a diagram and what it says.
struct ReadBlock {
    Block block;
    Parsed parsed;
};

/// Reads the text of a block as its format says, that of its fence included. Thread: any.
Parsed readBlock(const Block& block, const Catalog& catalog);

/// One file with its diagrams: the text is the truth of a bound diagram. No Qt, no file system.
///
/// A diagram is read when it is first asked for. Cost of an edit: of what single lines of a
/// flowchart say, those lines; else the block's text, never the file's.
class DocumentFile {
public:
    struct Entry {
        Block block;
        Parsed parsed = {};
        bool read = false;
        bool writable = false;  ///< whether it can be edited
        int unwritten = 0;      ///< edits of a drawing that its text does not show
        /// Of a flowchart, once it is edited; reset where an edit is too much to follow.
        std::optional<mermaid::Passages> passages = {};

        ReadingResult said() const;
        void say(ReadingResult said);
    };

    DocumentFile(std::string path, std::string bytes, SourceFormat format, const Catalog& catalog);

    const Catalog& catalog() const { return *m_catalog; }

    const std::string& path() const { return m_path; }
    void setPath(std::string path) { m_path = std::move(path); }
    const std::string& bytes() const { return m_bytes; }
    SourceFormat format() const { return m_format; }
    std::size_t diagramCount() const { return m_entries.size(); }
    const Entry& entry(std::size_t index);  ///< reads it if need be
    const Block& block(std::size_t index) const { return m_entries[index].block; }
    const Diagram& diagram(std::size_t index) { return entry(index).parsed.diagram; }

    /// Whether a drawing was edited: such edits live in the diagram only, its text stays as it is.
    bool holdsUnwritten() const;

    /// Finds out in advance what the first edit of a flowchart has to know of its text.
    void prepareEdits(std::size_t index);
    /// Does the edit in diagram and bytes, all or nothing. Errors: the diff does not fit (COR…), or
    /// its text cannot say it (MMD…, SRC…).
    Result<FileEdit> apply(std::size_t index, const Diff& diff);
    /// The same, where it costs less in two steps: first all boxes, then what else the edit does.
    Result<std::vector<FileEdit>> applyInSteps(std::size_t index, const Diff& diff);
    /// Does an edit that apply() gave, again or backwards: the same bytes come back.
    Status redo(const FileEdit& edit);
    Status undo(const FileEdit& edit);
    /// A diagram's block with another text, as replaceText() would read it.
    Block blockWith(std::size_t index, std::string text) const;
    /// Replaces the text of one diagram, as the source pane does. The diagram follows when it
    /// parses. `parsed`: what reading that text gave, where that is known.
    Result<FileEdit> replaceText(std::size_t index, std::string text,
                                 std::optional<Parsed> parsed = {});

private:
    bool staysOutOfText(const FileEdit& edit) const;
    std::optional<Result<FileEdit>> applyPlaces(std::size_t index, const Diff& diff);
    std::optional<Result<FileEdit>> applyLocally(std::size_t index, const Diff& diff);
    Result<FileEdit> proved(std::size_t index, Diff diff, const std::vector<TextEdit>& edits,
                            std::vector<Diagnostic> diagnostics, const KindGround& ground);
    // `parsed`: what reading the new text gave, where that is known already.
    Result<FileEdit> edited(std::size_t index, Diff diff, const std::vector<TextEdit>& edits,
                            std::optional<Parsed> parsed = {});
    Result<FileEdit> replayed(std::size_t index, Diff diff, const std::vector<TextEdit>& edits);
    Status replay(const FileEdit& edit, const Diff& diff, const std::vector<TextEdit>& textEdits,
                  const std::vector<TextEdit>& fileEdits, const std::vector<TextEdit>& opposite);
    void adopt(std::size_t index, Parsed read);

    std::string m_path;
    std::string m_bytes;
    SourceFormat m_format;
    const Catalog* m_catalog;
    std::vector<Entry> m_entries;
};

}  // namespace stratoplan
