#pragma once

#include "canvas/document.h"
#include "export/format.h"
#include "model/io/target.h"
#include "model/picture/picture.h"

#include <QString>

#include <string>
#include <vector>

namespace stratoplan::app {

/// A format of the export dialog: a row of the exporters' table, or one of those that we draw here.
struct ExportFormat {
    std::string name;
    QString label;
    QString extension;  ///< ".svg"; empty for a set of files
    bool isFolder = false;
    bool isPicture = false;  ///< theme, background and (png) scale apply
};

/// The table of export/format.h with png and pdf behind svg.
std::vector<ExportFormat> exportFormats();

struct ExportChoice {
    std::string format = "svg";
    exporting::ExportOptions options;
    double scale = 2;
    bool allDiagrams = false;
};

/// What an export writes: relative paths and bytes, and what was left out. Exporters see what was
/// made in the target before, so that they can go on from it.
exporting::Bundle exported(const canvas::Document& document, const ExportChoice& choice,
                           const Target* target = nullptr);

/// The picture of a diagram in the theme and background of the choice.
Picture pictureOf(const canvas::Document& document, int index,
                  const exporting::ExportOptions& options);

}  // namespace stratoplan::app
