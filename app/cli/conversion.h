#pragma once

#include "app/cli/input.h"
#include "export/format.h"
#include "model/picture/picture.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stratoplan::cli {

/// What is converted in one go: a diagram, or with --merge all of a document.
struct Job {
    Input* input = nullptr;
    std::vector<std::size_t> diagrams;
    std::string title;
    std::string
        stem;  ///< "02-network": what its file or folder is called; empty: no folder of its own
    bool inPlace = false;  ///< a drawing comes where a drawing stands, between the text around it

    /// What its files' paths begin with where a format makes a set of files.
    std::string folder() const { return stem.empty() ? stem : stem + "/"; }
};

/// In order; names number the diagrams of the document, or of all when there are several.
/// Merged, each input is one job.
std::vector<Job> jobsOf(std::vector<Input>& inputs, bool merge, bool isFolder);

struct Made {
    std::vector<exporting::OutputFile> files;
    std::optional<Picture> picture;  ///< of formats that the desktop program draws
    int status = kDone;
};

/// A format with its options.
class Conversion {
public:
    /// Errors: an unknown format or option value; told.
    static std::optional<Conversion> of(const Arguments& arguments, Console& console, int& status);

    const std::string& name() const { return m_name; }
    std::string extension() const;
    bool isFolder() const { return m_format && m_format->isFolder; }
    bool isDrawn() const { return !m_format; }

    Made make(const Job& job, std::map<std::string, std::string> previous, Console& console) const;
    /// Has the desktop program draw all pictures. Gives an error in words, or nothing.
    std::string draw(std::vector<Made>& made) const;

private:
    Picture pictureOf(const Diagram& diagram, const Layout& layout, const Catalog& catalog) const;

    std::string m_name;
    const exporting::Format* m_format = nullptr;  // none for png and pdf
    exporting::ExportOptions m_options;
    double m_scale = 2;
};

}  // namespace stratoplan::cli
