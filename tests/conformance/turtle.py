"""Reads Turtle with the reader that is named, rdflib or rapper: reads [turtle, ...] and writes the statements of each, as
[subject, property, value, language, datatype], or what is wrong with it as a text."""

import json
import subprocess
import sys
from urllib.parse import urlsplit

import rdflib


def statements(text, form):
    graph = rdflib.Graph()
    graph.parse(data=text, format=form)
    return sorted(list(map(str, [s, p, o])) + detail(o) for s, p, o in graph)


def detail(value):
    if isinstance(value, rdflib.Literal):
        return [value.language or "", str(value.datatype or "")]
    # A reader may take any characters between the brackets; an address has a scheme.
    return ["", "iri" if urlsplit(value).scheme else "relative"]


def by_rdflib(text):
    return statements(text, "turtle")


def by_rapper(text):
    command = ["rapper", "--quiet", "--input", "turtle", "--output", "ntriples", "-", "http://base.invalid/"]
    run = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    if run.returncode != 0 or run.stderr:
        raise ValueError(run.stderr.decode())
    # N-Triples is Turtle too, and rdflib's reader of N-Triples takes an escaped backslash and an n for a line end.
    return statements(run.stdout.decode(), "turtle")


def read(text):
    try:
        return reader(text)
    except Exception as error:  # Each reader has errors of its own.
        return f"{type(error).__name__}: {error}"


# The lexical forms are compared, not the values that rdflib makes of them.
rdflib.NORMALIZE_LITERALS = False
reader = {"rdflib": by_rdflib, "rapper": by_rapper}[sys.argv[1]]
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
