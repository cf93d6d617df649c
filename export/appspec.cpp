#include "export/appspec.h"

#include "export/yaml_writer.h"

namespace stratoplan::exporting {

std::string appspecText(const std::string& container, int port)
{
    return Yaml::map(
               {{"version", Yaml::number("0.0")},
                {"Resources",
                 Yaml::list({Yaml::map(
                     {{"TargetService",
                       Yaml::map({{"Type", "AWS::ECS::Service"},
                                  {"Properties",
                                   Yaml::map({{"TaskDefinition", "<TASK_DEFINITION>"},
                                              {"LoadBalancerInfo",
                                               Yaml::map({{"ContainerName", container},
                                                          {"ContainerPort", port}})}})}})}})})}})
        .text();
}

}  // namespace stratoplan::exporting
