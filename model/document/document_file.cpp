#include "model/document/document_file.h"

#include "model/base/text_util.h"
#include "model/diag/source_text.h"
#include "model/document/difference.h"
#include "model/document/drawing_text.h"
#include "model/document/line_edits.h"
#include "model/document/rebind.h"
#include "model/import/ascii/ascii.h"
#include "model/import/deploy/deploy.h"
#include "model/import/mermaid/mermaid.h"
#include "model/import/terraform/terraform_json.h"
#include "model/io/document_json.h"

#include <algorithm>

namespace stratoplan {
namespace {

constexpr std::size_t kFewChanges = 32;  // beyond, one pass over all costs less

/// What undoes `edits` of `text`, as edits of the text after them.
std::vector<TextEdit> invertedEdits(std::string_view text, const std::vector<TextEdit>& edits)
{
    std::vector<TextEdit> inverted;
    unsigned grown = 0;  // wraps like the offsets that it is added to
    for (const TextEdit& edit : edits) {
        const unsigned begin = edit.range.begin + grown;
        const auto size = static_cast<unsigned>(edit.text.size());
        inverted.push_back(
            {{begin, begin + size}, std::string(text.substr(edit.range.begin, edit.range.size()))});
        grown += size - edit.range.size();
    }
    return inverted;
}

/// Whether each edit finds what its opposite would put there.
bool fits(std::string_view text, const std::vector<TextEdit>& edits,
          const std::vector<TextEdit>& opposite)
{
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const ByteRange range = edits[i].range;
        if (range.end > text.size() || text.substr(range.begin, range.size()) != opposite[i].text)
            return false;
    }
    return edits.size() == opposite.size();
}

/// What a reader needs to know of a block that holds another text.
Block like(const Block& block, std::string text)
{
    Block other;
    other.format = block.format;
    other.text = std::move(text);
    other.isIndented = block.isIndented;
    other.isHtml = block.isHtml;
    other.closed = block.closed;
    return other;
}

void addFenceProblem(const Block& block, Parsed& parsed)
{
    if (!block.closed)
        parsed.diagnostics.push_back(
            {.code = DiagCode::SRC001, .args = {block.isHtml ? "element" : "fence"}});
}

bool isWritable(const Block& block, const Parsed& parsed)
{
    const std::string& kind = parsed.diagram.header().kind;
    return parsed.ok &&
           (block.format == SourceFormat::Native || block.format == SourceFormat::Ascii ||
            (block.format == SourceFormat::Mermaid && (kind == "flowchart" || kind == "state")));
}

}  // namespace

Parsed readBlock(const Block& block, const Catalog& catalog)
{
    Parsed parsed;
    switch (block.format) {
    case SourceFormat::Native:
        parsed = readNative(block.text);
        break;
    case SourceFormat::TerraformJson:
        parsed = terraform::read(block.text, catalog);
        break;
    case SourceFormat::Ascii:
        parsed = ascii::read(block.text, catalog);
        break;
    case SourceFormat::GithubActions:
    case SourceFormat::GitlabCi:
    case SourceFormat::Compose:
    case SourceFormat::Kubernetes:
        parsed = deploy::read(block.text, block.format, catalog);
        break;
    default:
        parsed = mermaid::read(block.text, catalog);
        break;
    }
    addFenceProblem(block, parsed);
    return parsed;
}

DocumentFile::DocumentFile(std::string path, std::string bytes, SourceFormat format,
                           const Catalog& catalog)
    : m_path(std::move(path)), m_bytes(std::move(bytes)), m_format(format), m_catalog(&catalog)
{
    if (m_format == SourceFormat::Other)
        return;
    for (Block& block : findBlocks(m_bytes, m_format))
        m_entries.push_back({.block = std::move(block)});
}

ReadingResult DocumentFile::Entry::said() const
{
    return {parsed.diagnostics, parsed.ok, parsed.confidence, writable, parsed.ground};
}

void DocumentFile::Entry::say(ReadingResult said)
{
    parsed.diagnostics = std::move(said.diagnostics);
    parsed.ok = said.ok;
    parsed.confidence = said.confidence;
    parsed.ground = said.ground;
    writable = said.writable;
}

const DocumentFile::Entry& DocumentFile::entry(std::size_t index)
{
    Entry& entry = m_entries[index];
    if (!entry.read) {
        entry.parsed = readBlock(entry.block, *m_catalog);
        entry.read = true;
        entry.writable = isWritable(entry.block, entry.parsed);
    }
    return entry;
}

