## Google Cloud, provider 6. Project and region are those of the provider.
#: kind gcp.project
#: type google_project_service
resource "google_project_service" "{{name}}" {
for_each = toset(["compute.googleapis.com", "container.googleapis.com", "iam.googleapis.com", "run.googleapis.com", "secretmanager.googleapis.com", "servicenetworking.googleapis.com", "sqladmin.googleapis.com"])
service = each.value
disable_on_destroy = false
}

#: default gcp.vpc
resource "google_compute_network" "main" {
name = local.name
auto_create_subnetworks = false
}

#: kind gcp.vpc
resource "google_compute_network" "{{name}}" {
name = "${local.name}-{{slug 30}}"
auto_create_subnetworks = false
}

#: edge gcp.vpc -> gcp.vpc
resource "google_compute_network_peering" "{{name}}_to_{{end}}" {
name = "{{slug 25}}-to-{{end_slug 25}}"
network = {{ref}}.self_link
peer_network = {{end_ref}}.self_link
}
resource "google_compute_network_peering" "{{end}}_to_{{name}}" {
name = "{{end_slug 25}}-to-{{slug 25}}"
network = {{end_ref}}.self_link
peer_network = {{ref}}.self_link
}

#: default gcp.subnet
resource "google_compute_subnetwork" "main" {
name = local.name
network = {{home gcp.vpc id}}
region = {{cloud_region gcp}}
ip_cidr_range = {{block gcp.vpc}}
private_ip_google_access = true
}

#: kind gcp.subnet
resource "google_compute_subnetwork" "{{name}}" {
name = "${local.name}-{{slug 30}}"
network = {{home gcp.vpc id}}
region = {{cloud_region gcp}}
ip_cidr_range = {{block gcp.vpc}}
private_ip_google_access = true
log_config {
aggregation_interval = "INTERVAL_10_MIN"
flow_sampling = 0.5
}
}

## How instances without an address of their own reach the internet.
#: default gcp.nat
resource "google_compute_router_nat" "main" {
name = "${local.name}-nat"
router = google_compute_router.main.name
region = {{cloud_region gcp}}
nat_ip_allocate_option = "AUTO_ONLY"
source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
}
resource "google_compute_router" "main" {
name = "${local.name}-router"
network = {{home gcp.vpc id}}
region = {{cloud_region gcp}}
}

## Managed services answer inside the network through a range of addresses that is theirs.
#: default gcp.services
resource "google_service_networking_connection" "main" {
network = {{home gcp.vpc id}}
service = "servicenetworking.googleapis.com"
reserved_peering_ranges = [google_compute_global_address.services.name]
}
resource "google_compute_global_address" "services" {
name = "${local.name}-services"
purpose = "VPC_PEERING"
address_type = "INTERNAL"
prefix_length = 16
network = {{home gcp.vpc id}}
}

## How functions reach into the network.
#: default gcp.connector
resource "google_vpc_access_connector" "main" {
name = "serverless"
region = {{cloud_region gcp}}
network = {{home gcp.vpc name}}
ip_cidr_range = cidrsubnet({{block gcp.vpc}}, 4, 0)
min_instances = 2
max_instances = 3
}

#: kind gcp.gce
resource "google_service_account" "{{name}}_vm" {
account_id = "sa-{{slug 22}}-vm"
display_name = {{title}}
}
resource "google_compute_instance" "{{name}}" {
count = {{copies}}
name = "${local.name}-{{slug 30}}-${count.index + 1}"
machine_type = {{text type e2-small}}
zone = "${{{cloud_region gcp}}}-b"
boot_disk {
initialize_params {
image = "debian-cloud/debian-12"
}
}
network_interface {
subnetwork = {{home gcp.subnet id}}
}
service_account {
email = google_service_account.{{name}}_vm.email
scopes = ["cloud-platform"]
}
shielded_instance_config {
enable_secure_boot = true
}
metadata = {
enable-oslogin = "TRUE"
}
labels = local.labels
depends_on = [{{home gcp.nat}}]
}

