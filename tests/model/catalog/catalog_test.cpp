#include "model/catalog/catalog.h"
#include "model/catalog/load.h"
#include "model/catalog/table.h"
#include "model/catalog/vocabulary.h"

#include <gtest/gtest.h>

#include "resources/resources.h"
#include <algorithm>
#include <iterator>
#include <map>
#include <regex>
#include <set>

namespace stratoplan {
namespace {

std::vector<std::string> codesOf(std::string_view json)
{
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : loadKinds(json).diagnostics)
        codes.emplace_back(codeName(diagnostic.code));
    return codes;
}

TEST(Resources, AreFoundByNameAndPrefix)
{
    EXPECT_TRUE(resource("catalog/schema.json").starts_with("{"));
    EXPECT_TRUE(resource("catalog/none.json").empty());
    EXPECT_TRUE(resource("").empty());
    const auto names = resourceNames("catalog/");
    EXPECT_GE(names.size(), 5u);
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
    EXPECT_TRUE(resourceNames("nothing/").empty());
}

TEST(BuiltInCatalog, LoadsWithoutAWord)
{
    for (const std::string_view name : resourceNames("catalog/")) {
        if (name == "catalog/schema.json")
            continue;
        for (const Diagnostic& diagnostic : loadKinds(resource(name)).diagnostics)
            ADD_FAILURE() << name << " at byte " << diagnostic.span.begin << ": "
                          << sentence(diagnostic);
    }
    EXPECT_GE(builtInCatalog().kinds().size(), 340u);
}

TEST(BuiltInCatalog, IsWhatItsFilesSay)
{
    std::vector<Kind> kinds;
    for (const std::string_view name : resourceNames("catalog/")) {
        if (name != "catalog/schema.json")
            std::ranges::move(loadKinds(resource(name)).kinds, std::back_inserter(kinds));
    }
    const Catalog read(kinds);

    // The table holds all of it: written again, both give the same bytes.
    EXPECT_EQ(tableOf(builtInCatalog().kinds()), tableOf(read.kinds()));
}

TEST(CatalogTable, KeepsEveryField)
{
    Kind kind{.id = "acme.bus", .base = "generic", .label = "Bus", .isContainer = true};
    kind.aliases = {"Acme bus", "?bus", "=buses @acme.bus", "bus-…", "….bus", "~(bus)"};
    kind.parents = {"canvas"};
    kind.traits = {"storesData"};
    kind.properties.push_back({.name = "rate",
                               .type = "number",
                               .min = -2.5,
                               .max = 1e9,
                               .defaultValue = "\"ä",
                               .choices = {"", "b"}});
    const std::string table = tableOf({kind});
    const Catalog catalog = catalogOf(table);

    ASSERT_EQ(catalog.kinds().size(), 1u);
    const Kind& back = catalog.kinds()[0];
    EXPECT_EQ(back.aliases, kind.aliases);
    EXPECT_TRUE(back.isContainer);
    EXPECT_EQ(back.properties.at(0).min, -2.5);
    EXPECT_EQ(back.properties.at(0).defaultValue, "\"ä");
    EXPECT_EQ(back.properties.at(0).choices, kind.properties[0].choices);
    const Vocabulary fresh({kind});
    const Vocabulary::Parts& parts = catalog.vocabulary().parts();
    ASSERT_EQ(parts.aliases.size(), fresh.parts().aliases.size());
    EXPECT_EQ(parts.beginnings.size(), 1u);
    EXPECT_EQ(parts.endings.size(), 1u);
    for (std::size_t i = 0; i < parts.aliases.size(); ++i) {
        EXPECT_EQ(parts.aliases[i].stems, fresh.parts().aliases[i].stems);
        EXPECT_EQ(parts.aliases[i].weight, fresh.parts().aliases[i].weight);
        EXPECT_EQ(parts.aliases[i].inside, fresh.parts().aliases[i].inside);
    }
    EXPECT_EQ(tableOf(catalog.kinds()), table);
}

TEST(BuiltInCatalog, HoldsTogether)
{
    const Catalog& catalog = builtInCatalog();
    const std::set<std::string> categories = {"network",    "compute",    "containers", "database",
                                              "storage",    "serverless", "edge",       "security",
                                              "monitoring", "devops",     "generic"};
    const std::set<std::string> families = {
        "",          "account", "region", "vpc",      "az",    "subnet_public", "subnet_private",
        "subnet_db", "cluster", "group",  "pipeline", "stage", "external"};
    const std::regex terraform("(data\\.)?[a-z0-9]+_[a-z0-9_]+");
    std::set<std::string> ids;
    std::set<std::string> traits;
    for (const Kind& kind : catalog.kinds())
        traits.insert(kind.traits.begin(), kind.traits.end());
    for (const Kind& kind : catalog.kinds()) {
        SCOPED_TRACE(kind.id);
        EXPECT_TRUE(ids.insert(kind.id).second);
        EXPECT_FALSE(kind.label.empty());
        EXPECT_FALSE(kind.icon.empty());
        EXPECT_FALSE(kind.source.empty());
        EXPECT_TRUE(categories.count(kind.category)) << kind.category;
        EXPECT_TRUE(families.count(kind.family)) << kind.family;
        EXPECT_EQ(kind.isContainer, !kind.family.empty());
        EXPECT_TRUE(kind.base.empty() || catalog.knows(kind.base)) << kind.base;
        EXPECT_TRUE(kind.childKind.empty() || catalog.knows(kind.childKind)) << kind.childKind;
        EXPECT_TRUE(kind.terraformResource.empty() ||
                    std::regex_match(kind.terraformResource, terraform))
            << kind.terraformResource;
        for (const std::string& parent : kind.parents)
            EXPECT_TRUE(parent == "canvas" || catalog.knows(parent) || traits.count(parent))
                << parent;
        std::set<std::string> names;
        for (const PropertySpec& property : kind.properties) {
            EXPECT_TRUE(names.insert(property.name).second) << property.name;
            EXPECT_NO_THROW(std::regex{property.pattern}) << property.pattern;
            if (property.type == "choice" && !property.defaultValue.empty()) {
                EXPECT_NE(std::find(property.choices.begin(), property.choices.end(),
                                    property.defaultValue),
                          property.choices.end())
                    << property.name;
            }
        }
    }
}

TEST(BuiltInCatalog, NoTwoKindsOfAProviderLookAlike)
{
    std::map<std::string, std::string> looks;
    for (const Kind& kind : builtInCatalog().kinds()) {
        const std::string look = kind.icon + "/" + kind.badge + "/" + kind.category;
        EXPECT_TRUE(looks.emplace(look, kind.id).second)
            << kind.id << " looks like " << looks[look];
    }
}

TEST(Catalog, FallsBackToGeneric)
{
    EXPECT_EQ(builtInCatalog().kind("aws.nothing").id, "generic");
    EXPECT_EQ(Catalog().kind("aws.vpc").id, "generic");
    EXPECT_FALSE(builtInCatalog().knows("aws.nothing"));
}

TEST(Catalog, SpecialisedKindsTakeOverFromTheirBase)
{
    const Catalog& catalog = builtInCatalog();
    EXPECT_TRUE(catalog.isA("aws.subnet_public", "aws.subnet"));
    EXPECT_TRUE(catalog.isA("aws.subnet", "aws.subnet"));
    EXPECT_FALSE(catalog.isA("aws.subnet", "aws.subnet_public"));
    EXPECT_NE(catalog.kind("aws.subnet_public").property("cidr"), nullptr);
    EXPECT_TRUE(catalog.kind("aws.rds_standby").hasTrait("storesData"));
}

TEST(Catalog, ALoopOfBasesEnds)
{
    const Catalog catalog({Kind{.id = "x.a", .base = "x.b"}, Kind{.id = "x.b", .base = "x.a"}});
    EXPECT_FALSE(catalog.isA("x.a", "x.c"));
}

TEST(Catalog, SaysWhatMayHoldWhat)
{
    const Catalog& catalog = builtInCatalog();
    EXPECT_TRUE(catalog.mayContain("aws.vpc", "aws.subnet_public"));
    EXPECT_TRUE(catalog.mayContain("aws.subnet_public", "aws.nat_gateway"));
    EXPECT_TRUE(catalog.mayContain("base.group", "aws.nat_gateway"));
    EXPECT_FALSE(catalog.mayContain("aws.subnet_private", "aws.s3"));
    EXPECT_FALSE(catalog.mayContain("aws.vpc", "aws.region"));
    EXPECT_TRUE(catalog.mayContain("", "aws.region"));
    EXPECT_FALSE(catalog.mayContain("", "aws.subnet"));
}

TEST(LoadKinds, ReadsWhatTheSchemaNames)
{
    const LoadedKinds loaded = loadKinds(R"({"source": "our wiki", "kinds": [{"id": "acme.bus",
            "label": "Acme Bus", "category": "serverless", "icon": "queue", "aliases": ["Acme Bus"],
            "properties": [{"name": "size_gb", "type": "integer", "unit": "GiB", "min": 1, "max": 9,
            "default": 3}, {"name": "on", "type": "boolean", "default": true}]}]})");
    EXPECT_TRUE(loaded.diagnostics.empty());
    ASSERT_EQ(loaded.kinds.size(), 1u);
    const Kind& kind = loaded.kinds[0];
    EXPECT_EQ(kind.source, "our wiki");
    ASSERT_EQ(kind.properties.size(), 2u);
    EXPECT_EQ(kind.properties[0].label, "Size gb");
    EXPECT_EQ(kind.properties[0].defaultValue, "3");
    EXPECT_EQ(kind.properties[0].max, 9);
    EXPECT_EQ(kind.properties[1].defaultValue, "true");
}

