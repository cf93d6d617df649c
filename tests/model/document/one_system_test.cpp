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

// "Node group" frames nodes only in a diagram of Kubernetes; the details are those of a drawing.
TEST(SystemText, ReadsAsTheSystem)
{
    const Diagram cluster =
        read("flowchart LR\n subgraph g[EKS Node Group]\n n1[Node 1]\n end\n a[EKS] --> n1");
    DiagramData shop;
    shop.nodes.push_back({.id = {1},
                          .name = "web-server",
                          .label = "Web \"A\"",
                          .kind = "aws.ec2_instance",
                          .details = {"t3.medium", "Ubuntu 22.04"},
                          .properties = {{"instance_type", "t3.medium"}, {"host", "rack 4"}}});
    const Diagram drawn(std::move(shop));
    const Diagram* const drawings[] = {&cluster, &drawn};
    const Diagram system = oneSystem(drawings, builtInCatalog());
    const SystemText made = systemText(system, builtInCatalog());
    const Diagram again = read(made.text.c_str());
    ASSERT_EQ(made.names.size(), system.nodes().size());
    ASSERT_EQ(again.nodes().size(), system.nodes().size()) << made.text;
    for (std::size_t i = 0; i < made.names.size(); ++i) {
        const Node* node = again.nodeNamed(made.names[i]);
        ASSERT_NE(node, nullptr) << made.names[i] << "\n" << made.text;
        EXPECT_EQ(node->kind, system.nodes()[i].kind) << made.text;
        for (const Property& property : system.nodes()[i].properties) {
            ASSERT_NE(node->property(property.name), nullptr) << made.text;
            EXPECT_EQ(*node->property(property.name), property.value);
        }
    }
    EXPECT_NE(made.text.find("Web #quot;A#quot;<br/>t3.medium"), std::string::npos) << made.text;
    // What the text tells by itself is not said.
    EXPECT_EQ(made.text.find("stratoplan: a "), std::string::npos) << made.text;
}

}  // namespace
}  // namespace stratoplan