#: kind gcp.gce/mig gcp.gce/managed
#: type google_compute_region_instance_group_manager
resource "google_service_account" "{{name}}_vm" {
account_id = "sa-{{slug 22}}-vm"
display_name = {{title}}
}
resource "google_compute_region_instance_template" "{{name}}" {
name_prefix = "{{slug 30}}-"
region = {{cloud_region gcp}}
machine_type = {{text type e2-small}}
disk {
source_image = "debian-cloud/debian-12"
boot = true
}
network_interface {
subnetwork = {{home gcp.subnet id}}
}
service_account {
email = google_service_account.{{name}}_vm.email
scopes = ["cloud-platform"]
}
labels = local.labels
lifecycle {
create_before_destroy = true
}
}
resource "google_compute_region_instance_group_manager" "{{name}}" {
name = "${local.name}-{{slug 30}}"
region = {{cloud_region gcp}}
base_instance_name = "{{slug 30}}"
target_size = {{int count 2}}
version {
instance_template = google_compute_region_instance_template.{{name}}.id
}
named_port {
name = "http"
port = {{int port 8080}}
}
depends_on = [{{home gcp.nat}}]
}

#: kind gcp.gke
resource "google_service_account" "{{name}}_nodes" {
account_id = "sa-{{slug 20}}-nodes"
display_name = {{title}}
}
resource "google_container_cluster" "{{name}}" {
name = "${local.name}-{{slug 20}}"
location = {{cloud_region gcp}}
network = {{home gcp.vpc id}}
subnetwork = {{home gcp.subnet id}}
#? says autopilot
enable_autopilot = true
cluster_autoscaling {
auto_provisioning_defaults {
service_account = google_service_account.{{name}}_nodes.email
oauth_scopes = ["https://www.googleapis.com/auth/cloud-platform"]
}
}
#else
remove_default_node_pool = true
initial_node_count = 1
#end
deletion_protection = true
ip_allocation_policy {}
release_channel {
channel = "REGULAR"
}
private_cluster_config {
enable_private_nodes = true
}
#? not says autopilot
workload_identity_config {
workload_pool = "${var.gcp_project}.svc.id.goog"
}
#end
resource_labels = local.labels
depends_on = [{{home gcp.nat}}]
}
#? not says autopilot
resource "google_container_node_pool" "{{name}}" {
name = "{{slug 30}}"
cluster = {{ref}}.id
autoscaling {
min_node_count = {{int min 1}}
max_node_count = {{int max 3}}
}
node_config {
machine_type = "e2-standard-4"
service_account = google_service_account.{{name}}_nodes.email
oauth_scopes = ["https://www.googleapis.com/auth/cloud-platform"]
shielded_instance_config {
enable_secure_boot = true
}
}
}
#end

resource "google_project_iam_member" "{{name}}_nodes" {
project = var.gcp_project
role = "roles/container.defaultNodeServiceAccount"
member = google_service_account.{{name}}_nodes.member
}
#? near gcp.gcs gcp.pubsub gcp.cloud_sql gcp.bigquery gcp.spanner gcp.iam
## What runs in it acts as this account, by its service account in the cluster.
resource "google_service_account" "{{name}}_workload" {
account_id = "sa-{{slug 18}}-workload"
display_name = {{title}}
}
resource "google_service_account_iam_member" "{{name}}_workload" {
service_account_id = google_service_account.{{name}}_workload.name
role = "roles/iam.workloadIdentityUser"
member = "serviceAccount:${var.gcp_project}.svc.id.goog[${{{var gke_service_account string "default/app" | Namespace and name of the service account of what runs in GKE}}}]"
depends_on = [{{ref}}]
}
#end

