#!/usr/bin/env node
// read_back.mjs DOCUMENT.json PLAN.json [--frames]: whether the graph of a plan has the frames and the lines of the graphs that
// its Terraform was made from. Prints what differs, and fails where something does. What no plan can carry is left out
// by its reason, below, never by its name. With --frames no lines are looked at: a state knows few of them.
import fs from 'node:fs';

const [documentFile, planFile, framesOnly] = process.argv.slice(2);
const diagramsOf = file => JSON.parse(fs.readFileSync(file, 'utf8')).diagrams;
const drawn = diagramsOf(documentFile);
const plan = diagramsOf(planFile)[0] ?? {nodes: [], edges: []};

const nodesOf = diagram => new Map(diagram.nodes.map(node => [node.id, node]));
const above = (node, nodes) => {
    const all = [];
    for (let up = nodes.get(node.parent); up; up = nodes.get(up.parent)) all.push(up);
    return all;
};
const first = node => node.label.split('\n')[0];

// Kinds that a plan tells apart by size or tier only are the same here.
const sort = kind =>
    kind.startsWith('aws.subnet_') && kind !== 'aws.subnet_group' ? 'aws.subnet'
    : kind.startsWith('aws.rds_') && kind !== 'aws.rds_proxy' || kind.startsWith('aws.aurora') ? 'database'
    : kind === 'aws.ecs_task' ? 'aws.ecs_service'  // planned as its service
    : kind.startsWith('aws.vpc_endpoint') ? 'aws.vpc_endpoint'
    : kind;
const tier = kind => kind === 'aws.subnet_public' ? 'public' : 'inner';
const regionOf = (node, nodes) => [node, ...above(node, nodes)].find(up => up.kind === 'aws.region')?.properties.region;

const idle = new Set(['aws', 'amazon', 'az', 'subnet', 'subnets', 'vpc', 'service', 'the']);
const wordsOf = label => label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').split(' ')
    .filter(word => word.length > 1 && !/^\d+$/.test(word) && !idle.has(word));

const planned = nodesOf(plan);
const candidates = (node, nodes) => {
    const kind = node.properties.host ?? node.kind;
    const same = plan.nodes.filter(other => sort(other.kind) === sort(kind) &&
        (sort(kind) !== 'aws.subnet' || tier(other.kind) === tier(kind)));
    const region = regionOf(node, nodes);
    const near = same.filter(other => !region || !regionOf(other, planned) || regionOf(other, planned) === region);
    if (kind === 'aws.waf') return near;  // one that is drawn is one for each region, and for content delivery
    const words = wordsOf(node.label);
    const score = other => wordsOf(other.label).filter(word => words.includes(word)).length +
        (node.properties.cidr && node.properties.cidr === other.properties.cidr ? 9 : 0);
    const best = Math.max(0, ...near.map(score));
    return near.filter(other => score(other) === best);
};

const ends = new Map();
for (const edge of plan.edges) {
    for (const [from, to] of [[edge.source, edge.target], [edge.target, edge.source]])
        ends.set(from, (ends.get(from) ?? new Set()).add(to));
}
// A line to a frame holds for what is in it, and what is in a subnet uses the ways of the subnet; a cluster those of its
// network's subnets.
const isCluster = node => node.kind === 'aws.eks_cluster' || node.kind === 'aws.ecs_cluster';
const reach = node => {
    const frames = [node, ...above(node, planned)];
    const cluster = frames.find(isCluster);
    return [node, ...frames.filter(up => sort(up.kind) === 'aws.subnet' || isCluster(up)),
        ...plan.nodes.filter(inner => above(inner, planned).includes(node)),
        ...cluster ? plan.nodes.filter(other => sort(other.kind) === 'aws.subnet' && other.parent === cluster.parent) : []];
};
const isJoined = (a, b) => reach(a).some(x => reach(b).some(y => x === y || ends.get(x.id)?.has(y.id) ||
    [...ends.get(x.id) ?? []].some(middle => isGoBetween(planned.get(middle)) && ends.get(middle)?.has(y.id))));
// Drawn as a line in one place, as a box in another.
const isGoBetween = node => ['aws.vpc_peering', 'aws.tgw_attachment', 'aws.transit_gateway', 'aws.target_group', 'aws.site_to_site_vpn'].includes(node.kind);

