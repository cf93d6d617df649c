#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/manifests/kubernetes_objects.h"
#include "export/names.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

struct Role {
    std::string name = {};                 ///< file name and, behind the project, name of the role
    std::string principal = {};            ///< "ec2", "github:prod", "pod:namespace/account"
    std::vector<std::string> rights = {};  ///< keys of kRights
    bool passesTasks = false;              ///< hands the roles of ECS tasks on to ECS
};

/// What a word of a drawing opens. A resource begins with '*' for everything, with ':' for an ARN
/// of the system's region and account ("service:resource"), else it is a whole ARN; %p is the
/// project.
struct Right {
    std::string_view key;
    std::string_view actions;  ///< apart by blanks
    std::string_view resources;
};

constexpr Right kRights[] = {
    {"s3", "s3:GetObject s3:PutObject s3:DeleteObject", "arn:aws:s3:::%p-*/*"},
    {"s3-list", "s3:ListBucket s3:GetBucketLocation", "arn:aws:s3:::%p-*"},
    {"session",
     "ssm:UpdateInstanceInformation ssmmessages:CreateControlChannel "
     "ssmmessages:CreateDataChannel ssmmessages:OpenControlChannel ssmmessages:OpenDataChannel",
     "*"},
    {"parameters", "ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath",
     ":ssm:parameter/%p/*"},
    {"ecr-login", "ecr:GetAuthorizationToken", "*"},
    {"ecr-pull", "ecr:BatchCheckLayerAvailability ecr:BatchGetImage ecr:GetDownloadUrlForLayer",
     ":ecr:repository/%p*"},
    {"ecr-push",
     "ecr:BatchCheckLayerAvailability ecr:BatchGetImage ecr:CompleteLayerUpload "
     "ecr:GetDownloadUrlForLayer ecr:InitiateLayerUpload ecr:PutImage ecr:UploadLayerPart",
     ":ecr:repository/%p*"},
    {"logs", "logs:CreateLogStream logs:PutLogEvents", ":logs:log-group:/*/%p-*:*"},
    {"metrics", "cloudwatch:PutMetricData", "*"},
    {"secrets", "secretsmanager:GetSecretValue secretsmanager:DescribeSecret",
     ":secretsmanager:secret:%p-*"},
    {"kms", "kms:Decrypt kms:GenerateDataKey", ":kms:key/*"},
    {"dynamodb",
     "dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:Query "
     "dynamodb:Scan",
     ":dynamodb:table/%p-*"},
    {"sqs", "sqs:SendMessage sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes",
     ":sqs:%p-*"},
    {"sns", "sns:Publish", ":sns:%p-*"},
    {"kinesis",
     "kinesis:PutRecord kinesis:PutRecords kinesis:GetRecords kinesis:GetShardIterator "
     "kinesis:DescribeStreamSummary",
     ":kinesis:stream/%p-*"},
    {"events", "events:PutEvents", ":events:event-bus/%p-*"},
    {"states", "states:StartExecution", ":states:stateMachine:%p-*"},
    {"invoke", "lambda:InvokeFunction", ":lambda:function:%p-*"},
    {"email", "ses:SendEmail ses:SendRawEmail", ":ses:identity/*"},
    {"models", "bedrock:InvokeModel", "arn:aws:bedrock:*::foundation-model/*"},
    {"traces",
     "xray:PutTraceSegments xray:PutTelemetryRecords xray:GetSamplingRules "
     "xray:GetSamplingTargets",
     "*"},
    {"network",
     "ec2:CreateNetworkInterface ec2:DescribeNetworkInterfaces ec2:DeleteNetworkInterface "
     "ec2:AssignPrivateIpAddresses ec2:UnassignPrivateIpAddresses",
     "*"},
    {"ecs-deploy",
     "ecs:DescribeServices ecs:UpdateService ecs:DescribeTaskDefinition ecs:DescribeTasks "
     "ecs:ListTasks",
     ":ecs:service/%p-*/* :ecs:task/%p-*/*"},
    {"ecs-tasks", "ecs:RegisterTaskDefinition ecs:DescribeTaskDefinition", "*"},
    {"codedeploy",
     "codedeploy:CreateDeployment codedeploy:GetDeployment codedeploy:GetApplication "
     "codedeploy:GetApplicationRevision codedeploy:RegisterApplicationRevision "
     "codedeploy:GetDeploymentConfig",
     ":codedeploy:application:%p-* :codedeploy:deploymentgroup:%p-*/* "
     ":codedeploy:deploymentconfig:*"},
    {"builds", "codebuild:StartBuild codebuild:BatchGetBuilds", ":codebuild:project/%p-*"},
    {"connection", "codeconnections:UseConnection", ":codeconnections:connection/*"},
    {"state", "s3:GetObject s3:PutObject s3:DeleteObject", "arn:aws:s3:::%p-tfstate-*/*"},
    {"state-list", "s3:ListBucket", "arn:aws:s3:::%p-tfstate-*"},
    {"lock", "dynamodb:GetItem dynamodb:PutItem dynamodb:DeleteItem dynamodb:DescribeTable",
     ":dynamodb:table/%p-tfstate-lock"},
    {"cluster", "eks:DescribeCluster", ":eks:cluster/%p-*"},
    {"site", "cloudfront:CreateInvalidation", "arn:aws:cloudfront::%a:distribution/*"},
};