#: kind gcp.cloud_run
#: setting URL {{ref}}.uri
resource "google_service_account" "{{name}}_run" {
account_id = "sa-{{slug 22}}-run"
display_name = {{title}}
}
resource "google_cloud_run_v2_service" "{{name}}" {
name = "${local.name}-{{slug 25}}"
location = {{cloud_region gcp}}
#? near gcp.lb
ingress = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
#else
ingress = "INGRESS_TRAFFIC_ALL"
#end
deletion_protection = true
template {
service_account = google_service_account.{{name}}_run.email
#? near gcp.cloud_sql gcp.memorystore gcp.gce gcp.gke
## They answer inside the network only.
vpc_access {
egress = "PRIVATE_RANGES_ONLY"
network_interfaces {
network = {{home gcp.vpc id}}
subnetwork = {{home gcp.subnet id}}
}
}
#end
scaling {
min_instance_count = {{int min 0}}
max_instance_count = {{int max 10}}
}
containers {
image = {{var {{name}}_image string "us-docker.pkg.dev/cloudrun/container/hello" | Image of the Cloud Run service}}
ports {
container_port = {{int port 8080}}
}
{{env_blocks}}
}
}
labels = local.labels
}

#: kind gcp.functions
#: setting URL {{ref}}.url
resource "google_service_account" "{{name}}_fn" {
account_id = "sa-{{slug 22}}-fn"
display_name = {{title}}
}
resource "google_storage_bucket" "{{name}}_code" {
name = "${var.gcp_project}-{{slug 30}}-code"
location = {{cloud_region gcp}}
uniform_bucket_level_access = true
public_access_prevention = "enforced"
labels = local.labels
}
data "archive_file" "{{name}}" {
type = "zip"
source_dir = "${path.module}/functions/{{name}}"
output_path = "${path.module}/.build/{{name}}.zip"
}
resource "google_storage_bucket_object" "{{name}}_code" {
name = "${data.archive_file.{{name}}.output_sha256}.zip"
bucket = google_storage_bucket.{{name}}_code.name
source = data.archive_file.{{name}}.output_path
}
resource "google_cloudfunctions2_function" "{{name}}" {
name = "${local.name}-{{slug 25}}"
location = {{cloud_region gcp}}
build_config {
runtime = "nodejs22"
entry_point = "handler"
source {
storage_source {
bucket = google_storage_bucket.{{name}}_code.name
object = google_storage_bucket_object.{{name}}_code.name
}
}
}
service_config {
available_memory = "256M"
timeout_seconds = 60
max_instance_count = {{int max 10}}
service_account_email = google_service_account.{{name}}_fn.email
#? near gcp.cloud_sql gcp.memorystore gcp.gce gcp.gke
vpc_connector = {{home gcp.connector id}}
vpc_connector_egress_settings = "PRIVATE_RANGES_ONLY"
#end
environment_variables = {
{{app_settings}}
}
}
#? part gcp_topic
event_trigger {
event_type = "google.cloud.pubsub.topic.v1.messagePublished"
pubsub_topic = {{gcp_topic}}
retry_policy = "RETRY_POLICY_RETRY"
}
#end
labels = local.labels
}

#: kind gcp.cloud_sql
#: setting CONNECTION {{ref}}.connection_name
resource "google_sql_database_instance" "{{name}}" {
name = "${local.name}-{{slug 30}}"
region = {{cloud_region gcp}}
#? says mysql
database_version = "MYSQL_8_0"
#else
database_version = "POSTGRES_16"
#end
deletion_protection = true
settings {
tier = {{text tier db-custom-2-7680}}
availability_type = "REGIONAL"
disk_autoresize = true
ip_configuration {
ipv4_enabled = false
private_network = {{home gcp.vpc id}}
ssl_mode = "ENCRYPTED_ONLY"
}
backup_configuration {
enabled = true
#? says mysql
binary_log_enabled = true
#else
point_in_time_recovery_enabled = true
#end
}
database_flags {
#? says mysql
name = "cloudsql_iam_authentication"
#else
name = "cloudsql.iam_authentication"
#end
value = "on"
}
user_labels = local.labels
}
depends_on = [{{home gcp.services}}]
}
resource "google_sql_database" "{{name}}" {
name = "{{name}}"
instance = {{ref}}.name
}

