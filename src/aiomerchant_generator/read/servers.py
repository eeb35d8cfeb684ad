"""Read the servers of a document; each provider describes them differently."""

import re

from aiomerchant_generator.documents.document import Document, Json, at
from aiomerchant_generator.documents.errors import GenerationError

#: Clients send their tokens there.
_BASE_URL = re.compile(r"https://[^\s{}?#]+")


def servers(document: Document) -> dict[str, str]:
    """Return the base URL of each environment: Polar names it on each server, Square in `info`.

    Raises:
        GenerationError: an environment has no name or no URL, or one without TLS, or there is none.
    """
    found: list[tuple[tuple[str, ...], Json, Json]] = [  # position, name, first server
        (("servers", str(index)), name, server)
        for index, server in enumerate(document.get("servers", ()))
        for key, name in server.items()
        if re.fullmatch(r"x-(\w+-)?environment", key)
    ]
    configuration = ("info", "x-server-configuration")
    if at(document, *configuration) is not None:
        if not isinstance(environments := at(document, *configuration, "environments"), list):
            raise GenerationError("no list of environments", *configuration)
        for index, one in enumerate(environments):
            position: tuple[str, ...] = (*configuration, "environments", str(index), "servers", "0")
            found.append((position, at(one, "name"), at(one, "servers", 0)))
    urls: dict[str, str] = {}
    for position, name, server in found:
        url = at(server, "url")
        if isinstance(url, str) and url.startswith("{"):
            continue  # a placeholder for any URL; users have `base_url` for that
        if not (isinstance(name, str) and isinstance(url, str)):
            raise GenerationError("an environment without a name or a URL", *position)
        if not _BASE_URL.fullmatch(url):
            raise GenerationError(f"the server of {name} is {url}: only https is taken", *position, "url")
        urls[name] = url
    if not urls:
        raise GenerationError("the document names no server of an environment", "servers")
    return urls
