#pragma once

#include <QString>

#include <vector>

namespace stratoplan::app {

/// Replaces the characters [begin, end) of a text.
struct TextChange {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text = {};
};

/// What turns one text into another, in order, each as small as it can be: an edit of a diagram may
/// touch lines that lie far apart, and what lies between needs no new highlighting. Lines are
/// matched within a few of each other; where they are not found the rest is one change.
std::vector<TextChange> changesBetween(QStringView before, QStringView after);

}  // namespace stratoplan::app