/// Words of a drawing, and the rights that they mean.
struct WordRights {
    std::string_view word;
    std::string_view rights;
};

constexpr WordRights kWords[] = {
    {"s3", "s3 s3-list"},
    {"bucket", "s3 s3-list"},
    {"ecr push", "ecr-login ecr-push"},
    {"push ecr", "ecr-login ecr-push"},
    {"ecr", "ecr-login ecr-pull"},
    {"pull image", "ecr-login ecr-pull"},
    {"log", "logs"},
    {"cloudwatch", "logs metrics"},
    {"secret", "secrets kms"},
    {"kms", "kms"},
    {"dynamodb", "dynamodb"},
    {"sqs", "sqs"},
    {"queue", "sqs"},
    {"sns", "sns"},
    {"kinesis", "kinesis"},
    {"eventbridge", "events"},
    {"step function", "states"},
    {"lambda", "invoke"},
    {"ses", "email"},
    {"bedrock", "models"},
    {"x ray", "traces"},
    {"xray", "traces"},
    {"vpc", "network"},
    {"codebuild", "builds"},
    {"parameter", "parameters"},
    {"codedeploy", "codedeploy"},
    {"update ecs", "ecs-deploy"},
    {"eks", "cluster"},
};

void grant(Role& role, std::string_view rights)
{
    for (const std::string_view right : split(rights, ' '))
        if (!right.empty() && std::ranges::find(role.rights, right) == role.rights.end())
            role.rights.push_back(std::string(right));
}

void grantWords(Role& role, std::string_view text)
{
    const std::string words = wordsOf(text);
    for (const WordRights& row : kWords) {
        const auto parts = split(row.word, ' ');
        if (std::ranges::all_of(parts,
                                [&](std::string_view part) { return saysWord(words, part); }))
            grant(role, row.rights);
    }
    // "SSM" is a shell on a machine, and parameters everywhere else.
    if (saysWord(words, "ssm"))
        grant(role, role.principal == "ec2" ? "session parameters" : "parameters");
}

Yaml actionsOf(const Right& right)
{
    Yaml out = Yaml::list();
    for (const std::string_view action : split(right.actions, ' '))
        out.add(Yaml(action));
    return out;
}

std::string resource(const Blueprint& plan, std::string_view pattern)
{
    std::string out;
    if (pattern.starts_with(":")) {
        const std::size_t colon = pattern.find(':', 1);
        out = plan.aws.arn(pattern.substr(1, colon - 1), pattern.substr(colon + 1));
    } else {
        out = pattern;
    }
    return replaceAll(replaceAll(out, "%p", plan.project), "%a", std::string(kAccount));
}

std::string sid(std::string_view key)
{
    std::string out;
    bool start = true;
    for (const char c : key) {
        if (c == '-') {
            start = true;
            continue;
        }
        out += start && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        start = false;
    }
    return out;
}

/// The roles that a delivery hands on with a task definition.
Yaml taskRoles(const Blueprint& plan, const std::vector<std::string>& environments)
{
    Yaml out = Yaml::list();
    for (const std::string& environment : environments)
        for (const int index : plan.servicesOn(Runtime::Ecs)) {
            const std::string& name = plan.at(index).name;
            out.add(plan.aws.stackRole(name + "-execution", environment))
                .add(plan.aws.stackRole(name + "-task", environment));
        }
    return out;
}

/// A role of GitHub serves one environment; others all that are drawn.
std::vector<std::string> servedBy(const Blueprint& plan, const Role& role)
{
    if (role.principal.starts_with("github:"))
        return {role.principal.substr(7)};
    return plan.environmentsDrawn
               ? plan.environments
               : std::vector<std::string>{std::string(kInfrastructureEnvironment)};
}