struct WrongFile {
    const char* name;
    const char* json;
    std::vector<std::string> codes;
};
const WrongFile kWrongFiles[] = {
    {"Empty", "", {"CAT001"}},
    {"NotAnObject", "[1]", {"CAT003"}},
    {"Broken", R"({"kinds": [{"id": "a.b",}]})", {"CAT001"}},
    {"NoKinds", "{}", {"CAT002"}},
    {"NoId", R"({"kinds": [{"label": "x"}]})", {"CAT002"}},
    {"BadId", R"({"kinds": [{"id": "ALB"}]})", {"CAT005"}},
    {"Twice", R"({"kinds": [{"id": "a.b"}, {"id": "a.b"}]})", {"CAT006"}},
    {"UnknownKey", R"({"kinds": [{"id": "a.b", "colour": "red"}]})", {"CAT004"}},
    {"WrongType", R"({"kinds": [{"id": "a.b", "container": "yes"}]})", {"CAT003"}},
    {"WrongItem", R"({"kinds": [{"id": "a.b", "aliases": [1]}]})", {"CAT003"}},
    {"WrongPropertyType",
     R"({"kinds": [{"id": "a.b", "properties": [{"name": "p", "type": "colour"}]}]})",
     {"CAT003"}},
    {"NamelessProperty", R"({"kinds": [{"id": "a.b", "properties": [{}]}]})", {"CAT002"}},
    {"KindIsNoObject", R"({"kinds": ["a.b"]})", {"CAT003"}},
    {"NotUtf8", "{\"kinds\": \"\xff\"}", {"CAT001"}},
};