// Reasons why a plan cannot carry a line.
const watches = /^aws\.(cloudwatch|xray|cloudtrail|health|budgets|managed_|macie)/;  // sees everything of an account
const byRights = /^aws\.(ses|bedrock|rekognition|iot_core|ecr|iam|ssm|config|guardduty|security_hub)/;  // allowed as a service, by no address
const movesData = /^aws\.(dms|datasync|transfer|glue|emr|athena|redshift|quicksight|lake_formation|mwaa|sagemaker|backup|mediaconvert|kinesis_analytics|storage_gateway)/;
const reasonOfLine = (from, to) =>
    watches.test(from.kind) || watches.test(to.kind) ? 'what watches is told by everything'
    : byRights.test(from.kind) || byRights.test(to.kind) ? 'a service without an address of its own'
    : movesData.test(from.kind) || movesData.test(to.kind) ? 'what works on data is told at run time on which'
    : [from.kind, to.kind].includes('aws.igw') ? 'a gateway is passed, not called'
    : [from.kind, to.kind].includes('aws.network_firewall') ? 'its endpoints are told apart by zone once they stand'
    : [from.kind, to.kind].includes('aws.direct_connect') ? 'a gateway of its own stands between'
    : from.kind === 'aws.eventbridge' && to.kind === 'aws.s3' ? 'events are delivered to no bucket'
    : from.kind === 'aws.eventbridge_scheduler' && to.kind === 'aws.ecs_task' ? 'a task that is started stays nowhere'
    : from.kind === 'aws.client_vpn' ? 'who dials in reaches the whole network'
    : from.kind === 'aws.bastion' ? 'who works on it comes by SSH'
    : sort(from.kind) === 'aws.subnet' && sort(to.kind) === 'aws.subnet' ? 'two subnets are joined by their network'
    : sort(from.kind) === 'database' && sort(to.kind) === 'database' ? 'members of one cluster'
    : null;

const places = ['aws.region', 'aws.vpc', 'aws.subnet', 'aws.ecs_cluster', 'aws.eks_cluster'];
// Reasons why a plan cannot carry a frame.
const reasonOfPlace = (node, frame, found) =>
    /^aws\.(igw|eigw|vpn_gateway|waf|shield|route53$|cloudfront|iam|global_accelerator|nacl|route_table|flow_logs)/.test(node.kind) ? 'attached to a network, or to none'
    : sort(frame.kind) === 'aws.subnet' && found.some(up => up.kind.endsWith('s_cluster')) ? 'what a cluster holds stands in the cluster'
    : null;

let wrong = 0;
const tell = (...words) => { console.log(...words); ++wrong; };
for (const diagram of drawn) {
    const nodes = nodesOf(diagram);
    const matches = new Map(diagram.nodes.map(node => [node.id, candidates(node, nodes)]));
    for (const node of diagram.nodes) {
        const found = matches.get(node.id);
        if (places.includes(sort(node.kind)) || found.length === 0) continue;
        for (const frame of above(node, nodes).filter(up => places.includes(sort(up.kind)))) {
            const stands = found.some(other => above(other, planned).some(up => sort(up.kind) === sort(frame.kind)));
            if (!stands && !found.every(other => reasonOfPlace(node, frame, above(other, planned))))
                tell(`${first(node)} (${node.kind}) stands in ${first(frame)}; in the plan in ` +
                    (above(found[0], planned).map(first).join(', ') || 'nothing'));
        }
    }
    for (const edge of framesOnly ? [] : diagram.edges) {
        const from = nodes.get(edge.source), to = nodes.get(edge.target);
        if (!from || !to) continue;
        const inner = node => sort(node.kind) !== 'aws.subnet' ? []
            : diagram.nodes.filter(other => above(other, nodes).includes(node)).flatMap(other => matches.get(other.id));
        const here = [...matches.get(from.id), ...inner(from)], there = [...matches.get(to.id), ...inner(to)];
        if (here.length === 0 || there.length === 0 || reasonOfLine(from, to)) continue;
        if (!here.some(a => there.some(b => isJoined(a, b))))
            tell(`${first(from)} (${from.kind}) is joined to ${first(to)} (${to.kind}); not in the plan`);
    }
}
process.exit(wrong ? 1 : 0);
