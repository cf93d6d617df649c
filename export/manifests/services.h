#pragma once

#include "export/format.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

enum class Runtime { Kubernetes, Ecs, Host };

/// How a workload of a cluster is kept running.
enum class Form { Deployment, StatefulSet, DaemonSet, Job, CronJob };

/// A secret that a service reads: a drawn store, by name.
struct DrawnSecret {
    std::string name = {};
    bool parameter = false;      ///< of the parameter store, which names by path
    const Node* node = nullptr;  ///< null where no box is drawn for it
};

/// Something that runs as containers, drawn once or several times: what every manifest of it agrees
/// on.
struct Service {
    std::string name = {};   ///< DNS label, unique in the system
    std::string label = {};  ///< first line of the first drawing of it
    Runtime runtime = Runtime::Kubernetes;
    Form form = Form::Deployment;
    std::string kind = {};   ///< catalog id of its first drawing
    std::string image = {};  ///< as drawn, or of the software that it is; empty: nobody named it
    std::string data = {};   ///< where it keeps its data; empty: it keeps none
    std::string nameSpace = {};  ///< empty: that of the system
    std::string schedule = {};   ///< of cron jobs and scheduled tasks, five fields
    int port = 0;                ///< 0: nothing listens
    int minimum = 2;
    int maximum = 4;
    int cpu = 0;            ///< units of 1/1024 vCPU; 0: not said
    int memory = 0;         ///< MiB; 0: not said
    bool scales = false;    ///< a range of copies or an autoscaler is drawn
    bool balanced = false;  ///< a load balancer or an ingress stands in front of it
    bool metrics = false;   ///< Prometheus reads it
    bool fed = false;       ///< a queue or a stream sends it its work
    bool traces = false;
    bool single = false;                    ///< storage that it mounts takes one pod only
    bool assumed = false;                   ///< no workload is drawn, only where it would run
    std::vector<DrawnSecret> secrets = {};  ///< each name once
    std::vector<int> uses = {};             ///< indexes of services that it calls
    std::vector<std::string> claims = {};   ///< names of drawn claims to storage that it mounts
    std::vector<std::string> clouds =
        {};  ///< kinds of cloud services that it works with, each once
    std::vector<const Node*> joined = {};  ///< boxes of them, each once
};

/// All that runs as containers in the diagrams, in the order drawn. A copy in another frame (a
/// zone) is the same service; copies side by side are services of their own.
std::vector<Service> servicesOf(const Input& input, const std::string& project);

/// The label without what tells copies of one task apart: a zone or a number at its end.
std::string commonName(std::string_view label);

/// "Namespace: shop", "shop (namespace)": shop, as a DNS label.
std::string namespaceNameOf(std::string_view label);
/// A node that is a namespace, or a frame whose title says that it is one.
bool isNamespaceFrame(const Catalog& catalog, const Node& node);

}  // namespace stratoplan::exporting
