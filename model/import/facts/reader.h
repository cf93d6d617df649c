#pragma once

#include "model/core/fact.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::facts {

/// A line of a file, its number from 1.
struct Line {
    std::string_view text;
    unsigned number = 1;
};
using Lines = std::vector<Line>;
using Titles = std::vector<std::string>;
/// Titles inside one block: every fact holds all that it stands in, so their number is bounded.
inline constexpr std::size_t kDeepest = 32;

/// A fact under its titles; the subject is the innermost that says more than "Ingress Rules:".
Fact factOf(const Titles& titles, std::string property, std::string value, unsigned line);
/// "ingress" or "egress" where a title says which way rules go, else empty.
std::string_view directionOf(std::string_view title);
/// Emphasis and code marks of Markdown gone.
std::string plain(std::string_view text);

/// A table: its header and rows, already cut into cells. A row with a port and a source or
/// destination is a rule; two columns are property and value; else the first cell is the subject.
struct TableRow {
    std::vector<std::string> cells;
    unsigned line = 1;
};
void readTable(const Titles& titles, const std::vector<TableRow>& rows, std::vector<Fact>& out);
std::vector<std::string> markdownCells(std::string_view line);
bool isTableDelimiter(std::string_view line);

/// Bullets, trees, numbered lists, "key: value" lines and tables of columns in a text block.
/// `bulletsOnly`: lines of Markdown, where a line without a bullet is prose.
void readLists(const Titles& titles, const Lines& lines, bool bulletsOnly, std::vector<Fact>& out);

/// Assignments of HCL; the subject is the innermost block: `aws_autoscaling_group runner`.
void readHcl(const Titles& titles, const Lines& lines, std::vector<Fact>& out);

/// Statements of an IAM policy: property "Allow" or "Deny", value "actions on resources".
void readPolicy(const Titles& titles, const Lines& lines, std::vector<Fact>& out);

}  // namespace stratoplan::facts