#: kind gcp.spanner
#: setting INSTANCE {{ref}}.name
resource "google_spanner_instance" "{{name}}" {
name = "sp-{{slug 25}}"
config = "regional-${{{cloud_region gcp}}}"
display_name = "{{slug 28}}"
processing_units = 100
edition = "STANDARD"
labels = local.labels
}
resource "google_spanner_database" "{{name}}" {
instance = {{ref}}.name
name = "{{slug 28}}-db"
version_retention_period = "3d"
deletion_protection = true
}

#: kind gcp.spanner/firestore
#: type google_firestore_database
#: setting DATABASE {{ref}}.name
resource "google_firestore_database" "{{name}}" {
name = "${local.name}-{{slug 20}}"
location_id = {{cloud_region gcp}}
type = "FIRESTORE_NATIVE"
point_in_time_recovery_enablement = "POINT_IN_TIME_RECOVERY_ENABLED"
delete_protection_state = "DELETE_PROTECTION_ENABLED"
}

#: kind gcp.spanner/bigtable
#: type google_bigtable_instance
#: setting INSTANCE {{ref}}.name
resource "google_bigtable_instance" "{{name}}" {
name = "${local.name}-{{slug 12}}"
deletion_protection = true
cluster {
cluster_id = "{{slug 20}}-c1"
zone = "${{{cloud_region gcp}}}-b"
num_nodes = 1
storage_type = "SSD"
}
labels = local.labels
}

#: kind gcp.memorystore
#: setting HOST {{ref}}.host
resource "google_redis_instance" "{{name}}" {
name = "${local.name}-{{slug 25}}"
region = {{cloud_region gcp}}
tier = "STANDARD_HA"
memory_size_gb = 1
redis_version = "REDIS_7_2"
authorized_network = {{home gcp.vpc id}}
connect_mode = "PRIVATE_SERVICE_ACCESS"
transit_encryption_mode = "SERVER_AUTHENTICATION"
auth_enabled = true
labels = local.labels
depends_on = [{{home gcp.services}}]
}

#: kind gcp.gcs
#: setting BUCKET {{ref}}.name
resource "google_storage_bucket" "{{name}}" {
name = "${var.gcp_project}-{{slug 30}}"
location = {{cloud_region gcp}}
uniform_bucket_level_access = true
public_access_prevention = "enforced"
versioning {
enabled = true
}
labels = local.labels
}

#: kind gcp.pubsub
#: setting TOPIC {{ref}}.id
resource "google_pubsub_topic" "{{name}}" {
name = "${local.name}-{{slug 40}}"
message_retention_duration = "604800s"
labels = local.labels
}

#: kind gcp.pubsub/tasks
#: type google_cloud_tasks_queue
#: setting QUEUE {{ref}}.id
resource "google_cloud_tasks_queue" "{{name}}" {
name = "${local.name}-{{slug 40}}"
location = {{cloud_region gcp}}
retry_config {
max_attempts = 5
}
}

#: kind gcp.pubsub/scheduler
#: type google_cloud_scheduler_job
#? part gcp_job_target
resource "google_service_account" "{{name}}_scheduler" {
account_id = "sa-{{slug 17}}-scheduler"
display_name = {{title}}
}
resource "google_cloud_scheduler_job" "{{name}}" {
name = "${local.name}-{{slug 40}}"
region = {{cloud_region gcp}}
schedule = {{var schedule string "0 * * * *" | When scheduled jobs run, as cron}}
time_zone = "Etc/UTC"
attempt_deadline = "320s"
{{gcp_job_target}}
}
#end