void DocumentFile::prepareEdits(std::size_t index)
{
    Entry& now = m_entries[index];
    if (!now.passages && now.writable && now.parsed.ground &&
        now.block.format == SourceFormat::Mermaid)
        now.passages = mermaid::Passages::of(now.block.text);
}

Result<FileEdit> DocumentFile::apply(std::size_t index, const Diff& diff)
{
    const Entry& now = entry(index);
    if (!now.parsed.ok)
        return Diagnostic{.code = DiagCode::SRC007};
    if (!now.writable)
        return Diagnostic{.code = DiagCode::SRC005,
                          .args = {isDeployment(now.block.format)
                                       ? std::string(formatName(now.block.format))
                                       : now.parsed.diagram.header().kind}};
    if (auto edit = applyPlaces(index, diff))
        return *std::move(edit);
    if (auto edit = applyLocally(index, diff))
        return *std::move(edit);
    Diagram after = now.parsed.diagram;
    if (const Status status = after.apply(diff); !status)
        return status.reason();
    if (now.block.format == SourceFormat::Ascii) {
        // What the text does not say any more it cannot be the ground for.
        const std::optional<DrawnEdit> drawn =
            now.unwritten != 0 ? std::nullopt
                               : drawnEdit(now.block.text, now.parsed.diagram, after, *m_catalog);
        if (!drawn) {  // the drawing itself stays as it is
            const Diff freed = freedWays(now.parsed.diagram, after);
            return edited(index, freed.empty() ? diff : squashed(diff, freed), {});
        }
        Result<FileEdit> edit =
            edited(index, drawn->settled.empty() ? diff : squashed(diff, drawn->settled),
                   lineEdits(now.block.text, drawn->text));
        if (edit)
            edit->isRedrawn = drawn->isRedrawn;
        return edit;
    }
    if (now.block.format == SourceFormat::Native)
        return edited(index, diff, smallestEdit(now.block.text, writeNative(after)));
    Parsed anew;
    const Result<std::vector<TextEdit>> edits =
        mermaid::patch(now.block.text, now.parsed.diagram, diff, *m_catalog, &anew);
    if (!edits)
        return edits.reason();
    // Text is the truth: where it cannot say all (blanks at the ends of a label), the diagram
    // follows.
    if (edits->empty())
        anew = readBlock(now.block, *m_catalog);
    else
        addFenceProblem(now.block, anew);
    if (const Status status = after.apply(mermaid::settledNames(after, anew.diagram)); !status)
        return status.reason();
    if (const Status status = after.apply(differenceOf(after, anew.diagram)); !status)
        return status.reason();
    return edited(index, differenceById(now.parsed.diagram, after), *edits, std::move(anew));
}

Result<std::vector<FileEdit>> DocumentFile::applyInSteps(std::size_t index, const Diff& diff)
{
    const auto asOne = [&]() -> Result<std::vector<FileEdit>> {
        Result<FileEdit> edit = apply(index, diff);
        if (!edit)
            return edit.reason();
        return std::vector{*std::move(edit)};
    };
    const bool onlyPlaces =
        diff.nodes.empty() && diff.edges.empty() && diff.notes.empty() && !diff.classDefs;
    if (onlyPlaces || diff.places.size() <= kFewChanges ||
        block(index).format != SourceFormat::Mermaid ||
        (diff.header && !arrangesOnly(*diff.header)))
        return asOne();
    Diff boxes{.header = diff.header, .places = diff.places};
    for (const Change<Node>& change : diff.nodes)  // what a container holds is placed within it
        if (change.before && change.after && change.before->isContainer &&
            change.before->placement.box != change.after->placement.box)
            boxes.places.push_back(
                {change.id(), change.before->placement.box, change.after->placement.box});
    Result<FileEdit> first = apply(index, boxes);
    if (!first)
        return asOne();
    Diff rest{
        .nodes = diff.nodes, .edges = diff.edges, .notes = diff.notes, .classDefs = diff.classDefs};
    for (Change<Node>& change : rest.nodes) {
        const Node* now = change.before ? diagram(index).node(change.id()) : nullptr;
        if (!now)
            continue;
        change.before->placement.box = now->placement.box;  // on steps of the text
        if (change.after && now->isContainer)
            change.after->placement.box = now->placement.box;
    }
    Result<FileEdit> second = apply(index, rest);
    if (!second) {
        const Status back = undo(*first);
        return back ? second.reason() : back.reason();
    }
    return std::vector{*std::move(first), *std::move(second)};
}