Yaml policy(const Blueprint& plan, const Role& role)
{
    Yaml statements = Yaml::list();
    for (const Right& right : kRights) {
        if (std::ranges::find(role.rights, right.key) == role.rights.end())
            continue;
        Yaml resources = Yaml::list();
        for (const std::string_view one : split(right.resources, ' '))
            resources.add(resource(plan, one));
        statements.add(Yaml::map({{"Sid", sid(right.key)},
                                  {"Effect", "Allow"},
                                  {"Action", actionsOf(right)},
                                  {"Resource", std::move(resources)}}));
    }
    if (role.passesTasks)
        statements.add(Yaml::map(
            {{"Sid", "PassTaskRoles"},
             {"Effect", "Allow"},
             {"Action", Yaml::texts({"iam:PassRole"})},
             {"Resource", taskRoles(plan, servedBy(plan, role))},
             {"Condition",
              Yaml::map({{"StringEquals",
                          Yaml::map({{"iam:PassedToService", "ecs-tasks.amazonaws.com"}})}})}}));
    return Yaml::map({{"Version", "2012-10-17"}, {"Statement", std::move(statements)}});
}

Yaml serviceTrust(const std::string& service)
{
    Yaml statement = Yaml::map({{"Effect", "Allow"},
                                {"Principal", Yaml::map({{"Service", service + ".amazonaws.com"}})},
                                {"Action", "sts:AssumeRole"}});
    if (service != "ec2")  // the confused deputy: only for this account
        statement.add("Condition",
                      Yaml::map({{"StringEquals",
                                  Yaml::map({{"aws:SourceAccount", std::string(kAccount)}})}}));
    return statement;
}

Yaml webTrust(const std::string& provider, Yaml subject)
{
    return Yaml::map(
        {{"Effect", "Allow"},
         {"Principal", Yaml::map({{"Federated", "arn:aws:iam::" + std::string(kAccount) +
                                                    ":oidc-provider/" + provider}})},
         {"Action", "sts:AssumeRoleWithWebIdentity"},
         {"Condition",
          Yaml::map({{"StringEquals", Yaml::map({{provider + ":aud", "sts.amazonaws.com"},
                                                 {provider + ":sub", std::move(subject)}})}})}});
}

/// A service account in the namespaces that the overlays put it into.
Yaml podSubjects(const Blueprint& plan, const std::string& account)
{
    const std::string name = account.substr(account.find('/') + 1);
    const std::string space = account.substr(0, account.find('/'));
    if (!space.empty() && space.find(',') == std::string::npos)
        return Yaml("system:serviceaccount:" + space + ":" + name);
    std::vector<std::string> all;
    if (!space.empty()) {
        for (const std::string_view one : split(space, ','))
            all.push_back("system:serviceaccount:" + std::string(one) + ":" + name);
        return Yaml::texts(all);
    }
    for (const std::string& environment : plan.environments)
        all.push_back("system:serviceaccount:" + plan.nameSpaceIn(environment) + ":" + name);
    return Yaml::texts(all);
}

Yaml trust(const Blueprint& plan, const Role& role)
{
    const std::size_t colon = role.principal.find(':');
    const std::string what = role.principal.substr(0, colon);
    const std::string whom =
        colon == std::string::npos ? std::string() : role.principal.substr(colon + 1);
    Yaml statement = Yaml::map();
    if (what == "github")
        statement = webTrust(
            "token.actions.githubusercontent.com",
            "repo:" + (plan.repository.empty() ? "example/" + plan.project : plan.repository) +
                ":environment:" + whom);
    else if (what == "pod")
        statement = webTrust("oidc.eks." + plan.aws.region +
                                 ".amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE",
                             podSubjects(plan, whom));
    else
        statement = serviceTrust(what);
    return Yaml::map(
        {{"Version", "2012-10-17"}, {"Statement", Yaml::list({std::move(statement)})}});
}

class Roles {
public:
    explicit Roles(const Blueprint& plan) : m_plan(plan) {}

    std::vector<Role> read()
    {
        for (const Input::Source& source : m_plan.input->diagrams)
            for (const Node& node : source.diagram->nodes())
                readNode(*source.diagram, node);
        addRuntimes();
        addPipelines();
        for (Role& role : m_roles)
            if (role.rights.empty())
                grant(role, "logs");
        return std::move(m_roles);
    }

private:
    Role& role(const std::string& name, const std::string& principal)
    {
        const auto found = std::ranges::find(m_roles, name, &Role::name);
        if (found != m_roles.end())
            return *found;
        m_roles.push_back({.name = name, .principal = principal});
        return m_roles.back();
    }

    bool isA(const Node& node, std::string_view kind) const
    {
        return m_plan.catalog->isA(node.kind, kind);
    }