#: edge gcp.pubsub -> gcp.functions
#? written google_cloud_scheduler_job
resource "google_cloud_run_service_iam_member" "{{name}}_{{end}}" {
service = {{end_ref}}.name
location = {{end_ref}}.location
role = "roles/run.invoker"
member = google_service_account.{{name}}_scheduler.member
}
#end

#: edge gcp.pubsub -> gcp.cloud_run gcp.gke gcp.gce gcp.bigquery
#? written google_cloud_scheduler_job
#? end_is gcp.cloud_run
resource "google_cloud_run_v2_service_iam_member" "{{name}}_{{end}}" {
name = {{end_ref}}.name
location = {{end_ref}}.location
role = "roles/run.invoker"
member = google_service_account.{{name}}_scheduler.member
}
#end
#end
#? written google_pubsub_topic
resource "google_pubsub_topic" "{{name}}_{{end}}_dead" {
name = "${local.name}-{{slug 30}}-{{end_slug 30}}-dead"
}
resource "google_pubsub_subscription" "{{name}}_{{end}}" {
name = "${local.name}-{{slug 30}}-{{end_slug 30}}"
topic = {{ref}}.id
ack_deadline_seconds = 60
dead_letter_policy {
dead_letter_topic = google_pubsub_topic.{{name}}_{{end}}_dead.id
max_delivery_attempts = 5
}
#? end_is gcp.cloud_run
push_config {
push_endpoint = {{end_ref}}.uri
oidc_token {
service_account_email = google_service_account.{{end}}_run.email
}
}
#end
}
#? end_is gcp.cloud_run
resource "google_cloud_run_v2_service_iam_member" "{{name}}_{{end}}" {
name = {{end_ref}}.name
location = {{end_ref}}.location
role = "roles/run.invoker"
member = google_service_account.{{end}}_run.member
}
#end
#end

#: kind gcp.lb
resource "google_compute_global_address" "{{name}}" {
name = "${local.name}-{{slug 30}}"
}
resource "google_compute_url_map" "{{name}}" {
name = "${local.name}-{{slug 30}}"
#? part gcp_backend
default_service = {{gcp_backend}}
{{gcp_paths}}
#else
default_service = {{home gcp.backend id}}
#end
}
resource "google_compute_managed_ssl_certificate" "{{name}}" {
name = "${local.name}-{{slug 30}}"
managed {
domains = [{{var domain_name string "example.com" | Domain of the system}}]
}
}
resource "google_compute_target_https_proxy" "{{name}}" {
name = "${local.name}-{{slug 30}}"
url_map = {{ref}}.id
ssl_certificates = [google_compute_managed_ssl_certificate.{{name}}.id]
}
resource "google_compute_global_forwarding_rule" "{{name}}" {
name = "${local.name}-{{slug 30}}"
target = google_compute_target_https_proxy.{{name}}.id
ip_address = google_compute_global_address.{{name}}.id
port_range = "443"
load_balancing_scheme = "EXTERNAL_MANAGED"
}
## Plain HTTP is only told where to go.
resource "google_compute_url_map" "{{name}}_http" {
name = "${local.name}-{{slug 25}}-http"
default_url_redirect {
https_redirect = true
strip_query = false
}
}
resource "google_compute_target_http_proxy" "{{name}}" {
name = "${local.name}-{{slug 30}}"
url_map = google_compute_url_map.{{name}}_http.id
}
resource "google_compute_global_forwarding_rule" "{{name}}_http" {
name = "${local.name}-{{slug 25}}-http"
target = google_compute_target_http_proxy.{{name}}.id
ip_address = google_compute_global_address.{{name}}.id
port_range = "80"
load_balancing_scheme = "EXTERNAL_MANAGED"
}
#: output address google_compute_global_address.{{name}}.address

