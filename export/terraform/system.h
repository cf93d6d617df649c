#pragma once

#include "export/format.h"
#include "export/stated_facts.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stratoplan::exporting {

/// Where things are made: a region of an account. Each is a provider of its own.
struct Place {
    int region = 0;            ///< index into System::regions
    std::string account = {};  ///< "production"; empty where no more than one account is drawn
    std::string title = {};    ///< the account's label
    bool operator==(const Place& other) const
    {
        return region == other.region && account == other.account;
    }
};

/// One thing of the system, drawn once or several times: copies in several zones, or the same thing
/// in several diagrams of the document.
struct Component {
    std::string kind = {};
    std::string label = {};  ///< first line of the first copy's label
    std::string key = {};    ///< what copies have in common; unique with the kind
    std::vector<const Node*> nodes = {};
    std::vector<const Diagram*> diagrams = {};  ///< parallel to nodes
    std::vector<Property> stated = {};          ///< beside the drawings; what is drawn comes first
    int region = 0;                             ///< where it is made: index into System::places
    int vpc = -1;                               ///< index into System::vpcs; -1: in no network
    bool insideVpc = false;                     ///< drawn inside a VPC or a subnet
    std::vector<int> sources = {};              ///< components with an edge to this one, once each
    std::vector<int> targets = {};

    /// The property of the first copy that has it, else a stated one; nullptr where none is.
    const std::string* property(std::string_view name) const;
    int integer(std::string_view name, int fallback) const;
    /// As many as the diagram that draws most of them: boxes in several zones, or one that stands
    /// for several.
    int copies() const;
    /// Label and details of all copies, lower case: what the drawing says about it.
    std::string text() const;
    bool says(std::string_view lowerWord) const { return text().find(lowerWord) != text().npos; }
};

/// One tier of equal subnets: one an availability zone.
struct SubnetTier {
    std::string name = {};  ///< "public", "private", "data" …, unique in its VPC
    bool isPublic = false;
    bool isData = false;
    bool isSide = false;  ///< of firewall endpoints or attachments: nothing else stands there
    std::vector<std::string> cidrs = {};      ///< as drawn; empty where the plan has to choose
    bool ipv6 = false;                        ///< dual-stack
    std::vector<std::string> ipv6Cidrs = {};  ///< as drawn
    int prefix = 0;  ///< bits of its blocks where only their size is drawn; 0: not said
    int count = 0;
    bool plural = false;               ///< the label speaks of several
    std::set<std::string> zones = {};  ///< letters of the zones that are drawn
    const Diagram* diagram = nullptr;
};

/// Names of side tiers.
inline constexpr const char* kFirewallTier = "firewall";
inline constexpr const char* kTransitTier = "transit";

struct Vpc {
    std::string name = "main";
    std::string title = "the added VPC";  ///< for people: its label
    std::string words = {};               ///< what its label says besides "VPC", or empty
    std::string cidr = "10.0.0.0/16";
    bool cidrDrawn = false;
    bool ipv6 = false;          ///< dual-stack: Amazon gives it a /56
    std::string ipv6Cidr = {};  ///< as drawn
    int region = 0;             ///< index into System::places
    int zones = 2;
    std::vector<SubnetTier> tiers = {};
    int natGateways = 0;               ///< as drawn
    const Diagram* diagram = nullptr;  ///< the first that draws it

    const SubnetTier* publicTier() const;
    /// The first that is neither public nor data, nor a side tier if it can be.
    const SubnetTier* privateTier() const;
    const SubnetTier* tier(std::string_view tierName) const;
    const SubnetTier* dataTier() const;  ///< for databases: data, else private
    /// What Terraform calls a part of it: one VPC goes without saying, of several each names its
    /// own.
    std::string label(const std::string& part) const
    {
        return name == "main" ? part : name + "_" + part;
    }
};

/// All diagrams of one export as one system, ready to be written as infrastructure.
struct System {
    std::string project = "app";
    std::vector<std::string> regions = {"us-east-1"};  ///< the first is the primary one
    bool regionDrawn = false;
    /// The first is the provider that goes without saying. One a region, where no more than one
    /// account is drawn.
    std::vector<Place> places = {{}};
    std::vector<Vpc> vpcs = {};
    std::vector<Component> components = {};
    bool deploysBlueGreen = false;              ///< a deployment is drawn as blue/green
    std::vector<std::string> assumptions = {};  ///< sentences for the README
    const Catalog* catalog = nullptr;
    std::vector<std::string> onPremises = {};  ///< blocks of drawn data centres and offices
    /// Boxes in a network that are nothing which the export knows: their labels.
    std::vector<std::string> unknown = {};
    std::string text = {};         ///< all labels and details, lower case
    std::deque<Node> listed = {};  ///< components that a box only lists: "Data stores" of its lines
    StatedFacts stated = {};       ///< what the document says beside its drawings