/// The edit in the lines that it is about; nothing where it has to be read with the whole text.
std::optional<Result<FileEdit>> DocumentFile::applyLocally(std::size_t index, const Diff& diff)
{
    Entry& now = m_entries[index];
    if (now.block.format != SourceFormat::Mermaid || !now.parsed.ground)
        return std::nullopt;
    const Diagram& diagram = now.parsed.diagram;
    auto local = mermaid::patchLocally(now.block.text, now.passages, diagram, diff, *m_catalog);
    if (!local)
        return std::nullopt;
    // What connections say implies nothing, where they lead may.
    const bool implies =
        !local->diff.nodes.empty() || std::ranges::any_of(local->diff.edges, [](const auto& one) {
            return !one.before || !one.after || one.before->source != one.after->source ||
                   one.before->target != one.after->target;
        });
    auto inferred = implies
                        ? inferredAgain(diagram, local->diff.nodes, *now.parsed.ground, *m_catalog)
                        : InferredAgain{.nodes = {}, .ground = *now.parsed.ground};
    auto diagnostics = shifted(now.parsed.diagnostics, local->edits);
    // What is said of no place in particular stands behind the front matter.
    const bool headMoves = local->diff.header && !now.parsed.diagnostics.empty();
    if (!inferred || !diagnostics || headMoves)
        return std::nullopt;
    Diff all = std::move(local->diff);
    auto node = inferred->nodes.begin();
    for (Change<Node>& change : all.nodes)
        if (change.after)
            change.after = std::move(*node++);
    // What stays behind one that moves moves with it.
    const auto idle = [](const auto& change) { return change.noop() && !change.previousAfter; };
    std::erase_if(all.nodes, idle);
    std::erase_if(all.edges, idle);
    return proved(index, std::move(all), local->edits, *std::move(diagnostics), inferred->ground);
}

/// Many places at once; of a few the lines about them tell sooner.
std::optional<Result<FileEdit>> DocumentFile::applyPlaces(std::size_t index, const Diff& diff)
{
    Entry& now = m_entries[index];
    if (now.block.format != SourceFormat::Mermaid || !now.parsed.ground ||
        (!diff.header && diff.nodes.size() + diff.places.size() + diff.edges.size() <= kFewChanges))
        return std::nullopt;
    auto local = mermaid::patchPlaces(now.block.text, now.parsed.diagram, diff);
    auto diagnostics = local ? shifted(now.parsed.diagnostics, local->edits) : std::nullopt;
    if (!diagnostics)
        return std::nullopt;
    return proved(index, std::move(local->diff), local->edits, *std::move(diagnostics),
                  *now.parsed.ground);
}

/// Does an edit of which it is known what reading its text says.
Result<FileEdit> DocumentFile::proved(std::size_t index, Diff diff,
                                      const std::vector<TextEdit>& edits,
                                      std::vector<Diagnostic> diagnostics, const KindGround& ground)
{
    Result<FileEdit> edit = replayed(index, std::move(diff), edits);
    if (edit) {
        ReadingResult& said = edit->after;
        said = edit->before;
        said.diagnostics = std::move(diagnostics);
        said.ground = ground;
        m_entries[index].say(said);
    }
    return edit;
}

Block DocumentFile::blockWith(std::size_t index, std::string text) const
{
    const Block& now = m_entries[index].block;
    const bool goesOn =
        m_format == SourceFormat::Markdown ? !now.isHtml : now.content.end < m_bytes.size();
    if (goesOn && !text.empty() && text.back() != '\n')
        text += '\n';
    return like(now, std::move(text));
}

Result<FileEdit> DocumentFile::replaceText(std::size_t index, std::string text,
                                           std::optional<Parsed> known)
{
    const Entry& now = entry(index);
    const Block block = blockWith(index, std::move(text));
    Parsed parsed = known ? *std::move(known) : readBlock(block, *m_catalog);
    const Diff diff = parsed.ok ? differenceOf(now.parsed.diagram, parsed.diagram) : Diff{};
    const bool isDrawing = block.format == SourceFormat::Ascii;
    return edited(index, diff,
                  isDrawing ? lineEdits(now.block.text, block.text)
                            : smallestEdit(now.block.text, block.text),
                  std::move(parsed));
}