#: edge gcp.cdn -> gcp.lb
#? written google_dns_managed_zone
resource "google_dns_record_set" "{{name}}_{{end}}" {
managed_zone = {{ref}}.name
name = {{ref}}.dns_name
type = "A"
ttl = 300
rrdatas = [google_compute_global_address.{{end}}.address]
}
#end

#: default gcp.backend
resource "google_compute_backend_bucket" "fallback" {
name = "${local.name}-default"
bucket_name = google_storage_bucket.default_backend.name
}
resource "google_storage_bucket" "default_backend" {
name = "${var.gcp_project}-default-backend"
location = {{cloud_region gcp}}
uniform_bucket_level_access = true
labels = local.labels
}

#: kind gcp.cdn
resource "google_storage_bucket" "{{name}}_origin" {
name = "${var.gcp_project}-{{slug 30}}-origin"
location = {{cloud_region gcp}}
uniform_bucket_level_access = true
labels = local.labels
}
resource "google_compute_backend_bucket" "{{name}}" {
name = "${local.name}-{{slug 30}}"
bucket_name = {{near gcp.gcs name google_storage_bucket.{{name}}_origin.name}}
enable_cdn = true
}

#: kind gcp.cdn/armor
#: type google_compute_security_policy
resource "google_compute_security_policy" "{{name}}" {
name = "${local.name}-{{slug 30}}"
rule {
action = "deny(403)"
priority = 1000
match {
expr {
expression = "evaluatePreconfiguredWaf('sqli-v33-stable')"
}
}
}
rule {
action = "allow"
priority = 2147483647
match {
versioned_expr = "SRC_IPS_V1"
config {
src_ip_ranges = ["*"]
}
}
}
}

#: kind gcp.cdn/dns
#: type google_dns_managed_zone
resource "google_dns_managed_zone" "{{name}}" {
name = "${local.name}-{{slug 30}}"
dns_name = "${{{var domain_name string "example.com" | Domain of the system}}}."
dnssec_config {
state = "on"
}
labels = local.labels
}

#: kind gcp.artifact_registry
resource "google_artifact_registry_repository" "{{name}}" {
repository_id = "${local.name}-{{slug 30}}"
location = {{cloud_region gcp}}
format = "DOCKER"
docker_config {
immutable_tags = true
}
labels = local.labels
}

#: kind gcp.bigquery/dataflow gcp.bigquery/dataproc gcp.bigquery/composer gcp.bigquery/dataplex gcp.bigquery/data_fusion gcp.bigquery/looker

#: kind gcp.bigquery
#: setting DATASET {{ref}}.dataset_id
resource "google_bigquery_dataset" "{{name}}" {
dataset_id = "{{name}}"
location = {{cloud_region gcp}}
labels = local.labels
}

#: kind gcp.iam
resource "google_service_account" "{{name}}" {
account_id = "sa-{{slug 26}}"
display_name = {{title}}
}

#: kind gcp.iam/secret
#: type google_secret_manager_secret
#: setting SECRET {{ref}}.id
resource "google_secret_manager_secret" "{{name}}" {
secret_id = "${local.name}-{{slug 40}}"
replication {
auto {}
}
labels = local.labels
}

#: kind gcp.iam/kms
#: type google_kms_key_ring
resource "google_kms_key_ring" "{{name}}" {
name = "${local.name}-{{slug 40}}"
location = {{cloud_region gcp}}
}
resource "google_kms_crypto_key" "{{name}}" {
name = "{{slug 40}}"
key_ring = {{ref}}.id
rotation_period = "7776000s"
lifecycle {
prevent_destroy = true
}
}

