"""The reference of the site: a page a resource, the models, and lists of operations that can be filtered."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective

import model_pages
from model_pages import model_id
from package import DEFAULTS, PACKAGES, Operation, Package, Resource, manifest, models, resources

HERE = Path(__file__).parent


def setup(app: Sphinx) -> dict[str, Any]:
    # What the search knows an operation by, beside its name in Python.
    app.add_object_type("operation", "operation", objname="operation id")
    app.add_object_type("route", "route", objname="route")
    app.add_directive("known-as", KnownAs)
    app.add_directive("known-models", KnownModels)
    app.add_directive("operations", OperationList)
    app.add_directive("peer-calls", PeerCalls)
    app.add_js_file("filter.js", loading_method="defer")
    app.connect("builder-inited", write_pages)
    app.connect("doctree-read", link_models)
    app.connect("env-check-consistency", find_all)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


# Pages


def write_pages(app: Sphinx) -> None:
    """Write docs/reference/; pages that are the same are not touched, so that they are not read again."""
    folder = Path(app.srcdir) / "reference"
    pages = {name: text for package in PACKAGES.values() for name, text in _pages(package)}
    for path in folder.rglob("*.md"):
        if str(path.relative_to(folder)) not in pages:
            path.unlink()
    for name, text in pages.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


def _pages(package: Package) -> Iterator[tuple[str, str]]:
    folder, title = package.folder, package.title
    listed = []
    for resource in resources(package):
        listed.append(f"{resource.name} <{folder}/{resource.name}>")
        yield f"{folder}/{resource.name}.md", "\n".join(_resource(package, resource))
    letters = []
    for letter, text in model_pages.pages(package):
        letters.append(f"{letter.upper()} <models/{letter}>")
        yield f"{folder}/models/{letter}.md", text
    intro = (
        f"What `{package.models}` holds: what answers are, and what may be given for bodies and "
        "their parts. Where a model may be given, a mapping by wire names serves as well."
    )
    if package.version is not None:
        intro += f" What it shares with [the default version](../{package.provider}/models.md) stands there."
    yield f"{folder}/models.md", f"# Models of {title}\n\n{intro}\n\n{_toctree(letters)}"
    listed.append(f"Models <{folder}/models>")
    listed += [
        f"API version {other.version} <{other.folder}>"
        for other in PACKAGES.values()
        if other.provider == folder and other.version is not None
    ]
    yield f"{folder}.md", f"# {title}\n\n{_intro(package)}\n\n{_toctree(listed)}"


def _intro(package: Package) -> str:
    count = len(package.entries())
    if package.version is None:
        return f"{count} operations of API version {manifest(package.provider)['version']}, by resource."
    default = package.default
    return (
        f"{count} operations of API version {package.version}: what differs from [the default version]"
        f"({default.folder}.md), by resource. `aiomerchant.{package.name}` has its types; "
        "[the guide](../guide/updating.md#two-versions-in-one-program) says how to use them."
    )


def _toctree(pages: list[str]) -> str:
    return "\n".join(["```{toctree}", ":maxdepth: 1", "", *pages, "```", ""])


def _resource(package: Package, resource: Resource) -> Iterator[str]:
    yield f"# {package.name}.{resource.name}\n"
    yield f"{_markdown(resource.line)}\n"
    for operation in resource.operations:
        yield from _operation(package, operation)


def _operation(package: Package, operation: Operation) -> Iterator[str]:
    name = f"{package.name}.{operation.name}"
    yield f":::::{{py:method}} {name}{operation.signature}"
    if operation.is_async:
        yield ":async:"
    if package.version is None or all(entry["id"] != operation.id for entry in package.default.entries()):
        yield f"\n```{{known-as}} {name}\n{operation.id}\n{operation.route}\n```"
    yield ""
    route = f"{operation.route}."
    said = [paragraph.removeprefix(route).strip() for paragraph in operation.docstring.paragraphs]
    line, *facts = said
    if line:
        yield f"{_markdown(line)}\n"
    yield f"`{operation.route}`, operation id `{operation.id}`\n"
    yield from (f"{_markdown(fact)}\n" for fact in facts if fact)
    for keyword, description in operation.docstring.sections.get("Args", ()):
        yield f":param {keyword}: {_markdown(description)}"
    for error, description in operation.docstring.sections.get("Raises", ()):
        yield f":raises {error}: {_markdown(description)}"
    # The docstring has a short form of it.
    yield f"\n```python\n{operation.example}\n```\n"
    yield ":::::\n"


_SPECIAL = re.compile(r"([\\*_\[\]<>{}$|~^])")


def _markdown(text: str) -> str:
    """Convert text of a docstring to Markdown: text in backticks is code, and all else is escaped."""
    return "".join(
        part if part.startswith("`") else _SPECIAL.sub(r"\\\1", part) for part in re.split(r"(`[^`]*`)", text)
    )


# Links and search


class KnownAs(SphinxDirective):
    """Registers the operation id and the route of the method around it for the search."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        domain = self.env.domains.standard_domain
        for kind, name in zip(("operation", "route"), self.content, strict=True):
            domain.note_object(kind, name, self.arguments[0], location=self.get_location())
        return []