    void readNode(const Diagram& diagram, const Node& node)
    {
        if (isA(node, "aws.iam_role")) {
            readRoleBox(node);
            return;
        }
        const std::string* said = node.property("iam_role");
        const bool lambda = isA(node, "aws.lambda");
        if (!said && !lambda)
            return;
        const std::string principal = lambda                      ? "lambda"
                                      : isA(node, "aws.ecs_task") ? "ecs-tasks"
                                                                  : "ec2";
        std::string title = node.label.substr(0, node.label.find_first_of("(\n"));
        const std::string name =
            plainName(title.empty() ? node.label : title, {'-', 40, principal});
        Role& made = role(name, principal);
        if (said && *said != "true")
            grantWords(made, *said);
        else if (said)
            grantWords(made, linesBelow(node, "iam role"));
        if (lambda) {
            grant(made, "logs");
            for (const EdgeId id : diagram.edgesAt(node.id)) {
                const Edge& edge = *diagram.edge(id);
                if (edge.source == node.id)
                    grantWords(made, m_plan.catalog->kind(diagram.node(edge.target)->kind).label);
            }
        }
    }

    /// The detail lines between a heading and the next one.
    static std::string linesBelow(const Node& node, std::string_view heading)
    {
        std::string out;
        bool inside = false;
        for (const std::string& line : node.details) {
            const bool title = line.ends_with(':');
            if (title)
                inside = lowered(line).find(heading) != std::string::npos;
            else if (inside)
                out += line + "\n";
        }
        return out;
    }

    /// A box that lists roles: each line that ends in "role" begins one, the lines below it say
    /// what it may do.
    void readRoleBox(const Node& node)
    {
        Role* current = nullptr;
        bool any = false;
        const auto begin = [&](std::string_view title) {
            std::string principal;
            const std::string name = roleName(title, principal);
            current = name.empty() ? nullptr : &role(name, principal);
            any = any || current;
        };
        for (const std::string& line : node.details) {
            const std::string words = wordsOf(line);
            const bool title = (words.ends_with(" role") || words.ends_with(" role policy")) &&
                               split(words, ' ').size() <= 7 && !saysWord(words, "pass");
            if (title)
                begin(line);
            else if (current)
                grantWords(*current, line);
        }
        if (!any) {
            begin(std::string_view(node.label).substr(0, node.label.find('\n')));
            if (current)
                grantWords(*current, node.label + "\n" + join(node.details, "\n"));
        }
    }

    std::string roleName(std::string_view title, std::string& principal) const
    {
        const std::string words = wordsOf(title);
        struct Known {
            std::string_view word;
            std::string_view name;
            std::string_view principal;
        };
        static constexpr Known kKnown[] = {{"execution", "execution", "ecs-tasks"},
                                           {"codebuild", "codebuild", "codebuild"},
                                           {"codepipeline", "codepipeline", "codepipeline"},
                                           {"codedeploy", "codedeploy", "codedeploy"},
                                           {"task", "task", "ecs-tasks"}};
        for (const Known& row : kKnown)
            if (saysWord(words, row.word)) {
                principal = row.principal;
                return std::string(row.name);
            }
        if (saysWord(words, "github") || saysWord(words, "oidc")) {
            principal = "github:" + lastEnvironment(m_plan);
            return "github-" + lastEnvironment(m_plan);
        }
        std::string kept;
        for (const std::string_view word : split(words, ' '))
            if (!word.empty() && word != "iam" && word != "role" && word != "roles" &&
                word != "aws")
                kept += (kept.empty() ? "" : " ") + std::string(word);
        if (kept.empty() || saysWord(words, "roles"))
            return {};  // "IAM roles" in general
        principal = saysWord(words, "lambda")                                ? "lambda"
                    : saysWord(words, "ecs") || saysWord(words, "container") ? "ecs-tasks"
                    : saysWord(words, "eks") || saysWord(words, "cluster")   ? "eks"
                                                                             : "ec2";
        return plainName(kept, {'-', 40, "role"});
    }

    void addRuntimes()
    {
        addTasks();
        for (const int index : m_plan.servicesOn(Runtime::Kubernetes)) {
            const Service& service = m_plan.at(index);
            if (!needsServiceAccountRole(m_plan, service))
                continue;
            Role& made = role(service.name, "pod:" + spaceOf(service) + "/" + accountName(service));
            grantClouds(made, service);
        }
        const std::set<std::string> spaces = clusterSecrets(m_plan).spaces;
        if (spaces.empty() || m_plan.has("azure.key_vault") || m_plan.has("tool.vault"))
            return;
        const std::vector<std::string> all(spaces.begin(), spaces.end());
        Role& reader =
            role("secret-reader",
                 "pod:" + (m_plan.namespaces.empty() ? "" : join(all, ",")) + "/secret-reader");
        grant(reader, m_plan.has("aws.ssm_parameter") ? "secrets parameters kms" : "secrets kms");
    }

