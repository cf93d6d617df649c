#include "app/checks_page.h"

#include "app/diagnostic_text.h"
#include "app/document_page.h"
#include "app/problems_model.h"
#include "app/style_draw.h"
#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stratoplan::app {
namespace {

constexpr std::size_t kMost = 50;

/// One finding as a tinted box.
class FindingBox final : public QWidget {
public:
    explicit FindingBox(Severity severity) : m_severity(severity) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        const WindowColors& c = windowColors();
        const QColor tone = severityColor(m_severity);
        QPainter painter(this);
        draw::roundedBox(painter, rect(), 6, mixed(c.pane, tone, 0.06), mixed(c.pane, tone, 0.3));
    }

private:
    Severity m_severity;
};

bool names(const Diagnostic& diagnostic, const canvas::SelectedIds& selection)
{
    return std::ranges::any_of(diagnostic.nodes,
                               [&](NodeId id) { return selection.contains(id); }) ||
           std::ranges::any_of(diagnostic.edges, [&](EdgeId id) { return selection.contains(id); });
}

}  // namespace

ChecksPage::ChecksPage(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setSpacing(8);
}

void ChecksPage::count(const DocumentPage* page, const ProblemsModel& problems)
{
    m_rows.clear();
    m_errors = false;
    const bool all = !page || page->view().selection().empty();
    const canvas::SelectedIds selection(all ? canvas::Selection{} : page->view().selection());
    for (int row = 0; row < problems.rowCount(); ++row) {
        const Diagnostic& diagnostic = problems.problem(row).diagnostic;
        if (!all && !names(diagnostic, selection))
            continue;
        m_rows.push_back(row);
        m_errors = m_errors || severityOf(diagnostic.code) == Severity::Error;
    }
}

void ChecksPage::show(DocumentPage* page, const ProblemsModel& problems)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();  // it may be the one whose button brought us here
        }
        delete item;
    }
    for (std::size_t i = 0; i < std::min(m_rows.size(), kMost); ++i) {
        const ProblemsModel::Problem& problem = problems.problem(m_rows[i]);
        const Severity severity = severityOf(problem.diagnostic);
        auto* box = new FindingBox(severity);
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(12, 8, 12, 10);
        layout->setSpacing(8);
        auto* text = new QLabel(problems.sentence(m_rows[i]));
        text->setTextFormat(Qt::PlainText);  // it names components, which may look like markup
        text->setWordWrap(true);
        text->setToolTip(canvas::qt(codeName(problem.diagnostic.code)));
        layout->addWidget(text);
        if (problem.fix) {
            auto* fix = new QPushButton(
                translatedFix(*problem.fix).replace(QLatin1Char('&'), QLatin1String("&&")));
            connect(fix, &QPushButton::clicked, page,
                    [page, finding = problem.diagnostic] { page->cure(finding); });
            layout->addWidget(fix, 0, Qt::AlignLeft);
        }
        m_layout->addWidget(box);
    }
    if (m_rows.empty()) {
        const bool whole = !page || page->view().selection().empty();
        auto* none = new QLabel(whole ? tr("Nothing was found in this diagram.")
                                      : tr("Nothing was found here."));
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setWordWrap(true);
        m_layout->addWidget(none);
    }
    m_layout->addStretch();
}

}  // namespace stratoplan::app
