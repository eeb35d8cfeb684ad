"""Read the servers of a document; each provider describes them differently."""

from __future__ import annotations

import re

from documents.document import Document, Json, at
from documents.errors import GenerationError

_BASE_URL = re.compile(r"https?://[^\s{}?#]+")


def servers(document: Document) -> dict[str, str]:
    """Return the base URL of each environment: Polar names it on each server, Square in `info`.

    Raises:
        GenerationError: an environment has no name or no URL, or there is none.
    """
    found: list[tuple[tuple[str, ...], Json]] = []
    for index, server in enumerate(document.get("servers", ())):
        if not isinstance(server, dict):
            continue
        named = [name for key, name in server.items() if re.fullmatch(r"x-(\w+-)?environment", key)]
        if named:  # servers without that key belong to no environment
            name = named[0] if len(named) == 1 else None
            found.append((("servers", str(index)), {"name": name, "servers": [server]}))
    configuration = ("info", "x-server-configuration")
    if at(document, *configuration) is not None:
        if not isinstance(environments := at(document, *configuration, "environments"), list):
            raise GenerationError("no list of environments", *configuration)
        found += [((*configuration, "environments", str(n)), one) for n, one in enumerate(environments)]
    urls: dict[str, str] = {}
    for position, environment in found:
        match environment:
            case {"servers": [{"url": str(url)}, *_]} if url.startswith("{"):
                pass  # a placeholder for any URL; users have `base_url` for that
            case {"name": str(name), "servers": [{"url": str(url)}, *_]} if _BASE_URL.fullmatch(url):
                urls[name] = url
            case _:
                raise GenerationError("an environment without a name or a URL", *position)
    if not urls:
        raise GenerationError("the document names no server of an environment", "servers")
    return urls
