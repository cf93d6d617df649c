#include "export/manifests/github_steps.h"

#include "model/base/text_util.h"

namespace stratoplan::exporting {

Yaml action(std::string name, const char* uses, std::vector<Yaml::Entry> with)
{
    Yaml step = Yaml::map({{"name", std::move(name)}, {"uses", uses}});
    if (!with.empty())
        step.add("with", Yaml::map(std::move(with)));
    return step;
}

Yaml commandStep(std::string name, std::string run)
{
    return Yaml::map({{"name", std::move(name)}, {"run", std::move(run)}});
}

Yaml credentials()
{
    return action(
        "Configure AWS credentials", "aws-actions/configure-aws-credentials@v4",
        {{"role-to-assume", "${{ vars.AWS_ROLE_ARN }}"}, {"aws-region", "${{ vars.AWS_REGION }}"}});
}

Yaml message(const std::string& title, const char* condition, const char* text)
{
    Yaml step = Yaml::map({{"name", title}});
    if (*condition)
        step.add("if", condition);
    step.add("working-directory", "${{ github.workspace }}");
    step.add("env", Yaml::map({{"SLACK_WEBHOOK_URL", "${{ secrets.SLACK_WEBHOOK_URL }}"},
                               {"MESSAGE", text}}));
    step.add("run", "jq -n --arg text \"$MESSAGE\" '{text: $text}' |\n"
                    "  curl --fail --silent --show-error --header 'Content-Type: application/json' "
                    "--data @- \"$SLACK_WEBHOOK_URL\"\n");
    return step;
}

Yaml changesStep(const std::string& name, const std::string& tool,
                 const std::vector<std::string>& environments)
{
    // Without infrastructure what repeats is what has an image of its own.
    const std::string listing =
        tool.empty()
            ? std::string("git ls-files -- '*Dockerfile' | xargs -r -n1 dirname | sort -u |\n"
                          "  while read -r dir; do git diff --quiet \"$base\" HEAD -- "
                          "\"$dir\" || echo \"$dir\"; done |\n")
            : "git diff --name-only --diff-filter=d \"$base\" HEAD -- '*" +
                  std::string(tool == "terragrunt" ? "terragrunt.hcl" : ".tf") +
                  "' |\n  xargs -r -n1 dirname | sort -u |\n";
    return Yaml::map(
        {{"name", name},
         {"id", "changes"},
         {"shell", "bash"},
         {"env", Yaml::map({{"BASE",
                             "${{ github.event.pull_request.base.sha || github.event.before }}"}})},
         {"run", "# One row for each directory with a change: where it is, its environment, a "
                 "short name.\n"
                 "base=$BASE\n"
                 "git cat-file -e \"$base^{commit}\" 2>/dev/null || base=$(git hash-object -t tree "
                 "/dev/null)\n"
                 "matrix=$(" +
                     listing +
                     "  jq -R -s -c 'split(\"\\n\") | map(select(. != \"\")) | map({dir: .,\n"
                     "    env: ((capture(\"(^|/)(?<env>" +
                     join(environments, "|") + ")(/|$)\").env) // \"" + environments.front() +
                     "\"),\n"
                     "    slug: gsub(\"[^A-Za-z0-9]+\"; \"-\")})')\n"
                     "echo \"matrix=$matrix\" >> \"$GITHUB_OUTPUT\"\n"
                     "if [ \"$matrix\" = '[]' ]; then any=false; else any=true; fi\n"
                     "echo \"any=$any\" >> \"$GITHUB_OUTPUT\"\n"}});
}

}  // namespace stratoplan::exporting
