"""The pages of models, as HTML: thousands of them are more than a parser of Markdown is quick with."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from package import Model, Package, models


def pages(package: Package) -> Iterator[tuple[str, str]]:
    """(letter, page) of the models whose names begin with it."""
    by_letter: dict[str, list[Model]] = {}
    for model in models(package):
        by_letter.setdefault(model.name[0].lower(), []).append(model)
    write = _Writer(package, by_letter)
    for letter, found in sorted(by_letter.items()):
        known = "\n".join(f"{_kind(model)} {model_id(package, model.name)}" for model in found)
        # Without an empty line it is one block of HTML to Markdown.
        text = "\n".join(line for model in found for line in write.model(model))
        title = f"# Models of {package.title}: {letter.upper()}"
        yield letter, f"{title}\n\n```{{known-models}}\n{known}\n```\n\n{text}\n"


def model_id(package: Package, name: str) -> str:
    return f"{package.models}.{name}"


def _kind(model: Model) -> str:
    return "data" if model.type else "class"


class _Writer:
    """The models of one package, with links between their pages, in the markup that Sphinx gives classes."""

    def __init__(self, package: Package, by_letter: dict[str, list[Model]]) -> None:
        self._package = package
        #: The links to models by their names. What a version shares is on the pages of the default one.
        self._links: dict[str, str] = {}
        if package.version is not None:
            for model in models(package.default):
                page = f"../../{package.provider}/models/{model.name[0].lower()}.html"
                self._links[model.name] = f"{page}#{model_id(package.default, model.name)}"
        for letter, found in by_letter.items():
            self._links |= {model.name: f"{letter}.html#{model_id(package, model.name)}" for model in found}

    def model(self, model: Model) -> Iterator[str]:
        name = model_id(self._package, model.name)
        kind = _kind(model)
        keyword = f'<em class="property">{kind} </em>' if kind == "class" else ""
        yield (
            f'<dl class="py {kind}"><dt class="sig sig-object py" id="{name}">{keyword}'
            f'<span class="sig-prename descclassname">{name.removesuffix(model.name)}</span>'
            f'<span class="sig-name descname">{model.name}</span>'
            f'<a class="headerlink" href="#{name}" title="Link to this definition">¶</a></dt><dd>'
        )
        for paragraph in model.docstring.paragraphs:
            yield f"<p>{_prose(paragraph)}</p>"
        if model.type:
            yield f"<p>{self._annotation(model.type)}</p>"
        descriptions = dict(model.docstring.sections.get("Attributes", ()))
        if model.fields:
            yield '<ul class="simple">'
            for field, annotation, default in model.fields:
                type_ = self._annotation(f"{annotation} = {default}" if default else annotation)
                line = f"<br>{_prose(descriptions[field])}" if field in descriptions else ""
                yield f"<li><p><strong>{field}</strong>: {type_}{line}</p></li>"
            yield "</ul>"
        yield "</dd></dl>"

    def _annotation(self, text: str) -> str:
        """A type as code, with links to the models that it names."""
        parts = re.split(r"('[^']*')", text)  # values in quotes are no names
        parts[::2] = [re.sub(r"\b_?[A-Z]\w+", self._link, html.escape(part)) for part in parts[::2]]
        parts[1::2] = map(html.escape, parts[1::2])
        return f'<code class="docutils literal">{"".join(parts)}</code>'

    def _link(self, match: re.Match[str]) -> str:
        name = match[0].removeprefix("_")
        if (link := self._links.get(name)) is None:
            return match[0]
        return f'<a href="{link}">{match[0]}</a>'


def _prose(text: str) -> str:
    """Convert text of a docstring to HTML: text in backticks is code."""
    parts = html.escape(text, quote=False).split("`")
    parts[1::2] = [f'<code class="docutils literal">{part}</code>' for part in parts[1::2]]
    return "".join(parts)
