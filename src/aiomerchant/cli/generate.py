"""`aiomerchant generate`: writes a package of types from a newer document, for `Polar(types=...)`."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from aiomerchant.provider import get_provider

from .exit_codes import ExitCode, fail
from .operations import Provider
from .placing import PlaceError, beside, check_place, replace

if TYPE_CHECKING:
    from aiomerchant_generator.model import Api

__all__ = ["generate"]

#: What the extra installs, by the names of imports; ruff is run, not imported.
_EXTRA: Final = ("jinja2", "openapi_python_client", "ruff", "yaml")


def generate(
    document: Annotated[
        str,
        typer.Argument(
            metavar="DOCUMENT",
            help="A file or an https URL, as the provider publishes it: JSON or YAML, OpenAPI 3.0 or 3.1.",
            show_default=False,
        ),
    ],
    provider: Annotated[Provider, typer.Option(help="Whose document it is.", show_default=False)],
    into: Annotated[
        Path,
        typer.Option(
            metavar="PACKAGE", help="The folder of the package: src/shop/polar_types.", show_default=False
        ),
    ],
    version: Annotated[
        str | None,
        typer.Option("--version", metavar="DATE", help="The API version, where the document names none."),
    ] = None,
) -> None:
    """Write a package of types from a document that is newer than this release's.

    A client has its types by Polar(types=shop.polar_types). Methods are called as in this release; those of
    operations that it does not know have names by rule. All or nothing: an error leaves the package as it
    was, and a folder with other files is never overwritten.
    """
    if any(find_spec(name) is None for name in _EXTRA):
        fail("this command needs an extra: pip install 'aiomerchant[generate]'", ExitCode.USAGE)
    import aiomerchant

    if not Path(aiomerchant.__path__[0], "client.py").is_file():
        fail("this command reads the package's own source: it needs an installed package", ExitCode.USAGE)
    from aiomerchant_generator.documents.errors import GenerationError
    from aiomerchant_generator.own.package import OWN_HEADER, generate_own
    from aiomerchant_generator.published.reading import SourceError

    folder, handwritten = into.absolute(), Path(aiomerchant.__path__[0])
    problem: Any
    try:
        check_place(folder, OWN_HEADER)
        with beside(folder) as made:
            new = made / "generated_types"  # a name that nothing else has while it is tried
            api, notes = generate_own(document, str(provider), new, handwritten, version=version)
            replace(folder, new)
    except PlaceError as error:
        problem, code = error, ExitCode.USAGE
    except (SourceError, GenerationError) as error:
        problem, code = error, ExitCode.API
    except OSError as error:
        problem, code = f"{error.filename or into}: {error.strerror or error}", ExitCode.API
    else:
        typer.echo("\n".join(_report(provider, into, api, notes)))
        return
    # Positions in the document stand on lines of their own.
    typer.echo(f"aiomerchant: {problem}\nnothing was changed", err=True)
    raise typer.Exit(code)


def _report(provider: Provider, into: Path, api: Api, notes: list[str]) -> list[str]:
    record = get_provider(provider)
    moved = [
        f"clients send their tokens to another server: {environment} is {url},"
        f" and in this release {record.servers.get(environment, 'not there')}"
        for environment, url in api.servers.items()
        if record.servers.get(environment) != url
    ]
    written = f"{into} has {record.title} in API version {api.version}: {len(api.operations)} operations"
    return [*moved, *notes, written]
