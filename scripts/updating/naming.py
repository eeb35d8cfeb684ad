"""Proposes names for operations whose name nobody has decided, and finds idle rows of names files.

The default rule (generator/names.py) has a name for each. Where the provider's own SDK has the operation, its
name is proposed, in our spelling: what users of that SDK know, they find here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from aiomerchant_generator.documents.document import Document
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.names import (
    OperationFacts,
    OperationName,
    listed,
    name_operations,
    operation_facts,
)
from aiomerchant_generator.words import find, stem_of, words_of
from updating.calls import sent
from updating.peers import Peer
from updating.rows import NewRow, Part, with_items, with_rows, without_items, without_rows


@dataclass(frozen=True)
class Proposal:
    """A name for an operation."""

    id: str
    name: str
    #: The name by the default rule, or of the document.
    default: str
    #: The call of the provider's own SDK, as that spells it.
    theirs: str | None = None
    #: Whether the name needs a row of its own.
    pinned: bool = False
    #: Whether the document gives the name.
    documented: bool = False

    def line(self, peer: Peer | None) -> str:
        """Return the line of the report."""
        rule = f"{self.default} {'as the document says' if self.documented else 'by the default rule'}"
        if peer is None:
            return f"{self.id} is {rule}"
        if self.theirs is None:
            return f"{self.id} is {rule}; {peer.package} lacks it"
        if self.name == self.default:
            return f"{self.id} is {rule}, as in {peer.package}"
        spelt = "" if self.theirs == self.name else f" ({self.theirs})"
        return f"{self.id} is {self.name} as in {peer.package}{spelt}; it would be {rule}"


def proposals(document: Document, names: Mapping[str, Any], peer: Peer | None) -> list[Proposal]:
    """Return a name for each operation of a document that the names file neither names nor publishes."""
    facts = operation_facts(document)
    named, _ = name_operations(facts, names)
    known = listed(names)
    theirs = peer.by_operation(sent(document)) if peer else {}
    spelling = _spelling({id_: named[id_].name for id_ in theirs if id_ in known}, theirs)
    found = []
    for one in facts:
        if one.id not in known:
            default = named[one.id].name
            # A name that the document gives is the provider's own already.
            name = default if one.named or one.id not in theirs else _ours(theirs[one.id], default, spelling)
            found.append(Proposal(one.id, name, default, theirs.get(one.id), name != default, one.named))
    return found


def _spelling(ours: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """Return our resource by theirs, where all operations that both have agree."""
    found: dict[str, set[str]] = {}
    for id_, name in ours.items():
        found.setdefault(theirs[id_].rpartition(".")[0], set()).add(name.rpartition(".")[0])
    return {resource: mine.pop() for resource, mine in found.items() if len(mine) == 1}


def _ours(theirs: str, default: str, spelling: Mapping[str, str]) -> str:
    """Write a name of theirs in our spelling: `o_auth.authorize` as `oauth.authorize`."""
    resource, _, method = theirs.rpartition(".")
    rule, _, plain = default.rpartition(".")
    resource = rule if _bare(resource) == _bare(rule) else spelling.get(resource, resource)
    return f"{resource}.{plain if _bare(method) == _bare(plain) else method}"


def _bare(name: str) -> str:
    return name.replace("_", "")


def accepted(
    document: Document, names: Mapping[str, Any], proposed: Sequence[Proposal], peer: Peer | None
) -> tuple[list[Proposal], list[str]]:
    """Return the proposals that can be written, and a note on each that cannot.

    With a package, an operation that it lacks is left to a person, unless the document names it.
    """
    facts = operation_facts(document)
    before, _ = name_operations(facts, names)
    taken: list[Proposal] = []
    notes = []
    for one in proposed:
        if peer is not None and one.theirs is None and not one.documented:
            continue
        for pinned in dict.fromkeys((one.pinned, True)):
            candidate = replace(one, pinned=pinned)
            if _fits(facts, names, before, [*taken, candidate]):
                taken.append(candidate)
                break
        else:
            notes.append(f"{one.id} cannot be {one.name}, which is taken or reserved: name it by hand")
    return taken, notes


def _fits(
    facts: Sequence[OperationFacts],
    names: Mapping[str, Any],
    before: Mapping[str, OperationName],
    rows: Sequence[Proposal],
) -> bool:
    """Return whether rows give the names that they are to give, and move no name that is published."""
    with_them = {
        **names,
        "published": [*names.get("published", ()), *(row.id for row in rows if not row.pinned)],
        "operations": {**names.get("operations", {}), **{row.id: row.name for row in rows if row.pinned}},
    }
    try:
        after, report = name_operations(facts, with_them)
    except GenerationError:
        return False
    wanted = {row.id: row.name for row in rows}
    known = listed(names)
    plain = not any(line.startswith(f"{id_} is ") for line in report for id_ in wanted)
    return plain and all(
        after[one.id].name == wanted.get(one.id, before[one.id].name)
        for one in facts
        if one.id in known or one.id in wanted
    )


def with_names(text: str, rows: Sequence[Proposal]) -> str:
    """Add rows to a names file: to `published` where the rule's name is taken, else to [operations]."""
    if plain := [row.id for row in rows if not row.pinned]:
        text = with_items(text, "published", plain)
    return with_rows(text, (NewRow(("operations",), row.id, row.name) for row in rows if row.pinned))


def idle(documents: Sequence[Document], names: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    """Return the rows of a names file that name nothing in any version's document, and how each is called."""
    facts = [one for document in documents for one in operation_facts(document)]
    ids = {one.id for one in facts}
    stems = [stem_of(words_of(id_)) for id_ in ids]
    known: dict[str, Collection[str]] = {
        **dict.fromkeys(("published", "keyed-by-another"), ids),
        **dict.fromkeys(("operations", "functions", "keywords", "credentials", "items"), ids),
        "resources": {tag for one in facts for tag in one.tags},
        "nouns": [
            noun
            for noun in names.get("nouns", ())
            if any(find(stem, stem_of(words_of(noun))) for stem in stems)
        ],
    }
    rows = {(table, key) for table, keys in known.items() for key in names.get(table, ()) if key not in keys}
    return {(table, key): f"{key} of {table}" for table, key in sorted(rows)}


def without_idle(text: str, rows: Collection[tuple[str, str]]) -> str:
    """Remove rows from a names file."""

    def goes(part: Part) -> bool:
        return (*part.table, part.key)[:2] in rows

    def leaves(part: Part, item: str) -> bool:
        return part.table == () and (part.key, item) in rows

    return without_rows(without_items(text, leaves), goes)
