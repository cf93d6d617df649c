#include "export/manifests/emitters.h"
#include "export/manifests/software.h"
#include "export/step_commands.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// Somebody builds an image in the drawing, or runs one that is not published anywhere.
bool buildsImage(const Blueprint& plan)
{
    if (std::ranges::any_of(plan.services, [](const Service& service) {
            return service.image.empty() && !service.assumed;
        }))
        return true;
    for (const DrawnPipeline& drawn : plan.pipelines)
        for (const PipelineStep& step : drawn.pipeline.steps) {
            const std::string text = lowered(step.title + " " + step.detail);
            if (text.find("docker") != std::string::npos ||
                text.find("image") != std::string::npos || step.kind == "aws.ecr")
                return true;
        }
    return plan.has("aws.ecr");
}

/// The port that the built image listens at; 0 where it works off a queue.
int portOf(const Blueprint& plan)
{
    const auto builds = [](const Service& service) {
        return service.image.empty() || !softwareOf(service.kind, service.label);
    };
    for (const Service& service : plan.services)
        if (builds(service) && service.port > 0)
            return service.port;
    return std::ranges::any_of(plan.services, builds) ? 0 : 8080;
}

}  // namespace

void emitDockerfile(const Blueprint& plan, Bundle& bundle)
{
    if (!buildsImage(plan))
        return;
    const int number = portOf(plan);
    const std::string port = std::to_string(number);
    const std::string serves =
        number == 0
            ? std::string()
            : "EXPOSE " + port +
                  "\nHEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 "
                  "\\\n    CMD [\"node\", \"-e\", \"fetch('http://127.0.0.1:" +
                  port + plan.healthPath +
                  "').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))\"]\n";
    bundle.files.push_back(
        {"Dockerfile", "# syntax=docker/dockerfile:1\n"
                       "# A placeholder for a Node.js service: the drawing names no language.\n"
                       "FROM node:22.13-bookworm-slim AS build\n"
                       "WORKDIR /src\n"
                       "COPY package.json package-lock.json ./\n"
                       "RUN npm ci\n"
                       "COPY . .\n"
                       "RUN npm run build && npm prune --omit=dev\n"
                       "\n"
                       "FROM node:22.13-bookworm-slim\n"
                       "ENV NODE_ENV=production" +
                           (number == 0 ? std::string() : " PORT=" + port) +
                           "\n"
                           "WORKDIR /app\n"
                           "COPY --from=build --chown=node:node /src/node_modules ./node_modules\n"
                           "COPY --from=build --chown=node:node /src/dist ./dist\n"
                           "USER node\n" +
                           serves + "CMD [\"node\", \"dist/server.js\"]\n"});
    bundle.files.push_back(
        {".dockerignore", ".git\nnode_modules\ndist\nsecrets\n*.md\nDockerfile\ncompose.yaml\n"});
}

}  // namespace stratoplan::exporting
