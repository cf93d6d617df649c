#include "export/manifests/software.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::exporting {
namespace {

constexpr Software kSoftware[] = {
    {"sw.nginx", "nginx:1.27-alpine", 80, 101, "", "", "wget -q --spider http://127.0.0.1:80/",
     "nginx"},
    {"sw.nginx", "traefik:v3.3", 80, 65532, "", "", "", "traefik"},
    {"sw.nginx", "caddy:2.9-alpine", 80, 1000, "", "", "", "caddy"},
    {"sw.nginx", "haproxy:3.1-alpine", 80, 99, "", "", "", "haproxy"},
    {"sw.postgresql", "postgres:16.6", 5432, 999, "/var/lib/postgresql/data", "POSTGRES_PASSWORD",
     "pg_isready --username postgres", "postgre"},
    {"sw.mysql", "mysql:8.4", 3306, 999, "/var/lib/mysql", "MYSQL_ROOT_PASSWORD",
     "mysqladmin ping --host 127.0.0.1 --silent", "m"},
    {"sw.mssql", "mcr.microsoft.com/mssql/server:2022-latest", 1433, 10001, "/var/opt/mssql",
     "MSSQL_SA_PASSWORD", "", "sql"},
    {"sw.mongodb", "mongo:7.0", 27017, 999, "/data/db", "MONGO_INITDB_ROOT_PASSWORD",
     "mongosh --quiet --eval 'db.adminCommand(\"ping\").ok'", "mongo"},
    {"sw.redis", "redis:7.4", 6379, 999, "/data", "", "redis-cli ping", "redis"},
    {"sw.cassandra", "cassandra:5.0", 9042, 999, "/var/lib/cassandra", "", "", "cassandra"},
    {"sw.kafka", "apache/kafka:3.9.0", 9092, 1000, "/var/lib/kafka/data", "", "", "kafka"},
    {"sw.rabbitmq", "rabbitmq:4.0-management", 5672, 999, "/var/lib/rabbitmq",
     "RABBITMQ_DEFAULT_PASS", "rabbitmq-diagnostics --quiet ping", "rabbit"},
    {"sw.elasticsearch", "docker.elastic.co/elasticsearch/elasticsearch:8.17.0", 9200, 1000,
     "/usr/share/elasticsearch/data", "ELASTIC_PASSWORD", "", "elastic"},
    {"sw.minio", "quay.io/minio/minio:RELEASE.2025-01-20T14-49-07Z", 9000, 1000, "/data",
     "MINIO_ROOT_PASSWORD", "", "minio"},
    {"sw.airflow", "apache/airflow:2.10.4", 8080, 50000, "", "", "", "airflow"},
    {"sw.wordpress", "wordpress:6.7-apache", 80, 33, "/var/www/html", "WORDPRESS_DB_PASSWORD", "",
     "wordpress"},
    {"base.database", "postgres:16.6", 5432, 999, "/var/lib/postgresql/data", "POSTGRES_PASSWORD",
     "pg_isready --username postgres"},
    {"base.cache", "redis:7.4", 6379, 999, "/data", "", "redis-cli ping"},
    {"tool.prometheus", "prom/prometheus:v3.1.0", 9090, 65534, "/prometheus", "", "", "prom"},
    {"tool.grafana", "grafana/grafana:11.4.0", 3000, 472, "/var/lib/grafana", "", "", "grafana"},
    {"tool.alertmanager", "prom/alertmanager:v0.28.0", 9093, 65534, "", "", "", "alert"},
    {"tool.loki", "grafana/loki:3.3.2", 3100, 10001, "/loki", "", "", "loki"},
    {"tool.jaeger", "jaegertracing/all-in-one:1.65.0", 16686, 10001, "", "", "", "jaeger"},
    {"tool.vault", "hashicorp/vault:1.18", 8200, 100, "/vault/file", "", "", "vault"},
    {"tool.sonarqube", "sonarqube:10.7-community", 9000, 1000, "/opt/sonarqube/data", "", "",
     "sonar"},
    {"tool.nexus", "sonatype/nexus3:3.76.0", 8081, 200, "/nexus-data", "", "", "nexus"},
    {"tool.jenkins", "jenkins/jenkins:2.479.3-lts", 8080, 1000, "/var/jenkins_home", "", "",
     "jenkins"},
};

bool isImageCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' ||
           c == '/' || c == ':';
}

bool isTagCharacter(char c)
{
    return isImageCharacter(c) || (c >= 'A' && c <= 'Z');
}

/// name:tag, where a bare number of several digits after the colon is a port and no tag, and a name
/// without a path needs a tag of a version.
bool isImage(std::string_view word)
{
    const std::size_t colon = word.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == word.size() ||
        word.find("//") != std::string_view::npos)
        return false;
    const std::string_view name = word.substr(0, colon);
    const std::string_view tag = word.substr(colon + 1);
    if (!std::ranges::all_of(name, isImageCharacter) || !std::ranges::all_of(tag, isTagCharacter))
        return false;
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (!std::ranges::any_of(name, letter) || name.find(':') != std::string_view::npos ||
        tag.find('/') != std::string_view::npos || tag.find(':') != std::string_view::npos)
        return false;
    for (const std::string_view part : split(name, '/'))
        if (part.empty() || (!letter(part.front()) && !digit(part.front())) ||
            (!letter(part.back()) && !digit(part.back())))
            return false;
    if (!letter(tag.front()) && !digit(tag.front()) && !(tag.front() >= 'A' && tag.front() <= 'Z'))
        return false;
    const bool number = std::ranges::all_of(tag, digit);
    if (number && tag.size() > 2)
        return false;
    return name.find('/') != std::string_view::npos || std::ranges::any_of(tag, digit) ||
           tag == "latest" || tag == "alpine";
}

}  // namespace

const Software* softwareOf(std::string_view kind, std::string_view label)
{
    const std::string low = lowered(label);
    // A stateful set is told by its name: "Kafka StatefulSet" is Kafka.
    const bool byName = kind == "k8s.statefulset";
    for (const Software& row : kSoftware) {
        const bool fits = row.kind == kind || (byName && row.word.size() > 3 && !row.data.empty());
        if (fits && low.find(row.word) != std::string::npos)
            return &row;
    }
    return nullptr;
}

std::string_view imageIn(std::string_view text)
{
    for (const std::string_view line : splitLines(text))
        for (std::string_view word : split(line, ' ')) {
            while (!word.empty() && (word.front() == '(' || word.front() == '['))
                word.remove_prefix(1);
            while (!word.empty() && (word.back() == ')' || word.back() == ']' ||
                                     word.back() == ',' || word.back() == '.'))
                word.remove_suffix(1);
            if (isImage(word))
                return word;
        }
    return {};
}

}  // namespace stratoplan::exporting
