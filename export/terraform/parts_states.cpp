#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// How a state machine uses a resource. Source: "Integrating services with Step Functions", AWS.
struct Task {
    const char* type;      ///< of the Terraform resource
    const char* resource;  ///< behind "arn:aws:states:::"
    const char* name;      ///< of the parameter that says which
    const char* attribute;
    const char* input;  ///< of the parameter that takes the state's input
};
constexpr Task kTasks[] = {
    {"aws_lambda_function", "lambda:invoke", "FunctionName", "arn", "Payload.$"},
    {"aws_sns_topic", "sns:publish", "TopicArn", "arn", "Message.$"},
    {"aws_sqs_queue", "sqs:sendMessage", "QueueUrl", "url", "MessageBody.$"},
    {"aws_sfn_state_machine", "states:startExecution", "StateMachineArn", "arn", "Input.$"},
    {"aws_glue_job", "glue:startJobRun.sync", "JobName", "name", ""},
    {"aws_batch_compute_environment", "batch:submitJob", "", "", ""}};

/// A job is submitted to the queue of its environment.
std::string jobParameters(const std::string& address)
{
    const std::string name = address.substr(address.find('.') + 1);
    return "JobName = " + hclString(name) + "\nJobQueue = aws_batch_job_queue." + name +
           ".arn\nJobDefinition = aws_batch_job_definition." + name + ".arn\n}\n";
}

std::string stateOf(const Task& task, const std::string& address, const std::string& next)
{
    std::string out =
        "{\nType = \"Task\"\nResource = \"arn:aws:states:::" + std::string(task.resource) +
        "\"\nParameters = {\n" +
        (*task.name
             ? task.name + (" = " + address) + "." + task.attribute + "\n" +
                   (*task.input ? "\"" + std::string(task.input) + "\" = \"$\"\n" : "") + "}\n"
             : jobParameters(address));
    if (std::string_view(task.resource) == "lambda:invoke")
        out += "OutputPath = \"$.Payload\"\nRetry = [{\nErrorEquals = "
               "[\"Lambda.TooManyRequestsException\", \"Lambda.ServiceException\"]\n"
               "IntervalSeconds = 2\nMaxAttempts = 4\nBackoffRate = 2\n}]\n";
    return out + (next.empty() ? std::string("End = true\n}") : "Next = " + next + "\n}");
}

}  // namespace

std::string states(const PartRequest& request)
{
    struct Step {
        std::string name;
        const Task* task;
        std::string address;
    };
    const System& system = request.system();
    std::vector<int> used = system.at(request.component).targets;
    // Drawn one after the other: "first --> second" also says the order.
    std::ranges::stable_sort(used, [&](int a, int b) {
        return std::ranges::count(system.at(a).targets, b) > 0 &&
               std::ranges::count(system.at(b).targets, a) == 0;
    });
    std::vector<Step> steps;
    Names names({'_', 80, "Step"});
    for (const int target : used)
        for (const Task& task : kTasks)
            if (request.builder.type(target) == task.type &&
                system.at(target).region == request.drawn().region)
                steps.push_back({hclString(names.unique(system.at(target).label)), &task,
                                 request.builder.address(target)});
    if (steps.empty())
        return "StartAt = \"Start\"\nStates = {\nStart = {\nType = \"Pass\"\nEnd = true\n}\n}";
    std::string out = "StartAt = " + steps.front().name + "\nStates = {\n";
    for (std::size_t i = 0; i < steps.size(); ++i)
        out += steps[i].name + " = " +
               stateOf(*steps[i].task, steps[i].address,
                       i + 1 < steps.size() ? steps[i + 1].name : std::string()) +
               "\n";
    return out + "}";
}

}  // namespace stratoplan::exporting