#: kind gcp.monitoring
resource "google_monitoring_notification_channel" "{{name}}" {
display_name = {{title}}
type = "email"
labels = {
email_address = {{var alarm_email string "ops@example.com" | Address that alarms are sent to}}
}
}
resource "google_monitoring_alert_policy" "{{name}}" {
display_name = {{title}}
combiner = "OR"
notification_channels = [google_monitoring_notification_channel.{{name}}.id]
conditions {
display_name = "Errors in the logs"
condition_threshold {
filter = "resource.type = \"global\" AND metric.type = \"logging.googleapis.com/log_entry_count\" AND metric.labels.severity = \"ERROR\""
duration = "300s"
comparison = "COMPARISON_GT"
threshold_value = 10
aggregations {
alignment_period = "300s"
per_series_aligner = "ALIGN_RATE"
}
}
}
}

#: edge gcp.cloud_run gcp.functions gcp.gce gcp.gke -> gcp.gcs
resource "google_storage_bucket_iam_member" "{{type}}_{{name}}_{{end}}" {
bucket = {{end_ref}}.name
role = "roles/storage.objectUser"
member = {{gcp_member}}
}

#: edge gcp.cloud_run gcp.functions gcp.gce gcp.gke -> gcp.pubsub
#? end_written google_pubsub_topic
resource "google_pubsub_topic_iam_member" "{{type}}_{{name}}_{{end}}" {
topic = {{end_ref}}.id
role = "roles/pubsub.publisher"
member = {{gcp_member}}
}
#end

#: edge gcp.cloud_run gcp.functions gcp.gce gcp.gke -> gcp.cloud_sql
resource "google_project_iam_member" "{{type}}_{{name}}_{{end}}" {
for_each = toset(["roles/cloudsql.client", "roles/cloudsql.instanceUser"])
project = var.gcp_project
role = each.value
member = {{gcp_member}}
}
resource "google_sql_user" "{{type}}_{{name}}_{{end}}" {
#? end_says mysql
name = {{gcp_account}}.email
#else
name = trimsuffix({{gcp_account}}.email, ".gserviceaccount.com")
#end
instance = {{end_ref}}.name
type = "CLOUD_IAM_SERVICE_ACCOUNT"
}

#: edge gcp.cloud_run gcp.functions gcp.gce gcp.gke -> gcp.bigquery
resource "google_bigquery_dataset_iam_member" "{{type}}_{{name}}_{{end}}" {
dataset_id = {{end_ref}}.dataset_id
role = "roles/bigquery.dataEditor"
member = {{gcp_member}}
}

#: edge gcp.cloud_run gcp.functions gcp.gce gcp.gke -> gcp.spanner
resource "google_project_iam_member" "{{type}}_{{name}}_{{end}}" {
project = var.gcp_project
#? end_written google_firestore_database
role = "roles/datastore.user"
#else
#? end_written google_bigtable_instance
role = "roles/bigtable.user"
#else
role = "roles/spanner.databaseUser"
#end
#end
member = {{gcp_member}}
}

#: edge gcp.cloud_run gcp.functions gcp.gce gcp.gke -> gcp.iam
#? end_written google_secret_manager_secret
resource "google_secret_manager_secret_iam_member" "{{type}}_{{name}}_{{end}}" {
secret_id = {{end_ref}}.id
role = "roles/secretmanager.secretAccessor"
member = {{gcp_member}}
}
#end

#: edge gcp.lb -> gcp.cloud_run gcp.functions
resource "google_compute_region_network_endpoint_group" "{{name}}_{{end}}" {
name = "{{slug 25}}-{{end_slug 25}}"
region = {{cloud_region gcp}}
network_endpoint_type = "SERVERLESS"
cloud_run {
service = {{end_ref}}.name
}
}
resource "google_compute_backend_service" "{{name}}_{{end}}" {
name = "{{slug 25}}-{{end_slug 25}}"
load_balancing_scheme = "EXTERNAL_MANAGED"
#? part gcp_armor
security_policy = {{gcp_armor}}
#end
backend {
group = google_compute_region_network_endpoint_group.{{name}}_{{end}}.id
}
}
## The balancer brings the callers and no identity of its own.
#? end_is gcp.cloud_run
resource "google_cloud_run_v2_service_iam_member" "{{name}}_{{end}}" {
name = {{end_ref}}.name
location = {{end_ref}}.location
role = "roles/run.invoker"
member = "allUsers"
}
#else
resource "google_cloud_run_service_iam_member" "{{name}}_{{end}}" {
service = {{end_ref}}.name
location = {{end_ref}}.location
role = "roles/run.invoker"
member = "allUsers"
}
#end

