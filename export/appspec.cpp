#include "export/appspec.h"

#include "export/yaml_writer.h"

namespace stratoplan::exporting {

std::string appspecText(const std::string& container, int port,
                        const std::vector<std::pair<std::string, std::string>>& hooks)
{
    Yaml properties = Yaml::map(
        {{"TaskDefinition", "<TASK_DEFINITION>"},
         {"LoadBalancerInfo", Yaml::map({{"ContainerName", container}, {"ContainerPort", port}})}});
    Yaml service =
        Yaml::map({{"Type", "AWS::ECS::Service"}, {"Properties", std::move(properties)}});
    Yaml out = Yaml::map(
        {{"version", Yaml::number("0.0")},
         {"Resources", Yaml::list({Yaml::map({{"TargetService", std::move(service)}})})}});
    Yaml calls = Yaml::list();
    for (const auto& [hook, function] : hooks)
        calls.add(Yaml::map({{hook, function}}));
    if (!calls.empty())
        out.add("Hooks", std::move(calls));
    return out.text();
}

}  // namespace stratoplan::exporting