def link_models(app: Sphinx, document: nodes.document) -> None:
    """Link the models that signatures name, those of the package whose page it is."""
    section, _, page = app.env.docname.partition("/")
    if section != "reference":
        return
    package = PACKAGES[page.partition("/")[0]]
    for node in list(document.findall(pending_xref)):
        if node.get("refdomain") == "py":
            places = (package, package.default)
            held = next((one for one in places if node["reftarget"] in _model_names(one)), None)
            if held is not None:
                node["reftarget"] = model_id(held, node["reftarget"])
            else:  # a type of Python's
                node.replace_self(node.children)


def find_all(app: Sphinx, env: BuildEnvironment) -> None:
    """See that the search finds each operation by all three names that it has."""
    known = env.domains.standard_domain.objects
    methods = env.domains.python_domain.objects
    for provider, package in DEFAULTS.items():
        for entry in package.entries():
            route = f"{entry['method']} {entry['path']}"
            if not (
                f"{provider}.{entry['name']}" in methods
                and ("operation", entry["id"]) in known
                and ("route", route) in known
            ):
                raise ExtensionError(f"{provider}: the operation {entry['id']} is not in the reference")


@cache
def _model_names(package: Package) -> frozenset[str]:
    return frozenset(model.name for model in models(package))


# Lists


def _filtered(rows: Sequence[tuple[str, ...]], label: str, style: str) -> nodes.raw:
    """A list of rows in HTML, below a field that filters them by text."""
    field = (
        f'<p><input class="filter" type="search" placeholder="{label}" aria-label="{label}">'
        f' <span class="filter-count" role="status">{len(rows)}</span></p>'
    )
    listed = "".join("<li>" + "".join(f"<span>{cell}</span>" for cell in row) + "</li>" for row in rows)
    return nodes.raw("", f'{field}<ul class="filtered {style}">{listed}</ul>', format="html")


def _link(here: str, provider: str, name: str) -> str:
    up = "../" * here.count("/")
    full = f"{provider}.{name}"
    page = name.rpartition(".")[0]
    return f'<a href="{up}reference/{provider}/{page}.html#{full}"><code>{html.escape(full)}</code></a>'


class KnownModels(SphinxDirective):
    """Registers the models on this page, whose HTML Sphinx does not read, by their kind and name."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        for line in self.content:
            kind, _, name = line.partition(" ")
            self.env.domains.python_domain.note_object(name, kind, name, location=self.get_location())
        return []


class OperationList(SphinxDirective):
    """A list of all operations by name, route and operation id."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                _link(self.env.docname, provider, entry["name"]),
                f"<code>{html.escape(entry['method'])} {html.escape(entry['path'])}</code>",
                f"<code>{html.escape(entry['id'])}</code>",
            )
            for provider, package in DEFAULTS.items()
            for entry in sorted(package.entries(), key=lambda entry: entry["name"])
        ]
        return [_filtered(rows, "Name, path or operation id", "named")]


class PeerCalls(SphinxDirective):
    """A list of the calls of another package with the calls of this one."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        (provider,) = self.arguments
        peers = json.loads((HERE.parent / "peers.json").read_text("utf-8"))[provider]
        self.env.note_dependency(str(HERE.parent / "peers.json"))
        ours = {entry["id"]: entry["name"] for entry in manifest(provider)["operations"]}
        rows = [
            (f"<code>{html.escape(theirs)}</code>", _link(self.env.docname, provider, ours[id_]))
            for id_, theirs in sorted(peers["calls"].items(), key=lambda row: row[1])
        ]
        package = f"{peers['package']} {peers['version']}"
        return [_filtered(rows, f"Call of {package}, or ours", "paired")]