    /// Components of that kind or of one that specialises it, in order.
    const std::vector<int>& ofKind(std::string_view kind) const;
    bool has(std::string_view kind) const { return !ofKind(kind).empty(); }
    const Component& at(int index) const { return components[static_cast<std::size_t>(index)]; }
    const Vpc& vpcAt(int index) const { return vpcs[static_cast<std::size_t>(index)]; }
    const Place& placeAt(int index) const { return places[static_cast<std::size_t>(index)]; }
    const std::string& regionAt(int place) const
    {
        return regions[static_cast<std::size_t>(placeAt(place).region)];
    }
    bool sameAccount(int place, int other) const
    {
        return placeAt(place).account == placeAt(other).account;
    }
    /// The first place of the account: where what is global in it is made.
    int homeOf(int place) const;
    /// "region_2", "production": what Terraform calls a place. Empty: it goes without saying.
    std::string placeName(int place) const;
    /// What the lines from one component to the other say; empty without any.
    const std::string& textBetween(int from, int to) const;
    /// The name of a component, with that of its account where others have one, too:
    /// "orders_development".
    std::string nameInAccount(int index, const std::string& name) const;
    bool isA(int index, std::string_view kind) const;
    /// Whether it is of Amazon's cloud, or of none: what can stand in a VPC.
    bool isOfAws(int index) const;
    /// Components that a connection joins to this one, either way, once each.
    std::vector<int> neighbours(int index) const;
    /// The component of the nearest frame of that kind around it; -1 where none is.
    int frameOf(int index, std::string_view kind) const;
    /// What stands in a frame and is called by nothing else in it: where a line to the frame leads.
    std::vector<int> entriesOf(int frame) const;
    /// All that its lines say, lower case.
    std::string linesOf(int index) const;
    /// Whether it or a frame around it is of that kind, in any diagram.
    bool isInside(int index, std::string_view kind) const;

    /// What workflows outside of AWS are drawn to deliver to, whose they are ("tool.github"), and
    /// the drawn role that they take (-1: none).
    std::vector<int> delivered = {};
    std::string deliverer = {};
    int deliveryRole = -1;

    /// Labels of connections, lower case; and those that are drawn without a direction.
    std::map<std::pair<int, int>, std::string> edgeText = {};
    std::set<std::pair<int, int>> undirected = {};
    /// The same of lines from and to what is no component: users, partners, data centers.
    std::unordered_map<int, std::string> outsideText = {};
    /// Of those that lead to the component: what each of them says, one a line.
    std::unordered_map<int, std::string> calledFromOutside = {};
    std::set<int> onPremisesEnds = {};  ///< what a line joins with a data center or an office
    std::unordered_map<const Node*, int> regionNodes = {};  ///< region boxes to their region
    /// Boxes of accounts to their names, where several are drawn.
    std::unordered_map<const Node*, std::string> accountNodes = {};
    std::unordered_map<const Node*, int> componentOf = {};
    std::unordered_map<int, std::string> tierOf = {};  ///< of components drawn in a subnet
    std::unordered_map<std::string, std::vector<int>> byKind = {};  ///< each kind and its bases
};

/// Reads the system out of all diagrams of the input. Components that are the same (same kind, same
/// label but for zone and number) become one.
System systemOf(const Input& input);

/// Names the regions of a system: those that are drawn, else what networks and facts imply.
void findRegions(System& system, const Input& input);

/// Names the accounts of a system, and with its regions its places.
void findPlaces(System& system, const Input& input);

/// Adds the networks of a system whose components are known, and puts each component into its own.
void findNetworks(System& system, const Input& input);

/// Index into System::places of the region and account that hold a node; 0 where none is drawn.
int placeOf(const System& system, const Diagram& diagram, const Node& node);
/// The same as region and account, whether the system has such a place or not.
Place drawnPlace(const System& system, const Diagram& diagram, const Node& node);

}  // namespace stratoplan::exporting
