"""Reads a graph file with a library that others wrote, and prints what it holds as JSON."""
import json
import sys

kind, path = sys.argv[1:]
try:
    if kind == "igraph":
        import igraph
    elif kind == "rdflib":
        import rdflib
    else:
        import networkx
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)


def summary(nodes, edges, graph):
    filled = [{k: v for k, v in item.items() if v is not None and v == v and v != ""} for item in edges]
    return {
        "nodes": len(nodes),
        "edges": len(edges),
        "nodeAttributes": sum(len([v for v in n.values() if v is not None and v == v and v != ""]) for n in nodes),
        "edgeAttributes": sum(len(item) for item in filled),
        "labels": sorted(n["label"] for n in nodes),
        "roles": sorted(e["role"] for e in edges),
        "graph": {k: v for k, v in graph.items() if k in ("datasetVersion", "filter", "citation", "films", "contributors", "credits")},
    }


if kind == "rdflib":
    graph = rdflib.Graph().parse(path, format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    roles = list(graph.subjects(rdflib.RDF.type, schema.Role)) + list(graph.subjects(rdflib.RDF.type, schema.PerformanceRole))
    joined = set()
    for role in roles:
        for film, way in graph.subject_predicates(role):
            for contributor in graph.objects(role, way):
                joined.add((str(graph.value(film, schema.name)), str(graph.value(contributor, schema.name)), str(graph.value(graph.value(role, schema.additionalType), schema.termCode))))
    print(json.dumps({
        "movies": len(list(graph.subjects(rdflib.RDF.type, schema.Movie))),
        "people": len(list(graph.subjects(rdflib.RDF.type, schema.Person))),
        "organizations": len(list(graph.subjects(rdflib.RDF.type, schema.Organization))),
        "roles": len(roles),
        "credits": sorted(map(list, joined)),
        "codes": sorted(str(code) for code in graph.objects(None, schema.sameAs)),
        "citation": str(next(graph.objects(None, schema.citation))),
    }))
elif kind == "igraph":
    graph = igraph.Graph.Read_GraphML(path)
    print(json.dumps(summary(
        [{k: v for k, v in n.attributes().items() if k != "id"} for n in graph.vs],
        [{k: v for k, v in e.attributes().items() if k != "id"} for e in graph.es],
        {name: graph[name] for name in graph.attributes()})))
else:
    graph = networkx.read_graphml(path) if kind == "graphml" else networkx.read_gexf(path)
    print(json.dumps(summary(
        [{k: v for k, v in d.items()} for _, d in graph.nodes(data=True)],
        [{k: v for k, v in d.items() if k not in ("id", "weight")} for _, _, d in graph.edges(data=True)],
        graph.graph)))
