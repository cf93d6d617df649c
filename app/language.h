#pragma once

#include <QString>

#include <vector>

namespace stratoplan::app {

struct Language {
    QString code;  ///< as the file of its translation is named; empty: as the system
    QString name;  ///< in the language itself
};

/// The languages that the window speaks, "as the system" first.
std::vector<Language> languages();

/// From now on texts are asked for in that language; widgets that exist keep what they say, see
/// Windows::rebuild(). Two codes are no languages but try the window's patience: "x-long" makes
/// every text 40 % longer, "x-rtl" runs from right to left besides.
void speak(const QString& code);

}  // namespace stratoplan::app
