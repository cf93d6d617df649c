#include "model/document/one_system.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

Diagram read(const char* text)
{
    return mermaid::read(text, builtInCatalog()).diagram;
}

/// "parent/label" of each node and "label>label" of each edge, in order.
std::string listing(const Diagram& diagram)
{
    std::string out;
    for (const Node& node : diagram.nodes()) {
        const Node* parent = diagram.node(node.parent);
        out += (parent ? parent->label + "/" : "") + node.label + "\n";
    }
    for (const Edge& edge : diagram.edges())
        out += diagram.node(edge.source)->label + ">" + diagram.node(edge.target)->label + "\n";
    return out;
}

TEST(OneSystem, DrawsOnceWhatSeveralDrawingsShow)
{
    const Diagram flow = read("flowchart LR\n u[Users] --> alb[ALB]\n alb --> db[(Orders RDS)]");
    const Diagram network =
        read("flowchart LR\n subgraph v[VPC]\n lb[ALB]\n d[(Orders RDS db.t3.micro)]\n "
             "q[SQS]\n end\n lb --> d\n lb --> q");
    const Diagram* const drawings[] = {&flow, &network};
    const Diagram system = oneSystem(drawings, builtInCatalog());
    EXPECT_EQ(listing(system), "Users\nVPC/ALB\nVPC/Orders RDS\nVPC\nVPC/SQS\n"
                               "Users>ALB\nALB>Orders RDS\nALB>SQS\n");
    EXPECT_NE(system.nodes()[2].property("instance_class"), nullptr);
}

TEST(OneSystem, KeepsCopiesOfOneDrawingApart)
{
    const Diagram one = read("flowchart LR\n a[Worker] --> q[SQS]\n b[Worker] --> q");
    const Diagram other = read("flowchart LR\n w[Worker] --> s[S3]");
    const Diagram* const drawings[] = {&one, &other};
    EXPECT_EQ(listing(oneSystem(drawings, builtInCatalog())),
              "Worker\nSQS\nWorker\nS3\nWorker>SQS\nWorker>SQS\nWorker>S3\n");
}

// What one drawing has inside, the other has outside: neither can hold itself.
TEST(OneSystem, NeverFramesAFrameByItself)
{
    const Diagram one =
        read("flowchart LR\n subgraph A[Left]\n subgraph B[Right]\n x[X]\n end\n end");
    const Diagram other =
        read("flowchart LR\n subgraph B[Right]\n subgraph A[Left]\n y[Y]\n end\n end");
    const Diagram* const drawings[] = {&one, &other};
    EXPECT_EQ(listing(oneSystem(drawings, builtInCatalog())),
              "Left\nLeft/Right\nRight/X\nLeft/Y\n");
}

}  // namespace
}  // namespace stratoplan
