#include "model/picture/picture_bytes.h"

#include <cstring>
#include <type_traits>

namespace stratoplan {
namespace {

constexpr std::uint32_t kVersion = 0x53503032;  // "SP02"

/// One description of the form serves both ways: the same visit() writes with a Writer and reads
/// with a Reader, so that the two cannot drift apart.
struct Writer {
    static constexpr bool reads = false;
    std::string out;

    void raw(const void* data, std::size_t size)
    {
        out.append(static_cast<const char*>(data), size);
    }
    bool ok() const { return true; }
};

struct Reader {
    static constexpr bool reads = true;
    std::string_view in;
    bool good = true;

    void raw(void* data, std::size_t size)
    {
        good = good && size <= in.size();
        if (!good)
            return;
        std::memcpy(data, in.data(), size);
        in.remove_prefix(size);
    }
    bool ok() const { return good; }
};

template <class Io, class T>
requires(std::is_arithmetic_v<T>) void visit(Io& io, T& value)
{
    io.raw(&value, sizeof value);
}

/// Enums and booleans travel as a byte that must be below `limit`.
template <class T>
void visitByte(Writer& io, T& value, unsigned)
{
    const auto byte = static_cast<unsigned char>(value);
    io.raw(&byte, 1);
}
template <class T>
void visitByte(Reader& io, T& value, unsigned limit)
{
    unsigned char byte = 0;
    io.raw(&byte, 1);
    io.good = io.good && byte < limit;
    value = static_cast<T>(io.good ? byte : 0);
}

std::uint32_t visitCount(Writer& io, std::size_t size)
{
    auto count = static_cast<std::uint32_t>(size);
    io.raw(&count, sizeof count);
    return count;
}
std::uint32_t visitCount(Reader& io, std::size_t)
{
    std::uint32_t count = 0;
    io.raw(&count, sizeof count);
    io.good = io.good && count <= io.in.size();  // every element takes at least a byte
    return io.good ? count : 0;
}

template <class Io>
void visit(Io& io, std::string& text)
{
    text.resize(visitCount(io, text.size()));
    io.raw(text.data(), text.size());
}

template <class Io>
void visit(Io& io, Point& p)
{
    visit(io, p.x);
    visit(io, p.y);
}

template <class Io>
void visit(Io& io, Rect& r)
{
    visit(io, r.x);
    visit(io, r.y);
    visit(io, r.width);
    visit(io, r.height);
}

template <class Io>
void visit(Io& io, Color& color)
{
    visit(io, color.rgb);
    visit(io, color.alpha);
}

template <class Io, class T>
void visitAll(Io& io, std::vector<T>& items)
{
    const std::uint32_t count = visitCount(io, items.size());
    if constexpr (Io::reads)
        items.reserve(count);
    for (std::uint32_t i = 0; i < count && io.ok(); ++i) {
        if constexpr (Io::reads)
            items.push_back({});
        visit(io, items[i]);
    }
}

template <class Io>
void visit(Io& io, Pen& pen)
{
    visit(io, pen.color);
    visit(io, pen.width);
    visitAll(io, pen.dash);
    visitByte(io, pen.roundCaps, 2);
}

template <class Io>
void visit(Io& io, PathStep& step)
{
    visitByte(io, step.verb, 5);
    visit(io, step.to);
    visit(io, step.control1);
    visit(io, step.control2);
}

template <class Io>
void visit(Io& io, BoxMark& box)
{
    visit(io, box.rect);
    visit(io, box.radius);
    visit(io, box.fill);
    visit(io, box.pen);
}

template <class Io>
void visit(Io& io, PathMark& path)
{
    visitAll(io, path.steps);
    visit(io, path.fill);
    visit(io, path.pen);
}

template <class Io>
void visit(Io& io, TextMark& text)
{
    visit(io, text.origin);
    visit(io, text.width);
    visitByte(io, text.role, static_cast<unsigned>(TextRole::PictureSubtitle) + 1);
    visit(io, text.size);
    visitByte(io, text.bold, 2);
    visit(io, text.color);
    visit(io, text.text);
    visitByte(io, text.centred, 2);
}

template <class Io>
void visit(Io& io, IconMark& icon)
{
    visit(io, icon.rect);
    visit(io, icon.icon);
    visit(io, icon.color);
    visit(io, icon.badge);
}

template <class Io>
void visit(Io& io, Mark& mark)
{
    visit(io, mark.owner.node.value);
    visit(io, mark.owner.edge.value);
    visit(io, mark.owner.note.value);
    visitByte(io, mark.layer, static_cast<unsigned>(PaintLayer::Badge) + 1);
    visitByte(io, mark.detail, static_cast<unsigned>(MarkDetail::Title) + 1);
    visit(io, mark.depth);
    visit(io, mark.bounds);
    auto shape = static_cast<unsigned char>(mark.shape.index());
    visitByte(io, shape, std::variant_size_v<decltype(mark.shape)>);
    if constexpr (Io::reads) {
        switch (shape) {
        case 1:
            mark.shape = PathMark{};
            break;
        case 2:
            mark.shape = TextMark{};
            break;
        case 3:
            mark.shape = IconMark{};
            break;
        default:
            break;
        }
    }
    std::visit([&io](auto& content) { visit(io, content); }, mark.shape);
}

template <class Io>
void visitPicture(Io& io, Picture& picture)
{
    std::uint32_t version = kVersion;
    visit(io, version);
    if constexpr (Io::reads)
        io.good = io.good && version == kVersion;
    visit(io, picture.origin);
    visit(io, picture.size.width);
    visit(io, picture.size.height);
    visit(io, picture.background);
    visitAll(io, picture.marks);
}

}  // namespace

std::string pictureBytes(const Picture& picture)
{
    Writer writer;
    Picture copy = picture;  // visit() is one function for both ways and takes what it may fill
    visitPicture(writer, copy);
    return std::move(writer.out);
}

std::optional<Picture> pictureFromBytes(std::string_view bytes)
{
    Reader reader{bytes};
    Picture picture;
    visitPicture(reader, picture);
    if (!reader.good || !reader.in.empty())
        return std::nullopt;
    return picture;
}

std::string framed(std::string_view content)
{
    std::string out;
    for (unsigned shift = 0; shift < 32; shift += 8)
        out += static_cast<char>((content.size() >> shift) & 0xff);
    return out.append(content);
}

}  // namespace stratoplan