Result<FileEdit> DocumentFile::edited(std::size_t index, Diff diff,
                                      const std::vector<TextEdit>& edits,
                                      std::optional<Parsed> parsed)
{
    Result<FileEdit> edit = replayed(index, std::move(diff), edits);
    if (!edit)
        return edit;
    adopt(index, parsed ? std::move(*parsed) : readBlock(m_entries[index].block, *m_catalog));
    edit->after = m_entries[index].said();
    if (staysOutOfText(*edit))
        ++m_entries[index].unwritten;
    return edit;
}

/// Does an edit in diagram and bytes; what its reading says is left to the caller.
Result<FileEdit> DocumentFile::replayed(std::size_t index, Diff diff,
                                        const std::vector<TextEdit>& edits)
{
    const Block& block = m_entries[index].block;
    if (endsBlock(block, edits))
        return Diagnostic{.code = DiagCode::SRC004};
    FileEdit edit = {.diagram = index, .diff = std::move(diff)};
    edit.textForward = edits;
    edit.textBackward = invertedEdits(block.text, edits);
    edit.forward = inFile(block, m_bytes, edits);
    edit.backward = invertedEdits(m_bytes, edit.forward);
    edit.before = m_entries[index].said();
    if (const Status status =
            replay(edit, edit.diff, edit.textForward, edit.forward, edit.backward);
        !status)
        return status.reason();
    return edit;
}

Status DocumentFile::redo(const FileEdit& edit)
{
    Status status = replay(edit, edit.diff, edit.textForward, edit.forward, edit.backward);
    if (!status)
        return status;
    m_entries[edit.diagram].say(edit.after);
    if (staysOutOfText(edit))
        ++m_entries[edit.diagram].unwritten;
    return status;
}

Status DocumentFile::undo(const FileEdit& edit)
{
    Status status =
        replay(edit, edit.diff.inverted(), edit.textBackward, edit.backward, edit.forward);
    if (!status)
        return status;
    m_entries[edit.diagram].say(edit.before);
    if (staysOutOfText(edit))
        --m_entries[edit.diagram].unwritten;
    return status;
}

bool DocumentFile::staysOutOfText(const FileEdit& edit) const
{
    return m_entries[edit.diagram].block.format == SourceFormat::Ascii && edit.forward.empty() &&
           !edit.diff.empty();
}

bool DocumentFile::holdsUnwritten() const
{
    return std::ranges::any_of(m_entries, [](const Entry& entry) { return entry.unwritten != 0; });
}

/// Does the edit in the diagram and in the bytes, and brings the entries in line: the block itself
/// is bound anew, keeping the diagram and its ids; later blocks only shift.
Status DocumentFile::replay(const FileEdit& edit, const Diff& diff,
                            const std::vector<TextEdit>& textEdits,
                            const std::vector<TextEdit>& fileEdits,
                            const std::vector<TextEdit>& opposite)
{
    entry(edit.diagram);
    if (!fits(m_bytes, fileEdits, opposite))
        return Diagnostic{.code = DiagCode::SRC003};
    Entry& changed = m_entries[edit.diagram];
    if (Status status = changed.parsed.diagram.apply(diff); !status)
        return status;
    const auto sizeBefore = static_cast<unsigned>(m_bytes.size());
    if (fileEdits.size() > kFewChanges)  // each moves what stands behind it
        m_bytes = applied(m_bytes, fileEdits);
    else
        for (auto one = fileEdits.rbegin(); one != fileEdits.rend(); ++one)
            m_bytes.replace(one->range.begin, one->range.size(), one->text);
    const unsigned grown = static_cast<unsigned>(m_bytes.size()) - sizeBefore;
    const unsigned endBefore = changed.block.endLine;
    std::string text = applied(changed.block.text, textEdits);
    if (changed.passages && !changed.passages->follow(changed.block.text, text, textEdits))
        changed.passages.reset();
    changed.block =
        rebound(std::move(changed.block), m_bytes, textEdits, fileEdits, std::move(text));
    const unsigned moreLines = changed.block.endLine - endBefore;
    for (std::size_t i = edit.diagram + 1; i < m_entries.size(); ++i)
        shift(m_entries[i].block, grown, moreLines);
    return std::monostate{};
}

/// What reading the text said, in the words of the diagram that is kept.
void DocumentFile::adopt(std::size_t index, Parsed read)
{
    Entry& changed = m_entries[index];
    for (Diagnostic& diagnostic : read.diagnostics)
        rename(diagnostic, read.diagram, changed.parsed.diagram);
    const bool writable = isWritable(changed.block, read);
    changed.say({std::move(read.diagnostics), read.ok, read.confidence, writable, read.ground});
}

}  // namespace stratoplan
