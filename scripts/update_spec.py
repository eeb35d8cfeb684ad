"""Take a published document into spec/, regenerate, and say what it means to those who call the SDK.

python scripts/update_spec.py PROVIDER SOURCE [--dry-run] [--as VERSION]
                              [--names-from PACKAGE] [--accept-names] [--draft-docs]

SOURCE is a file or an https URL: JSON or YAML, OpenAPI 3.0 or 3.1. Files that it refers to are read from
its own folder alone. All or nothing: what fails, or is killed, leaves spec/ and generated/ as they were;
what was killed after all was decided is finished by the next run of this command or of regenerate.py.

What a person has to decide afterwards is a list at the end of the report. It fails `regenerate.py --check`,
never the update. Names can be taken from the provider's own SDK, and lines of descriptions be drafted.

With --as, the document becomes a version with types of its own beside the default one, or takes the place of
that version's document. Without its row in spec/sources.toml, a version is gone with the next regeneration.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

import regenerate
from aiomerchant_generator.disk import check_imports, described
from aiomerchant_generator.documents.catalog import (
    Edition,
    editions,
    providers,
    sources,
    toml,
)
from aiomerchant_generator.documents.document import operations
from aiomerchant_generator.documents.errors import UNFORESEEN, GenerationError, no_rule
from aiomerchant_generator.model import Api
from aiomerchant_generator.own.clients import by_hand
from aiomerchant_generator.published.distil import Facts, distil
from aiomerchant_generator.published.fetching import Fetched, fetch
from aiomerchant_generator.published.identity import belongs, is_dated, licence_of, origin_of, version_of
from aiomerchant_generator.published.order import arranged, canonical
from aiomerchant_generator.published.reach import component, reachable, without_refused
from aiomerchant_generator.published.reading import SourceError, read
from aiomerchant_generator.published.references import Files
from aiomerchant_generator.published.validity import examine, examine_servers
from aiomerchant_generator.repair.normalise import Repaired, normalise
from aiomerchant_generator.repair.patches import load_patches
from comparison.differ import Change, compare
from comparison.fragments import changes, fragment
from comparison.report import counted, markdown
from comparison.surface import of_api
from regenerate import package, source
from updating import data_files, digests, handwritten, peers
from updating.calls import map_calls, read_peer
from updating.checklist import Left, checklist
from updating.naming import Proposal, proposals
from updating.questions import questions
from updating.sources import read_all, read_source
from updating.swap import Busy, alone, pending, prepare, swap
from updating.trial import SOURCE, check_types

ROOT = regenerate.ROOT


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("provider", metavar="PROVIDER", help="one that spec/sources.toml has")
    parser.add_argument("source", metavar="SOURCE", help="a file or an https URL")
    parser.add_argument("--dry-run", action="store_true", help="report only; change nothing")
    parser.add_argument(
        "--as", dest="dated", metavar="VERSION", help="a version beside the default one, such as 2027-01"
    )
    parser.add_argument("--origin", help="where SOURCE is published, if it is a copy")
    parser.add_argument("--version", help="the version of the API, where the document names none")
    parser.add_argument("--names-from", metavar="PACKAGE", help="propose the names of this SDK: squareup")
    parser.add_argument(
        "--names-python",
        metavar="PATH",
        default=sys.executable,
        help="the Python that has it, if not this one",
    )
    parser.add_argument("--accept-names", action="store_true", help="write the proposed names")
    parser.add_argument("--draft-docs", action="store_true", help="draft lines of descriptions")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        if options.provider not in (known := providers(root / "spec")):
            parser.error(f"PROVIDER must be {' or '.join(known)}")
        edition = Edition(root / "spec", options.provider, options.dated)
        if edition.dated is not None and not is_dated(edition.dated):
            raise SourceError(f"--as takes a date such as 2027-01, not {edition.dated!r}")
        fetched = fetch(options.source)  # before the lock, as a server may be slow
        with alone(root, finish=not options.dry_run) as earlier:
            if earlier:
                print(earlier, file=sys.stderr)
            update = Update(root, edition)
            update.prepare(fetched, options.source, options.origin, options.version)
            update.name(options.names_from, options.names_python, accept=options.accept_names)
            update.generate(draft=options.draft_docs)
            print(update.report())
            if options.dry_run:
                print("dry run: nothing was changed")
            else:
                print(update.put_in_place())
    except (SourceError, GenerationError, Busy) as error:
        print(f"error: {error}\nnothing was changed", file=sys.stderr)
        return 1
    except UNFORESEEN as error:
        print(f"error: {no_rule(error)}\nnothing was changed", file=sys.stderr)
        return 1
    except OSError as error:
        problem = described(error, root)
        if pending(root):
            print(f"error: {problem}\nnot finished: run python scripts/regenerate.py", file=sys.stderr)
        else:
            print(f"error: {problem}\nnothing was changed", file=sys.stderr)
        return 1
    print(f"{time.monotonic() - started:.0f} s")
    return 0


@dataclass
class Update:
    """One update, from the published document to the files that replace those of the checkout."""

    root: Path
    #: The edition that the document becomes.
    edition: Edition
    #: The folder with the prepared files, laid out as the checkout is.
    new: Path = field(init=False)
    #: The edition that is replaced; for a version beside the default one, the default one.
    before: Edition = field(init=False)
    facts: Facts = field(init=False)
    repaired: Repaired = field(init=False)
    formats: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    #: The provider's own SDK, where names come from it.
    peer: peers.Peer | None = None
    proposed: list[Proposal] = field(default_factory=list)
    left: Left = field(init=False)

    def prepare(self, fetched: Fetched, source: str, origin: str | None, version: str | None) -> None:
        """Write the new spec folder.

        Args:
            fetched: The published document.
            source: The path or URL that it was read from.
            origin: The address where the document is published, for sources.toml; None to derive it.
            version: The version of the API; None to read it from the document.

        Raises:
            SourceError: The document cannot be read, is another API's, or is broken.
            GenerationError: A patch does not fit the document.
        """
        there = self.edition in editions(self.edition.spec)
        self.before = self.edition if there else replace(self.edition, dated=None)
        published = read(fetched.data, fetched.name)
        self.facts = distil(published, Files(fetched, published))
        document, dropped = without_refused(self.facts)
        before = json.loads(self.before.document.read_text("utf-8"))
        known = {operation.get("operationId") for _, _, operation in operations(before)}
        if not belongs(document, known):
            problem = f"{fetched.name} has none of the operations of {self.edition.provider}"
            raise SourceError(f"/paths: {problem}")
        document = arranged(document, before)
        version = self._version(document, version)
        text = self._patch_file(document)
        self.notes += [
            f"left out, as nothing reachable needs it: {name} ({why})" for name, why in dropped.items()
        ]
        self.notes += [
            f"left out: {what} ({times} times)" for what, times in sorted(self.facts.left_out.items())
        ]

        self.new = prepare(self.root)
        shutil.copytree(self.edition.spec, self.new / "spec")
        staged = self._staged
        content = canonical(document)
        staged.document.write_text(content, "utf-8")
        self._write_patches(text)
        row = {
            "origin": origin_of(source, origin, self.before.source, version),
            "version": version,
            "licence": licence_of(document, self.before.source["licence"]),
            "sha256": hashlib.sha256(content.encode()).hexdigest(),
        }
        listed = sources(staged.spec)
        text = data_files.with_source(listed.read_text("utf-8"), staged.provider, staged.dated, row)
        listed.write_text(text, "utf-8")

    def _version(self, document: Any, given: str | None) -> str:
        """The version of the API: that of the command line, or else that of the document."""
        said = self.edition.dated or given
        if said is None:
            return version_of(self.edition.provider, document)
        if given not in (None, said):
            raise SourceError(f"--as {said} and --version {given} are two versions")
        try:
            named = version_of(self.edition.provider, document)
        except SourceError:
            return said
        if named != said:
            self.notes.append(f"the document calls itself {named}, not {said}")
        return said

    @property
    def _staged(self) -> Edition:
        """The edition in the new spec folder."""
        return replace(self.edition, spec=self.new / "spec")

    def _patch_file(self, document: Any) -> str:
        """The patch file, with formats of new times added and idle patches and missing secrets removed."""
        text = self.before.patches.read_text("utf-8")
        patches = load_patches(text)
        reached = reachable(document)
        said = {pointer for patch in patches.patches for pointer in patch.pointers}
        self.formats = {
            pointer: format_
            for pointer, format_ in self.facts.times.items()
            if pointer not in said
            and not (pointer.startswith("/components/") and component(pointer) not in reached)
        }
        if self.formats:
            text = data_files.with_formats(text, self.formats)
            patches = load_patches(text)
        self.repaired = normalise(document, patches, examine)
        notes = sorted(self.repaired.idle.values(), key=lambda note: note.endswith("is gone"))
        self.notes += [f"repair taken out of the patch file: {note}" for note in notes]
        self.notes += [
            f"secret taken out of the patch file, as it is gone: {name}.{key}"
            for name, key in self.repaired.missing
        ]
        harmless = list(data_files.idle_harmless(self.repaired.document, patches.harmless))
        self.notes += [f"taken out of the patch file, as it matches nothing: {one}" for _, one in harmless]
        return data_files.without_idle(text, self.repaired.idle.keys(), self.repaired.missing, harmless)

    def _write_patches(self, text: str) -> None:
        """Write the patch file. Other versions keep their repairs, those of the default one in its file."""
        staged = self._staged
        listed = [one for one in editions(staged.spec) if one.provider == staged.provider]
        texts = {one: one.patches.read_text("utf-8") for one in listed} | {staged: text}
        default = replace(staged, dated=None)
        for one, repairs in texts.items():
            if one != default and repairs == texts[default]:
                one.own_patches.unlink(missing_ok=True)
            else:
                one.own_patches.write_text(repairs, "utf-8")

    def name(self, package: str | None, python: str, *, accept: bool) -> None:
        """Propose names for the operations that nobody has named, and write them if they are accepted.

        Args:
            package: The provider's own SDK, whose names are proposed; None for those of the default rule.
            python: The Python in which it is installed.
            accept: Whether the names are written.

        Raises:
            SourceError: The package is not installed, or is another provider's.
        """
        staged, document = self._staged, self.repaired.document
        if package is not None:
            self.peer = read_peer(package, staged.provider, staged.source["version"], python)
        self.proposed = proposals(document, toml(staged.names), self.peer)
        if accept:
            notes, left = handwritten.accept_names(staged, document, self.proposed, self.peer)
            self.notes += notes
            self.proposed = left

    def generate(self, *, draft: bool) -> None:
        """Write the new package, check it, and compare it with the present one.

        Args:
            draft: Whether lines of descriptions are drafted.

        Raises:
            SourceError: Clients would send their tokens to what is no server.
            GenerationError: The document cannot be generated from, or a check fails.
        """
        fresh = package(self.new)
        before = read_source(self.before)
        listed = editions(self._staged.spec)
        found = read_all(listed)
        after = found[listed.index(self._staged)]
        mine = [source for source in found if source.api.provider == self.edition.provider]
        self.notes += handwritten.without_idle(self._staged, mine)
        if draft:
            self.notes.append(handwritten.draft(self._staged, before.api, after.api))
        examine_servers(after.api.servers)
        regenerate.generate(self.root, found, self.new)
        self._try(fresh)
        self.changes = compare(of_api(before.api), of_api(after.api))
        self.notes += [f"left out: {note}" for note in after.api.left_out]
        news = self._news(after.api)
        to_acknowledge = None
        if news:
            text = fragment(self.edition.provider, after.api.version, news)
            folder = changes(self.new)
            folder.mkdir(parents=True)
            name = self._fragment_name(after.api.version)
            (folder / name).write_text(text, "utf-8")
            if any(change.kind == "breaking" for change in news):
                to_acknowledge = (changes(Path()) / name).as_posix()
        peer, unmapped = map_calls(self.root, self.new, before.api, after.api, self.peer)
        self.left = Left(
            self.edition.provider,
            self._staged.patches.name,
            handwritten.with_proposals(questions(mine), self.edition.provider, self.proposed, self.peer),
            fragment=to_acknowledge,
            hidden=list(self._hidden(before.api, after.api)),
            unmapped=unmapped,
            package=peer,
        )

    def _news(self, after: Api) -> list[Change]:
        """The changes for the changelog."""
        if self.edition == self.before:
            return self.changes
        # Nothing breaks by a version beside the default one: where it differs, the report says so. But a
        # client that asks for the version sends its token to the version's server.
        module = f"aiomerchant.{self.edition.provider}.{after.module}"
        added = Change("added", module, "this version of the API, with types of its own")
        return [*(change for change in self.changes if change.moves), added]

    def _hidden(self, before: Api, after: Api) -> Iterator[str]:
        """Notes on new operations whose name a handwritten method has."""
        client = source(self.root) / after.provider / "client.py"
        found = by_hand(after.provider, source(self.root)) if client.exists() else ()
        made = {resource.name: resource.methods for resource in found}
        known = {operation.id for operation in before.operations}
        for operation in after.operations:
            if operation.id not in known and operation.name.method in made.get(operation.name.resource, ()):
                name = f"{after.provider}.{operation.name.name}"
                yield f"{name} is made by hand in src/, which hides {operation.id}"

    def _fragment_name(self, version: str) -> str:
        names = [f"{self.edition.provider}-{version}.md"]
        names += [f"{self.edition.provider}-{version}-{number}.md" for number in range(2, 100)]
        return next(name for name in names if not (changes(self.root) / name).exists())

    def _try(self, fresh: Path) -> None:
        """Check the types of the changed modules and of what they import, and import them."""
        folder = package(Path())
        came, _ = regenerate.changed(self.root, self.new, folder, "**/*.py")
        if came:
            names = [str(Path(name).relative_to(folder)) for name in came]
            check_types(fresh, names)
            check_imports(fresh, names, [str(SOURCE)])

    def report(self) -> str:
        """The report: moved servers, the source, notes, the changes for callers, and the open decisions."""
        source, before = self._staged.source, self.before.source
        beside = self.edition != self.before
        was = "beside and compared with" if beside else "was"
        lines = [f"{self.edition.provider} {source['version']}, {was} {before['version']}"]
        if moved := [f"- {change}" for change in self.changes if change.moves]:
            lines += ["", "Clients would send their tokens to another server:", "", *moved, ""]
        lines += [f"{key}: {source[key]}" for key in ("origin", "licence", "sha256")]
        lines += ["", *self.notes]
        lines += [
            f"format told by the prose: {pointer} {format_}" for pointer, format_ in self.formats.items()
        ]
        lines += (
            ["", counted(self.changes), "", markdown(self.changes)]
            if self.changes
            else ["", "no change for callers"]
        )
        return "\n".join([*lines, "", checklist(self.left)])

    def put_in_place(self) -> str:
        """Replace the changed files of the checkout, all or none."""
        digests.keep(self.root, self.new)
        replaced, removed = regenerate.outdated(self.root, self.new)
        for folder in (Path("spec"), changes(Path()), peers.file(Path()).parent):
            came, went = regenerate.changed(self.root, self.new, folder, "*")
            replaced += came
            removed += went if folder == Path("spec") else []
        swap(self.root, replaced, removed)
        return f"{len(replaced)} files written, {len(removed)} removed"


if __name__ == "__main__":
    sys.exit(main())