class WrongCatalog : public testing::TestWithParam<WrongFile> {};

TEST_P(WrongCatalog, IsToldByCode)
{
    EXPECT_EQ(codesOf(GetParam().json), GetParam().codes);
}

INSTANTIATE_TEST_SUITE_P(All, WrongCatalog, testing::ValuesIn(kWrongFiles),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(LoadKinds, PointsAtTheWrongEntryAndReadsTheOthers)
{
    const std::string json = R"({"kinds": [{"id": "Bad"}, {"id": "a.good"}]})";
    const LoadedKinds loaded = loadKinds(json);
    ASSERT_EQ(loaded.diagnostics.size(), 1u);
    const ByteRange at = loaded.diagnostics[0].span;
    EXPECT_EQ(json.substr(at.begin, at.size()), "\"Bad\"");
    ASSERT_EQ(loaded.kinds.size(), 1u);
    EXPECT_EQ(loaded.kinds[0].id, "a.good");
}

TEST(LoadKinds, SurvivesDeepNesting)
{
    EXPECT_EQ(codesOf(std::string(100'000, '[')), std::vector<std::string>{"CAT001"});
}

TEST(Extended, AddsKindsAndAliases)
{
    const Catalog catalog =
        extended(builtInCatalog(), {Kind{.id = "aws.alb", .aliases = {"Front Door Balancer"}},
                                    Kind{.id = "acme.bus", .label = "Bus"}});
    EXPECT_EQ(catalog.kind("aws.alb").aliases.back(), "Front Door Balancer");
    EXPECT_EQ(catalog.kind("aws.alb").label, "Application Load Balancer");
    EXPECT_TRUE(catalog.knows("acme.bus"));
    EXPECT_EQ(catalog.kinds().size(), builtInCatalog().kinds().size() + 1);
}

}  // namespace
}  // namespace stratoplan