#: edge gcp.lb -> gcp.gce
resource "google_compute_health_check" "{{name}}_{{end}}" {
name = "{{slug 25}}-{{end_slug 25}}"
http_health_check {
port = 8080
request_path = "/"
}
}
resource "google_compute_backend_service" "{{name}}_{{end}}" {
name = "{{slug 25}}-{{end_slug 25}}"
load_balancing_scheme = "EXTERNAL_MANAGED"
protocol = "HTTP"
port_name = "http"
health_checks = [google_compute_health_check.{{name}}_{{end}}.id]
#? part gcp_armor
security_policy = {{gcp_armor}}
#end
backend {
#? end_written google_compute_region_instance_group_manager
group = {{end_ref}}.instance_group
#else
group = google_compute_instance_group.{{name}}_{{end}}.id
#end
}
}
#? not end_written google_compute_region_instance_group_manager
resource "google_compute_instance_group" "{{name}}_{{end}}" {
name = "{{slug 25}}-{{end_slug 25}}"
zone = "${{{cloud_region gcp}}}-b"
instances = {{end_ref}}[*].self_link
named_port {
name = "http"
port = 8080
}
}
#end
resource "google_compute_firewall" "{{name}}_{{end}}" {
name = "{{slug 25}}-{{end_slug 25}}"
network = {{home gcp.vpc id}}
source_ranges = ["35.191.0.0/16", "130.211.0.0/22"]
allow {
protocol = "tcp"
ports = ["8080"]
}
}

#: kind gcp.vertex_ai
resource "google_vertex_ai_endpoint" "{{name}}" {
name = "{{slug 40}}"
display_name = {{title}}
location = {{cloud_region gcp}}
labels = local.labels
}

#: kind gcp.nat
resource "google_compute_router" "{{name}}" {
name = "${local.name}-{{slug 20}}-router"
network = {{home gcp.vpc id}}
region = {{cloud_region gcp}}
}
resource "google_compute_router_nat" "{{name}}" {
name = "${local.name}-{{slug 20}}-nat"
router = google_compute_router.{{name}}.name
region = {{cloud_region gcp}}
nat_ip_allocate_option = "AUTO_ONLY"
source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
}

#: kind gcp.vpn
resource "google_compute_ha_vpn_gateway" "{{name}}" {
name = "${local.name}-{{slug 30}}"
network = {{home gcp.vpc id}}
region = {{cloud_region gcp}}
}

#: kind gcp.interconnect
resource "google_compute_router" "{{name}}_interconnect" {
name = "${local.name}-{{slug 20}}-ic"
network = {{home gcp.vpc id}}
region = {{cloud_region gcp}}
bgp {
asn = 16550
}
}
resource "google_compute_interconnect_attachment" "{{name}}" {
name = "${local.name}-{{slug 30}}"
router = google_compute_router.{{name}}_interconnect.id
region = {{cloud_region gcp}}
type = "PARTNER"
edge_availability_domain = "AVAILABILITY_DOMAIN_1"
}

#: kind gcp.workflows
resource "google_service_account" "{{name}}_workflow" {
account_id = "sa-{{slug 18}}-workflow"
display_name = {{title}}
}
resource "google_workflows_workflow" "{{name}}" {
name = "${local.name}-{{slug 30}}"
region = {{cloud_region gcp}}
service_account = google_service_account.{{name}}_workflow.id
deletion_protection = true
source_contents = yamlencode({
main = {
steps = [{ done = { return = "ok" } }]
}
})
labels = local.labels
}
