#include "app/file_commands.h"
#include "app/notice_bar.h"
#include "canvas/document.h"
#include "tests/app/fixture.h"

#include <algorithm>

namespace stratoplan::app {
namespace {

const char kOverview[] = "# Shop\n\n```mermaid\nflowchart LR\n  u[Users] --> alb[ALB]\n```\n\n"
                         "```mermaid\nflowchart LR\n  lb[ALB] --> q[SQS: jobs]\n```\n";

TEST_F(WindowTest, ShowsTheWholeSystemReadOnly)
{
    DocumentPage& shop = open(kOverview);
    trigger(Act::WholeSystem);
    settle();
    ASSERT_NE(&page(), &shop);
    EXPECT_EQ(diagram().nodes().size(), 3u);  // the balancer once
    EXPECT_EQ(diagram().edges().size(), 2u);
    EXPECT_FALSE(page().document().isEditable());
    EXPECT_FALSE(page().document().isDirty());
    EXPECT_FALSE(page().document().replaceText(0, "flowchart LR\n"));
    EXPECT_EQ(shop.document().bytes(), kOverview);
}

TEST_F(WindowTest, ShowsWhatDrawingAndPlanDoNotShare)
{
    open(kOverview);
    page().document().setCurrentIndex(1);
    settle();
    const QString plan =
        write(QStringLiteral("plan.json"),
              R"({"format_version": "1.2", "planned_values": {"root_module": {"resources": [
            {"address": "aws_lb.alb", "mode": "managed", "type": "aws_lb", "name": "alb",
             "values": {"load_balancer_type": "application"}},
            {"address": "aws_dynamodb_table.carts", "mode": "managed",
             "type": "aws_dynamodb_table", "name": "carts", "values": {"name": "carts"}}]}}})");
    window->files().askPlanPath = [&] { return plan; };
    const auto drift = [&] {
        const auto& findings = page().document().findings(1);
        return std::ranges::count_if(findings, [](const Finding& finding) {
            return finding.diagnostic.code == DiagCode::TFJ003 ||
                   finding.diagnostic.code == DiagCode::TFJ004;
        });
    };
    trigger(Act::ComparePlan);
    EXPECT_EQ(drift(), 2);  // the queue is not planned, the table not drawn
    EXPECT_TRUE(page().notices().text().contains(QLatin1Char('2')));
    // It goes on while the drawing changes, and ends where it is asked again.
    select("q");
    trigger(Act::Delete);
    settle();
    EXPECT_EQ(drift(), 1);
    trigger(Act::ComparePlan);
    EXPECT_EQ(drift(), 0);
}

}  // namespace
}  // namespace stratoplan::app
