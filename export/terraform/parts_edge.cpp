#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// Where CloudFront takes certificates and lists from. Source: Amazon CloudFront Developer Guide,
/// "Requirements for using SSL/TLS certificates".
constexpr const char* kOfCloudFront = "us-east-1";

// Managed policies of CloudFront. Source: Amazon CloudFront developer guide, managed policies.
constexpr const char* kCachingOptimized = "658327ea-f89d-4fab-a63d-7e88639e58f6";
constexpr const char* kCachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
constexpr const char* kAllViewer = "216adef6-5c7f-47e4-b989-5492eafa07d3";
constexpr const char* kAllViewerExceptHost = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

struct Origin {
    enum class Kind { Balancer, Bucket, Api, HttpApi, Elsewhere } kind = Kind::Elsewhere;
    std::string id;
    std::string address;
    std::string name;
    int region = 0;
};

/// Joined to a distribution, also through a firewall that is drawn in its way.
std::vector<int> behind(const PartRequest& request, std::string_view kind)
{
    std::vector<int> found = request.near(kind);
    for (const int firewall : request.near("aws.waf"))
        for (const int other : request.system().at(firewall).targets)
            if (request.system().isA(other, kind) && !request.builder.address(other).empty() &&
                std::ranges::find(found, other) == found.end())
                found.push_back(other);
    return found;
}

std::vector<Origin> originsOf(const PartRequest& request)
{
    std::vector<Origin> found;
    const auto add = [&](std::string_view kind, Origin::Kind as, const char* prefix) {
        for (const int other : behind(request, kind))
            found.push_back(
                {as == Origin::Kind::Api && request.builder.type(other) == "aws_apigatewayv2_api"
                     ? Origin::Kind::HttpApi
                     : as,
                 prefix + plainName(request.builder.name(other), kDnsLabel),
                 request.builder.address(other), request.builder.name(other),
                 request.system().at(other).region});
    };
    add("aws.alb", Origin::Kind::Balancer, "alb-");
    add("aws.nlb", Origin::Kind::Balancer, "nlb-");
    add("aws.api_gateway", Origin::Kind::Api, "api-");
    add("aws.s3", Origin::Kind::Bucket, "s3-");
    if (found.empty())
        found.push_back({Origin::Kind::Elsewhere, "origin", "", "", 0});
    return found;
}

Hcl originBlock(const PartRequest& request, const Origin& origin)
{
    Hcl body;
    body.text("origin_id", origin.id);
    const auto custom = [&](const std::string& policy) {
        body.block("custom_origin_config",
                   Hcl()
                       .number("http_port", 80)
                       .number("https_port", 443)
                       .attr("origin_protocol_policy", policy)
                       .attr("origin_ssl_protocols", hclStrings({"TLSv1.2"})));
    };
    switch (origin.kind) {
    case Origin::Kind::Balancer:
        request.builder.variable(
            "certificate_arn",
            {.description =
                 "ACM certificate of the HTTPS listener; without one only HTTP is served",
             .defaultValue = "null"});
        body.attr("domain_name", origin.address + ".dns_name");
        custom("var.certificate_arn == null ? \"http-only\" : \"https-only\"");
        break;
    case Origin::Kind::Api:
        body.attr("domain_name", "\"${" + origin.address + ".id}.execute-api." +
                                     request.builder.regionExpression(origin.region) +
                                     ".amazonaws.com\"")
            .attr("origin_path", "\"/${aws_api_gateway_stage." + origin.name + ".stage_name}\"");
        custom("\"https-only\"");
        break;
    case Origin::Kind::HttpApi:
        body.attr("domain_name",
                  "replace(" + origin.address + ".api_endpoint, \"https://\", \"\")");
        custom("\"https-only\"");
        break;
    case Origin::Kind::Bucket:
        body.attr("domain_name", origin.address + ".bucket_regional_domain_name")
            .attr("origin_access_control_id",
                  "aws_cloudfront_origin_access_control." + request.name() + ".id");
        break;
    case Origin::Kind::Elsewhere:
        request.builder.variable("origin_domain",
                                 {.description = "Server whose content CloudFront delivers",
                                  .defaultValue = "\"origin.example.com\""});
        body.attr("domain_name", "var.origin_domain");
        custom("\"https-only\"");
        break;
    }
    return body;
}

