#include "model/card/card.h"

#include <gtest/gtest.h>

#include <string>

namespace stratoplan {
namespace {

Kind generic()
{
    Kind kind;
    kind.id = "generic";
    return kind;
}

Kind balancer()
{
    Kind kind;
    kind.id = "aws.alb";
    kind.label = "Application Load Balancer";
    kind.icon = "load-balancer";
    kind.aliases = {"ALB", "ALB ingress"};
    return kind;
}

Kind container(const std::string& family)
{
    Kind kind;
    kind.id = "aws.x";
    kind.isContainer = true;
    kind.family = family;
    return kind;
}

Node node(const std::string& label, const std::string& shape = "rect")
{
    Node made;
    made.id = {1};
    made.name = "a";
    made.label = label;
    made.shape = shape;
    return made;
}

std::vector<std::string> linesOf(const Card& card)
{
    std::vector<std::string> lines;
    for (const CardLine& line : card.lines)
        lines.push_back(line.text);
    return lines;
}

struct SizeCase {
    const char* name;
    const char* label;
    double width;
    double height;
    std::vector<std::string> lines;
};

// Source: visual.md 3, the table of heights; widths content rounded up to 8, 112 at least.
const SizeCase kSizes[] = {
    {"Label", "Internet gateway", 160, 40, {"Internet gateway"}},
    {"ShortLabel", "Web", 112, 40, {"Web"}},
    {"OneDetail", "Route 53\nshop.example.com", 152, 48, {"Route 53", "shop.example.com"}},
    {"TwoDetails",
     "Aurora writer\nPostgreSQL 16\ndb.r6g.large",
     144,
     64,
     {"Aurora writer", "PostgreSQL 16", "db.r6g.large"}},
    {"ThreeDetails", "S3\na\nb\nc", 112, 80, {"S3", "a", "b", "c"}},
    {"FiveDetails", "S3\na\nb\nc\nd\ne", 112, 112, {"S3", "a", "b", "c", "d", "e"}},
    {"NameOfTheKindInTwoLines",
     "Application\nLoad Balancer",
     152,
     48,
     {"Application", "Load Balancer"}},
    {"LetterOfATwin", "Load Balancer a\ninternal", 160, 48, {"Load Balancer a", "internal"}},
    {"LetterBeforeFigures", "Worker a\nt3.medium", 112, 48, {"Worker a", "t3.medium"}},
    {"CapitalLetterOfATwin", "Zone A\nprimary", 112, 48, {"Zone A", "primary"}},
    {"ArticleAtTheEndOfALine", "Waits for a\nfree slot", 128, 48, {"Waits for a", "free slot"}},
    {"NameOfTheKindInTheFirstLine", "ALB\nIngress", 112, 48, {"ALB", "Ingress"}},
    {"LongLabelInTwoEvenLines",
     "Application Load Balancer of the shop",
     192,
     48,
     {"Application Load", "Balancer of the shop"}},
};

class NaturalCard : public testing::TestWithParam<SizeCase> {};

TEST_P(NaturalCard, OfALabel)
{
    const SizeCase& test = GetParam();

    const Card card = cardOf(node(test.label), balancer(), tableMeasurer());

    EXPECT_EQ(card.form, CardForm::Card);
    EXPECT_EQ(linesOf(card), test.lines);
    EXPECT_EQ(card.size.width, test.width);
    EXPECT_EQ(card.size.height, test.height);
    EXPECT_FALSE(card.cut);
}

INSTANTIATE_TEST_SUITE_P(All, NaturalCard, testing::ValuesIn(kSizes),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Card, KnowsTheLetterOfATwinFromAnArticle)
{
    const auto role = [](const char* label) {
        return cardOf(node(label), balancer(), tableMeasurer()).lines.at(1).role;
    };
    EXPECT_EQ(role("Load Balancer a\ninternal"), role("Load Balancer b\ninternal"));
    EXPECT_EQ(role("Worker a\nt3.medium"), role("Worker b\nt3.medium"));
    EXPECT_EQ(role("Zone A\nprimary"), role("Zone B\nprimary"));
    EXPECT_EQ(role("Waits for a\nfree slot"), role("Waits for the\nfree slot"));
    EXPECT_NE(role("Waits for a\nfree slot"), role("Worker a\nt3.medium"));
}

TEST(Card, PlacesTileAndTextAsDrawn)
{
    const Card small = cardOf(node("App repository"), balancer(), tableMeasurer());
    EXPECT_EQ(small.tile, (Rect{6, 6, 28, 28}));
    EXPECT_EQ(small.icon, (Rect{10, 10, 20, 20}));
    EXPECT_EQ(small.lines[0].box.x, 42);
    EXPECT_EQ(small.lines[0].box.center().y, 20);

    const Card tall =
        cardOf(node("Aurora writer\nPostgreSQL 16\nlarge"), balancer(), tableMeasurer());
    EXPECT_EQ(tall.tile, (Rect{8, 16, 32, 32}));
    EXPECT_EQ(tall.icon, (Rect{13, 21, 22, 22}));
    EXPECT_EQ(tall.lines[0].box.topLeft(), (Point{48, 10}));
    EXPECT_EQ(tall.lines[1].box.topLeft(), (Point{48, 26}));
    EXPECT_EQ(tall.lines[2].box.topLeft(), (Point{48, 40}));
}

TEST(Card, MoreThanThreeDetailsAreBullets)
{
    const Card card = cardOf(node("S3\na\nb\nc\nd"), balancer(), tableMeasurer());
    EXPECT_FALSE(card.lines[0].bullet);
    EXPECT_TRUE(card.lines[1].bullet);
    EXPECT_EQ(card.lines[1].box.x, card.lines[0].box.x + 10);
}

TEST(Card, TakesBulletsAndBranchesForBullets)
{
    const Card card = cardOf(node("Role\n└─ Custom policy\n  • read\n- write\n-Xmx2g"), balancer(),
                             tableMeasurer());
    EXPECT_EQ(linesOf(card),
              (std::vector<std::string>{"Role", "Custom policy", "read", "write", "-Xmx2g"}));
    EXPECT_TRUE(card.lines[1].bullet);
    EXPECT_TRUE(card.lines[3].bullet);
    EXPECT_FALSE(card.lines[4].bullet);
}

TEST(Card, NamesOfFontGlyphsAreNotDrawn)
{
    EXPECT_EQ(linesOf(cardOf(node("fa:fa-server Replica\nfas:fa-lock locked"), balancer(),
                             tableMeasurer())),
              (std::vector<std::string>{"Replica", "locked"}));
    EXPECT_EQ(linesOf(cardOf(node("fa:fa-server"), balancer(), tableMeasurer())),
              (std::vector<std::string>{"fa:fa-server"}));
    EXPECT_EQ(pillOf("fa:fa-lock locks", tableMeasurer()).lines,
              (std::vector<std::string>{"locks"}));
}

TEST(Card, SignsOfTheAuthorAreBulletsEnough)
{
    const Card card = cardOf(node("S3\n🚀 a\n🚀 b\n🚀 c\n🚀 d"), balancer(), tableMeasurer());
    EXPECT_FALSE(card.lines[1].bullet);
}

TEST(Card, MarkdownLosesItsSigns)
{
    Node label = node("**Orders** *API*\nfor `web`");
    label.labelType = LabelType::Markdown;
    EXPECT_EQ(linesOf(cardOf(label, balancer(), tableMeasurer())),
              (std::vector<std::string>{"Orders API", "for web"}));
    label.labelType = LabelType::Plain;
    EXPECT_EQ(linesOf(cardOf(label, balancer(), tableMeasurer()))[0], "**Orders** *API*");
}

TEST(Card, EndsALongLabelInAnEllipsis)
{
    std::string label;
    for (int i = 0; i < 40; ++i)
        label += "word ";
    const Card card = cardOf(node(label), balancer(), tableMeasurer());
    EXPECT_EQ(card.size.width, 240);
    ASSERT_EQ(card.lines.size(), 3u);
    EXPECT_TRUE(card.lines[2].text.ends_with("…"));
    EXPECT_TRUE(card.cut);
}

TEST(Card, ManyDetailsAreCounted)
{
    std::string label = "S3";
    for (int i = 0; i < 100; ++i)
        label += "\nx";
    const Card card = cardOf(node(label), balancer(), tableMeasurer());
    EXPECT_EQ(card.lines.back().text, "+60 more");
}

TEST(Card, JoinsABrokenSentenceOfAGenericBox)
{
    EXPECT_EQ(cardOf(node("Wait for\napproval"), generic(), tableMeasurer()).lines[1].role,
              TextRole::Label);
    EXPECT_EQ(cardOf(node("Orders\n3 tasks"), generic(), tableMeasurer()).lines[1].role,
              TextRole::Detail);
}

struct ShapeCase {
    const char* name;
    const char* shape;
    CardForm form;
};

const ShapeCase kShapes[] = {
    {"Rect", "rect", CardForm::Shape},
    {"UnknownShape", "no-such-shape", CardForm::Shape},
    {"Cylinder", "cyl", CardForm::Shape},
    {"LinedCylinder", "lin-cyl", CardForm::Shape},
    {"HorizontalCylinder", "h-cyl", CardForm::Shape},
    {"Hexagon", "hex", CardForm::Shape},
    {"Stadium", "stadium", CardForm::Shape},
    {"Subroutine", "fr-rect", CardForm::Shape},
    {"Diamond", "diam", CardForm::Diamond},
    {"Choice", "choice", CardForm::Diamond},
    {"Circle", "circle", CardForm::Shape},
    {"Ellipse", "ellipse", CardForm::Shape},
    {"DoubleCircle", "dbl-circ", CardForm::Shape},
    {"Odd", "odd", CardForm::Shape},
    {"LeanRight", "lean-r", CardForm::Shape},
    {"TrapezoidTop", "trap-t", CardForm::Shape},
    {"Document", "doc", CardForm::Shape},
    {"Documents", "docs", CardForm::Shape},
    {"Triangle", "tri", CardForm::Shape},
    {"FlippedTriangle", "flip-tri", CardForm::Shape},
    {"Cloud", "cloud", CardForm::Shape},
    {"Delay", "delay", CardForm::Shape},
    {"Display", "curv-trap", CardForm::Shape},
    {"PaperTape", "flag", CardForm::Shape},
    {"Braces", "braces", CardForm::Shape},
    {"Text", "text", CardForm::Shape},
};

class GenericShape : public testing::TestWithParam<ShapeCase> {};

TEST_P(GenericShape, HoldsItsText)
{
    for (const char* label : {"A", "Validate order", "Is the signature of the request valid?",
                              "Label\nsome detail\nand more of it", "x\n1\n2\n3\n4\n5"}) {
        const Card card = cardOf(node(label, GetParam().shape), generic(), tableMeasurer());

        EXPECT_EQ(card.form, GetParam().form);
        EXPECT_TRUE(card.tile.empty());
        EXPECT_FALSE(card.lines.empty()) << label;
        EXPECT_FALSE(card.cut) << label;
        EXPECT_EQ(card.size.width, 8 * std::round(card.size.width / 8)) << label;
        EXPECT_EQ(card.size.height, 8 * std::round(card.size.height / 8)) << label;
        const Rect area = textArea(card.outline, card.size, card.textBox.height);
        EXPECT_LE(card.textBox.width, area.width + 0.01) << label;
        EXPECT_TRUE((Rect{0, 0, card.size.width, card.size.height}).contains(card.textBox))
            << label;
    }
}

INSTANTIATE_TEST_SUITE_P(All, GenericShape, testing::ValuesIn(kShapes),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(GenericShape, DotsAndBarsHaveNoText)
{
    for (const char* shape : {"start", "end", "sm-circ", "fr-circ", "f-circ"}) {
        const Card card = cardOf(node("label", shape), generic(), tableMeasurer());
        EXPECT_EQ(card.form, CardForm::Dot) << shape;
        EXPECT_TRUE(card.lines.empty());
    }
    EXPECT_EQ(cardOf(node("", "fork"), generic(), tableMeasurer()).form, CardForm::Bar);
}

TEST(GenericShape, DiamondIsAtLeast96By64)
{
    const Card card = cardOf(node("OK?", "diam"), generic(), tableMeasurer());
    EXPECT_EQ(card.size, (Size{96, 64}));
    EXPECT_EQ(card.lines[0].role, TextRole::Decision);
}

class CardInABox : public testing::TestWithParam<const char*> {};

TEST_P(CardInABox, NeverLetsTextLeaveIt)
{
    const std::string shape = GetParam();
    for (const char* label :
         {"DB", "Application Load Balancer", "Unbreakable-host-name.example.com",
          "S3\nstatic assets\nversioned, private", "a\n1\n2\n3\n4\n5\n6", ""}) {
        for (const bool known : {true, false}) {
            for (double w = 8; w <= 264; w += 16) {
                for (double h = 8; h <= 112; h += 8) {
                    const Size size = {w, h};
                    const Card card = cardOf(node(label, shape), known ? balancer() : generic(),
                                             tableMeasurer(), &size);
                    EXPECT_EQ(card.size, size);
                    const Rect box = {0, 0, w, h};
                    EXPECT_TRUE(box.contains(card.tile) || card.tile.empty());
                    for (const CardLine& line : card.lines) {
                        EXPECT_GE(line.size, 11);
                        EXPECT_TRUE(box.contains(line.box))
                            << label << ": " << line.text << " in " << w << " x " << h;
                        EXPECT_FALSE(line.box.intersects(card.tile));
                    }
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, CardInABox,
                         testing::Values("rect", "cyl", "circle", "diam", "hex", "tri"));

TEST(Card, KeepsTheLabelWholeAsLongAsItCan)
{
    const Size narrow = {128, 48};
    const Card card = cardOf(node("Application Gateway"), balancer(), tableMeasurer(), &narrow);
    EXPECT_FALSE(card.cut);
    EXPECT_FALSE(card.tile.empty());
    const Size flat = {136, 32};
    const Card flatCard = cardOf(node("Application Gateway"), balancer(), tableMeasurer(), &flat);
    EXPECT_FALSE(flatCard.cut);
    EXPECT_TRUE(flatCard.tile.empty());
}

TEST(Card, CollapsedContainerSaysHowMuchIsInside)
{
    const Card card =
        collapsedCardOf(node("Public subnet"), container("subnet_public"), 12, tableMeasurer());
    EXPECT_EQ(card.size.height, 48);
    EXPECT_EQ(linesOf(card), (std::vector<std::string>{"Public subnet", "12 inside"}));
}

struct FrameCase {
    const char* name;
    const char* family;
    double bar, sides, bottom, radius;
};

const FrameCase kFrameCases[] = {
    {"Account", "account", 40, 24, 24, 12},
    {"Vpc", "vpc", 40, 24, 24, 10},
    {"Pipeline", "pipeline", 40, 16, 16, 10},
    {"Subnet", "subnet_public", 32, 16, 16, 8},
    {"Cluster", "cluster", 32, 12, 12, 8},
    {"Stage", "stage", 24, 8, 8, 8},
    {"None", "", 32, 16, 16, 8},
};

class FrameOfFamily : public testing::TestWithParam<FrameCase> {};

TEST_P(FrameOfFamily, HasItsMeasures)
{
    const FrameCase& test = GetParam();

    const Frame frame = frameOf(node("Title"), container(test.family), tableMeasurer());

    EXPECT_EQ(frame.bar, test.bar);
    EXPECT_EQ(frame.sides, test.sides);
    EXPECT_EQ(frame.bottom, test.bottom);
    EXPECT_EQ(frame.radius, test.radius);
    EXPECT_EQ(frame.glyph.x, 12);
    EXPECT_EQ(frame.minimum.height, 40);
    EXPECT_LE(frame.titleBox.bottom(), frame.bar);
}

INSTANTIATE_TEST_SUITE_P(All, FrameOfFamily, testing::ValuesIn(kFrameCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Frame, SecondLineIsTheMeta)
{
    const Frame frame = frameOf(node("VPC\n10.20.0.0/16"), container("vpc"), tableMeasurer());
    EXPECT_EQ(frame.title.text, "VPC");
    EXPECT_EQ(frame.meta.text, "10.20.0.0/16");
    EXPECT_EQ(frame.title.box.x, 34);
    EXPECT_NEAR(frame.meta.box.x, frame.title.box.right() + 8, 1e-9);
    EXPECT_EQ(frame.titleBox.right(), frame.meta.box.right());
}

TEST(Frame, PropertyBeyondTheLabelIsTheMeta)
{
    Node vpc = node("Shop");
    vpc.properties.push_back({"cidr", "10.0.0.0/16", Origin::Said});
    EXPECT_EQ(frameOf(vpc, container("vpc"), tableMeasurer()).meta.text, "10.0.0.0/16");
    vpc.properties[0].origin = Origin::Inferred;
    EXPECT_EQ(frameOf(vpc, container("vpc"), tableMeasurer()).meta.text, "");
    vpc.properties[0].origin = Origin::Said;
    vpc.label = "Shop 10.0.0.0/16";
    EXPECT_EQ(frameOf(vpc, container("vpc"), tableMeasurer()).meta.text, "");
}

TEST(Frame, EmptyContainerSaysSoWithinItsMinimum)
{
    const Frame frame = frameOf(node("Deployment Target"), generic(), tableMeasurer(), true);
    EXPECT_EQ(frame.meta.text, "empty");
    EXPECT_LE(frame.titleBox.right(), frame.minimum.width);
    EXPECT_EQ(frame.minimum,
              frameOf(node("Deployment Target"), generic(), tableMeasurer()).minimum);
}

TEST(Frame, SeveralLinesMakeTheBarHigher)
{
    const Frame frame =
        frameOf(node("Private subnets\n10.0.1.0/24\n10.0.2.0/24"), generic(), tableMeasurer());
    ASSERT_EQ(frame.titleLines.size(), 2u);
    EXPECT_GT(frame.bar, 32);
    EXPECT_LE(frame.titleBox.bottom(), frame.bar);
}

TEST(Pill, WrapsOver28Characters)
{
    const Pill one = pillOf("static assets", tableMeasurer());
    EXPECT_EQ(one.lines.size(), 1u);
    EXPECT_EQ(one.size.height, 16);
    EXPECT_NEAR(one.size.width, one.text.width + 10, 1e-9);
    const Pill two = pillOf("replicates every write to the other region", tableMeasurer());
    EXPECT_EQ(two.lines.size(), 2u);
    EXPECT_EQ(two.size.height, 30);
    EXPECT_TRUE(pillOf(" ", tableMeasurer()).lines.empty());
}

}  // namespace
}  // namespace stratoplan
