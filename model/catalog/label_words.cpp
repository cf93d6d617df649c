#include "model/catalog/label_words.h"

#include "model/base/ascii_signs.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan {
namespace {

/// Signs above ASCII that are no letters: punctuation, arrows, boxes, dingbats, emoji.
bool isSign(char32_t c)
{
    return (c >= 0x80 && c <= 0xBF) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF) ||
           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
           c == 0xFFFD || c >= 0x1F000;
}

bool endsWith(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() + 1 && word.ends_with(ending);
}

/// Plural and singular give one stem; that it may be no word ("polic") does not matter, as aliases
/// are cut the same way.
std::string_view stemOf(std::string_view word, std::string_view original)
{
    const std::size_t size = word.size();
    if (size >= 3 && original.back() == 's' &&
        (isUpper(original[size - 2]) || isDigit(original[size - 2])))
        return word.substr(0, size - 1);
    if (size < 4)
        return word;
    if (word.ends_with("ies"))
        return word.substr(0, size - 3);
    const auto isVowel = [](char c) {
        return std::string_view("aeiou").find(c) != std::string_view::npos;
    };
    if (word.back() == 'y' && !isVowel(word[size - 2]))
        return word.substr(0, size - 1);
    for (const std::string_view ending : {"tches", "nches", "sses", "xes"})
        if (endsWith(word, ending))
            return word.substr(0, size - 2);
    if (word.back() == 's' && !word.ends_with("ss") && !word.ends_with("us") &&
        !word.ends_with("is"))
        return word.substr(0, size - 1);
    return word;
}

std::string_view withoutDigits(std::string_view stem)
{
    std::size_t size = stem.size();
    while (size > 0 && isDigit(stem[size - 1]))
        --size;
    return size >= 2 ? stem.substr(0, size) : stem;
}

std::string_view cut(std::string_view label)
{
    std::size_t size = std::min(label.size(), LabelWords::kMaxBytes);
    while (size < label.size() && size > 0 &&
           (static_cast<unsigned char>(label[size]) & 0xC0) == 0x80)
        --size;
    return label.substr(0, size);
}

}  // namespace

LabelWords::LabelWords(std::string_view label) : m_lower(lowered(cut(label)))
{
    label = label.substr(0, m_lower.size());
    m_words.reserve(12);
    std::size_t wordBegin = label.npos;
    const auto endWord = [&](std::size_t at) {
        if (wordBegin != label.npos)
            add(static_cast<unsigned>(wordBegin), static_cast<unsigned>(at), label);
        wordBegin = label.npos;
    };
    const auto gap = [&](WordGap wider) { m_gap = std::max(m_gap, wider); };
    for (std::size_t at = 0; at < label.size() && m_words.size() < kMaxWords;) {
        const char c = label[at];
        const CodePoint point = codePointAt(label, at);
        if (isUpper(c) || isLower(c) || isDigit(c) ||
            (point.value >= 0x80 && !isSign(point.value))) {
            if (wordBegin == label.npos) {
                wordBegin = at;
            } else if (isUpper(c)) {
                const char before = label[at - 1];
                const char after = at + 1 < label.size() ? label[at + 1] : ' ';
                const char afterThat = at + 2 < label.size() ? label[at + 2] : ' ';
                // "GitHub", "ALBController", "EC2Instance"; but not the s of "VPCs".
                const bool beginsWord = isLower(after) && (after != 's' || isLower(afterThat));
                if (isLower(before) || ((isUpper(before) || isDigit(before)) && beginsWord)) {
                    endWord(at);
                    wordBegin = at;
                    m_gap = WordGap::Joined;
                }
            }
            at += point.bytes;
            continue;
        }
        endWord(at);
        at += point.bytes;
        switch (c) {
        case '\n':
        case '\r':
            gap(WordGap::Line);
            if (c == '\n' && m_line < 255)
                ++m_line;
            m_inBrackets = false;
            break;
        case '(':
        case '[':
            gap(WordGap::Bracket);
            m_inBrackets = true;
            break;
        case ')':
        case ']':
            gap(WordGap::Bracket);
            m_inBrackets = false;
            break;
        case ' ':
        case '\t':
        case '\'':
        case '"':
        case '*':
            gap(WordGap::Blank);
            break;
        case '&':
        case '+':
        case '/':
            gap(m_gap == WordGap::Blank && (at == label.size() || label[at] == ' ') ? WordGap::List
                : c == '&'                                                          ? WordGap::Blank
                : c == '+'                                                          ? WordGap::Hard
                           : WordGap::Joined);
            break;
        case '-':
        case '_':
        case '.':
        case '@':
            // A dash between blanks parts; one inside a name joins.
            gap(c == '-' && m_gap == WordGap::Blank && at < label.size() && label[at] == ' '
                    ? WordGap::Dash
                    : WordGap::Joined);
            break;
        default:
            gap(point.value == 0x2013 || point.value == 0x2014 ? WordGap::Dash
                : point.value == 0xA0                          ? WordGap::Blank
                                                               : WordGap::Hard);
        }
    }
    if (m_words.size() < kMaxWords)
        endWord(label.size());
}

void LabelWords::add(unsigned begin, unsigned end, std::string_view original)
{
    LabelWord word;
    word.plain = std::string_view(m_lower).substr(begin, end - begin);
    word.stem = stemOf(word.plain, original.substr(begin, end - begin));
    word.bare = withoutDigits(word.stem);
    word.begin = begin;
    word.end = end;
    word.gap = m_gap;
    word.line = m_line;
    word.inBrackets = m_inBrackets;
    m_words.push_back(word);
    m_gap = WordGap::Joined;
}

}  // namespace stratoplan
