#include "app/text_changes.h"

#include <QList>

#include <algorithm>

namespace stratoplan::app {
namespace {

constexpr qsizetype kLook = 64;            // lines ahead, of both texts
constexpr std::size_t kMostChanges = 200;  // beyond, one for all costs less

/// The lines with their ends.
QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.mid(at, next - at));
        at = next;
    }
    return lines;
}

/// The stretch from `before` to `after` without what both have at their ends.
TextChange trimmedChange(qsizetype begin, QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {begin + same, begin + before.size() - tail,
            after.mid(same, after.size() - same - tail).toString()};
}

/// How many lines go and how many come before the two texts are the same again: as few as can be.
std::pair<qsizetype, qsizetype> stepOver(const QList<QStringView>& before, qsizetype i,
                                         const QList<QStringView>& after, qsizetype j)
{
    const auto same = [&](qsizetype a, qsizetype b) {
        return i + a < before.size() && j + b < after.size() && before[i + a] == after[j + b];
    };
    for (qsizetype both = 1; both <= kLook; ++both)
        for (qsizetype gone = 0; gone <= both; ++gone)
            if (same(gone, both - gone))
                return {gone, both - gone};
    return {before.size() - i, after.size() - j};
}

}  // namespace

std::vector<TextChange> changesBetween(QStringView before, QStringView after)
{
    std::vector<TextChange> changes;
    const TextChange whole = trimmedChange(0, before, after);
    if (whole.begin == whole.end && whole.text.isEmpty())
        return changes;
    // What stands before the line of the first difference and behind the last one needs no
    // matching.
    const qsizetype begin = before.left(whole.begin).lastIndexOf(QLatin1Char('\n')) + 1;
    const qsizetype tail = before.size() - whole.end;
    const QList<QStringView> old = linesOf(before.mid(begin, whole.end - begin));
    const QList<QStringView> anew = linesOf(after.mid(begin, after.size() - tail - begin));
    qsizetype at = begin;
    for (qsizetype i = 0, j = 0; i < old.size() || j < anew.size();) {
        if (i < old.size() && j < anew.size() && old[i] == anew[j]) {
            at += old[i].size();
            ++i;
            ++j;
            continue;
        }
        const auto [gone, come] = stepOver(old, i, anew, j);
        const auto stretch = [](const QList<QStringView>& lines, qsizetype first, qsizetype count) {
            const QList<QStringView> some = lines.mid(first, count);
            return some.isEmpty() ? QStringView()
                                  : QStringView(some.front().begin(), some.back().end());
        };
        const QStringView out = stretch(old, i, gone);
        changes.push_back(trimmedChange(at, out, stretch(anew, j, come)));
        at += out.size();
        i += gone;
        j += come;
    }
    return changes.size() > kMostChanges ? std::vector{whole} : changes;
}

}  // namespace stratoplan::app