Hcl behaviour(const Origin& origin)
{
    Hcl body;
    const bool isStatic = origin.kind == Origin::Kind::Bucket;
    body.text("target_origin_id", origin.id)
        .attr("allowed_methods",
              isStatic ? hclStrings({"GET", "HEAD"})
                       : hclStrings({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"}))
        .attr("cached_methods", hclStrings({"GET", "HEAD"}))
        .text("viewer_protocol_policy", "redirect-to-https")
        .flag("compress", true)
        .text("cache_policy_id", isStatic ? kCachingOptimized : kCachingDisabled);
    if (!isStatic)
        body.text("origin_request_policy_id",
                  origin.kind == Origin::Kind::Balancer ? kAllViewer : kAllViewerExceptHost);
    return body;
}

/// Lets the distribution read a bucket, and nobody else.
std::string bucketPolicy(const PartRequest& request, const Origin& origin)
{
    if (request.builder.label("cdn bucket policy", origin.name) != origin.name)
        return {};
    Hcl out;
    out.block(
        "data",
        request.builder.in(origin.region)
            .block("statement",
                   Hcl()
                       .attr("actions", hclStrings({"s3:GetObject"}))
                       .attr("resources", "[\"${" + origin.address + ".arn}/*\"]")
                       .block("principals",
                              Hcl()
                                  .text("type", "Service")
                                  .attr("identifiers", hclStrings({"cloudfront.amazonaws.com"})))
                       .block("condition", Hcl()
                                               .text("test", "StringEquals")
                                               .text("variable", "AWS:SourceArn")
                                               .attr("values", "[aws_cloudfront_distribution." +
                                                                   request.name() + ".arn]"))),
        {"aws_iam_policy_document", "cdn_" + origin.name});
    resource(out, "aws_s3_bucket_policy", "cdn_" + origin.name,
             request.builder.in(origin.region)
                 .attr("bucket", origin.address + ".id")
                 .attr("policy", "data.aws_iam_policy_document.cdn_" + origin.name + ".json"));
    return out.body();
}

bool isGlobal(const System& system, int waf)
{
    const auto near = system.neighbours(waf);
    return std::ranges::any_of(near, [&](int o) { return system.isA(o, "aws.cloudfront"); });
}

bool isRegional(const System& system, int waf)
{
    const auto near = system.neighbours(waf);
    return std::ranges::any_of(near, [&](int o) {
        return system.catalog->kind(system.at(o).kind).hasTrait("wafTarget") &&
               !system.isA(o, "aws.cloudfront");
    });
}

Hcl managedRules(const char* group, int priority)
{
    return Hcl()
        .text("name", group)
        .number("priority", priority)
        .block("override_action", Hcl().block("none", Hcl()))
        .block("statement", Hcl().block("managed_rule_group_statement",
                                        Hcl().text("name", group).text("vendor_name", "AWS")))
        .block("visibility_config", Hcl()
                                        .flag("cloudwatch_metrics_enabled", true)
                                        .text("metric_name", group)
                                        .flag("sampled_requests_enabled", true));
}

std::string acl(const PartRequest& request, const std::string& label, bool global)
{
    Hcl body;
    if (!global)
        body = request.builder.in(request.drawn().region);
    else if (const std::string provider =
                 request.builder.provider(kOfCloudFront, request.drawn().region);
             !provider.empty())
        body.attr("provider", provider);
    body.attr("name", "\"${local.name}-" + plainName(label, {'-', 40, "acl"}) + "\"")
        .text("scope", global ? "CLOUDFRONT" : "REGIONAL")
        .block("default_action", Hcl().block("allow", Hcl()));
    int priority = 0;
    for (const char* group :
         {"AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAmazonIpReputationList"})
        body.block("rule", managedRules(group, ++priority));
    body.block("rule",
               Hcl()
                   .text("name", "rate-limit")
                   .number("priority", 10)
                   .block("action", Hcl().block("block", Hcl()))
                   .block("statement",
                          Hcl().block("rate_based_statement",
                                      Hcl().number("limit", 2000).text("aggregate_key_type", "IP")))
                   .block("visibility_config", Hcl()
                                                   .flag("cloudwatch_metrics_enabled", true)
                                                   .text("metric_name", "rate-limit")
                                                   .flag("sampled_requests_enabled", true)));
    body.block("visibility_config", Hcl()
                                        .flag("cloudwatch_metrics_enabled", true)
                                        .text("metric_name", plainName(label, kDnsLabel))
                                        .flag("sampled_requests_enabled", true));
    Hcl out;
    resource(out, "aws_wafv2_web_acl", label, body);
    return out.body();
}

}  // namespace

namespace {

/// The certificate that is drawn beside it, else CloudFront's own.
Hcl viewerCertificate(const PartRequest& request)
{
    const std::vector<int> drawn = request.near("aws.acm");
    if (drawn.empty())
        return Hcl().flag("cloudfront_default_certificate", true);
    const std::string certificate = request.system().has("aws.route53")
                                        ? "aws_acm_certificate_validation." +
                                              request.builder.name(drawn.front()) +
                                              ".certificate_arn"
                                        : request.builder.address(drawn.front()) + ".arn";
    return Hcl()
        .attr("acm_certificate_arn", certificate)
        .text("ssl_support_method", "sni-only")
        .text("minimum_protocol_version", "TLSv1.2_2021");
}

}  // namespace

std::string certificateProvider(const PartRequest& request)
{
    const int place = request.drawn().region;
    if (request.near("aws.cloudfront").empty() || place != request.system().homeOf(place))
        return {};
    const std::string provider = request.builder.provider(kOfCloudFront, place);
    return provider.empty() ? provider : "provider = " + provider;
}

std::string distribution(const PartRequest& request)
{
    const std::vector<Origin> origins = originsOf(request);
    const bool buckets = std::ranges::any_of(
        origins, [](const Origin& o) { return o.kind == Origin::Kind::Bucket; });
    std::string before;
    Hcl body;
    body.flag("enabled", true)
        .flag("is_ipv6_enabled", true)
        .text("comment", plainDescription(request.drawn().label))
        .text("http_version", "http2and3")
        .text("price_class", "PriceClass_100");
    if (origins.front().kind == Origin::Kind::Bucket)
        body.text("default_root_object", "index.html");
    if (!request.near("aws.acm").empty())
        body.attr("aliases", "[var.domain_name]");
    for (const int waf : request.near("aws.waf"))
        if (isGlobal(request.system(), waf)) {
            const std::string suffix = isRegional(request.system(), waf) ? "_cdn" : "";
            body.attr("web_acl_id", request.builder.address(waf) + suffix + ".arn");
            break;
        }
    for (const Origin& origin : origins)
        body.block("origin", originBlock(request, origin));
    body.block("default_cache_behavior", behaviour(origins.front()));
    for (std::size_t i = 1; i < origins.size(); ++i) {
        Hcl ordered;
        const std::string path = origins[i].kind == Origin::Kind::Bucket && i == 1
                                     ? "/static/*"
                                     : "/" + origins[i].id + "/*";
        ordered.text("path_pattern", path);
        ordered.append(behaviour(origins[i]));
        body.block("ordered_cache_behavior", ordered);
    }
    body.block("restrictions",
               Hcl().block("geo_restriction", Hcl().text("restriction_type", "none")))
        .block("viewer_certificate", viewerCertificate(request));
    Hcl out;
    if (buckets)
        resource(out, "aws_cloudfront_origin_access_control", request.name(),
                 Hcl()
                     .attr("name",
                           "\"${local.name}-" + plainName(request.name(), {'-', 30, "cdn"}) + "\"")
                     .text("origin_access_control_origin_type", "s3")
                     .text("signing_behavior", "always")
                     .text("signing_protocol", "sigv4"));
    resource(out, "aws_cloudfront_distribution", request.name(), body);
    std::string text = out.body();
    for (const Origin& origin : origins)
        if (origin.kind == Origin::Kind::Bucket)
            text += "\n" + bucketPolicy(request, origin);
    return text;
}

std::string webAcl(const PartRequest& request)
{
    const bool global = isGlobal(request.system(), request.component);
    const bool regional = isRegional(request.system(), request.component) || !global;
    std::string out;
    if (regional)
        out += acl(request, request.name(), false);
    if (global)
        out += (out.empty() ? "" : "\n") +
               acl(request, request.name() + (regional ? "_cdn" : ""), true);
    return out;
}

}  // namespace stratoplan::exporting