    /// Empty where each overlay has a namespace of its own.
    std::string spaceOf(const Service& service) const
    {
        return m_plan.namespaces.empty() ? service.nameSpace : m_plan.nameSpaceOf(service);
    }

    /// Two roles a service, named as its task definition names them. What a drawn "execution role"
    /// or "task role" may do, those of each service may.
    void addTasks()
    {
        const std::vector<int> services = m_plan.servicesOn(Runtime::Ecs);
        if (services.empty())
            return;
        const auto taken = [&](std::string_view name) {
            const auto found = std::ranges::find(m_roles, name, &Role::name);
            Role drawn = found == m_roles.end() ? Role{} : *found;
            if (found != m_roles.end())
                m_roles.erase(found);
            return join(drawn.rights, " ");
        };
        const std::string executes = taken("execution");
        const std::string works = taken("task");
        for (const int index : services) {
            const Service& service = m_plan.at(index);
            const std::string& name = service.name;
            Role& execution = role(name + "-execution", "ecs-tasks");
            grant(execution, executes);
            grant(execution, "ecr-login ecr-pull logs");
            for (const auto& [variable, key] : secretKeys(m_plan, service))
                grant(execution, key.starts_with('/') ? "parameters kms" : "secrets kms");
            Role& task = role(name + "-task", "ecs-tasks");
            grant(task, works);
            grantClouds(task, service);
            if (m_plan.has("aws.xray"))
                grant(task, "traces");
        }
    }

    void grantClouds(Role& made, const Service& service) const
    {
        for (const std::string& kind : service.clouds)
            grantWords(made, m_plan.catalog->kind(kind).label);
    }

    bool onAws() const
    {
        return std::ranges::any_of(m_plan.kinds, [](const std::string& kind) {
            return kind.starts_with("aws.") || kind == "tool.terraform" ||
                   kind == "tool.terragrunt";
        });
    }

    void addPipelines()
    {
        const bool aws = onAws();
        for (const DrawnPipeline& drawn : m_plan.pipelines) {
            const StepCommands commands = commandsFor(m_plan, drawn.pipeline);
            const bool terraform = !commands.tool().empty();
            if (m_plan.catalog->isA(drawn.system, "tool.github_actions") && aws)
                for (const std::string& environment : m_plan.environments) {
                    Role& made = role("github-" + environment, "github:" + environment);
                    grantDelivery(made, terraform);
                }
            if (m_plan.catalog->isA(drawn.system, "tool.jenkins") && m_plan.has("aws.ecr"))
                grant(role("jenkins", "ec2"), "ecr-login ecr-push");
            if (m_plan.catalog->isA(drawn.system, "aws.codepipeline")) {
                grant(role("codebuild", "codebuild"), "ecr-login ecr-push logs s3 s3-list");
                grant(role("codepipeline", "codepipeline"),
                      "s3 s3-list builds connection ecs-deploy ecs-tasks");
                if (m_plan.blueGreen)
                    grant(role("codepipeline", "codepipeline"), "codedeploy");
                role("codepipeline", "codepipeline").passesTasks = m_plan.hasRuntime(Runtime::Ecs);
            }
        }
    }

    void grantDelivery(Role& made, bool terraform) const
    {
        if (terraform)
            grant(made, "state state-list lock");
        if (m_plan.has("aws.ecr"))
            grant(made, "ecr-login ecr-push");
        if (m_plan.hasRuntime(Runtime::Ecs)) {
            grant(made, "ecs-deploy ecs-tasks");
            made.passesTasks = true;
        }
        if (m_plan.has("aws.eks_cluster"))
            grant(made, "cluster");
        if (m_plan.has("aws.cloudfront"))
            grant(made, "site");
        if (made.rights.empty())
            grant(made, "s3-list");
    }

    const Blueprint& m_plan;
    std::vector<Role> m_roles;
};

}  // namespace

void emitIam(const Blueprint& plan, Bundle& bundle)
{
    for (const Role& role : Roles(plan).read()) {
        bundle.files.push_back({"iam/" + role.name + "-trust.json", trust(plan, role).json()});
        bundle.files.push_back({"iam/" + role.name + "-policy.json", policy(plan, role).json()});
    }
    if (!bundle.files.empty())
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP002, .args = {std::string(kAccount), plan.project}});
}

}  // namespace stratoplan::exporting
